package tokenize_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestNormalize(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, want string
		fold       tokenize.Fold
	}{
		{"Sudah baku.", "Sudah baku.", 0},
		{"“Ya,” kata ‘dia’", `"Ya," kata 'dia'`, 0},
		{"“Ya,” kata ‘dia’ – lalu…", `"Ya," kata 'dia' – lalu…`, tokenize.FoldQuotes},
		{"2019–2020 … lalu", "2019-2020 ... lalu", 0},
		{"Rene\u0301 dan René", "René dan René", 0},
		{"Rene\u0301", "Rene\u0301", tokenize.FoldWidth},
		{"ＫＰＫ １２３", "KPK 123", 0},
		{"mem\u00adper\u00adbaiki", "memperbaiki", 0},
		{"\ufeffAwal\u200b kata", "Awal kata", 0},
		{"Rp\u00a05.000", "Rp 5.000", 0},
		{"deﬁnisi ﬂora", "definisi flora", 0},
		{"ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ ĳ Ĳ", "ff fi fl ffi ffl st st ij IJ", 0},
		{"„a‟ «b» ‹c› ′d″ `e´", `"a" "b" 'c' 'd" 'e'`, 0},
		{"a‐b‑c‒d—e―f−g", "a-b-c-d-e-f-g", 0},
		{"a\u3000b\u2009c\u202ed", "a b cd", 0},
		{"ﬁ ｱ", "ﬁ ア", tokenize.FoldWidth},
		{"a\xff\u0301 “\xff”", "a\xff\u0301 \"\xff\"", 0},
		{"a\xffb “c”", "a\xffb \"c\"", 0},
	} {
		require.Equal(t, c.want, tokenize.Normalize(c.text, c.fold).Text, "%q", c.text)
	}
}

func TestNormalSpans(t *testing.T) {
	t.Parallel()
	text := "“Mem\u00adbaca René di Rene\u0301” – kata"
	n := tokenize.Normalize(text, 0)
	require.Equal(t, `"Membaca René di René" - kata`, n.Text)
	d := tokenize.Parse(n.Text)
	var got []string
	for _, tok := range d.Tokens {
		got = append(got, n.Source(tok.Span).Text(text))
	}
	require.Equal(t, []string{"“", "Mem\u00adbaca", "René", "di", "Rene\u0301", "”", "–", "kata"}, got)
	for _, tok := range d.Tokens {
		require.Equal(t, tok.Span, n.View(n.Source(tok.Span)))
	}
}

// checkNormal asserts what holds for the view of any text.
func checkNormal(t *testing.T, text string, fold tokenize.Fold) {
	t.Helper()
	n := tokenize.Normalize(text, fold)
	whole := tokenize.Span{End: len(n.Text)}
	require.LessOrEqual(t, n.Source(whole).End, len(text))
	last := 0
	for i := range n.Text {
		s := n.Source(tokenize.Span{Start: i, End: len(n.Text)})
		require.GreaterOrEqual(t, s.Start, last)
		last = s.Start
	}
	if utf8.ValidString(text) {
		require.True(t, utf8.ValidString(n.Text))
		require.Equal(t, n.Text, tokenize.Normalize(n.Text, fold).Text, "folding twice")
	}
}

func TestNormalOfNaughtyStrings(t *testing.T) {
	t.Parallel()
	for _, text := range testtext.Naughty() {
		for _, fold := range []tokenize.Fold{0, tokenize.FoldCompose, tokenize.FoldInvisible, tokenize.FoldQuotes | tokenize.FoldDashes} {
			checkNormal(t, text, fold)
		}
	}
}
