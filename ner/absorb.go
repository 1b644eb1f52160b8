package ner

import (
	"strings"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// This file finds the entities that are no names of persons, organisations and
// places, in this order at each token:
//
//	contact    a@b.co.id, https://…, +62 812-3456-7890
//	money      Rp1,5 miliar; Rp 40-50 juta; 20 juta dolar AS; US$ 3
//	percent    12,6 persen; 12 %
//	quantity   45 hektare; 1,5 juta barel
//	ordinal    ke-3; pertama, ketiga behind a noun
//	law        Pasal 27 ayat (3) UU ITE; Perpres Nomor 12 Tahun 2021
//	language   bahasa Jawa
//	norp       suku Dayak, agama Islam; Islam
//	event      Piala Dunia 2022, Pemilu 2024
//	work       film "Laskar Pelangi", lagu Bengawan Solo
//	product    iPhone 15
//	role       Menteri Keuangan, juru bicara
//
// They are evidence too: a capital inside one is seldom the name of a person. What is
// left uncovered by names in the end is a result of its own.

// An absorbed span.
type absorbed struct {
	first, end int32
	label      Label
	value      string
}

// absorb finds the spans in the sentence [first, end).
func (s *scratch) absorb(doc *tokenize.Document, first, end int) {
	for i := first; i < end; {
		a, ok := s.absorbAt(doc, i, end)
		if !ok {
			i++
			continue
		}
		s.absorbed = append(s.absorbed, a)
		for t := i; t < int(a.end); t++ {
			s.marks[t].shape |= absorbShape(a.label)
		}
		i = int(a.end)
	}
}

// absorbShape is the shape that tells the rules what a token lies in.
func absorbShape(l Label) uint64 {
	switch l {
	case Money, Percent, Quantity, Ordinal, Law, Language:
		return 1 << shapeValue
	case Event:
		return 1 << shapeEvent
	case Work:
		return 1 << shapeWork
	case Product:
		return 1 << shapeProduct
	}
	return 0
}

// absorbAt finds the longest span that starts at token i by the first rule that
// fits.
func (s *scratch) absorbAt(doc *tokenize.Document, i, end int) (absorbed, bool) {
	m := &s.marks[i]
	kind := doc.Tokens[i].Kind
	is := func(j int, label Label, value string) (absorbed, bool) {
		return absorbed{int32(i), int32(j), label, value}, true
	}
	switch {
	case kind == tokenize.Email || kind == tokenize.URL:
		return is(i+1, Contact, "")
	case kind == tokenize.Ordinal:
		if v := ordinalNumber(doc.Token(i)); v != "" {
			return is(i+1, Ordinal, v)
		}
	case m.shape&(1<<shapeNumber) != 0:
		return s.absorbNumber(doc, i, end)
	case kind == tokenize.Currency || m.shape&(1<<shapeTitle|1<<shapeUpper) != 0:
		if j, v := s.money(doc, i, end); j > i {
			return is(j, Money, v)
		}
	}
	if m.shape&(1<<shapeDate) != 0 {
		return absorbed{}, false
	}
	switch {
	case m.starts&(1<<lexicon.NerHeadLaw) != 0 && m.shape&(1<<shapeLower) == 0:
		if j := s.law(doc, i, end); j > i {
			return is(j, Law, "")
		}
	case m.shape&(1<<shapeQuote) != 0:
		if j := s.title(doc, i, end); j > i {
			return is(j, Work, "")
		}
	}
	if j, label := s.listed(i, end); j > i {
		for t := i; t < j; t++ {
			s.marks[t].shape |= 1 << shapeListed
		}
		return is(j, label, "")
	}
	switch {
	case m.starts&(1<<lexicon.NerHeadEvent) != 0 && capital(m.shape):
		if j := s.capitals(doc, i, end); j > i+1 {
			return is(j, Event, "")
		}
	case m.one&(1<<lexicon.NerHeadNorp) != 0:
		if j := s.capitals(doc, i+1, end); j == i+2 || j == i+3 {
			if strings.EqualFold(doc.Token(i), "bahasa") {
				return is(j, Language, "")
			}
		}
	case m.one&(1<<lexicon.NerNorp) != 0 && m.one&(classPlace|classOrg|className) == 0 && m.cross&classPlace == 0:
		return is(i+1, Norp, "")
	case m.one&(1<<lexicon.NerProduct) != 0:
		j := i + 1
		for j < end && j < i+4 && s.marks[j].shape&(1<<shapeNumber|1<<shapeDigit|1<<shapeRoman) != 0 {
			j++
		}
		return is(j, Product, "")
	}
	if n := ordinalWord(doc.Token(i)); n > 0 && s.ordinalPlace(i, end) {
		return is(i+1, Ordinal, string(append([]byte(nil), quantityOf(n)...)))
	}
	return absorbed{}, false
}

// listed returns the longest phrase of several words at i that the tables give
// as an event, a work, a product or a law.
func (s *scratch) listed(i, limit int) (end int, label Label) {
	at := s.marks[i].phrase
	if at < 0 || s.marks[i].shape&(1<<shapeLower) != 0 {
		return i, None
	}
	end = i
	for _, p := range s.phrases[at:] {
		if int(p.first) != i {
			break
		}
		switch {
		case p.classes&(classPlace|classOrg) != 0:
		case p.classes&(1<<lexicon.NerEvent) != 0:
			end, label = int(p.end), Event
		case p.classes&(1<<lexicon.NerWork) != 0:
			end, label = int(p.end), Work
		case p.classes&(1<<lexicon.NerProduct) != 0:
			end, label = int(p.end), Product
		}
	}
	if label == Event && end < limit && s.marks[end].shape&(1<<shapeNumber|1<<shapeDate) == 1<<shapeNumber {
		end++ // Piala Dunia 2022
	}
	return end, label
}

func quantityOf(n int) string {
	return [...]string{"", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}[n]
}

// ordinalPlace reports whether ketiga, pertama at i is an ordinal: behind a
// word and not before a noun, where it counts (ketiga negara).
func (s *scratch) ordinalPlace(i, end int) bool {
	if i == 0 || s.marks[i-1].shape&(1<<shapeLower|1<<shapeTitle) == 0 {
		return false
	}
	if i+1 >= end {
		return true
	}
	m := &s.marks[i+1]
	return m.shape&(1<<shapeLower) == 0 || m.one != 0 || m.shape&(1<<shapeVerb) != 0
}

// absorbNumber reads what begins with a number: money, percent, quantity, phone.
func (s *scratch) absorbNumber(doc *tokenize.Document, i, end int) (absorbed, bool) {
	if j := s.phone(doc, i, end); j > i {
		return absorbed{int32(i), int32(j), Contact, ""}, true
	}
	a := &s.number
	j, ok := a.read(doc, i, end)
	if !ok || j >= end {
		return absorbed{}, false
	}
	word := doc.Token(j)
	next := ""
	if j+1 < end {
		next = doc.Token(j + 1)
	}
	switch {
	case word == "%" || word == "persen" || word == "prosen":
		return absorbed{int32(i), int32(j + 1), Percent, a.value("%")}, true
	case word == "per" && next == "sen":
		return absorbed{int32(i), int32(j + 2), Percent, a.value("%")}, true
	}
	if code, n := currency(word, next); code != "" && (s.marks[j].shape&(1<<shapeLower) != 0 || len(word) == 3 && s.marks[j].shape&(1<<shapeUpper) != 0) {
		return absorbed{int32(i), int32(j + n), Money, a.value(code)}, true
	}
	if u := unit(word); u != "" && (len(word) > 1 || s.marks[j].shape&(1<<shapeLower) != 0) {
		if word == "derajat" && strings.EqualFold(next, "celsius") || word == "°" && next == "C" {
			return absorbed{int32(i), int32(j + 2), Quantity, a.value("°C")}, true
		}
		if j+2 < end && next == "/" && doc.Token(j+2) == "jam" {
			return absorbed{int32(i), int32(j + 3), Quantity, a.value(u + "/h")}, true
		}
		if strings.EqualFold(next, "persegi") || strings.EqualFold(next, "kubik") {
			power := "²"
			if strings.EqualFold(next, "kubik") {
				power = "³"
			}
			return absorbed{int32(i), int32(j + 2), Quantity, a.value(u + power)}, true
		}
		return absorbed{int32(i), int32(j + 1), Quantity, a.value(u)}, true
	}
	return absorbed{}, false
}

// An amount is a number, or a range of two.
type amount struct {
	first, second quantity
	isRange       bool
	b1, b2        [48]byte // the digits
}

// read reads the number at token i, or a range of two, with the multipliers behind
// it, and returns the token after it.
func (a *amount) read(doc *tokenize.Document, i, end int) (next int, ok bool) {
	if doc.Tokens[i].Len() > len(a.b1) {
		return i, false
	}
	word := strings.TrimSuffix(strings.TrimSuffix(doc.Token(i), ",-"), ",–")
	from, to, isRange := strings.Cut(word, "-")
	if a.first, ok = parseNumber(from, a.b1[:0]); !ok {
		return i, false
	}
	j := i + 1
	if isRange {
		if a.second, ok = parseNumber(to, a.b2[:0]); !ok {
			return i, false
		}
	} else if j+1 < end && isRangeWord(doc.Token(j)) && doc.Tokens[j+1].Len() <= len(a.b2) {
		if a.second, ok = parseNumber(doc.Token(j+1), a.b2[:0]); ok {
			isRange = true
			j += 2
		}
	}
	a.isRange = isRange
	for j < end {
		power := multiplier(doc.Token(j))
		if power == 0 || doc.Tokens[j].Len() == 1 {
			break
		}
		a.first.scale += power
		a.second.scale += power
		j++
	}
	return j, true
}

// value returns the amount in plain decimal form with a unit behind it.
func (a *amount) value(unit string) string {
	var buf [96]byte
	out := a.first.append(buf[:0])
	if a.isRange {
		out = a.second.append(append(out, '-'))
	}
	return string(append(append(out, ' '), unit...))
}

func isRangeWord(w string) bool { return w == "-" || w == "–" || w == "hingga" || w == "sampai" }

// money reads an amount behind a currency sign.
func (s *scratch) money(doc *tokenize.Document, i, end int) (next int, value string) {
	if i+1 >= end || s.marks[i+1].shape&(1<<shapeNumber) == 0 {
		return i, ""
	}
	code, _ := currency(doc.Token(i), "")
	if code == "" {
		return i, ""
	}
	a := &s.number
	j, ok := a.read(doc, i+1, end)
	if !ok {
		return i, ""
	}
	return j, a.value(code)
}

// phone reads a telephone number: +62 or 0, then ten to fourteen digits in all,
// in up to four groups.
func (s *scratch) phone(doc *tokenize.Document, i, end int) int {
	w := doc.Token(i)
	if w[0] != '+' && w[0] != '0' {
		return i
	}
	digits, j := 0, i
	for j < end && j < i+4 && s.marks[j].shape&(1<<shapeNumber) != 0 {
		n := 0
		for _, c := range []byte(doc.Token(j)) {
			switch {
			case '0' <= c && c <= '9':
				n++
			case c != '-' && c != '+':
				return i
			}
		}
		if digits+n > 14 {
			break
		}
		digits += n
		j++
	}
	if digits < 9 {
		return i
	}
	return j
}

// capitals returns the end of the run of capitalised words, numbers behind one
// and small connectors between them that starts at i.
func (s *scratch) capitals(doc *tokenize.Document, i, end int) int {
	j := i
	for j < end && j < i+maxSpan {
		m := &s.marks[j]
		if m.shape&(1<<shapeDate) != 0 && m.shape&(1<<shapeNumber) == 0 {
			break
		}
		switch {
		case capital(m.shape):
		case j > i && m.shape&(1<<shapeNumber) != 0 && doc.Tokens[j].Len() <= 4:
		case j > i && j+1 < end && m.one&(1<<lexicon.NerConnector) != 0 && m.shape&(1<<shapeLower) != 0 && capital(s.marks[j+1].shape) && m.one&(1<<lexicon.NerPrepToFrom|1<<lexicon.NerPrepAt) == 0:
		default:
			return j
		}
		j++
	}
	return j
}

// title returns the end of a title between quotation marks that starts at i,
// after a word such as film, lagu, berjudul.
func (s *scratch) title(doc *tokenize.Document, i, end int) int {
	if i == 0 || s.marks[i-1].ends&(1<<lexicon.NerHeadWork) == 0 {
		return i
	}
	for j := i + 1; j < end && j < i+14; j++ {
		if s.marks[j].shape&(1<<shapeQuote) != 0 {
			return j + 1
		}
	}
	return i
}

// absorbDates adds the time expressions.
func (s *scratch) absorbDates(dates []date.Mention) {
	for i := range dates {
		d := &dates[i]
		label := Date
		if d.Type == date.Time {
			label = Time
		}
		s.absorbed = append(s.absorbed, absorbed{int32(d.FirstToken), int32(d.EndToken), label, d.Value})
	}
}
