package ner_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkFind finds the names of the benchmark texts, one after the other, their
// tokens and dates given.
func BenchmarkFind(b *testing.B) {
	docs, err := benchtext.Documents()
	if err != nil {
		b.Fatal(err)
	}
	size := 0
	parsed, dates := make([]*tokenize.Document, len(docs)), make([][]date.Mention, len(docs))
	for i, g := range docs {
		parsed[i] = tokenize.Parse(g.Text)
		dates[i] = date.Find(parsed[i], nil)
		size += len(g.Text)
	}
	rec := ner.New(nil)
	var r ner.Result
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, doc := range parsed {
			rec.FindInto(&r, doc, dates[i])
		}
	}
}
