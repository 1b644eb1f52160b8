package main

import (
	"fmt"
	"strings"
)

// tables lists every compiled table: its text in data/, its blob in
// internal/lexicon, and how the columns of a line become its meta word.
var tables = []struct {
	source, blob string
	pack         func(columns []string) (uint32, error)
}{
	{"roots.tsv", "roots.bin", packRoot},
	{"words.tsv", "words.bin", packNothing},
}

func packNothing([]string) (uint32, error) { return 0, nil }

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
