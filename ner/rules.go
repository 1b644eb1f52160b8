package ner

import "github.com/kawi-nlp/kawi/internal/lexicon"

// This file says what counts as evidence. A candidate is a span of tokens; each
// rule that fires on it adds its weight for each label (weights.go). A rule is
// named PLACE:FACT. The places:
//
//	left2, left, right, right2   the tokens around the candidate
//	before, after                the three tokens beyond left2 and right, up to the end of the clause
//	first, in, last, only        its first, inner, last token; only, if it has one
//	span                         the whole candidate is a phrase of the tables
//	head, tail                   a phrase of several words begins or ends it
//	cut-left, cut-right          a phrase of several words goes over its edge
//	length                       how many tokens it has
//	left+kind, kind+right        what stands beside a candidate of this kind
//	left+kind+right              and on both sides of it
//	left=, right=                the frequent word beside the candidate
//	country-left=                the same, if the candidate is a country: pemerintah Rusia, di Rusia
//	defined                      what the sentence says that its subject is (define.go)
//	prev                         the entity before, and what stands between
//
// The facts of a token are its classes in the tables (internal/lexicon:
// NerClassNames), its shapes (shape.go) and the letters at its ends (affix.go).
const (
	atLeft2 = iota
	atLeft
	atRight
	atRight2
	atFirst
	atIn
	atLast
	atOnly
	atBefore
	atAfter
	numPlaces
)

var placeNames = [numPlaces]string{"left2", "left", "right", "right2", "first", "in", "last", "only", "before", "after"}

// Numbers of facts: 64 classes, 64 shapes.
const (
	numAtoms     = 128
	firstSpan    = numPlaces * numAtoms // span:CLASS
	firstHead    = firstSpan + 64       // head:CLASS
	firstTail    = firstHead + 64       // tail:CLASS
	firstCutL    = firstTail + 64       // cut-left:CLASS
	firstCutR    = firstCutL + 64       // cut-right:CLASS
	firstLen     = firstCutR + 64       // length:N
	firstLK      = firstLen + maxSpan   // left+kind
	firstKR      = firstLK + numNeighbours*numKinds
	firstPrev    = firstKR + numKinds*numNeighbours
	firstLW      = firstPrev + 3*numGaps                           // left=WORD
	firstRW      = firstLW + numClosedWords                        // right=WORD
	firstAffix   = firstRW + numClosedWords                        // first:wid-, last:-sih
	firstCW      = firstAffix + affixPlaces*numAffixes             // country-left=WORD
	firstLKR     = firstCW + numClosedWords                        // left+kind+right
	firstDefined = firstLKR + numNeighbours*numKinds*numNeighbours // defined:place
	// NumRules is the number of rules.
	NumRules = firstDefined + numDefined
)

// The kinds of candidate, in order of precedence.
const (
	kindPerson    = iota // a person of the tables
	kindCountry          // a country
	kindPlace            // another place of the tables
	kindOrg              // an organisation of the tables
	kindBoth             // a place and an organisation, or a person
	kindOrgName          // begins as an organisation and ends in a name of a person
	kindOrgPlace         // begins as an organisation and ends in a place: Polres Kulon Progo
	kindPlaceName        // begins with a place and ends in a name of a person
	kindHeadOrg          // begins with the head of an organisation
	kindHeadLoc          // begins with the head of a place
	kindTailOrg          // ends in Tbk, FC, Group
	kindAcronym          // capitals alone
	kindTitle            // begins with a title
	kindAllNames         // given and family names alone
	kindGiven            // begins with a given name
	kindNamed            // holds a given or family name
	kindOther            // one word of another class
	kindCommon           // a word of the root lexicon
	kindCommons          // several, all of the root lexicon
	kindUnknown          // an unknown word
	kindUnknowns         // several words, one at least unknown
	kindLower            // begins in small letters
	numKinds
)

var kindNames = [numKinds]string{
	"person", "country", "place", "org", "ambiguous", "org-name", "org-place", "place-name", "head-org", "head-loc", "tail-org", "acronym", "title", "all-names", "given",
	"named", "other", "common", "commons", "unknown", "unknowns", "lower",
}

// The neighbours, in order of precedence.
const (
	besideEdge = iota
	besideSay
	besideSayVerb
	besideAccording
	besideTitle
	besideRole
	besideKin
	besideNaming
	besideAt
	besideToFrom
	besidePrepPerson
	besidePrep
	besideHead
	besideOrgNoun
	besideLocNoun
	besideLocVerb
	besideOrg
	besidePlace
	besideName
	besideCapital
	besideComma
	besideOpen
	besideClose
	besideQuote
	besidePunct
	besideConj
	besideFunction
	besideVerb
	besideNumber
	besideLower
	numNeighbours
)

var neighbourNames = [numNeighbours]string{
	"edge", "say", "say-verb", "according", "title", "role", "kin", "naming", "at", "to-from", "prep-person", "prep",
	"head", "org-noun", "loc-noun", "loc-verb", "org", "place", "name", "capital", "comma", "open", "close",
	"quote", "punct", "conj", "function", "verb", "number", "lower",
}

