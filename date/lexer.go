package date

import (
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The scanner reads the bytes of the text from the token that triggered it,
// not the tokens themselves, so that 12/6/2023, 2014–2019 and H-7 mean the same
// whatever a tokenizer made of them.

// window is how many items one expression may have.
const window = 40

type itemKind uint8

const (
	itemEnd   itemKind = iota
	itemWord           // letters
	itemNum            // ASCII digits
	itemPunct          // one other character
)

type letterCase uint8

const (
	lower letterCase = iota
	title
	upper
)

// item is a word, a run of digits or a single other character.
type item struct { // 32 bytes
	start, end int
	num        int // value of digits, -1 if more than nine
	kind       itemKind
	word       word       // meaning of a word
	digits     int8       // how many digits
	ch         byte       // punctuation, with dashes as '-' and quotes as '\''; 0 for any other character
	caps       letterCase // capitals of a word
	space      bool       // white space before it
	suffix     bool       // a word with -nya, -lah, -pun, -kah
}

func (it *item) is(c class) bool    { return it.kind == itemWord && it.word.class == c }
func (it *item) punct(ch byte) bool { return it.kind == itemPunct && it.ch == ch }

// tight reports whether it is the punctuation ch with no white space before.
func (it *item) tight(ch byte) bool { return it.punct(ch) && !it.space }

// cursor reads the items of text[pos:limit] one by one.
type cursor struct {
	text       string
	pos, limit int
}

// lexer is a cursor that keeps the items it has read, so that rules may look
// ahead as often as they like.
type lexer struct {
	cursor
	n     int
	items [window + 1]item
}

func (l *lexer) reset(text string, pos, limit int) {
	l.cursor, l.n = cursor{text, pos, limit}, 0
}

// at returns item k; beyond the window and the limit it is an itemEnd.
func (l *lexer) at(k int) *item {
	if k >= window {
		l.items[window] = item{start: l.pos, end: l.pos}
		return &l.items[window]
	}
	for l.n <= k {
		l.items[l.n] = l.next()
		l.n++
	}
	return &l.items[k]
}

// end returns the end offset of item k-1.
func (l *lexer) end(k int) int { return l.items[k-1].end }

func (l *cursor) next() item {
	space := false
	for l.pos < l.limit {
		c := l.text[l.pos]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			space = true
			l.pos++
			continue
		}
		if n := l.wideSpace(); n > 0 {
			space = true
			l.pos += n
			continue
		}
		break
	}
	it := item{start: l.pos, end: l.pos, space: space}
	if l.pos >= l.limit {
		return it
	}
	c := l.text[l.pos]
	switch {
	case '0' <= c && c <= '9':
		l.number(&it)
	case c < utf8.RuneSelf && !isLetter(c):
		it.kind, it.ch = itemPunct, c
		if c == '`' {
			it.ch = '\''
		}
		l.pos++
	case isLetter(c):
		l.wordItem(&it)
	default:
		r, n := utf8.DecodeRuneInString(l.text[l.pos:l.limit])
		if unicode.IsLetter(r) {
			l.wordItem(&it)
			break
		}
		it.kind, it.ch = itemPunct, punctOf(r)
		l.pos += n
	}
	it.end = l.pos
	return it
}

// wideSpace returns the length of the space beyond ASCII at pos, or zero: the
// no-break space, the spaces of U+2000 to U+200B, U+202F.
func (l *cursor) wideSpace() int {
	rest := l.text[l.pos:l.limit]
	switch {
	case len(rest) >= 2 && rest[0] == 0xC2 && rest[1] == 0xA0:
		return 2
	case len(rest) >= 3 && rest[0] == 0xE2 && rest[1] == 0x80 && (0x80 <= rest[2] && rest[2] <= 0x8B || rest[2] == 0xAF):
		return 3
	}
	return 0
}

func punctOf(r rune) byte {
	switch r {
	case '–', '—', '‐', '‑', '‒', '−':
		return '-'
	case '’', '‘':
		return '\''
	case '“', '”':
		return '"'
	}
	return 0
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func (l *cursor) number(it *item) {
	it.kind = itemNum
	for l.pos < l.limit && l.text[l.pos] >= '0' && l.text[l.pos] <= '9' {
		it.num = it.num*10 + int(l.text[l.pos]-'0')
		if it.digits++; it.digits > 9 {
			it.num = -1
			it.digits = 10
			for l.pos < l.limit && l.text[l.pos] >= '0' && l.text[l.pos] <= '9' {
				l.pos++
			}
			return
		}
		l.pos++
	}
}

// wordItem reads letters, with apostrophes between letters left out of the key
// (Jum'at, Sya'ban, Qur’an).
func (l *cursor) wordItem(it *item) {
	it.kind = itemWord
	var key [maxWord]byte
	n, uppers, letters := 0, 0, 0
	first := false
	for l.pos < l.limit {
		c := l.text[l.pos]
		switch {
		case isLetter(c):
			if c < 'a' {
				uppers++
				first = first || letters == 0
				c |= 0x20
			}
			letters++
			l.pos++
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(l.text[l.pos:l.limit])
			if (r == '’' || r == '‘') && letters > 0 && l.pos+size < l.limit && isLetter(l.text[l.pos+size]) {
				l.pos += size
				continue
			}
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				goto done
			}
			c = 0xFF // no key has it
			letters++
			l.pos += size
		case (c == '\'' || c == '`') && letters > 0 && l.pos+1 < l.limit && isLetter(l.text[l.pos+1]):
			l.pos++
			continue
		default:
			goto done
		}
		if n < maxWord {
			key[n] = c
			n++
		} else {
			key[0] = 0xFF
		}
	}
done:
	switch {
	case first && uppers > 1 && uppers == letters:
		it.caps = upper
	case first:
		it.caps = title
	}
	if n == maxWord && key[0] == 0xFF {
		return
	}
	it.word, it.suffix = lookUp(string(key[:n]))
}

// lookUp finds the meaning of a lower-case word, with or without an enclitic.
func lookUp(key string) (w word, suffix bool) {
	if w = meaning(key); w.class != 0 {
		return w, false
	}
	if n := len(key) - 3; n >= 3 {
		switch key[n:] {
		case "nya", "lah", "pun", "kah":
			return meaning(key[:n]), true
		}
	}
	return word{}, false
}

// wordBefore returns the n-th item to the left of token i, read from whole
// tokens: 1 is the one just before. Beyond the sentence it is an itemEnd.
func wordBefore(doc *tokenize.Document, i, n, first int) item {
	if i-n < first {
		return item{}
	}
	t := doc.Tokens[i-n]
	c := cursor{doc.Text, t.Start, t.End}
	it := c.next()
	it.space = t.End < doc.Tokens[i-n+1].Start
	return it
}
