package corpus_test

import (
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
)

func BenchmarkReadCoNLLU(b *testing.B) {
	file := strings.Repeat(letter, 2000)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range corpus.ReadCoNLLU(strings.NewReader(file), "") {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkReadColumns(b *testing.B) {
	file := strings.Repeat("Siti\tNNP\tB-PER\nAminah\tNNP\tI-PER\npergi\tVB\tO\nke\tIN\tO\nDenpasar\tNNP\tB-LOC\n.\tZ\tO\n\n", 2000)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range corpus.ReadColumns(strings.NewReader(file), "") {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkReadJSONL(b *testing.B) {
	file := strings.Repeat(string(full().AppendJSON(nil))+"\n", 1000)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range corpus.ReadJSONL(strings.NewReader(file), "") {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
