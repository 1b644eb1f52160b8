package tokenize

import "strings"

// scanNumber scans the token that starts at pos (with a sign or an apostrophe,
// or none) and whose first digit stands at i.
func (t *Tokenizer) scanNumber(text string, pos, i int) Token {
	j := digits(text, i)
	tok := func(end int, k Kind) Token {
		return Token{Span: Span{pos, end}, Kind: k}
	}
	lettered := func(end int, k Kind) Token {
		return Token{Span: Span{pos, end}, Kind: k, Case: caseOf(text[pos:end])}
	}
	if end, k := groupedEnd(text, i, j); end > 0 {
		return lettered(end, k)
	}
	if at(text, j)&(clLetter|clHigh) != 0 || byteAt(text, j) == '/' || byteAt(text, j) == '.' {
		if end := documentNumberEnd(text, i); end > j {
			return lettered(end, Number) // 34/PMK.011/2007
		}
	}
	if n, ok := wordAt(text, j); ok && at(text, j) != clDigit {
		return t.scanWord(text, pos, j+n) // 18x, 5H2O
	}
	j = decimalEnd(text, i, j)
	switch byteAt(text, j) {
	case '-':
		if strings.HasPrefix(text[j:], "-an") && !letterAt(text, j+3) && at(text, j+3) != clDigit {
			return lettered(j+3, Ordinal) // 1990-an
		}
	case '@', '_':
		if end := emailEnd(text, pos); end > j {
			return lettered(end, Email)
		}
	case ',':
		if strings.HasPrefix(text[j:], ",-") && at(text, j+2)&(clAlnum|clHigh) == 0 {
			return tok(j+2, Number) // Rp5.000,-
		}
	case '.':
		if j-i <= 3 && t.opts.Profile != GSD && enumerator(text, pos, j) {
			return tok(j+1, Number) // 1. Cuci beras.
		}
	}
	if n, ok := wordAt(text, j); ok && at(text, j) != clDigit {
		return t.scanWord(text, pos, j+n) // 1,5x
	}
	return tok(j, Number)
}

// digits returns the end of the digits at i.
func digits(text string, i int) int {
	for at(text, i) == clDigit {
		i++
	}
	return i
}

// decimalEnd returns the end of a number whose digits text[i:j] have been read:
// periods between digits always belong to it (1.314, 10.30, 180.254.8.5), one comma does
// (1.314,40), more commas only between groups of three (1,234,567).
func decimalEnd(text string, i, j int) int {
	commas := 0
	for at(text, j+1) == clDigit {
		switch text[j] {
		case '.':
			j = digits(text, j+1)
		case ',':
			if i > 1 && text[i-1] == ',' && class[text[i-2]] == clDigit {
				return j // the list goes on
			}
			end := digits(text, j+1)
			if commas > 0 && end-j != 4 {
				return j
			}
			if commas == 0 && j-i <= 2 && byteAt(text, end) == ',' && at(text, end+1) == clDigit && end-j != 4 {
				return j // kelas 10,11,12
			}
			commas++
			j = end
		default:
			return j
		}
	}
	return j
}

// groupedEnd returns the end and kind of a date, clock time, telephone number
// or other number of groups whose first group of digits is text[i:j]; the end is 0 if it
// is none.
func groupedEnd(text string, i, j int) (int, Kind) {
	sep := byteAt(text, j)
	if sep != '-' && sep != '/' && sep != ':' || at(text, j+1) != clDigit {
		if sep == '-' && j-i <= 2 && at(text, j+1) == clUpper {
			return dayMonthEnd(text, j)
		}
		return 0, 0
	}
	j2 := digits(text, j+1)
	n1, n2 := j-i, j2-j-1
	third := byteAt(text, j2) == sep && at(text, j2+1) == clDigit
	end := j2
	groups := 2
	for byteAt(text, end) == sep && at(text, end+1) == clDigit {
		end = digits(text, end+1)
		groups++
	}
	n3 := 0
	if third {
		n3 = digits(text, j2+1) - j2 - 1
	}
	isDate := groups == 3 && n2 <= 2 && (n1 <= 2 && (n3 == 4 || n3 == 2) || n1 == 4 && n3 <= 2)
	switch sep {
	case ':':
		if byteAt(text, end) == '-' && at(text, end+1) == clDigit {
			if e := digits(text, end+1); at(text, e+1) != clDigit && n2 != 2 {
				return e, Number // Matius 19:4-6
			}
		}
		if n2 == 2 && n1 <= 2 && (byteAt(text, end) != '.' || at(text, end+1) != clDigit) {
			return end, Clock
		}
		return decimalEnd(text, j+1, end), Number // 1:100.000
	case '/':
		if isDate {
			return end, DateLike
		}
		if letterAt(text, end+1) && byteAt(text, end) == '/' || byteAt(text, end) == '.' && at(text, end+1) == clDigit {
			return 0, 0
		}
		return end, Number
	}
	switch {
	case isDate:
		return end, DateLike
	case groups > 2, text[i] == '0' && n1 >= 3, text[j+1] == '0' && n2 >= 3:
		return end, Number // 0812-3456-7890, 555-0199
	}
	return 0, 0
}

