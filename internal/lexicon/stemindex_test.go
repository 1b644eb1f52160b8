package lexicon_test

import (
	"os"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

func state(key string) uint64 {
	h := lexicon.Seed
	for i := range len(key) {
		h = lexicon.Step(h, key[i])
	}
	return h
}

func isPlain(key string) bool { return strings.Trim(key, "abcdefghijklmnopqrstuvwxyz") == "" }

func TestStemIndexHasEveryKey(t *testing.T) {
	t.Parallel()
	x := lexicon.StemIndex()
	if n := lexicon.Roots().Len() + lexicon.Words().Len(); x.Len() != n {
		t.Errorf("%d keys, want %d", x.Len(), n)
	}
	for _, table := range []lexicon.Table{lexicon.Roots(), lexicon.Words()} {
		for line := range strings.Lines(table.Text()) {
			columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(columns) < 3 || line[0] == '#' {
				continue
			}
			key := columns[0]
			e, ok := x.Find(state(key), []byte(key), isPlain(key))
			if !ok || e.Key(len(key)) != key {
				t.Fatalf("%q is not found", key)
			}
			if len(key) > lexicon.Start && !x.MayStart(state(key[:lexicon.Start])) {
				t.Errorf("nothing starts like %q", key)
			}
			if meta, ok := lexicon.Lookup(lexicon.Roots(), key); ok {
				main, second := lexicon.RootClass(meta)
				if e.Class() != main || e.Second() != second || e.Weight() != lexicon.RootWeight(meta) || e.Root(len(key)) != key {
					t.Errorf("%q: class %c%c, weight %d, root %q", key, e.Class(), e.Second(), e.Weight(), e.Root(len(key)))
				}
			} else if e.Weight() != 0 || e.Root(len(key)) != columns[1] || e.Class() != columns[2][0] {
				t.Errorf("%q: class %c, weight %d, root %q", key, e.Class(), e.Weight(), e.Root(len(key)))
			}
		}
	}
}

func TestStemIndexMisses(t *testing.T) {
	t.Parallel()
	x := lexicon.StemIndex()
	for _, key := range []string{"", "a", "zzzz", "makanx", "xmakan", "ruma", "Makan", "makan\tv", strings.Repeat("a", 60), strings.Repeat("makan", 12)} {
		if _, ok := x.Find(state(key), []byte(key), false); ok {
			t.Errorf("found %q", key)
		}
	}
}

func TestOpenIndexRefusesCorruptBlobs(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("stemindex.bin")
	if err != nil {
		t.Fatal(err)
	}
	blob := string(data)
	if _, err := lexicon.OpenIndex(blob); err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{
		"empty": "", "cut": blob[:len(blob)-1], "longer": blob + "x", "magic": "x" + blob[1:],
		"version": blob[:4] + "\xff" + blob[5:], "bit": blob[:100] + string([]byte{blob[100] ^ 1}) + blob[101:],
	} {
		if _, err := lexicon.OpenIndex(bad); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestBuildIndexRefusesBadKeys(t *testing.T) {
	t.Parallel()
	for _, c := range [][3]string{
		{"makan\tv\t9\n", "makan\tmakan\tv\n", ""},
		{"makan\tv\t9\n", "", "Dimakan\tmakan\n"},
		{"makan\tv\t9\n", "", "termakankannya\tmakan\n"},
	} {
		if _, err := lexicon.BuildIndex(c[0], c[1], c[2]); err == nil {
			t.Errorf("%q: accepted", c)
		}
	}
	if _, err := lexicon.BuildIndex("makan\tv\t9\n", "", "dimakan\tmakan\n"); err != nil {
		t.Error(err)
	}
}
