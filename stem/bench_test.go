package stem_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkAppendStem stems the words of the benchmark text; one operation is one
// word of running text.
func BenchmarkAppendStem(b *testing.B) {
	text, err := benchtext.Text()
	if err != nil {
		b.Fatal(err)
	}
	var words []string
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			words = append(words, t.Text(text))
		}
	}
	var dst []byte
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		dst = stem.AppendStem(dst[:0], words[i])
		if i++; i == len(words) {
			i = 0
		}
	}
}
