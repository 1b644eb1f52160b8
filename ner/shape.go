package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The shapes: what a rule sees of a token apart from the tables. A shape is a
// bit of a shape set.
const (
	shapeLower        = iota // all small letters
	shapeTitle               // Jakarta
	shapeUpper               // KPK
	shapeMixed               // detikINET, iPhone
	shapeInitial             // A, A.
	shapeShortUpper          // AS, two to five capitals
	shapeLongUpper           // PARTAI, six capitals and more
	shapeNumber              // 12, 1.500
	shapeDigit               // letters and digits: Liputan6, B737
	shapeRoman               // II, XIV
	shapeDot                 // ends in a full stop: St., Tbk.
	shapeHyphen              // Jokowi-JK
	shapeReduplicated        // anak-anak
	shapeComma
	shapePeriod // . ! ? ;
	shapeColon
	shapeOpen  // (
	shapeClose // )
	shapeQuote
	shapeDash
	shapeSlash
	shapeOtherPunct
	shapeGluedOpen     // (WHO: a bracket inside the token
	shapeGluedClose    // WHO)
	shapeBound         // the edge of the sentence
	shapeSentStart     // first word after the edge, a full stop, a quotation mark or a colon
	shapeCommon        // a word of the root lexicon, or formed from one
	shapeVerb          // me-, ber-, ter-, di- with five letters more
	shapeNya           // -nya
	shapeSuffix        // -kan, -an, -i on a long small word
	shapeUnknown       // a capitalised word that no table knows
	shapeLong          // nine letters and more
	shapeDate          // in a time expression
	shapeValue         // in an amount, a law, an address: see absorb.go
	shapeEvent         // in the name of an event
	shapeWork          // in a title between quotation marks, or after film, lagu
	shapeProduct       // in the name of a product
	shapeShout         // the whole sentence is in capitals, or in small letters
	shapeForeign       // letters or pairs that Indonesian lacks: q, x, th, ck, ee, accents
	shapeNameLike      // the letters look like a personal name
	shapePlaceLike     // the letters look like a place name
	shapeWordLike      // the letters look like a common word
	shapeStrange       // the letters look like none of these
	shapeDocPerson     // part of a person's full name elsewhere in the document
	shapeDocOrg        // the short form of an organisation of the document
	shapeDomain        // KOMPAS.com
	shapeListed        // in an event, a work, a product of the tables
	shapeForced        // in a name of a user's gazetteer
	shapeCommonAcronym // an acronym whose long form stands in small letters: acronym.go
	numShapes
)

var shapeNames = [numShapes]string{
	"small", "capital", "capitals", "mixed", "initial", "short-capitals", "long-capitals", "digits", "digit-inside", "roman",
	"dot", "hyphen", "reduplicated", "comma", "period", "colon", "open", "close", "quote", "dash", "slash",
	"punct", "glued-open", "glued-close", "edge", "sentence-start", "common", "verb", "nya", "suffix", "unknown", "long",
	"in-date", "in-value", "in-event", "in-work", "in-product", "shout", "foreign", "name-like", "place-like", "word-like", "strange",
	"document-person", "document-organization", "domain", "listed", "user", "common-acronym",
}

// capital reports whether a shape set is that of a word that can be part of a
// name by its capitals.
func capital(shape uint64) bool {
	return shape&(1<<shapeTitle|1<<shapeUpper|1<<shapeMixed|1<<shapeInitial) != 0
}

// shapeOf returns the shape set of the word w, glued brackets taken off, with
// the kind and case that the tokenizer gave.
func shapeOf(w string, kind tokenize.Kind) uint64 {
	var upper, lower, digit, hyphen int
	first := rune(0)
	foreign := false
	prev := rune(0)
	for i, r := range w {
		if i == 0 {
			first = r
		}
		switch {
		case 'a' <= r && r <= 'z':
			lower++
		case 'A' <= r && r <= 'Z':
			upper++
		case '0' <= r && r <= '9':
			digit++
		case r == '-':
			hyphen++
		case unicode.IsUpper(r):
			upper++
			foreign = true
		case unicode.IsLetter(r):
			lower++
			foreign = true
		case unicode.Is(unicode.Mn, r):
			foreign = true // an accent of its own: the second half of é
			continue
		}
		foreign = foreign || foreignPair(prev, r)
		prev = r
	}
	letters := upper + lower
	if letters == 0 {
		if digit > 0 {
			return 1 << shapeNumber
		}
		return punctShape(w)
	}
	var s uint64
	switch {
	case upper == 0:
		s |= 1 << shapeLower
	case letters == 1 && digit == 0:
		s |= 1 << shapeInitial
	case lower == 0:
		s |= 1 << shapeUpper
		if upper <= 5 {
			s |= 1 << shapeShortUpper
		} else {
			s |= 1 << shapeLongUpper
		}
		if isRoman(w) {
			s |= 1 << shapeRoman
		}
	case unicode.IsUpper(first) && (upper == 1 || hyphen > 0):
		s |= 1 << shapeTitle
	default:
		s |= 1 << shapeMixed
	}
	if digit > 0 {
		s |= 1 << shapeDigit
	}
	if hyphen > 0 {
		s |= 1 << shapeHyphen
		if reduplicated(w) {
			s |= 1 << shapeReduplicated
		}
	}
	if w[len(w)-1] == '.' || kind == tokenize.Abbreviation {
		s |= 1 << shapeDot
	}
	if kind == tokenize.URL || upper > 0 && domain(w) {
		s |= 1 << shapeDomain
	}
	if letters >= 9 {
		s |= 1 << shapeLong
	}
	if foreign && upper > 0 {
		s |= 1 << shapeForeign
	}
	return s | affixShape(w, upper)
}

