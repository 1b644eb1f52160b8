package bench

import (
	"strings"
	"testing"

	"github.com/tebeka/snowball"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkStem: the words of the bundled corpus, one word an operation. The
// measures are one look-up of the word in a Go map: of all roots, which is the
// least that a stemmer with a dictionary in a map does, and of the answers to
// exactly these words.
func BenchmarkStem(b *testing.B) {
	texts, err := corpus.Kawi()
	if err != nil {
		b.Fatal(err)
	}
	var words []string
	answers := map[string]string{}
	for _, g := range texts {
		for t := range tokenize.Words(g.Text) {
			if w := t.Text(g.Text); t.Kind == tokenize.Word {
				words = append(words, w)
				answers[w] = stem.Stem(w)
			}
		}
	}
	roots := map[string]string{}
	for row := range strings.Lines(lexicon.Roots().Text()) {
		if root, _, ok := strings.Cut(row, "\t"); ok {
			roots[root] = root
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
	b.Run("map/roots", func(b *testing.B) {
		n := 0
		each(b, func(w string) { n += len(roots[w]) })
	})
	b.Run("map/answers", func(b *testing.B) {
		n := 0
		each(b, func(w string) { n += len(answers[w]) })
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
