package tokenize_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkParse cuts the benchmark text: tokens, clitics, sentences, paragraphs.
func BenchmarkParse(b *testing.B) {
	text, err := benchtext.Text()
	if err != nil {
		b.Fatal(err)
	}
	t, d := tokenize.New(nil), new(tokenize.Document)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		t.ParseInto(d, text)
	}
}

// BenchmarkWords iterates over the tokens of the benchmark text.
func BenchmarkWords(b *testing.B) {
	text, err := benchtext.Text()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range tokenize.Words(text) {
		}
	}
}
