package bench

import (
	"testing"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkQuote: one operation is 64 KiB of news. kawi/quotes is the cost on
// top of tokens, dates and entities; kawi/all holds every layer. There is no
// other Go library for this task to compare with.
func BenchmarkQuote(b *testing.B) {
	text := testtext.News(64 << 10)
	run := func(name string, f func()) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				f()
			}
		})
	}
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	ents := ner.Find(doc, dates)
	var dst []quote.Quote
	run("kawi/quotes", func() { dst = quote.Append(dst[:0], doc, ents, dates, nil) })

	t, d, r, rec := tokenize.New(nil), new(tokenize.Document), new(ner.Result), ner.New(nil)
	var when []date.Mention
	run("kawi/all", func() {
		t.ParseInto(d, text)
		when = date.Append(when[:0], d, nil)
		rec.FindInto(r, d, when)
		dst = quote.Append(dst[:0], d, r, when, nil)
	})
}
