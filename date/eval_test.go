package date_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// TestEval measures against the sets under KAWI_EVAL, if it is set.
func TestEval(t *testing.T) {
	root := os.Getenv("KAWI_EVAL")
	if root == "" {
		t.Skip("KAWI_EVAL is not set")
	}
	for _, c := range []struct {
		file              string
		span, exact, trap float64
	}{{"gold.jsonl", 95, 92, 96}, {"dateline365.jsonl", 100, 100, 0}} {
		f, err := os.Open(filepath.Join(root, "date", c.file))
		require.NoError(t, err)
		defer f.Close()
		var gold, found, span, exact, traps, clean int
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var g evalRecord
			require.NoError(t, json.Unmarshal(lines.Bytes(), &g))
			if g.Soft {
				continue
			}
			ms := g.find(t)
			if g.Class == "trap" {
				traps++
				if len(ms) == 0 {
					clean++
				}
			}
			gold += len(g.Mentions)
			found += len(ms)
			for _, w := range g.Mentions {
				if i := slices.IndexFunc(ms, func(m date.Mention) bool { return m.Span == w.Span }); i >= 0 {
					span++
					if w.accepts(&ms[i]) {
						exact++
					}
				}
			}
		}
		f1 := 200 * float64(span) / float64(gold+found)
		t.Logf("%s: span F1 %.2f, exact %.2f %%, traps %d/%d", c.file, f1, 100*float64(exact)/float64(gold), clean, traps)
		require.GreaterOrEqual(t, f1, c.span)
		require.GreaterOrEqual(t, 100*float64(exact)/float64(gold), c.exact)
		require.GreaterOrEqual(t, 100*float64(clean), c.trap*float64(traps))
	}
}

type evalRecord struct {
	Class, Text, Ref, Tz string
	Soft                 bool
	Mentions             []evalMention
}

type evalMention struct {
	tokenize.Span
	Type, Value string
	Alt         []string
}

func (g *evalRecord) find(t *testing.T) []date.Mention {
	ref, err := time.Parse(time.RFC3339, g.Ref)
	require.NoError(t, err)
	loc, err := time.LoadLocation(g.Tz)
	require.NoError(t, err)
	return date.Find(tokenize.Parse(g.Text), &date.Options{Ref: ref, Loc: loc})
}

var (
	offset  = regexp.MustCompile(`[+-]\d\d:\d\d(/|$)`)
	seconds = regexp.MustCompile(`(T\d\d:\d\d):00\b`)
)

func (w *evalMention) accepts(m *date.Mention) bool {
	plain := func(v string) string { return seconds.ReplaceAllString(offset.ReplaceAllString(v, "$1"), "$1") }
	return m.Type.String() == w.Type && slices.ContainsFunc(append(w.Alt, w.Value), func(v string) bool { return strings.EqualFold(plain(v), plain(m.Value)) })
}
