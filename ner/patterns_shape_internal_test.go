package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// TestShapes: every shape of a word with a near miss.
func TestShapes(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]string{
		// digits and letters
		"0": "digits", "9": "digits", "a9": "small digit-inside", "A0": "capitals short-capitals digit-inside",
		"a": "small", "z": "small", "A": "initial", "Z": "initial", "é": "small", "É": "initial foreign",
		"Ågren": "capital foreign", "Félix": "capital foreign", "Fe\u0301lix": "capital foreign", "Felix": "capital foreign", "Feliks": "capital",
		"ABCDE": "capitals short-capitals", "ABCDEF": "capitals long-capitals",
		"CIVIL": "capitals short-capitals roman", "LXXXVI": "capitals long-capitals roman foreign", "LXXXVII": "capitals long-capitals foreign",
		"iPhone": "mixed foreign", "IPone": "mixed", "Ipone": "capital", "Soekarno-Hatta": "capital hyphen long foreign", "pro-Ahok": "mixed hyphen",
		"Abcdefgh": "capital", "Abcdefghi": "capital long", "Abcdefghé": "capital long foreign",
		// hyphens: the second half may begin with another letter, and go on
		"ibu-ibu": "small hyphen reduplicated", "ab-ab": "small hyphen", "sayur-mayur": "small hyphen reduplicated long",
		"anak-anaknya": "small hyphen reduplicated nya long", "anak-anas": "small hyphen", "anak-ana": "small hyphen", "anak-": "small hyphen",
		// full stops
		"St.": "capital dot", "St.a": "capital", "KOMPAS.com": "mixed long domain", "kompas.com": "small long", ".Com": "mixed", "a.Com": "mixed domain",
		"Tv.id": "capital domain", "T.id": "capital", "Bisnis.CO": "mixed domain", "Abc.NET": "mixed domain", "Abc.org": "capital domain", "Abc.orb": "capital",
		// prefixes, with seven letters at least
		"melarang": "small verb", "Melarang": "capital verb", "MeLarang": "mixed", "merasai": "small verb", "merasa": "small", "minuman": "small suffix",
		"bertemu": "small verb", "bersih": "small", "bersama": "small verb", "belanja": "small", "barbara": "small", "terlalu": "small verb", "telanjur": "small", "tarikan": "small suffix",
		"dibantu": "small verb", "dibawa": "small", "dokumen": "small", "kinerja": "small", "percaya": "small",
		// suffixes, with six letters at least
		"baunya": "small nya", "punya": "small", "baunia": "small", "tangan": "small suffix", "makan": "small", "kolusi": "small suffix", "kursi": "small", "tangis": "small",
		"PT": "capitals short-capitals", "Xi": "capital foreign", "abcd": "small", "PUNYA": "capitals short-capitals",
	} {
		require.Equal(t, want, shapeList(shapeOf(w, tokenize.Word)), w)
	}
}

// TestForeignPairs: letters side by side that native words do not have.
func TestForeignPairs(t *testing.T) {
	t.Parallel()
	for _, w := range []string{"Qi", "Ax", "th", "Th", "ch", "Ch", "ph", "Ph", "wh", "Wh", "ck", "ee", "oo", "ff", "ll", "ss", "tt", "rr", "pp", "dd", "zz", "cc", "ry", "ly", "ty", "dy", "ey", "ky"} {
		r := []rune(w)
		require.True(t, foreignPair(r[0], r[1]) || foreignPair(0, r[0]), w)
	}
	for _, w := range []string{"kh", "sh", "sk", "ae", "ao", "af", "al", "as", "at", "ar", "ap", "ad", "az", "ac", "ny", "ay", "aa", "gg"} {
		r := []rune(w)
		require.False(t, foreignPair(r[0], r[1]), w)
	}
}

// TestLettersShape: the letters of unknown words; the model knows plain letters alone.
func TestLettersShape(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]string{
		"Wirastuti": "name-like", "Kedungrejo": "place-like", "Dibicarakan": "word-like strange", "Xqzwvk": "strange",
		"Wirastut\x80": "", "Wirastuté": "",
	} {
		require.Equal(t, want, shapeList(lettersShape(w)), w)
	}
}

// TestTrimBrackets: brackets, and marks behind one, are taken off; one letter always stays.
func TestTrimBrackets(t *testing.T) {
	t.Parallel()
	for w, want := range map[string][2]string{
		"(WHO)": {"WHO", "glued-open glued-close"}, "[WHO],": {"WHO", "glued-open glued-close"}, "\"WHO\"": {"WHO", "glued-open"},
		"WHO)!": {"WHO", "glued-close"}, "WHO?": {"WHO", ""}, "WHO": {"WHO", ""}, "W.H.O.": {"W.H.O.", ""},
		"(": {"(", ""}, ")": {")", ""}, "((": {"(", "glued-open"}, "))": {")", "glued-close"}, "": {"", ""},
	} {
		core, shape := trimBrackets(w)
		require.Equal(t, want, [2]string{core, shapeList(shape)}, w)
	}
}

// TestCommon: words of the lexicon, with affixes around, and near misses.
func TestCommon(t *testing.T) {
	t.Parallel()
	for _, w := range []string{
		"air", "Air", "AIR", "di", "rumah", "rumahnya", "rumah-rumah", "menulis", "menyapu", "memukul", "mengirim", "penulis", "penyapu", "pemukul", "pengirim",
		"mempermainkan", "diperbaiki", "ketertarikan", "pemberhentian", "pelajar", "berlari", "bekerja", "sebuah", "kepada", "bukukah", "bukumu", "rumahku", "akupun", "pergilah",
		"menyia-nyiakan", "pertanggungjawaban", "mempertanggungjawabkannya",
		"rumah-" + strings.Repeat("x", 26),
	} {
		require.True(t, common(w), w)
	}
	for _, w := range []string{
		"", "a", "x", "Wirastuti", "Zul", "xrumah", "rumahx", "menxulis", "xy-rumah",
		"rumah-" + strings.Repeat("x", 27),
	} {
		require.False(t, common(w), w)
	}
}

// TestCutSuffix: three letters stay before a suffix.
func TestCutSuffix(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]string{"airnya": "air", "abnya": "-", "nya": "-", "ya": "-", "airnye": "-"} {
		stem, ok := cutSuffix([]byte(w), "nya")
		if !ok {
			stem = []byte("-")
		}
		require.Equal(t, want, string(stem), w)
	}
	stem, ok := cutSuffix([]byte("ab"), "")
	require.True(t, ok)
	require.Equal(t, "ab", string(stem))
}
