package tokenize_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

func seed(f *testing.F, add func(string)) {
	for _, s := range testtext.Naughty() {
		add(s)
	}
	for _, s := range testtext.Hostile() {
		add(testtext.Repeat(s, 40))
	}
	for _, s := range testtext.Sentences() {
		add(s)
	}
	f.Helper()
}

// FuzzParse: tokens and gaps give the text back; sentences and paragraphs cover the tokens.
func FuzzParse(f *testing.F) {
	seed(f, func(s string) { f.Add(s, byte(0)); f.Add(s, byte(1)) })
	f.Fuzz(func(t *testing.T, text string, o byte) {
		check(t, text, everyOption[int(o)%len(everyOption)])
	})
}

// FuzzForms: every form finds the same, however the bytes arrive.
func FuzzForms(f *testing.F) {
	seed(f, func(s string) { f.Add(s+"\n"+s+" "+s, byte(0), byte(3)) })
	f.Fuzz(func(t *testing.T, text string, o, chunk byte) {
		checkForms(t, text, everyOption[int(o)%len(everyOption)], int(chunk)*7+1)
	})
}

// FuzzWords: a word that was cut elsewhere is one token, whatever it holds.
func FuzzFromWords(f *testing.F) {
	seed(f, func(s string) { f.Add(s, "bukunya") })
	f.Fuzz(func(t *testing.T, a, b string) {
		d := tokenize.FromWords([][]string{{a, b}, {b}})
		var got []string
		for i := range d.Tokens {
			got = append(got, d.Token(i))
		}
		var want []string
		for _, w := range []string{a, b, b} {
			if w != "" {
				want = append(want, w)
			}
		}
		require.Equal(t, want, got)
	})
}

// FuzzClitics: the words of a token are its bytes.
func FuzzClitics(f *testing.F) {
	seed(f, func(s string) { f.Add(s) })
	f.Fuzz(func(t *testing.T, w string) {
		c := tokenize.CliticsOf(w)
		require.LessOrEqual(t, int(c.Pro)+int(c.Encl[0])+int(c.Encl[1])+min(1, len(w)), max(1, len(w)))
	})
}

// FuzzNormalize: the view leads back into the source.
func FuzzNormalize(f *testing.F) {
	seed(f, func(s string) { f.Add(s, byte(0)) })
	f.Fuzz(func(t *testing.T, text string, fold byte) {
		n := tokenize.Normalize(text, tokenize.Fold(fold))
		for i := range n.Text {
			s := n.Source(tokenize.Span{Start: i, End: len(n.Text)})
			require.LessOrEqual(t, 0, s.Start)
			require.LessOrEqual(t, s.Start, s.End)
			require.LessOrEqual(t, s.End, len(text))
		}
		for i := range text {
			s := n.View(tokenize.Span{Start: i, End: len(text)})
			require.LessOrEqual(t, 0, s.Start)
			require.LessOrEqual(t, s.Start, s.End)
			require.LessOrEqual(t, s.End, len(n.Text))
		}
	})
}
