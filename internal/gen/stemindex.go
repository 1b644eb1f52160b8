package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// compileStemIndex writes the index of the keys of roots.tsv and words.tsv.
func compileStemIndex(data, out string) error {
	roots, err := os.ReadFile(filepath.Join(data, "roots.tsv"))
	if err != nil {
		return err
	}
	words, err := os.ReadFile(filepath.Join(data, "words.tsv"))
	if err != nil {
		return err
	}
	blob, err := lexicon.BuildIndex(string(roots), string(words))
	if err != nil {
		return fmt.Errorf("roots.tsv, words.tsv: %w", err)
	}
	return os.WriteFile(filepath.Join(out, "stemindex.bin"), blob, 0o644)
}
