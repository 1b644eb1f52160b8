package ner

import (
	"slices"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The line that opens an agency's text names a place and a medium before a dash:
//
//	JAKARTA, KOMPAS.com -    Bisnis.com, JAKARTA –    Kiev (AFP) -    Washington DC, CNN Indonesia --
//
// or after a medium's name, without a dash: Liputan6.com, Jakarta Ustaz Abdul Somad …
// What the tables know as a place there is one, whatever stands beside it.

// maxDateline is how many tokens a place line can have before its dash.
const maxDateline = 10

// dateline labels the places of the place lines that open paragraphs.
func (s *scratch) dateline(doc *tokenize.Document) {
	n := len(s.found)
	k := 0
	for i := range doc.Paragraphs {
		p := &doc.Paragraphs[i]
		if p.FirstSentence >= p.EndSentence {
			continue
		}
		first := doc.Sentences[p.FirstSentence].FirstToken
		end := s.dash(doc, first, doc.Sentences[p.FirstSentence].EndToken)
		if end == first {
			end = s.behindMedium(first, doc.Sentences[p.FirstSentence].EndToken)
		}
		for t := first; t < end; t++ {
			for k < n && int(s.found[k].end) <= t {
				k++
			}
			if k < n && int(s.found[k].first) <= t {
				f := &s.found[k]
				if whole, _, _ := s.phrasesIn(int(f.first), int(f.end)); f.label == uint8(Organization) && f.entry == nil && whole&classPlace != 0 && whole&classOrg == 0 {
					f.label = uint8(Location)
				}
				t = int(f.end) - 1
				continue
			}
			if stop := s.placeAt(t, end); stop > t && !(k < n && int(s.found[k].first) < stop) {
				s.found = append(s.found, found{first: int32(t), end: int32(stop), label: uint8(Location), score: 1})
				t = stop - 1
			}
		}
	}
	if len(s.found) > n {
		slices.SortFunc(s.found, func(a, b found) int { return int(a.first - b.first) })
	}
}

// dash returns the index of the dash that closes a place line at first, or first.
func (s *scratch) dash(doc *tokenize.Document, first, end int) int {
	for t := first; t < end && t < first+maxDateline; t++ {
		m := &s.marks[t]
		switch {
		case m.shape&(1<<shapeDash) != 0 && t > first && doc.SpaceAfter(t-1) && doc.SpaceAfter(t):
			return t
		case capital(m.shape), m.shape&(1<<shapeComma|1<<shapeOpen|1<<shapeClose|1<<shapeDomain) != 0:
		default:
			return first
		}
	}
	return first
}

// behindMedium returns the end of the place behind a medium with a domain and a comma at first, or first.
func (s *scratch) behindMedium(first, end int) int {
	if first+2 < end && s.marks[first].shape&(1<<shapeDomain) != 0 && s.marks[first+1].shape&(1<<shapeComma) != 0 {
		if stop := s.placeAt(first+2, end); stop > first+2 {
			return stop
		}
	}
	return first
}
