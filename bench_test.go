package kawi_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// article is a benchmark text and the day on which it was published.
type article struct {
	text string
	day  time.Time
}

// articles returns the benchmark texts and how many bytes they have.
func articles(b *testing.B) (list []article, size int64) {
	b.Helper()
	docs, err := benchtext.Documents()
	if err != nil {
		b.Fatal(err)
	}
	for _, g := range docs {
		day, err := time.Parse(time.DateOnly, g.Date)
		if err != nil {
			b.Fatal(err)
		}
		list = append(list, article{g.Text, day})
		size += int64(len(g.Text))
	}
	return list, size
}

// BenchmarkAnalyze runs every layer on the benchmark texts, one after the other.
func BenchmarkAnalyze(b *testing.B) {
	list, size := articles(b)
	a := kawi.New(nil)
	var out kawi.Analysis
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i := range list {
			a.AnalyzeInto(&out, list[i].text, list[i].day, nil)
		}
	}
}

// BenchmarkMap runs every layer on one goroutine and on two.
func BenchmarkMap(b *testing.B) {
	list, size := articles(b)
	texts := func(yield func(article, error) bool) {
		for i := range list {
			if !yield(list[i], nil) {
				return
			}
		}
	}
	a := kawi.New(nil)
	worker := func() func(article) (int, error) {
		var out kawi.Analysis
		return func(in article) (int, error) {
			a.AnalyzeInto(&out, in.text, in.day, nil)
			return len(out.Quotes), nil
		}
	}
	for _, jobs := range []int{1, 2} {
		b.Run(fmt.Sprint(jobs), func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range kawi.Map(b.Context(), texts, jobs, worker) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
