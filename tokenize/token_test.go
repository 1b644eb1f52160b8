package tokenize_test

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/kawi-nlp/kawi/internal/benchtext"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestKinds(t *testing.T) {
	t.Parallel()
	for kind, words := range map[tokenize.Kind]string{
		tokenize.Word:         "makan anak-anaknya Jong-un di-upload O'Connor 18x kira2 kata_kata km² Étoile",
		tokenize.Number:       "12 1.314,40 -4,9 +62 10.30 II/2007 19:4-6 0812-3456-7890 5.000,- −3",
		tokenize.Ordinal:      "ke-3 ke-XX 1990-an Ke-10",
		tokenize.Currency:     "Rp US$ $ € ¥ Rp.",
		tokenize.Percent:      "% ‰",
		tokenize.Abbreviation: "PT. dll. Tbk. Ltd. K.H. s.d. a.n. s/d",
		tokenize.Initials:     "S.H. M.Si. J.R.R.",
		tokenize.Acronym:      "KPK AS HIV-AIDS BBB+ R&D",
		tokenize.DateLike:     "12/6/2023 17-8-1975 2023-06-12 10-Jan",
		tokenize.Clock:        "10:30 10:30:05",
		tokenize.URL:          "https://kompas.com/a?b=c www.tempo.co kompas.com t.me bit.ly/x1",
		tokenize.Email:        "redaksi@kompas.com a.b-c+d@uji.co.id",
		tokenize.Mention:      "@jokowi @a_b.c",
		tokenize.Hashtag:      "#pemilu2024 #G20",
		tokenize.Emoji:        "😀 ❤️ 🇮🇩 👍🏽 👨‍👩‍👧 :) <3 ^_^",
		tokenize.Punct:        ". , ; : ! ? ( ) \" “ ” … – — - -- ... ?! ' ‘ [ ] { } ``",
		tokenize.Symbol:       "+ = & / ° × < > * @ # ~ |",
		tokenize.Invalid:      "\xff \xe2\x80 \x01 \x7f",
	} {
		for _, w := range strings.Fields(words) {
			text := "kata " + w + " kata"
			d := tokenize.Parse(text)
			require.Len(t, d.Tokens, 3, "%q", text)
			require.Equal(t, w, d.Token(1))
			require.Equal(t, kind, d.Tokens[1].Kind, "%q is %s", w, d.Tokens[1].Kind)
		}
	}
}

func TestCase(t *testing.T) {
	t.Parallel()
	for c, words := range map[tokenize.Case]string{
		tokenize.NoCase: "12 … ( 日本 10:30",
		tokenize.Lower:  "makan anak-anak étoile 18x sebaik-baiknya",
		tokenize.Title:  "Jakarta Jong-un A Étoile Kemerdekaannya",
		tokenize.Upper:  "KPK ÉTOILE H2O KEMERDEKAANNYA",
		tokenize.Mixed:  "iPhone McDonald detikNews Al-Qaeda kemerdekaanNya",
	} {
		for _, w := range strings.Fields(words) {
			d := tokenize.Parse(w)
			require.Len(t, d.Tokens, 1, "%q", w)
			require.Equal(t, c, d.Tokens[0].Case, "%q is %s", w, d.Tokens[0].Case)
		}
	}
}

func TestNamesOfKindsAndCases(t *testing.T) {
	t.Parallel()
	out, err := json.Marshal([]any{tokenize.DateLike, tokenize.Word, tokenize.Emoji})
	require.NoError(t, err)
	require.JSONEq(t, `["date","word","emoji"]`, string(out))
	require.Equal(t, "unknown", tokenize.Kind(200).String())
	require.Equal(t, "unknown", tokenize.Case(200).String())
	require.Equal(t, "title", tokenize.Title.String())
	require.True(t, tokenize.Acronym.IsLexical())
	require.False(t, tokenize.Number.IsLexical())
}

