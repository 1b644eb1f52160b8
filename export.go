package kawi

import (
	"fmt"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Export says which layers [Analysis.Export] copies.
type Export struct {
	Tokens   bool // sentences and tokens
	Dates    bool
	Entities bool
	Quotes   bool
	Explain  bool // with the rules that fired; for entities [Options].Explain must be set too
}

// Export converts a to the exchange form of package corpus, which the kawi
// command writes as JSON Lines: labels as strings, names instead of indices.
func (a *Analysis) Export(id string, what Export) *corpus.Document {
	doc := &corpus.Document{ID: id, Text: a.Document.Text}
	if what.Tokens {
		a.exportTokens(doc)
	}
	if what.Dates {
		a.exportDates(doc, what.Explain)
	}
	if what.Entities {
		a.exportEntities(doc, what.Explain)
	}
	if what.Quotes {
		a.exportQuotes(doc, what.Explain)
	}
	return doc
}

func (a *Analysis) exportTokens(doc *corpus.Document) {
	doc.Sentences = make([]tokenize.Span, len(a.Document.Sentences))
	for i, s := range a.Document.Sentences {
		doc.Sentences[i] = s.Span
	}
	doc.Tokens = make([]corpus.Token, len(a.Document.Tokens))
	var words [4]tokenize.Span
	for i, t := range a.Document.Tokens {
		token := corpus.Token{Span: t.Span, Kind: t.Kind.String()}
		if !t.Clitics.None() {
			for _, w := range t.AppendWords(words[:0]) {
				token.Words = append(token.Words, w.Text(doc.Text))
			}
		}
		doc.Tokens[i] = token
	}
}

func (a *Analysis) exportDates(doc *corpus.Document, explain bool) {
	doc.Dates = make([]corpus.Date, len(a.Dates))
	for i, m := range a.Dates {
		d := corpus.Date{
			Span: m.Span, Type: m.Type.String(), Value: m.Value, From: m.From, To: m.To, EDTF: m.EDTF,
			Mod: m.Mod.String(), Relation: m.Rel.String(), Flags: m.Flags.AppendNames(nil), Alt: m.Alternatives,
		}
		if explain {
			d.Rule = m.Rule
		}
		doc.Dates[i] = d
	}
}

func (a *Analysis) exportEntities(doc *corpus.Document, explain bool) {
	doc.Entities = make([]corpus.Entity, len(a.Entities.Entities))
	for i, e := range a.Entities.Entities {
		out := corpus.Entity{Span: e.Span, Label: e.Label.String(), Name: e.Text(doc.Text), Value: e.Value, Referent: e.Referent}
		if e.Referent >= 0 {
			out.Name = a.Entities.Referents[e.Referent].Name
		}
		if explain && i < len(a.Evidence) {
			for _, v := range a.Evidence[i] {
				out.Rules = append(out.Rules, fmt.Sprintf("%s %+.2f", v.Rule, v.Weight))
			}
		}
		doc.Entities[i] = out
	}
}

func (a *Analysis) exportQuotes(doc *corpus.Document, explain bool) {
	doc.Quotes = make([]corpus.Quote, len(a.Quotes))
	for i, q := range a.Quotes {
		out := corpus.Quote{
			Type: q.Type.String(), Content: q.Content, Cue: q.Cue, Speaker: q.Speaker,
			SpeakerName: q.SpeakerName, SpeakerKind: q.SpeakerKind.String(), Referent: q.Referent,
			Source: q.Source, Addressee: q.Addressee, Place: q.Place, Date: q.Date, Confidence: q.Confidence,
		}
		if explain {
			out.Rule = q.Rule
		}
		doc.Quotes[i] = out
	}
}
