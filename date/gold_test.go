package date_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestGold finds and resolves the dates of the bundled corpus.
func TestGold(t *testing.T) {
	t.Parallel()
	s := score.NewDates()
	for _, g := range goldtest.Dev(t) {
		ref := goldtest.Published(t, &g)
		found := date.Find(tokenize.Parse(g.Text), &date.Options{Ref: ref, Loc: ref.Location()})
		s.Add(g.Document, &corpus.Document{ID: g.ID, Text: g.Text, Dates: goldtest.Convert(found, func(m *date.Mention) corpus.Date {
			return corpus.Date{Span: m.Span, Type: m.Type.String(), Value: m.Value, From: m.From, To: m.To, Mod: m.Mod.String()}
		})})
	}
	goldtest.AtLeast(t, s.Result(), map[string]float64{"span": 97, "value": 94, "interval": 94})
}
