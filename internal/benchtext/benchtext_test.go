package benchtext_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/benchtext"
)

func documents(t *testing.T) []corpus.Gold {
	t.Helper()
	docs, err := benchtext.Documents()
	require.NoError(t, err)
	return docs
}

// TestText checks that the text is of its size, the same each time, and that few
// sentences come twice.
func TestText(t *testing.T) {
	t.Parallel()
	text, err := benchtext.Text()
	require.NoError(t, err)
	again, err := benchtext.Text()
	require.NoError(t, err)
	require.True(t, text == again, "two calls differ")
	require.True(t, utf8.ValidString(text))
	require.InDelta(t, benchtext.Size, len(text), 3000)
	seen, all, twice := map[string]bool{}, 0, 0
	for _, g := range documents(t) {
		for _, s := range g.Sentences {
			sentence := s.Text(g.Text)
			if seen[sentence] {
				twice += len(sentence)
			}
			all += len(sentence)
			seen[sentence] = true
		}
	}
	t.Logf("%d sentences, %.1f %% of the bytes in sentences that came before", len(seen), 100*float64(twice)/float64(all))
	require.Less(t, float64(twice), 0.25*float64(all))
}

// TestAnnotation checks that the annotation is that of the changed text.
func TestAnnotation(t *testing.T) {
	t.Parallel()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	old := map[string]*corpus.Document{}
	for _, g := range texts {
		old[g.ID] = g.Document
	}
	for _, g := range documents(t) {
		require.NoError(t, g.Check(), g.ID)
		before := old[g.ID]
		require.Len(t, g.Tokens, len(before.Tokens))
		end := 0
		for _, token := range g.Tokens {
			require.NotZero(t, token.Len())
			require.Empty(t, strings.TrimSpace(g.Text[end:token.Start]), g.ID)
			end = token.End
			if len(token.Words) > 1 {
				require.Equal(t, strings.Join(token.Words, ""), token.Text(g.Text))
			}
		}
		for i, e := range g.Entities {
			first, last, ok := corpus.FitSpan(before.Tokens, before.Entities[i].Span, corpus.Expand)
			require.True(t, ok)
			nowFirst, nowLast, ok := corpus.FitSpan(g.Tokens, e.Span, corpus.Expand)
			require.True(t, ok)
			require.Equal(t, [2]int{first, last}, [2]int{nowFirst, nowLast}, "%s %q", g.ID, e.Text(g.Text))
		}
	}
}

func TestFirst(t *testing.T) {
	t.Parallel()
	for size, want := range map[int]string{0: "ab\n", 1: "ab\n", 3: "ab\ncd\n", 6: "ab\ncd\n", 9: "ab\ncd\n"} {
		require.Equal(t, want, benchtext.First("ab\ncd\n", size), size)
	}
	require.Equal(t, "ab", benchtext.First("ab", 1))
}

// TestSentences checks that sentences with and without dates are told apart.
func TestSentences(t *testing.T) {
	t.Parallel()
	docs := documents(t)
	dated, free := benchtext.Sentences(docs, true), benchtext.Sentences(docs, false)
	require.Greater(t, len(dated), 1000)
	require.Greater(t, len(free), len(dated))
	for _, s := range free {
		require.NotContains(t, s, "(13/5/2024)")
	}
}
