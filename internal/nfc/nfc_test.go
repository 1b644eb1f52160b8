package nfc_test

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/kawi-nlp/kawi/internal/nfc"
)

func TestString(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"":                            "",
		"Ia pulang.":                  "Ia pulang.",
		"cafe\u0301":                  "café",
		"café":                        "café",
		"e\u0323\u0302 e\u0302\u0323": "ệ ệ",
		"\u212b":                      "Å",
		"\u1112\u1161\u11ab":          "한",
		"\ud55c\uae00":                "한글",
		"\ud558\u11ab":                "한",
		"\u0301a":                     "\u0301a",
		"e\xff\u0301":                 "e\xff\u0301",
		"a\u0315\u0300\u05ae\u0300b":  "à\u05ae\u0300\u0315b",
		"\xe2\x80":                    "\xe2\x80",
	} {
		require.Equal(t, want, nfc.String(in), "%+q", in)
	}
}

// TestEveryCharacter compares every character, behind a letter and before
// marks, with golang.org/x/text.
func TestEveryCharacter(t *testing.T) {
	t.Parallel()
	for r := rune(0); r <= utf8.MaxRune; r++ {
		switch r { // what has no letters
		case 0xac80:
			r = 0xd780 // Hangul is regular
		case 0xd800:
			r = 0xf900
		case 0x3_1000:
			r = 0xe_0000
		case 0xe_0200:
			r = utf8.MaxRune
		}
		for _, s := range []string{"e" + string(r), "\u0915" + string(r) + "\u093c\u0323"} {
			if got, want := nfc.String(s), norm.NFC.String(s); got != want {
				t.Fatalf("%+q: got %+q, want %+q", s, got, want)
			}
			letters(t, s)
		}
	}
}

// letters checks that the letters of s, composed one by one, are s composed, and
// that they are no longer than those of x/text (which takes some Hangul letters for
// what they mean in another form).
func letters(t *testing.T, s string) {
	t.Helper()
	var b strings.Builder
	for rest := s; rest != ""; {
		n := nfc.Next(rest)
		if n < 1 || n > norm.NFC.NextBoundaryInString(rest, true) {
			t.Fatalf("%+q: first letter of %d bytes", rest, n)
		}
		b.WriteString(nfc.String(rest[:n]))
		rest = rest[n:]
	}
	if got, want := b.String(), norm.NFC.String(s); got != want {
		t.Fatalf("%+q: letter by letter %+q, want %+q", s, got, want)
	}
}

// TestRandom compares random mixtures of letters, marks, Hangul and stray bytes
// with golang.org/x/text.
func TestRandom(t *testing.T) {
	t.Parallel()
	pieces := strings.Split("a|e|é|ê|Å|\u0301|\u0302|\u0323|\u0327|\u0308|\u0345|\u05ae|\u0915|\u093c|\u09c7|\u09be|\u1100|\u1161|\u11a8|가|각|\u0f71|\u0f72|\ufb2c|\U0001d15e|\U000110a5|\U000110ba|\xff|\xe2\x80|“| ", "|")
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		s := b.String()
		if got, want := nfc.String(s), norm.NFC.String(s); got != want {
			t.Fatalf("%+q: got %+q, want %+q", s, got, want)
		}
		letters(t, s)
	}
}

// TestTable turns text into the table and back.
func TestTable(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../data/unicode/nfc.tsv")
	require.NoError(t, err)
	blob, err := nfc.Build(string(text))
	require.NoError(t, err)
	embedded, err := os.ReadFile("nfc.bin")
	require.NoError(t, err)
	require.Equal(t, blob, embedded)
	var lines strings.Builder
	for line := range strings.Lines(string(text)) {
		if line[0] != '#' {
			lines.WriteString(line)
		}
	}
	require.Equal(t, lines.String(), nfc.Text())
	for _, bad := range []string{"x\t0\n", "00C0\t999\n", "00C0\n", "00C1\t1\n00C0\t1\n", "00C0\t0\t0041\tc\n", "00C0\t0\tzz\n", "00C0\t0\t\tx\n", "F0000\t1\n"} {
		_, err := nfc.Build(bad)
		require.Error(t, err, bad)
	}
}

func TestAllocations(t *testing.T) {
	text := strings.Repeat("“Kami siap,” kata José di São Paulo… ", 50)
	require.Zero(t, testing.AllocsPerRun(20, func() {
		for rest := text; rest != ""; rest = rest[nfc.Next(rest):] {
		}
		if nfc.String(text) != text {
			t.Error("changed")
		}
	}))
}

func FuzzString(f *testing.F) {
	f.Add("e\u0302\u0323\xff\u1100\u1161")
	f.Fuzz(func(t *testing.T, s string) {
		once := nfc.String(s)
		if nfc.String(once) != once {
			t.Errorf("%+q: the second time %+q", once, nfc.String(once))
		}
		for rest := s; rest != ""; {
			n := nfc.Next(rest)
			if n < 1 || n > len(rest) {
				t.Fatalf("%+q: first letter of %d bytes", rest, n)
			}
			rest = rest[n:]
		}
	})
}
