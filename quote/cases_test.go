package quote_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

var update = flag.Bool("update", false, "write what is found into testdata/cases.txt")

// testdata/cases.txt holds numbered, titled blocks: a text, a line "---", and
// the quotations that are expected in it, one a line:
//
//	type | content | cue | speaker | name | kind | source
//
// An absent field is "-". A block without lines behind "---" is a near miss.
const casesFile = "testdata/cases.txt"

func TestCases(t *testing.T) {
	t.Parallel()
	checkCases(t, casesFile)
}

// TestRareCases has the constructions that news seldom uses.
func TestRareCases(t *testing.T) {
	t.Parallel()
	checkCases(t, "testdata/rare.txt")
}

func checkCases(t *testing.T, casesFile string) {
	t.Helper()
	data, err := os.ReadFile(casesFile)
	require.NoError(t, err)
	blocks := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n=== ")
	var out strings.Builder
	names, same := 0, 0
	out.WriteString(blocks[0])
	for _, block := range blocks[1:] {
		title, rest, ok := strings.Cut(block, "\n")
		require.True(t, ok, title)
		text, want, ok := strings.Cut(rest, "\n---")
		require.True(t, ok, title)
		want = strings.TrimSpace(want)
		got := strings.Join(lines(text), "\n")
		fmt.Fprintf(&out, "\n=== %s\n%s\n---\n%s", title, text, got)
		if got != "" {
			out.WriteByte('\n')
		}
		if *update {
			continue
		}
		wantNames, wantSpans := split(want)
		gotNames, gotSpans := split(got)
		t.Run(title, func(t *testing.T) { require.Equal(t, wantSpans, gotSpans) })
		for i := range min(len(wantNames), len(gotNames)) {
			names++
			if wantNames[i] == gotNames[i] {
				same++
			} else {
				t.Logf("%s: name %q, want %q", title, gotNames[i], wantNames[i])
			}
		}
	}
	// Names hang on what the recogniser finds, too; that has tests of its own.
	if !*update {
		require.GreaterOrEqual(t, same*100, names*96, "%d of %d names", same, names)
	}
	if *update {
		require.NoError(t, os.WriteFile(casesFile, []byte(out.String()), 0o644))
	}
}

// split takes name and kind out of the lines of a case.
func split(lines string) (names, rest []string) {
	for line := range strings.Lines(lines) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), " | ")
		names = append(names, strings.Join(f[len(f)-3:len(f)-1], ", "))
		rest = append(rest, strings.Join(append(f[:len(f)-3:len(f)-3], f[len(f)-1]), " | "))
	}
	return names, rest
}

// lines returns the quotations of a text in the notation of the cases.
func lines(text string) []string {
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	var out []string
	for _, q := range quote.Find(doc, ner.Find(doc, dates), dates) {
		field := func(s string) string {
			if s == "" {
				return "-"
			}
			return strings.ReplaceAll(s, "\n", " ")
		}
		out = append(out, strings.Join([]string{
			q.Type.String(), field(q.Content.Text(text)), field(q.Cue.Text(text)), field(q.Speaker.Text(text)),
			field(q.SpeakerName), q.SpeakerKind.String(), field(q.Source),
		}, " | "))
	}
	return out
}
