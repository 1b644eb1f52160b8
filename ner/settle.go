package ner

import (
	"slices"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// This file holds what the tables and the document say after the search. The
// first rule changes labels alone; the others, which need a text of several
// sentences, add names that lie in no other:
//
//	table    a name that the tables know as a place alone is no person, one that
//	         they know as an organisation alone neither; a country is a place
//	list     one of a ministry's fields is no person: Pendidikan, Riset, dan Teknologi
//	whole    two persons without anything between them are one
//	glued    profile news: so are an organisation and the short form glued to it in brackets:
//	         Mahkamah Konstitusi (MK), in columns of words
//	chain    a place does not go on into the larger one that it lies in (chain.go)
//	junior   Jr. and Sr. behind a comma belong to the person: Martin Luther King, Jr.
//	agree    one name has one label in a text: the one with the most evidence
//	bracket  a short form in brackets behind a place or organisation is a name:
//	         Amerika Serikat ( AS )
//	company  PT and CV with the capitals behind them are an organisation: PT Tirta Nirmala
//	plain    profile news: a place of the tables that is not attributive is a name:
//	         bahwa Korea Utara; but not Presiden Rusia, rakyat Rusia

// surePerson is the score from which a person's name that is a place too stays
// one without a full name in the document.
const surePerson = 4

// settle applies the rule table.
func (s *scratch) settle(doc *tokenize.Document) {
	for i := range s.found {
		f := &s.found[i]
		whole, _, _ := s.phrasesIn(int(f.first), int(f.end))
		place, org := whole&(classPlace|1<<lexicon.NerPlaceWeak) != 0, whole&classOrg != 0
		name := whole&(className|1<<lexicon.NerGivenWeak) != 0
		switch Label(f.label) {
		case Person:
			switch {
			case name && (f.score >= surePerson || f.end > f.first+1 || s.known[wordKey(doc.Token(int(f.first)))]&factPerson != 0):
			case place && !org:
				f.label = uint8(Location)
			case org && !place && !name:
				f.label = uint8(Organization)
			case !name && s.fieldOfOffice(int(f.first), int(f.end)):
				f.label = 0
			}
		case Organization:
			if whole&(1<<lexicon.NerCountry) != 0 && !org {
				f.label = uint8(Location)
			}
		}
	}
	s.whole(doc)
	s.chains(doc)
}

// whole applies the rules whole, glued and junior and takes out what has lost its label.
func (s *scratch) whole(doc *tokenize.Document) {
	kept := s.found[:0]
	for _, f := range s.found {
		n := len(kept)
		switch {
		case f.label == 0, n > 0 && f.first < kept[n-1].end:
			continue
		case n > 0 && s.halves(doc, &kept[n-1], &f):
			kept[n-1].end = f.end
			kept[n-1].score = max(kept[n-1].score, f.score)
		default:
			kept = append(kept, f)
		}
		if last := &kept[len(kept)-1]; last.label == uint8(Person) {
			last.end = s.junior(doc, last.end)
		}
	}
	s.found = kept
}

// halves reports whether two neighbours are one name by the rules whole and glued.
func (s *scratch) halves(doc *tokenize.Document, a, b *found) bool {
	const longest = 6
	if a.end != b.first || a.label != b.label || a.entry != nil || b.entry != nil {
		return false
	}
	glued := s.marks[b.first].shape&(1<<shapeGluedOpen) != 0
	switch Label(b.label) {
	case Person:
		return !glued && b.end-a.first <= longest
	case Organization:
		return glued && s.rec.opts.Profile == News && b.end == b.first+1 &&
			abbreviates(doc.Token(int(b.first)), s.span(doc, int(a.first), int(a.end)).Text(doc.Text))
	}
	return false
}

// junior returns the end of a person's name that ends at token at, with the Jr. or Sr. behind a comma.
func (s *scratch) junior(doc *tokenize.Document, at int32) int32 {
	if int(at)+1 >= len(s.marks) || s.marks[at].shape&(1<<shapeComma) == 0 {
		return at
	}
	switch doc.Token(int(at) + 1) {
	case "Jr.", "Sr.":
		return at + 2
	case "Jr", "Sr":
		if int(at)+2 < len(s.marks) && doc.Token(int(at)+2) == "." {
			return at + 3
		}
		return at + 2
	}
	return at
}

// fieldOfOffice reports whether [i, j) is a common word in the list of fields behind
// an office: Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi.
func (s *scratch) fieldOfOffice(i, j int) bool {
	if j != i+1 || i == 0 || s.marks[i].shape&(1<<shapeCommon) == 0 || s.marks[i-1].shape&(1<<shapeComma) == 0 && s.marks[i-1].one&(1<<lexicon.NerConj) == 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-maxPhrase; k-- {
		m := &s.marks[k]
		switch {
		case m.ends&(1<<lexicon.NerTitle) != 0, m.starts&classHeadOrg != 0:
			return true
		case capital(m.shape), m.shape&(1<<shapeComma) != 0, m.one&(1<<lexicon.NerConj) != 0:
		default:
			return false
		}
	}
	return false
}

// agree applies the rule agree. Names of the user's gazetteers keep their labels.
func (s *scratch) agree(doc *tokenize.Document) {
	if s.votes == nil {
		s.votes = map[lexicon.PhraseState][4]float32{}
	}
	clear(s.votes)
	mixed := false
	for i := range s.found {
		f := &s.found[i]
		if f.label > uint8(Location) {
			continue
		}
		name := s.name(doc, f)
		v := s.votes[name]
		v[f.label] += max(f.score, 0.1)
		s.votes[name] = v
		mixed = mixed || v[1]+v[2]+v[3] > v[f.label]
	}
	if !mixed {
		return
	}
	for i := range s.found {
		f := &s.found[i]
		if f.label > uint8(Location) || f.entry != nil {
			continue
		}
		v := s.votes[s.name(doc, f)]
		for y := uint8(1); y <= 3; y++ {
			if v[y] > v[f.label] {
				f.label = y
			}
		}
	}
}

// name returns the folded words of a name.
func (s *scratch) name(doc *tokenize.Document, f *found) lexicon.PhraseState {
	state := lexicon.PhraseStart
	for t := f.first; t < f.end; t++ {
		state = state.Step(doc.Token(int(t)))
	}
	return state
}

// complete applies the rules bracket and plain.
func (s *scratch) complete(doc *tokenize.Document) {
	n := len(s.found)
	for i := 0; i < n; i++ {
		f := s.found[i]
		at := int(f.end)
		if f.label == uint8(Person) || at+2 >= len(s.marks) || i+1 < n && int(s.found[i+1].first) <= at+1 {
			continue
		}
		if s.marks[at].shape&(1<<shapeOpen) == 0 || s.marks[at+2].shape&(1<<shapeClose) == 0 || !capital(s.marks[at+1].shape) {
			continue
		}
		if abbreviates(doc.Token(at+1), s.span(doc, int(f.first), at).Text(doc.Text)) {
			s.found = append(s.found, found{first: int32(at + 1), end: int32(at + 2), label: f.label, score: f.score})
		}
	}
	s.sortFrom(n)
	n = len(s.found)
	s.companies(doc, n)
	s.sortFrom(n)
	if s.rec.opts.Profile == News {
		n = len(s.found)
		s.plain(doc, n)
		s.sortFrom(n)
	}
}

// sortFrom puts the names that were added to the first n in their places.
func (s *scratch) sortFrom(n int) {
	if len(s.found) > n {
		slices.SortFunc(s.found, func(a, b found) int { return int(a.first - b.first) })
	}
}

// companies adds the companies by their legal form that lie in none of the first n names.
func (s *scratch) companies(doc *tokenize.Document, n int) {
	k := 0
	for i := range doc.Sentences {
		first, end := doc.Sentences[i].FirstToken, doc.Sentences[i].EndToken
		for t := first; t < end; t++ {
			for k < n && int(s.found[k].end) <= t {
				k++
			}
			switch doc.Token(t) {
			case "PT", "PT.", "CV", "CV.":
			default:
				continue
			}
			stop := t + 1
			for stop < end && stop < t+maxSpan && capital(s.marks[stop].shape) && s.marks[stop].one&(1<<lexicon.NerCalendar) == 0 {
				stop++
			}
			if stop == t+1 || k < n && int(s.found[k].first) < stop {
				continue
			}
			s.found = append(s.found, found{first: int32(t), end: int32(stop), label: uint8(Organization), score: 1})
			t = stop - 1
		}
	}
}

// plain adds the places that stand by themselves and lie in none of the first n names.
func (s *scratch) plain(doc *tokenize.Document, n int) {
	k := 0
	for i := range doc.Sentences {
		first, end := doc.Sentences[i].FirstToken, doc.Sentences[i].EndToken
		for t := first; t < end; t++ {
			for k < n && int(s.found[k].end) <= t {
				k++
			}
			stop := s.placeAt(t, end)
			if stop == t || k < n && int(s.found[k].first) < stop || t > first && s.attributive(t-1) || stop < end && capital(s.marks[stop].shape) {
				continue
			}
			s.found = append(s.found, found{first: int32(t), end: int32(stop), label: uint8(Location), score: 1})
			t = stop - 1
		}
	}
}

// placeAt returns the end of the longest phrase at token t that is a place and
// nothing else.
func (s *scratch) placeAt(t, end int) int {
	const other = className | classOrg | 1<<lexicon.NerGivenWeak | 1<<lexicon.NerStopCapital
	m := &s.marks[t]
	stop := t
	if m.one&classPlace != 0 && m.one&other == 0 {
		stop = t + 1
	}
	if m.phrase >= 0 {
		for _, p := range s.phrases[m.phrase:] {
			if int(p.first) != t {
				break
			}
			switch {
			case int(p.end) > end:
			case p.classes&classPlace != 0 && p.classes&other == 0:
				stop = int(p.end)
			default:
				stop = t
			}
		}
	}
	if m.shape&(1<<shapeEvent|1<<shapeWork|1<<shapeValue) != 0 {
		return t
	}
	return stop
}

// attributive reports whether the word at t makes a place behind it an attribute: a
// noun, a title or a name does, a preposition, verb, conjunction, mark does not.
func (s *scratch) attributive(t int) bool {
	const function = 1<<lexicon.NerPrepAt | 1<<lexicon.NerPrepToFrom | 1<<lexicon.NerPrepPerson | 1<<lexicon.NerPrep | 1<<lexicon.NerConj |
		1<<lexicon.NerSubord | 1<<lexicon.NerRelative | 1<<lexicon.NerCopula | 1<<lexicon.NerAux | 1<<lexicon.NerSayVerb | 1<<lexicon.NerAccording |
		1<<lexicon.NerSay
	m := &s.marks[t]
	if m.shape&(1<<shapeLower|1<<shapeTitle|1<<shapeUpper|1<<shapeMixed) == 0 {
		return false
	}
	return m.one&function == 0 && m.shape&(1<<shapeVerb|1<<shapeLower) != 1<<shapeVerb|1<<shapeLower
}
