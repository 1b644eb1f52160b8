package tokenize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The periods of list numbers and of abbreviations that a number follows, and
// the same letters where the period ends a sentence.
func TestPeriodsOfNumbersAndLists(t *testing.T) {
	t.Parallel()
	ud, gsd := tokenize.New(nil), tokenize.New(&tokenize.Options{Profile: tokenize.GSD})
	for _, c := range []struct{ text, ud, gsd string }{
		{"II. Pendahuluan", "II.|Pendahuluan", "II|.|Pendahuluan"},
		{"II.\nPendahuluan", "II|.|Pendahuluan", "II|.|Pendahuluan"},
		{"MMXIV. Bab", "MMXIV|.|Bab", "MMXIV|.|Bab"},
		{"a. Cuci beras.", "a.|Cuci|beras|.", "a|.|Cuci|beras|."},
		{"Bab a. cuci", "Bab|a|.|cuci", "Bab|a|.|cuci"},
		{"No. 12", "No.|12", "No|.|12"},
		{"No.: 12", "No.|:|12", "No|.|:|12"},
		{"No. IV", "No.|IV", "No|.|IV"},
		{"Katanya no. Ia pergi", "Katanya|no|.|Ia|pergi", "Katanya|no|.|Ia|pergi"},
		{"Lihat hlm. 5–7.", "Lihat|hlm.|5|–|7|.", "Lihat|hlm|.|5|–|7|."},
	} {
		require.Equal(t, c.ud, joined(ud.Parse(c.text)), "%q", c.text)
		require.Equal(t, c.gsd, joined(gsd.Parse(c.text)), "%q in the profile gsd", c.text)
	}
}

func joined(d *tokenize.Document) string {
	var words []string
	for i := range d.Tokens {
		words = append(words, d.Token(i))
	}
	return strings.Join(words, "|")
}
