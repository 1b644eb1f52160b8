package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// compileStemIndex writes the index of the keys of roots.tsv, words.tsv and
// stem/forms.tsv.
func compileStemIndex(data, out string) error {
	var texts [3]string
	for i, name := range []string{"roots.tsv", "words.tsv", "stem/forms.tsv"} {
		text, err := os.ReadFile(filepath.Join(data, name))
		if err != nil {
			return err
		}
		texts[i] = string(text)
	}
	blob, err := lexicon.BuildIndex(texts[0], texts[1], texts[2])
	if err != nil {
		return fmt.Errorf("roots.tsv, words.tsv, stem/forms.tsv: %w", err)
	}
	return os.WriteFile(filepath.Join(out, "stemindex.bin"), blob, 0o644)
}
