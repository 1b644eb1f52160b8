package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStop tries the bounds of stop: the sentence, a direct quotation, and the limit.
func TestStop(t *testing.T) {
	t.Parallel()
	r, _ := readText(`Rapat sudah usai. Budi Santoso mengatakan, "Kami siap."`)
	for _, c := range []struct{ i, b, want int }{
		{0, 11, 4}, // the full stop is part of the sentence
		{3, 11, 4}, // a sentence of one token
		{0, 2, 2},  // the limit inside a sentence
		{0, 3, 3},  // the limit before the full stop
		{0, 0, 0},  // nothing
		{4, 14, 8}, // the opening mark is part of the quotation
		{8, 14, 8}, // inside a quotation
	} {
		require.Equal(t, c.want, r.stop(c.i, c.b), "%d to %d", c.i, c.b)
	}
}

// TestLongSentence reads a sentence of more than maxSentence tokens in parts.
func TestLongSentence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ words, quotes int }{
		{maxSentence - 5, 1}, // the attribution is whole
		{maxSentence - 1, 0}, // it is cut behind Budi
		{maxSentence, 1},     // it opens the next part
	} {
		_, quotes := readText(strings.Repeat("dan ", c.words) + "Budi mengatakan bahwa harga turun.")
		require.Len(t, quotes, c.quotes, "%d words before it", c.words)
	}
}

// TestCommaWithin tries the bounds of commaWithin.
func TestCommaWithin(t *testing.T) {
	t.Parallel()
	r, _ := readText(", harga beras , kata Budi , turun")
	for _, c := range []struct {
		i, e, n, want int
		near          bool
	}{
		{1, 8, 2, 3, true},
		{1, 8, 1, -1, false}, // one token too many before it
		{1, 4, 9, 3, true},
		{1, 3, 9, -1, false}, // it is the first token behind
		{3, 8, 0, 3, true},
		{4, 8, 9, 6, true},
		{7, 8, 9, -1, false}, // none is left
		{0, 8, 9, 0, true},   // the first token of the text
	} {
		k, near := r.commaWithin(c.i, c.e, c.n)
		require.Equal(t, c.near, near, "%+v", c)
		require.Equal(t, c.want, k, "%+v", c)
	}
}
