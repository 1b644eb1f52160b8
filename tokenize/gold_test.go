package tokenize_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestGold cuts the bundled corpus.
func TestGold(t *testing.T) {
	t.Parallel()
	s := score.NewTokens()
	for _, g := range goldtest.Dev(t) {
		system := &corpus.Document{ID: g.ID, Text: g.Text}
		system.Tokens, system.Sentences = goldtest.Tokens(tokenize.Parse(g.Text))
		s.Add(g.Document, system)
	}
	goldtest.AtLeast(t, s.Result(), map[string]float64{"tokens": 99.5, "words": 99.3, "sentences": 97})
}
