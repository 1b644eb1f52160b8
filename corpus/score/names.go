package score

import (
	"slices"
	"strings"
	"unicode"
)

// isTitle reports whether a word, in lower case, is a title, rank, degree,
// honorific or office, which does not count at the beginning of a name.
func isTitle(word string) bool {
	switch word {
	case "pak", "bapak", "bu", "ibu", "mas", "mbak", "bang", "kang", "tuan", "nyonya", "nona", "sdr", "saudara", "saudari",
		"mr", "mrs", "ms", "sang", "si", "para": // ways to address
		return true
	case "prof", "profesor", "dr", "drs", "dra", "drg", "ir", "h", "hj", "haji", "hajah", "kh", "kiai", "ustaz", "ustadz", "tgk", "gus",
		"sh", "se", "st", "mh", "mm", "mba", "phd": // degrees and religious titles
		return true
	case "jenderal", "jend", "letjen", "mayjen", "brigjen", "kolonel", "letkol", "mayor", "kapten", "kopral", "serda", "sersan", "laksamana", "marsekal",
		"komjen", "irjen", "kombes", "akbp", "kompol", "akp", "iptu", "ipda", "aiptu", "aipda", "bripka", "pol", "purn": // ranks
		return true
	case "presiden", "wapres", "menteri", "gubernur", "wagub", "bupati", "wabup", "walikota", "ketua", "sekjen", "dirjen": // offices
		return true
	}
	return false
}

// sameName compares the names of speakers in lower case, without titles and
// without what stands in brackets. Lenient, it is enough that the system's name
// holds the gold's words in one piece; and hyphens may stand for blanks, as in
// Kim Jong-un.
func sameName(gold, system string, strict bool) bool {
	if system == "" {
		return false
	}
	g, s := nameWords(gold), nameWords(system)
	if slices.Equal(g, s) {
		return true
	}
	if strict || len(g) == 0 {
		return false
	}
	if spaced(g) == spaced(s) {
		return true
	}
	for i := 0; i+len(g) <= len(s); i++ {
		if slices.Equal(s[i:i+len(g)], g) {
			return true
		}
	}
	return false
}

// nameWords returns the words of a name without titles.
func nameWords(name string) []string {
	name = strings.ReplaceAll(strings.ToLower(dropBrackets(name)), "’", "'")
	words := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' && r != '\'' && r != '-'
	})
	for len(words) > 1 && isTitle(words[0]) {
		words = words[1:]
	}
	return words
}

func spaced(words []string) string { return strings.ReplaceAll(strings.Join(words, " "), "-", " ") }

// dropBrackets replaces every "( … )" by a blank.
func dropBrackets(s string) string {
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			return s
		}
		length := strings.IndexByte(s[open:], ')')
		if length < 0 {
			return s
		}
		s = s[:open] + " " + s[open+length+1:]
	}
}

// sameSource compares the names of media by their letters and digits; the gold
// may give alternatives divided by |, and the system may say more.
func sameSource(gold, system string) bool {
	if gold == "" || system == "" {
		return gold == system
	}
	got := lettersOf(system)
	for alternative := range strings.SplitSeq(gold, "|") {
		if got != "" && strings.Contains(got, lettersOf(alternative)) {
			return true
		}
	}
	return false
}

func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(s))
}
