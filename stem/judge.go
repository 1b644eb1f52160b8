package stem

import "github.com/kawi-nlp/kawi/internal/lexicon"

// This file judges analyses: what the tables of patterns cannot say, and what an
// analysis costs.

// variant is the class letter of variant spellings and colloquial forms in the
// table of words. They carry affixes as roots do: nemenin is temen is teman.
const (
	variant       = 'x'
	variantWeight = 5
)

// judge offers the base of c under every ending that fits.
func (s *search) judge(c *candidate, cost int) {
	end := int(c.end)
	for i := range s.endings[:s.ends] {
		x := s.endings[i]
		if x.at() != c.end {
			continue
		}
		pattern := int(confixes[c.stack][x.suffix()])
		if pattern == 0 || c.lexical && (x.suffix() != sfNone || x.formant() != fmNone) || s.names && !fitsName(c, x) || !s.spelled(c, x) {
			continue
		}
		if x.formant() != fmNone && s.isRoot(int(c.start), end+len(formants[x.formant()].surface)) {
			continue // modernisasi is a root of its own
		}
		c.ending = x
		c.cost = int32(cost + pattern + x.cost() + s.rootCost(c))
		s.offer(c)
		if c.depth > 0 || x.suffix() == sfNone {
			s.rooted |= 1 << end
		}
	}
}

// spelled checks what the tables of patterns cannot say.
func (s *search) spelled(c *candidate, x ending) bool {
	last := s.buf[c.end-1]
	switch {
	case x.formant() == fmS && (last != 'i' || c.end-c.start < 6), x.formant() != fmNone && c.stack == sKe && x.suffix() == sfNone:
		return false
	case c.stack == sMeN && x.suffix() == sfAn, c.stack == sPeN && x.suffix() == sfKan:
		return last == 'k'
	case c.stack == sKeSe && x.suffix() == sfNone:
		return c.entry.Class() == 'm'
	case c.stack == sN && (c.restore == 'p' || c.restore == 't'):
		return isVerb(c.entry) || (x.suffix() == sfIn || c.entry.Class() == variant) && c.end-c.start > 4 || c.end-c.start > 5 && c.entry.Weight() > 3
	}
	return true
}

// isRoot reports whether the stretch is a root.
func (s *search) isRoot(start, end int) bool {
	key := s.buf[start:end]
	e, ok := s.st.find(stateOf(key), key, s.plain)
	return ok && e.Weight() != 0
}

// offer keeps c if it is the best so far.
func (s *search) offer(c *candidate) {
	if s.want != "" && s.root(c) != s.want {
		return
	}
	if s.sink != nil {
		s.sink.add(c, &s.pieces)
	}
	if s.found && (c.cost > s.best.cost || c.cost == s.best.cost && c.end-c.start <= s.best.end-s.best.start) {
		return
	}
	s.found, s.best = true, *c
	s.best.pieces = s.pieces
}

// rootCost says how unlikely the base is under its pattern.
func (s *search) rootCost(c *candidate) int {
	if c.lexical {
		return 0
	}
	if c.compound > 0 {
		return compoundRoot
	}
	e := c.entry
	weight := e.Weight()
	if weight == 0 {
		weight = variantWeight
	}
	f := &fit[c.stack][c.ending.suffix()]
	k := f[classOf(e.Class())]
	if second := e.Second(); second != 0 {
		k = min(k, f[classOf(second)])
	}
	cost := (9-weight)*stepCost + int(k)
	switch c.end - c.start {
	case 2:
		cost += 30
	case 3:
		cost += 6
	}
	return cost
}

// root returns the root of a candidate, or nothing if it is in no table.
func (s *search) root(c *candidate) string {
	if c.entry == 0 {
		return ""
	}
	key := s.buf[c.start:c.end]
	if c.restore == 0 || s.buf[c.start] == c.restore {
		return s.st.rootOf(c.entry, key)
	}
	old := key[0]
	key[0] = c.restore
	root := s.st.rootOf(c.entry, key)
	key[0] = old
	return root
}

// lastResort puts the cuts of listed roots behind all others in [Stemmer.Analyze].
const lastResort = 100

// nasalC is how much commoner the loss of c is in speech: nyari, nyoba, nyuci.
const nasalC = 22

// stepCost is the cost of one step of root weight.
const stepCost = 7

// fitsName reports whether a word that is written like a name may be read so:
// names are often like words with a rare ending (Bekasi, Darmawan, Maluku, Nata).
func fitsName(c *candidate, x ending) bool {
	if x.formant() != fmNone || x.particle() != ptNone && c.entry.Weight() < 5 || c.stack == sN || c.stack == sEcho {
		return false
	}
	if c.stack != bare {
		return true
	}
	return x.clitic() < clKu && x.suffix() != sfIn && (x.suffix() != sfI || isVerb(c.entry))
}

// looksDerived reports whether a word that is written like a name begins or ends
// like a derived word at all. Most names do not, and cost no search.
func looksDerived(b []byte) bool {
	switch b[0] {
	case 'b', 'm', 'p', 's', 't':
		if b[1] == 'e' {
			return true
		}
	case 'd':
		if b[1] == 'i' {
			return true
		}
	case 'k':
		if b[1] == 'e' || b[1] == 'u' || b[1] == 'a' && b[2] == 'u' {
			return true
		}
	}
	switch n := len(b); b[n-1] {
	case 'n':
		return b[n-2] == 'a' || b[n-2] == 'u' && b[n-3] == 'p'
	case 'h':
		return b[n-2] == 'a'
	case 'a':
		return b[n-2] == 'y' && b[n-3] == 'n'
	case 'i':
		return true
	}
	return false
}

func isVerb(e lexicon.Entry) bool {
	return e.Class() == 'v' || e.Second() == 'v'
}