// dayMonthEnd reads the month, and the year if there is one, behind a day: 10-Jan, 10-Jan-2008.
func dayMonthEnd(text string, j int) (int, Kind) {
	end := j + 1
	for at(text, end)&clLetter != 0 && end-j <= 10 {
		end++
	}
	if !isMonth(text[j+1:end]) || at(text, end)&(clLetter|clHigh) != 0 {
		return 0, 0
	}
	if byteAt(text, end) == '-' && at(text, end+1) == clDigit {
		return digits(text, end+1), DateLike
	}
	return end, DateLike
}

// documentNumberEnd returns the end of a document number that starts at pos,
// and pos if there is none: II/2007, 34/PMK.011/2007, Kep-176/KM.10/7,
// 914/Pid.B/2023, M.HH-06.AH.11.01. Its parts are capitals, short capitalised words, and digits,
// divided by slashes, periods and hyphens; it has letters and ends in a digit.
func documentNumberEnd(text string, pos int) int {
	const most = 64
	i, part, slashes, dots := pos, pos, 0, 0
	var seen uint8
	for i < len(text) && i < pos+most {
		c := at(text, i)
		switch b := text[i]; {
		case c == clUpper || c == clDigit:
			seen |= c
			i++
			continue
		case c == clLower && i > part && i < part+5 && at(text, part) == clUpper:
			i++ // Kep, Pid
			continue
		case (b == '/' || b == '.' || b == '-') && at(text, i+1)&(clUpper|clDigit) != 0 && i > pos:
			switch b {
			case '/':
				slashes++
			case '.':
				dots++
			}
			i++
			part = i
			continue
		}
		break
	}
	if i == pos || i == pos+most || seen != clUpper|clDigit || at(text, i)&(clAlnum|clHigh) != 0 || at(text, i-1) != clDigit {
		return pos
	}
	if slashes > 0 || dots > 2 && strings.Contains(text[pos:i], "-") {
		return i
	}
	return pos
}

// signAt reports whether a sign at i belongs to the number behind it: nothing,
// a gap or an opening bracket stands before it, and no number before the gap.
func signAt(text string, i int) bool {
	if i > 0 && text[i-1] == '(' {
		return true
	}
	if !gapBefore(text, i) {
		return false
	}
	for low := max(0, i-4); i > low && class[text[i-1]] == clSpace; {
		i--
	}
	return i == 0 || class[text[i-1]] != clDigit
}

// enumerator reports whether the number or letter text[pos:i] before a period
// counts a list: it starts a line or follows the end of a sentence or a
// colon, and a capital letter follows it.
func enumerator(text string, pos, i int) bool {
	if at(text, i+1) != clSpace || text[i+1] == '\n' || text[i+1] == '\r' {
		return false
	}
	k := skipGap(text[:min(len(text), i+lookAhead)], i+1)
	if !letterAt(text, k) {
		return false
	}
	p := pos
	for low := max(0, pos-lookBehind); p > low && class[text[p-1]] == clSpace; {
		p--
		if text[p] == '\n' {
			return true
		}
	}
	if p == 0 {
		return true
	}
	switch text[p-1] {
	case '.':
		return p < pos && upperAt(text, k) && (class[text[pos]] != clDigit || abbreviation(lastWord(text, p-1)) == abbrNone) // not tgl. 5.
	case ':', ';', '?', '!':
		return p < pos && upperAt(text, k)
	}
	return false
}
