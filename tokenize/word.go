package tokenize

import (
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// scanWord scans the word that starts at pos and runs at least to i. It decides
// which of the bytes - ' . @ : / _ & + $ join two parts of one token.
func (t *Tokenizer) scanWord(text string, pos, i int) Token {
	part := pos // start of the part after the last hyphen
	letters := true
scan:
	for i < len(text) {
		b := text[i]
		switch c := class[b]; c {
		case clLower, clUpper:
			i++
			continue
		case clDigit:
			if letters && currencyCode(text[pos:i]) {
				return Token{Span: Span{pos, i}, Kind: Currency, Case: caseOf(text[pos:i])} // Rp10.000
			}
			letters = false
			i++
			continue
		case clHigh:
			r, n := utf8.DecodeRuneInString(text[i:])
			if (r == '’' || r == 'ʼ' || r == '‘') && letterAt(text, i+n) && letterBefore(text, i) {
				i += n // mu’min
				continue
			}
			if r == utf8.RuneError && n == 1 || isGap(r) || !isWordRune(r) {
				break scan
			}
			i += n
			continue
		case clLink:
			switch b {
			case '-':
				if t.hyphenJoins(text, pos, part, i) {
					i++
					part = i
					continue
				}
			case '\'':
				if letterAt(text, i+1) && letterBefore(text, i) {
					i++ // Jum'at, O'Connor
					continue
				}
			case '_':
				if _, ok := wordAt(text, i+1); ok || byteAt(text, i+1) == '_' {
					i++
					continue
				}
			case '+':
				if i == pos+1 && at(text, pos) == clUpper && at(text, i+1) == clDigit {
					i++ // H+7
					continue
				}
			case '&':
				if at(text, i+1) == clUpper && at(text, i-1) == clUpper && at(text, i+2)&(clLower|clHigh) == 0 {
					i += 2 // R&D
					continue
				}
			}
		}
		break
	}
	return t.endWord(text, pos, i)
}

// endWord decides a word that reads text[pos:i] so far and is followed by
// none of the signs that scanWord joins.
func (t *Tokenizer) endWord(text string, pos, i int) Token {
	w := text[pos:i]
	switch byteAt(text, i) {
	case '.':
		if ordinal(w) && at(text, i+1) == clDigit {
			i = decimalEnd(text, pos+3, i) // ke-1.000
			return Token{Span: Span{pos, i}, Kind: Ordinal, Case: caseOf(w)}
		}
		if tok, ok := t.dotAfter(text, pos, i); ok {
			return tok
		}
	case '@':
		if end := emailEnd(text, pos); end > i {
			return Token{Span: Span{pos, end}, Kind: Email, Case: caseOf(text[pos:end])}
		}
	case ':':
		if end := schemeURLEnd(text, pos, i); end > i {
			return Token{Span: Span{pos, end}, Kind: URL, Case: caseOf(text[pos:end])}
		}
	case '/':
		if end := documentNumberEnd(text, pos); end > i {
			return Token{Span: Span{pos, end}, Kind: Number, Case: caseOf(text[pos:end])} // 34/PMK.011/2007
		}
		if strings.HasPrefix(text[i:], "/idn") && at(text, i+4)&(clAlnum|clHigh) == 0 {
			return Token{Span: Span{pos, i + 4}, Kind: Word, Case: caseOf(w)} // AA minus/idn: a rating on the national scale
		}
		if i == pos+1 && at(text, i+1)&clLetter != 0 && at(text, i+2)&(clAlnum|clHigh) == 0 {
			return Token{Span: Span{pos, i + 2}, Kind: Abbreviation, Case: caseOf(text[pos : i+2])} // C/O, s/d
		}
	case '$':
		if currencyPrefix(w) {
			return Token{Span: Span{pos, i + 1}, Kind: Currency, Case: caseOf(w)} // US$
		}
	case '+', '-':
		if end := gradeEnd(text, pos, i); end > i {
			return Token{Span: Span{pos, end}, Kind: Acronym, Case: Upper} // BBB+
		}
	}
	tok := Token{Span: Span{pos, i}, Case: caseOf(w)}
	switch {
	case w == "Rp":
		tok.Kind = Currency
	case ordinal(w):
		tok.Kind = Ordinal
	case tok.Case == Upper && i-pos > 1 && class[w[0]] != clDigit:
		tok.Kind = Acronym
		fallthrough
	default:
		if mayCarry(w) {
			tok.Clitics = t.cliticsAt(text, pos, i, tok.Case)
		}
	}
	return tok
}

// hyphenJoins reports whether the hyphen at i joins what stands around it to
// one token. It joins the parts of a reduplication (anak-anaknya,
// sayur-mayur), prefix and word (non-migas, mem-PHK-kan, se-Jawa), number words
// (ke-3, B-29) and double names (Jong-un, Joliot-Curie). It divides what is
// only set beside: a span or a pair (Januari-September, RI-Jepang,
// utara-selatan), and a clitic behind an acronym or word (PPh-nya).
func (t *Tokenizer) hyphenJoins(text string, pos, part, i int) bool {
	if _, ok := wordAt(text, i+1); !ok {
		return false
	}
	left := text[part:i]
	j := i + 1
	for at(text, j)&clAlnum != 0 {
		j++
	}
	right := text[i+1 : j]
	if at(text, j) == clHigh {
		return true
	}
	if hyphenClitic(right) > 0 {
		return t.opts.Profile == GSD // hamba-Ku, PPh-nya
	}
	switch lc, rc := caseOf(left), caseOf(right); {
	case rc == NoCase && len(right) == 4 && isRoman(left):
		return false // II-2024
	case rc == NoCase:
		return lc != Title || !isMonth(left) // April-14
	case lc == Upper && rc == Title && len(left) > 1 && len(right) > 2,
		lc == Title && rc == Upper && len(left) > 2 && len(right) > 1 && part == pos:
		return false // RI-Jepang, Bapepam-LK
	case lc == rc && (lc == Title || lc == Lower) && part == pos:
		// Januari-September; tol Cileunyi-Dawuan
		return !(pairWord(left) && pairWord(right)) && !(lc == Title && routeNoun(lastWord(text, pos)))
	}
	return true
}

// routeNoun reports whether two places with a hyphen between them follow the noun w.
func routeNoun(w string) bool {
	switch w {
	case "tol", "rute", "jurusan", "trayek", "lintas", "ruas", "koridor", "relasi":
		return true
	}
	return false
}

// letterBefore reports whether a letter ends at i.
func letterBefore(text string, i int) bool {
	if i == 0 {
		return false
	}
	if c := class[text[i-1]]; c != clHigh {
		return c&clLetter != 0
	}
	r, n := utf8.DecodeLastRuneInString(text[:i])
	return (r != utf8.RuneError || n != 1) && isWordRune(r)
}

// ordinal reports whether w is ke- or Ke- with a number: ke-3, ke-XX.
func ordinal(w string) bool {
	if len(w) < 4 || w[2] != '-' || w[1] != 'e' || w[0]|0x20 != 'k' {
		return false
	}
	c := class[w[3]]
	return c == clDigit || c == clUpper && strings.Trim(w[3:], "IVXLCDM") == ""
}

// currencyCode reports whether w is a currency that is written before a number
// without a space.
func currencyCode(w string) bool {
	switch w {
	case "Rp", "rp", "RP", "RM", "IDR", "USD", "EUR", "SGD", "MYR", "AUD", "JPY", "GBP", "CNY", "US", "SAR":
		return w != "US"
	}
	return false
}

// currencyPrefix reports whether w stands before a dollar sign as a part of it.
func currencyPrefix(w string) bool {
	switch w {
	case "US", "AS", "A", "S", "C", "HK", "NZ", "Sin", "AU", "SG", "R", "NT":
		return true
	}
	return false
}

// gradeEnd returns the end of a grade or credit rating that starts at pos,
// whose letters end at i: B+, BBB-, idA+. A grade repeats one of the letters A
// to D at most three times. It returns pos if there is none.
func gradeEnd(text string, pos, i int) int {
	w := strings.TrimPrefix(text[pos:i], "id")
	if w == "" || len(w) > 3 || w[0] < 'A' || w[0] > 'D' || strings.Trim(w, w[:1]) != "" {
		return pos
	}
	end := i + 1
	if text[i] == '+' && strings.HasPrefix(text[end:], "+") {
		end++ // C++
	}
	if at(text, end)&(clAlnum|clHigh) != 0 {
		if text[i] != '+' || !strings.HasPrefix(text[end:], "idn") {
			return pos
		}
		end += 3 // A+idn
	}
	return end
}

// isMonth reports whether w is the name of a month, in full or short.
func isMonth(w string) bool {
	switch w {
	case "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
		"November", "Nopember", "Desember", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Agt", "Agu", "Aug", "Sep", "Sept",
		"Okt", "Oct", "Nov", "Des", "Dec":
		return true
	}
	return false
}

// pairWord reports whether w is a month, day, direction or place.
func pairWord(w string) bool {
	_, ok := lexicon.Lookup(lexicon.Pairs(), w)
	return ok
}
