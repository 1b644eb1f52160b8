package tokenize

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// A token is decided by its own bytes, by at most lookBehind bytes before it,
// and by at most lookAhead bytes after the first ASCII white space that follows
// it. [SplitFunc] and [Reader] rest on these bounds.
const (
	lookBehind = 48
	lookAhead  = 256
)

// appendTokens appends the tokens of text[pos:] to dst. Its loop is the fast
// path: a run of ASCII letters that ends at a byte which belongs to no word. Every other token is
// scan's.
func (t *Tokenizer) appendTokens(dst []Token, text string, pos int) []Token {
	for {
		if pos < len(text) && text[pos] == ' ' {
			pos++
		}
		if pos >= len(text) {
			return dst
		}
		c := class[text[pos]]
		if c&clLetter == 0 {
			if c&(clSpace|clHigh) != 0 {
				if pos = skipGap(text, pos); pos >= len(text) {
					return dst
				}
			}
			tok := t.scan(text, pos)
			dst, pos = append(dst, tok), tok.End
			continue
		}
		i, capitals := letters(text, pos)
		if at(text, i)&(clLink|clDigit|clHigh) != 0 {
			tok := t.scanWord(text, pos, i)
			dst, pos = append(dst, tok), tok.End
			continue
		}
		tok := Token{Span: Span{pos, i}, Case: caseOfLetters(capitals, i-pos)}
		if tok.Case == Upper {
			tok.Kind = Acronym
		}
		if i-pos >= 4 {
			if mayCarry(text, pos, i) {
				tok.Clitics = t.cliticsAt(text, pos, i, tok.Case)
			}
		} else if text[pos:i] == "Rp" {
			tok.Kind = Currency
		}
		dst, pos = append(dst, tok), i
	}
}

// next returns the first token at or after pos, and whether there is one.
func (t *Tokenizer) next(text string, pos int) (Token, bool) {
	pos = skipGap(text, pos)
	if pos >= len(text) {
		return Token{}, false
	}
	return t.scan(text, pos), true
}

// scan returns the token that starts at pos, where no gap stands.
func (t *Tokenizer) scan(text string, pos int) Token {
	switch c := class[text[pos]]; c {
	case clLower, clUpper:
		i, capitals := letters(text, pos)
		if at(text, i)&(clLink|clDigit|clHigh) != 0 {
			return t.scanWord(text, pos, i)
		}
		tok := Token{Span: Span{pos, i}, Case: caseOfLetters(capitals, i-pos)}
		if tok.Case == Upper {
			tok.Kind = Acronym
		}
		if i-pos >= 4 {
			if mayCarry(text, pos, i) {
				tok.Clitics = t.cliticsAt(text, pos, i, tok.Case)
			}
		} else if text[pos:i] == "Rp" {
			tok.Kind = Currency
		}
		return tok
	case clDigit:
		return t.scanNumber(text, pos, pos)
	case clHigh:
		return t.scanRune(text, pos)
	case clCtl:
		end := pos + 1
		for at(text, end) == clCtl {
			end++
		}
		return Token{Span: Span{pos, end}, Kind: Invalid}
	}
	return t.scanMark(text, pos)
}

// The bits of eight bytes at once.
const (
	each80 = 0x8080808080808080
	each20 = 0x2020202020202020
	each7f = 0x7f7f7f7f7f7f7f7f
	each1f = 0x1f1f1f1f1f1f1f1f // 0x80 - 'a'
	each05 = 0x0505050505050505 // 0x80 - 'z' - 1
)

// letters returns the end of the ASCII letters at pos, and how many of them
// are capitals, with 1<<16 added if the first one is. It reads eight bytes at a time.
func letters(text string, pos int) (end, capitals int) {
	i := pos
	for i+8 <= len(text) {
		x := load8(text, i)
		low := x&each7f | each20
		other := ^((low + each1f) &^ (low + each05) &^ x) & each80
		upper := ^x & each20
		if other != 0 {
			n := bits.TrailingZeros64(other) &^ 7
			capitals += bits.OnesCount64(upper & (1<<n - 1))
			i += n >> 3
			if class[text[pos]] == clUpper {
				capitals |= 1 << 16
			}
			return i, capitals
		}
		capitals += bits.OnesCount64(upper)
		i += 8
	}
	for i < len(text) {
		c := class[text[i]]
		if c&clLetter == 0 {
			break
		}
		capitals += int(c >> 1)
		i++
	}
	if class[text[pos]] == clUpper {
		capitals |= 1 << 16
	}
	return i, capitals
}

// load8 returns the eight bytes at i, the first one lowest.
func load8(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// caseOfLetters returns the case of n ASCII letters from what letters counted.
func caseOfLetters(capitals, n int) Case {
	switch {
	case capitals == 0:
		return Lower
	case capitals == 1|1<<16:
		return Title
	case capitals&0xffff == n:
		return Upper
	}
	return Mixed
}

// scanRune scans a token that starts with a rune beyond ASCII.
func (t *Tokenizer) scanRune(text string, pos int) Token {
	r, n := utf8.DecodeRuneInString(text[pos:])
	end := pos + n
	switch {
	case r == utf8.RuneError && n == 1:
		for end < len(text) && class[text[end]] == clHigh {
			if r, n := utf8.DecodeRuneInString(text[end:]); r != utf8.RuneError || n != 1 {
				break
			}
			end++
		}
		return Token{Span: Span{pos, end}, Kind: Invalid}
	case r == '’' || r == '‘':
		if at(text, end) == clDigit && gapBefore(text, pos) {
			if tok := t.scanNumber(text, pos, end); tok.End == end+2 || tok.Kind == Ordinal {
				return tok // ’98, ’90-an
			}
		}
		return Token{Span: Span{pos, end}, Kind: Punct}
	case isWordRune(r):
		return t.scanWord(text, pos, end)
	case isEmoji(r):
		return Token{Span: Span{pos, emojiEnd(text, pos)}, Kind: Emoji}
	case r == '‰':
		return Token{Span: Span{pos, end}, Kind: Percent}
	case unicode.Is(unicode.Sc, r):
		return Token{Span: Span{pos, end}, Kind: Currency}
	case r == '−' && at(text, end) == clDigit && signAt(text, pos):
		return t.scanNumber(text, pos, end)
	case r == '…':
		return Token{Span: Span{pos, end}, Kind: Punct}
	case r == '–' || r == '—':
		for end+3 <= len(text) && text[end:end+3] == text[pos:pos+3] {
			end += 3
		}
		return Token{Span: Span{pos, end}, Kind: Punct}
	case unicode.IsPunct(r):
		return Token{Span: Span{pos, end}, Kind: Punct}
	case unicode.IsControl(r) || unicode.Is(unicode.Co, r):
		return Token{Span: Span{pos, end}, Kind: Invalid}
	}
	return Token{Span: Span{pos, end}, Kind: Symbol}
}

// classify makes one token of the whole of w, at offset start.
func (t *Tokenizer) classify(w string, start int) Token {
	var tok Token
	if first := skipGap(w, 0); first < len(w) {
		tok = t.scan(w, first)
		if tok.Start > 0 || tok.End < len(w) {
			tok.Kind, tok.Clitics = Word, Clitics{}
			if at(w, 0)&(clAlnum|clHigh) == 0 {
				tok.Kind = Symbol
			}
			if a, ok := t.givenAbbreviation(w); ok {
				tok.Kind = a
			}
		}
	}
	tok.Span = Span{start, start + len(w)}
	tok.Case = caseOf(w)
	return tok
}
