package stem

// Reduplication is the way in which a word is doubled. After Sneddon, section 1.179 ff.
type Reduplication uint8

const (
	NotDoubled Reduplication = iota
	Full                     // buku-buku, buku-bukunya, teman2
	Affixed                  // berlari-lari, kebarat-baratan, setinggi-tingginya
	Reciprocal               // tulis-menulis, pukul-memukul
	Rhyming                  // sayur-mayur, warna-warni
	Partial                  // dedaunan, lelaki
	Paired                   // suami-istri, besar-kecil: two bases, nothing is doubled
)

var reduplicationNames = [...]string{"", "doubled", "doubled with affixes", "reciprocal", "rhyming", "partly doubled", "pair"}

// String returns a short English name, or nothing for NotDoubled.
func (r Reduplication) String() string {
	if int(r) < len(reduplicationNames) {
		return reduplicationNames[r]
	}
	return ""
}

// MarshalText returns the name of the reduplication.
func (r Reduplication) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// doubled is the analysis of a word with a hyphen.
type doubled struct {
	kind        Reduplication
	left, right candidate
	hasRight    bool
	fromRight   bool // the base is in the right half: bolak-balik
	shift       int  // offset of the right half, or of the only analysed stretch
	root        string
	start, end  int
}

// deriveDoubled analyses words with a hyphen or with the sign 2.
func (st *Stemmer) deriveDoubled(in *input) (root string, start, end int) {
	var d doubled
	if !st.double(&d, in) {
		return "", 0, 0
	}
	return d.root, d.start, d.end
}

// double reads a word with a hyphen or a 2.
func (st *Stemmer) double(d *doubled, in *input) bool {
	if in.seen&two != 0 && !in.dropTwo() {
		return false
	}
	// Bases that exist only doubled stand in the tables: ber-pura-pura, laba-labanya.
	var l search
	l.load(st, in, 0, in.n)
	l.explore(bare, 0, 0)
	if l.found {
		if in.seen&two != 0 {
			d.kind = Full
		}
		return d.alone(&l, 0)
	}
	cut := in.n - 1
	for cut > 0 && in.buf[cut] != '-' {
		cut--
	}
	if cut == 0 || cut == in.n-1 {
		return false
	}
	switch left, right := in.buf[:cut], in.buf[cut+1:in.n]; {
	case isClitic(right):
		return st.half(d, in, 0, cut)
	case isPrefix(left):
		return st.half(d, in, cut+1, in.n)
	case isFormative(left):
		return st.joined(d, in, cut+1)
	}
	return st.match(d, in, cut)
}

// dropTwo takes the 2 of teman2 out of the buffer.
func (in *input) dropTwo() bool {
	k := 0
	for in.buf[k] != '2' {
		k++
	}
	for i := k + 1; i < in.n; i++ {
		if c := in.buf[i]; c-'a' >= 26 && c != '-' {
			return false
		}
	}
	drop := 1
	if k+1 < in.n && in.buf[k+1] == '-' { // teman2-nya
		drop = 2
	}
	copy(in.buf[k:], in.buf[k+drop:in.n])
	if in.at != nil {
		copy(in.at[k:], in.at[k+drop:])
	}
	in.n -= drop
	in.seen = in.seen&^hyphen | folded
	return true
}

// alone makes the result out of the best analysis of s, which starts at shift.
func (d *doubled) alone(s *search, shift int) bool {
	d.left, d.shift = s.best, shift
	root, start, end := s.stem(&s.best)
	d.root, d.start, d.end = root, start+shift, end+shift
	return true
}

// half analyses one stretch of the word alone: KPK-nya, se-Indonesia. If it is
// unknown it is the stem itself.
func (st *Stemmer) half(d *doubled, in *input, from, to int) bool {
	var s search
	s.load(st, in, from, to)
	if s.solve() {
		return d.alone(&s, from)
	}
	d.shift, d.start, d.end = from, from, to
	d.left = candidate{end: uint8(to - from), stack: bare, ending: endingAt(to - from)}
	return true
}

// refind looks for an analysis of s with a given root and keeps it if there is one.
func (s *search) refind(root string) bool {
	saved := s.best
	s.want, s.found = root, false
	s.explore(bare, 0, 0)
	if s.want = ""; s.found {
		return true
	}
	s.best, s.found = saved, true
	return false
}

