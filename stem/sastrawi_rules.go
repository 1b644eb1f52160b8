package stem

import "strings"

// The prefix rules of PHP Sastrawi: Nazief and Adriani (1996, rules 1 to 34),
// confix stripping (Asian 2007), its enhancements (Arifin 2009), infixes (Tahitoe
// 2010) and Sastrawi's own, with their numbers; 22 and 33 are absent there too.
// A rule has alternatives: the first whose result is a root wins, else the result
// of the last, and if the last one does not apply the rule does nothing.

// alternative drops the first letters of a word that its condition holds for,
// and puts others in their place.
type alternative struct {
	holds    func(a *alternative, word string) bool
	prefix   string
	next     letters // the letter behind the prefix
	drop     int
	restored string
}

// on applies a to a word and reports whether it does.
func (a *alternative) on(w string) (string, bool) {
	if !strings.HasPrefix(w, a.prefix) || !a.holds(a, w) {
		return "", false
	}
	return a.restored + w[a.drop:], true
}

var sastrawiRules = [...][]alternative{
	{{before, "ber", vowels, 3, ""}, {before, "ber", vowels, 3, "r"}},  // 1 beradu, berambut
	{{beforeTwoNotEr, "ber", consonants, 3, ""}},                       // 2 bersuara
	{{beforeTwoEr, "ber", consonants &^ lR, 3, ""}},                    // 3 berdaerah
	{{whole, "belajar", 0, 3, ""}},                                     // 4 belajar
	{{beforeErC, "be", consonants &^ lR, 2, ""}},                       // 5 bekerja
	{{before, "ter", vowels, 3, ""}, {before, "ter", vowels, 3, "r"}},  // 6 terasing, teraup
	{{beforeErV, "ter", consonants &^ lR, 3, ""}},                      // 7 tergerak
	{{beforeNotEr, "ter", consonants &^ lR, 3, ""}},                    // 8 terpuruk
	{{beforeErC, "te", consonants &^ lR, 2, ""}},                       // 9 teterbang
	{{beforeV, "me", lL | lR | lW | lY, 2, ""}},                        // 10 melipat
	{{before, "mem", lB | lF | lV, 3, ""}},                             // 11 membangun
	{{before, "memp", lE, 3, ""}},                                      // 12 mempengaruhi
	{{before, "mem", vowels, 3, "m"}, {before, "mem", vowels, 3, "p"}}, // 13 meminum, memukul
	{{before, "men", lC | lD | lJ | lS | lT | lZ, 3, ""}},              // 14 mencinta
	{{before, "men", vowels, 3, "n"}, {before, "men", vowels, 3, "t"}}, // 15 menasihati, menangkap
	{{before, "meng", lG | lH | lQ | lK, 4, ""}},                       // 16 menggila
	{{before, "meng", vowels, 4, ""}, {before, "meng", vowels, 4, "k"}, {before, "meng", lE, 5, ""}, {before, "meng", vowels, 4, "ng"}}, // 17 mengudara, mengupas, mengebom, menganga
	{{before, "meny", vowels, 4, "ny"}, {before, "meny", vowels, 4, "s"}},                                                               // 18 menyala, menyuarakan
	{{before, "memp", anyLetter &^ (lE | lN), 3, ""}},                                                                                   // 19 memproteksi
	{{beforeV, "pe", lW | lY, 2, ""}},                                                                                                   // 20 pewarna
	{{before, "per", vowels, 3, ""}, {before, "per", vowels, 2, ""}},                                                                    // 21 peradilan, perumahan
	{{beforeTwoNotEr, "per", consonants, 3, ""}},                                                                                        // 23 pertahanan
	{{beforeTwoEr, "per", consonants &^ lR, 3, ""}},                                                                                     // 24 perdaerah
	{{before, "pem", lB | lF | lV, 3, ""}},                                                                                              // 25 pembangun
	{{before, "pem", vowels, 3, "m"}, {before, "pem", vowels, 3, "p"}},                                                                  // 26 peminum, pemukul
	{{before, "pen", lC | lD | lJ | lS | lT | lZ, 3, ""}},                                                                               // 27 pencinta
	{{before, "pen", vowels, 3, "n"}, {before, "pen", vowels, 3, "t"}},                                                                  // 28 penasihat, penangkap
	{{before, "peng", consonants, 4, ""}},                                                                                               // 29 pengkajian
	{{before, "peng", vowels, 4, ""}, {before, "peng", vowels, 4, "k"}, {before, "peng", lE, 5, ""}},                                    // 30 pengudaraan, pengupas, pengebom
	{{before, "peny", vowels, 4, "ny"}, {before, "peny", vowels, 4, "s"}},                                                               // 31 penyanyi, penyuara
	{{whole, "pelajar", 0, 3, ""}},                                                                                                      // 32 pelajar
	{{beforeV, "pe", lL, 2, ""}},                                                                                                        // 32 pelaut
	{{beforeNotEr, "pe", consonants, 2, ""}},                                                                                            // 34 petarung
	{{beforeErC, "ter", consonants &^ (lL | lM | lN | lR | lW | lY), 3, ""}},                                                            // 35 terpercaya
	{{beforeErC, "pe", consonants &^ (lL | lM | lN | lR | lW | lY), 2, ""}},                                                             // 36 pekerja
}

