package ner

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// This file links the mentions of a document to referents. The rules, in
// order; none changes a span:
//
//	acronym   a short form in brackets behind a name is the name, when its letters
//	          stand in the name in order: Amerika Serikat ( AS ), Korea Utara (Korut)
//	table     two names in one row of the tables are one: Moskwa, Moskow
//	full      a person's name of several words is a referent
//	part      a run of its words is the same person: Kim, Jong-un for Kim Jong Un;
//	          the nearest before, else the first behind; such a word is a person even
//	          if its sentence alone made a place or organisation of it
//	same      equal names of one label are one
//	role      the title beside the first mention that has one (role.go)

// maxPieces is how many words of a name the part rule looks at.
const maxPieces = 8

// linker is the memory of link.
type linker struct {
	byName map[nameKey]int32             // folded name and label → referent
	parts  map[lexicon.PhraseState]int32 // run of words of a person's full name → first such referent
	recent map[lexicon.PhraseState]int32 // the same, nearest before
	refs   []int32                       // of each entity, -1
	order  []int32                       // referent → index in Result.Referents, -1
	count  int32
}

type nameKey struct {
	name  lexicon.PhraseState
	label Label
}

// link gives each entity its referent.
func (s *scratch) link(r *Result, doc *tokenize.Document) {
	l := &s.linker
	l.reset(len(r.Entities))
	s.linkAcronyms(r, doc)
	for n := maxPieces; n >= 2; n-- {
		for i := range r.Entities {
			if r.Entities[i].Label == Person {
				l.full(r, doc, i, n)
			}
		}
	}
	for i := range r.Entities {
		if l.refs[i] < 0 {
			l.short(r, doc, i, s.rec.table)
		}
		if r.Entities[i].Label == Person {
			l.remember(r, doc, i)
		}
	}
	s.collect(r, doc)
}

func (l *linker) reset(n int) {
	if l.byName == nil {
		l.byName = map[nameKey]int32{}
		l.parts = map[lexicon.PhraseState]int32{}
		l.recent = map[lexicon.PhraseState]int32{}
	}
	clear(l.byName)
	clear(l.parts)
	clear(l.recent)
	l.refs, l.count = l.refs[:0], 0
	for range n {
		l.refs = append(l.refs, -1)
	}
}

// fresh returns a new referent.
func (l *linker) fresh() int32 {
	l.count++
	return l.count - 1
}

// linkAcronyms applies the rule acronym.
func (s *scratch) linkAcronyms(r *Result, doc *tokenize.Document) {
	l := &s.linker
	for i := range r.Entities {
		long := &r.Entities[i]
		if long.Label > Location || i+1 >= len(r.Entities) {
			continue
		}
		next := i + 1
		for next+1 < len(r.Entities) && r.Entities[next].FirstToken < long.EndToken {
			next++ // nested
		}
		short := &r.Entities[next]
		if !s.bracketed(doc, long, short) || !abbreviates(short.Text(doc.Text), long.Text(doc.Text)) {
			continue
		}
		if l.refs[i] < 0 {
			l.short(r, doc, i, s.rec.table)
		}
		short.Label = long.Label
		l.refs[next] = l.refs[i]
		l.byName[nameKey{fold(doc, short), short.Label}] = l.refs[i]
	}
}

// bracketed reports whether short stands in brackets right behind long.
func (s *scratch) bracketed(doc *tokenize.Document, long, short *Entity) bool {
	at := long.EndToken
	if at == short.FirstToken {
		return s.marks[at].shape&(1<<shapeGluedOpen) != 0
	}
	return at+1 == short.FirstToken && s.marks[at].shape&(1<<shapeOpen) != 0
}