func TestOptionsInJSON(t *testing.T) {
	t.Parallel()
	want := tokenize.Options{Profile: tokenize.GSD, Newlines: tokenize.Flow}
	out, err := json.Marshal(want)
	require.NoError(t, err)
	require.JSONEq(t, `{"profile":"gsd","newlines":"flow"}`, string(out))
	var got tokenize.Options
	require.NoError(t, json.Unmarshal(out, &got))
	require.Equal(t, want, got)
	require.Error(t, json.Unmarshal([]byte(`{"profile":"pud"}`), &got))
	require.Error(t, json.Unmarshal([]byte(`{"newlines":"none"}`), &got))
	require.Equal(t, "unknown", tokenize.Profile(9).String())
	require.Equal(t, "unknown", tokenize.Newlines(9).String())
	out, err = json.Marshal(tokenize.Options{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(out))
}

func TestCliticsOf(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]tokenize.Clitics{
		"bukunya":     {Encl: [2]uint8{3}},
		"BUKUNYA":     {Encl: [2]uint8{3}},
		"kepadamulah": {Encl: [2]uint8{2, 3}},
		"kulihat":     {Pro: 2},
		"kaulihatnya": {Pro: 3, Encl: [2]uint8{3}},
		"apatah":      {Encl: [2]uint8{3}},
		"kadōnya":     {Encl: [2]uint8{3}},
		"nya":         {},
		"sekolah":     {},
		"buku":        {},
		"pemerintah":  {},
		"":            {},
		"k":           {},
		"kuku":        {},
		"\xff\xffnya": {},
	} {
		require.Equal(t, want, tokenize.CliticsOf(w), "%q", w)
	}
	tok := tokenize.Parse("kaulihatnya").Tokens[0]
	require.Equal(t, tokenize.Span{Start: 3, End: 8}, tok.Host())
	require.False(t, tok.Clitics.None())
}

func TestFromWords(t *testing.T) {
	t.Parallel()
	d := tokenize.FromWords([][]string{{"Kata", "Dr.", "Budi", ":", "bukunya", "", "12/6/2023"}, {}, {"Dua kata", "??", "S.H.", "\xff"}})
	require.Equal(t, "Kata Dr. Budi : bukunya 12/6/2023\nDua kata ?? S.H. \xff", d.Text)
	var kinds []string
	for _, tok := range d.Tokens {
		kinds = append(kinds, tok.Kind.String())
	}
	require.Equal(t, []string{"word", "abbreviation", "word", "punct", "word", "date", "word", "punct", "initials", "invalid"}, kinds)
	require.False(t, d.Tokens[4].Clitics.None())
	require.Len(t, d.Sentences, 2)
	require.Equal(t, 6, d.Sentences[1].FirstToken)
	require.Len(t, d.Paragraphs, 1)
	require.Empty(t, tokenize.FromWords(nil).Tokens)
}

func TestSpan(t *testing.T) {
	t.Parallel()
	s := tokenize.Span{Start: 2, End: 6}
	require.Equal(t, 4, s.Len())
	require.Equal(t, "rumah"[:0], tokenize.Span{}.Text("rumah"))
	require.True(t, tokenize.Span{}.IsZero())
	require.False(t, s.IsZero())
	require.True(t, s.Contains(s) && s.Contains(tokenize.Span{Start: 3, End: 6}))
	require.False(t, s.Contains(tokenize.Span{Start: 1, End: 3}))
	require.True(t, s.Overlaps(tokenize.Span{Start: 5, End: 9}))
	require.False(t, s.Overlaps(tokenize.Span{Start: 6, End: 9}))
}

func TestDocumentLookups(t *testing.T) {
	t.Parallel()
	d := tokenize.Parse("Satu dua.\n\nTiga, empat.")
	require.Len(t, d.Paragraphs, 2)
	require.Equal(t, 0, d.SentenceOf(2))
	require.Equal(t, 1, d.SentenceOf(3))
	require.Equal(t, 1, d.TokenAt(4))
	require.Equal(t, 1, d.TokenAt(6))
	require.Equal(t, len(d.Tokens), d.TokenAt(len(d.Text)))
	require.True(t, d.SpaceAfter(0))
	require.False(t, d.SpaceAfter(1))
	require.True(t, d.SpaceAfter(len(d.Tokens)-1))
	d.Reset()
	require.Empty(t, d.Tokens)
}

