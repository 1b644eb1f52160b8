package corpus_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
)

func TestKawiLoads(t *testing.T) {
	t.Parallel()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(texts), 60)
	sentences := 0
	manners := map[string]int{}
	for _, g := range texts {
		manners[g.Manner]++
		sentences += len(g.Sentences)
		require.Contains(t, []string{"dev", "test"}, g.Split, g.ID)
		for _, tok := range g.Tokens {
			require.NotZero(t, tok.Len())
		}
	}
	require.GreaterOrEqual(t, sentences, 600)
	require.Len(t, manners, 10)
}
