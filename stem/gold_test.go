package stem_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/stem"
)

// TestGold finds the roots of the words of the bundled corpus.
func TestGold(t *testing.T) {
	t.Parallel()
	s := score.NewStems()
	for _, w := range score.Words(goldtest.Dev(t)) {
		s.Add(w, stem.Stem(w.Form))
	}
	goldtest.AtLeast(t, s.Result(), map[string]float64{"type": 96, "token": 97, "affixed": 94})
}
