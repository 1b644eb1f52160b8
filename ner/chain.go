package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A place and the larger one that it lies in stand side by side, often without a comma
// between. Each is a name:
//
//	Pantai Labuhan Jukung | Kabupaten Pesisir Barat | Lampung
//
// but not Alun-alun Kota Bandung, Kantor Kecamatan Cibadak, Kabupaten Bandung Barat: what
// belongs to a building or an organisation, or stands in the tables, is no other place.

// chains parts the places that the search took for one.
func (s *scratch) chains(doc *tokenize.Document) {
	n := len(s.found)
	for i := range n {
		for at := i; s.found[at].label == uint8(Location) && s.found[at].entry == nil; at = len(s.found) - 1 {
			rest := s.found[at]
			rest.first = int32(s.chainAt(doc, int(rest.first), int(rest.end)))
			if rest.first == rest.end {
				break
			}
			s.found[at].end = rest.first
			s.found = append(s.found, rest)
		}
	}
	s.sortFrom(n)
}

// chainAt returns the token of the place [i, j) at which the larger one begins, or j.
func (s *scratch) chainAt(doc *tokenize.Document, i, j int) int {
	if s.marks[i].starts&(1<<lexicon.NerHeadFac|classHeadOrg) != 0 || s.listedFrom(i, j) {
		return j
	}
	for k := i + 1; k < j-1; k++ {
		if s.marks[k].one&(1<<lexicon.NerHeadLoc) != 0 && districtHead(doc.Token(k)) && s.can[k-1]&canEnd != 0 {
			return k
		}
	}
	if w := doc.Token(i); s.marks[i].one&(1<<lexicon.NerHeadLoc) == 0 || !districtHead(w) && w != "Kota" {
		return j
	}
	for k := i + 2; k < j; k++ {
		if s.placeAt(i+1, k) == k && s.placeAt(k, j) == j && !s.listedFrom(i+1, j) {
			return k
		}
	}
	return j
}

// districtHead reports whether w is the head of a district's name. Kota is not among them: it stands
// inside many a name (Balai Kota, Taman Kota).
func districtHead(w string) bool {
	switch w {
	case "Provinsi", "Propinsi", "Kabupaten", "Kecamatan", "Kelurahan", "Desa", "Prov.", "Kab.", "Kec.", "Kel.",
		"provinsi", "propinsi", "kabupaten", "kecamatan", "kelurahan", "desa":
		return true
	}
	return false
}
