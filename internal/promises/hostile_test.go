package promises_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// What is quadratic takes minutes on these; the exact figures are the report's.
func TestEveryHostilePatternIsFinished(t *testing.T) {
	t.Parallel()
	size := 32 << 10
	if slow || testing.Short() {
		size = 4 << 10
	}
	patterns := testtext.Patterns()
	require.GreaterOrEqual(t, len(patterns), 30)
	for _, l := range promises.Loads() {
		if !l.Whole {
			continue
		}
		for _, p := range patterns {
			l.Prepare(p.Make(size))()
		}
	}
}

func TestPatternsAreMadeToMeasure(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, p := range testtext.Patterns() {
		require.False(t, seen[p.Name], p.Name)
		seen[p.Name] = true
		for _, size := range []int{100, 4096} {
			require.Len(t, p.Make(size), size, p.Name)
		}
	}
	require.Len(t, testtext.BigList(), 485)
}

// A program that does not count tells 0.
func TestStepsAreCountedOnlyOnDemand(t *testing.T) {
	t.Parallel()
	if testing.CoverMode() == "" {
		require.Zero(t, promises.Steps())
	}
}
