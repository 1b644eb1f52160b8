// Command gen compiles the tables of data/ into the blobs of internal/lexicon.
// It is deterministic and needs no network. With -dump it prints a blob's text.
//
//	go run ./internal/gen -data data -out internal/lexicon
//	go run ./internal/gen -dump internal/lexicon/roots.bin
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

func main() {
	data := flag.String("data", "data", "folder of the tables")
	out := flag.String("out", "internal/lexicon", "folder of the blobs")
	dump := flag.String("dump", "", "print the text of this blob and do nothing else")
	flag.Parse()
	run := func() error { return compile(*data, *out) }
	if *dump != "" {
		run = func() error { return printBlob(*dump) }
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// compile writes one blob for each table in tables.go.
func compile(data, out string) error {
	for _, t := range tables {
		path := filepath.Join(data, t.source)
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		blob, err := lexicon.Build(string(text), t.pack)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if err := os.WriteFile(filepath.Join(out, t.blob), blob, 0o644); err != nil {
			return err
		}
	}
	if err := compileNer(data, out); err != nil {
		return err
	}
	if err := compileLetters(data, out); err != nil {
		return err
	}
	if err := compileStemIndex(data, out); err != nil {
		return err
	}
	return compileNerWeights(data, out)
}

func printBlob(path string) error {
	blob, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if phrases, err := lexicon.OpenPhrases(string(blob)); err == nil {
		_, err = os.Stdout.WriteString(phrases.Text())
		return err
	}
	table, err := lexicon.Open(string(blob))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	_, err = os.Stdout.WriteString(table.Text())
	return err
}
