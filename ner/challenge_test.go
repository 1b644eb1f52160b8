package ner_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A challenge is one line of testdata/challenge.txt.
type challenge struct {
	section, text string
	want          []string // "tag value text" in order
}

// readChallenges reads lines with names marked as [TAG text] or [TAG=value text].
func readChallenges(t testing.TB) []challenge {
	text, err := os.ReadFile("testdata/challenge.txt")
	require.NoError(t, err)
	var out []challenge
	section := ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "# ") {
			section = line[2:]
			continue
		}
		c := challenge{section: section}
		var plain strings.Builder
		for line != "" {
			before, rest, found := strings.Cut(line, "[")
			plain.WriteString(before)
			if !found {
				break
			}
			mark, after, closed := strings.Cut(rest, "]")
			require.True(t, closed, line)
			tag, name, _ := strings.Cut(mark, " ")
			tag, value, _ := strings.Cut(tag, "=")
			plain.WriteString(name)
			if value == "-" { // the quotation marks belong to the work
				name, value = "\""+name+"\"", ""
			}
			c.want = append(c.want, strings.TrimSpace(tag+" "+strings.ReplaceAll(value, "_", " ")+" | "+name))
			line = after
		}
		c.text = plain.String()
		out = append(out, c)
	}
	return out
}

// TestChallenge reads every sentence on its own. Dates are left out, and roles
// where the line marks none.
func TestChallenge(t *testing.T) {
	t.Parallel()
	challenges := readChallenges(t)
	require.GreaterOrEqual(t, len(challenges), 300)
	rec := ner.New(&ner.Options{Profile: ner.Wiki})
	good := 0
	for _, c := range challenges {
		doc := tokenize.Parse(c.text)
		var r ner.Result
		rec.FindInto(&r, doc, date.Find(doc, nil))
		var got []string
		roles := strings.Contains(strings.Join(c.want, "\n"), "ROLE")
		for _, e := range r.Entities {
			if e.Label == ner.Date || e.Label == ner.Time || e.Label == ner.Role && !roles {
				continue
			}
			got = append(got, strings.TrimSpace(e.Label.Tag()+" "+e.Value+" | "+e.Text(doc.Text)))
		}
		if strings.Join(got, "\n") == strings.Join(c.want, "\n") {
			good++
			continue
		}
		t.Logf("%s: %s\n\tgot  %q\n\twant %q", c.section, c.text, got, c.want)
	}
	t.Logf("%d of %d sentences", good, len(challenges))
	require.GreaterOrEqual(t, good*100, 90*len(challenges))
}
