package score

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
)

// Kind says how a figure comes from its counts.
type Kind string

// The kinds of figure.
const (
	F1   Kind = "f1"   // precision, recall and their harmonic mean
	Rate Kind = "rate" // right decisions among all
	Mean Kind = "mean" // the plain mean of other figures: a macro average
)

// Figure is one line of a table of results. Its counts are kept for every unit
// (document, sentence or word), because intervals and tests draw units.
type Figure struct {
	Group  string   `json:"group"` // what it is about: all, PER, direct
	Name   string   `json:"name"`  // what it measures: strict, overlap, cue exact
	Kind   Kind     `json:"kind"`
	MeanOf []string `json:"mean_of,omitempty"` // kind Mean: the groups whose figure MeanName it averages
	Of     string   `json:"of,omitempty"`      // kind Mean: the name of those figures
	Units  []Counts `json:"units,omitempty"`
}

// Result is what a scorer found.
//
// A Result is safe to read from many goroutines.
type Result struct {
	Layer     string     `json:"layer"`
	Gold      uint64     `json:"gold_hash,string"` // a hash of the gold's ids: results of other gold cannot be compared
	Units     int        `json:"units"`
	Figures   []Figure   `json:"figures"`
	Confusion []Pair     `json:"confusion"`
	Mistakes  []Mistakes `json:"mistakes"`
}

// Pair counts how often the system gave one label where the gold has another;
// "-" stands for none.
type Pair struct {
	Gold   string `json:"gold"`
	System string `json:"system"`
	Count  int    `json:"count"`
}

// Mistakes are the mistakes of one class, with the first of them as examples.
type Mistakes struct {
	Class    string    `json:"class"`
	Count    int       `json:"count"`
	Examples []Example `json:"examples"`
}

// Example is one mistake.
type Example struct {
	ID      string `json:"id"`
	Gold    string `json:"gold"`
	System  string `json:"system"`
	Context string `json:"context,omitempty"`
}

// maxExamples is how many examples of a class are kept.
const maxExamples = 20

// Total returns the counts of f over all units.
func (f *Figure) Total() Counts {
	var c Counts
	for _, u := range f.Units {
		c.add(u, 1)
	}
	return c
}

// Find returns a figure, or nil if there is none of that group and name.
func (r *Result) Find(group, name string) *Figure {
	for i := range r.Figures {
		if f := &r.Figures[i]; f.Group == group && f.Name == name {
			return f
		}
	}
	return nil
}

// PRF returns precision, recall and F1 of f, 0 to 1. For a rate all three are
// the rate; for a mean they are the means.
func (r *Result) PRF(f *Figure) (p, rec, f1 float64) {
	return r.prf(f, func(g *Figure) Counts { return g.Total() })
}

// prf computes a figure from totals that the caller takes.
func (r *Result) prf(f *Figure, total func(*Figure) Counts) (p, rec, f1 float64) {
	if f.Kind != Mean {
		c := total(f)
		return c.P(), c.R(), c.F1()
	}
	for _, group := range f.MeanOf {
		if g := r.Find(group, f.Of); g != nil {
			c := total(g)
			p, rec, f1 = p+c.P(), rec+c.R(), f1+c.F1()
		}
	}
	n := float64(max(1, len(f.MeanOf)))
	return p / n, rec / n, f1 / n
}

// recorder builds a Result, unit by unit.
type recorder struct {
	result    Result
	figures   map[[2]string]int
	confusion map[[2]string]int
	mistakes  map[string]int
	id        string
	order     []string // of the figures of a group
}

// newRecorder returns a recorder; order are the names of the figures as the
// table shows them.
func newRecorder(layer string, order ...string) *recorder {
	return &recorder{result: Result{Layer: layer}, order: order, figures: map[[2]string]int{}, confusion: map[[2]string]int{}, mistakes: map[string]int{}}
}

// unit begins the next unit.
func (rec *recorder) unit(id string) {
	h := fnv.New64a()
	h.Write([]byte(id))
	rec.result.Gold = rec.result.Gold*1099511628211 ^ h.Sum64()
	rec.result.Units++
	rec.id = id
}

// count adds counts to a figure of the current unit.
func (rec *recorder) count(kind Kind, group, name string, c Counts) {
	key := [2]string{group, name}
	i, ok := rec.figures[key]
	if !ok {
		i = len(rec.result.Figures)
		rec.figures[key] = i
		rec.result.Figures = append(rec.result.Figures, Figure{Group: group, Name: name, Kind: kind})
	}
	f := &rec.result.Figures[i]
	for len(f.Units) < rec.result.Units {
		f.Units = append(f.Units, Counts{})
	}
	f.Units[rec.result.Units-1].add(c, 1)
}

func (rec *recorder) confuse(gold, system string) { rec.confusion[[2]string{gold, system}]++ }

// mistake records a mistake of the current unit.
func (rec *recorder) mistake(class, gold, system, context string) {
	i, ok := rec.mistakes[class]
	if !ok {
		i = len(rec.result.Mistakes)
		rec.mistakes[class] = i
		rec.result.Mistakes = append(rec.result.Mistakes, Mistakes{Class: class})
	}
	m := &rec.result.Mistakes[i]
	m.Count++
	if len(m.Examples) < maxExamples {
		m.Examples = append(m.Examples, Example{rec.id, gold, system, context})
	}
}

// finish returns the result: figures with a count for every unit, in the order
// of groups (others first, by name), confusion and mistakes by falling number.
func (rec *recorder) finish(groups ...string) *Result {
	r := rec.result
	r.Figures = slices.Clone(r.Figures)
	for i := range r.Figures {
		f := &r.Figures[i]
		f.Units = append(slices.Clone(f.Units), make([]Counts, r.Units-len(f.Units))...)
	}
	slices.SortStableFunc(r.Figures, func(a, b Figure) int {
		return cmp.Or(cmp.Compare(slices.Index(groups, a.Group), slices.Index(groups, b.Group)), strings.Compare(a.Group, b.Group),
			cmp.Compare(slices.Index(rec.order, a.Name), slices.Index(rec.order, b.Name)))
	})
	r.Confusion = make([]Pair, 0, len(rec.confusion))
	for pair, n := range rec.confusion {
		r.Confusion = append(r.Confusion, Pair{pair[0], pair[1], n})
	}
	slices.SortFunc(r.Confusion, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Gold, b.Gold), strings.Compare(a.System, b.System))
	})
	r.Mistakes = slices.Clone(r.Mistakes)
	slices.SortStableFunc(r.Mistakes, func(a, b Mistakes) int { return cmp.Compare(b.Count, a.Count) })
	return &r
}