// neighbourRules is the table of neighbours: the first row that fits decides.
var neighbourRules = [...]struct {
	classes, shapes uint64
	beside          int
}{
	{0, 1 << shapeBound, besideEdge},
	{1 << lexicon.NerPrepAt, 0, besideAt},
	{1 << lexicon.NerPrepToFrom, 0, besideToFrom},
	{1 << lexicon.NerSay, 0, besideSay},
	{1 << lexicon.NerAccording, 0, besideAccording},
	{classTitle, 0, besideTitle},
	{1<<lexicon.NerProfession | 1<<lexicon.NerOrgRole, 0, besideRole},
	{1 << lexicon.NerKin, 0, besideKin},
	{1 << lexicon.NerNaming, 0, besideNaming},
	{1 << lexicon.NerSayVerb, 0, besideSayVerb},
	{1 << lexicon.NerPrepPerson, 0, besidePrepPerson},
	{1 << lexicon.NerOrgNoun, 0, besideOrgNoun},
	{1 << lexicon.NerLocNoun, 0, besideLocNoun},
	{1 << lexicon.NerLocVerb, 0, besideLocVerb},
	{classHeadLoc | classHeadOrg, 0, besideHead},
	{classOrg, 0, besideOrg},
	{classPlace, 0, besidePlace},
	{className, 0, besideName},
	{1 << lexicon.NerConj, 0, besideConj},
	{0, 1 << shapeComma, besideComma},
	{0, 1<<shapeOpen | 1<<shapeGluedOpen, besideOpen},
	{0, 1 << shapeClose, besideClose},
	{0, 1 << shapeQuote, besideQuote},
	{0, 1<<shapePeriod | 1<<shapeColon | 1<<shapeDash | 1<<shapeSlash | 1<<shapeOtherPunct, besidePunct},
	{1 << lexicon.NerPrep, 0, besidePrep},
	{1<<lexicon.NerAux | 1<<lexicon.NerSubord | 1<<lexicon.NerRelative | 1<<lexicon.NerCopula |
		1<<lexicon.NerPronoun | 1<<lexicon.NerDet, 0, besideFunction},
	{0, 1<<shapeTitle | 1<<shapeUpper | 1<<shapeMixed | 1<<shapeInitial, besideCapital},
	{0, 1 << shapeVerb, besideVerb},
	{0, 1 << shapeNumber, besideNumber},
}

// neighbour sums up a token beside a candidate.
func neighbour(classes, shapes uint64) int {
	for i := range neighbourRules {
		r := &neighbourRules[i]
		if classes&r.classes != 0 || shapes&r.shapes != 0 {
			return r.beside
		}
	}
	return besideLower
}

// The gaps between two entities that a rule prev:LABEL-GAP knows.
const (
	gapNone = iota
	gapComma
	gapConj
	gapDash
	gapSlash
	gapOpen
	gapOther
	numGaps
)

var gapNames = [numGaps]string{"adjacent", "comma", "conj", "dash", "slash", "open", "other"}

// gapOf sums up the one token between two entities.
func gapOf(m *mark) int {
	switch {
	case m.shape&(1<<shapeComma) != 0:
		return gapComma
	case m.one&(1<<lexicon.NerConj) != 0:
		return gapConj
	case m.shape&(1<<shapeDash) != 0:
		return gapDash
	case m.shape&(1<<shapeSlash) != 0:
		return gapSlash
	case m.shape&(1<<shapeOpen) != 0:
		return gapOpen
	}
	return gapOther
}

// RuleName returns the name of rule id, as it stands in data/ner/weights.tsv.
func RuleName(id int) string {
	labels := [...]string{"person", "organization", "location"}
	class := func(n int) string {
		if n < lexicon.NumNerClasses {
			return lexicon.NerClassNames[n]
		}
		return ""
	}
	switch {
	case id < 0 || id >= NumRules:
		return ""
	case id < firstSpan:
		place, atom := id/numAtoms, id%numAtoms
		fact := ""
		if atom < 64 {
			fact = class(atom)
		} else if atom-64 < numShapes {
			fact = shapeNames[atom-64]
		}
		if fact == "" {
			return ""
		}
		return placeNames[place] + ":" + fact
	case id < firstHead:
		return nonEmpty("span:", class(id-firstSpan))
	case id < firstTail:
		return nonEmpty("head:", class(id-firstHead))
	case id < firstCutL:
		return nonEmpty("tail:", class(id-firstTail))
	case id < firstCutR:
		return nonEmpty("cut-left:", class(id-firstCutL))
	case id < firstLen:
		return nonEmpty("cut-right:", class(id-firstCutR))
	case id < firstLK:
		return "length:" + string(rune('1'+(id-firstLen)%9))
	case id < firstKR:
		n := id - firstLK
		return "left+kind:" + neighbourNames[n/numKinds] + "+" + kindNames[n%numKinds]
	case id < firstPrev:
		n := id - firstKR
		return "kind+right:" + kindNames[n/numNeighbours] + "+" + neighbourNames[n%numNeighbours]
	}
	if id >= firstDefined {
		return nonEmpty("defined:", definedNames[id-firstDefined])
	}
	if id >= firstLKR {
		n := id - firstLKR
		right, n := n%numNeighbours, n/numNeighbours
		return "left+kind+right:" + neighbourNames[n/numKinds] + "+" + kindNames[n%numKinds] + "+" + neighbourNames[right]
	}
	if id >= firstCW {
		return "country-left=" + closedWords[id-firstCW]
	}
	if id >= firstAffix {
		n := id - firstAffix
		return placeNames[atFirst+n/numAffixes] + ":" + affixNames()[n%numAffixes]
	}
	if id >= firstRW {
		return "right=" + closedWords[id-firstRW]
	}
	if id >= firstLW {
		return "left=" + closedWords[id-firstLW]
	}
	n := id - firstPrev
	return "prev:" + labels[n/numGaps] + "-" + gapNames[n%numGaps]
}

func nonEmpty(prefix, name string) string {
	if name == "" {
		return ""
	}
	return prefix + name
}
