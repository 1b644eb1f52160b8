package stem_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/stem"
)

// eachCase calls f for every pair of testdata/stems.txt.
func eachCase(t testing.TB, f func(group, word, root string)) {
	t.Helper()
	file, err := os.Open("testdata/stems.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	for sc.Scan() {
		group, pairs, ok := strings.Cut(sc.Text(), ": ")
		if !ok || group[0] == '#' {
			continue
		}
		for _, pair := range strings.Fields(pairs) {
			word, root, ok := strings.Cut(pair, ">")
			if !ok {
				t.Fatalf("%s: %q is no pair", group, pair)
			}
			f(group, word, root)
		}
	}
}

func TestStem(t *testing.T) {
	t.Parallel()
	eachCase(t, func(group, word, root string) {
		if got := stem.Stem(word); got != root {
			t.Errorf("%s: Stem(%s) = %s, want %s", group, word, got, root)
		}
		if got := rules.Stem(word); got != root {
			t.Errorf("%s: by rules Stem(%s) = %s, want %s", group, word, got, root)
		}
		if got := string(stem.AppendStem([]byte("x"), word)); got != "x"+root {
			t.Errorf("%s: AppendStem(x, %s) = %s, want x%s", group, word, got, root)
		}
		if got := stem.Stem(root); got != root && group != "hyphens" && group != "names" {
			t.Errorf("%s: Stem(%s) = %s is not the root again", group, root, got)
		}
	})
}

func TestStemIgnoresCapitals(t *testing.T) {
	t.Parallel()
	for _, word := range []string{"MEMBACAKAN", "Membacakan", "mEmBaCaKaN"} {
		require.Equal(t, "baca", stem.Stem(word))
	}
}

func TestStemTakesAnyString(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 1<<20)
	for _, c := range []struct{ in, want string }{
		{"", ""}, {" ", " "}, {"-", "-"}, {"--", "--"}, {"-nya", "-nya"}, {"nya", "nya"}, {"2", "2"}, {"22", "22"}, {"a2", "a2"},
		{"2024", "2024"}, {"Rp5.000", "rp5.000"}, {"é", "é"}, {"É", "é"}, {"ÉTUDE", "étude"}, {"\xff", "\xff"}, {"me\xffbaca", "me\xffbaca"}, {"漢字nya", "漢字nya"},
		{"'", "'"}, {"''''", "''''"}, {long, long}, {strings.ToUpper(long), long}, {"me" + long, "me" + long}, {"kata,", "kata,"}, {"a-b-c-d", "a-b-c-d"}, {"\x00", "\x00"},
		{strings.Repeat("-", 60), strings.Repeat("-", 60)}, {strings.Repeat("me", 31), strings.Repeat("me", 31)}, {"dua ribu", "dua ribu"},
	} {
		if got := stem.Stem(c.in); got != c.want {
			t.Errorf("Stem(%.20q) = %.20q, want %.20q", c.in, got, c.want)
		}
		if got := string(stem.AppendStem(nil, c.in)); got != c.want {
			t.Errorf("AppendStem(%.20q) = %.20q, want %.20q", c.in, got, c.want)
		}
		if a := stem.Analyze(c.in); len(a) == 0 || a[0].Stem != c.want {
			t.Errorf("Analyze(%.20q) = %.60q", c.in, a)
		}
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	st := stem.New(&stem.Options{
		Roots:      []string{"Kawiaskop", "tandur"},
		Remove:     []string{"gitar"},
		Protect:    []string{"Perumahan"},
		Exceptions: map[string]string{"kerjaan": "kerja"},
	})
	for word, want := range map[string]string{
		"mengawiaskopkan": "kawiaskop", "penanduran": "tandur", "tandurnya": "tandur", "perumahan": "perumahan", "PERUMAHAN": "perumahan",
		"kerjaan": "kerja", "bergitar": "bergitar", "rumahnya": "rumah", "kawiaskop": "kawiaskop",
	} {
		require.Equal(t, want, st.Stem(word))
		require.Equal(t, want, st.Analyze(word)[0].Stem, word)
	}
	require.Equal(t, "gitar", stem.Stem("bergitar"), "options must not leak")
	require.Equal(t, "gitar", stem.New(nil).Stem("bergitar"))
}

func TestLexicalPolicy(t *testing.T) {
	t.Parallel()
	st := stem.New(&stem.Options{Policy: stem.Lexical})
	for word, want := range map[string]string{
		"perusahaan": "perusahaan", "perusahaannya": "perusahaan", "pemerintah": "pemerintah", "pemerintahannyalah": "pemerintahan",
		"berpendidikan": "pendidikan", "keberhasilan": "keberhasilan", "tulisanku": "tulisan", "menuliskan": "tulis", "dibaca": "baca",
		"berdatangan": "datang", "mempergunakan": "guna", "mengemukakan": "muka", "sependapat": "pendapat", "bukunya": "buku",
		"ketidakadilannya": "ketidakadilan", "diperbaiki": "baik", "olahragawan": "olahragawan", "kedua": "kedua", "pemuda": "pemuda",
		"buku-bukunya": "buku", "perusahaan-perusahaan": "perusahaan", "setelah": "telah", "beberapa": "beberapa",
	} {
		require.Equal(t, want, st.Stem(word), word)
		require.Equal(t, want, st.Analyze(word)[0].Stem, word)
	}
}

// Signs beside the letters of the code table, letters in folded words, and the
// longest and the shortest words that are analysed.
func TestStemEdges(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("ba", 30)
	for _, c := range []struct{ in, want string }{
		{"bababnya", "babab"},
		{"bab{abnya", "bab{abnya"}, {"bab`abnya", "bab`abnya"}, {"bab[abnya", "bab[abnya"}, {"bab@abnya", "bab@abnya"},
		{"béb{abnya", "béb{abnya"}, {"béb[abnya", "béb[abnya"}, {"béb2abnya", "béb2abnya"},
		{"KAFÉNYA", "kafe"}, {"Kafénya", "kafe"}, {"kaFénya", "kafe"}, {"do'a-do'anya", "doa"}, {"Do'a-Do'a", "doa"},
		{long + "nya", long}, {long + "bnya", long + "bnya"},
		{"Teman2nya", "teman"}, {"TEMAN2", "teman"}, {"teman3", "teman3"}, {"2teman", "2teman"}, {"teman22", "teman22"},
		{"-bukunya", "-bukunya"}, {"bukunya-", "bukunya-"},
	} {
		require.Equal(t, c.want, stem.Stem(c.in), c.in)
	}
}

// Names of what does not exist are empty or say so; the last that exists has one.
func TestNamesOfEnumerations(t *testing.T) {
	t.Parallel()
	for i := range 256 {
		require.Equal(t, i > 0 && i <= int(stem.Name), stem.Class(i).String() != "", i)
		require.Equal(t, i <= int(stem.CopySegment), stem.Kind(i).String() != "unknown", i)
		require.Equal(t, i > 0 && i <= int(stem.Paired), stem.Reduplication(i).String() != "", i)
	}
}
