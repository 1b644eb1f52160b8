package ner

import (
	"iter"
	"math"
	"slices"
	"sync"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Profile chooses the convention for what counts as an entity.
type Profile uint8

const (
	// News leaves attributive country names untagged and Kota, Provinsi outside
	// the place name, as the IDNER-News-2k corpus does. It is the default.
	News Profile = iota
	// Wiki tags every name in the text, with its head.
	Wiki
)

// Options are the choices of a [Recognizer]. The zero value is the default.
type Options struct {
	Profile Profile  `json:"profile,omitempty"`
	Weights *Weights `json:"-"` // nil: [DefaultWeights]

	// Gazetteers are the user's own names, which win over the rules.
	Gazetteers []*Gazetteer `json:"-"`
	// LowerCase finds names in sentences without any capital letter too, by the tables
	// and by unknown words. It errs more often.
	LowerCase bool `json:"lower_case,omitempty"`
	// Nested gives also the places and organisations inside longer names (Indonesia in Bank
	// Indonesia), behind the name that holds them.
	Nested bool `json:"nested,omitempty"`
	// Fine parts the label Facility (Stadion Utama) from Location.
	Fine bool `json:"fine,omitempty"`
}

// Recognizer finds entities. It is immutable and safe to share between
// goroutines.
type Recognizer struct {
	opts    Options
	weights *Weights
	table   lexicon.Phrases
	pool    sync.Pool
}

// New returns a Recognizer with the given options; nil means the defaults.
func New(opts *Options) *Recognizer {
	rec := &Recognizer{table: lexicon.Ner()}
	if opts != nil {
		rec.opts = *opts
	}
	if rec.opts.Profile >= numProfiles {
		rec.opts.Profile = News
	}
	if rec.weights = rec.opts.Weights; rec.weights == nil {
		rec.weights = DefaultWeights()
	}
	return rec
}

// Find returns the entities of doc with the default options. dates are the
// time expressions of the same document, or nil.
func Find(doc *tokenize.Document, dates []date.Mention) *Result {
	r := new(Result)
	New(nil).FindInto(r, doc, dates)
	return r
}

// FindInto finds the entities of doc into r, whose memory it reuses.
func (rec *Recognizer) FindInto(r *Result, doc *tokenize.Document, dates []date.Mention) {
	r.Entities = r.Entities[:0]
	r.Referents = r.Referents[:0]
	s := rec.scratch()
	s.prepare(doc, dates)
	for i := range doc.Sentences {
		s.decode(doc, doc.Sentences[i].FirstToken, doc.Sentences[i].EndToken)
	}
	clear(s.known)
	if len(doc.Sentences) > 1 {
		s.recall(doc)
	}
	s.settle(doc)
	s.unnamed(doc)
	s.dateline(doc)
	s.addForced()
	if len(doc.Sentences) > 1 {
		s.agree(doc)
		s.complete(doc)
	}
	s.roles()
	s.merge(r, doc)
	s.link(r, doc)
	rec.pool.Put(s)
}

// merge puts the names and the other entities that no name covers into r.
func (s *scratch) merge(r *Result, doc *tokenize.Document) {
	slices.SortStableFunc(s.absorbed, func(a, b absorbed) int { return int(a.first - b.first) })
	k, free := 0, int32(0)
	add := func(until int32) {
		for ; k < len(s.absorbed) && s.absorbed[k].first < until; k++ {
			a := &s.absorbed[k]
			if a.first < free || a.end > until {
				continue
			}
			free = a.end
			r.Entities = append(r.Entities, Entity{
				Span: s.span(doc, int(a.first), int(a.end)), FirstToken: int(a.first), EndToken: int(a.end),
				Label: a.label, Referent: -1, Score: 1, Value: a.value,
			})
		}
	}
	for _, f := range s.found {
		add(f.first)
		free = f.end
		e := Entity{
			Span: s.span(doc, int(f.first), int(f.end)), FirstToken: int(f.first), EndToken: int(f.end),
			Label: Label(f.label), Referent: -1, Score: f.score,
		}
		if f.entry != nil {
			e.ID = f.entry.ID
		}
		if s.rec.opts.Fine && e.Label == Location && s.marks[f.first].starts&(1<<lexicon.NerHeadFac) != 0 && f.end > f.first+1 {
			e.Label = Facility
		}
		r.Entities = append(r.Entities, e)
		if s.rec.opts.Nested {
			s.nest(r, doc, int(f.first), int(f.end))
		}
	}
	add(math.MaxInt32)
}

// addForced puts the names of the user's gazetteers among the others.
func (s *scratch) addForced() {
	if len(s.forced) > 0 {
		s.found = append(s.found, s.forced...)
		slices.SortFunc(s.found, func(a, b found) int { return int(a.first - b.first) })
	}
}

// nest adds the longest places and organisations of the tables inside the name [first, end).
func (s *scratch) nest(r *Result, doc *tokenize.Document, first, end int) {
	for t := first; t < end; t++ {
		stop, label := t, None
		try := func(to int, classes uint64) {
			if to-t == end-first || classes&(className|1<<lexicon.NerGivenWeak) != 0 {
				return
			}
			switch {
			case classes&classPlace != 0:
				stop, label = to, Location
			case classes&classOrg != 0:
				stop, label = to, Organization
			}
		}
		try(t+1, s.marks[t].one)
		if at := s.marks[t].phrase; at >= 0 {
			for _, p := range s.phrases[at:] {
				if int(p.first) != t {
					break
				}
				if int(p.end) <= end {
					try(int(p.end), p.classes)
				}
			}
		}
		if label != None {
			r.Entities = append(r.Entities, Entity{
				Span: s.span(doc, t, stop), FirstToken: t, EndToken: stop, Label: label, Referent: -1, Score: 1,
			})
			t = stop - 1
		}
	}
}

// span returns the bytes of the tokens [first, end).
func (s *scratch) span(doc *tokenize.Document, first, end int) tokenize.Span {
	return tokenize.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[end-1].End}
}

