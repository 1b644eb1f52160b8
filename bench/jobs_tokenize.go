package main

import (
	"strings"

	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"

	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// beginning is the text for slow libraries.
func (m *material) beginning() string { return benchtext.First(m.text, 64<<10) }

func (m *material) tokenJob() job {
	t, d := tokenize.New(nil), new(tokenize.Document)
	gsd := tokenize.New(&tokenize.Options{Profile: tokenize.GSD})
	bytes, small := []byte(m.text), m.beginning()
	return job{
		title: "Tokens",
		about: "Kawi's first row does more than the others: tokens with kinds, clitics, sentences and paragraphs.",
		rows: []row{
			{"**kawi**: tokens + clitics + sentences", len(m.text), 0, func() { t.ParseInto(d, m.text) }},
			{"kawi: the same, GSD profile", len(m.text), 0, func() { gsd.ParseInto(d, m.text) }},
			{"kawi: words iterator", len(m.text), 0, func() {
				for range tokenize.Words(m.text) {
				}
			}},
			{"uax29 v2: words", len(m.text), 0, func() {
				for it := words.FromString(m.text); it.Next(); {
					_ = it.Value()
				}
			}},
			{"uniseg: words", len(m.text), 0, func() {
				rest, state := m.text, -1
				for rest != "" {
					_, rest, state = uniseg.FirstWordInString(rest, state)
				}
			}},
			{"blevesearch/segment: words", len(m.text), 0, func() {
				for s := segment.NewWordSegmenterDirect(bytes); s.Segment(); {
				}
			}},
			{"prose v2: tokens (first 64 kB)", len(small), 0, func() {
				_, err := prose.NewDocument(small, prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false))
				must(err)
			}},
			{"strings.Fields", len(m.text), 0, func() {
				for range strings.FieldsSeq(m.text) {
				}
			}},
		},
	}
}

func (m *material) sentenceJob() job {
	t, d := tokenize.New(nil), new(tokenize.Document)
	small := m.beginning()
	punkt, err := english.NewSentenceTokenizer(nil)
	must(err)
	return job{
		title: "Sentences",
		about: "Kawi finds tokens on the way. The others know English abbreviations or none.",
		rows: []row{
			{"**kawi**: tokens + clitics + sentences", len(m.text), 0, func() { t.ParseInto(d, m.text) }},
			{"uniseg: sentences", len(m.text), 0, func() {
				rest, state := m.text, -1
				for rest != "" {
					_, rest, state = uniseg.FirstSentenceInString(rest, state)
				}
			}},
			{"neurosnap/sentences (first 64 kB)", len(small), 0, func() { punkt.Tokenize(small) }},
			{"prose v2: tokens + sentences (first 64 kB)", len(small), 0, func() {
				_, err := prose.NewDocument(small, prose.WithTagging(false), prose.WithExtraction(false))
				must(err)
			}},
		},
	}
}
