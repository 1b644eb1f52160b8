package quote_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestGold finds the quotations of the bundled corpus and who said them.
func TestGold(t *testing.T) {
	t.Parallel()
	s := score.NewQuotes()
	for _, g := range goldtest.Dev(t) {
		doc := tokenize.Parse(g.Text)
		dates := date.Find(doc, &date.Options{Ref: goldtest.Published(t, &g)})
		found := quote.Find(doc, ner.Find(doc, dates), dates)
		s.Add(g.Document, &corpus.Document{ID: g.ID, Text: g.Text, Quotes: goldtest.Convert(found, func(q *quote.Quote) corpus.Quote {
			return corpus.Quote{Type: q.Type.String(), Content: q.Content, Cue: q.Cue, Speaker: q.Speaker,
				SpeakerName: q.SpeakerName, SpeakerKind: q.SpeakerKind.String(), Referent: q.Referent, Source: q.Source}
		})})
	}
	goldtest.AtLeast(t, s.Result(), map[string]float64{"exact": 96, "cue exact": 96, "speaker exact": 96, "name lenient": 94, "end to end": 93})
}
