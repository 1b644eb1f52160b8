package tokenize_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// rows returns the columns of the lines of a table.
func rows(t lexicon.Table) [][]string {
	var out [][]string
	for line := range strings.Lines(t.Text()) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

func TestTablesAreSorted(t *testing.T) {
	t.Parallel()
	for name, table := range map[string]lexicon.Table{
		"abbreviations": lexicon.Abbreviations(), "clitics": lexicon.Clitics(), "pairs": lexicon.Pairs(), "starters": lexicon.Starters(),
	} {
		require.True(t, slices.IsSortedFunc(rows(table), func(a, b []string) int { return strings.Compare(a[0], b[0]) }), name)
		require.Len(t, rows(table), table.Len(), name)
	}
}

// A root is one word, whatever it ends like; the table says where it is not.
func TestRootsCarryNoClitics(t *testing.T) {
	t.Parallel()
	divided := map[string]bool{"meskipun": true, "apalah": true}
	for _, r := range rows(lexicon.Roots()) {
		if !divided[r[0]] {
			require.True(t, tokenize.CliticsOf(r[0]).None(), "%s is divided", r[0])
		}
	}
}

// The decisions of the clitic table hold.
func TestCliticTable(t *testing.T) {
	t.Parallel()
	gsd := tokenize.New(&tokenize.Options{Profile: tokenize.GSD})
	for _, r := range rows(lexicon.Clitics()) {
		d := gsd.Parse(r[0])
		require.Len(t, d.Tokens, 1, r[0])
		ud, other := !tokenize.CliticsOf(r[0]).None(), !d.Tokens[0].Clitics.None()
		switch r[1] {
		case "w", "h":
			require.False(t, ud || other, r[0])
		case "u":
			require.True(t, !ud && other, r[0])
		case "g":
			require.True(t, ud && !other, r[0])
		case "s":
			require.True(t, ud && other, r[0])
		}
	}
}

// An abbreviation keeps its period where the sentence goes on.
func TestAbbreviationTable(t *testing.T) {
	t.Parallel()
	for _, r := range rows(lexicon.Abbreviations()) {
		text := "menurut " + r[0] + ". 12 orang"
		d := tokenize.Parse(text)
		require.Equal(t, r[0]+".", d.Token(1), text)
		if r[1] == "t" || r[1] == "n" {
			require.Len(t, d.Sentences, 1, text)
		}
	}
}
