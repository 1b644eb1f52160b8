package stem

import (
	"slices"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Analyze returns every legal analysis of a word, the best first; its Stem is
// what [Stemmer.Stem] returns. There is always one at least: a word that cannot
// be taken apart is its own root. Any string is accepted. Analyze is for looking
// at words, not for the hot path: it allocates.
func (st *Stemmer) Analyze(word string) []Analysis {
	return st.AppendAnalyses(nil, word)
}

// AppendAnalyses appends what [Stemmer.Analyze] returns to dst.
func (st *Stemmer) AppendAnalyses(dst []Analysis, word string) []Analysis {
	w := &reader{st: st, word: word}
	w.in.at = &w.at
	h := w.in.fill(word)
	if w.in.seen&folded == 0 {
		for i := range w.at {
			w.at[i] = uint8(min(i, len(word)))
		}
	}
	from := len(dst)
	dst = w.derived(w.entry(dst, h))
	if len(dst) == from {
		dst = append(dst, w.plain("none"))
	}
	w.borrow(dst[from:])
	return dst
}

// reader turns candidates into analyses.
type reader struct {
	st   *Stemmer
	word string
	in   input
	at   [maxWord + 2]uint8
}

// plain is the analysis of a word that is not taken apart.
func (w *reader) plain(rule string) Analysis {
	low := lower(w.word)
	return Analysis{Word: w.word, Root: low, Stem: low, Rule: rule, Segments: []Segment{{tokenize.Span{Start: 0, End: len(w.word)}, RootSegment, low}}}
}

// entry appends the analysis of a word that stands in a table.
func (w *reader) entry(dst []Analysis, h uint64) []Analysis {
	key := w.in.buf[:w.in.n]
	if len(key) == 0 {
		return dst
	}
	a := w.plain("exception")
	a.Known = true
	if root, ok := w.st.exceptions[string(key)]; ok {
		a.Root, a.Stem, a.Segments[0].Form = root, root, root
		return append(dst, a)
	}
	e, ok := w.st.find(h, key, w.in.seen&^(upper|first) == 0)
	if !ok {
		return dst
	}
	a.Root, a.Class, a.Rule = w.st.rootOf(e, key), classOf(e.Class()), "root"
	a.Stem = a.Root
	if e.Weight() == 0 {
		a.Rule = "word"
		if w.st.policy == Lexical && e.Class() != variant {
			a.Stem = string(key)
		}
	}
	a.Segments[0].Form = a.Root
	return append(dst, a)
}

// borrow gives a word of the tables the segments of a derivation with its root.
func (w *reader) borrow(list []Analysis) {
	if list[0].Rule != "word" {
		return
	}
	for i := 1; i < len(list); i++ {
		if list[i].Root == list[0].Root {
			list[0].Segments = slices.Clone(list[i].Segments)
			return
		}
	}
}

// derived appends the analyses that take the word apart, the best first.
func (w *reader) derived(dst []Analysis) []Analysis {
	in := &w.in
	if in.n <= minWord || in.seen&odd != 0 {
		return dst
	}
	if in.seen&(hyphen|two) != 0 {
		var d doubled
		if w.st.double(&d, in) && !(d.kind == NotDoubled && d.shift == 0 && d.left.depth == 0 && int(d.left.end) == in.n) {
			dst = append(dst, w.doubled(&d)) // not the whole word, which stands before
		}
		return dst
	}
	var s search
	var kept pool
	s.sink = &kept
	s.load(w.st, in, 0, in.n)
	if !s.solve() {
		return dst
	}
	if kept.n == 0 {
		kept.add(&s.best, &s.best.pieces)
	}
	all := kept.all()
	slices.SortStableFunc(all, func(a, b candidate) int {
		if a.cost != b.cost {
			return int(a.cost - b.cost)
		}
		return int(b.end-b.start) - int(a.end-a.start)
	})
	for i := range all {
		c := &all[i]
		if c.depth == 0 && int(c.end) == in.n {
			continue // the whole word, which stands before these
		}
		if !slices.ContainsFunc(all[:i], func(o candidate) bool { return same(&o, c) }) {
			dst = append(dst, w.affixed(&s, c))
		}
	}
	return dst
}

// same reports whether two candidates cut a word alike.
func same(a, b *candidate) bool {
	return a.start == b.start && a.end == b.end && a.restore == b.restore && a.depth == b.depth && a.pieces == b.pieces && a.ending == b.ending
}

// affixed is the analysis of one candidate.
func (w *reader) affixed(s *search, c *candidate) Analysis {
	a := Analysis{Word: w.word, Known: c.entry != 0 || c.compound > 0, Rule: "affixes", Score: -float64(c.cost) / 10}
	a.Root = w.base(c, 0)
	root, start, end := s.stem(c)
	switch {
	case root != "":
		a.Stem = root
	case start == int(c.start) && end == int(c.end):
		a.Stem = a.Root
	default:
		a.Stem = string(w.in.buf[start:end])
	}
	switch {
	case c.compound > 0:
		a.Rule = "compound"
	case !a.Known:
		a.Rule = "guess"
	default:
		a.Class = classOf(c.entry.Class())
	}
	a.Segments = w.segments(nil, c, 0, RootSegment)
	for _, p := range c.pieces[:c.depth] {
		if p.affix == echo {
			a.Reduplication = Partial
		}
	}
	return a
}

// base returns the base of a candidate whose word begins at shift.
func (w *reader) base(c *candidate, shift int) string {
	key := append([]byte(nil), w.in.buf[shift+int(c.start):shift+int(c.end)]...)
	if c.restore != 0 && len(key) > 0 {
		key[0] = c.restore
	}
	if c.entry != 0 {
		return w.st.rootOf(c.entry, key)
	}
	return string(key)
}

// segments appends the morphemes of a candidate whose word begins at shift.
func (w *reader) segments(dst []Segment, c *candidate, shift int, root Kind) []Segment {
	pos := 0
	add := func(end int, kind Kind, form string) {
		if end > pos {
			span := tokenize.Span{Start: int(w.at[shift+pos]), End: int(w.at[shift+end])}
			if w.word[span.End-1] == '-' { // teman2-nya
				span.End--
			}
			dst = append(dst, Segment{span, kind, form})
			pos = end
		}
	}
	for _, p := range c.pieces[:c.depth] {
		form := names[p.affix]
		switch p.affix {
		case infix:
			add(int(p.start), root, w.base(c, shift))
			add(int(p.end), InfixSegment, "-"+string(w.in.buf[shift+int(p.start):shift+int(p.end)])+"-")
			continue
		case formative:
			form = string(w.in.buf[shift+int(p.start):shift+int(p.end)]) + "-"
		}
		add(int(p.end), PrefixSegment, form)
	}
	if c.compound > 0 {
		b := w.base(c, shift)
		add(int(c.compound), root, b[:c.compound-c.start])
		add(int(c.end), root, b[c.compound-c.start:])
	}
	add(int(c.end), root, w.base(c, shift))
	e := c.ending
	add(pos+len(formants[e.formant()].surface), SuffixSegment, "-"+formants[e.formant()].surface)
	add(pos+len(suffixes[e.suffix()]), SuffixSegment, "-"+suffixes[e.suffix()])
	add(pos+len(clitics[e.clitic()].surface), CliticSegment, "-"+clitics[e.clitic()].surface)
	add(pos+len(particles[e.particle()].surface), ParticleSegment, "-"+particles[e.particle()].surface)
	return dst
}

// doubled is the analysis of a word with a hyphen.
func (w *reader) doubled(d *doubled) Analysis {
	a := Analysis{Word: w.word, Known: d.left.entry != 0, Rule: "doubled", Reduplication: d.kind, Score: -float64(d.left.cost) / 10}
	a.Class = classOf(d.left.entry.Class())
	shift, before := 0, PrefixSegment
	switch {
	case d.kind == NotDoubled:
		shift = d.shift
		a.Rule = "affixes"
	case d.fromRight:
		shift, before = d.shift, CopySegment
	}
	a.Root = w.base(&d.left, shift)
	a.Stem = d.root
	if a.Stem == "" {
		a.Stem = string(w.in.buf[d.start:d.end])
	}
	if shift > 0 {
		form := string(w.in.buf[:shift-1])
		if before == PrefixSegment {
			form += "-"
		}
		a.Segments = append(a.Segments, Segment{tokenize.Span{Start: 0, End: int(w.at[shift-1])}, before, form})
	}
	a.Segments = w.segments(a.Segments, &d.left, shift, RootSegment)
	switch {
	case d.kind == Paired:
		a.Root = a.Stem
		a.Segments = w.segments(a.Segments, &d.right, d.shift, RootSegment)
	case d.hasRight:
		a.Segments = w.segments(a.Segments, &d.right, d.shift, CopySegment)
	default:
		a.Segments = w.tail(a.Segments)
	}
	return a
}

// tail covers what the segments leave of the word: the copy of an unknown base,
// a clitic behind a hyphen, the sign 2.
func (w *reader) tail(dst []Segment) []Segment {
	end := 0
	if len(dst) > 0 {
		end = dst[len(dst)-1].End
	}
	for end < len(w.word) && w.word[end] == '-' {
		end++
	}
	if end < len(w.word) {
		kind := CopySegment
		if rest := lower(w.word[end:]); isClitic([]byte(rest)) {
			kind = CliticSegment
		}
		dst = append(dst, Segment{tokenize.Span{Start: end, End: len(w.word)}, kind, lower(w.word[end:])})
	}
	return dst
}
