package stem

// This file is the specification of the ends of words: base, formative suffix,
// derivational suffix, possessive or object clitic, particle, in this order.

// suffix is a derivational suffix.
type suffix uint8

const (
	sfNone suffix = iota
	sfAn          // tulis-an
	sfKan         // tulis-kan
	sfI           // tulis-i
	sfIn          // tulis-in, in speech for -kan and -i
	numSuffixes
)

// A formant is a suffix of Sanskrit, Arabic or European origin that makes nouns
// and adjectives of nouns and adjectives. The base must be a root of its own.
type formant uint8

const (
	fmNone  formant = iota
	fmWan           // warta-wan
	fmWati          // warta-wati
	fmMan           // seni-man
	fmIsme          // nasional-isme
	fmIsasi         // modern-isasi
	fmIs            // nasional-is
	fmS             // ekonomi-s
	fmWi            // dunia-wi
	fmIah           // ilm-iah
	fmItas          // aktual-itas
	numFormants
)

var formants = [numFormants]struct {
	surface string
	cost    int
}{
	fmWan:   {"wan", 14},
	fmWati:  {"wati", 14},
	fmMan:   {"man", 30},
	fmIsme:  {"isme", 14},
	fmIsasi: {"isasi", 14},
	fmIs:    {"is", 34},
	fmS:     {"s", 24},
	fmWi:    {"wi", 26},
	fmIah:   {"iah", 26},
	fmItas:  {"itas", 20},
}

// clitic is a possessive or object pronoun; particle is the last bit of a word.
type (
	clitic   uint8
	particle uint8
)

const (
	clNone clitic = iota
	clNya
	clKu
	clMu
)

const (
	ptNone particle = iota
	ptLah
	ptKah
	ptPun
	ptTah
)

var clitics = [...]struct {
	surface string
	cost    int
}{clNone: {"", 0}, clNya: {"nya", 8}, clKu: {"ku", 18}, clMu: {"mu", 18}}

var particles = [...]struct {
	surface string
	cost    int
}{ptNone: {"", 0}, ptLah: {"lah", 14}, ptKah: {"kah", 18}, ptPun: {"pun", 18}, ptTah: {"tah", 45}}

var suffixes = [...]string{"", "an", "kan", "i", "in"}

// ending is one way to read the end of a word, packed: where the base ends,
// formant, suffix, clitic, particle, and the cost of all but the suffix, whose
// cost depends on the prefixes.
type ending uint32

func endingAt(at int) ending { return ending(at) }

func (e ending) at() uint8          { return uint8(e & 63) }
func (e ending) suffix() suffix     { return suffix(e >> 6 & 7) }
func (e ending) formant() formant   { return formant(e >> 9 & 15) }
func (e ending) clitic() clitic     { return clitic(e >> 13 & 3) }
func (e ending) particle() particle { return particle(e >> 15 & 7) }
func (e ending) cost() int          { return int(e >> 18) }

// minBase is the shortest base in bytes: ri, ber-as is not listed.
const minBase = 2

// maxEnds is more than any word has ways to read its end.
const maxEnds = 24

// readEnds lists every way to read the end of the word.
func (s *search) readEnds() {
	if s.n == 0 {
		return
	}
	s.readClitics(s.n, ptNone)
	switch s.buf[s.n-1] {
	case 'h', 'n':
		for p := ptLah; p <= ptTah; p++ {
			if s.endsAt(s.n, particles[p].surface) {
				s.readClitics(s.n-len(particles[p].surface), p)
			}
		}
	}
}

// readClitics lists the endings of the word up to n, which is before particle p.
func (s *search) readClitics(n int, p particle) {
	e := ending(p)<<15 + ending(particles[p].cost)<<18
	s.readSuffixes(n, e)
	if last := s.buf[n-1]; last != 'a' && last != 'u' {
		return
	}
	for c := clNya; c <= clMu; c++ {
		if s.endsAt(n, clitics[c].surface) {
			s.readSuffixes(n-len(clitics[c].surface), e+ending(c)<<13+ending(clitics[c].cost)<<18)
		}
	}
}

// readSuffixes lists the endings of the word up to n, which is before a clitic.
func (s *search) readSuffixes(n int, e ending) {
	if n < minBase {
		return
	}
	s.addEnding(e, n)
	switch s.buf[n-1] {
	case 'n':
		for x := sfAn; x < numSuffixes; x++ {
			if k := n - len(suffixes[x]); k >= minBase && s.endsAt(n, suffixes[x]) {
				s.addEnding(e|ending(x)<<6, k)
			}
		}
	case 'i':
		s.addEnding(e|ending(sfI)<<6, n-1)
	}
}

// addEnding adds e with the base ending at k, bare and under each formant.
func (s *search) addEnding(e ending, k int) {
	s.push(e, k)
	var may []formant
	switch s.buf[k-1] {
	case 'n':
		may = endInN[:]
	case 'i':
		may = endInI[:]
	case 's':
		may = endInS[:]
	case 'e':
		may = endInE[:]
	case 'h':
		may = endInH[:]
	}
	for _, f := range may {
		if j := k - len(formants[f].surface); j > minBase && s.endsAt(k, formants[f].surface) {
			s.push((e|ending(f)<<9)+ending(formants[f].cost)<<18, j)
		}
	}
}

// The formants by their last letter.
var (
	endInN = [...]formant{fmWan, fmMan}
	endInI = [...]formant{fmWati, fmIsasi, fmWi}
	endInS = [...]formant{fmIs, fmS, fmItas}
	endInE = [...]formant{fmIsme}
	endInH = [...]formant{fmIah}
)

// push adds an ending unless the store is full, which no word reaches.
func (s *search) push(e ending, at int) {
	if s.ends < maxEnds {
		s.endings[s.ends] = e | ending(at)
		s.ends++
		s.endsHere[at] |= 1 << e.suffix()
	}
}

// endsAt reports whether the word up to n ends with the suffix and does not
// begin with it.
func (s *search) endsAt(n int, suffix string) bool {
	if n <= len(suffix) {
		return false
	}
	for i, j := len(suffix)-1, n-1; i >= 0; i, j = i-1, j-1 {
		if s.buf[j] != suffix[i] {
			return false
		}
	}
	return true
}
