package ner

import (
	"math/bits"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// edge is the mark of what lies before and after a sentence.
var edge = mark{shape: 1 << shapeBound, word: -1, phrase: -1}

// fire collects in s.fired the rules that fire on the candidate [i, j) of the
// sentence [first, end).
func (s *scratch) fire(doc *tokenize.Document, i, j, first, end int) {
	s.fired = s.fired[:0]
	left, left2, right, right2 := &edge, &edge, &edge, &edge
	if i > first {
		left = &s.marks[i-1]
	}
	if i > first+1 {
		left2 = &s.marks[i-2]
	}
	if j < end {
		right = &s.marks[j]
	}
	if j+1 < end {
		right2 = &s.marks[j+1]
	}
	s.facts(atLeft2, left2.ends, left2.shape)
	s.facts(atLeft, left.ends, left.shape)
	s.facts(atRight, right.starts, right.shape)
	s.facts(atRight2, right2.one, right2.shape)
	if j == i+1 {
		s.facts(atOnly, s.marks[i].one, s.marks[i].shape)
		s.letters(atOnly, &s.marks[i].letters)
	} else {
		s.facts(atFirst, s.marks[i].one, s.marks[i].shape)
		s.facts(atLast, s.marks[j-1].one, s.marks[j-1].shape)
		s.letters(atFirst, &s.marks[i].letters)
		s.letters(atLast, &s.marks[j-1].letters)
		for k := i + 1; k < j-1; k++ {
			s.facts(atIn, s.marks[k].one, s.marks[k].shape)
			s.letters(atIn, &s.marks[k].letters)
		}
	}
	s.classes(atBefore*numAtoms, s.beyond(i-2, -1, first, end))
	s.classes(atAfter*numAtoms, s.beyond(j, 1, first, end))
	if left.word >= 0 {
		s.fired = append(s.fired, uint16(firstLW+int(left.word)))
	}
	if right.word >= 0 {
		s.fired = append(s.fired, uint16(firstRW+int(right.word)))
	}
	whole, head, tail := s.phrasesIn(i, j)
	s.classes(firstSpan, whole)
	s.classes(firstHead, head)
	s.classes(firstTail, tail)
	s.classes(firstCutL, s.marks[i].cross)
	s.classes(firstCutR, right.cross)
	s.fired = append(s.fired, uint16(firstLen+min(j-i, 9)-1))
	kind := s.kind(i, j, whole, head, tail)
	if kind == kindCountry && left.word >= 0 {
		s.fired = append(s.fired, uint16(firstCW+int(left.word)))
	}
	if what := s.defined(doc, i, j, first, end); what != definedNothing {
		s.fired = append(s.fired, uint16(firstDefined+what))
	}
	lk := neighbour(left.ends, left.shape)
	kr := neighbour(right.starts, right.shape)
	before := lk*numKinds + kind
	s.fired = append(s.fired, uint16(firstLK+before), uint16(firstKR+kind*numNeighbours+kr), uint16(firstLKR+before*numNeighbours+kr))
}

// classesBeyond are the classes that matter at some distance.
const classesBeyond = classTitle | classHeadLoc | classHeadOrg | 1<<lexicon.NerOrgRole | 1<<lexicon.NerProfession | 1<<lexicon.NerKin |
	1<<lexicon.NerSay | 1<<lexicon.NerSayVerb | 1<<lexicon.NerAccording | 1<<lexicon.NerOrgNoun | 1<<lexicon.NerLocNoun |
	1<<lexicon.NerNaming | 1<<lexicon.NerPrepAt | 1<<lexicon.NerHeadEvent | 1<<lexicon.NerHeadWork | 1<<lexicon.NerThingNoun | 1<<lexicon.NerCopula

// beyond returns the classes of the three tokens after token at in direction
// step, up to the end of the clause.
func (s *scratch) beyond(at, step, first, end int) uint64 {
	var set uint64
	for range 3 {
		if at += step; at < first || at >= end {
			break
		}
		m := &s.marks[at]
		if m.shape&(1<<shapePeriod|1<<shapeQuote|1<<shapeColon) != 0 {
			break
		}
		set |= m.one
	}
	return set & classesBeyond
}

// facts adds the rules of one token.
func (s *scratch) facts(place int, classes, shapes uint64) {
	base := place * numAtoms
	s.classes(base, classes)
	s.classes(base+64, shapes)
}

func (s *scratch) classes(base int, set uint64) {
	for ; set != 0; set &= set - 1 {
		s.fired = append(s.fired, uint16(base+bits.TrailingZeros64(set)))
	}
}

// phrasesIn returns the classes of the phrase that covers [i, j), and of the
// phrases of several words that begin and end it.
func (s *scratch) phrasesIn(i, j int) (whole, head, tail uint64) {
	if j == i+1 {
		return s.marks[i].one, 0, 0
	}
	if at := s.marks[i].phrase; at >= 0 {
		for _, p := range s.phrases[at:] {
			if int(p.first) != i {
				break
			}
			switch {
			case int(p.end) == j:
				whole |= p.classes
			case int(p.end) < j:
				head |= p.classes
			}
		}
	}
	for k := i + 1; k < j-1; k++ {
		at := s.marks[k].phrase
		if at < 0 {
			continue
		}
		for _, p := range s.phrases[at:] {
			if int(p.first) != k {
				break
			}
			if int(p.end) == j {
				tail |= p.classes
			}
		}
	}
	return whole, head, tail
}

// kind sums up the candidate [i, j).
func (s *scratch) kind(i, j int, whole, head, tail uint64) int {
	m := &s.marks[i]
	place, org, person := whole&classPlace != 0, whole&classOrg != 0, whole&(1<<lexicon.NerPerson) != 0
	switch {
	case place && (org || person), org && person:
		return kindBoth
	case whole&(1<<lexicon.NerCountry) != 0:
		return kindCountry
	case place:
		return kindPlace
	case org:
		return kindOrg
	case person:
		return kindPerson
	}
	last := &s.marks[j-1]
	if j > i+1 {
		begin, final := m.one|head, last.one|tail
		orgLike := begin&(classHeadOrg|classOrg) != 0
		switch {
		case orgLike && final&className != 0 && final&classPlace == 0:
			return kindOrgName
		case orgLike && final&classPlace != 0:
			return kindOrgPlace
		case begin&classPlace != 0 && final&className != 0 && final&classPlace == 0:
			return kindPlaceName
		case begin&classHeadOrg != 0:
			return kindHeadOrg
		case begin&classHeadLoc != 0:
			return kindHeadLoc
		case last.one&(1<<lexicon.NerTailOrg) != 0:
			return kindTailOrg
		case begin&classTitle != 0:
			return kindTitle
		}
	}
	if m.shape&(1<<shapeLower) != 0 {
		return kindLower
	}
	if j > i+1 && s.allNames(i, j) {
		return kindAllNames
	}
	if m.one&(1<<lexicon.NerGiven) != 0 {
		return kindGiven
	}
	if j == i+1 {
		switch {
		case m.shape&(1<<shapeUpper) != 0:
			return kindAcronym
		case m.one&(1<<lexicon.NerFamily) != 0:
			return kindNamed
		case m.one != 0:
			return kindOther
		case m.shape&(1<<shapeCommon) != 0:
			return kindCommon
		}
		return kindUnknown
	}
	known := true
	for k := i; k < j; k++ {
		if s.marks[k].one&className != 0 {
			return kindNamed
		}
		known = known && (s.marks[k].shape&(1<<shapeCommon) != 0 || s.marks[k].one != 0)
	}
	if known {
		return kindCommons
	}
	return kindUnknowns
}

// allNames reports whether every word of [i, j) is a given or family name, a
// particle or an initial.
func (s *scratch) allNames(i, j int) bool {
	for k := i; k < j; k++ {
		if s.marks[k].one&(className|1<<lexicon.NerGivenWeak|1<<lexicon.NerParticle) == 0 && s.marks[k].shape&(1<<shapeInitial|1<<shapePeriod) == 0 {
			return false
		}
	}
	return true
}
