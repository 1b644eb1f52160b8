package tokenize

import (
	"strings"
	"unicode/utf8"
)

// scanMark scans a token that starts with an ASCII byte which is no letter,
// digit, space or control character.
func (t *Tokenizer) scanMark(text string, pos int) Token {
	b := text[pos]
	tok := Token{Span: Span{pos, pos + 1}, Kind: Punct}
	gsd := t.opts.Profile == GSD
	if end := emoticonEnd(text, pos); end > pos {
		return Token{Span: Span{pos, end}, Kind: Emoji, Case: caseOf(text[pos:end])}
	}
	switch b {
	case '.':
		if !gsd {
			tok.End = runEnd(text, pos, '.') // ...
		}
	case '?', '!':
		if !gsd {
			for byteAt(text, tok.End) == '?' || byteAt(text, tok.End) == '!' {
				tok.End++ // ?!
			}
		}
	case '-':
		if at(text, pos+1) == clDigit && signAt(text, pos) && !rangeAfter(text, pos+1) {
			return t.scanNumber(text, pos, pos+1) // -4,9
		}
		tok.End = runEnd(text, pos, '-')
	case '\'', '`':
		if byteAt(text, pos+1) == b {
			tok.End++ // ``
			return tok
		}
		if b == '\'' && at(text, pos+1) == clDigit && gapBefore(text, pos) {
			if n := t.scanNumber(text, pos, pos+1); (n.End == pos+3 || n.Kind == Ordinal) && byteAt(text, n.End) != '\'' {
				return n // '98, '90-an
			}
		}
	case '%':
		tok.Kind = Percent
	case '$':
		tok.Kind = Currency
	case '@':
		if end := mentionEnd(text, pos); end > pos {
			tok.Kind, tok.End, tok.Case = Mention, end, caseOf(text[pos:end])
			return tok
		}
		tok.Kind = Symbol
	case '#':
		tok.Kind = Symbol
		if end := hashtagEnd(text, pos); end > pos && !gsd {
			tok.Kind, tok.End, tok.Case = Hashtag, end, caseOf(text[pos:end])
		}
	case '+':
		if at(text, pos+1) == clDigit && signAt(text, pos) {
			return t.scanNumber(text, pos, pos+1) // +62
		}
		tok.Kind = Symbol
	case '&':
		tok.Kind, tok.End = Symbol, entityEnd(text, pos)
	case '/', '=', '<', '>', '*', '\\', '^', '_', '|', '~':
		tok.Kind = Symbol
	}
	return tok
}

// quotedSemicolon reports whether ";" between gaps stands at pos: what some news agencies
// send for a semicolon, and one token in the CSUI treebank.
func quotedSemicolon(text string, pos int) bool {
	return byteAt(text, pos+2) == '"' && gapBefore(text, pos) && at(text, pos+3)&^clSpace == 0
}

// entityEnd returns the end of the HTML entity at pos, or of the lone & that stands there:
// &nbsp; &quot; &#8211; are left in texts that were taken from web pages.
func entityEnd(text string, pos int) int {
	const most = 8 // letters or digits
	i := pos + 1
	number := byteAt(text, i) == '#'
	if number {
		i++
		if text[i:min(len(text), i+1)] == "x" {
			i++
		}
	}
	start := i
	for i < start+most && at(text, i)&clAlnum != 0 {
		i++
	}
	if i == start || byteAt(text, i) != ';' || !number && !entity(text[start:i]) {
		return pos + 1
	}
	return i + 1
}

// entity reports whether w is the name of an entity that texts contain.
func entity(w string) bool {
	switch w {
	case "amp", "nbsp", "quot", "apos", "lt", "gt", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo", "laquo", "raquo",
		"bull", "middot", "copy", "reg", "trade", "deg", "times", "euro", "pound", "yen", "cent", "sect", "shy", "ensp", "emsp", "thinsp":
		return true
	}
	return false
}

