package date

import (
	"time"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Options are the choices of [Find]. The zero value has no reference time:
// expressions that need one (tahun lalu, Senin) are found but have no value.
type Options struct {
	Ref time.Time      // reference time: when the text was published
	Loc *time.Location // the zone of the document; nil means Asia/Jakarta (+07:00)
}

// Find returns the time expressions of doc in order.
func Find(doc *tokenize.Document, opts *Options) []Mention {
	return Append(nil, doc, opts)
}

// Append appends the time expressions of doc to dst and returns it.
func Append(dst []Mention, doc *tokenize.Document, opts *Options) []Mention {
	return dst
}
