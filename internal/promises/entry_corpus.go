package promises

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// file is the name of the files in the readers' errors.
const file = "file"

// readAll writes down everything that a reader of the corpus package yields.
func readAll[T any](seq iter.Seq2[T, error], tell func(T) string) (out []Finding) {
	for item, err := range seq {
		if err != nil {
			var at *corpus.Error
			if errors.As(err, &at) {
				at.Column = 0 // an offset: it may change with the encoding
			}
			out = append(out, record("error %v", err))
			continue
		}
		out = append(out, record("%s", tell(item)))
	}
	return out
}

// readSome reads some items and breaks off.
func readSome[T any](seq iter.Seq2[T, error], after int) {
	for range seq {
		if after--; after < 0 {
			break
		}
	}
}

// reader makes an entry of a reader of the corpus package.
func reader[T any](name string, offsets bool, open func(io.Reader) iter.Seq2[T, error], tell func(T) string) Entry {
	return Entry{
		Name: name, Offsets: offsets,
		From: func(r io.Reader) []Finding { return readAll(open(r), tell) },
		Stop: func(text string, after int) []Finding {
			readSome(open(strings.NewReader(text)), after)
			return readAll(open(strings.NewReader(text)), tell)
		},
	}
}

func corpusEntries() []Entry {
	document := func(d *corpus.Document) string {
		if err := d.Check(); err != nil {
			return "impossible: " + err.Error()
		}
		d.WithText = true
		return string(d.AppendJSON(nil))
	}
	return []Entry{
		reader("corpus.Lines", false, func(r io.Reader) iter.Seq2[corpus.Line, error] { return corpus.Lines(r, file) }, func(l corpus.Line) string {
			return fmt.Sprintf("%d %q", l.Number, l.Text)
		}),
		reader("corpus.ReadCoNLLU", false, func(r io.Reader) iter.Seq2[*corpus.Sentence, error] { return corpus.ReadCoNLLU(r, file) }, func(s *corpus.Sentence) string {
			return fmt.Sprintf("%s %q %v", s.Append(nil), s.Text(), s.Surface())
		}),
		reader("corpus.ReadCoNLLUDocuments", true, func(r io.Reader) iter.Seq2[*corpus.Document, error] { return corpus.ReadCoNLLUDocuments(r, file) }, document),
		reader("corpus.ReadColumns", true, func(r io.Reader) iter.Seq2[*corpus.Columns, error] { return corpus.ReadColumns(r, file) }, func(c *corpus.Columns) string {
			return fmt.Sprintf("%d %q %q %s", c.Len(), c.Tokens(), c.Tags(), document(c.Document()))
		}),
		reader("corpus.ReadJSONL", true, func(r io.Reader) iter.Seq2[*corpus.Document, error] { return corpus.ReadJSONL(r, file) }, document),
		reader("corpus.ReadSpaCy", true, func(r io.Reader) iter.Seq2[*corpus.Document, error] { return corpus.ReadSpaCy(r, file) }, document),
		reader("corpus.ReadBrat", false, func(r io.Reader) iter.Seq2[*corpus.Annotation, error] { return corpus.ReadBrat(r, file, before) }, func(a *corpus.Annotation) string {
			return string(corpus.AppendAnnotation(nil, a, before))
		}),
		{Name: "corpus.FromBrat", Offsets: true, From: func(r io.Reader) []Finding {
			d, dropped, err := corpus.FromBrat(before, corpus.ReadBrat(r, file, before))
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%s %q", document(d), dropped)}
		}},
		{Name: "corpus.ReadTimeML", Offsets: true, From: func(r io.Reader) []Finding {
			d, err := corpus.ReadTimeML(r, file)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%s", document(d))}
		}},
		{Name: "corpus.ReadMarkup", Offsets: true, From: func(r io.Reader) []Finding {
			gold, err := corpus.ReadMarkup(r, file)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%s", document(gold.Document))}
		}},
		{Name: "corpus.Document.UnmarshalJSON", Offsets: true, Run: func(text string) []Finding {
			var d corpus.Document
			if err := json.Unmarshal([]byte(text), &d); err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%s", document(&d))}
		}},
		{Name: "corpus.ParseObject", Offsets: true, Run: func(text string) []Finding {
			fields, err := corpus.ParseObject([]byte(text))
			return []Finding{record("%q %v", fields, err)}
		}},
		{Name: "corpus.DecodeTags", Run: func(text string) []Finding {
			tags := strings.Fields(text)
			out := []Finding{record("%v", corpus.DecodeTags(nil, tags))}
			for scheme := corpus.BIO; scheme <= corpus.BILOU; scheme++ {
				out = append(out, record("%v %v", scheme, corpus.CheckTags(tags, scheme)))
			}
			return out
		}},
		{Name: "corpus.AlignWords", Offsets: true, Run: func(text string) []Finding {
			spans, err := corpus.AlignWords(text, strings.Fields(text))
			return []Finding{record("%v %v", spans, err)}
		}},
	}
}

