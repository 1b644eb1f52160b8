package ner_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestGold finds the names of the bundled corpus, by its convention.
func TestGold(t *testing.T) {
	t.Parallel()
	s := score.NewEntities(score.ThreeLabels)
	rec := ner.New(&ner.Options{Profile: ner.Wiki})
	for _, g := range goldtest.Dev(t) {
		doc := tokenize.Parse(g.Text)
		var found ner.Result
		rec.FindInto(&found, doc, date.Find(doc, nil))
		s.Add(g.Document, &corpus.Document{ID: g.ID, Text: g.Text, Entities: goldtest.Convert(found.Entities, func(e *ner.Entity) corpus.Entity {
			return corpus.Entity{Span: e.Span, Label: e.Label.String(), Referent: e.Referent}
		})})
	}
	goldtest.AtLeast(t, s.Result(), map[string]float64{"strict": 89, "macro": 88, "untyped": 92, "overlap": 90})
}
