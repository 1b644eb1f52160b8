package main

import (
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

var labelNames = [...]string{"", "person", "organization", "location"}

// evaluate prints the strict scores of weights on a corpus.
func evaluate(path string, c *corpus, w *ner.Weights, p ner.Profile, errors int) {
	rec := ner.New(&ner.Options{Profile: p, Weights: w})
	var hit, found, gold [4]int
	untyped := 0
	var r ner.Result
	for i, words := range c.words {
		doc := tokenize.FromWords([][]string{words})
		rec.FindInto(&r, doc, nil)
		want := map[[2]int]int{}
		for _, g := range c.gold[i] {
			gold[g.label]++
			want[[2]int{g.first, g.end}] = g.label
		}
		for _, e := range r.Entities {
			if e.Label > ner.Location {
				continue
			}
			found[e.Label]++
			at := [2]int{e.FirstToken, e.EndToken}
			y := want[at]
			if y > 0 {
				untyped++
			}
			if y == int(e.Label) {
				hit[y]++
				delete(want, at)
				continue
			}
			if errors > 0 {
				errors--
				report("false "+labelNames[e.Label], words, e.FirstToken, e.EndToken)
			}
		}
		for _, g := range c.gold[i] {
			if _, missed := want[[2]int{g.first, g.end}]; missed && errors > 0 {
				errors--
				report("missed "+labelNames[g.label], words, g.first, g.end)
			}
		}
	}
	fmt.Printf("%s (%s)\n", path, [...]string{"news", "wiki"}[p])
	sum := 0.0
	for y := 1; y <= 3; y++ {
		sum += f1(hit[y], found[y], gold[y])
		fmt.Printf("  %-13s P %6.2f  R %6.2f  F1 %6.2f  (%d)\n", labelNames[y],
			percent(hit[y], found[y]), percent(hit[y], gold[y]), f1(hit[y], found[y], gold[y]), gold[y])
	}
	h, f, g := hit[1]+hit[2]+hit[3], found[1]+found[2]+found[3], gold[1]+gold[2]+gold[3]
	fmt.Printf("  micro         P %6.2f  R %6.2f  F1 %6.2f  macro F1 %.2f  untyped F1 %.2f\n",
		percent(h, f), percent(h, g), f1(h, f, g), sum/3, f1(untyped, f, g))
}

func report(what string, words []string, first, end int) {
	fmt.Printf("%-20s %s [%s] %s\n", what, strings.Join(words[max(0, first-5):first], " "),
		strings.Join(words[first:end], " "), strings.Join(words[end:min(len(words), end+5)], " "))
}

func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

func f1(hit, found, gold int) float64 { return percent(2*hit, found+gold) }
