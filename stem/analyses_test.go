package stem_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/stem"
)

// TestAnalyses holds every analysis of the words of testdata/analyses.txt, with its
// score: a change of a rule or of a cost shows there, word by word. A word is added as a
// line of its own; -update writes the rest.
func TestAnalyses(t *testing.T) {
	t.Parallel()
	const path = "testdata/analyses.txt"
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	lexical := stem.New(&stem.Options{Policy: stem.Lexical})
	var out strings.Builder
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "" || line[0] == '#':
			fmt.Fprintln(&out, line)
		case line[0] != '\t':
			word, _, _ := strings.Cut(line, "\t")
			fmt.Fprintf(&out, "%s\t%s\n", word, lexical.Stem(word))
			all := rules.Analyze(word)
			require.Equal(t, all[0].Stem, rules.Stem(word), word)
			require.Equal(t, lexical.Analyze(word)[0].Stem, lexical.Stem(word), word)
			for _, a := range all {
				fmt.Fprintf(&out, "\t%s\n", tell(a))
			}
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(out.String()), 0o644))
		return
	}
	want := strings.Split(string(file), "\n")
	for i, got := range strings.Split(out.String(), "\n") {
		if i >= len(want) || got != want[i] {
			t.Fatalf("%s:%d: %q: run go test ./stem -run TestAnalyses -update and look at the difference", path, i+1, got)
		}
	}
}

// rules is a stemmer without the table of frequent forms.
var rules = stem.New(&stem.Options{Remove: []string{"-"}})

// tell writes an analysis on one line: root, stem, segments with their kinds and
// underlying forms, class, rule, score.
func tell(a stem.Analysis) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\t%s\t", a.Root, a.Stem)
	for i, s := range a.Segments {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%s:%s", s.Text(a.Word), s.Form)
		if s.Kind > stem.PrefixSegment && s.Kind != stem.SuffixSegment {
			fmt.Fprintf(&b, "(%s)", s.Kind)
		}
	}
	fmt.Fprintf(&b, "\t%s\t%s", a.Class, strings.TrimSpace(a.Rule+" "+a.Reduplication.String()))
	if a.Score != 0 {
		fmt.Fprintf(&b, "\t%.1f", a.Score)
	}
	return b.String()
}
