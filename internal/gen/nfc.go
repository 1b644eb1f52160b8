package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/kawi-nlp/kawi/internal/nfc"
)

// compileNFC writes the table of package nfc, which lies with it.
func compileNFC(data, out string) error {
	path := filepath.Join(data, "unicode", "nfc.tsv")
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	blob, err := nfc.Build(string(text))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(out, blob, 0o644)
}
