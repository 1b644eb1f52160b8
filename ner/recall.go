package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A document tells twice: who is Ratna Widyastuti in one sentence is Ratna in
// the next, where nothing else says that she is a person. recall notes the words of
// surely found full names and the short forms in brackets, and reads the sentences
// again that hold such a word outside every name.

const (
	factPerson = 1 << iota
	factOrg
	factCommon  // an acronym whose long form is in small letters
	factUnnamed // an acronym whose long form is no name
)

// sureName is the score from which a full name counts as a fact.
const sureName = 3

func (s *scratch) recall(doc *tokenize.Document) {
	s.learn(doc)
	if len(s.known) == 0 {
		return
	}
	s.again = s.again[:0]
	k := 0
	changed := false
	for i := range doc.Sentences {
		first, end := doc.Sentences[i].FirstToken, doc.Sentences[i].EndToken
		from := k
		for k < len(s.found) && int(s.found[k].first) < end {
			k++
		}
		if !s.remind(doc, first, end, s.found[from:k]) {
			s.again = append(s.again, s.found[from:k]...)
			continue
		}
		changed = true
		keep := len(s.found)
		s.decode(doc, first, end)
		s.again = append(s.again, s.found[keep:]...)
		s.found = s.found[:keep]
	}
	if changed {
		s.found, s.again = s.again, s.found
	}
}

// learn collects the facts.
func (s *scratch) learn(doc *tokenize.Document) {
	if s.known == nil {
		s.known = map[lexicon.PhraseState]uint8{}
	}
	for i := range s.found {
		f := &s.found[i]
		switch {
		case f.label == uint8(Person) && f.end-f.first >= 2 && f.score >= sureName:
			for t := f.first; t < f.end; t++ {
				m := &s.marks[t]
				if capital(m.shape) && m.shape&(1<<shapeInitial|1<<shapeUpper) == 0 && doc.Tokens[t].Len() > 2 && m.one&(classTitle) == 0 {
					s.known[wordKey(doc.Token(int(t)))] |= factPerson
				}
			}
		case f.label == uint8(Organization) && f.end == f.first+1 && f.first > 0 &&
			(s.marks[f.first-1].shape&(1<<shapeOpen) != 0 || s.marks[f.first].shape&(1<<shapeGluedOpen) != 0):
			s.known[wordKey(doc.Token(int(f.first)))] |= factOrg
		}
	}
}

func wordKey(w string) lexicon.PhraseState {
	w, _ = trimBrackets(w)
	return lexicon.PhraseStart.Step(w)
}

// remind marks the words of the sentence [first, end) that the facts know and
// no name covers, and reports whether there are any.
func (s *scratch) remind(doc *tokenize.Document, first, end int, names []found) bool {
	any := false
	k := 0
	for t := first; t < end; t++ {
		for k < len(names) && int(names[k].end) <= t {
			k++
		}
		m := &s.marks[t]
		if !capital(m.shape) {
			continue
		}
		fact := s.known[wordKey(doc.Token(t))]
		if fact == 0 {
			continue
		}
		covered := k < len(names) && int(names[k].first) <= t
		if covered && names[k].label == uint8(Person) || covered && names[k].end-names[k].first > 1 {
			continue
		}
		switch {
		case fact&factPerson != 0:
			m.shape |= 1 << shapeDocPerson
			any = true
		case fact&factOrg != 0 && !covered:
			m.shape |= 1 << shapeDocOrg
			any = true
		}
	}
	return any
}
