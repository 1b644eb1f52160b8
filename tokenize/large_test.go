package tokenize_test

import (
	"bufio"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A text longer than a buffer of 4 MiB is cut as in one piece, whether the buffer is
// filled at once or by halves.
func TestLargeBuffers(t *testing.T) {
	if testing.Short() {
		t.Skip("4 MiB, six times")
	}
	t.Parallel()
	const size = 4 << 20
	text := testtext.News(size + size/16)
	tk := tokenize.New(nil)
	d := tk.Parse(text)
	sources := map[string]func() io.Reader{
		"whole":  func() io.Reader { return strings.NewReader(text) },
		"halves": func() io.Reader { return iotest.HalfReader(bufio.NewReaderSize(strings.NewReader(text), size)) },
	}
	for name, source := range sources {
		i := 0
		same := func(sc *bufio.Scanner, n int, want func(i int) string) {
			sc.Buffer(make([]byte, 0, size), size)
			for i = 0; sc.Scan(); i++ {
				if i >= n || sc.Text() != want(i) {
					t.Fatalf("%s: %d is %q", name, i, sc.Text())
				}
			}
			require.NoError(t, sc.Err())
			require.Equal(t, n, i, name)
		}
		words := bufio.NewScanner(source())
		words.Split(tk.SplitWords())
		same(words, len(d.Tokens), d.Token)
		sentences := bufio.NewScanner(source())
		sentences.Split(tk.SplitSentences())
		same(sentences, len(d.Sentences), func(i int) string { return d.Sentences[i].Text(text) })

		next := 0
		r := tokenize.NewReader(source(), nil)
		for offset, block := range r.All() {
			for _, tok := range block.Tokens {
				tok.Start, tok.End = tok.Start+int(offset), tok.End+int(offset)
				if next >= len(d.Tokens) || tok != d.Tokens[next] {
					t.Fatalf("%s: Reader's token %d is %v", name, next, tok)
				}
				next++
			}
		}
		require.NoError(t, r.Err())
		require.Equal(t, len(d.Tokens), next, name)
	}
}
