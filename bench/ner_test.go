package bench

import (
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkNER: the names of running text. kawi/ner is the layer alone, tokens
// and dates given; kawi/text is all three layers. The measure is prose, which reads
// English and is slow, so that it gets a short text.
func BenchmarkNER(b *testing.B) {
	text := testtext.News(1 << 18)
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	rec := ner.New(nil)
	var r ner.Result
	b.Run("kawi/ner", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			rec.FindInto(&r, doc, dates)
		}
	})
	b.Run("kawi/text", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(text)))
		var d tokenize.Document
		tok := tokenize.New(nil)
		for b.Loop() {
			tok.ParseInto(&d, text)
			dates = date.Append(dates[:0], &d, nil)
			rec.FindInto(&r, &d, dates)
		}
	})
	b.Run("prose", func(b *testing.B) {
		short := testtext.News(1 << 12)
		b.ReportAllocs()
		b.SetBytes(int64(len(short)))
		for b.Loop() {
			d, err := prose.NewDocument(short)
			if err != nil {
				b.Fatal(err)
			}
			_ = d.Entities()
		}
	})
}