// exported is an analysis with every layer in the exchange form.
func exported(text string) *corpus.Document {
	return kawi.Analyze(text, &kawi.Options{Date: date.Options{Ref: published}}).
		Export("1", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true, Explain: true})
}

// writerEntries are the forms in which the command writes documents.
func writerEntries() []Entry {
	labelled := func(d *corpus.Document) (spans []corpus.Labelled) {
		for _, e := range d.Entities {
			spans = append(spans, corpus.Labelled{Span: e.Span, Label: e.Label})
		}
		return spans
	}
	writer := func(name string, write func(*corpus.Document) []byte) Entry {
		return Entry{Name: name, Offsets: true, Run: func(text string) []Finding { return []Finding{record("%s", write(exported(text)))} }}
	}
	return []Entry{
		writer("kawi.Analysis.Export, AppendJSON", func(d *corpus.Document) []byte { return d.AppendJSON(nil) }),
		writer("corpus.Document.AppendCoNLLU", func(d *corpus.Document) []byte { return d.AppendCoNLLU(nil) }),
		writer("corpus.Document.AppendColumns", func(d *corpus.Document) []byte { return d.AppendBIO(nil, labelled(d)) }),
		writer("corpus.Document.AppendBrat", func(d *corpus.Document) []byte { return d.AppendBrat(nil) }),
		writer("corpus.Document.AppendSpaCy", func(d *corpus.Document) []byte { return d.AppendSpaCy(nil) }),
		writer("corpus.Document.AppendTimeML", func(d *corpus.Document) []byte { return d.AppendTimeML(nil) }),
		writer("corpus.Document.ConvertOffsets", func(d *corpus.Document) []byte {
			want := string(d.AppendJSON(nil))
			for _, unit := range []corpus.Unit{corpus.Runes, corpus.UTF16} {
				d.ConvertOffsets(unit)
				if err := d.RestoreOffsets(unit); err != nil {
					return []byte("error " + err.Error())
				}
			}
			if got := string(d.AppendJSON(nil)); got != want {
				return []byte("error: offsets do not come back")
			}
			return []byte(want)
		}),
		{Name: "tokenize.Document.TokenAt, SentenceOf", Offsets: true, Run: func(text string) (out []Finding) {
			d := tokenize.Parse(text)
			for i, t := range d.Tokens {
				if at := d.TokenAt(t.Start); at != i {
					out = append(out, record("error: TokenAt(%d) = %d, not %d", t.Start, at, i))
				}
				if s := d.Sentences[d.SentenceOf(i)]; i < s.FirstToken || i >= s.EndToken {
					out = append(out, record("error: SentenceOf(%d) = %v", i, s))
				}
			}
			return append(out, record("%d %d", d.TokenAt(-1), d.TokenAt(len(text))))
		}},
	}
}
