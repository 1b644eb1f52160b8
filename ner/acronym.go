package ner

import (
	"slices"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A text explains its acronyms: the long form stands before the bracket. The tables
// do not know most of them, but the long form tells what they are, everywhere in
// the document:
//
//	common   long form in small letters: no name. net interest margin (NIM),
//	         rapat dengar pendapat (RDP)
//	unnamed  long form in capitals that is no name, but an event, an award, a programme:
//	         nor is the acronym. Anugerah Pesona Indonesia (API)
//
// An acronym that the tables know as a name stays one. A long form with the head of an
// organisation makes no name of itself: half of them are kinds of schools, committees and
// congresses (Sekolah Standar Nasional, Kongres Luar Biasa).

// maxLongForm is how many words before the bracket can belong to the long form.
const maxLongForm = 12

// An explained acronym is the token in the brackets with its long form.
type explained struct {
	token, long, end int32 // the long form is [long, end)
	common           bool
}

// explain finds the explained acronyms of doc and bars the common ones.
func (s *scratch) explain(doc *tokenize.Document) {
	s.explained = s.explained[:0]
	if s.known == nil {
		s.known = map[lexicon.PhraseState]uint8{}
	}
	clear(s.known)
	common := false
	for t := range s.marks {
		m := &s.marks[t]
		if m.shape&(1<<shapeUpper) == 0 || m.one&(classOrg|classPlace) != 0 {
			continue
		}
		end := t // of the long form, behind which the bracket opens
		switch {
		case m.shape&(1<<shapeGluedOpen) != 0:
		case t > 0 && s.marks[t-1].shape&(1<<shapeOpen) != 0:
			end = t - 1
		default:
			continue
		}
		word, _ := trimBrackets(doc.Token(t))
		long, small, ok := s.longForm(doc, word, end)
		if !ok {
			continue
		}
		s.explained = append(s.explained, explained{int32(t), int32(long), int32(end), small})
		if small {
			s.known[wordKey(word)] |= factCommon
			common = true
		}
	}
	if !common {
		return
	}
	for t := range s.marks {
		if m := &s.marks[t]; m.shape&(1<<shapeUpper) != 0 && s.known[wordKey(doc.Token(t))]&factCommon != 0 {
			m.shape |= 1 << shapeCommonAcronym
		}
	}
}

// longForm finds the words before token end whose initials are the letters of the acronym,
// in order, and reports whether they are in small letters. Words between that
// give no letter (dan, untuk) are passed over, but not two running.
func (s *scratch) longForm(doc *tokenize.Document, acronym string, end int) (first int, small, ok bool) {
	if len(acronym) < 2 {
		return 0, false, false
	}
	letter := len(acronym) - 1
	passed := 0
	small = true
	for t := end - 1; t >= 0 && t >= end-maxLongForm; t-- {
		m := &s.marks[t]
		word := doc.Token(t)
		if m.shape&(1<<shapeLower|1<<shapeTitle|1<<shapeMixed) == 0 || word[0] >= utf8.RuneSelf {
			return 0, false, false
		}
		if lower(word[0]) != lower(acronym[letter]) {
			if passed++; passed > 1 || t == end-1 {
				return 0, false, false
			}
			continue
		}
		passed = 0
		small = small && !capital(m.shape)
		if letter == 0 {
			return t, small && len(acronym) > 2, true
		}
		letter--
	}
	return 0, false, false
}

// unnamed applies the rule of that name.
func (s *scratch) unnamed(doc *tokenize.Document) {
	none := false
	for _, x := range s.explained {
		if !x.common && capital(s.marks[x.long].shape) && !s.organizational(x) && !s.isName(x) {
			s.known[wordKey(doc.Token(int(x.token)))] |= factUnnamed
			none = true
		}
	}
	if none {
		s.found = slices.DeleteFunc(s.found, func(f found) bool {
			return f.end == f.first+1 && f.entry == nil && s.known[wordKey(doc.Token(int(f.first)))]&factUnnamed != 0
		})
	}
}

// organizational reports whether the long form of x begins or ends as organisations do, found or not:
// Lembaga Pendidikan Perkebunan (LPP).
func (s *scratch) organizational(x explained) bool {
	return s.marks[x.long].starts&classHeadOrg != 0 || s.marks[x.end-1].one&(1<<lexicon.NerTailOrg) != 0
}

// isName reports whether the long form of x is a name, the end of one, or a person with his title:
// Ustaz Abdul Somad (UAS).
func (s *scratch) isName(x explained) bool {
	return slices.ContainsFunc(s.found, func(f found) bool { return f.end == x.end && (f.first <= x.long || f.label == uint8(Person)) })
}
