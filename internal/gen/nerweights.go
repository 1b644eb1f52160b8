package main

import (
	"bytes"
	"os"
	"path/filepath"

	"github.com/kawi-nlp/kawi/ner"
)

// compileNerWeights writes nerweights.bin from data/ner/weights.tsv.
func compileNerWeights(data, out string) error {
	path := filepath.Join(data, "ner", "weights.tsv")
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	weights, err := ner.ReadWeights(bytes.NewReader(text), path)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "nerweights.bin"), []byte(weights.Blob()), 0o644)
}
