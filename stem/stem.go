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
	if root, ok := st.whole(&in, word); ok {
		return root
	}
	root, start, end := st.derive(&in)
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
	root, ok := st.whole(&in, word)
	if ok {
		return append(dst, root...)
	}
	root, start, end := st.derive(&in)
	switch {
	case root != "":
		return append(dst, root...)
	case end == 0:
		return appendLower(dst, word)
	}
	return append(dst, in.buf[start:end]...)
}

// minWord is the length in bytes of words that are too short to have affixes.
const minWord = 3

// whole fills in and looks the whole word up.
func (st *Stemmer) whole(in *input, word string) (string, bool) {
	h := in.fill(word)
	key := in.buf[:in.n]
	if len(key) == 0 {
		return "", false
	}
	if st.exceptions != nil {
		if root, ok := st.exceptions[string(key)]; ok {
			return root, true
		}
	}
	if root, _, ok := st.word(h, key); ok {
		if st.policy == Lexical {
			root = st.form(h, key)
		}
		return root, true
	}
	root, _, ok := st.root(h, key)
	return root, ok
}

// root looks a root up. h is the finished hash of key.
func (st *Stemmer) root(h uint32, key []byte) (string, uint32, bool) {
	if st.removed != nil {
		if _, gone := st.removed[string(key)]; gone {
			return "", 0, false
		}
	}
	t := lexicon.Roots()
	if e, ok := t.Probe(h, key); ok {
		return t.Key(e, len(key)), e.Meta, true
	}
	if st.extra != nil {
		if root, ok := st.extra[string(key)]; ok {
			return root, extraMeta, true
		}
	}
	return "", 0, false
}

// extraMeta makes the user's roots nouns of a middling weight.
const extraMeta = 'n' | 6<<16

// word looks a word up in the table of words and returns its root and class letter.
func (st *Stemmer) word(h uint32, key []byte) (string, byte, bool) {
	t := lexicon.Words()
	e, ok := t.Probe(h, key)
	if !ok {
		return "", 0, false
	}
	return t.Column(e, 1), byte(e.Meta), true
}

// form returns the entry itself of a word that is in the table of words.
func (st *Stemmer) form(h uint32, key []byte) string {
	t := lexicon.Words()
	e, _ := t.Probe(h, key)
	return t.Key(e, len(key))
}

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
	var s search
	s.load(st, in, 0, in.n)
	if !s.solve() {
		return "", 0, 0
	}
	root, start, end = s.stem(&s.best)
	if root == "" {
		// A letter that a nasal had replaced is back in the search's own buffer.
		copy(in.buf[start:end], s.buf[start:end])
		if s.best.restore != 0 && start == int(s.best.start) {
			in.buf[start] = s.best.restore
			in.seen |= folded
		}
	}
	return root, start, end
}
