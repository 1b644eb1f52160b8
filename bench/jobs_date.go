package main

import (
	"strings"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// ref is a day on which the sentences may have been published.
var ref = time.Date(2024, 5, 14, 9, 0, 0, 0, time.FixedZone("WIB", 7*3600))

func (m *material) dateJob() job {
	sentences := benchtext.Sentences(m.docs, true)
	each := func(name string, most int, f func(i int)) row {
		list := sentences[:min(most, len(sentences))]
		return row{name, len(strings.Join(list, "")), len(list), func() {
			for i := range list {
				f(i)
			}
		}}
	}
	t, d := tokenize.New(nil), new(tokenize.Document)
	opts := &date.Options{Ref: ref}
	var dst []date.Mention
	var found []date.Expression
	var scanner date.Scanner
	docs := make([]*tokenize.Document, len(sentences))
	for i, s := range sentences {
		docs[i] = tokenize.Parse(s)
	}
	w := when.New(nil)
	w.Add(common.All...)
	cfg := &dateparser.Configuration{CurrentTime: ref, Languages: []string{"id"}, DateOrder: dateparser.DMY}
	return job{
		title: "Dates",
		about: "The sentences of the text that hold a date. go-dateparser reads Indonesian; olebedev/when has common rules only, and finds one date at most. Both get the first of the sentences.",
		unit:  "sentence",
		rows: []row{
			each("**kawi**: tokens, dates, values", len(sentences), func(i int) {
				t.ParseInto(d, sentences[i])
				dst = date.Append(dst[:0], d, opts)
			}),
			each("kawi: dates, tokens given", len(sentences), func(i int) { found = scanner.Append(found[:0], docs[i]) }),
			each("go-dateparser: search (first 100)", 100, func(i int) {
				_, _, err := dateparser.Search(cfg, sentences[i])
				must(err)
			}),
			each("olebedev/when: parse", len(sentences), func(i int) {
				_, err := w.Parse(sentences[i], ref)
				must(err)
			}),
		},
	}
}

func (m *material) dateFreeJob() job {
	text := strings.Join(benchtext.Sentences(m.docs, false), " ")
	doc := tokenize.Parse(text)
	var s date.Scanner
	var dst []date.Expression
	return job{
		title: "Text without dates",
		about: "The other sentences: what it costs to find no date, tokens given.",
		rows:  []row{{"**kawi**: dates", len(text), 0, func() { dst = s.Append(dst[:0], doc) }}},
	}
}
