package stem

import (
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Class is a word class of a root.
type Class uint8

const (
	ClassUnknown Class = iota
	Verb
	Noun
	Adjective
	Adverb
	Numeral
	Particle // pronouns, prepositions, conjunctions, particles
	Informal
	Name
	numClasses
)

var classNames = [numClasses]string{"", "verb", "noun", "adjective", "adverb", "numeral", "particle", "informal", "name"}

// String returns the English name of the class, or nothing if it is unknown.
func (c Class) String() string {
	if c < numClasses {
		return classNames[c]
	}
	return ""
}

// MarshalText returns the name of the class.
func (c Class) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// classOf reads a class letter of the root lexicon.
func classOf(letter byte) Class {
	switch letter {
	case 'v':
		return Verb
	case 'n':
		return Noun
	case 'a':
		return Adjective
	case 'd':
		return Adverb
	case 'm':
		return Numeral
	case 'p':
		return Particle
	case 'x':
		return Informal
	case 'e':
		return Name
	}
	return ClassUnknown
}

// Kind is the kind of a segment.
type Kind uint8

const (
	RootSegment Kind = iota
	PrefixSegment
	InfixSegment
	SuffixSegment
	CliticSegment   // -nya, -ku, -mu
	ParticleSegment // -lah, -kah, -pun
	CopySegment     // the second half of a reduplication
)

var kindNames = [...]string{"root", "prefix", "infix", "suffix", "clitic", "particle", "copy"}

// String returns the name of the kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// MarshalText returns the name of the kind.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Segment is one morpheme of a word.
type Segment struct {
	tokenize.Span        // bytes of the word
	Kind          Kind   `json:"kind"`
	Form          string `json:"form"` // the underlying form: meN-, pukul, -kan
}

// Analysis is one way to take a word apart. It is a plain value.
type Analysis struct {
	// Word is the word as it was given.
	Word string `json:"word"`
	// Root is the root; Stem is what the stemmer's policy makes of the word.
	Root string `json:"root"`
	Stem string `json:"stem"`
	// Class is the main word class of the root, where known.
	Class Class `json:"class,omitempty"`
	// Known reports whether the root stands in the lexicon; if not, it is a guess.
	Known bool `json:"known"`
	// Rule names the rule: root, word, affixes, doubled, compound, guess, exception, none.
	Rule string `json:"rule"`
	// Reduplication is the kind of doubling.
	Reduplication Reduplication `json:"reduplication,omitempty"`
	// Score is a logarithm: an analysis whose score is higher by one is e times
	// likelier. Only scores of the same word compare.
	Score float64 `json:"score"`
	// Segments are in the order of the text, disjoint, and cover the word but for
	// hyphens. There is one at least, unless the word is empty.
	Segments []Segment `json:"segments"`
}

// String returns the segments with hyphens between them, as they stand in the
// word: mem-per-guna-kan.
func (a Analysis) String() string {
	var b strings.Builder
	for i, s := range a.Segments {
		if i > 0 {
			b.WriteByte('-')
		}
		b.WriteString(s.Text(a.Word))
	}
	return b.String()
}