// joined reads a formative with a hyphen, non-blok: the whole is one word, which
// loses its clitics only.
func (st *Stemmer) joined(d *doubled, in *input, from int) bool {
	if !st.half(d, in, from, in.n) {
		return false
	}
	e := d.left.ending
	d.root, d.start = "", 0
	d.end = in.n - len(clitics[e.clitic()].surface) - len(particles[e.particle()].surface)
	return true
}

// match finds the base that both halves share, or else reads the word as a
// rhyme or a pair.
func (st *Stemmer) match(d *doubled, in *input, cut int) bool {
	var l, r search
	l.load(st, in, 0, cut)
	r.load(st, in, cut+1, in.n)
	l.explore(bare, 0, 0)
	r.explore(bare, 0, 0)
	d.shift = cut + 1
	switch {
	case l.found && r.found && (l.root(&l.best) == r.root(&r.best) || r.refind(l.root(&l.best)) || l.refind(r.root(&r.best))):
		d.left, d.right = l.best, r.best
		d.kind, d.hasRight = kindOf(&d.left, &d.right), true
		d.root, d.start, d.end = l.stem(&d.left)
		return true
	case l.found && l.best.stack == bare && sameEnd(in.buf[:cut], in.buf[cut+1:in.n], &r): // segala-galanya
		d.kind = Affixed
		d.left = l.best
		d.root, d.start, d.end = l.stem(&l.best)
		return true
	case sameStart(in.buf[:cut], in.buf[cut+1:in.n], &r): // unknown: blog-blognya
		d.kind, d.end = Full, cut
		d.left = candidate{end: uint8(cut), stack: bare, ending: endingAt(cut)}
		return true
	case l.found && !r.found && rhymes(in.buf[:cut], in.buf[cut+1:in.n]): // sayur-mayur, berwarna-warni
		d.kind = Rhyming
		d.left = l.best
		d.root, d.start, d.end = l.stem(&l.best)
		return true
	case r.found && !l.found && r.best.stack == bare && rhymes(in.buf[:cut], in.buf[cut+1:cut+1+int(r.best.end)]): // bolak-balik
		d.kind, d.fromRight = Rhyming, true
		return d.alone(&r, cut+1)
	case l.found && r.found && r.best.stack == bare && r.best.ending.suffix() == sfNone:
		d.kind, d.hasRight = Paired, true // suami-istrinya
		d.left, d.right = l.best, r.best
		d.end = cut + 1 + int(r.best.end)
		return true
	}
	return false
}

// rhymes reports whether two halves have at least half of their letters in
// common, counted from the end.
func rhymes(left, right []byte) bool {
	n := min(len(left), len(right))
	same := 0
	for i := 1; i <= n; i++ {
		if left[len(left)-i] == right[len(right)-i] {
			same++
		}
	}
	return n > 2 && 2*same >= n
}

// kindOf names the reduplication of two halves with one root.
func kindOf(l, r *candidate) Reduplication {
	switch {
	case l.stack == r.stack && l.ending.suffix() == r.ending.suffix() || l.stack == bare && r.stack == bare && r.ending.suffix() == sfNone:
		return Full
	case l.stack == bare && r.stack != bare:
		return Reciprocal
	}
	return Affixed
}

// sameStart reports whether right repeats left and only an ending follows.
func sameStart(left, right []byte, r *search) bool {
	if len(right) < len(left) || string(right[:len(left)]) != string(left) {
		return false
	}
	for _, e := range r.endings[:r.ends] {
		if int(e.at()) == len(left) {
			return true
		}
	}
	return false
}

// sameEnd reports whether right repeats the end of left, at least half of it, and
// only an ending follows.
func sameEnd(left, right []byte, r *search) bool {
	for _, e := range r.endings[:r.ends] {
		n := int(e.at())
		if e.suffix() == sfNone && e.formant() == fmNone && n < len(left) && 2*n > len(left) && string(left[len(left)-n:]) == string(right[:n]) {
			return true
		}
	}
	return false
}

// isClitic reports whether b may hang on a word with a hyphen: KPK-nya.
func isClitic(b []byte) bool {
	switch string(b) {
	case "nya", "ku", "mu", "lah", "kah", "tah", "pun":
		return true
	}
	return false
}

// isPrefix reports whether b may stand before a word with a hyphen: se-Indonesia,
// meng-upload.
func isPrefix(b []byte) bool {
	switch string(b) {
	case "se", "ke", "di", "ber", "ter", "me", "mem", "men", "meng", "pe", "per", "ku", "nge":
		return true
	}
	return false
}

// isFormative reports whether b is one of the formatives.
func isFormative(b []byte) bool {
	for _, f := range formatives {
		if f == string(b) {
			return true
		}
	}
	return false
}
