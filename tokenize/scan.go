package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// next returns the first token at or after pos.
func (t *Tokenizer) next(text string, pos int) (Token, bool) {
	for pos < len(text) {
		r, n := utf8.DecodeRuneInString(text[pos:])
		if !unicode.IsSpace(r) {
			return t.token(text, pos, r, n), true
		}
		pos += n
	}
	return Token{}, false
}

// token scans the token that starts at pos with the rune r of n bytes.
func (t *Tokenizer) token(text string, pos int, r rune, n int) Token {
	end := pos + n
	kind := Punct
	switch {
	case r == utf8.RuneError && n == 1:
		kind = Invalid
	case unicode.IsLetter(r):
		kind, end = scanWord(text, pos)
	case '0' <= r && r <= '9':
		kind, end = scanNumber(text, pos)
	case r == '%':
		kind = Percent
	case r == '$' || r == '€' || r == '£' || r == '¥':
		kind = Currency
	case r == '.' || r == '-':
		for end < len(text) && text[end] == text[pos] {
			end++
		}
	case r != '%' && unicode.IsSymbol(r) || r == '&' || r == '@' || r == '/':
		kind = Symbol
	case unicode.IsControl(r):
		kind = Invalid
	}
	return Token{Span: Span{pos, end}, Kind: kind, Case: caseOf(text[pos:end])}
}

func scanWord(text string, pos int) (Kind, int) {
	end := pos
	hyphen := false
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if unicode.IsLetter(r) || unicode.IsMark(r) || '0' <= r && r <= '9' {
			end += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[end+n:])
		if (r == '-' || r == '\'' || r == '’') && (unicode.IsLetter(next) || r == '-' && '0' <= next && next <= '9') {
			hyphen = hyphen || r == '-'
			end += n
			continue
		}
		break
	}
	w := text[pos:end]
	switch {
	case w == "Rp" || w == "US" && strings.HasPrefix(text[end:], "$"):
		return Currency, end
	case strings.HasPrefix(w, "Rp") && len(w) > 2 && w[2] >= '0' && w[2] <= '9':
		return Currency, pos + 2
	case hyphen && strings.HasPrefix(strings.ToLower(w), "ke-") && w[3] >= '0' && w[3] <= '9':
		return Ordinal, end
	}
	if end < len(text) && text[end] == '.' && abbreviations[strings.ToLower(w)] {
		return Abbreviation, end + 1
	}
	if len(w) == 1 && w[0] >= 'A' && w[0] <= 'Z' && end < len(text) && text[end] == '.' {
		return Initials, end + 1
	}
	if len(w) > 1 && caseOf(w) == Upper {
		return Acronym, end
	}
	return Word, end
}

func scanNumber(text string, pos int) (Kind, int) {
	end := pos
	slash := false
	for end < len(text) {
		c := text[end]
		if c >= '0' && c <= '9' {
			end++
			continue
		}
		if (c == '.' || c == ',' || c == '/' || c == ':') && end+1 < len(text) && text[end+1] >= '0' && text[end+1] <= '9' {
			slash = slash || c == '/'
			end++
			continue
		}
		break
	}
	if strings.HasPrefix(text[end:], "-an") {
		return Ordinal, end + 3
	}
	if slash {
		return DateLike, end
	}
	return Number, end
}

var abbreviations = map[string]bool{"dr": true, "pt": true, "no": true, "jl": true, "prof": true, "ir": true, "tbk": true, "dll": true}

func caseOf(w string) Case {
	upper, lower, first := 0, 0, false
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
			first = first || i == 0
		case unicode.IsLower(r):
			lower++
		}
	}
	switch {
	case upper == 0 && lower == 0:
		return NoCase
	case upper == 0:
		return Lower
	case first && upper == 1:
		return Title
	case lower == 0:
		return Upper
	}
	return Mixed
}

// classify makes one token of the whole of w, at offset start.
func (t *Tokenizer) classify(w string, start int) Token {
	r, n := utf8.DecodeRuneInString(w)
	tok := t.token(w, 0, r, n)
	if tok.End < len(w) {
		tok.Kind = Word
	}
	tok.Span = Span{start, start + len(w)}
	tok.Case = caseOf(w)
	tok.Clitics = Clitics{}
	return tok
}

// split finds sentences and paragraphs.
func (t *Tokenizer) split(d *Document) {
	first, firstSentence := 0, 0
	for i := range d.Tokens {
		gap := ""
		if i+1 < len(d.Tokens) {
			gap = d.Text[d.Tokens[i].End:d.Tokens[i+1].Start]
		}
		last := i+1 == len(d.Tokens)
		paragraph := last || strings.Contains(gap, "\n")
		if !paragraph && !(sentenceEnd(d, i) && gap != "") {
			continue
		}
		d.Sentences = append(d.Sentences, Sentence{Span{d.Tokens[first].Start, d.Tokens[i].End}, first, i + 1})
		first = i + 1
		if paragraph {
			n := len(d.Sentences)
			d.Paragraphs = append(d.Paragraphs, Paragraph{Span{d.Sentences[firstSentence].Start, d.Sentences[n-1].End}, firstSentence, n})
			firstSentence = n
		}
	}
}

func sentenceEnd(d *Document, i int) bool {
	switch d.Token(i) {
	case ".", "?", "!":
		return i+1 < len(d.Tokens) && d.Tokens[i+1].Case != Lower && d.Tokens[i+1].Kind != Punct
	case "\"", "”", ")":
		if i == 0 || i+1 >= len(d.Tokens) {
			return false
		}
		p := d.Token(i - 1)
		return (p == "." || p == "?" || p == "!") && d.Tokens[i+1].Case != Lower && d.Tokens[i+1].Kind != Punct
	}
	return false
}
