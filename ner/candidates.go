package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

const (
	maxPhrase = 12 // words in a phrase of the tables
	maxSpan   = 10 // words in a candidate
)

// Where a token can stand in a candidate.
const (
	canStart = 1 << iota
	canIn
	canEnd
)

// places tells where each token can stand in a name:
//
//	start  a capitalised word; an acronym in a glued bracket; a head in small
//	       letters before a capital (desa Trombol, kementerian Keuangan); al-
//	in     these, numbers (none in brackets: Petersen (30)), connectors (dan, of, &), particles (bin, van), hyphens,
//	       slashes, the full stop of an initial, a head in small letters, a comma inside an
//	       organisation of the tables (Badan Meteorologi, Klimatologi, dan Geofisika)
//	end    a capitalised word, a number behind one (SMA 1), a direction (papua barat)
func (s *scratch) places(doc *tokenize.Document, first, end int) {
	const (
		heads  = classHeadLoc | classHeadOrg
		inside = 1<<lexicon.NerConnector | 1<<lexicon.NerParticle | 1<<lexicon.NerConj
	)
	for i := first; i < end; i++ {
		m := &s.marks[i]
		var p uint8
		switch {
		case m.shape&(1<<shapeForced|1<<shapeValue) != 0:
		case capital(m.shape):
			p = canStart | canIn | canEnd
		case m.shape&(1<<shapeNumber) != 0:
			if m.shape&(1<<shapeDate|1<<shapeValue|1<<shapeGluedOpen) == 0 {
				p = canIn | canEnd
			}
		case m.shape&(1<<shapeLower) != 0:
			if m.starts&heads != 0 && s.capitalSoon(i+1, end) && !s.organizationAt(i+1) {
				p = canStart | canIn
			}
			if m.one&inside != 0 {
				p |= canIn
			}
			if m.shape&(1<<shapeHyphen) != 0 && hasCapitalInside(doc.Token(i)) {
				p |= canStart | canIn | canEnd
			}
			if m.ends&(1<<lexicon.NerDirection) != 0 && i > first && capital(s.marks[i-1].shape) {
				p |= canEnd | canIn
			}
			if m.starts&classOrg != 0 {
				p |= canStart | canIn | canEnd
			}
		case m.shape&(1<<shapeComma) != 0:
			if m.cross&(1<<lexicon.NerOrg) != 0 {
				p = canIn
			}
		case m.shape&(1<<shapeDash|1<<shapeSlash) != 0:
			if doc.Token(i) == "-" || doc.Token(i) == "/" || !doc.SpaceAfter(i) {
				p = canIn // a dash with a blank behind it parts clauses: Oslo – Pemerintah
			}
		case m.shape&(1<<shapePeriod) != 0:
			if i > first && doc.Token(i) == "." && capital(s.marks[i-1].shape) && doc.Tokens[i-1].Len() <= 4 {
				p = canIn
			}
		case m.shape&(1<<shapeOtherPunct) != 0 && doc.Token(i) == "&", m.shape&(1<<shapeQuote) != 0 && doc.Token(i) == "'":
			p = canIn
		}
		if m.cross&(1<<lexicon.NerTitle) != 0 && m.one&classHeadLoc != 0 {
			p &^= canStart // Wali Kota Solo: not Kota Solo
		}
		s.can[i] = p
		if p != 0 {
			word, _ := trimBrackets(doc.Token(i))
			m.letters = affixesOf(word)
		}
	}
}

// capitalSoon reports whether a capital stands at i or behind one more word in small letters.
func (s *scratch) capitalSoon(i, end int) bool {
	return i < end && (capital(s.marks[i].shape) ||
		s.marks[i].shape&(1<<shapeLower) != 0 && i+1 < end && capital(s.marks[i+1].shape))
}

// organizationAt reports whether the head of an organisation stands at i in capitals: a word in small
// letters before it is no part of the name (pabrik | PT Tirta Nirmala).
func (s *scratch) organizationAt(i int) bool {
	return capital(s.marks[i].shape) && s.marks[i].one&(1<<lexicon.NerHeadOrg) != 0
}

func hasCapitalInside(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' && w[i-1] == '-' {
			return true
		}
	}
	return false
}

// longest returns the end of the longest candidate that starts at i.
func (s *scratch) longest(i, end int) int {
	j := i + 1
	for j < end && j < i+maxSpan && s.can[j]&canIn != 0 {
		if s.marks[j].shape&(1<<shapeGluedOpen) != 0 && s.marks[j].shape&(1<<shapeGluedClose) == 0 {
			break
		}
		j++
	}
	return j
}

// admits reports whether [i, j) is a candidate: it ends where a name can, and is
// no last word of an organisation (Tbk, Inc.), rank (AKP) or degree alone, nor a
// function word that begins a sentence (Demi mendukung itu).
func (s *scratch) admits(doc *tokenize.Document, i, j int) bool {
	if s.can[j-1]&canEnd == 0 || s.barred(doc, i, j) {
		return false
	}
	if j > i+1 {
		return !s.officeOfPlace(i, j)
	}
	const function = 1<<lexicon.NerPrep | 1<<lexicon.NerPrepPerson | 1<<lexicon.NerPrepAt | 1<<lexicon.NerPrepToFrom | 1<<lexicon.NerConj |
		1<<lexicon.NerSubord | 1<<lexicon.NerAux | 1<<lexicon.NerDet | 1<<lexicon.NerPronoun | 1<<lexicon.NerRelative | 1<<lexicon.NerAccording
	one := s.marks[i].one
	if s.marks[i].shape&(1<<shapeSentStart|1<<shapeTitle) == 1<<shapeSentStart|1<<shapeTitle && one&function != 0 && one&(classOrg|classPlace) == 0 {
		return false
	}
	return one != 1<<lexicon.NerTailOrg && (one&(1<<lexicon.NerRank|1<<lexicon.NerDegree) == 0 || one&(className|classPlace|1<<lexicon.NerOrg) != 0)
}

// officeOfPlace reports whether [i, j) is an office of several words with the place that it belongs
// to, or with its holder, which is no name: Perdana Menteri Bangladesh, Sri Sultan Hamengku Buwono X.
func (s *scratch) officeOfPlace(i, j int) bool {
	at := s.marks[i].phrase
	if at < 0 {
		return false
	}
	for _, p := range s.phrases[at:] {
		if int(p.first) != i {
			break
		}
		if p.classes&classTitle != 0 && int(p.end) < j && (s.placeAt(int(p.end), j) == j || s.marks[p.end].shape&(1<<shapeTitle) != 0 && !s.listedFrom(i, j)) {
			return true
		}
	}
	return false
}
