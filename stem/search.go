package stem

import "github.com/kawi-nlp/kawi/internal/lexicon"

const (
	// maxWord is the longest word in bytes that is analysed; the longest
	// Indonesian words (mempertanggungjawabkannyalah) stay below 40.
	maxWord = 63
	// maxPrefixes is the longest stack: se-ke-tidak-ber-, anti-ke-tidak-ber-.
	maxPrefixes = 4
)

// piece is one prefix of a candidate as it stands in the word.
type piece struct {
	affix      affix
	start, end uint8
}

// candidate is one legal analysis.
type candidate struct {
	start, end uint8 // the base in the buffer
	restore    byte  // what the buffer holds at start instead of the text, or 0
	stack      stack
	depth      uint8
	lexical    bool          // the base stands in the table of words
	compound   uint8         // where the second part of a compound base begins, or 0
	entry      lexicon.Entry // 0 for compounds and guesses
	pieces     [maxPrefixes]piece
	ending     ending
	cost       int32
}

// pool keeps the candidates of one word. No word has as many as it holds.
type pool struct {
	n    int
	list [32]candidate
}

func (p *pool) add(c *candidate, pieces *[maxPrefixes]piece) {
	if p.n < len(p.list) {
		p.list[p.n] = *c
		p.list[p.n].pieces = *pieces
		p.n++
	}
}

// all returns the candidates; the slice shares p's memory.
func (p *pool) all() []candidate { return p.list[:p.n] }

// search is the state of the analysis of one word. It lives on the stack.
type search struct {
	st          *Stemmer
	n           int
	wide        bool // the rare rules too: formatives, echo, infixes
	names       bool // the word is written like a name
	plain       bool // the word has no bytes but a to z and capitals
	small       bool // the word has no capitals either
	found       bool
	restore     byte
	oneSyllable bool   // the base must have one syllable
	rooted      uint64 // the ends at which a shorter stack of prefixes found a root here
	depth       uint8
	pieces      [maxPrefixes]piece
	best        candidate
	want        string // the only root to find, when set
	sink        *pool  // every candidate, when set
	ends        int    // the number of endings
	endings     [maxEnds]ending
	buf         [maxWord + 1]byte
	endsHere    [maxWord + 1]uint8 // per place: the suffixes that may begin there
}

// explore looks for bases at pos and takes off every prefix that fits.
func (s *search) explore(st stack, pos, cost int) {
	outer := s.rooted
	s.bases(st, pos, cost)
	s.prefixes(st, pos, cost)
	s.rooted = outer
}

// prefixes takes off every prefix that fits at pos. A base that the lexicon lists
// is not cut further: setuju in menyetujui is not se-tuju.
func (s *search) prefixes(st stack, pos, cost int) {
	if s.depth == maxPrefixes || pos+minBase >= s.n || s.beaten(cost+int(bounds[st].deeper)) {
		return
	}
	switch s.buf[pos] {
	case 'b':
		for i := range withB {
			s.take(st, pos, cost, 0, noAffix, &withB[i])
		}
	case 'd':
		for i := range withD {
			s.take(st, pos, cost, 0, noAffix, &withD[i])
		}
	case 'k':
		for i := range withK {
			s.take(st, pos, cost, 0, noAffix, &withK[i])
		}
	case 's':
		for i := range withS {
			s.take(st, pos, cost, 0, noAffix, &withS[i])
		}
	case 't':
		for i := range withT {
			s.take(st, pos, cost, 0, noAffix, &withT[i])
		}
	case 'm':
		if s.buf[pos+1] == 'e' {
			s.takeNasal(st, pos, cost, 2, meN)
		}
		s.takeNasal(st, pos, cost, 0, nasal)
	case 'n':
		s.takeNasal(st, pos, cost, 0, nasal)
	case 'p':
		if s.buf[pos+1] == 'e' {
			for i := range withP {
				s.take(st, pos, cost, 0, noAffix, &withP[i])
			}
			s.takeNasal(st, pos, cost, 2, peN)
		}
	}
	if s.wide {
		s.takeRare(st, pos, cost)
	}
}

// takeNasal tries the forms of a nasal prefix whose first skip letters (me, pe
// or nothing) stand at pos.
func (s *search) takeNasal(st stack, pos, cost, skip int, a affix) {
	next := onto[st][a]
	if next == illegal || s.beaten(cost+int(bounds[next].least)) {
		return
	}
	if a != nasal {
		s.take(st, pos, cost, skip, a, &nasalNone)
	}
	switch s.buf[pos+skip] {
	case 'm':
		for i := range nasalM {
			s.take(st, pos, cost, skip, a, &nasalM[i])
		}
	case 'n':
		for i := range nasalN {
			s.take(st, pos, cost, skip, a, &nasalN[i])
		}
	}
}

