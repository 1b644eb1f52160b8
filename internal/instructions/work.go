package main

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// layer is one thing whose instructions are counted.
type layer struct {
	name   string
	write  func(dst []byte, d *corpus.Document) []byte // the format of its input
	passes int                                         // over the input: enough that the noise of the runtime is small beside them
	start  func(input string) (pass func() error)      // what comes before the first pass is not counted
}

// between stands between two texts of an input.
const between = "\n\n"

func plain(dst []byte, d *corpus.Document) []byte { return append(append(dst, d.Text...), between...) }

// published is the day from which dates are seen.
var published = time.Date(2024, 5, 14, 9, 0, 0, 0, time.UTC)

// layers returns all of them. The input is about 64 kB of text.
func layers() []layer {
	return []layer{
		{"tokenize", plain, 20, func(input string) func() error {
			t, d := tokenize.New(nil), new(tokenize.Document)
			return func() error { t.ParseInto(d, input); return nil }
		}},
		{"stem", plain, 20, func(input string) func() error {
			var words []string
			for t := range tokenize.Words(input) {
				if t.Kind == tokenize.Word {
					words = append(words, t.Text(input))
				}
			}
			var dst []byte
			return func() error {
				for _, w := range words {
					dst = stem.AppendStem(dst[:0], w)
				}
				return nil
			}
		}},
		{"date", plain, 5, func(input string) func() error {
			doc := tokenize.Parse(input)
			opts := &date.Options{Ref: published}
			var dst []date.Mention
			return func() error { dst = date.Append(dst[:0], doc, opts); return nil }
		}},
		{"ner", plain, 2, func(input string) func() error {
			docs := parse(input)
			rec := ner.New(nil)
			var r ner.Result
			return func() error {
				for _, d := range docs {
					rec.FindInto(&r, d.doc, d.dates)
				}
				return nil
			}
		}},
		{"quote", plain, 4, func(input string) func() error {
			docs := parse(input)
			ents := make([]*ner.Result, len(docs))
			for i, d := range docs {
				ents[i] = ner.Find(d.doc, d.dates)
			}
			var dst []quote.Quote
			return func() error {
				for i, d := range docs {
					dst = quote.Append(dst[:0], d.doc, ents[i], d.dates, nil)
				}
				return nil
			}
		}},
		{"analyze", plain, 1, func(input string) func() error {
			texts := strings.Split(input, between)
			a, out := kawi.New(nil), new(kawi.Analysis)
			return func() error {
				for _, text := range texts {
					a.AnalyzeInto(out, text, published, nil)
				}
				return nil
			}
		}},
		{"conllu", func(dst []byte, d *corpus.Document) []byte { return d.AppendCoNLLU(dst) }, 2, func(input string) func() error {
			return func() error { return each(corpus.ReadCoNLLU(strings.NewReader(input), "")) }
		}},
		{"columns", func(dst []byte, d *corpus.Document) []byte { return d.AppendBIO(dst, d.Labelled()) }, 5, func(input string) func() error {
			return func() error { return each(corpus.ReadColumns(strings.NewReader(input), "")) }
		}},
		{"jsonl", func(dst []byte, d *corpus.Document) []byte { return append(d.AppendJSON(dst), '\n') }, 1, func(input string) func() error {
			return func() error { return each(corpus.ReadJSONL(strings.NewReader(input), "")) }
		}},
	}
}

// below is a text with what the layers below the names found.
type below struct {
	doc   *tokenize.Document
	dates []date.Mention
}

func parse(input string) []below {
	var docs []below
	for text := range strings.SplitSeq(input, between) {
		doc := tokenize.Parse(text)
		docs = append(docs, below{doc, date.Find(doc, &date.Options{Ref: published})})
	}
	return docs
}

// each reads a sequence to its end.
func each[T any](records iter.Seq2[T, error]) error {
	n := 0
	for _, err := range records {
		if err != nil {
			return err
		}
		n++
	}
	if n == 0 {
		return errors.New("no records")
	}
	return nil
}

// work is what runs under callgrind: so many passes of a layer over a file.
func work(name, file string, passes int) error {
	runtime.LockOSThread()
	input, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for _, l := range layers() {
		if l.name != name {
			continue
		}
		pass := l.start(string(bytes.TrimSuffix(input, []byte(between))))
		for range passes {
			if err := pass(); err != nil {
				return err
			}
		}
		return nil
	}
	return fmt.Errorf("no layer %q", name)
}
