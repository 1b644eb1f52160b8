package quote_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkAppend finds the quotations of the benchmark texts, one after the
// other, their tokens, dates and entities given.
func BenchmarkAppend(b *testing.B) {
	docs, err := benchtext.Documents()
	if err != nil {
		b.Fatal(err)
	}
	size := 0
	type below struct {
		doc   *tokenize.Document
		dates []date.Mention
		ents  *ner.Result
	}
	var texts []below
	for _, g := range docs {
		doc := tokenize.Parse(g.Text)
		dates := date.Find(doc, nil)
		texts = append(texts, below{doc, dates, ner.Find(doc, dates)})
		size += len(g.Text)
	}
	var dst []quote.Quote
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			dst = quote.Append(dst[:0], t.doc, t.ents, t.dates, nil)
		}
	}
}
