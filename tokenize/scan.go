package tokenize

import (
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

// next returns the first token at or after pos, and whether there is one.
func (t *Tokenizer) next(text string, pos int) (Token, bool) {
	if pos < len(text) && text[pos] == ' ' {
		pos++
	}
	if at(text, pos)&clAlnum == 0 {
		pos = skipGap(text, pos)
		if pos >= len(text) {
			return Token{}, false
		}
	}
	return t.scan(text, pos), true
}

// scan returns the token that starts at pos, where no gap stands.
func (t *Tokenizer) scan(text string, pos int) Token {
	c := class[text[pos]]
	if c&clLetter != 0 {
		var rest uint8
		i := pos + 1
		for i < len(text) {
			k := class[text[i]]
			if k&clLetter == 0 {
				if k&(clSpace|clStop) == 0 {
					return t.scanWord(text, pos, i)
				}
				break
			}
			rest |= k
			i++
		}
		return t.plainWord(text, pos, i, makeCase(c, rest))
	}
	switch c {
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

// plainWord makes the token of a run of letters.
func (t *Tokenizer) plainWord(text string, pos, end int, c Case) Token {
	tok := Token{Span: Span{pos, end}, Case: c}
	if c == Upper {
		tok.Kind = Acronym
	}
	if end-pos >= 4 && mayCarry(text[pos:end]) {
		tok.Clitics = t.cliticsAt(text, pos, end, c)
	}
	return tok
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
			if tok := t.scanNumber(text, pos, end); tok.End == end+2 {
				return tok // ’98
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
