package main

import (
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

var labelNames = [...]string{"", "person", "organization", "location"}

// A tally counts hits, results and gold names by label.
type tally struct {
	hit, found, gold [4]int
	untyped          int
	errors           int // how many more to print
}

// add compares the entities of one document with its gold spans of tokens.
func (t *tally) add(doc *tokenize.Document, entities []ner.Entity, gold []span) {
	want := map[[2]int]int{}
	for _, g := range gold {
		t.gold[g.label]++
		want[[2]int{g.first, g.end}] = g.label
	}
	for _, e := range entities {
		if e.Label > ner.Location {
			continue
		}
		t.found[e.Label]++
		at := [2]int{e.FirstToken, e.EndToken}
		y := want[at]
		if y > 0 {
			t.untyped++
		}
		if y == int(e.Label) {
			t.hit[y]++
			delete(want, at)
			continue
		}
		t.report("false "+labelNames[e.Label], doc, e.FirstToken, e.EndToken)
	}
	for _, g := range gold {
		if _, missed := want[[2]int{g.first, g.end}]; missed {
			t.report("missed "+labelNames[g.label], doc, g.first, g.end)
		}
	}
}

// report prints one error.
func (t *tally) report(what string, doc *tokenize.Document, first, end int) {
	if t.errors <= 0 {
		return
	}
	t.errors--
	text := func(a, b int) string {
		if a >= b {
			return ""
		}
		return strings.ReplaceAll(doc.Text[doc.Tokens[a].Start:doc.Tokens[b-1].End], "\n", " ")
	}
	fmt.Printf("%-20s %s [%s] %s\n", what, text(max(0, first-5), first), text(first, end), text(end, min(len(doc.Tokens), end+5)))
}

// print prints the strict scores.
func (t *tally) print(path string, p ner.Profile) {
	fmt.Printf("%s (%s)\n", path, [...]string{"news", "wiki"}[p])
	sum := 0.0
	for y := 1; y <= 3; y++ {
		f := f1(t.hit[y], t.found[y], t.gold[y])
		sum += f
		fmt.Printf("  %-13s P %6.2f  R %6.2f  F1 %6.2f  (%d)\n", labelNames[y],
			percent(t.hit[y], t.found[y]), percent(t.hit[y], t.gold[y]), f, t.gold[y])
	}
	h, f, g := t.hit[1]+t.hit[2]+t.hit[3], t.found[1]+t.found[2]+t.found[3], t.gold[1]+t.gold[2]+t.gold[3]
	fmt.Printf("  micro         P %6.2f  R %6.2f  F1 %6.2f  macro F1 %.2f  untyped F1 %.2f\n",
		percent(h, f), percent(h, g), f1(h, f, g), sum/3, f1(t.untyped, f, g))
}

// evaluate prints the strict scores of weights on a corpus.
func evaluate(path string, c *corpus, w *ner.Weights, p ner.Profile, errors int) {
	rec := ner.New(&ner.Options{Profile: p, Weights: w})
	t := tally{errors: errors}
	var r ner.Result
	for i, doc := range c.docs {
		rec.FindInto(&r, doc, date.Find(doc, nil))
		t.add(doc, r.Entities, c.gold[i])
	}
	t.print(path, p)
}

func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

func f1(hit, found, gold int) float64 { return percent(2*hit, found+gold) }