// abbreviates reports whether short can be a short form of long: not longer,
// the same first letter, and all its letters in order in long.
func abbreviates(short, long string) bool {
	short, _ = trimBrackets(short)
	if len(short) < 2 || len(short) >= len(long) || lower(short[0]) != lower(long[0]) {
		return false
	}
	k := 0
	for i := 0; i < len(long) && k < len(short); i++ {
		if lower(long[i]) == lower(short[k]) {
			k++
		}
	}
	return k == len(short)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// fold returns the folded name of an entity.
func fold(doc *tokenize.Document, e *Entity) lexicon.PhraseState {
	state := lexicon.PhraseStart
	for t := e.FirstToken; t < e.EndToken; t++ {
		state = state.Step(doc.Token(t))
	}
	return state
}

// named returns the referent of the same name and label, or a new one.
func (l *linker) named(e *Entity, doc *tokenize.Document) int32 {
	key := nameKey{fold(doc, e), e.Label}
	ref, ok := l.byName[key]
	if !ok {
		ref = l.fresh()
		l.byName[key] = ref
	}
	return ref
}

// full makes a referent of the person's name i if it has n words, and
// registers the runs of its words.
func (l *linker) full(r *Result, doc *tokenize.Document, i, n int) {
	e := &r.Entities[i]
	if min(words(e.Text(doc.Text)), maxPieces) != n {
		return
	}
	name := fold(doc, e)
	if l.refs[i] < 0 {
		if ref, ok := l.parts[name]; ok {
			l.refs[i] = ref
		} else {
			l.refs[i] = l.named(e, doc)
		}
	}
	l.runs(doc, e, func(run lexicon.PhraseState) {
		if _, ok := l.parts[run]; !ok {
			l.parts[run] = l.refs[i]
		}
	})
}

// remember notes a full name as the nearest.
func (l *linker) remember(r *Result, doc *tokenize.Document, i int) {
	e := &r.Entities[i]
	if words(e.Text(doc.Text)) < 2 {
		return
	}
	l.runs(doc, e, func(run lexicon.PhraseState) { l.recent[run] = l.refs[i] })
}

// words counts the words of a name, hyphens parting words too.
func words(name string) int {
	n := 0
	for word := range strings.FieldsFuncSeq(name, parts) {
		if lexicon.PhraseStart.Step(word) != lexicon.PhraseStart {
			n++
		}
	}
	return n
}

// parts reports whether r stands between two words of a name.
func parts(r rune) bool { return r == ' ' || r == '-' || r == '\n' }

// runs calls f with every run of at most maxPieces words of a name.
func (l *linker) runs(doc *tokenize.Document, e *Entity, f func(lexicon.PhraseState)) {
	text := e.Text(doc.Text)
	for i, n := 0, 0; i < len(text) && n < maxPieces; n++ {
		state := lexicon.PhraseStart
		next := len(text)
		for j, k := i, 0; j < len(text) && k < maxPieces; k++ {
			end := j
			for end < len(text) && !parts(rune(text[end])) {
				end++
			}
			if state = state.Step(text[j:end]); state != lexicon.PhraseStart && end-i > 1 {
				f(state)
			}
			if k == 0 {
				next = end + 1
			}
			j = end + 1
		}
		i = next
	}
}

// short gives the entity i a referent by the rules part, table and same.
func (l *linker) short(r *Result, doc *tokenize.Document, i int, table lexicon.Phrases) {
	e := &r.Entities[i]
	if e.Label > Location {
		return
	}
	name := fold(doc, e)
	classes, row, _ := table.At(name)
	if classes == 0 && e.EndToken == e.FirstToken+1 {
		if word, _ := trimBrackets(e.Text(doc.Text)); shapeOf(word, tokenize.Word)&(1<<shapeUpper) != 0 {
			classes, row, _ = table.At(upperWord(word))
		}
	}
	known := classes&(classPlace|classOrg) != 0
	if e.Label == Person || !known && e.EndToken == e.FirstToken+1 {
		ref, ok := l.recent[name]
		if !ok {
			ref, ok = l.parts[name]
		}
		if ok {
			e.Label, l.refs[i] = Person, ref
			return
		}
	}
	if classes != 0 {
		key := nameKey{rowID(table, row), e.Label}
		if ref, ok := l.byName[nameKey{name, e.Label}]; ok {
			l.refs[i] = ref
			l.byName[key] = ref
			return
		}
		ref, ok := l.byName[key]
		if !ok {
			ref = l.fresh()
			l.byName[key] = ref
		}
		l.refs[i] = ref
		l.byName[nameKey{name, e.Label}] = ref
		return
	}
	l.refs[i] = l.named(e, doc)
}

// rowID returns a key for the row of a gazetteer: its id, which several rows
// can share.
func rowID(table lexicon.Phrases, row int) lexicon.PhraseState {
	line := table.Line(row)
	for range 2 {
		if _, rest, ok := strings.Cut(line, "\t"); ok {
			line = rest
		}
	}
	id, _, ok := strings.Cut(line, "\t")
	if !ok {
		return lexicon.PhraseState(row)
	}
	return lexicon.PhraseStart.Step("#").Step(id)
}

// collect makes the referents of the result, in the order of their first
// mentions.
func (s *scratch) collect(r *Result, doc *tokenize.Document) {
	l := &s.linker
	l.order = l.order[:0]
	for range l.count {
		l.order = append(l.order, -1)
	}
	for i := range r.Entities {
		e := &r.Entities[i]
		if l.refs[i] < 0 {
			continue
		}
		at := l.order[l.refs[i]]
		if at < 0 {
			at = int32(len(r.Referents))
			l.order[l.refs[i]] = at
			r.addReferent(e.Label)
		}
		e.Referent = int(at)
		ref := &r.Referents[at]
		ref.Mentions = append(ref.Mentions, i)
		text := e.Text(doc.Text)
		text, _ = trimBrackets(text)
		short := e.Label != Person && abbreviates(text, ref.Name)
		switch {
		case short && (ref.Acronym == "" || len(text) < len(ref.Acronym)):
			ref.Acronym = text
		case ref.Name == "" || e.Label == Person && len(text) > len(ref.Name):
			ref.Name = text
		case abbreviates(ref.Name, text):
			ref.Acronym, ref.Name = ref.Name, text
		}
		if ref.Role.IsZero() && e.Label == Person {
			ref.Role = s.roleSpan(doc, e.FirstToken)
		}
	}
}

// addReferent appends a referent and reuses the memory of an old one.
func (r *Result) addReferent(label Label) {
	n := len(r.Referents)
	if n < cap(r.Referents) {
		r.Referents = r.Referents[:n+1]
		mentions := r.Referents[n].Mentions[:0]
		r.Referents[n] = Referent{Label: label, Mentions: mentions}
		return
	}
	r.Referents = append(r.Referents, Referent{Label: label})
}
