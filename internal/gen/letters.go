package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// compileLetters writes nerletters.bin, the letter model, from the words of
// the tables of names, places and roots.
func compileLetters(data, out string) error {
	var words [lexicon.NumLetters][]string
	tables := [lexicon.NumLetters][]string{
		lexicon.LettersName:   {"ner/names-given.tsv", "ner/names-family.tsv"},
		lexicon.LettersPlace:  {"ner/places.tsv", "ner/districts.tsv"},
		lexicon.LettersCommon: {"roots.tsv"},
	}
	for sort, names := range tables {
		seen := map[string]bool{}
		for _, name := range names {
			text, err := os.ReadFile(filepath.Join(data, name))
			if err != nil {
				return err
			}
			for row := range strings.Lines(string(text)) {
				if row[0] == '#' {
					continue
				}
				key, _, _ := strings.Cut(strings.TrimSpace(row), "\t")
				for _, w := range strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '-' }) {
					w = strings.ToLower(w)
					if len(w) >= 3 && !seen[w] {
						seen[w] = true
						words[sort] = append(words[sort], w)
					}
				}
			}
		}
	}
	return os.WriteFile(filepath.Join(out, "nerletters.bin"), lexicon.BuildLetters(words), 0o644)
}
