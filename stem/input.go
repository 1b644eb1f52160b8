package stem

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// marks say what a word holds besides lower-case letters a to z.
type marks uint8

const (
	upper  marks = 1 << iota // a capital
	first                    // a capital at the beginning, small letters after
	hyphen                   // a hyphen inside
	two                      // the digit 2 behind a letter: teman2
	folded                   // letters with accents, apostrophes, joiners
	odd                      // anything else: digits, spaces, other scripts
)

// input is a word as the rules want it: lower case, accents and apostrophes
// away. If it cannot be, n is 0.
type input struct {
	n    int
	seen marks
	buf  [maxWord + 1]byte
	at   *[maxWord + 2]uint8 // for folded words, when set: where each byte came from
}

// fill reads a word and returns the state of the hash of the buffer.
func (in *input) fill(word string) uint64 {
	if len(word) > maxWord {
		return 0
	}
	h := lexicon.Seed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c-'a' < 26 {
			in.buf[i] = c
			h = lexicon.Step(h, c)
			continue
		}
		switch {
		case c-'A' < 26:
			c |= 0x20
			in.seen |= upper
			if i == 0 {
				in.seen |= first
			} else {
				in.seen &^= first
			}
		case c == '-' && i > 0 && i < len(word)-1:
			in.seen |= hyphen
		case c == '2' && i > 0 && word[i-1]|0x20-'a' < 26:
			in.seen |= two
		case c >= 0x80 || c == '\'':
			return in.fold(word)
		default:
			in.seen |= odd
		}
		in.buf[i] = c
		h = lexicon.Step(h, c)
	}
	in.n = len(word)
	return h
}

// foldings are the letters and signs that stand for others or for nothing.
// Older and careful print marks the vowel of béda, sérius; Jum'at and do'a keep
// the apostrophe of the Arabic word.
var foldings = [...]struct{ from, to string }{
	{"é", "e"}, {"è", "e"}, {"ê", "e"}, {"É", "e"}, {"È", "e"}, {"Ê", "e"},
	{"\u0301", ""}, {"\u0300", ""}, {"\u0302", ""}, // the same accents, decomposed
	{"'", ""}, {"\u2019", ""}, {"\u2018", ""}, {"\u02bc", ""}, // apostrophes
	{"\u00ad", ""}, {"\u200b", ""}, {"\u200d", ""}, // soft hyphen, joiners
	{"\u2010", "-"}, {"\u2011", "-"}, // hyphens
}

// fold is fill for words with other than ASCII letters.
func (in *input) fold(word string) uint64 {
	in.n, in.seen = 0, folded
	for i := 0; i < len(word); {
		from, to := word[i:i+1], ""
		found := false
		for _, f := range foldings {
			if strings.HasPrefix(word[i:], f.from) {
				from, to, found = f.from, f.to, true
				break
			}
		}
		if !found {
			to = from
		}
		if to != "" {
			c := to[0]
			switch {
			case c-'a' < 26:
			case c-'A' < 26:
				c |= 0x20
				in.seen |= upper
				if i == 0 {
					in.seen |= first
				} else {
					in.seen &^= first
				}
			case c == '-':
				in.seen |= hyphen
			default:
				in.seen |= odd
			}
			in.put(c, i)
		}
		i += len(from)
	}
	if in.at != nil {
		in.at[in.n] = uint8(len(word))
	}
	return stateOf(in.buf[:in.n])
}

// stateOf returns the state of the hash of key.
func stateOf(key []byte) uint64 {
	h := lexicon.Seed
	for _, c := range key {
		h = lexicon.Step(h, c)
	}
	return h
}

// put appends one byte that came from offset i of the word.
func (in *input) put(c byte, i int) {
	if in.at != nil && in.n > 0 { // a sign that is left out goes with what precedes it, or with the first letter
		in.at[in.n] = uint8(i)
	}
	in.buf[in.n] = c
	in.n++
}

// lower is strings.ToLower for valid text; other bytes stay as they are.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c-'A' < 26 || c >= 0x80 {
			return string(appendLower(nil, s))
		}
	}
	return s
}

// appendLower appends s in lower case; bytes that are not UTF-8 stay as they are.
func appendLower(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c-'A' < 26 {
				c |= 0x20
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			dst = append(dst, c)
		} else {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
		i += size
	}
	return dst
}
