package ner_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/ner"
)

func TestRuleNames(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for id := range ner.NumRules {
		name := ner.RuleName(id)
		if name == "" || strings.HasPrefix(name, "length:") {
			continue
		}
		if first, dup := seen[name]; dup {
			t.Errorf("rules %d and %d are both %q", first, id, name)
		}
		seen[name] = id
	}
	require.Empty(t, ner.RuleName(-1))
	require.Empty(t, ner.RuleName(ner.NumRules))
}

func TestWeightsTable(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("../data/ner/weights.tsv")
	require.NoError(t, err)
	w, err := ner.ReadWeights(bytes.NewReader(table), "weights.tsv")
	require.NoError(t, err)
	require.Equal(t, ner.DefaultWeights().Blob(), w.Blob(), "run go generate")
	var out bytes.Buffer
	_, err = w.WriteTo(&out)
	require.NoError(t, err)
	again, err := ner.ReadWeights(&out, "again")
	require.NoError(t, err)
	require.Equal(t, w.Blob(), again.Blob())
}

func TestWeightsErrors(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"left:say\t1\n":                                            "w:1: want a rule and six weights",
		"# x\nno:rule\t1\t1\t1\t1\t1\t1\n":                         "w:2: unknown rule \"no:rule\"",
		"left:say\t1\tx\t1\t1\t1\t1\n":                             "w:1: weight \"x\" is no number",
		"left:say\t1\t1\t1\t1\t1\tNaN\n":                           "w:1: weight \"NaN\" is no number",
		"left:say\t1\t1\t1\t1\t1\t1\nleft:say\t1\t1\t1\t1\t1\t1\n": "w:2: rule \"left:say\" stands twice",
	} {
		_, err := ner.ReadWeights(strings.NewReader(text), "w")
		require.ErrorContains(t, err, want)
	}
}

// TestOwnWeights: with no weights there are no names.
func TestOwnWeights(t *testing.T) {
	t.Parallel()
	doc, r := find("Kata Budi di Jakarta, harganya Rp5 juta.", &ner.Options{Weights: ner.NewWeights(nil)})
	require.Empty(t, names(doc, r, ner.Person, ner.Organization, ner.Location))
	require.Equal(t, []string{"MONEY Rp5 juta"}, names(doc, r, ner.Money))
}
