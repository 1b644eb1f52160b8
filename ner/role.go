package ner

import (
	"sort"

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

// roleBefore returns the tokens of the title or office before the person who
// begins at token name: back over organisations, places, capitalised words and role words, at
// most one comma right before the name, to the leftmost word that can head a role.
// Presiden Rusia, Vladimir Putin; Ketua Umum PDIP Megawati. first is -1 if there is none.
func (s *scratch) roleBefore(name int) (first, end int) {
	end = name
	if end > 0 && s.marks[end-1].shape&(1<<shapeComma) != 0 {
		end--
	}
	k := s.foundAt(name) - 1
	first = -1
	floor := max(0, end-maxRole)
	for t := end - 1; t >= floor; {
		for k >= 0 && int(s.found[k].first) > t {
			k--
		}
		if k >= 0 && int(s.found[k].end) > t {
			if s.found[k].label == uint8(Person) {
				break
			}
			t = int(s.found[k].first) - 1
			continue
		}
		m := &s.marks[t]
		if m.starts&classRoleHead != 0 {
			first = t
		} else if m.shape&(1<<shapePeriod|1<<shapeComma|1<<shapeQuote|1<<shapeColon|1<<shapeOpen|1<<shapeClose|1<<shapeNumber) != 0 ||
			m.one&classRoleStop != 0 || m.shape&(1<<shapeVerb|1<<shapeLower) == 1<<shapeVerb|1<<shapeLower {
			break
		}
		t--
	}
	return first, end
}

// foundAt returns the index of the first name that begins at or behind token t.
func (s *scratch) foundAt(t int) int {
	return sort.Search(len(s.found), func(k int) bool { return int(s.found[k].first) >= t })
}

// roleSpan returns the bytes of the role before the person at token name.
func (s *scratch) roleSpan(doc *tokenize.Document, name int) tokenize.Span {
	first, end := s.roleBefore(name)
	if first < 0 {
		return tokenize.Span{}
	}
	return s.span(doc, first, end)
}

// roles adds the entities of label Role: the words of a role up to the first name in it
// (juru bicara of juru bicara Kementerian Luar Negeri AS), before a person, an
// organisation or a place.
func (s *scratch) roles() {
	covered := 0
	for k := range s.found {
		f := &s.found[k]
		var first int
		end := int(f.first)
		if f.label == uint8(Person) {
			if first, end = s.roleBefore(int(f.first)); first >= 0 {
				if in := s.foundAt(first); in < k {
					end = int(s.found[in].first)
				}
			}
		} else {
			first = s.titleBefore(int(f.first))
		}
		if first >= covered {
			s.absorbed = append(s.absorbed, absorbed{int32(first), int32(end), Role, ""})
			covered = end
		}
	}
}

// titleBefore returns the first token of the longest title that ends right
// before token t, or -1.
func (s *scratch) titleBefore(t int) int {
	const title = 1<<lexicon.NerTitle | 1<<lexicon.NerOrgRole
	if t == 0 || s.marks[t-1].ends&title == 0 {
		return -1
	}
	for i := max(0, t-6); i < t; i++ {
		at := s.marks[i].phrase
		if at < 0 {
			continue
		}
		for _, p := range s.phrases[at:] {
			if int(p.first) != i {
				break
			}
			if int(p.end) == t && p.classes&title != 0 {
				return i
			}
		}
	}
	if s.marks[t-1].one&title != 0 {
		return t - 1
	}
	return -1
}
