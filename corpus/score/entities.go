package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Labels maps a label to the one under which it is scored, or to "" to leave it
// out.
type Labels func(label string) string

// ThreeLabels merges the names under which corpora know persons, places and
// organisations into PER, LOC and ORG and leaves every other label out.
func ThreeLabels(label string) string {
	switch strings.ToLower(label) {
	case "per", "person", "ppl", "pers", "orang", "name":
		return "PER"
	case "loc", "location", "plc", "place", "gpe", "lokasi", "gpe_loc":
		return "LOC"
	case "org", "organization", "organisation", "nor", "political":
		return "ORG"
	}
	return ""
}

// MergedLabels merges names as [ThreeLabels] does and keeps every other label.
func MergedLabels(label string) string { return cmp.Or(ThreeLabels(label), label) }

// SameLabels keeps every label.
func SameLabels(label string) string { return label }

// Entities scores named entities: strict (start, end and label), for each label
// and for all (micro), macro (the mean over labels, as IndoNLU reports it),
// untyped (start and end) and overlap (the label, and at least one byte shared;
// every entity is used once). A unit is a document.
//
// An Entities is for one goroutine.
type Entities struct {
	labels Labels
	rec    *recorder
	seen   map[string]bool
}

// NewEntities returns a scorer; nil means [ThreeLabels].
func NewEntities(labels Labels) *Entities {
	if labels == nil {
		labels = ThreeLabels
	}
	return &Entities{labels, newRecorder("ner", "strict", "macro", "untyped", "overlap"), map[string]bool{}}
}

// Add scores the entities of a document. Both documents must be of one text.
func (s *Entities) Add(gold, system *corpus.Document) {
	s.rec.unit(gold.ID)
	g, p := s.entities(gold), s.entities(system)
	type tally struct{ gold, system, strict, overlap int }
	tallies := map[string]*tally{}
	of := func(label string) *tally {
		s.seen[label] = true
		if tallies[label] == nil {
			tallies[label] = new(tally)
		}
		return tallies[label]
	}
	found := map[corpus.Labelled]bool{}
	for _, e := range p.items {
		of(e.Label).system++
		found[e] = true
	}
	used := make([]bool, len(p.items))
	for _, e := range g.items {
		t := of(e.Label)
		t.gold++
		if found[e] {
			t.strict++
		}
		i := p.find(e.Span, func(i int, q corpus.Labelled) bool { return !used[i] && q.Label == e.Label })
		if i >= 0 {
			used[i] = true
			t.overlap++
		}
	}
	overlap := Counts{}
	for label, t := range tallies {
		c := matched(t.strict, t.system, t.gold)
		s.rec.count(F1, label, "strict", c)
		s.rec.count(F1, "all", "strict", c)
		overlap.add(matched(t.overlap, t.system, t.gold), 1)
	}
	s.rec.count(F1, "all", "strict", Counts{})
	s.rec.count(F1, "all", "untyped", untyped(g, p))
	s.rec.count(F1, "all", "overlap", overlap)
	s.explain(gold, g, p)
}

// Result returns the figures so far.
func (s *Entities) Result() *Result {
	r := s.rec.finish("all")
	macro := Figure{Group: "all", Name: "macro", Kind: Mean, Of: "strict"}
	for label := range s.seen {
		macro.MeanOf = append(macro.MeanOf, label)
	}
	slices.Sort(macro.MeanOf)
	micro := slices.IndexFunc(r.Figures, func(f Figure) bool { return f.Group == "all" })
	if micro >= 0 {
		r.Figures = slices.Insert(r.Figures, micro+1, macro)
	}
	return r
}

// entities returns the entities of d under their mapped labels, without
// doubles.
func (s *Entities) entities(d *corpus.Document) *spans {
	var out []corpus.Labelled
	for i := range d.Entities {
		if label := s.labels(d.Entities[i].Label); label != "" {
			out = append(out, corpus.Labelled{Span: d.Entities[i].Span, Label: label})
		}
	}
	return newSpans(out)
}

// untyped counts equal spans, whatever their labels.
func untyped(g, p *spans) Counts {
	a, b := map[tokenize.Span]bool{}, map[tokenize.Span]bool{}
	for _, e := range g.items {
		a[e.Span] = true
	}
	for _, e := range p.items {
		b[e.Span] = true
	}
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return matched(both, len(b), len(a))
}

// explain records the confusion of labels and the mistakes.
func (s *Entities) explain(doc *corpus.Document, g, p *spans) {
	name := func(e corpus.Labelled) string { return e.Label + " " + textOf(doc, e.Span) }
	met := make([]bool, len(p.items))
	for _, e := range g.items {
		i, class := p.find(e.Span, func(_ int, q corpus.Labelled) bool { return q == e }), ""
		if i < 0 {
			class = "label"
			i = p.find(e.Span, func(_ int, q corpus.Labelled) bool { return q.Span == e.Span })
		}
		if i < 0 {
			class = "boundary"
			i = p.find(e.Span, func(int, corpus.Labelled) bool { return true })
		}
		if i < 0 {
			s.rec.confuse(e.Label, "-")
			s.rec.mistake("missed", name(e), "", context(doc, e.Span))
			continue
		}
		met[i] = true
		s.rec.confuse(e.Label, p.items[i].Label)
		if class != "" {
			s.rec.mistake(class, name(e), name(p.items[i]), context(doc, e.Span))
		}
	}
	for i, e := range p.items {
		if !met[i] {
			s.rec.confuse("-", e.Label)
			s.rec.mistake("spurious", "", name(e), context(doc, e.Span))
		}
	}
}
