package date_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

var update = flag.Bool("update", false, "write testdata/mentions.golden anew")

// otherOptions are read beside the plain options; what they change is told.
var otherOptions = []struct {
	name string
	set  func(o *date.Options)
}{
	{"no reference", func(o *date.Options) { o.Ref = time.Time{} }},
	{"future", func(o *date.Options) { o.Prefer = date.PreferFuture }},
	{"nearest", func(o *date.Options) { o.Prefer = date.PreferNearest }},
	{"ages, names", func(o *date.Options) { o.Ages, o.InName = true, true }},
	{"a year and five days on", func(o *date.Options) { o.Ref = o.Ref.AddDate(1, 0, 5) }},
	{"half a year back, in the evening", func(o *date.Options) { o.Ref = o.Ref.AddDate(0, -6, 3).Add(11 * time.Hour) }},
}

// TestMentions holds all that is told of the mentions in cases.tsv, not their
// values alone: the interval, EDTF, the flags, the other readings, the rule,
// and the three styles of Format. With -update it writes what it holds; read
// the difference before it is committed.
func TestMentions(t *testing.T) {
	t.Parallel()
	var got strings.Builder
	for _, c := range readCases(t) {
		doc := tokenize.Parse(c.text)
		plain := date.Find(doc, &c.opts)
		fmt.Fprintf(&got, "%s\n", c.text)
		for i := range plain {
			writeMention(&got, c.text, &plain[i])
		}
		for _, other := range otherOptions {
			opts := c.opts
			other.set(&opts)
			ms := date.Find(doc, &opts)
			changed := len(ms) != len(plain)
			for i := 0; i < len(ms) && !changed; i++ {
				changed = ms[i].Span != plain[i].Span || ms[i].Value != plain[i].Value || ms[i].Flags != plain[i].Flags
			}
			if !changed {
				continue
			}
			fmt.Fprintf(&got, "\t%s:", other.name)
			for i := range ms {
				fmt.Fprintf(&got, " «%s» %s", ms[i].Text(c.text), ms[i].Value)
				if ms[i].Flags != 0 {
					fmt.Fprintf(&got, " %s", strings.Join(ms[i].Flags.AppendNames(nil), ","))
				}
			}
			got.WriteString("\n")
		}
	}
	const file = "testdata/mentions.golden"
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if got.String() == string(want) {
		return
	}
	wants, gots := strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")
	for i := range min(len(wants), len(gots)) {
		if wants[i] != gots[i] {
			t.Fatalf("%s:%d:\n want %s\n  got %s", file, i+1, wants[i], gots[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", file, len(gots), len(wants))
}

func writeMention(b *strings.Builder, text string, m *date.Mention) {
	fmt.Fprintf(b, "\t«%s» %s %s [%s, %s) %s %s %s", m.Text(text), m.Type, m.Value, m.From, m.To, m.EDTF, m.Granularity, m.Rule)
	for _, s := range append([]string{m.Mod.String(), m.Dir.String(), m.Rel.String()}, m.Flags.AppendNames(nil)...) {
		if s != "" {
			b.WriteString(" " + s)
		}
	}
	if m.Times > 0 {
		fmt.Fprintf(b, " %d times", m.Times)
	}
	for _, a := range m.Alternatives {
		fmt.Fprintf(b, " or %s", a)
	}
	fmt.Fprintf(b, " | %s | %s | %s\n", m.Format(date.Long), m.Format(date.Short), m.Format(date.Newspaper))
}
