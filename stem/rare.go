package stem

import "github.com/kawi-nlp/kawi/internal/lexicon"

// This file holds the rules that are tried only when the common ones find no
// known base: formatives, echo reduplication, infixes, compounds, guesses.

// formatives stand before a whole word and are written together with it
// (Ejaan yang Disempurnakan, chapter II.C).
var formatives = [...]string{
	"adi", "antar", "anti", "catur", "dasa", "dwi", "eka", "ekstra", "hiper", "infra", "inter", "intra", "kontra", "maha", "makro", "mikro", "mono", "multi", "neo", "nir", "non", "panca", "pasca",
	"paska", "poli", "pra", "pramu", "proto", "purna", "purwa", "sapta", "semi", "serba", "sub", "super", "supra", "swa", "tele", "trans", "tri", "tuna", "ultra", "wira",
}

// infixes stand behind the first consonant of the base: g-em-uruh, k-in-erja.
var infixes = [...]string{"el", "er", "em", "in"}

// plainForm is the form of a prefix that changes nothing.
var plainForm = allomorph{next: anyLetter}

// takeRare tries the rare prefixes at pos.
func (s *search) takeRare(st stack, pos, cost int) {
	if next := onto[st][formative]; next != illegal {
		for _, f := range formatives {
			end := pos + len(f)
			if end+4 <= s.n && string(s.buf[pos:end]) == f {
				s.descend(next, formative, pos, end, end, &plainForm, cost)
			}
		}
	}
	if next := onto[st][echo]; next != illegal && pos+4 < s.n && s.buf[pos+1] == 'e' && consonants.has(s.buf[pos]) && s.buf[pos] == s.buf[pos+2] {
		s.descend(next, echo, pos, pos+2, pos+2, &plainForm, cost)
	}
	if st == bare || st == sBer {
		s.takeInfix(st, pos, cost)
	}
	if s.depth > 0 {
		s.takeCompound(st, pos, cost)
	}
}

// takeInfix tries the word without an infix behind its first consonant. For the
// look-up the consonant stands in the place of the infix's last letter.
func (s *search) takeInfix(st stack, pos, cost int) {
	if pos+5 > s.n || !consonants.has(s.buf[pos]) || !vowels.has(s.buf[pos+3]) || s.depth == maxPrefixes {
		return
	}
	for _, x := range infixes {
		if string(s.buf[pos+1:pos+3]) == x {
			s.descendInfix(st, pos, cost+60)
		}
	}
}

func (s *search) descendInfix(st stack, pos, cost int) {
	saved, old := s.restore, s.buf[pos+2]
	s.restore, s.buf[pos+2] = s.buf[pos], s.buf[pos]
	s.pieces[s.depth] = piece{infix, uint8(pos + 1), uint8(pos + 3)}
	s.depth++
	s.bases(st, pos+2, cost)
	s.depth--
	s.restore, s.buf[pos+2] = saved, old
}

// takeCompound looks for two roots written together under prefixes:
// men-(t)anda|tangan-i, memper-tanggung|jawab-kan.
func (s *search) takeCompound(st stack, pos, cost int) {
	h := lexicon.Seed
	for i := pos; i < s.n-minPart; i++ {
		h = lexicon.Step(h, s.buf[i])
		if i+1 < pos+minPart {
			continue
		}
		left, ok := s.st.find(h, s.buf[pos:i+1], s.plain)
		if !ok || left.Weight() < compoundWeight {
			continue
		}
		for _, e := range s.endings[:s.ends] {
			end := int(e.at())
			if end < i+1+minPart {
				continue
			}
			key := s.buf[i+1 : end]
			right, ok := s.st.find(stateOf(key), key, s.plain)
			if !ok || right.Weight() < compoundWeight {
				continue
			}
			c := candidate{start: uint8(pos), end: e.at(), restore: s.restore, stack: st, depth: s.depth, compound: uint8(i + 1)}
			s.judge(&c, cost+compoundCost)
		}
	}
}

const (
	minPart        = 4  // the shortest part of a compound
	compoundWeight = 5  // its least weight
	compoundCost   = 60 // how unusual a compound is
	compoundRoot   = 28 // how unlikely its base
)

// guess takes clear affixes off an unknown base. Foreign words and names are
// more frequent than unknown Indonesian roots, so it asks for evidence: di- or
// meN- together with -kan, a clitic, a particle.
func (s *search) guess() bool {
	for _, e := range s.endings[:s.ends] {
		if e.formant() != fmNone || e.clitic() > clNya || s.names && e.clitic() == clNone {
			continue
		}
		switch {
		case e.suffix() == sfKan:
			s.guessVerb(e)
		case e.suffix() == sfNone && (e.clitic() == clNya || e.particle() == ptLah || e.particle() == ptPun):
			s.guessed(bare, noAffix, 0, e)
		}
	}
	return s.found
}

// guessVerb reads the word as di- or meN-, an unknown base, and -kan. Where meN-
// must have replaced a letter there is no guess.
func (s *search) guessVerb(e ending) {
	if s.buf[0] == 'd' && s.buf[1] == 'i' {
		s.guessed(sDi, di, 2, e)
	}
	if s.buf[0] != 'm' || s.buf[1] != 'e' {
		return
	}
	for _, forms := range [...][]allomorph{nasalN[:], nasalM[:], {nasalNone}} {
		for _, r := range forms {
			n := 2 + len(r.surface)
			if r.surface == "" {
				r.next &^= lM | lN // which may stand for another letter
			}
			if r.restore == 0 && r.when == always && string(s.buf[2:n]) == r.surface && r.next.has(s.buf[n]) {
				s.guessed(sMeN, meN, n, e)
			}
		}
	}
}

// guessed offers the unknown base [start, e) behind a prefix. The shortest wins.
func (s *search) guessed(st stack, a affix, start int, e ending) {
	if !s.plausible(start, int(e.at())) || s.found && e.at()-uint8(start) >= s.best.end-s.best.start {
		return
	}
	s.found = true
	s.best = candidate{start: uint8(start), end: e.at(), stack: st, ending: e, cost: guessCost}
	if a != noAffix {
		s.best.depth, s.best.pieces[0] = 1, piece{a, 0, uint8(start)}
	}
}

// guessCost puts guesses behind everything else.
const guessCost = 150

// plausible reports whether a stretch can be a base: four letters or more with
// two syllables.
func (s *search) plausible(start, end int) bool {
	if end-start < 4 {
		return false
	}
	syllables := 0
	for i := start; i < end; i++ {
		if vowels.has(s.buf[i]) && (i == start || !vowels.has(s.buf[i-1])) {
			syllables++
		}
	}
	return syllables >= 2
}
