package ner

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// The affixes that common takes off, longest first. A prefix may have eaten the
// first letter of the root: menulis, from tulis.
var (
	commonSuffixes = [...]string{"", "nya", "kannya", "annya", "kan", "an", "i", "lah", "kah", "pun", "ku", "mu"}
	commonPrefixes = [...]struct{ prefix, restore string }{
		{"", ""}, {"memper", ""}, {"diper", ""}, {"keter", ""}, {"pember", ""}, {"penge", ""},
		{"menge", ""}, {"meng", ""}, {"meng", "k"}, {"meny", "s"}, {"mem", ""}, {"mem", "p"},
		{"men", ""}, {"men", "t"}, {"me", ""}, {"peng", ""}, {"peng", "k"}, {"peny", "s"},
		{"pem", ""}, {"pem", "p"}, {"pen", ""}, {"pen", "t"}, {"per", ""}, {"pel", ""}, {"pe", ""},
		{"ber", ""}, {"be", ""}, {"ter", ""}, {"se", ""}, {"di", ""}, {"ke", ""},
	}
)

// common reports whether the word w, in any case, is a word of the root
// lexicon, or one with a prefix and a suffix around. It is a quick look that may say yes
// to a form that does not exist; it is evidence, not analysis.
func common(w string) bool {
	var buf [40]byte
	if len(w) < 2 || len(w) > 32 {
		return false
	}
	if half := strings.IndexByte(w, '-'); half > 2 {
		w = w[:half]
	}
	for i := range len(w) {
		buf[8+i] = lower(w[i])
	}
	word := buf[8 : 8+len(w)]
	for _, suffix := range commonSuffixes {
		stem, ok := cutSuffix(word, suffix)
		if !ok || suffix != "" && len(stem) < 3 {
			continue
		}
		for _, p := range commonPrefixes {
			if len(stem) < len(p.prefix)+2 || string(stem[:len(p.prefix)]) != p.prefix {
				continue
			}
			at := 8 + len(p.prefix) - len(p.restore)
			if p.prefix != "" && len(stem)-len(p.prefix)+len(p.restore) < 3 {
				continue
			}
			var saved byte
			if p.restore != "" {
				saved = buf[at]
				buf[at] = p.restore[0]
			}
			_, known := lexicon.Lookup(lexicon.Roots(), buf[at:8+len(stem)])
			if p.restore != "" {
				buf[at] = saved
			}
			if known {
				return true
			}
		}
	}
	_, ok := lexicon.Lookup(lexicon.Words(), word)
	return ok
}

func cutSuffix(w []byte, suffix string) ([]byte, bool) {
	if len(w) < len(suffix) || string(w[len(w)-len(suffix):]) != suffix {
		return nil, false
	}
	return w[:len(w)-len(suffix)], true
}
