package tokenize_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// TestCliticWords: testdata/clitics.txt, words that end or begin like a clitic and
// words that carry one.
func TestCliticWords(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/clitics.txt")
	require.NoError(t, err)
	words := 0
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		for _, want := range strings.Fields(line) {
			words++
			w := strings.ReplaceAll(want, "·", "")
			if got := divide(w, tokenize.CliticsOf(w)); got != want {
				t.Errorf("%s is %s, want %s", w, got, want)
			}
			upper := strings.ToUpper(w[:1]) + w[1:]
			require.Equal(t, tokenize.CliticsOf(w), tokenize.CliticsOf(upper), upper)
		}
	}
	require.Greater(t, words, 700)
}

// divide returns the words of w, which carries c, with · between them.
func divide(w string, c tokenize.Clitics) string {
	var words []string
	for _, s := range (tokenize.Token{Span: tokenize.Span{End: len(w)}, Clitics: c}).AppendWords(nil) {
		words = append(words, s.Text(w))
	}
	return strings.Join(words, "·")
}
