package quote

import "math/bits"

// names is an index of the registry by words, so that a name meets the entries
// that it may fit and no others. A word is entered under all that [reader.fits]
// takes for it:
//
//	Chaidir                  itself
//	haidir, Caidir, ...      without one of its letters: near
//	Chai, Chaid, ...         its beginnings: Mega, Megawati
//	Jong, un                 its parts beside a hyphen: Jong-un
//
// A lookup misses no entry that fits, and may return others.
type names struct {
	heads [1 << 11]int32 // by hash: 1 + the last key
	nodes []node
	keys  []uint32
}

type node struct {
	key  uint32
	next int32 // 1 + the node before
	set  entries
}

// entries is a set of entries of the registry.
type entries [maxNames / 64]uint64

func (s *entries) add(other *entries) {
	for i := range s {
		s[i] |= other[i]
	}
}

// all yields the entries in order.
func (s *entries) all(yield func(int) bool) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			if !yield(i*64 + bits.TrailingZeros64(w)) {
				return
			}
		}
	}
}

// maxLetters is the length in bytes up to which words are alike though not the
// same.
const maxLetters = 40

func (x *names) reset() {
	if len(x.nodes) > 0 {
		clear(x.heads[:])
		x.nodes = x.nodes[:0]
	}
}

// at returns the set of a key, or nil.
func (x *names) at(key uint32) *entries {
	for n := x.heads[slot(key)]; n > 0; n = x.nodes[n-1].next {
		if x.nodes[n-1].key == key {
			return &x.nodes[n-1].set
		}
	}
	return nil
}

// enter enters a word of the name of entry i.
func (x *names) enter(w string, i int) {
	for _, key := range x.alike(w, entered) {
		set := x.at(key)
		if set == nil {
			head := &x.heads[slot(key)]
			x.nodes = append(x.nodes, node{key: key, next: *head})
			*head = int32(len(x.nodes))
			set = &x.nodes[*head-1].set
		}
		set[i/64] |= 1 << (i % 64)
	}
}

// add adds the entries that have the word w, or one like it, to the set.
func (x *names) add(set *entries, w string, how likeness) {
	for _, key := range x.alike(w, how) {
		if like := x.at(key); like != nil {
			set.add(like)
		}
	}
}

func slot(key uint32) uint32 { return key * 0x9e3779b1 >> 21 }

// likeness says under how many hashes a word goes.
type likeness int

const (
	exact   likeness = iota // itself and its parts: what fits wholly
	similar                 // and without one letter
	entered                 // and its beginnings
)

// alike returns the hashes of w. Letters hash alike in both cases; so do all
// beyond ASCII.
func (x *names) alike(w string, how likeness) []uint32 {
	const base = 0x01000193
	var before [maxLetters + 1]uint32 // the hash of the first letters
	whole := uint32(0)
	for i := range len(w) {
		if i < maxLetters {
			before[i] = whole
		}
		whole = whole*base + uint32(min(lowerByte(w[i]), 0x80)) + 1
	}
	keys := append(x.keys[:0], whole)
	n := len(w)
	if n <= maxLetters {
		before[n] = whole
		power := uint32(1) // base to the number of letters behind i
		for i := n - 1; i >= 0; i-- {
			behind := whole - before[i+1]*power
			if n >= minNear && how >= similar {
				keys = append(keys, before[i]*power+behind)
			}
			if w[i] == '-' {
				keys = append(keys, before[i], behind)
			}
			if i >= minBeginning && how == entered {
				keys = append(keys, before[i])
			}
			power *= base
		}
	}
	x.keys = keys
	return keys
}

// enter puts entry i into the index of words.
func (r *reader) enter(i int) {
	e := &r.names.list[i]
	for k := e.a; k < e.b; k++ {
		r.names.words.enter(r.doc.Token(k), i)
	}
}

// rename gives entry i another alias.
func (r *reader) rename(i int, alias string) {
	r.names.list[i].alias = alias
	r.names.words.enter(alias, i)
}

// fitting returns the entries that tokens [a, b) may fit: they have words like
// all of them, or one as their alias.
func (r *reader) fitting(a, b int, how likeness) (set entries) {
	first := true
	for k := a; k < b; k++ {
		if b-a > 1 && (!r.tok[k].is(word) || r.tok[k].is(honorific)) {
			continue
		}
		var like entries
		r.names.words.add(&like, r.doc.Token(k), how)
		if first {
			set, first = like, false
			continue
		}
		for i := range set {
			set[i] &= like[i]
		}
	}
	return set
}

// addParts adds the entries that [a, b) may hold the names of.
func (r *reader) addParts(set *entries, a, b int) {
	for k := a; k < b; k++ {
		r.names.words.add(set, r.doc.Token(k), exact)
	}
}
