package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// tables lists every compiled table: its text in data/, its blob in
// internal/lexicon, and how the columns of a line become its meta word.
var tables = []struct {
	source, blob string
	pack         func(columns []string) (uint32, error)
}{
	{"roots.tsv", "roots.bin", packRoot},
	{"words.tsv", "words.bin", packWord},
	{"tokenize/abbreviations.tsv", "abbreviations.bin", packLetter("tnecd")},
	{"tokenize/clitics.tsv", "clitics.bin", packLetter("wugsh")},
	{"tokenize/pairs.tsv", "pairs.bin", packLetter("mdack")},
	{"tokenize/starters.tsv", "starters.bin", packLetter("fnp")},
	{"quote/cues.tsv", "quotecues.bin", packCue},
	{"quote/words.tsv", "quotewords.bin", packQuoteWord},
	{"quote/aliases.tsv", "quotealiases.bin", packNothing},
	{"quote/offices.tsv", "quoteoffices.bin", packNothing},
	{"ner/affixes.tsv", "neraffixes.bin", packNumber},
	{"date/hijri.tsv", "hijri.bin", packDay},
	{"date/holidays.tsv", "holidays.bin", packDay},
}

// packLetter packs the second column, which is one of the letters of set.
func packLetter(set string) func([]string) (uint32, error) {
	return func(columns []string) (uint32, error) {
		if len(columns[1]) != 1 || !strings.Contains(set, columns[1]) {
			return 0, fmt.Errorf("%q is not one letter of %q", columns[1], set)
		}
		return uint32(columns[1][0]), nil
	}
}

// packDay packs the days from 1970-01-01 to the date in the second column, and
// in bit 31 whether the third column is c, computed.
func packDay(columns []string) (uint32, error) {
	t, err := time.Parse(time.DateOnly, columns[1])
	if err != nil {
		return 0, err
	}
	meta := uint32(t.Unix() / 86400)
	if len(columns) > 2 && columns[2] == "c" {
		meta |= 1 << 31
	}
	return meta, nil
}

// packWord packs the class letter of form, root, class.
func packWord(columns []string) (uint32, error) {
	if len(columns) != 3 {
		return 0, fmt.Errorf("want form, root, class")
	}
	if class := columns[2]; len(class) != 1 || strings.Trim(class, "vnadmpxe") != "" {
		return 0, fmt.Errorf("class %q is not one of v n a d m p x e", class)
	}
	return uint32(columns[2][0]), nil
}

// packRoot packs root, class letters, weight.
func packRoot(columns []string) (uint32, error) {
	if len(columns) != 3 {
		return 0, fmt.Errorf("want root, class, weight")
	}
	class, weight := columns[1], columns[2]
	if len(class) < 1 || len(class) > 2 || strings.Trim(class, "vnadmpx") != "" {
		return 0, fmt.Errorf("class %q is not one or two of v n a d m p x", class)
	}
	if len(weight) != 1 || weight[0] < '1' || weight[0] > '9' {
		return 0, fmt.Errorf("weight %q is not 1 to 9", weight)
	}
	meta := uint32(class[0]) | uint32(weight[0]-'0')<<16
	if len(class) == 2 {
		meta |= uint32(class[1]) << 8
	}
	return meta, nil
}

// packNumber packs the number in the second column.
func packNumber(columns []string) (uint32, error) {
	if len(columns) != 2 {
		return 0, fmt.Errorf("want key, number")
	}
	n, err := strconv.ParseUint(columns[1], 10, 32)
	return uint32(n), err
}

func packNothing([]string) (uint32, error) { return 0, nil }
