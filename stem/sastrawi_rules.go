package stem

import "strings"

// The prefix rules of PHP Sastrawi: Nazief and Adriani (1996, rules 1 to 34),
// confix stripping (Asian 2007), its enhancements (Arifin 2009), infixes (Tahitoe
// 2010) and Sastrawi's own, with their numbers; 22 and 33 are absent there too.
// A rule has alternatives: the first whose result is a root wins, else the result
// of the last, and if the last one does not apply the rule does nothing.

// alternative returns what one alternative of a rule makes of a word, and
// whether it applies.
type alternative func(word string) (string, bool)

var sastrawiRules = [...][]alternative{
	{at("ber", vowels, "", 3), at("ber", vowels, "r", 3)},  // 1 beradu, berambut
	{notEr("ber", consonants, true)},                       // 2 bersuara
	{aroundEr("ber", true)},                                // 3 berdaerah
	{only("belajar", "ajar")},                              // 4
	{clusterEr("be", consonants&^lR)},                      // 5 bekerja
	{at("ter", vowels, "", 3), at("ter", vowels, "r", 3)},  // 6 terasing, teraup
	{aroundEr("ter", false)},                               // 7 tergerak
	{notEr("ter", consonants&^lR, false)},                  // 8 terpuruk
	{clusterEr("te", consonants&^lR)},                      // 9 teterbang
	{vowelSecond("me", lL|lR|lW|lY)},                       // 10 melipat
	{at("mem", lB|lF|lV, "", 3)},                           // 11 membangun
	{starts("mempe", 3)},                                   // 12 mempengaruhi
	{at("mem", vowels, "m", 3), at("mem", vowels, "p", 3)}, // 13 meminum, memukul
	{at("men", lC|lD|lJ|lS|lT|lZ, "", 3)},                  // 14 mencinta
	{at("men", vowels, "n", 3), at("men", vowels, "t", 3)}, // 15 menasihati, menangkap
	{at("meng", lG|lH|lQ|lK, "", 4)},                       // 16 menggila
	{at("meng", vowels, "", 4), at("meng", vowels, "k", 4), at("meng", lE, "", 5), at("meng", vowels, "ng", 4)}, // 17
	{at("meny", vowels, "ny", 4), at("meny", vowels, "s", 4)},                                                   // 18 menyala, menyuarakan
	{at("memp", anyLetter&^(lE|lN), "", 3)},                                                                     // 19 memproteksi
	{vowelSecond("pe", lW|lY)},                                                                                  // 20 pewarna
	{at("per", vowels, "", 3), at("per", vowels, "", 2)},                                                        // 21 peradilan, perumahan
	{notEr("per", consonants, true)},                                                                            // 23 pertahanan
	{aroundEr("per", true)},                                                                                     // 24
	{at("pem", lB|lF|lV, "", 3)},                                                                                // 25 pembangun
	{at("pem", vowels, "m", 3), at("pem", vowels, "p", 3)},                                                      // 26 peminum, pemukul
	{at("pen", lC|lD|lJ|lS|lT|lZ, "", 3)},                                                                       // 27 pencinta
	{at("pen", vowels, "n", 3), at("pen", vowels, "t", 3)},                                                      // 28 penasihat, penangkap
	{at("peng", consonants, "", 4)},                                                                             // 29 pengkajian
	{at("peng", vowels, "", 4), at("peng", vowels, "k", 4), at("peng", lE, "", 5)},                              // 30
	{at("peny", vowels, "ny", 4), at("peny", vowels, "s", 4)},                                                   // 31 penyanyi, penyuara
	{pelaut},                         // 32 pelajar, pelaut
	{notEr("pe", consonants, false)}, // 34 petarung
	{clusterEr("ter", consonants&^(lL|lM|lN|lR|lW|lY))}, // 35 terpercaya
	{clusterEr("pe", consonants&^(lL|lM|lN|lR|lW|lY))},  // 36 pekerja
	{infixed("er", true), infixed("er", false)},         // 37 geraham
	{infixed("el", true), infixed("el", false)},         // 38 gelembung
	{infixed("em", true), infixed("em", false)},         // 39 gemuruh
	{infixed("in", true), infixed("in", false)},         // 40 kinerja
	{starts("ku", 2)},  // 41 kulempar
	{starts("kau", 3)}, // 42 kaulihat
}

// at drops the first n letters of a word that has one of the letters of next
// behind prefix, and puts restored in their place.
func at(prefix string, next letters, restored string, n int) alternative {
	return func(w string) (string, bool) {
		if len(w) <= len(prefix) || !strings.HasPrefix(w, prefix) || !next.has(w[len(prefix)]) {
			return "", false
		}
		return restored + w[n:], true
	}
}

// starts drops the first n letters of a word with prefix.
func starts(prefix string, n int) alternative {
	return func(w string) (string, bool) {
		if !strings.HasPrefix(w, prefix) {
			return "", false
		}
		return w[n:], true
	}
}

// only replaces one word.
func only(word, root string) alternative {
	return func(w string) (string, bool) { return root, w == word }
}

// vowelSecond drops prefix before one of the letters of next and a vowel.
func vowelSecond(prefix string, next letters) alternative {
	n := len(prefix)
	return func(w string) (string, bool) {
		if len(w) < n+2 || !strings.HasPrefix(w, prefix) || !next.has(w[n]) || !vowels.has(w[n+1]) {
			return "", false
		}
		return w[n:], true
	}
}

// notEr drops prefix before one of the letters of next, unless er follows: right
// behind that letter, or with gap behind one more, which must be a letter.
func notEr(prefix string, next letters, gap bool) alternative {
	n := len(prefix)
	return func(w string) (string, bool) {
		if len(w) <= n || !strings.HasPrefix(w, prefix) || !next.has(w[n]) {
			return "", false
		}
		rest := w[n+1:]
		if gap {
			if rest == "" || !anyLetter.has(rest[0]) {
				return "", false
			}
			rest = rest[1:]
		}
		if strings.HasPrefix(rest, "er") {
			return "", false
		}
		return w[n:], true
	}
}

// aroundEr drops prefix before a consonant other than r, with gap a letter, then
// er and a vowel.
func aroundEr(prefix string, gap bool) alternative {
	n := len(prefix)
	er := n + 1
	if gap {
		er++
	}
	return func(w string) (string, bool) {
		if len(w) < er+3 || !strings.HasPrefix(w, prefix) || !(consonants &^ lR).has(w[n]) || w[er:er+2] != "er" || !vowels.has(w[er+2]) || gap && !anyLetter.has(w[n+1]) {
			return "", false
		}
		return w[n:], true
	}
}

// clusterEr drops prefix before one of the letters of next, er and a consonant.
func clusterEr(prefix string, next letters) alternative {
	n := len(prefix)
	return func(w string) (string, bool) {
		if len(w) < n+4 || !strings.HasPrefix(w, prefix) || !next.has(w[n]) || w[n+1:n+3] != "er" || !consonants.has(w[n+3]) {
			return "", false
		}
		return w[n:], true
	}
}

// infixed takes an infix before a vowel out, or with keep leaves the word as it is.
func infixed(infix string, keep bool) alternative {
	return func(w string) (string, bool) {
		if len(w) < 4 || !consonants.has(w[0]) || w[1:3] != infix || !vowels.has(w[3]) {
			return "", false
		}
		if keep {
			return w, true
		}
		return w[:1] + w[3:], true
	}
}

func pelaut(w string) (string, bool) {
	if w == "pelajar" {
		return "ajar", true
	}
	return vowelSecond("pe", lL)(w)
}
