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
var nerTables = []string{"triggers.tsv", "seed.tsv", "orgs.tsv", "places.tsv", "names.tsv", "titles.tsv"}

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
	if len(columns) == 5 {
		columns = []string{columns[0], gazetteerClass(columns[1], columns[2], columns[4]), columns[3]}
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

// gazetteerClass returns the class of a row of a gazetteer by its type, id and
// flags.
func gazetteerClass(kind, id, flags string) string {
	switch {
	case strings.Contains(flags, "needs-trigger"):
		return "district"
	case kind == "ORG" && strings.Contains(flags, "ambig"):
		return "org-weak"
	case kind == "ORG":
		return "org"
	case strings.Contains(flags, "ambig"):
		return "place-weak"
	case kind == "LOC":
		return "region"
	case kind == "FAC":
		return "place"
	case strings.HasPrefix(id, "id-"):
		return "city"
	case len(id) == 2 || len(id) > 2 && id[2] == '-':
		return "country"
	}
	return "world-city"
}

// nerAliases are the class names of the tables that stand for others.
var nerAliases = map[string]string{
	"given-weak": "name-weak", "family-weak": "name-weak", "office": "title", "religious": "honorific",
	"academic": "honorific", "role": "profession", "sport": "profession",
}

func nerClass(name string) (uint64, error) {
	if other, ok := nerAliases[name]; ok {
		name = other
	}
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
		orgs   = 1<<lexicon.NerOrg | 1<<lexicon.NerMedia | 1<<lexicon.NerClub
	)
	if len(name) > 8 || strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLower(r) || r == ' ' }) {
		return classes
	}
	if classes&places != 0 {
		classes = classes&^places | 1<<lexicon.NerPlaceShort
	}
	if classes&(orgs|1<<lexicon.NerOrgWeak) != 0 {
		classes |= 1 << lexicon.NerOrgShort
	}
	return classes
}
