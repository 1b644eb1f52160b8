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
	names         []challengeName
}

// A challengeName is a marked person, organisation or place.
type challengeName struct {
	start, end int
	label      ner.Label
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
			if label, err := ner.ParseLabel(tag); err == nil && label <= ner.Location {
				c.names = append(c.names, challengeName{plain.Len() - len(name), plain.Len(), label})
			}
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

// notChallenged lists the parts of rules that single sentences cannot show, with the reason.
var notChallenged = map[string]string{
	"fact document-person":       "needs a document: TestReferents",
	"fact document-organization": "needs a document: TestReferents",
	"fact user":                  "needs a gazetteer: TestGazetteer",
	"fact glued-open":            "tokens of others: TestFromWords",
	"fact glued-close":           "tokens of others: TestFromWords",
	"fact in-value":              "such words are no names: TestChallenge",
	"fact in-work":               "such words are no names: TestChallenge",
	"fact work":                  "such words are no names: TestChallenge",
	"kind country":               "every country is a name in profile wiki: TestAttributes",
	"kind lower":                 "text without capitals: TestLowerCase",
	"kind title":                 "titles stand before names: TestRolesAndDates",
	"length 8":                   "names so long are titles of laws and works",
	"length 9":                   "names so long are titles of laws and works",
}

// parts returns what a rule is made of: its place, and the fact, word, kind or neighbour there.
func parts(rule string) []string {
	at := strings.IndexAny(rule, ":=")
	if at < 0 {
		return nil
	}
	place, fact := rule[:at], rule[at+1:]
	first, second, _ := strings.Cut(fact, "+")
	switch {
	case place == "left+kind":
		return []string{"beside " + first, "kind " + second}
	case place == "left+kind+right":
		kind, right, _ := strings.Cut(second, "+")
		return []string{"beside " + first, "kind " + kind, "beside " + right}
	case place == "kind+right":
		return []string{"beside " + second, "kind " + first}
	case rule[at] == '=':
		return []string{"word " + fact}
	case strings.HasPrefix(fact, "-") || strings.HasSuffix(fact, "-"):
		return []string{"place " + place, "letters"} // 2,656 of them: see TestLetters
	case place == "length" || place == "prev":
		return []string{place + " " + fact}
	}
	return []string{"place " + place, "fact " + fact}
}

// TestRuleCoverage: every part of every rule stands in a marked name of the challenge set and in a
// near miss, a candidate that touches no name. What stands between two names has no near miss.
func TestRuleCoverage(t *testing.T) {
	t.Parallel()
	rec := ner.New(&ner.Options{Profile: ner.Wiki})
	var fires, misses [ner.NumRules]int
	for _, c := range readChallenges(t) {
		doc := tokenize.Parse(c.text)
		for x := range rec.Candidates(doc, date.Find(doc, nil)) {
			start, end := doc.Tokens[x.FirstToken].Start, doc.Tokens[x.EndToken-1].End
			touches := false
			for i, name := range c.names {
				touches = touches || start < name.end && name.start < end
				if start != name.start || end != name.end {
					continue
				}
				for _, rule := range x.Rules {
					fires[rule]++
				}
				if i == 0 {
					break
				}
				switch last := c.names[i-1]; x.FirstToken - doc.TokenAt(last.end-1) {
				case 1:
					fires[x.Adjacent[last.label-1]]++
				case 2:
					fires[x.Gap[last.label-1]]++
				}
			}
			if touches {
				continue
			}
			for _, rule := range x.Rules {
				misses[rule]++
			}
		}
	}
	count := map[string][2]int{}
	for rule := range ner.NumRules {
		for _, part := range parts(ner.RuleName(rule)) {
			n := count[part]
			count[part] = [2]int{n[0] + fires[rule], n[1] + misses[rule]}
		}
	}
	for part, n := range count {
		if notChallenged[part] != "" {
			continue
		}
		if n[0] == 0 {
			t.Errorf("no name with %s", part)
		}
		if n[1] == 0 && !strings.HasPrefix(part, "prev ") && !strings.HasPrefix(part, "length ") {
			t.Errorf("no near miss with %s", part)
		}
	}
}
