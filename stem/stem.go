package stem

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// Policy says how far a word is taken back.
type Policy uint8

const (
	// Root goes back to the root: perusahaan → usaha, pemerintah → perintah.
	Root Policy = iota
	// Lexical takes off inflection only (voice, clitics, particles, -kan, -i) and
	// keeps derived nouns: perusahaannya → perusahaan, berpendidikan → pendidikan.
	Lexical
)

// Options change how a Stemmer works. The zero value means the defaults. Words
// are compared in lower case.
type Options struct {
	// Policy is Root unless set.
	Policy Policy `json:"policy,omitempty"`
	// Roots are added to the root lexicon: names of products, terms of a trade.
	Roots []string `json:"roots,omitempty"`
	// Remove are roots to forget.
	Remove []string `json:"remove,omitempty"`
	// Protect are words that are never cut.
	Protect []string `json:"protect,omitempty"`
	// Exceptions maps words to the stems that they shall have.
	Exceptions map[string]string `json:"exceptions,omitempty"`
}

// Stemmer finds roots. The zero value is ready and works as [Stem] does. A
// Stemmer is immutable and safe for concurrent use.
type Stemmer struct {
	policy     Policy
	extra      map[string]string
	removed    map[string]struct{}
	exceptions map[string]string
	custom     bool // whether any of the maps is there
}

// standard is the stemmer of the package's functions.
var standard Stemmer

// New returns a Stemmer with the options; nil means the defaults. It copies what
// it keeps.
func New(opts *Options) *Stemmer {
	st := &Stemmer{}
	if opts == nil {
		return st
	}
	st.policy = opts.Policy
	st.removed = set(opts.Remove)
	if len(opts.Roots) > 0 {
		st.extra = make(map[string]string, len(opts.Roots))
		for _, w := range opts.Roots {
			w = lower(w)
			st.extra[w] = w
		}
	}
	if len(opts.Protect)+len(opts.Exceptions) > 0 {
		st.exceptions = make(map[string]string, len(opts.Protect)+len(opts.Exceptions))
		for _, w := range opts.Protect {
			w = lower(w)
			st.exceptions[w] = w
		}
		for w, root := range opts.Exceptions {
			st.exceptions[lower(w)] = root
		}
	}
	st.custom = st.extra != nil || st.removed != nil || st.exceptions != nil
	return st
}

func set(words []string) map[string]struct{} {
	if len(words) == 0 {
		return nil
	}
	m := make(map[string]struct{}, len(words))
	for _, w := range words {
		m[lower(w)] = struct{}{}
	}
	return m
}

// Stem returns the root of a word, in lower case: membacakan → baca. A word that
// cannot be analysed comes back in lower case. See [Stemmer.Stem].
func Stem(word string) string { return standard.Stem(word) }

// AppendStem appends the root of a word to dst. It allocates nothing if dst has room.
func AppendStem(dst []byte, word string) []byte { return standard.AppendStem(dst, word) }

// Analyze returns every legal analysis of a word, the best first. See [Stemmer.Analyze].
func Analyze(word string) []Analysis { return standard.Analyze(word) }

// Stem returns the stem of a word in lower case. Any string is accepted: words
// without analysis, numbers, punctuation and words of more than 63 bytes come
// back in lower case and otherwise unchanged. It allocates only where the stem
// is neither an entry of the tables nor a stretch of word. Its cost is bounded
// but for the copying of long words.
func (st *Stemmer) Stem(word string) string {
	var in input
	root, start, end := st.stem(&in, word)
	switch {
	case root != "":
		return root
	case end == 0:
		return lower(word)
	case in.seen&^hyphen == 0:
		return word[start:end]
	}
	return string(in.buf[start:end])
}

// AppendStem appends the stem of a word to dst; see [Stemmer.Stem].
func (st *Stemmer) AppendStem(dst []byte, word string) []byte {
	var in input
	root, start, end := st.stem(&in, word)
	switch {
	case root != "":
		return append(dst, root...)
	case end == 0:
		return appendLower(dst, word)
	}
	return append(dst, in.buf[start:end]...)
}

// stem finds the stem of a word: root or, if that is empty, the stretch
// [start, end) of the buffer; end is 0 if the word cannot be analysed.
func (st *Stemmer) stem(in *input, word string) (root string, start, end int) {
	h := in.fill(word)
	if in.n == 0 || in.seen&odd != 0 && !st.custom {
		return "", 0, 0
	}
	key := in.buf[:in.n]
	if st.custom {
		if root, ok := st.exceptions[string(key)]; ok {
			return root, 0, 0
		}
	}
	e, ok := st.lookup(h, key, in.seen&^(upper|first) == 0)
	switch {
	case !ok:
		return st.derive(in)
	case e.Class() == lexicon.FormClass:
		if st.policy == Lexical {
			return st.derive(in)
		}
	case e.Weight() != 0 && in.seen != 0:
		return st.rootOf(e, key), 0, 0
	case e.Weight() != 0 || st.policy == Lexical && e.Class() != variant:
		return "", 0, in.n
	}
	return e.Root(in.n), 0, 0
}

// find looks a root or an entry of the table of words up; h is the state of its
// hash, and plain says that it has no bytes but a to z.
func (st *Stemmer) find(h uint64, key []byte, plain bool) (lexicon.Entry, bool) {
	e, ok := st.lookup(h, key, plain)
	return e, ok && e.Class() != lexicon.FormClass
}

// lookup finds frequent derived forms too, whose roots the rules have found
// before, unless the user's options may change them.
func (st *Stemmer) lookup(h uint64, key []byte, plain bool) (lexicon.Entry, bool) {
	e, ok := lexicon.StemIndex().Find(h, key, plain)
	if !st.custom {
		return e, ok
	}
	if ok && e.Class() == lexicon.FormClass {
		return 0, false
	}
	if _, gone := st.removed[string(key)]; gone && ok && e.Weight() != 0 {
		return 0, false
	}
	if _, extra := st.extra[string(key)]; extra && !ok {
		return extraRoot, true
	}
	return e, ok
}

// rootOf returns the root of a key that find found.
func (st *Stemmer) rootOf(e lexicon.Entry, key []byte) string {
	if e == extraRoot {
		return st.extra[string(key)]
	}
	return e.Root(len(key))
}

// minWord is the length in bytes of words that are too short to have affixes.
const minWord = 3

// extraRoot makes the user's roots nouns of a middling weight.
const extraRoot = lexicon.Entry(2 | 6<<7)

// derive analyses a word that is no entry of the tables. The stem is root or, if
// that is empty, the stretch [start, end) of the buffer; end is 0 if the word
// cannot be analysed.
func (st *Stemmer) derive(in *input) (root string, start, end int) {
	if in.n <= minWord || in.seen&odd != 0 {
		return "", 0, 0
	}
	if in.seen&(hyphen|two) != 0 {
		return st.deriveDoubled(in)
	}
	if in.seen&first != 0 && !looksDerived(in.buf[:in.n]) {
		return "", 0, 0
	}
	var s search
	s.load(st, in, 0, in.n)
	if !s.solve() {
		return "", 0, 0
	}
	root, start, end = s.stem(&s.best)
	if root == "" && s.best.restore != 0 && start == int(s.best.start) {
		in.buf[start] = s.best.restore
		in.seen |= folded
	}
	return root, start, end
}
