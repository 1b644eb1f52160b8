package stem

// letters is a set of the letters a to z.
type letters uint32

const (
	lA letters = 1 << iota
	lB
	lC
	lD
	lE
	lF
	lG
	lH
	lI
	lJ
	lK
	lL
	lM
	lN
	lO
	lP
	lQ
	lR
	lS
	lT
	lU
	lV
	lW
	lX
	lY
	lZ

	vowels     = lA | lE | lI | lO | lU
	anyLetter  = letters(1<<26 - 1)
	consonants = anyLetter &^ vowels
)

// has reports whether the byte c is a lower-case letter of the set.
func (l letters) has(c byte) bool { return c-'a' < 26 && l>>(c-'a')&1 != 0 }

// monosyllable reports whether b, a stretch up to the first ending, begins a
// base of one syllable: bom, cat, las, klik, rem; diphthongs do not count.
func monosyllable(b []byte) bool {
	i := 0
	for i < len(b) && consonants.has(b[i]) {
		i++
	}
	if i == len(b) || i > 3 {
		return false
	}
	for i++; i < len(b); i++ {
		if !consonants.has(b[i]) {
			return false
		}
	}
	return true
}
