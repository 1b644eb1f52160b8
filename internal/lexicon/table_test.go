package lexicon_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// embedded are the tables of this package, with the files they come from.
var embedded = []struct {
	name, source string
	table        lexicon.Table
}{
	{"roots", "roots.tsv", lexicon.Roots()},
	{"words", "words.tsv", lexicon.Words()},
	{"abbreviations", "tokenize/abbreviations.tsv", lexicon.Abbreviations()},
	{"clitics", "tokenize/clitics.tsv", lexicon.Clitics()},
	{"pairs", "tokenize/pairs.tsv", lexicon.Pairs()},
	{"starters", "tokenize/starters.tsv", lexicon.Starters()},
	{"quotecues", "quote/cues.tsv", lexicon.QuoteCues()},
	{"quotewords", "quote/words.tsv", lexicon.QuoteWords()},
	{"quotealiases", "quote/aliases.tsv", lexicon.QuoteAliases()},
	{"quoteoffices", "quote/offices.tsv", lexicon.QuoteOffices()},
	{"neraffixes", "ner/affixes.tsv", lexicon.NerAffixes()},
	{"hijri", "date/hijri.tsv", lexicon.HijriMonths()},
	{"holidays", "date/holidays.tsv", lexicon.Holidays()},
}

func readFile(t *testing.T, path ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestEmbedded checks every embedded table: the checksum, that its text is the
// source file, that it has one entry for every row, and that every row is found.
func TestEmbedded(t *testing.T) {
	t.Parallel()
	for _, e := range embedded {
		t.Run(e.name, func(t *testing.T) {
			t.Parallel()
			if _, err := lexicon.Open(readFile(t, e.name+".bin")); err != nil {
				t.Fatal(err)
			}
			source := readFile(t, "../../data", e.source)
			if e.table.Text() != source {
				t.Fatalf("the text is not data/%s: run go generate ./...", e.source)
			}
			rows := 0
			for line := range strings.Lines(source) {
				line = strings.TrimSuffix(line, "\n")
				if line == "" || line[0] == '#' {
					continue
				}
				rows++
				key, _, _ := strings.Cut(line, "\t")
				if row, ok := lexicon.Row(e.table, key); !ok || row != line {
					t.Errorf("row of %q: %q", key, row)
				}
				meta, ok := lexicon.Lookup(e.table, []byte(key))
				if again, found := lexicon.Lookup(e.table, key); !ok || !found || again != meta {
					t.Errorf("look-up of %q", key)
				}
			}
			if rows == 0 || rows != e.table.Len() {
				t.Errorf("%d entries, the file has %d rows", e.table.Len(), rows)
			}
		})
	}
}

func TestEmbeddedPhrases(t *testing.T) {
	t.Parallel()
	p, err := lexicon.OpenPhrases(readFile(t, "ner.bin"))
	if err != nil || p.Len() == 0 {
		t.Fatal(err)
	}
	if p.Text() != lexicon.Ner().Text() {
		t.Error("the embedded table is not the file")
	}
}

// small is a table with a comment, an empty line and several columns.
const small = "# sumber: sendiri\nmakan\tv\t9\n\nrumah\tn\t8\nke sana\td\t7\n"

func pack(columns []string) (uint32, error) {
	if columns[1] == "?" {
		return 0, errors.New("no class")
	}
	return uint32(columns[1][0]), nil
}

func build(t testing.TB, text string) string {
	t.Helper()
	blob, err := lexicon.Build(text, pack)
	if err != nil {
		t.Fatal(err)
	}
	return string(blob)
}

func TestTable(t *testing.T) {
	t.Parallel()
	table, err := lexicon.Open(build(t, small))
	if err != nil {
		t.Fatal(err)
	}
	if table.Text() != small || table.Len() != 3 {
		t.Errorf("%d entries of\n%s", table.Len(), table.Text())
	}
	for key, class := range map[string]byte{"makan": 'v', "rumah": 'n', "ke sana": 'd'} {
		if meta, ok := lexicon.Lookup(table, key); !ok || meta != uint32(class) {
			t.Errorf("%s: %c, %v", key, rune(meta), ok)
		}
	}
	for _, key := range []string{"", "mak", "makan\tv", "Makan", "rumahn", "# sumber: sendiri", strings.Repeat("a", 1000)} {
		if _, ok := lexicon.Lookup(table, key); ok {
			t.Errorf("found %q", key)
		}
		if row, ok := lexicon.Row(table, key); ok {
			t.Errorf("found %q: %q", key, row)
		}
	}
}

func TestLookupsAllocateNothing(t *testing.T) {
	table := lexicon.Roots()
	key := []byte("makan")
	n := testing.AllocsPerRun(100, func() {
		lexicon.Lookup(table, key)
		lexicon.Lookup(table, "tidakadakata")
		lexicon.Row(table, "makan")
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestBuildErrors(t *testing.T) {
	t.Parallel()
	for text, message := range map[string]string{
		"makan\tv":                   "line 1: no line feed",
		"makan\tv\nrumah\n":          "line 2: want key, tab, columns",
		"\tv\n":                      "line 1: want key, tab, columns",
		"a\tv\n# x\n\nb\tv\na\tn\n":  `line 5: "a" stands already in line 1`,
		"a\t?\n":                     "line 1: no class",
		strings.Repeat("#\n", 1<<23): "exceeds",
	} {
		if _, err := lexicon.Build(text, pack); err == nil || !strings.Contains(err.Error(), message) {
			t.Errorf("%.20q: got %v, want %s", text, err, message)
		}
	}
	table, err := lexicon.Open(build(t, ""))
	if err != nil || table.Len() != 0 {
		t.Errorf("an empty table: %v", err)
	}
	if _, ok := lexicon.Lookup(table, "a"); ok {
		t.Error("found a key in an empty table")
	}
}

// TestCorrupt changes, cuts and lengthens a blob at every byte.
func TestCorrupt(t *testing.T) {
	t.Parallel()
	blob := build(t, small)
	for i := range blob {
		for _, bit := range []byte{1, 0x80} {
			changed := []byte(blob)
			changed[i] ^= bit
			if _, err := lexicon.Open(string(changed)); !errors.Is(err, lexicon.ErrCorrupt) {
				t.Errorf("byte %d changed: %v", i, err)
			}
		}
		if _, err := lexicon.Open(blob[:i]); !errors.Is(err, lexicon.ErrCorrupt) {
			t.Errorf("cut at byte %d: %v", i, err)
		}
	}
	if _, err := lexicon.Open(blob + "x"); !errors.Is(err, lexicon.ErrCorrupt) {
		t.Errorf("lengthened: %v", err)
	}
}

// FuzzOpen gives Open blobs whose checksum is right, so that the fuzzer gets
// behind it: Open may refuse them, but no look-up may panic or run on.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(build(f, small)), "makan")
	f.Add([]byte(build(f, "a\tv\n")), "")
	f.Fuzz(func(t *testing.T, blob []byte, key string) {
		if len(blob) >= lexicon.HeaderSize {
			binary.LittleEndian.PutUint32(blob[20:], lexicon.Checksum(string(blob[lexicon.HeaderSize:])))
		}
		if table, err := lexicon.Open(string(blob)); err == nil {
			lexicon.Lookup(table, key)
			lexicon.Row(table, key)
		}
		if phrases, err := lexicon.OpenPhrases(string(blob)); err == nil {
			if _, row, _ := phrases.At(lexicon.PhraseStart.Step(key)); row >= 0 {
				phrases.Line(row)
			}
		}
	})
}

func TestPhrases(t *testing.T) {
	t.Parallel()
	text := "Soekarno-Hatta\tbandara\nPT.\tbadan\n"
	var b lexicon.PhraseBuilder
	for phrase, row := range map[string]int{"Soekarno-Hatta": 0, "PT.": strings.Index(text, "PT.")} {
		if err := b.Add(phrase, 1<<uint(row%5), row); err != nil {
			t.Fatal(err)
		}
	}
	if b.Add("a", lexicon.PhraseMore, 0) == nil || b.Add("-.", 1, 0) == nil {
		t.Error("bad phrases were taken")
	}
	p, err := lexicon.OpenPhrases(string(b.Blob(text)))
	if err != nil || p.Text() != text {
		t.Fatal(err)
	}
	for _, phrase := range []string{"Soekarno-Hatta", "soekarno hatta", "SOEKARNO - HATTA"} {
		if _, ok := p.Find(phrase); !ok {
			t.Errorf("%q is not found", phrase)
		}
	}
	if _, ok := p.Find("Soekarno"); ok {
		t.Error("the beginning of a phrase is found as a phrase")
	}
	if _, _, more := p.At(lexicon.PhraseStart.Step("Soekarno")); !more {
		t.Error("no longer phrase goes on")
	}
	_, row, _ := p.At(lexicon.PhraseStart.Step("pt"))
	if row < 0 || p.Line(row) != "PT.\tbadan" {
		t.Errorf("row %d", row)
	}
	blob := b.Blob(text)
	for i := range blob {
		changed := append([]byte(nil), blob...)
		changed[i] ^= 1
		if _, err := lexicon.OpenPhrases(string(changed)); !errors.Is(err, lexicon.ErrCorrupt) {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
}

func ExampleLookup() {
	meta, ok := lexicon.Lookup(lexicon.Roots(), "makan")
	class, _ := lexicon.RootClass(meta)
	fmt.Printf("%v %c\n", ok, class)
	// Output: true v
}
