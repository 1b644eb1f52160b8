package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// How the capitals of a sentence are to be read.
const (
	caseMixed = iota // as they stand
	caseShout        // PRESIDEN JOKO WIDODO TIBA DI MEDAN: all words in capitals
	caseLower        // jokowi tiba di medan, in the mode for such text
)

// sentenceCase tells how to read the capitals of the sentence [first, end).
func (s *scratch) sentenceCase(first, end int) int {
	upper, small := 0, false
	for i := first; i < end; i++ {
		switch shape := s.marks[i].shape; {
		case shape&(1<<shapeUpper) != 0:
			upper++
		case shape&(1<<shapeLower) != 0:
			small = true
		case shape&(1<<shapeTitle|1<<shapeMixed) != 0:
			return caseMixed
		}
	}
	switch {
	case upper >= 4 && !small:
		return caseShout
	case s.rec.opts.LowerCase && upper == 0:
		return caseLower
	}
	return caseMixed
}

// recase gives the word at token i, whose classes are known, the capital that it would
// have in ordinary writing: names of the tables and words that no table and no root
// knows get one, all others none.
func (s *scratch) recase(doc *tokenize.Document, i, how int) {
	const names = classPlace | classOrg | className | 1<<lexicon.NerCalendar | 1<<lexicon.NerProduct
	m := &s.marks[i]
	if m.shape&(1<<shapeLower|1<<shapeUpper) == 0 || doc.Tokens[i].Len() < 2 {
		return
	}
	word, _ := trimBrackets(doc.Token(i))
	plain := m.shape &^ (1<<shapeLower | 1<<shapeUpper | 1<<shapeShortUpper | 1<<shapeLongUpper | 1<<shapeRoman)
	acronym := m.one&(1<<lexicon.NerOrgShort|1<<lexicon.NerPlaceShort|1<<lexicon.NerCommonShort) != 0
	switch {
	case how == caseShout && acronym:
	case m.one&^names == 0 && m.one != 0 && (how == caseShout || !common(word)),
		m.one&names != 0 && !common(word),
		m.one == 0 && len(word) >= 3 && !common(word):
		m.shape = plain | 1<<shapeTitle
	default:
		m.shape = plain | 1<<shapeLower
	}
}
