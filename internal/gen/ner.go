package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// nerTables lists the tables of data/ner that make ner.bin, in order.
var nerTables = []string{"triggers.tsv", "seed.tsv"}

// compileNer writes ner.bin: the phrases of all entity tables, each with its
// classes. The text of the blob is the tables one after the other, each behind
// a line "#file NAME".
func compileNer(data, out string) error {
	var (
		builder lexicon.PhraseBuilder
		text    strings.Builder
	)
	for _, name := range nerTables {
		path := filepath.Join(data, "ner", name)
		table, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "#file %s\n", name)
		at := text.Len()
		text.Write(table)
		line := 0
		for row := range strings.Lines(string(table)) {
			line++
			if err := addNerRow(&builder, strings.TrimSuffix(row, "\n"), at); err != nil {
				return fmt.Errorf("%s:%d: %w", path, line, err)
			}
			at += len(row)
		}
	}
	return os.WriteFile(filepath.Join(out, "ner.bin"), builder.Blob(text.String()), 0o644)
}

// addNerRow adds one row: name, classes, and optionally aliases separated by bars.
func addNerRow(b *lexicon.PhraseBuilder, row string, at int) error {
	if row == "" || row[0] == '#' {
		return nil
	}
	columns := strings.Split(row, "\t")
	if len(columns) < 2 {
		return fmt.Errorf("want name, tab, classes")
	}
	var classes uint64
	for class := range strings.SplitSeq(columns[1], ",") {
		bit, err := nerClass(class)
		if err != nil {
			return err
		}
		classes |= bit
	}
	names := []string{columns[0]}
	if len(columns) > 2 && columns[2] != "" {
		names = append(names, strings.Split(columns[2], "|")...)
	}
	for _, name := range names {
		if err := b.Add(name, shortForm(name, classes), at); err != nil {
			return err
		}
	}
	return nil
}

func nerClass(name string) (uint64, error) {
	for i, n := range lexicon.NerClassNames {
		if n == name {
			return 1 << i, nil
		}
	}
	return 0, fmt.Errorf("unknown class %q", name)
}

// shortForm gives a name of capitals alone the class of an acronym: AS is a
// place only in capitals.
func shortForm(name string, classes uint64) uint64 {
	const (
		places = 1<<lexicon.NerCountry | 1<<lexicon.NerRegion | 1<<lexicon.NerCity | 1<<lexicon.NerWorldCity | 1<<lexicon.NerPlace
		orgs   = 1<<lexicon.NerOrg | 1<<lexicon.NerCompany | 1<<lexicon.NerMedia | 1<<lexicon.NerParty | 1<<lexicon.NerClub
	)
	if len(name) > 8 || strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLower(r) || r == ' ' }) {
		return classes
	}
	if classes&places != 0 {
		classes = classes&^places | 1<<lexicon.NerPlaceShort
	}
	if classes&orgs != 0 {
		classes |= 1 << lexicon.NerOrgShort
	}
	return classes
}
