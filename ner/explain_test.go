package ner_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// explainText finds the entities of a text and their evidence.
func explainText(text string, opts *ner.Options) (*ner.Result, [][]ner.Evidence) {
	rec := ner.New(opts)
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	r := new(ner.Result)
	rec.FindInto(r, doc, dates)
	return r, rec.Explain(r, doc, dates)
}

// rulesWith returns the rules of some evidence that begin with prefix.
func rulesWith(prefix string, all []ner.Evidence) string {
	var out []string
	for _, x := range all {
		if strings.HasPrefix(x.Rule, prefix) {
			out = append(out, x.Rule)
		}
	}
	return strings.Join(out, " ")
}

// TestExplainBefore: what the name before tells, if it stands in the same sentence, right before or
// one token before. The rules tell all of the score.
func TestExplainBefore(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"Presiden Rusia Vladimir Putin marah.":                   {"", "", "prev:location-adjacent"},
		"Ketua KPU Handoko Wibawa hadir.":                        {"", "", "prev:organization-adjacent"},
		"Budi Santoso dan Siti Aminah hadir.":                    {"", "prev:person-conj"},
		"Budi Santoso, Siti Aminah hadir.":                       {"", "prev:person-comma"},
		"Budi Santoso menunggu Siti Aminah.":                     {"", "prev:person-other"},
		"Budi Santoso lalu menunggu Siti Aminah.":                {"", ""},
		"Kata Budi Santoso, Menteri Keuangan Sri Mulyani hadir.": {"", "", ""},
	} {
		r, all := explainText(text, &ner.Options{Profile: ner.Wiki})
		got := make([]string, len(all))
		for i := range all {
			got[i] = rulesWith("prev:", all[i])
			require.Empty(t, rulesWith("document:", all[i]), "%s %v", text, all[i])
			if r.Entities[i].Label <= ner.Location {
				require.Greater(t, len(all[i]), 2, text)
			}
			for k := range all[i] {
				require.NotZero(t, all[i][k].Weight)
				require.True(t, k == 0 || max(all[i][k].Weight, -all[i][k].Weight) <= max(all[i][k-1].Weight, -all[i][k-1].Weight), "%s %v", text, all[i])
			}
		}
		require.Equal(t, want, got, text)
	}
}

// TestExplainAlone: no name of another sentence stands before, and what no weights decide has one rule.
func TestExplainAlone(t *testing.T) {
	t.Parallel()
	r, all := explainText("Ia tiba di Jakarta. Budi Santoso menunggu.", &ner.Options{Profile: ner.Wiki})
	require.Len(t, r.Entities, 2)
	require.Empty(t, rulesWith("prev:", all[1]))
	require.Contains(t, rulesWith("left:", all[0]), "left:prep-at")

	// Initials are sure, whatever the weights say of them.
	_, all = explainText("Pria berinisial AS ditahan.", &ner.Options{Profile: ner.Wiki})
	require.Equal(t, "document:facts", rulesWith("document:", all[len(all)-1]))

	g, err := ner.ReadGazetteer(strings.NewReader("Maju Terus\tORG\tmaju\n"), "g")
	require.NoError(t, err)
	_, all = explainText("Ia membeli Maju Terus seharga Rp5 juta.", &ner.Options{Gazetteers: []*ner.Gazetteer{g}})
	require.Len(t, all, 2)
	require.Len(t, all[0], 1)
	require.Equal(t, "gazetteer:maju", all[0][0].Rule)
	require.Equal(t, []ner.Evidence{{Rule: "pattern:money", Weight: 1}}, all[1])

	// An entity without a label comes from others.
	doc := tokenize.Parse("Budi hadir.")
	all = ner.New(nil).Explain(&ner.Result{Entities: []ner.Entity{{EndToken: 1, Score: 2}}}, doc, nil)
	require.Equal(t, [][]ner.Evidence{{{Rule: "pattern:" + ner.None.String(), Weight: 2}}}, all)
}
