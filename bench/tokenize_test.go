// Package bench compares Kawi with other Go libraries on the same text in one
// run. It is a module of its own, so that nobody who uses Kawi downloads them.
package bench

import (
	"strings"
	"testing"

	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

var text = testtext.News(1 << 20)

func run(b *testing.B, input string, f func()) {
	b.Helper()
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	for b.Loop() {
		f()
	}
}

// BenchmarkTokenize: what each library does to one MiB of Indonesian news.
func BenchmarkTokenize(b *testing.B) {
	b.Run("kawi/tokens+sentences+clitics", func(b *testing.B) {
		t, d := tokenize.New(nil), new(tokenize.Document)
		run(b, text, func() { t.ParseInto(d, text) })
	})
	b.Run("kawi/words-iterator", func(b *testing.B) {
		n := 0
		run(b, text, func() {
			for range tokenize.Words(text) {
				n++
			}
		})
	})
	b.Run("kawi/gsd", func(b *testing.B) {
		t, d := tokenize.New(&tokenize.Options{Profile: tokenize.GSD}), new(tokenize.Document)
		run(b, text, func() { t.ParseInto(d, text) })
	})
	b.Run("uax29/words", func(b *testing.B) {
		n := 0
		run(b, text, func() {
			for it := words.FromString(text); it.Next(); {
				n += len(it.Value())
			}
		})
	})
	b.Run("uniseg/words", func(b *testing.B) {
		run(b, text, func() {
			rest, state := text, -1
			for rest != "" {
				_, rest, state = uniseg.FirstWordInString(rest, state)
			}
		})
	})
	b.Run("blevesearch-segment/words", func(b *testing.B) {
		run(b, text, func() {
			s := segment.NewWordSegmenterDirect([]byte(text))
			for s.Segment() {
			}
		})
	})
	b.Run("strings.Fields", func(b *testing.B) {
		run(b, text, func() {
			for range strings.FieldsSeq(text) {
			}
		})
	})
	small := text[:64<<10]
	b.Run("neurosnap-sentences/sentences", func(b *testing.B) {
		t, err := english.NewSentenceTokenizer(nil)
		if err != nil {
			b.Fatal(err)
		}
		run(b, small, func() { t.Tokenize(small) })
	})
	b.Run("prose/tokens", func(b *testing.B) {
		run(b, small, func() {
			if _, err := prose.NewDocument(small, prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false)); err != nil {
				b.Fatal(err)
			}
		})
	})
	b.Run("prose/tokens+sentences", func(b *testing.B) {
		run(b, small, func() {
			if _, err := prose.NewDocument(small, prose.WithTagging(false), prose.WithExtraction(false)); err != nil {
				b.Fatal(err)
			}
		})
	})
}
