package main

import (
	"strings"
	"time"

	"github.com/jdkato/prose/v2"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// material is what the jobs work on: the benchmark texts, whole and one by one.
type material struct {
	text   string
	docs   []corpus.Gold
	parsed []*tokenize.Document
	dates  [][]date.Mention
	ents   []*ner.Result
	days   []time.Time
}

func newMaterial() (*material, error) {
	m := new(material)
	var err error
	if m.text, err = benchtext.Text(); err != nil {
		return nil, err
	}
	if m.docs, err = benchtext.Documents(); err != nil {
		return nil, err
	}
	for _, g := range m.docs {
		day, err := time.Parse(time.DateOnly, g.Date)
		if err != nil {
			return nil, err
		}
		doc := tokenize.Parse(g.Text)
		dates := date.Find(doc, &date.Options{Ref: day})
		m.parsed, m.days = append(m.parsed, doc), append(m.days, day)
		m.dates, m.ents = append(m.dates, dates), append(m.ents, ner.Find(doc, dates))
	}
	return m, nil
}

func allJobs() ([]job, error) {
	m, err := newMaterial()
	if err != nil {
		return nil, err
	}
	stems, err := m.stemJob()
	if err != nil {
		return nil, err
	}
	return []job{m.tokenJob(), m.sentenceJob(), stems, m.dateJob(), m.dateFreeJob(), m.nameJob(), m.quoteJob(), m.allJob()}, nil
}

// must stops the program: the texts are fixed, so that no library fails on one
// run and not on another.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

func (m *material) nameJob() job {
	rec := ner.New(nil)
	var r ner.Result
	small, fromText := m.beginning(), m.analyze(kawi.Entities)
	empty, err := prose.NewDocument("")
	must(err)
	return job{
		title: "Names",
		about: "Kawi's row is the layer alone, tokens and dates given, text by text; `kawi: from text` holds them. prose reads English; its model is loaded before.",
		rows: []row{
			{"**kawi**: names and referents", len(m.text), 0, func() {
				for i, doc := range m.parsed {
					rec.FindInto(&r, doc, m.dates[i])
				}
			}},
			{"kawi: from text", len(m.text), 0, fromText},
			{"prose v2: tags and entities (first 64 kB)", len(small), 0, func() {
				d, err := prose.NewDocument(small, prose.UsingModel(empty.Model))
				must(err)
				_ = d.Entities()
			}},
		},
	}
}

func (m *material) quoteJob() job {
	var dst []quote.Quote
	return job{
		title: "Quotations",
		about: "On top of tokens, dates and names. No other Go library does this.",
		rows: []row{{"**kawi**: quotations and speakers", len(m.text), 0, func() {
			for i, doc := range m.parsed {
				dst = quote.Append(dst[:0], doc, m.ents[i], m.dates[i], nil)
			}
		}}},
	}
}

// analyze returns a function that runs layers on all texts.
func (m *material) analyze(layers kawi.Layers) func() {
	a := kawi.New(&kawi.Options{Layers: layers})
	out := new(kawi.Analysis)
	return func() {
		for i := range m.docs {
			a.AnalyzeInto(out, m.docs[i].Text, m.days[i], nil)
		}
	}
}

func (m *material) allJob() job {
	var record []byte
	a, out := kawi.New(nil), new(kawi.Analysis)
	return job{
		title: "Everything",
		about: "From text to who said what, when, about whom, on one core.",
		rows: []row{
			{"**kawi**: every layer", len(m.text), 0, m.analyze(kawi.AllLayers)},
			{"kawi: every layer, written as JSON Lines", len(m.text), 0, func() {
				for i := range m.docs {
					a.AnalyzeInto(out, m.docs[i].Text, m.days[i], nil)
					record = out.Export(m.docs[i].ID, kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true}).AppendJSON(record[:0])
				}
			}},
			{"kawi: tokens alone", len(m.text), 0, m.analyze(kawi.Tokens)},
			{"strings.Fields", len(m.text), 0, func() {
				for range strings.FieldsSeq(m.text) {
				}
			}},
		},
	}
}
