package stem_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/stem"
)

// forms joins the underlying forms of the segments.
func forms(a stem.Analysis) string {
	var list []string
	for _, s := range a.Segments {
		list = append(list, s.Form)
	}
	return strings.Join(list, " ")
}

func TestAnalyzeSegments(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ word, surface, forms string }{
		{"mempergunakannya", "mem-per-guna-kan-nya", "meN- per- guna -kan -nya"},
		{"menulis", "men-ulis", "meN- tulis"},
		{"Penyanyinya", "Pe-nyanyi-nya", "peN- nyanyi -nya"},
		{"ketidakadilan", "ke-tidak-adil-an", "ke- tidak- adil -an"},
		{"rumah", "rumah", "rumah"},
		{"apakah", "apa-kah", "apa -kah"},
		{"memukul-mukul", "mem-ukul-m-ukul", "meN- pukul N- pukul"},
		{"buku-bukunya", "buku-buku-nya", "buku buku -nya"},
		{"teman2nya", "teman2-nya", "teman -nya"},
		{"KPK-nya", "KPK-nya", "kpk nya"},
		{"se-Indonesia", "se-Indonesia", "se- indonesia"},
		{"dedaunan", "de-daun-an", "R- daun -an"},
		{"olahragawan", "olahraga-wan", "olahraga -wan"},
		{"antikorupsi", "anti-korupsi", "anti- korupsi"},
		{"mengambilalihkan", "meng-ambilalih-kan", "meN- ambilalih -kan"},
		{"bolak-balik", "bolak-balik", "bolak balik"},
		{"suami-istrinya", "suami-istri-nya", "suami istri -nya"},
		{"kafénya", "kafé-nya", "kafe -nya"},
		{"do'akan", "do'a-kan", "doa -kan"},
		{"be\u0301danya", "be\u0301da-nya", "beda -nya"},
		{"nemenin", "n-emen-in", "N- teman -in"},
		{"mengebom", "menge-bom", "meN- bom"},
		{"petani", "pe-tani", "pe- tani"},
	} {
		a := stem.Analyze(c.word)[0]
		require.Equal(t, c.surface, a.String(), c.word)
		require.Equal(t, c.forms, forms(a), c.word)
	}
}

func TestAnalyzeFields(t *testing.T) {
	t.Parallel()
	a := stem.Analyze("perusahaannya")
	require.Equal(t, "usaha", a[0].Root)
	require.Equal(t, stem.Noun, a[0].Class)
	require.Equal(t, "affixes", a[0].Rule)
	require.True(t, a[0].Known)
	require.Equal(t, stem.Reciprocal, stem.Analyze("tulis-menulis")[0].Reduplication)
	require.Equal(t, stem.Partial, stem.Analyze("dedaunan")[0].Reduplication)
	require.Equal(t, stem.Full, stem.Analyze("teman2")[0].Reduplication)
	require.Equal(t, stem.Rhyming, stem.Analyze("sayur-mayur")[0].Reduplication)
	require.Equal(t, stem.Paired, stem.Analyze("suami-istri")[0].Reduplication)
	require.Equal(t, stem.Affixed, stem.Analyze("berlari-lari")[0].Reduplication)
	require.Equal(t, "guess", stem.Analyze("kawiaskopnya")[0].Rule)
	require.False(t, stem.Analyze("kawiaskopnya")[0].Known)
	require.Equal(t, "word", stem.Analyze("beberapa")[0].Rule)
	require.Equal(t, stem.Numeral, stem.Analyze("beberapa")[0].Class)
	require.Equal(t, stem.Name, stem.Analyze("Bali")[0].Class)
	require.Equal(t, "root", stem.Analyze("beri")[0].Rule)
	require.Equal(t, "none", stem.Analyze("xyzzy")[0].Rule)
	require.Equal(t, "exception", stem.New(&stem.Options{Protect: []string{"perumahan"}}).Analyze("Perumahan")[0].Rule)
	require.Equal(t, "compound", stem.Analyze("menomorsatukan")[0].Rule)
}