// Rules 37 to 40: an infix behind the first consonant and before a vowel.
var sastrawiInfixes = [...]string{"er", "el", "em", "in"} // kinerja

// Rules 41 and 42: the proclitics.
var sastrawiProclitics = [...]string{"ku", "kau"} // kulempar, kaulihat

// before: one of the letters of next follows the prefix.
func before(a *alternative, w string) bool {
	n := len(a.prefix)
	return len(w) > n && a.next.has(w[n])
}

// beforeV: one of the letters and a vowel follow.
func beforeV(a *alternative, w string) bool {
	n := len(a.prefix)
	return before(a, w) && len(w) > n+1 && vowels.has(w[n+1])
}

// beforeNotEr: one of the letters follows, and behind it not er.
func beforeNotEr(a *alternative, w string) bool {
	return before(a, w) && !strings.HasPrefix(w[len(a.prefix)+1:], "er")
}

// beforeTwoNotEr: one of the letters and any letter follow, and behind them not er.
func beforeTwoNotEr(a *alternative, w string) bool {
	n := len(a.prefix)
	return before(a, w) && len(w) > n+1 && anyLetter.has(w[n+1]) && !strings.HasPrefix(w[n+2:], "er")
}

// beforeErV: one of the letters, er and a vowel follow.
func beforeErV(a *alternative, w string) bool {
	n := len(a.prefix)
	return before(a, w) && len(w) > n+3 && w[n+1:n+3] == "er" && vowels.has(w[n+3])
}

// beforeTwoEr: one of the letters, any letter, er and a vowel follow.
func beforeTwoEr(a *alternative, w string) bool {
	n := len(a.prefix)
	return before(a, w) && len(w) > n+4 && anyLetter.has(w[n+1]) && w[n+2:n+4] == "er" && vowels.has(w[n+4])
}

// beforeErC: one of the letters, er and a consonant follow.
func beforeErC(a *alternative, w string) bool {
	n := len(a.prefix)
	return before(a, w) && len(w) > n+3 && w[n+1:n+3] == "er" && consonants.has(w[n+3])
}

// whole: nothing follows.
func whole(a *alternative, w string) bool { return w == a.prefix }

// withoutInfix takes an infix out.
func withoutInfix(w, infix string) (string, bool) {
	if len(w) < 4 || !consonants.has(w[0]) || w[1:3] != infix || !vowels.has(w[3]) {
		return "", false
	}
	return w[:1] + w[3:], true
}
