package ner_test

import (
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/goldtest"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

var update = flag.Bool("update", false, "write what is found into testdata: found.txt, texts.txt, documents.golden, evidence.txt")

// golden compares what was found with a file, line by line, or writes it with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	wanted, found := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range min(len(wanted), len(found)) {
		require.Equal(t, wanted[i], found[i], "%s:%d", file, i+1)
	}
	require.Len(t, found, len(wanted), file)
}

// describe writes every entity that rec finds in a text, one a line, with all that is told of it but its score.
func describe(b *strings.Builder, rec *ner.Recognizer, text string) {
	doc := tokenize.Parse(text)
	var r ner.Result
	rec.FindInto(&r, doc, date.Find(doc, nil))
	for _, e := range r.Entities {
		fmt.Fprintf(b, "  %s %q", e.Label, e.Text(text))
		if e.Value != "" {
			fmt.Fprintf(b, " = %s", e.Value)
		}
		if e.Referent >= 0 {
			fmt.Fprintf(b, " #%d", e.Referent)
		}
		b.WriteByte('\n')
	}
	for i, ref := range r.Referents {
		if len(ref.Mentions) == 1 && ref.Role.IsZero() && ref.Acronym == "" {
			continue
		}
		fmt.Fprintf(b, "  #%d %s %q", i, ref.Label, ref.Name)
		if ref.Acronym != "" {
			fmt.Fprintf(b, " (%s)", ref.Acronym)
		}
		if !ref.Role.IsZero() {
			fmt.Fprintf(b, " %q", ref.Role.Text(text))
		}
		fmt.Fprintf(b, " %v\n", ref.Mentions)
	}
}

// TestFound holds what is found in the challenge sentences, in both profiles, right
// or wrong: nothing changes unseen. What should be found says TestChallenge.
func TestFound(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for _, p := range []ner.Profile{ner.Wiki, ner.News} {
		rec := ner.New(&ner.Options{Profile: p, Nested: p == ner.Wiki, Fine: p == ner.Wiki})
		for _, c := range readChallenges(t) {
			fmt.Fprintf(&b, "%d %s\n", p, c.text)
			describe(&b, rec, c.text)
		}
	}
	golden(t, "testdata/found.txt", b.String())
}

// TestTexts holds what is found in the texts of the bundled corpus, in both profiles.
func TestTexts(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for _, p := range []ner.Profile{ner.Wiki, ner.News} {
		rec := ner.New(&ner.Options{Profile: p})
		for _, g := range goldtest.Dev(t) {
			fmt.Fprintf(&b, "%d %s\n", p, g.ID)
			describe(&b, rec, g.Text)
		}
	}
	golden(t, "testdata/texts.txt", b.String())
}

// TestEvidence holds which rules fire on every candidate of the challenge sentences, whatever they
// weigh: a line has the sentence, its candidates, the rules that fire, and a checksum of their names.
// [ner.Recognizer.Explain] tells them in words.
func TestEvidence(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	rec := ner.New(&ner.Options{Profile: ner.Wiki})
	for _, c := range readChallenges(t) {
		doc := tokenize.Parse(c.text)
		sum := crc32.NewIEEE()
		candidates, rules := 0, 0
		for x := range rec.Candidates(doc, date.Find(doc, nil)) {
			candidates++
			rules += len(x.Rules)
			fmt.Fprint(sum, x.FirstToken, x.EndToken)
			for _, rule := range x.Rules {
				fmt.Fprintln(sum, ner.RuleName(int(rule)))
			}
			for _, rule := range append(x.Adjacent[:], x.Gap[:]...) {
				fmt.Fprintln(sum, ner.RuleName(rule))
			}
		}
		fmt.Fprintf(&b, "%s\t%d\t%d\t%08x\n", c.text, candidates, rules, sum.Sum32())
	}
	golden(t, "testdata/evidence.txt", b.String())
}

// TestDocuments holds what is found in the small documents of testdata/documents.txt, where one
// sentence tells of the other: blocks of a title, "=== Komisi dan singkatannya", and a text.
func TestDocuments(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/documents.txt")
	require.NoError(t, err)
	var b strings.Builder
	for _, block := range strings.Split(string(data), "\n=== ")[1:] {
		title, text, _ := strings.Cut(block, "\n")
		text = strings.TrimSuffix(text, "\n")
		for _, p := range []ner.Profile{ner.Wiki, ner.News} {
			fmt.Fprintf(&b, "%d %s\n", p, title)
			describe(&b, ner.New(&ner.Options{Profile: p}), text)
		}
	}
	golden(t, "testdata/documents.golden", b.String())
}
