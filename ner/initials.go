package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Suspects, victims and minors are named by their initials. Who is introduced
// so is a person wherever the initials stand in the document, though they be those
// of a country:
//
//	pria berinisial AS (27) ... AS mengaku        berinisial AK, 35, dan DV, 29
//
// but not behind a capital, a preposition of place or what a country is said of:
// dolar AS, Presiden AS, di AS.

const (
	maxSuspects = 16 // initials that are kept
	suspectsFar = 24 // tokens that one list of them may have
)

// suspects forces the persons whom doc introduces by their initials.
func (s *scratch) suspects(doc *tokenize.Document) {
	s.initials = s.initials[:0]
	for i := range s.marks {
		switch doc.Token(i) {
		case "berinisial", "inisial":
			s.introduce(doc, i+1)
		}
	}
	if len(s.initials) == 0 {
		return
	}
	for i := range s.marks {
		m := &s.marks[i]
		if !initials(m) || m.shape&(1<<shapeForced|1<<shapeValue|1<<shapeDate) != 0 || !s.suspected(doc.Token(i)) || s.ofCountry(i) {
			continue
		}
		m.shape |= 1 << shapeForced
		s.forced = append(s.forced, found{first: int32(i), end: int32(i + 1), label: uint8(Person), score: sureName})
	}
}

// introduce reads a list of initials from token i on: AK, 35, dan DV (29) alias Dani.
func (s *scratch) introduce(doc *tokenize.Document, i int) {
	far := min(i+suspectsFar, len(s.marks))
	for ; i < far && len(s.initials) < maxSuspects; i++ {
		m := &s.marks[i]
		switch {
		case initials(m):
			if !s.suspected(doc.Token(i)) {
				s.initials = append(s.initials, doc.Token(i))
			}
		case m.shape&(1<<shapeComma|1<<shapeNumber|1<<shapeOpen|1<<shapeClose|1<<shapeQuote) != 0,
			m.one&(1<<lexicon.NerConj) != 0, doc.Token(i) == "tahun", doc.Token(i) == "serta":
		default:
			return
		}
	}
}

// initials reports whether a token can be the initials of a person.
func initials(m *mark) bool {
	return m.shape&(1<<shapeInitial|1<<shapeShortUpper) != 0 && m.shape&(1<<shapeDigit|1<<shapeHyphen|1<<shapeDomain) == 0
}

func (s *scratch) suspected(w string) bool {
	for _, known := range s.initials {
		if known == w {
			return true
		}
	}
	return false
}

// ofCountry reports whether the word before token i makes it a country or a part
// of a longer name.
func (s *scratch) ofCountry(i int) bool {
	if i == 0 {
		return false
	}
	m := &s.marks[i-1]
	if m.shape&(1<<shapeSentStart) == 0 && capital(m.shape) || m.ends&classTitle != 0 && capital(m.shape) {
		return true
	}
	return m.one&(1<<lexicon.NerPrepAt|1<<lexicon.NerPrepToFrom|1<<lexicon.NerLocNoun|1<<lexicon.NerOrgNoun) != 0 && m.one&(1<<lexicon.NerKin|1<<lexicon.NerProfession) == 0
}
