package main

import (
	"strings"

	"github.com/tebeka/snowball"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

func (m *material) stemJob() (job, error) {
	var words []string
	answers := map[string]string{}
	size := 0
	for t := range tokenize.Words(m.text) {
		if w := t.Text(m.text); t.Kind == tokenize.Word {
			words = append(words, w)
			answers[w] = stem.Stem(w)
			size += len(w)
		}
	}
	roots := map[string]string{}
	for line := range strings.Lines(lexicon.Roots().Text()) {
		if root, _, ok := strings.Cut(line, "\t"); ok {
			roots[root] = root
		}
	}
	st, err := snowball.New("indonesian")
	if err != nil {
		return job{}, err
	}
	each := func(name string, f func(word string)) row {
		return row{name, size, len(words), func() {
			for _, w := range words {
				f(w)
			}
		}}
	}
	var dst []byte
	n := 0
	return job{
		title: "Roots",
		about: "The words of running text. The measure is one look-up of the word in a Go map: of the roots, which is the least that a stemmer with a dictionary in a map does, " +
			"and of the answers to exactly these words. snowball is the C stemmer through cgo; it has no dictionary.",
		unit: "word",
		rows: []row{
			each("**kawi**: AppendStem", func(w string) { dst = stem.AppendStem(dst[:0], w) }),
			each("kawi: Stem", func(w string) { n += len(stem.Stem(w)) }),
			each("Go map of the roots", func(w string) { n += len(roots[w]) }),
			each("Go map of the answers", func(w string) { n += len(answers[w]) }),
			each("snowball, Indonesian", func(w string) { n += len(st.Stem(w)) }),
		},
	}, nil
}
