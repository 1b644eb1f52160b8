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
	var buf [32]byte
	if len(w) < 2 || len(w) > len(buf) {
		return false
	}
	if half := strings.IndexByte(w, '-'); half > 2 {
		w = w[:half]
	}
	for i := range len(w) {
		buf[i] = lower(w[i])
	}
	word := buf[:len(w)]
	for _, suffix := range commonSuffixes {
		stem, ok := cutSuffix(word, suffix)
		if !ok {
			continue
		}
		for _, p := range commonPrefixes {
			at := len(p.prefix) - len(p.restore)
			if p.prefix != "" && len(stem)-at < 3 || string(stem[:len(p.prefix)]) != p.prefix {
				continue
			}
			var saved byte
			if p.restore != "" {
				saved = buf[at]
				buf[at] = p.restore[0]
			}
			_, known := lexicon.Lookup(lexicon.Roots(), buf[at:len(stem)])
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

// cutSuffix takes suffix off w where three letters stand before it.
func cutSuffix(w []byte, suffix string) ([]byte, bool) {
	if suffix != "" && len(w) < len(suffix)+3 || string(w[len(w)-len(suffix):]) != suffix {
		return nil, false
	}
	return w[:len(w)-len(suffix)], true
}
