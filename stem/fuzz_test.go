package stem_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/stem"
)

func FuzzStem(f *testing.F) {
	eachCase(f, func(_, word, _ string) { f.Add(word) })
	for _, word := range testtext.Naughty() {
		f.Add(word)
	}
	plain, lexical := stem.New(nil), stem.New(&stem.Options{Policy: stem.Lexical})
	custom := stem.New(&stem.Options{Roots: []string{"kawi", "e", "é"}, Remove: []string{"baca"}, Exceptions: map[string]string{"xyz": "x"}})
	f.Fuzz(func(t *testing.T, word string) {
		for _, st := range []*stem.Stemmer{plain, lexical, custom} {
			checkWord(t, st, word)
		}
		if s := stem.Stem(word); utf8.ValidString(word) != utf8.ValidString(s) && len(s) == len(word) {
			t.Errorf("%q: the stem %q has other bytes", word, s)
		}
	})
}

func FuzzSastrawi(f *testing.F) {
	eachCase(f, func(_, word, _ string) { f.Add(word, "baca\nguna\n") })
	f.Add("dikan-kan", "x\n")
	f.Add("kan kan-nya -- 2", "k\nkan\n")
	f.Fuzz(func(t *testing.T, text, roots string) {
		st, err := stem.NewSastrawi(strings.NewReader(roots))
		if err != nil {
			return
		}
		got := st.Stem(text)
		if st.Stem(text) != got {
			t.Errorf("%q: two results", text)
		}
		if strings.Trim(got, "abcdefghijklmnopqrstuvwxyz0123456789- ") != "" {
			t.Errorf("%q: %q has other letters", text, got)
		}
	})
}
