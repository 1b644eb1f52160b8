package date

import (

	"github.com/kawi-nlp/kawi/tokenize"
)


// Find returns the time expressions of doc in order.
func Find(doc *tokenize.Document, opts *Options) []Mention {
	return Append(nil, doc, opts)
}

// Append appends the time expressions of doc to dst and returns it.
func Append(dst []Mention, doc *tokenize.Document, opts *Options) []Mention {
	return dst
}