// TestAnalyzeKeepsAmbiguity: beruang is a bear, and one who has money.
func TestAnalyzeKeepsAmbiguity(t *testing.T) {
	t.Parallel()
	for word, roots := range map[string][]string{
		"beruang": {"beruang", "uang"}, "mengarang": {"karang", "arang"}, "memerah": {"merah", "perah"}, "penyaring": {"saring", "nyaring"}, "berikan": {"beri", "ikan"},
	} {
		var got []string
		for _, a := range stem.Analyze(word) {
			got = append(got, a.Root)
		}
		require.Equal(t, roots[0], got[0], word)
		require.Subset(t, got, roots, word)
	}
}

func TestAnalysisJSON(t *testing.T) {
	t.Parallel()
	data, err := json.Marshal(stem.Analyze("dibaca")[0])
	require.NoError(t, err)
	require.JSONEq(t, `{"word":"dibaca","root":"baca","stem":"baca","class":"verb","known":true,"rule":"affixes","score":`+scoreOf(t, data)+`,
		"segments":[{"start":0,"end":2,"kind":"prefix","form":"di-"},{"start":2,"end":6,"kind":"root","form":"baca"}]}`, string(data))
}

func scoreOf(t *testing.T, data []byte) string {
	t.Helper()
	var x struct{ Score json.RawMessage }
	require.NoError(t, json.Unmarshal(data, &x))
	return string(x.Score)
}

// checkWord checks what holds for every word.
func checkWord(t *testing.T, st *stem.Stemmer, word string) {
	t.Helper()
	list := st.Analyze(word)
	if len(list) == 0 {
		t.Fatalf("%q: no analysis", word)
	}
	got := st.Stem(word)
	if list[0].Stem != got {
		t.Errorf("%q: Analyze says %q, Stem %q", word, list[0].Stem, got)
	}
	if again := string(st.AppendStem(nil, word)); again != got {
		t.Errorf("%q: AppendStem says %q, Stem %q", word, again, got)
	}
	for i, a := range list {
		if a.Word != word || i > 1 && a.Score > list[i-1].Score {
			t.Errorf("%q: analysis %d is of %q or out of order", word, i, a.Word)
		}
		end := 0
		for _, s := range a.Segments {
			if s.Start < end || s.End < s.Start || s.End > len(word) || s.End == s.Start && word != "" {
				t.Errorf("%q: spans %+v", word, a.Segments)
				break
			}
			if gap := strings.ReplaceAll(word[end:s.Start], "\u2010", "-"); strings.Trim(gap, "-\u2011") != "" {
				t.Errorf("%q: gap %q in %+v", word, gap, a.Segments)
			}
			end = s.End
		}
		if end != len(word) {
			t.Errorf("%q: %+v ends at %d", word, a.Segments, end)
		}
	}
}

func TestEveryWordHolds(t *testing.T) {
	t.Parallel()
	stemmers := []*stem.Stemmer{stem.New(nil), stem.New(&stem.Options{Policy: stem.Lexical}), stem.New(&stem.Options{Roots: []string{"kawi"}})}
	var words []string
	eachCase(t, func(_, word, root string) { words = append(words, word, root, strings.ToUpper(word)) })
	words = append(words, testtext.Naughty()...)
	for _, unit := range testtext.Hostile() {
		words = append(words, testtext.Repeat(unit, 60), testtext.Repeat(unit, 63), testtext.Repeat(unit, 64))
	}
	slices.Sort(words)
	for _, word := range slices.Compact(words) {
		for _, st := range stemmers {
			checkWord(t, st, word)
		}
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	require.Equal(t, "reciprocal", stem.Reciprocal.String())
	require.Empty(t, stem.Reduplication(99).String())
	require.Empty(t, stem.Class(99).String())
	data, err := json.Marshal(stem.Analyze("sayur-mayur")[0].Reduplication)
	require.NoError(t, err)
	require.Equal(t, `"rhyming"`, string(data))
}
