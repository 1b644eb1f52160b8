package ner

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// This file holds the rules first:wid- and last:-gsih: the two and three letters at
// the beginning and end of the words of a candidate. A name that no table knows still looks
// like names that they know: -anto, -ningsih end persons, -bank ends companies, -kan
// ends verbs. The letters that count are those of data/ner/affixes.tsv.

// numAffixes is the number of rows of data/ner/affixes.tsv.
const numAffixes = 2656

// noAffix stands for letters that are in no row.
const noAffix = 0xffff

// affixPlaces are the places of a candidate that have such rules, from [atFirst].
const affixPlaces = atOnly - atFirst + 1

// affixes are the rows of the letters at the two ends of a word.
type affixes [4]uint16

// affixesOf looks up the ends of a word, in any case.
func affixesOf(word string) affixes {
	out := affixes{noAffix, noAffix, noAffix, noAffix}
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return out // é has two spellings; shapeForeign tells it
		}
	}
	table := lexicon.NerAffixes()
	var key [4]byte
	for n := 2; n <= 3 && n < len(word); n++ {
		key[n] = '-'
		for i := range n {
			key[i] = lower(word[i])
		}
		if row, ok := lexicon.Lookup(table, key[:n+1]); ok {
			out[n-2] = uint16(row)
		}
		key[0] = '-'
		for i := range n {
			key[1+i] = lower(word[len(word)-n+i])
		}
		if row, ok := lexicon.Lookup(table, key[:n+1]); ok {
			out[n] = uint16(row)
		}
	}
	return out
}

// letters adds the rules of one word's ends.
func (s *scratch) letters(place int, ends *affixes) {
	base := firstAffix + (place-atFirst)*numAffixes
	for _, row := range ends {
		if row != noAffix {
			s.fired = append(s.fired, uint16(base+int(row)))
		}
	}
}

// affixNames are the letters of each row, read when first needed: only names of rules need them.
var affixNames = sync.OnceValue(func() *[numAffixes]string {
	var names [numAffixes]string
	for line := range strings.Lines(lexicon.NerAffixes().Text()) {
		letters, _, ok := strings.Cut(line, "\t")
		if !ok || letters[0] == '#' {
			continue
		}
		if row, ok := lexicon.Lookup(lexicon.NerAffixes(), letters); ok && row < numAffixes {
			names[row] = letters
		}
	}
	return &names
})
