// Package nfc puts letters and their marks together: e and ◌́ are é. It gives
// Unicode's normalization form C for any text, in place of golang.org/x/text,
// which is three times as large to download as the whole of Kawi.
//
// Unlike x/text it puts nothing between marks when more than thirty follow each
// other. Bytes that are no UTF-8 stay as they are. The functions cost time linear
// in the text (n log n in the length of a run of marks that are out of order) and
// are safe for concurrent use.
//
// Reference: The Unicode Standard, chapter 3.11, and Unicode Standard Annex #15.
package nfc

import (
	"slices"
	"unicode/utf8"
)

// Hangul syllables are computed: a leading consonant, a vowel, a trailing
// consonant or none.
const (
	hangulBase, hangulEnd = 0xac00, 0xd7a4
	leadBase, leads       = 0x1100, 19
	vowelBase, vowels     = 0x1161, 21
	tailBase, tails       = 0x11a7, 28 // the first is none
)

// Next returns the length of the first letter of s with all that may be joined to
// it. Bytes that are no UTF-8 stand alone. It is 0 for the empty string.
func Next(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size <= 1 {
		return size
	}
	for size < len(s) {
		if s[size] < utf8.RuneSelf {
			return size
		}
		r, n := utf8.DecodeRuneInString(s[size:])
		if r == utf8.RuneError && n == 1 || begins(r) {
			return size
		}
		size += n
	}
	return size
}

// begins reports whether r never joins what stands before it.
func begins(r rune) bool {
	if r < 0x300 {
		return true
	}
	if r >= vowelBase && r < tailBase+tails && (r < vowelBase+vowels || r > tailBase) {
		return false
	}
	c := lookup(r)
	if c.class() > 0 || c&joins != 0 {
		return false
	}
	return c&apart == 0 || begins(c.part(0)) // a few steps at most
}

// String returns s in normalization form C. A text that is in that form already is
// returned as it is, without an allocation.
func String(s string) string {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= 0x300 && !settled(r) {
			if composed := compose(s); composed != s {
				return composed
			}
			return s
		}
		i += size
	}
	return s
}

// settled reports whether r stands in normalization form C whatever is before it.
func settled(r rune) bool {
	c := lookup(r)
	if c == 0 {
		return begins(r)
	}
	return c&together != 0 && begins(r)
}

// sign is a character on its way, with its combining class. A byte that is no
// UTF-8 is a negative rune.
type sign struct {
	r     rune
	class uint8
}

// compose takes s apart, puts the marks in order, and puts it together.
func compose(s string) string {
	signs := make([]sign, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			signs = append(signs, sign{r: -1 - rune(s[i])})
		} else {
			signs = appendParts(signs, r)
		}
		i += size
	}
	order(signs)
	signs = join(signs)
	out := make([]byte, 0, len(s))
	for _, c := range signs {
		if c.r < 0 {
			out = append(out, byte(-1-c.r))
		} else {
			out = utf8.AppendRune(out, c.r)
		}
	}
	return string(out)
}

// appendParts appends r taken apart.
func appendParts(dst []sign, r rune) []sign {
	if r >= hangulBase && r < hangulEnd {
		k := r - hangulBase
		dst = append(dst, sign{r: leadBase + k/(vowels*tails)}, sign{r: vowelBase + k/tails%vowels})
		if tail := k % tails; tail > 0 {
			dst = append(dst, sign{r: tailBase + tail})
		}
		return dst
	}
	c := lookup(r)
	if c&apart == 0 {
		return append(dst, sign{r, c.class()})
	}
	for i := range c.parts() {
		dst = appendParts(dst, c.part(i)) // a few steps at most: parts are simpler than their whole
	}
	return dst
}

// order sorts every run of marks by their classes; those of one class keep their
// order.
func order(signs []sign) {
	for i := 0; i < len(signs); {
		if signs[i].class == 0 {
			i++
			continue
		}
		end := i
		for end < len(signs) && signs[end].class > 0 {
			end++
		}
		byClass := func(a, b sign) int { return int(a.class) - int(b.class) }
		if run := signs[i:end]; !slices.IsSortedFunc(run, byClass) {
			slices.SortStableFunc(run, byClass)
		}
		i = end
	}
}

// join joins each letter with the marks behind it that nothing parts from it. It
// works in place.
func join(signs []sign) []sign {
	out := signs[:0]
	letter := -1 // the place in out of the last letter
	for _, c := range signs {
		if letter >= 0 {
			last := out[len(out)-1]
			if near := letter == len(out)-1; near || last.class > 0 && last.class < c.class {
				if whole, ok := pair(out[letter].r, c.r); ok {
					out[letter].r = whole
					continue
				}
			}
		}
		if c.class == 0 {
			letter = len(out)
		}
		out = append(out, c)
	}
	return out
}

// pair returns what a and b are together.
func pair(a, b rune) (rune, bool) {
	if a >= leadBase && a < leadBase+leads && b >= vowelBase && b < vowelBase+vowels {
		return hangulBase + ((a-leadBase)*vowels+b-vowelBase)*tails, true
	}
	if a >= hangulBase && a < hangulEnd && (a-hangulBase)%tails == 0 && b > tailBase && b < tailBase+tails {
		return a + b - tailBase, true
	}
	return findPair(a, b)
}