// scratch is the memory of one run.
type scratch struct {
	rec     *Recognizer
	marks   []mark
	phrases []phrase
	can     []uint8
	fired   []uint16
	cells   []cell
	found   []found
	linker  linker

	cap       bool // the capitals of the sentence say nothing
	forced    []found
	explained []explained // acronyms with their long forms
	initials  []string    // of persons whom the document introduces by them
	absorbed  []absorbed
	number    amount  // the last one read
	again     []found // the names of the second reading
	votes     map[lexicon.PhraseState][4]float32
	known     map[lexicon.PhraseState]uint8 // what the first reading says of a word
}

func (rec *Recognizer) scratch() *scratch {
	if s, ok := rec.pool.Get().(*scratch); ok {
		return s
	}
	return &scratch{rec: rec}
}

// prepare looks at all tokens of doc.
func (s *scratch) prepare(doc *tokenize.Document, dates []date.Mention) {
	s.found = s.found[:0]
	s.can = s.can[:0]
	for range doc.Tokens {
		s.can = append(s.can, 0)
	}
	s.absorbed = s.absorbed[:0]
	s.markTokens(doc, dates)
	s.force(doc)
	s.suspects(doc)
	s.explain(doc)
	s.absorbDates(dates)
}

// Candidate is a span that can be a name, with the rules that fire on it.
type Candidate struct {
	FirstToken int
	EndToken   int
	Rules      []uint16 // valid until the next candidate
	// Adjacent and Gap are the rules that fire besides if an entity of label
	// i+1 ends at FirstToken, or one token before.
	Adjacent, Gap [3]int
}

// Candidates iterates over the candidates of doc, for programs that fit
// weights. Every entity that FindInto finds is one of them.
func (rec *Recognizer) Candidates(doc *tokenize.Document, dates []date.Mention) iter.Seq[Candidate] {
	return func(yield func(Candidate) bool) {
		s := rec.scratch()
		defer rec.pool.Put(s)
		s.prepare(doc, dates)
		for _, sentence := range doc.Sentences {
			first, end := sentence.FirstToken, sentence.EndToken
			s.places(doc, first, end)
			for i := first; i < end; i++ {
				if s.can[i]&canStart == 0 {
					continue
				}
				longest := s.longest(i, end)
				for j := i + 1; j <= longest; j++ {
					if !s.admits(doc, i, j) {
						continue
					}
					s.fire(doc, i, j, first, end)
					c := Candidate{FirstToken: i, EndToken: j, Rules: s.fired}
					for y := range 3 {
						c.Adjacent[y] = s.prevRule(y+1, i)
						if i > first {
							c.Gap[y] = s.prevRule(y+4, i)
						}
					}
					if !yield(c) {
						return
					}
				}
			}
		}
	}
}
