package corpus_test

import (
	"bytes"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// benchFile returns the benchmark texts in a format.
func benchFile(b *testing.B, appendTo func([]byte, *corpus.Document) []byte) []byte {
	b.Helper()
	docs, err := benchtext.Documents()
	if err != nil {
		b.Fatal(err)
	}
	var file []byte
	for _, g := range docs {
		file = appendTo(file, g.Document)
	}
	return file
}

// perFile runs read on file again and again.
func perFile(b *testing.B, file []byte, read func(in *bytes.Reader) error) {
	b.Helper()
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if err := read(bytes.NewReader(file)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadCoNLLU(b *testing.B) {
	file := benchFile(b, func(dst []byte, d *corpus.Document) []byte { return d.AppendCoNLLU(dst) })
	perFile(b, file, func(in *bytes.Reader) error {
		for _, err := range corpus.ReadCoNLLU(in, "") {
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func BenchmarkReadColumns(b *testing.B) {
	file := benchFile(b, func(dst []byte, d *corpus.Document) []byte { return d.AppendBIO(dst, d.Labelled()) })
	perFile(b, file, func(in *bytes.Reader) error {
		for _, err := range corpus.ReadColumns(in, "") {
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func BenchmarkReadJSONL(b *testing.B) {
	file := benchFile(b, func(dst []byte, d *corpus.Document) []byte { return append(d.AppendJSON(dst), '\n') })
	perFile(b, file, func(in *bytes.Reader) error {
		for _, err := range corpus.ReadJSONL(in, "") {
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func BenchmarkKawi(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := corpus.Kawi(); err != nil {
			b.Fatal(err)
		}
	}
}
