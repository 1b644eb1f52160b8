package tokenize

import (
	"unicode"
	"unicode/utf8"
)

// The classes of a byte. A byte of the first two groups may stand inside a
// word without a further look; every other byte ends the fast path.
const (
	clLower uint8 = 1 << iota // a to z
	clUpper                   // A to Z
	clDigit                   // 0 to 9
	clSpace                   // white space of ASCII
	clHigh                    // 0x80 and above: part of a rune
	clStop                    // ends a word and never belongs to it: , ; ! ? ( ) " …
	clLink                    // may join two parts of a word: - ' . @ : / _ & + $
	clCtl                     // control characters

	clLetter = clLower | clUpper
	clAlnum  = clLetter | clDigit
)

// class is the class of each byte.
var class = [256]uint8{
	0x00: clCtl, 0x01: clCtl, 0x02: clCtl, 0x03: clCtl, 0x04: clCtl, 0x05: clCtl, 0x06: clCtl, 0x07: clCtl, 0x08: clCtl,
	'\t': clSpace, '\n': clSpace, '\v': clSpace, '\f': clSpace, '\r': clSpace,
	0x0e: clCtl, 0x0f: clCtl, 0x10: clCtl, 0x11: clCtl, 0x12: clCtl, 0x13: clCtl, 0x14: clCtl, 0x15: clCtl, 0x16: clCtl,
	0x17: clCtl, 0x18: clCtl, 0x19: clCtl, 0x1a: clCtl, 0x1b: clCtl, 0x1c: clCtl, 0x1d: clCtl, 0x1e: clCtl, 0x1f: clCtl,
	' ': clSpace, '!': clStop, '"': clStop, '#': clStop, '$': clLink, '%': clStop, '&': clLink, '\'': clLink,
	'(': clStop, ')': clStop, '*': clStop, '+': clLink, ',': clStop, '-': clLink, '.': clLink, '/': clLink,
	'0': clDigit, '1': clDigit, '2': clDigit, '3': clDigit, '4': clDigit, '5': clDigit, '6': clDigit, '7': clDigit,
	'8': clDigit, '9': clDigit, ':': clLink, ';': clStop, '<': clStop, '=': clStop, '>': clStop, '?': clStop, '@': clLink,
	'A': clUpper, 'B': clUpper, 'C': clUpper, 'D': clUpper, 'E': clUpper, 'F': clUpper, 'G': clUpper, 'H': clUpper,
	'I': clUpper, 'J': clUpper, 'K': clUpper, 'L': clUpper, 'M': clUpper, 'N': clUpper, 'O': clUpper, 'P': clUpper,
	'Q': clUpper, 'R': clUpper, 'S': clUpper, 'T': clUpper, 'U': clUpper, 'V': clUpper, 'W': clUpper, 'X': clUpper,
	'Y': clUpper, 'Z': clUpper, '[': clStop, '\\': clStop, ']': clStop, '^': clStop, '_': clLink, '`': clStop,
	'a': clLower, 'b': clLower, 'c': clLower, 'd': clLower, 'e': clLower, 'f': clLower, 'g': clLower, 'h': clLower,
	'i': clLower, 'j': clLower, 'k': clLower, 'l': clLower, 'm': clLower, 'n': clLower, 'o': clLower, 'p': clLower,
	'q': clLower, 'r': clLower, 's': clLower, 't': clLower, 'u': clLower, 'v': clLower, 'w': clLower, 'x': clLower,
	'y': clLower, 'z': clLower, '{': clStop, '|': clStop, '}': clStop, '~': clStop, 0x7f: clCtl,
	0x80: clHigh, 0x81: clHigh, 0x82: clHigh, 0x83: clHigh, 0x84: clHigh, 0x85: clHigh, 0x86: clHigh, 0x87: clHigh,
	0x88: clHigh, 0x89: clHigh, 0x8a: clHigh, 0x8b: clHigh, 0x8c: clHigh, 0x8d: clHigh, 0x8e: clHigh, 0x8f: clHigh,
	0x90: clHigh, 0x91: clHigh, 0x92: clHigh, 0x93: clHigh, 0x94: clHigh, 0x95: clHigh, 0x96: clHigh, 0x97: clHigh,
	0x98: clHigh, 0x99: clHigh, 0x9a: clHigh, 0x9b: clHigh, 0x9c: clHigh, 0x9d: clHigh, 0x9e: clHigh, 0x9f: clHigh,
	0xa0: clHigh, 0xa1: clHigh, 0xa2: clHigh, 0xa3: clHigh, 0xa4: clHigh, 0xa5: clHigh, 0xa6: clHigh, 0xa7: clHigh,
	0xa8: clHigh, 0xa9: clHigh, 0xaa: clHigh, 0xab: clHigh, 0xac: clHigh, 0xad: clHigh, 0xae: clHigh, 0xaf: clHigh,
	0xb0: clHigh, 0xb1: clHigh, 0xb2: clHigh, 0xb3: clHigh, 0xb4: clHigh, 0xb5: clHigh, 0xb6: clHigh, 0xb7: clHigh,
	0xb8: clHigh, 0xb9: clHigh, 0xba: clHigh, 0xbb: clHigh, 0xbc: clHigh, 0xbd: clHigh, 0xbe: clHigh, 0xbf: clHigh,
	0xc0: clHigh, 0xc1: clHigh, 0xc2: clHigh, 0xc3: clHigh, 0xc4: clHigh, 0xc5: clHigh, 0xc6: clHigh, 0xc7: clHigh,
	0xc8: clHigh, 0xc9: clHigh, 0xca: clHigh, 0xcb: clHigh, 0xcc: clHigh, 0xcd: clHigh, 0xce: clHigh, 0xcf: clHigh,
	0xd0: clHigh, 0xd1: clHigh, 0xd2: clHigh, 0xd3: clHigh, 0xd4: clHigh, 0xd5: clHigh, 0xd6: clHigh, 0xd7: clHigh,
	0xd8: clHigh, 0xd9: clHigh, 0xda: clHigh, 0xdb: clHigh, 0xdc: clHigh, 0xdd: clHigh, 0xde: clHigh, 0xdf: clHigh,
	0xe0: clHigh, 0xe1: clHigh, 0xe2: clHigh, 0xe3: clHigh, 0xe4: clHigh, 0xe5: clHigh, 0xe6: clHigh, 0xe7: clHigh,
	0xe8: clHigh, 0xe9: clHigh, 0xea: clHigh, 0xeb: clHigh, 0xec: clHigh, 0xed: clHigh, 0xee: clHigh, 0xef: clHigh,
	0xf0: clHigh, 0xf1: clHigh, 0xf2: clHigh, 0xf3: clHigh, 0xf4: clHigh, 0xf5: clHigh, 0xf6: clHigh, 0xf7: clHigh,
	0xf8: clHigh, 0xf9: clHigh, 0xfa: clHigh, 0xfb: clHigh, 0xfc: clHigh, 0xfd: clHigh, 0xfe: clHigh, 0xff: clHigh,
}

