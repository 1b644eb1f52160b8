package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// nerTables lists the tables of data/ner that make ner.bin, in order, with
// how the columns of a row become classes. Rows of no class are passed over.
var nerTables = []struct {
	name    string
	classes func(columns []string) string
	aliases int // the column of other names, bars between; 0 if there is none
}{
	{"triggers.tsv", column(1), 0},
	{"kinds.tsv", column(1), 0},
	{"titles.tsv", titleClass, 0},
	{"heads-loc.tsv", heads("head-loc", "loc-noun", "tail-loc"), 0},
	{"heads-fac.tsv", heads("head-fac", "loc-noun", "tail-loc"), 0},
	{"heads-org.tsv", heads("head-org", "org-noun", "tail-org"), 0},
	{"heads-event.tsv", heads("head-event", "", ""), 0},
	{"heads-law.tsv", heads("head-law", "", ""), 0},
	{"heads-work.tsv", heads("head-work", "", ""), 0},
	{"degrees.tsv", always("degree"), 0},
	{"units.tsv", always("unit"), 0},
	{"stop-capitals.tsv", stopCapital, 0},
	{"acronyms-common.tsv", always("common-short"), 0},
	{"names-given.tsv", nameClass("given"), 0},
	{"names-family.tsv", nameClass("family"), 0},
	{"misc.tsv", gazetteerClass, 3},
	{"districts.tsv", gazetteerClass, 3},
	{"places.tsv", gazetteerClass, 3},
	{"orgs.tsv", gazetteerClass, 3},
}

func column(n int) func([]string) string {
	return func(columns []string) string { return columns[n] }
}

func always(class string) func([]string) string {
	return func([]string) string { return class }
}

// titleClass returns the class of a title. A title that is written as part of the
// name (Raden Ajeng Kartini) counts as a given name.
func titleClass(columns []string) string {
	if len(columns) > 2 && columns[2] == "in-name" {
		return "given"
	}
	return columns[1]
}

// heads returns the class of a head: strong (2, 3), weak (1), or last.
func heads(strong, weak, last string) func([]string) string {
	return func(columns []string) string {
		switch {
		case len(columns) > 2 && strings.HasPrefix(columns[2], "last"):
			return last
		case columns[1] == "1":
			return weak
		}
		return strong
	}
}

// nameClass returns the class of a name: weak if it is an ordinary word too, or
// seldom a name.
func nameClass(class string) func([]string) string {
	return func(columns []string) string {
		if columns[1] == "1" || len(columns) > 2 && strings.Contains(columns[2], "ambig") {
			return "name-weak"
		}
		return class
	}
}

// stopCapital returns the class of a capitalised word that names nothing.
func stopCapital(columns []string) string {
	switch columns[1] {
	case "role", "head, only part of a name":
		return ""
	case "calendar":
		return "calendar"
	}
	return "stop-capital"
}

// compileNer writes ner.bin: the phrases of all entity tables, each with its
// classes. The text of the blob is the tables one after the other, each behind
// a line "#file NAME".
func compileNer(data, out string) error {
	var (
		builder lexicon.PhraseBuilder
		text    strings.Builder
	)
	for _, source := range nerTables {
		path := filepath.Join(data, "ner", source.name)
		table, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "#file %s\n", source.name)
		at := text.Len()
		text.Write(table)
		line := 0
		for row := range strings.Lines(string(table)) {
			line++
			row = strings.TrimSuffix(row, "\n")
			if row != "" && row[0] != '#' {
				columns := strings.Split(row, "\t")
				if len(columns) < 2 {
					return fmt.Errorf("%s:%d: want name, tab, classes", path, line)
				}
				if err := addNerRow(&builder, columns, source.classes(columns), source.aliases, at); err != nil {
					return fmt.Errorf("%s:%d: %w", path, line, err)
				}
			}
			at += len(row) + 1
		}
	}
	return os.WriteFile(filepath.Join(out, "ner.bin"), builder.Blob(text.String()), 0o644)
}

// addNerRow adds the name of a row, and its aliases, with their classes.
func addNerRow(b *lexicon.PhraseBuilder, columns []string, names string, aliases, at int) error {
	if names == "" {
		return nil
	}
	var classes uint64
	for class := range strings.SplitSeq(names, ",") {
		bit, err := nerClass(class)
		if err != nil {
			return err
		}
		classes |= bit
	}
	if err := addPhrase(b, columns[0], classes, at); err != nil {
		return err
	}
	if aliases == 0 || len(columns) <= aliases || columns[aliases] == "" {
		return nil
	}
	for name := range strings.SplitSeq(columns[aliases], "|") {
		if err := addPhrase(b, name, classes, at); err != nil {
			return err
		}
	}
	return nil
}

// gazetteerClass returns the class of a row of a gazetteer by its type, id and
// flags.
func gazetteerClass(columns []string) string {
	if len(columns) < 5 {
		return "name, type, id, aliases and flags wanted"
	}
	kind, id, flags := columns[1], columns[2], columns[4]
	if class, ok := miscClasses[kind]; ok {
		if strings.Contains(flags, "ambig") {
			return ""
		}
		return class
	}
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
	case len(id) == 2 || strings.HasPrefix(id, "gb-"): // de, gb-sct; not el-paso
		return "country"
	}
	return "world-city"
}

// miscClasses are the classes of the types of misc.tsv.
var miscClasses = map[string]string{
	"EVENT": "event", "WORK": "work", "PRODUCT": "product", "NORP": "norp", "LANG": "norp", "LAW": "head-law",
}

// nerAliases are the class names of the tables that stand for others.
var nerAliases = map[string]string{
	"office": "title", "religious": "honorific",
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

// addPhrase adds a name. A name of capitals alone (AS, KPK) goes into a part of
// the table of its own, behind lexicon.NerUpper, where only words in capitals are looked up.
func addPhrase(b *lexicon.PhraseBuilder, name string, classes uint64, at int) error {
	name = strings.ReplaceAll(name, ",", " ,") // a token of its own in texts
	if len(name) > 8 || strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLower(r) || r == ' ' || r == '-' }) {
		return b.Add(name, classes, at)
	}
	const places = 1<<lexicon.NerRegion | 1<<lexicon.NerCity | 1<<lexicon.NerWorldCity | 1<<lexicon.NerPlace | 1<<lexicon.NerPlaceWeak
	if classes&(places|1<<lexicon.NerCountry) != 0 {
		classes = classes&^places | 1<<lexicon.NerPlaceShort
	}
	if classes&(1<<lexicon.NerOrg) != 0 {
		classes = classes&^(1<<lexicon.NerOrg) | 1<<lexicon.NerOrgShort
	}
	return b.Add(lexicon.NerUpper+" "+name, classes, at)
}
