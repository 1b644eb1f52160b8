package date_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// testCase is one line of testdata/cases.tsv.
type testCase struct {
	line         int
	class, text  string
	spans        []tokenize.Span
	values       []string
	opts         date.Options
	annotated    string
	referenceStr string
}

const defaultReference = "2023-06-14T09:00+07:00"

func readCases(t testing.TB) []testCase {
	data, err := os.ReadFile("testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	for n, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		c := testCase{line: n + 1, class: f[0], annotated: f[1], referenceStr: defaultReference}
		var b strings.Builder
		for _, r := range f[1] {
			switch r {
			case '«':
				c.spans = append(c.spans, tokenize.Span{Start: b.Len()})
			case '»':
				c.spans[len(c.spans)-1].End = b.Len()
			default:
				b.WriteRune(r)
			}
		}
		c.text = b.String()
		if len(f) > 2 && f[2] != "" {
			c.values = strings.Split(f[2], "; ")
		}
		if len(f) > 3 {
			c.referenceStr = f[3]
		}
		ref, err := time.Parse("2006-01-02T15:04Z07:00", c.referenceStr)
		if err != nil || len(c.spans) != len(c.values) {
			t.Fatalf("cases.tsv:%d: %v, %d spans, %d values", c.line, err, len(c.spans), len(c.values))
		}
		c.opts = date.Options{Ref: ref}
		cases = append(cases, c)
	}
	return cases
}

func TestCases(t *testing.T) {
	t.Parallel()
	for _, c := range readCases(t) {
		got := date.Find(tokenize.Parse(c.text), &c.opts)
		check(t, &c, got)
	}
}

func check(t *testing.T, c *testCase, got []date.Mention) {
	t.Helper()
	ok := len(got) == len(c.spans)
	for i := 0; ok && i < len(got); i++ {
		ok = got[i].Span == c.spans[i] && got[i].Value == c.values[i]
	}
	if ok {
		return
	}
	t.Errorf("cases.tsv:%d: %s\n  want %q", c.line, c.annotated, c.values)
	for _, m := range got {
		t.Errorf("  got  %q %s %s (%s)", m.Text(c.text), m.Type, m.Value, m.Rule)
	}
}

// TestTokenization runs the cases on the words of a treebank, joined by
// blanks: the meaning must not hang on the tokenizer.
func TestTokenization(t *testing.T) {
	t.Parallel()
	right, all := 0, 0
	for _, c := range readCases(t) {
		doc := tokenize.FromWords([][]string{strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ", ", ", " , ", ".\"", " .").Replace(strings.TrimSuffix(c.text, ".")))})
		got := date.Find(doc, &c.opts)
		all++
		same := len(got) == len(c.values)
		for i := 0; same && i < len(got); i++ {
			same = got[i].Value == c.values[i]
		}
		if same {
			right++
		} else {
			t.Logf("cases.tsv:%d: %s: %+v", c.line, doc.Text, got)
		}
	}
	if right*100 < all*97 {
		t.Errorf("%d of %d cases right on foreign tokens", right, all)
	}
}

// TestRoundTrip formats every value in every style and reads it back.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for _, c := range readCases(t) {
		for _, m := range date.Find(tokenize.Parse(c.text), &c.opts) {
			for _, style := range []date.Style{date.Long, date.Short, date.Newspaper} {
				text := m.Format(style)
				back, err := date.Parse(text, &c.opts)
				if err != nil {
					t.Errorf("cases.tsv:%d: %s %s: %q: %v", c.line, m.Text(c.text), m.Value, text, err)
					continue
				}
				if back.Value != m.Value || back.From != m.From || back.To != m.To {
					t.Errorf("cases.tsv:%d: %s %s [%s, %s): %q: got %s [%s, %s)", c.line, m.Text(c.text), m.Value, m.From, m.To, text, back.Value, back.From, back.To)
				}
			}
		}
	}
}