// at returns the class of the byte at i, and 0 outside text.
func at(text string, i int) uint8 {
	if uint(i) < uint(len(text)) {
		return class[text[i]]
	}
	return 0
}

// byteAt returns the byte at i, and 0 outside text.
func byteAt(text string, i int) byte {
	if uint(i) < uint(len(text)) {
		return text[i]
	}
	return 0
}

// isGap reports whether r separates tokens and belongs to none: white space,
// and the marks that stand for a possible or for no break (zero-width space,
// byte order mark).
func isGap(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff:
		return true
	}
	return 0x2000 <= r && r <= 0x200b
}

// isWordRune reports whether the rune r beyond ASCII continues a word: letters,
// marks, digits, and the invisible signs of a word (soft hyphen, joiners).
func isWordRune(r rune) bool {
	switch r {
	case 0xad, 0x200c, 0x200d, 0x2060, 0xb5, 0x2bc:
		return true
	case 0xd7, 0xf7:
		return false
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r) || unicode.IsNumber(r) && r != 0xbd
}

// wordAt reports whether a letter or digit of any script stands at i, and its length in bytes.
func wordAt(text string, i int) (size int, ok bool) {
	c := at(text, i)
	if c&clAlnum != 0 {
		return 1, true
	}
	if c&clHigh == 0 {
		return 0, false
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if r == utf8.RuneError && n == 1 || isGap(r) {
		return 0, false
	}
	return n, isWordRune(r)
}

// letterAt reports whether a letter of any script stands at i.
func letterAt(text string, i int) bool {
	c := at(text, i)
	if c&clHigh == 0 {
		return c&clLetter != 0
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// upperAt reports whether a capital letter of any script stands at i.
func upperAt(text string, i int) bool {
	c := at(text, i)
	if c&clHigh == 0 {
		return c&clUpper != 0
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r)
}

// skipGap returns the offset of the first byte at or after i that belongs to a token.
func skipGap(text string, i int) int {
	for i < len(text) {
		c := class[text[i]]
		if c == clSpace {
			i++
			continue
		}
		if c != clHigh {
			return i
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isGap(r) {
			return i
		}
		i += n
	}
	return i
}

// gapBefore reports whether the text begins or a gap ends at i.
func gapBefore(text string, i int) bool {
	if i == 0 {
		return true
	}
	c := class[text[i-1]]
	if c != clHigh {
		return c == clSpace
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return isGap(r)
}

// caseOf returns the case of w.
func caseOf(w string) Case {
	var first, rest uint8
	for i := 0; i < len(w); i++ {
		c := class[w[i]]
		if c == clHigh {
			return caseOfRunes(w)
		}
		if first == 0 {
			first = c & clLetter
			if first == 0 && c == clDigit {
				first = clDigit
			}
		} else {
			rest |= c
		}
	}
	return makeCase(first, rest)
}

// makeCase returns the case from the class of the first letter or digit and
// the union of the classes after it.
func makeCase(first, rest uint8) Case {
	switch {
	case first == clUpper && rest&clUpper == 0:
		return Title
	case first == clUpper && rest&clLower == 0:
		return Upper
	case first == clDigit && rest&clLower == 0 && rest&clUpper != 0:
		return Upper
	case rest&clUpper == 0 && (first|rest)&clLower != 0:
		return Lower
	case (first|rest)&clLetter == 0:
		return NoCase
	}
	return Mixed
}

func caseOfRunes(w string) Case {
	var first, rest uint8
	for _, r := range w {
		var c uint8
		switch {
		case unicode.IsUpper(r):
			c = clUpper
		case unicode.IsLower(r):
			c = clLower
		case unicode.IsDigit(r):
			c = clDigit
		}
		if first == 0 {
			first = c
		} else {
			rest |= c
		}
	}
	return makeCase(first, rest)
}
