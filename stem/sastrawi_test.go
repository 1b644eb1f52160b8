package stem_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/stem"
)

// oldRoots are enough to show every rule, and its mistakes.
const oldRoots = `adu
ajar
asing
bangun
barat
beri
bom
daerah
gera
gila
hati
ikan
jajah
kaji
kerja
kulak
kupas
laut
lempar
lihat
malaikat
minum
nganga
nyala
nyanyi
pengaruh
proteksi
pukul
puruk
rambut
raup
suara
tahan
tangkap
taruh
terbang
ternak
tiru
tulis
turut
udara
umum
usaha
warna
`

func TestSastrawi(t *testing.T) {
	t.Parallel()
	st, err := stem.NewSastrawi(strings.NewReader("# roots\r\n" + oldRoots + "oper \"v,\"\n\n"))
	require.NoError(t, err)
	for word, want := range map[string]string{
		// the rules, by number
		"beradu": "adu", "berambut": "rambut", "bersuara": "suara", "berdaerah": "daerah", "belajar": "ajar", "bekerja": "kerja",
		"terasing": "asing", "teraup": "raup", "terpuruk": "puruk", "teterbang": "terbang", "mewarnai": "warna", "membangun": "bangun",
		"mempengaruhi": "pengaruh", "meminum": "minum", "memukul": "pukul", "menjajah": "jajah", "menangkap": "tangkap", "menggila": "gila",
		"mengudara": "udara", "mengupas": "kupas", "mengebom": "bom", "menganga": "nganga", "menyala": "nyala", "menyuarakan": "suara",
		"memproteksi": "proteksi", "pewarna": "warna", "pertahanan": "tahan", "pembangun": "bangun", "peminum": "minum", "pemukul": "pukul",
		"penjajah": "jajah", "penangkap": "tangkap", "pengkajian": "kaji", "pengudaraan": "udara", "pengupas": "kupas", "penyanyi": "nyanyi",
		"pelaut": "laut", "pelajar": "ajar", "petaruh": "taruh", "terpercaya": "terpercaya", "pekerja": "kerja", "kinerja": "kerja",
		"kulempar": "lempar", "kaulihat": "lihat",
		// the order of things
		"menurut": "turut", "kulakan": "kulak", "berikan": "ikan", "pergerakan": "gera", "memberikan": "beri",
		"perusahaan": "usaha", "perusahaannyalah": "usaha", "mengumumkan": "umum", "ter": "ter", "xyz": "xyz", "keusahaan": "usaha",
		// doubled words
		"memukul-mukul": "pukul", "meniru-nirukan": "tiru", "kebarat-baratan": "barat", "tulis-menulis": "tulis", "malaikat-malaikat-nya": "malaikat",
		"malaikat-nya": "malaikat", "hati-usaha": "hati-usaha", "-": "-",
		// text
		"": "", "  ": "", "MEMBANGUN": "bangun", "Ia mengupas, lalu\tmenulis.": "ia kupas lalu tulis", "café": "caf", "oper": "oper",
	} {
		require.Equal(t, want, st.Stem(word), word)
	}
}

func TestNewSastrawiRefusesBadLists(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		list string
		line int
	}{
		{"ajar\nbaca tulis\n", 2}, {"ajar\n\nBaca\n", 3}, {"ajar\tv\n", 1}, {"caf\xe9\n", 1}, {"ajar\nbaca\nkafé", 3}, {" ajar\n", 1}, {"ajar \"v\n", 1}, {"a b \"c\"\n", 1},
	} {
		_, err := stem.NewSastrawi(strings.NewReader(c.list))
		var bad *stem.DictionaryError
		require.ErrorAs(t, err, &bad, c.list)
		require.Equal(t, c.line, bad.Line, c.list)
		require.ErrorIs(t, err, stem.ErrNotRoot)
		require.Contains(t, err.Error(), "line ")
	}
	for _, list := range []string{"", "\n\n", "# only a remark\n"} {
		_, err := stem.NewSastrawi(strings.NewReader(list))
		require.ErrorIs(t, err, stem.ErrNoRoots)
	}
	broken := errors.New("broken")
	_, err := stem.NewSastrawi(readerFunc(func([]byte) (int, error) { return 0, broken }))
	require.ErrorIs(t, err, broken)
	_, err = stem.NewSastrawi(strings.NewReader(strings.Repeat("a", 1<<20)))
	require.Error(t, err)
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

