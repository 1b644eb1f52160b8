package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// An encyclopaedia opens with a definition: the noun behind the copula tells what the
// subject is, however strange its name. Rules defined:place, defined:person, …
//
//	Castelletto sopra Ticino adalah komune di Italia.
//	Phayao ( ) merupakan sebuah kota di Thailand.
//	Fibrinase ialah enzim yang …
const (
	definedNothing = iota
	definedPlace
	definedPerson
	definedOrganization
	definedThing
	numDefined
)

var definedNames = [numDefined]string{"", "place", "person", "organization", "thing"}

const (
	longestGloss = 60 // tokens in the brackets behind the subject
	farthestNoun = 7  // tokens from the copula to the noun
)

// defined tells what the sentence [first, end) says that the candidate [i, j) is.
func (s *scratch) defined(doc *tokenize.Document, i, j, first, end int) int {
	if i > first+1 || i == first+1 && s.marks[first].shape&(1<<shapeQuote) == 0 {
		return definedNothing
	}
	t := j
	if t < end && s.marks[t].shape&(1<<shapeQuote) != 0 {
		t++
	}
	if t < end && s.marks[t].shape&(1<<shapeOpen) != 0 {
		stop := min(end, t+longestGloss)
		for t++; t < stop && s.marks[t].shape&(1<<shapeClose) == 0; t++ {
		}
		t++
	}
	if t >= end || s.marks[t].one&(1<<lexicon.NerCopula) == 0 {
		return definedNothing
	}
	for k := t + 1; k < end && k <= t+farthestNoun; k++ {
		m := &s.marks[k]
		if m.shape&(1<<shapeLower) == 0 || m.one&(1<<lexicon.NerRelative|1<<lexicon.NerPrepAt|1<<lexicon.NerPrepToFrom) != 0 {
			break
		}
		if doc.Token(k) == "seorang" {
			return definedPerson
		}
		if what := genus(m.one); what != definedNothing && !s.firstOfTwo(k, end, what) {
			return what
		}
	}
	return definedNothing
}

// firstOfTwo passes over a word for kin that makes no person of the noun behind it: ibu kota, anak perusahaan.
func (s *scratch) firstOfTwo(k, end, what int) bool {
	if what != definedPerson || s.marks[k].one&(1<<lexicon.NerKin) == 0 || k+1 >= end {
		return false
	}
	next := genus(s.marks[k+1].one)
	return next == definedPlace || next == definedOrganization
}

// genus tells what a noun of these classes says of the subject that it defines.
func genus(classes uint64) int {
	switch {
	case classes&(1<<lexicon.NerProfession|1<<lexicon.NerKin|1<<lexicon.NerTitle|1<<lexicon.NerOrgRole) != 0:
		return definedPerson
	case classes&(1<<lexicon.NerLocNoun|classHeadLoc) != 0:
		return definedPlace
	case classes&(1<<lexicon.NerThingNoun|1<<lexicon.NerHeadWork|1<<lexicon.NerHeadEvent|1<<lexicon.NerHeadNorp|1<<lexicon.NerHeadLaw) != 0:
		return definedThing
	case classes&(1<<lexicon.NerOrgNoun|classHeadOrg) != 0:
		return definedOrganization
	}
	return definedNothing
}
