package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/page"
	"github.com/kawi-nlp/kawi/tokenize"
)

// printer turns documents into the bytes of one output format. It is immutable
// and safe to share between goroutines.
type printer struct {
	c     *config
	color bool
}

func newPrinter(c *config, p *program) *printer {
	color := p.tty && p.getenv("NO_COLOR") == "" && p.getenv("TERM") != "dumb"
	return &printer{c, color}
}

// head returns what stands before the first page.
func (pr *printer) head() string {
	switch pr.c.out {
	case "tsv":
		return tsvHead(pr.c.layer)
	case "html":
		return page.Head(page.Policy("form-action 'none'"), "") + page.Title
	}
	return ""
}

// foot returns what stands behind the last page.
func (pr *printer) foot() string {
	if pr.c.out == "html" {
		return page.Foot
	}
	return ""
}

// page prints one document, the number-th of the run. A document that failed is
// one line of JSON Lines, a note in HTML, and nothing in the other formats: its
// message goes to standard error.
func (pr *printer) page(doc *corpus.Document, number int) []byte {
	switch pr.c.out {
	case "jsonl":
		pr.convert(doc)
		return append(doc.AppendJSON(make([]byte, 0, 512+72*len(doc.Tokens))), '\n')
	case "json":
		pr.convert(doc)
		var b bytes.Buffer
		if json.Indent(&b, doc.AppendJSON(nil), "", "  ") != nil {
			return nil // cannot happen: AppendJSON writes JSON
		}
		b.WriteByte('\n')
		return b.Bytes()
	case "html":
		return page.Article(doc, pr.c.layer, number)
	}
	if doc.Err != "" {
		return nil
	}
	switch pr.c.out {
	case "conllu":
		return doc.AppendCoNLLU(nil)
	case "conll":
		if pr.c.layer == "tokenize" {
			return appendKinds(nil, doc)
		}
		return doc.AppendBIO(nil, labelled(doc, pr.c.layer))
	case "tsv":
		return appendTSV(nil, doc, pr.c.layer)
	case "timeml":
		return doc.AppendTimeML(nil)
	}
	return pr.pretty(doc)
}

func (pr *printer) convert(doc *corpus.Document) {
	switch pr.c.offsets {
	case "rune":
		doc.ConvertOffsets(corpus.Runes)
	case "utf16":
		doc.ConvertOffsets(corpus.UTF16)
	}
}

// appendKinds appends the tokens of doc with their kinds as columns.
func appendKinds(dst []byte, doc *corpus.Document) []byte {
	next := 0
	for _, sentence := range doc.Sentences {
		for ; next < len(doc.Tokens) && doc.Tokens[next].Start < sentence.End; next++ {
			t := &doc.Tokens[next]
			dst = append(append(dst, t.Text(doc.Text)...), '\t')
			dst = append(append(dst, t.Kind...), '\n')
		}
		dst = append(dst, '\n')
	}
	return dst
}

// bioLabel returns the label of an entity in the column format.
func bioLabel(label string) string {
	switch label {
	case "person":
		return "PER"
	case "organization":
		return "ORG"
	case "location":
		return "LOC"
	}
	return strings.ToUpper(label)
}

// labelled returns the spans that a layer's column format tags, in order.
func labelled(doc *corpus.Document, layer string) []corpus.Labelled {
	var spans []corpus.Labelled
	add := func(s tokenize.Span, label string) {
		if !s.IsZero() {
			spans = append(spans, corpus.Labelled{Span: s, Label: label})
		}
	}
	switch layer {
	case "date":
		for _, d := range doc.Dates {
			add(d.Span, d.Type)
		}
	case "quote":
		for _, q := range doc.Quotes {
			add(q.Content, "CONTENT")
			add(q.Cue, "CUE")
			add(q.Speaker, "SPEAKER")
		}
	default:
		for _, e := range doc.Entities {
			add(e.Span, bioLabel(e.Label))
		}
	}
	slices.SortStableFunc(spans, func(a, b corpus.Labelled) int { return a.Start - b.Start })
	return spans
}

// tsvHead returns the header line of a layer's table.
func tsvHead(layer string) string {
	switch layer {
	case "tokenize":
		return "id\tstart\tend\tkind\twords\ttext\n"
	case "date":
		return "id\tstart\tend\ttype\tvalue\tfrom\tto\ttext\n"
	case "ner":
		return "id\tstart\tend\tlabel\tname\tvalue\ttext\n"
	}
	return "id\tstart\tend\ttype\tcue\tspeaker\tspeaker_name\tsource\ttext\n"
}

// appendTSV appends one line for each result of the layer; analyze prints its
// quotations.
func appendTSV(dst []byte, doc *corpus.Document, layer string) []byte {
	id := doc.ID
	if id == "" {
		id = string(doc.RawID)
	}
	row := func(s tokenize.Span, fields ...string) {
		dst = append(dst, oneLine(id)...)
		dst = strconv.AppendInt(append(dst, '\t'), int64(s.Start), 10)
		dst = strconv.AppendInt(append(dst, '\t'), int64(s.End), 10)
		for _, f := range append(fields, s.Text(doc.Text)) {
			dst = append(append(dst, '\t'), oneLine(f)...)
		}
		dst = append(dst, '\n')
	}
	switch layer {
	case "tokenize":
		for _, t := range doc.Tokens {
			row(t.Span, t.Kind, strings.Join(t.Words, "+"))
		}
	case "date":
		for _, d := range doc.Dates {
			row(d.Span, d.Type, d.Value, d.From, d.To)
		}
	case "ner":
		for _, e := range doc.Entities {
			row(e.Span, e.Label, e.Name, e.Value)
		}
	default:
		for _, q := range doc.Quotes {
			row(q.Content, q.Type, q.Cue.Text(doc.Text), q.Speaker.Text(doc.Text), q.SpeakerName, q.Source)
		}
	}
	return dst
}

// oneLine returns s with its tabs and line ends as blanks.
func oneLine(s string) string { return strings.Join(strings.FieldsFunc(s, isBreak), " ") }

func isBreak(r rune) bool { return r == '\t' || r == '\n' || r == '\r' }
