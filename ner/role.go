package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Classes of the words of a role.
const (
	classRoleHead = 1<<lexicon.NerTitle | 1<<lexicon.NerRank | 1<<lexicon.NerOrgRole | 1<<lexicon.NerProfession
	classRoleStop = 1<<lexicon.NerSay | 1<<lexicon.NerSayVerb | 1<<lexicon.NerAccording | 1<<lexicon.NerPrepAt |
		1<<lexicon.NerPrepToFrom | 1<<lexicon.NerPrepPerson | 1<<lexicon.NerPrep | 1<<lexicon.NerSubord |
		1<<lexicon.NerRelative | 1<<lexicon.NerCopula | 1<<lexicon.NerAux | 1<<lexicon.NerPronoun
)

// maxRole is how many tokens before a name can belong to its role.
const maxRole = 12

// role returns the span of the title or office before the person's mention i:
// back over organisations, places, capitalised words and role words, at most
// one comma right before the name, to the leftmost word that can head a role.
// Presiden Rusia, Vladimir Putin; Ketua Umum PDIP Megawati.
func (s *scratch) role(r *Result, doc *tokenize.Document, i int) tokenize.Span {
	e := &r.Entities[i]
	end := e.FirstToken
	if end > 0 && s.marks[end-1].shape&(1<<shapeComma) != 0 {
		end--
	}
	before := i - 1
	first := -1
	floor := max(0, end-maxRole)
	for t := end - 1; t >= floor; {
		for before >= 0 && r.Entities[before].FirstToken > t {
			before--
		}
		if before >= 0 && r.Entities[before].EndToken > t {
			if r.Entities[before].Label == Person {
				break
			}
			t = r.Entities[before].FirstToken - 1
			continue
		}
		m := &s.marks[t]
		if m.starts&classRoleHead != 0 || m.one&classRoleHead != 0 {
			first = t
		} else if m.shape&(1<<shapePeriod|1<<shapeComma|1<<shapeQuote|1<<shapeColon|1<<shapeOpen|1<<shapeClose|1<<shapeNumber) != 0 ||
			m.one&classRoleStop != 0 || m.shape&(1<<shapeVerb|1<<shapeLower) == 1<<shapeVerb|1<<shapeLower {
			break
		}
		t--
	}
	if first < 0 {
		return tokenize.Span{}
	}
	return tokenize.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[end-1].End}
}
