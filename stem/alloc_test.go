package stem_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/stem"
)

func TestStemAllocatesNothing(t *testing.T) {
	words := []string{
		"buku", "Buku", "setelah", "membacakan", "Membacakan", "mempertanggungjawabkan", "perusahaan-perusahaan", "meniru-nirukan", "teman2nya",
		"sayur-mayur", "KPK-nya", "dedaunan", "rumahnya", "Rumahnya", "xyzzynya", "2024", "suami-istrinya", "berlika-liku", "nemenin", "Surakarta",
	}
	var dst []byte
	for _, st := range []*stem.Stemmer{stem.New(nil), stem.New(&stem.Options{Policy: stem.Lexical}), stem.New(&stem.Options{Roots: []string{"kawi"}})} {
		for _, word := range words {
			dst = st.AppendStem(dst[:0], word)
			if n := testing.AllocsPerRun(20, func() { dst = st.AppendStem(dst[:0], word) }); n != 0 {
				t.Errorf("AppendStem(%s): %v allocations", word, n)
			}
		}
	}
	for _, word := range []string{"buku", "Buku", "setelah", "membacakan", "Membacakan", "memukul", "Rumahnya", "teman2nya", "meniru-nirukan", "xyzzy"} {
		if n := testing.AllocsPerRun(20, func() { stem.Stem(word) }); n != 0 {
			t.Errorf("Stem(%s): %v allocations", word, n)
		}
	}
}
