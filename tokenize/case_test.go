package tokenize_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

var update = flag.Bool("update", false, "rewrite the expected lines of testdata/cases.txt")

// TestCases runs testdata/cases.txt, the specification by example. A block is a title
// (#), options (!), a text (>) whose \n is a line feed, and one line (=) for each sentence:
// tokens divided by blanks, syntactic words by ·.
func TestCases(t *testing.T) {
	const file = "testdata/cases.txt"
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var out strings.Builder
	title, opts, text := "", tokenize.Options{}, ""
	var want []string
	cases := 0
	finish := func() {
		if text == "" {
			return
		}
		cases++
		got := render(tokenize.New(&opts).Parse(text))
		if *update {
			for _, g := range got {
				fmt.Fprintln(&out, "=", g)
			}
		} else {
			require.Equal(t, want, got, "%s: %s", title, text)
		}
		check(t, text, opts)
		text, want = "", nil
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		mark, rest, _ := strings.Cut(line, " ")
		if mark != "=" {
			finish()
		}
		switch mark {
		case "#":
			title, opts = rest, tokenize.Options{}
		case "!":
			opts = parseOptions(t, rest)
		case ">":
			text = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t").Replace(rest)
		case "=":
			want = append(want, rest)
			continue
		case "":
		default:
			t.Fatalf("what is %q?", line)
		}
		fmt.Fprintln(&out, line)
	}
	finish()
	require.Greater(t, cases, 100)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(out.String()), 0o644))
	}
}

func parseOptions(t *testing.T, s string) tokenize.Options {
	var o tokenize.Options
	for _, w := range strings.Fields(s) {
		switch w {
		case "gsd":
			o.Profile = tokenize.GSD
		case "flow":
			o.Newlines = tokenize.Flow
		case "paragraphs":
			o.Newlines = tokenize.Paragraphs
		default:
			t.Fatalf("what is option %q?", w)
		}
	}
	return o
}

func render(d *tokenize.Document) []string {
	var out []string
	for _, s := range d.Sentences {
		var line []string
		for _, tok := range d.Tokens[s.FirstToken:s.EndToken] {
			var words []string
			for _, w := range tok.AppendWords(nil) {
				words = append(words, w.Text(d.Text))
			}
			line = append(line, strings.Join(words, "·"))
		}
		out = append(out, strings.Join(line, " "))
	}
	return out
}