// beaten reports whether nothing that costs as much can be the best analysis.
func (s *search) beaten(cost int) bool {
	return s.found && cost > int(s.best.cost) && s.sink == nil
}

// take takes the prefix form r off at pos, if it fits, and goes on behind it.
func (s *search) take(st stack, pos, cost, skip int, a affix, r *allomorph) {
	if a == noAffix {
		a = r.affix
	}
	at := pos + skip
	end := at + len(r.surface)
	if end+minBase > s.n || !r.next.has(s.buf[end]) {
		return
	}
	for i := range len(r.surface) {
		if s.buf[at+i] != r.surface[i] {
			return
		}
	}
	next := onto[st][a]
	if next == illegal || r.when != always && !s.holds(r.when, end) {
		return
	}
	if s.beaten(cost + int(bounds[next].least)) {
		return
	}
	start := end
	if r.restore != 0 {
		start--
	}
	s.descend(next, a, pos, end, start, r, cost)
}

// descend explores behind the prefix form r that spans [pos, end), with the base
// or the next prefix starting at start, whose first letter r may restore.
func (s *search) descend(st stack, a affix, pos, end, start int, r *allomorph, cost int) {
	restore, when := r.restore, r.when
	cost += int(r.cost)
	if a == nasal && restore == 'c' {
		cost -= nasalC // ny-(c)ari: in speech as common as any
	}
	saved, old := s.restore, s.buf[start]
	s.restore, s.oneSyllable = restore, when == syllable && a != nasal
	if restore != 0 {
		s.buf[start] = restore
	}
	s.pieces[s.depth] = piece{a, uint8(pos), uint8(end)}
	s.depth++
	s.explore(st, start, cost)
	s.depth--
	s.buf[start] = old
	s.restore, s.oneSyllable = saved, false
}

// holds checks the condition of a prefix form whose base begins at end; that of
// one syllable is checked where the base is known, in probe.
func (s *search) holds(when condition, end int) bool {
	rest := s.buf[end:s.n]
	switch when {
	case beforeEr:
		return len(rest) > 3 && rest[1] == 'e' && rest[2] == 'r'
	case ajar:
		return len(rest) >= 4 && string(rest[:4]) == "ajar"
	}
	return true
}

// bases looks up every base that starts at pos and that the stack allows.
func (s *search) bases(st stack, pos, cost int) {
	allowed := bounds[st].suffixes
	h := lexicon.Seed
	for i := pos; i < s.n; {
		h = lexicon.Step(h, s.buf[i])
		i++
		if s.endsHere[i]&allowed != 0 && i >= pos+minBase {
			s.probe(st, pos, i, cost, h)
		}
		if i == pos+lexicon.Start && !s.st.custom && !lexicon.StemIndex().MayStart(h) {
			return
		}
	}
}

// probe looks the base [pos, end) up and judges it under every ending there.
func (s *search) probe(st stack, pos, end, cost int, h uint64) {
	if s.rooted>>end&1 != 0 {
		if s.sink == nil {
			return
		}
		cost += lastResort
	}
	key := s.buf[pos:end]
	if s.oneSyllable && !monosyllable(key) {
		return
	}
	e, ok := s.st.find(h, key, s.plain)
	if !ok {
		return
	}
	c := candidate{start: uint8(pos), end: uint8(end), restore: s.restore, stack: st, depth: s.depth, entry: e}
	if e.Weight() == 0 && e.Class() != variant {
		if st != bare {
			return
		}
		c.lexical = true
	}
	s.judge(&c, cost)
}

// load readies s for the stretch [from, to) of a word.
func (s *search) load(st *Stemmer, in *input, from, to int) {
	s.st = st
	s.names, s.plain, s.small = in.seen&first != 0, in.seen&^(upper|first) == 0, in.seen&^hyphen == 0
	s.n = copy(s.buf[:], in.buf[from:to])
	s.readEnds()
}

// solve finds the best analysis. It tries the common rules first, then the rare
// ones, then a guess at an unknown base.
func (s *search) solve() bool {
	s.explore(bare, 0, 0)
	if !s.found && !s.names {
		s.wide = true
		s.explore(bare, 0, 0)
	}
	return s.found || s.guess()
}
