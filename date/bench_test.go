package date_test

import (
	"testing"
	"time"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkScan finds the dates of the benchmark text, its tokens given.
func BenchmarkScan(b *testing.B) {
	text, err := benchtext.Text()
	if err != nil {
		b.Fatal(err)
	}
	doc := tokenize.Parse(text)
	var s date.Scanner
	var dst []date.Expression
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = s.Append(dst[:0], doc)
	}
}

// BenchmarkAppend finds and resolves them.
func BenchmarkAppend(b *testing.B) {
	text, err := benchtext.Text()
	if err != nil {
		b.Fatal(err)
	}
	doc := tokenize.Parse(text)
	opts := &date.Options{Ref: time.Date(2024, 5, 14, 9, 0, 0, 0, time.UTC)}
	var dst []date.Mention
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = date.Append(dst[:0], doc, opts)
	}
}