// runEnd returns the end of the run of b at pos.
func runEnd(text string, pos int, b byte) int {
	for byteAt(text, pos) == b {
		pos++
	}
	return pos
}

// rangeAfter reports whether the digits at i are followed by a hyphen and more digits.
func rangeAfter(text string, i int) bool {
	i = digits(text, i)
	return byteAt(text, i) == '-' && at(text, i+1) == clDigit
}

// emoticonEnd returns the end of the emoticon at pos, and pos if there is none:
// :) ;-( :D <3 -_-. It stands between gaps or ends of the text, or before a mark
// that closes the sentence.
func emoticonEnd(text string, pos int) int {
	i := pos + 1
	switch text[pos] {
	case ':', ';', '=':
		if byteAt(text, i) == '\'' || byteAt(text, i) == '-' {
			i++
		}
		switch byteAt(text, i) {
		case ')', '(', ']', '[', '|', '/', '\\', '*', 'D', 'P', 'p', 'O', 'o', 'v', '3':
			b := text[i]
			i++
			for byteAt(text, i) == b && (b == ')' || b == '(') {
				i++
			}
		default:
			return pos
		}
	case '<':
		if byteAt(text, i) == '/' {
			i++
		}
		if byteAt(text, i) != '3' {
			return pos
		}
		i++
	case '^':
		for byteAt(text, i) == '_' || byteAt(text, i) == '.' {
			i++
		}
		if byteAt(text, i) != '^' {
			return pos
		}
		i++
	case '-':
		if !strings.HasPrefix(text[i:], "_-") {
			return pos
		}
		i += 2
	default:
		return pos
	}
	if !gapBefore(text, pos) || at(text, i)&(clAlnum|clHigh) != 0 && !emojiOrGap(text, i) {
		return pos
	}
	if c := at(text, i); c&(clSpace|clHigh) == 0 && c != 0 && byteAt(text, i) != '.' && byteAt(text, i) != ',' {
		return pos
	}
	return i
}

func emojiOrGap(text string, i int) bool {
	if class[text[i]] != clHigh {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isGap(r) || isEmoji(r)
}

// isEmoji reports whether r begins an emoji.
func isEmoji(r rune) bool {
	switch {
	case r < 0x203c:
		return false
	case r >= 0x1f000:
		return r <= 0x1faff
	case r >= 0x2600 && r <= 0x27bf:
		return true
	case r >= 0x2b05 && r <= 0x2b55:
		return r <= 0x2b07 || r == 0x2b1b || r == 0x2b1c || r == 0x2b50 || r == 0x2b55
	case r >= 0x231a && r <= 0x23ff:
		return r <= 0x231b || r == 0x2328 || r == 0x23cf || r >= 0x23e9 && r <= 0x23f3 || r >= 0x23f8 && r <= 0x23fa
	}
	return r == 0x203c || r == 0x2049 || r == 0x3030 || r == 0x303d || r == 0x3297 || r == 0x3299
}

// emojiEnd returns the end of the emoji at pos: the sign with its variation
// selector, skin tone, tags and joined signs; two regional indicators make one flag.
func emojiEnd(text string, pos int) int {
	r, n := utf8.DecodeRuneInString(text[pos:])
	end := pos + n
	if flag(r) {
		if r2, n2 := utf8.DecodeRuneInString(text[end:]); flag(r2) {
			return end + n2
		}
		return end
	}
	for end < len(text) && class[text[end]] == clHigh {
		r, n := utf8.DecodeRuneInString(text[end:])
		switch {
		case r == 0xfe0f || r == 0x20e3 || r >= 0x1f3fb && r <= 0x1f3ff || r >= 0xe0020 && r <= 0xe007f:
			end += n
			continue
		case r == 0x200d:
			if r2, n2 := utf8.DecodeRuneInString(text[end+n:]); isEmoji(r2) || r2 == 0x2640 || r2 == 0x2642 {
				end += n + n2
				continue
			}
			return end + n
		}
		break
	}
	return end
}

func flag(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }
