package quote_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// check asserts what holds for every text: spans in range and on the edges of
// tokens, contents in order, names only with a speaker who is resolved, and the
// same result when asked again.
func check(t *testing.T, text string) []quote.Quote {
	t.Helper()
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	ents := ner.Find(doc, dates)
	got := quote.Find(doc, ents, dates)
	last := 0
	for _, q := range got {
		for _, s := range []tokenize.Span{q.Content, q.Cue, q.Speaker, q.SourceSpan, q.Addressee, q.Place, q.Date} {
			require.True(t, s.IsZero() || 0 <= s.Start && s.Start < s.End && s.End <= len(text), "%v in %q", s, text)
		}
		require.False(t, q.Content.IsZero())
		require.GreaterOrEqual(t, q.Content.Start, last)
		last = q.Content.Start
		require.Less(t, q.Referent, len(ents.Referents))
		require.Equal(t, q.SourceSpan.IsZero(), q.Source == "")
		if q.SpeakerName != "" {
			require.NotEqual(t, quote.Unresolved, q.SpeakerKind)
		}
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(q.Content.Text(text)))
		}
		require.NotEmpty(t, q.Rule)
	}
	require.Equal(t, got, quote.Find(doc, ents, dates))
	quote.Find(doc, nil, nil)
	return got
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		``, `"`, `menurut`, `kata`, `"Kami siap," kata Budi.`, `Kami siap," katanya.`, `"Kami siap, ujar Budi`, `Menurut Budi, `, `“a ”b "c„`,
		`Budi mengatakan, "Ya." Ia menambahkan bahwa hal itu "tidak benar".`, "Melansir Reuters, Kim menyerukan damai.\n\n“Ya.” tegas Kim.",
		`kepadaTNT Sports`, `Budi, S.H., M.H., berjanji`, `demikian bunyi pernyataan`, `'Ya,' kata dia`, "\xff\"\xfe\" kata \xff", `(((`, `Budi (`, `,,,,"`,
		`dikatakannya`, `Dikatakannya, `, `yang disebutnya`, `sebagai berikut`, `"," kata`, `" " kata Budi`, `""`, `, kata Budi, `, `@budi membalas: "Ya."`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 1<<12 {
			check(t, s)
		}
	})
}

// words are the pieces of which TestPieces makes texts: whatever stands beside
// whatever, nothing may panic.
var words = strings.Fields(`" " “ ” ' , , . . : ? ( ) - kata katanya ujar ujarnya menurut Menurut menurutnya mengatakan menyebut berharap disampaikan dinilainya
	oleh Budi Santoso AS KPK Menteri Keuangan juru bicara sang pria itu tersebut yang dan di dalam Jakarta Senin (12/6/2023) bahwa agar untuk jika dia ia nya Reuters
	Melansir dikutip dari kepada detikcom demikian bunyi pernyataan seorang S.H. M.Hum. 12 @budi tidak adalah akan Namun Adapun Selain juga "Ya," “Ya.”`)

func TestPieces(t *testing.T) {
	t.Parallel()
	seed := uint32(1)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	for range 4000 {
		var b strings.Builder
		for range 1 + next(24) {
			b.WriteString(words[next(len(words))])
			if next(5) > 0 {
				b.WriteByte(" \n"[max(0, next(12)-10)])
			}
		}
		check(t, b.String())
	}
}
