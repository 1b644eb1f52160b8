package tokenize_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// line returns a line of n bytes that begins with first.
func line(first string, n int) string {
	s := first
	for len(s) < n {
		s += " kata"
	}
	s = s[:n]
	if s[n-1] == ' ' {
		s = s[:n-1] + "a"
	}
	return s
}

// The measure of wrapped lines: lines.go, each bound from both sides.
func TestMeasureOfLines(t *testing.T) {
	t.Parallel()
	title := func(n int) string { return "K" + strings.Repeat("a", n-1) }
	for name, c := range map[string]struct {
		lines      []string
		paragraphs int
	}{
		"a small letter goes on":                          {[]string{line("Kata", 30), line("kata", 30)}, 1},
		"so it does behind a line of the greatest length": {[]string{line("Kata", 120), line("kata", 30)}, 1},
		"but not behind a longer one":                     {[]string{line("Kata", 121), line("kata", 30)}, 2},
		"the last line may be of the greatest length":     {[]string{line("Kata", 60), line("kata", 120)}, 1},
		"and no longer":                                   {[]string{line("Kata", 60), line("kata", 121)}, 2},
		"a line between two is as long as it likes":       {[]string{line("Kata", 60), line("kata", 119), "kata"}, 1},
		"a comma goes on":                                 {[]string{"Kata,", line("Kata", 30)}, 1},
		"a word that would not have fitted":               {[]string{line("Kata", 40), line(title(26), 30)}, 1},
		"a word that would have fitted":                   {[]string{line("Kata", 40), line(title(25), 30)}, 2},
		"a line that was too short":                       {[]string{line("Kata", 39), line(title(27), 30)}, 2},
		"lines of like length":                            {[]string{line("Kata", 50), line("Kata", 62)}, 1},
		"the first longer":                                {[]string{line("Kata", 61), line("Kata", 50)}, 1},
		"lines of unlike length":                          {[]string{line("Kata", 50), line("Kata", 63)}, 2},
		"a like length that is too short":                 {[]string{line("Kata", 49), line("Kata", 55)}, 2},
		"a next line that is too short":                   {[]string{line("Kata", 55), line("Kata", 49)}, 2},
		"a word beyond the known margin":                  {[]string{line("Kata", 80), line("kata", 70), line(title(10), 30)}, 1},
		"a word within the known margin":                  {[]string{line("Kata", 80), line("kata", 70), line(title(9), 30)}, 2},
		"a colon at the known margin":                     {[]string{line("Kata", 80), line("kata", 75) + ":", line(title(9), 30)}, 1},
		"a colon where no margin is known":                {[]string{line("Kata", 75) + ":", line(title(30), 40)}, 2},
		"a list":                                          {[]string{line("Kata", 75), "- kata"}, 2},
		"a list of dots":                                  {[]string{line("Kata", 75), "• kata"}, 2},
		"a list of stars":                                 {[]string{line("Kata", 75), "* kata"}, 2},
		"a list of numbers":                               {[]string{line("Kata", 75), "1. Kata"}, 2},
		"a list of letters":                               {[]string{line("Kata", 75), "a. Kata"}, 2},
		"a list of Roman numbers":                         {[]string{line("Kata", 75), "VII. Kata"}, 2},
		"an abbreviation is no list":                      {[]string{line("Kata", 75), "Dr. Kata"}, 1},
		"nor is a mark":                                   {[]string{line("Kata", 75), "... kata"}, 1},
	} {
		text := strings.Join(c.lines, "\n")
		require.Len(t, tokenize.Parse(text).Paragraphs, c.paragraphs, "%s: %q", name, text)
	}
}

// What a line feed is, and how many there are.
func TestLineFeeds(t *testing.T) {
	t.Parallel()
	for feed, n := range map[string]int{
		"\n": 2, "\r\n": 2, "\r": 2, "\f": 2, "\v": 2, "\u2028": 2, "\u2029": 2, " \n ": 2, "\n\n": 2, " ": 1, "\t": 1, "  ": 1, "\u00a0\u2003": 1,
	} {
		d := tokenize.New(&tokenize.Options{Newlines: tokenize.Paragraphs}).Parse("kata" + feed + "kata")
		require.Len(t, d.Paragraphs, n, "%q", feed)
		// Two feeds end a paragraph where one does not.
		auto := tokenize.Parse("kata" + feed + "kata").Paragraphs
		require.Len(t, auto, map[bool]int{true: 2, false: 1}[feed == "\n\n"], "%q", feed)
		require.Len(t, tokenize.Parse("kata"+feed+feed+"kata").Paragraphs, n, "%q twice", feed)
	}
}

// Every white space of Unicode, the zero-width space and the byte order mark divide tokens, and
// nothing else does.
func TestGaps(t *testing.T) {
	t.Parallel()
	for r := rune(0); r <= unicode.MaxRune; r++ {
		gap := unicode.IsSpace(r) || r == 0x200b || r == 0xfeff
		if !gap && (r < 0x80 || unicode.In(r, unicode.L, unicode.M, unicode.N) || r > 0x3100 && r != 0xfeff) {
			continue
		}
		d := tokenize.Parse("kata " + string(r) + " kata")
		require.Equal(t, gap, len(d.Tokens) == 2, "%U", r)
	}
}