func TestNoAllocations(t *testing.T) {
	bench, err := benchtext.Text()
	require.NoError(t, err)
	text := testtext.News(1<<16) + strings.Join(testtext.Naughty(), " ") + bench +
		" Vitamin C. Namun, Perang Dunia I. Kelas B. Ia membuka HTTPS://UJI.ID dan www.uji.id; No. Pol. B 1 &nbsp; AA minus/idn."
	for _, opts := range everyOption {
		tk, d := tokenize.New(&opts), new(tokenize.Document)
		tk.ParseInto(d, text)
		require.Zero(t, testing.AllocsPerRun(5, func() { tk.ParseInto(d, text) }))
		toks := tk.AppendTokens(nil, text)
		require.Zero(t, testing.AllocsPerRun(5, func() { toks = tk.AppendTokens(toks[:0], text) }))
		bytes := []byte(text)
		require.Zero(t, testing.AllocsPerRun(5, func() { toks = tk.AppendTokensBytes(toks[:0], bytes) }))
		spans := make([]tokenize.Span, 0, 4)
		n := 0
		require.Zero(t, testing.AllocsPerRun(5, func() {
			for tok := range tk.Words(text) {
				spans = tok.AppendWords(spans[:0])
				n += len(spans)
			}
		}))
		require.Positive(t, n)
	}
	require.Zero(t, testing.AllocsPerRun(5, func() { tokenize.CliticsOf("teman-temankupun") }))
	plain := strings.Repeat("Tanpa tanda aneh. ", 100)
	require.LessOrEqual(t, testing.AllocsPerRun(5, func() { tokenize.Normalize(plain, 0) }), 1.0)
}

func TestATokenizerIsSharedBetweenGoroutines(t *testing.T) {
	t.Parallel()
	tk := tokenize.New(nil)
	text := testtext.News(1 << 13)
	want := tk.Parse(text)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			d := new(tokenize.Document)
			for range 20 {
				tk.ParseInto(d, text)
				if len(d.Tokens) != len(want.Tokens) || len(d.Sentences) != len(want.Sentences) {
					t.Error("a shared tokenizer gives another result")
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestBreakingAnIterationLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	for range tokenize.Words("Satu dua tiga.") {
		break
	}
	n := 0
	for range tokenize.Sentences("Satu. Dua. Tiga.") {
		if n++; n == 2 {
			break
		}
	}
	require.Equal(t, 2, n)
	require.Len(t, tokenize.AppendSentences(nil, "Satu. Dua. Tiga."), 3)
	require.Len(t, tokenize.AppendTokens(nil, "Satu dua."), 3)
	require.Len(t, tokenize.New(nil).ParseBytes([]byte("Satu. Dua.")).Sentences, 2)
}

// What stands in one paragraph does not change another.
func TestParagraphsAreIndependent(t *testing.T) {
	t.Parallel()
	a, b := `Ia berkata, "Saya (belum tahu.`, `Harga naik. Semua "diam." Lalu pulang.`
	alone := tokenize.Parse(b)
	both := tokenize.Parse(a + "\n\n" + b)
	require.Len(t, both.Paragraphs, 2)
	p := both.Paragraphs[1]
	require.Equal(t, len(alone.Sentences), p.EndSentence-p.FirstSentence)
}

// Composed and decomposed letters give the same analysis.
func TestComposedAndDecomposedLetters(t *testing.T) {
	t.Parallel()
	text := "Étoile dan Rene\u0301. Kafénya ramai; É. Zénith naik. ZÓÉ! Dr. Łukasz-Åsa pergi ke São Paulo, kadōnya. " + strings.Join(testtext.Naughty()[:60], " ")
	c, d := tokenize.Parse(norm.NFC.String(text)), tokenize.Parse(norm.NFD.String(text))
	require.Equal(t, len(c.Tokens), len(d.Tokens))
	require.Equal(t, len(c.Sentences), len(d.Sentences))
	for i := range c.Tokens {
		require.Equal(t, c.Token(i), norm.NFC.String(d.Token(i)))
		require.Equal(t, c.Tokens[i].Kind, d.Tokens[i].Kind, c.Token(i))
		require.Equal(t, c.Tokens[i].Case, d.Tokens[i].Case, c.Token(i))
		require.Equal(t, c.Tokens[i].Clitics, d.Tokens[i].Clitics, c.Token(i))
	}
}

func TestLineFeedsOfBothKinds(t *testing.T) {
	t.Parallel()
	text := testtext.News(8000)
	lf, crlf := tokenize.Parse(text), tokenize.Parse(strings.ReplaceAll(text, "\n", "\r\n"))
	require.Equal(t, len(lf.Tokens), len(crlf.Tokens))
	require.Equal(t, len(lf.Sentences), len(crlf.Sentences))
	require.Equal(t, len(lf.Paragraphs), len(crlf.Paragraphs))
}
