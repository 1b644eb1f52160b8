package ner

import (
	"github.com/kawi-nlp/kawi/date"
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
	Profile Profile `json:"profile,omitempty"`
}

// Recognizer finds entities. It is immutable and safe to share between
// goroutines.
type Recognizer struct{ opts Options }

// New returns a Recognizer with the given options; nil means the defaults.
func New(opts *Options) *Recognizer {
	if opts == nil {
		return &Recognizer{}
	}
	return &Recognizer{*opts}
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
}
