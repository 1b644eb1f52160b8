// Package benchtext makes the text on which every benchmark of Kawi runs: about
// one megabyte of Indonesian news, interviews, letters and social media.
//
// It is made of the bundled corpus, which is some 65 kB: each text is taken again
// and again, in another order each time, with other names, numbers, days and
// everyday words in it, so that no cache or branch predictor learns it by heart. A
// generator with a fixed seed makes the choices: the same corpus gives the same
// text on every machine and with every Go version. An edit of the corpus
// changes the text a little, so that figures are best told for each byte.
package benchtext

import (
	"iter"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Size is what [Text] has at least, and hardly more: one megabyte.
const Size = 1_000_000

// All yields texts without end, with their annotation: tokens, sentences, spans
// of dates, entities and quotations are those of the changed text. Roots of
// changed words and values of changed days are left out. The error is
// that of [corpus.Kawi].
func All() iter.Seq2[corpus.Gold, error] {
	return func(yield func(corpus.Gold, error) bool) {
		texts, err := corpus.Kawi()
		if err != nil {
			yield(corpus.Gold{}, err)
			return
		}
		v := newVariation(texts)
		for {
			for i := len(texts) - 1; i > 0; i-- {
				j := v.random.below(i + 1)
				texts[i], texts[j] = texts[j], texts[i]
			}
			for i := range texts {
				if !yield(v.of(&texts[i]), nil) {
					return
				}
			}
		}
	}
}

// Documents returns the first texts of [All] that have Size bytes together.
func Documents() ([]corpus.Gold, error) {
	var docs []corpus.Gold
	size := 0
	for g, err := range All() {
		if err != nil {
			return nil, err
		}
		docs = append(docs, g)
		if size += len(g.Text) + len(between); size >= Size {
			break
		}
	}
	return docs, nil
}

// between stands between two texts.
const between = "\n\n"

// Text returns the texts of [Documents] as one.
func Text() (string, error) {
	docs, err := Documents()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, g := range docs {
		b.WriteString(g.Text)
		b.WriteString(between)
	}
	return b.String(), nil
}

// First returns the beginning of text, of at least size bytes if it has them, that
// ends with a paragraph.
func First(text string, size int) string {
	if size >= len(text) {
		return text
	}
	if end := strings.IndexByte(text[size:], '\n'); end >= 0 {
		return text[:size+end+1]
	}
	return text
}

// Sentences returns the sentences of docs that hold a date, or those that hold
// none.
func Sentences(docs []corpus.Gold, dated bool) []string {
	var out []string
	for _, g := range docs {
		for _, s := range g.Sentences {
			if overlaps(g.Dates, s) == dated {
				out = append(out, s.Text(g.Text))
			}
		}
	}
	return out
}

func overlaps(dates []corpus.Date, s tokenize.Span) bool {
	for i := range dates {
		if dates[i].Overlaps(s) {
			return true
		}
	}
	return false
}