// punctShape returns the shape of a token without letters and digits.
func punctShape(w string) uint64 {
	switch w {
	case ",":
		return 1 << shapeComma
	case ".", "!", "?", ";", "…", "...":
		return 1 << shapePeriod
	case ":":
		return 1 << shapeColon
	case "(", "[":
		return 1 << shapeOpen
	case ")", "]":
		return 1 << shapeClose
	case "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»":
		return 1 << shapeQuote
	case "-", "–", "—", "--":
		return 1 << shapeDash
	case "/":
		return 1 << shapeSlash
	}
	return 1 << shapeOtherPunct
}

// affixShape tells the affixes of a word: verbs in me-, ber-, ter-, di-;
// -nya; -kan, -an.
func affixShape(w string, upper int) uint64 {
	n := len(w)
	if n < 6 || upper > 1 {
		return 0
	}
	var s uint64
	c0, c1, c2 := w[0]|0x20, w[1], w[2]
	if n >= 7 && (c0 == 'm' && c1 == 'e' || (c0 == 'b' || c0 == 't') && c1 == 'e' && c2 == 'r' || c0 == 'd' && c1 == 'i') {
		s |= 1 << shapeVerb
	}
	if w[n-3:] == "nya" {
		s |= 1 << shapeNya
	}
	if w[n-2:] == "an" || w[n-2:] == "si" {
		s |= 1 << shapeSuffix
	}
	return s
}

// foreignPair reports letters that native Indonesian words do not have: q, x,
// v, and th, ck, ch, ee, oo, ff, ll, ss, tt, ph, wh side by side.
func foreignPair(a, b rune) bool {
	switch b {
	case 'q', 'x', 'Q', 'X':
		return true
	case 'h':
		return a == 't' || a == 'T' || a == 'c' || a == 'C' || a == 'p' || a == 'P' || a == 'w' || a == 'W'
	case 'k':
		return a == 'c'
	case 'e', 'o', 'f', 'l', 's', 't', 'r', 'p', 'd', 'z', 'c':
		return a == b
	case 'y':
		return a == 'r' || a == 'l' || a == 't' || a == 'd' || a == 'e' || a == 'k'
	}
	return false
}

// lettersShape tells what sort of word the letters of an unknown word look like.
func lettersShape(w string) uint64 {
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return 0 // the model knows plain letters; shapeForeign tells the others, however they are written
		}
	}
	const margin = 1.5
	score := lexicon.LetterScore(w)
	name, place, word := score[lexicon.LettersName], score[lexicon.LettersPlace], score[lexicon.LettersCommon]
	var s uint64
	if name > place+margin {
		s |= 1 << shapeNameLike
	}
	if place > name+margin {
		s |= 1 << shapePlaceLike
	}
	if word > max(name, place)+margin {
		s |= 1 << shapeWordLike
	}
	if max(name, place, word) < -2.7*float32(len(w)) {
		s |= 1 << shapeStrange
	}
	return s
}

// domain reports whether w ends as a name in the network does.
func domain(w string) bool {
	if len(w) <= len(".com") {
		return false
	}
	return foldedSuffix(w, ".com") || foldedSuffix(w, ".id") || foldedSuffix(w, ".co") || foldedSuffix(w, ".net") || foldedSuffix(w, ".org")
}

// foldedSuffix reports whether w, which is longer, ends in suffix in any case.
func foldedSuffix(w, suffix string) bool {
	return strings.EqualFold(w[len(w)-len(suffix):], suffix)
}

func isRoman(w string) bool {
	for i := range len(w) {
		switch w[i] {
		case 'I', 'V', 'X', 'L', 'C', 'D', 'M':
		default:
			return false
		}
	}
	return len(w) <= 6
}

func reduplicated(w string) bool {
	for i := range len(w) {
		if w[i] == '-' {
			return i >= 3 && len(w) > 2*i && w[i+2:2*i+1] == w[1:i]
		}
	}
	return false
}

// trimBrackets takes brackets, and a comma behind one, off the ends of a token
// that another tokenizer left whole: "(WHO)," is WHO.
func trimBrackets(w string) (core string, shape uint64) {
	for len(w) > 1 && (w[0] == '(' || w[0] == '[' || w[0] == '"') {
		w = w[1:]
		shape |= 1 << shapeGluedOpen
	}
	for len(w) > 1 {
		switch w[len(w)-1] {
		case ')', ']':
			shape |= 1 << shapeGluedClose
		case ',', '"', '?', '!':
		default:
			return w, shape
		}
		w = w[:len(w)-1]
	}
	return w, shape
}
