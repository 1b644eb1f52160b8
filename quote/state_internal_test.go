package quote

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestStates holds what the rules know when they are through with a case:
// whom they have met, under which names and in which role, and all fields of
// the quotations. testdata/states has a file for each of testdata/cases, written anew with
// -update; what it says is not all right, but it does not change unseen.
func TestStates(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/*.txt")
	require.NoError(t, err)
	u := flag.Lookup("update")
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var out strings.Builder
		out.WriteString("# What package quote knows after each case; see state_internal_test.go. Written with go test ./quote -update.\n")
		for _, block := range strings.Split(string(data), "\n=== ")[1:] {
			title, rest, _ := strings.Cut(block, "\n")
			text, _, _ := strings.Cut(rest, "\n---")
			number, _, _ := strings.Cut(title, " ")
			fmt.Fprintf(&out, "\n=== %s\n%s", number, stateOf(text))
		}
		states := "testdata/states/" + filepath.Base(file)
		if u != nil && u.Value.String() == "true" {
			require.NoError(t, os.WriteFile(states, []byte(out.String()), 0o644))
			continue
		}
		data, err = os.ReadFile(states)
		require.NoError(t, err)
		want, got := strings.Split(string(data), "\n=== "), strings.Split(out.String(), "\n=== ")
		for i := range min(len(want), len(got)) {
			require.Equal(t, want[i], got[i], states)
		}
		require.Len(t, got, len(want), states)
	}
}

// readText reads a text and returns the reader as it is at the end, and the
// quotations.
func readText(text string) (*reader, []Quote) {
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	r := new(reader)
	return r, r.read(nil, doc, ner.Find(doc, dates), dates)
}

func stateOf(text string) string {
	r, quotes := readText(text)
	var b strings.Builder
	for i := range r.names.list {
		e := &r.names.list[i]
		fmt.Fprintf(&b, "%d %s %q", i, e.kind, e.name)
		if words := r.spanOf(e.a, e.b).Text(text); words != e.name {
			fmt.Fprintf(&b, " (%q)", words)
		}
		if e.alias != "" {
			fmt.Fprintf(&b, " alias %q", e.alias)
		}
		if e.roleB > 0 {
			fmt.Fprintf(&b, " role %q", r.spanOf(e.roleA, e.roleB).Text(text))
		}
		fmt.Fprintf(&b, " referent %d count %d first %d last %d", e.referent, e.count, e.first, e.last)
		if e.spoke {
			b.WriteString(" spoke")
		}
		if e.reused {
			b.WriteString(" reused")
		}
		b.WriteByte('\n')
	}
	for i := range quotes {
		q := &quotes[i]
		fmt.Fprintf(&b, "%q by %d at %d, %s, %.2f", q.Content.Text(text), r.found[i].who, r.found[i].at, q.Rule, q.Confidence)
		for _, f := range []struct {
			name string
			span tokenize.Span
		}{{"to", q.Addressee}, {"in", q.Place}, {"on", q.Date}, {"through", q.SourceSpan}} {
			if !f.span.IsZero() {
				fmt.Fprintf(&b, ", %s %q", f.name, f.span.Text(text))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