// TestSastrawiVectors holds the mode against the original's own output, where
// KAWI_EVAL names a folder that has it.
func TestSastrawiVectors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ roots, pairs string }{
		{"sastrawi_kata_dasar.txt", "sastrawi_vectors.tsv"},
		{"sastrawi_kata_dasar.txt", "sastrawi_integration.tsv"},
		{"sastrawi_functional_dict.txt", "sastrawi_functional.tsv"},
	} {
		list := evalFile(t, "stem", c.roots)
		st, err := stem.NewSastrawi(strings.NewReader(list))
		require.NoError(t, err)
		n, before := 0, ""
		for line := range strings.Lines(evalFile(t, "stem", c.pairs)) {
			word, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if before += word; !ok { // a text of several lines
				before += "\n"
				continue
			}
			n++
			if got := st.Stem(before); got != want {
				t.Errorf("%s: %q: %q, want %q", c.pairs, before, got, want)
			}
			before = ""
		}
		t.Logf("%s: %d pairs", c.pairs, n)
	}
}

// evalFile reads a file of the evaluation sets, or skips the test without them.
func evalFile(t *testing.T, path ...string) string {
	t.Helper()
	root := os.Getenv("KAWI_EVAL")
	if root == "" {
		t.Skip("KAWI_EVAL is not set")
	}
	data, err := os.ReadFile(filepath.Join(append([]string{root}, path...)...))
	if err != nil {
		t.Skip(err)
	}
	return string(data)
}

// The edges of the rules: a letter too few, a vowel or a consonant in the place
// of the other, a digit where a letter must stand.
func TestSastrawiEdges(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ roots, word, want string }{
		{"lpgas", "melpgas", "melpgas"}, // 10: a vowel must follow
		{"lepas", "melepas", "lepas"},
		{"lerkas", "terlerkas", "terlerkas"}, // 8 and 35: not before -er- and a consonant, with l
		{"berkas", "terberkas", "berkas"},
		{"s2ara", "bers2ara", "bers2ara"}, // 2: two letters
		{"t4han", "pert4hanan", "pert4hanan"},
		{"gerak", "tergerak", "gerak"}, // 7
		{"ger", "terger", "terger"},    // 7: a vowel must follow
		{"daer", "berdaer", "berdaer"}, // 3: and here
		{"d4erah", "berd4erah", "berd4erah"},
		{"ker", "beker", "beker"}, // 5: a consonant must follow
		{"kera", "bekera", "bekera"},
		{"ba", "bela", "ba"}, // an infix in four letters
		{"ba", "belt", "belt"},
		{"an", "ani", "ani"}, // three letters stay
		{"ana", "anai", "ana"},
		{"mel", "melkan", "mel"},
		{"x", "melkan", "melkan"}, // nothing is left to look at
		{"x", "pewi", "pewi"},
		{"x", "bernya", "bernya"},
		{"x", "teran", "teran"},
		{"x", "memkan", "memkan"},
		// text
		{"x", "a{b", "a b"},
		{"x", "a:b", "a b"},
		{"x", "a/b", "a b"},
		{"x", "a`b", "a b"},
		{"x", "A@B[C z9Z0", "a b c z9z0"},
		{"x", "AZaz09-!", "azaz09-"},
	} {
		st, err := stem.NewSastrawi(strings.NewReader(c.roots))
		require.NoError(t, err)
		require.Equal(t, c.want, st.Stem(c.word), "%s with the root %s", c.word, c.roots)
	}
}

// Every letter and digit may be in a root; the signs beside them may not.
func TestSastrawiRootLetters(t *testing.T) {
	t.Parallel()
	st, err := stem.NewSastrawi(strings.NewReader("\ufeffaz\n09\na-z\n"))
	require.NoError(t, err)
	require.Equal(t, "az", st.Stem("dikeaz"))
	for _, bad := range []string{"a`", "a{", "a/", "a:", "a,", "az\n\ufeff09", "A", "a_b"} {
		_, err := stem.NewSastrawi(strings.NewReader(bad))
		require.ErrorIs(t, err, stem.ErrNotRoot, bad)
	}
}
