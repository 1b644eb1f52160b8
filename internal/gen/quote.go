package main

import (
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// packCue packs root, class, forms.
func packCue(columns []string) (uint32, error) {
	if len(columns) != 3 {
		return 0, fmt.Errorf("want root, class, forms")
	}
	class := map[string]uint32{"say": lexicon.CueSay, "stance": lexicon.CueStance, "directive": lexicon.CueDirective}
	meta, ok := class[columns[1]]
	if !ok {
		return 0, fmt.Errorf("class %q is not say, stance or directive", columns[1])
	}
	for _, c := range columns[2] {
		i := strings.IndexRune("tmkipbx!", c)
		if i < 0 {
			return 0, fmt.Errorf("form %q is not one of ! t m k i p b x", c)
		}
		meta |= lexicon.CueTag << i
	}
	return meta, nil
}

// packQuoteWord packs word, classes.
func packQuoteWord(columns []string) (uint32, error) {
	if len(columns) != 2 {
		return 0, fmt.Errorf("want word, classes")
	}
	meta := uint32(0)
	for _, c := range columns[1] {
		i := strings.IndexRune(lexicon.QuoteWordLetters, c)
		if i < 0 {
			return 0, fmt.Errorf("class %q is not one of %s", c, lexicon.QuoteWordLetters)
		}
		meta |= 1 << i
	}
	return meta, nil
}
