// Package goldtest lets the tests of every layer run on the bundled corpus: on
// its dev part, for of the test part nobody shall read the mistakes.
package goldtest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Dev returns the dev part.
func Dev(t testing.TB) []corpus.Gold {
	t.Helper()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	var dev []corpus.Gold
	for _, g := range texts {
		if g.Split == "dev" {
			dev = append(dev, g)
		}
	}
	require.NotEmpty(t, dev)
	return dev
}

// Published returns the day of a text, in its zone.
func Published(t testing.TB, g *corpus.Gold) time.Time {
	t.Helper()
	zone, err := time.LoadLocation(g.Zone)
	require.NoError(t, err)
	day, err := time.ParseInLocation(time.DateOnly, g.Date, zone)
	require.NoError(t, err)
	return day
}

// Convert makes the items of a layer into those of the exchange document.
func Convert[In, Out any](items []In, f func(*In) Out) []Out {
	out := make([]Out, len(items))
	for i := range items {
		out[i] = f(&items[i])
	}
	return out
}

// Tokens returns the tokens and sentences of a parsed text in the exchange form.
func Tokens(d *tokenize.Document) ([]corpus.Token, []tokenize.Span) {
	var words []tokenize.Span
	tokens := Convert(d.Tokens, func(t *tokenize.Token) corpus.Token {
		out := corpus.Token{Span: t.Span}
		if !t.Clitics.None() {
			words = t.AppendWords(words[:0])
			out.Words = Convert(words, func(w *tokenize.Span) string { return w.Text(d.Text) })
		}
		return out
	})
	return tokens, Convert(d.Sentences, func(s *tokenize.Sentence) tokenize.Span { return s.Span })
}

// AtLeast checks figures over the whole part, in percent, and logs the mistakes. The
// floors are some points below what is reached: exact figures, of the test part, are
// guarded by corpus/gold/figures.tsv.
func AtLeast(t testing.TB, r *score.Result, floors map[string]float64) {
	t.Helper()
	for name, floor := range floors {
		f := r.Find("all", name)
		require.NotNil(t, f, name)
		_, _, f1 := r.PRF(f)
		t.Logf("%s %.2f", name, 100*f1)
		require.GreaterOrEqual(t, 100*f1, floor, name)
	}
	for _, m := range r.Mistakes {
		for _, e := range m.Examples {
			t.Logf("%s: %s: want %s, got %s: %s", m.Class, e.ID, e.Gold, e.System, e.Context)
		}
	}
}
