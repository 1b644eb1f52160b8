package bench

import (
	"testing"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
	"github.com/tebeka/snowball"
)

// BenchmarkStem: the words of running text, one word an operation. The measure
// is map: one look-up of the word in a Go map that has the answer ready.
func BenchmarkStem(b *testing.B) {
	var words []string
	text := testtext.News(1 << 18)
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			words = append(words, t.Text(text))
		}
	}
	each := func(b *testing.B, f func(word string)) {
		b.Helper()
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			f(words[i])
			if i++; i == len(words) {
				i = 0
			}
		}
	}
	ready := map[string]string{}
	for _, w := range words {
		ready[w] = stem.Stem(w)
	}
	b.Run("map", func(b *testing.B) {
		n := 0
		each(b, func(w string) { n += len(ready[w]) })
	})
	b.Run("kawi/AppendStem", func(b *testing.B) {
		var dst []byte
		each(b, func(w string) { dst = stem.AppendStem(dst[:0], w) })
	})
	b.Run("kawi/Stem", func(b *testing.B) {
		n := 0
		each(b, func(w string) { n += len(stem.Stem(w)) })
	})
	b.Run("snowball", func(b *testing.B) { // the C stemmer through cgo
		st, err := snowball.New("indonesian")
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		each(b, func(w string) { n += len(st.Stem(w)) })
	})
}
