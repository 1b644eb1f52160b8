package quote

import (
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Options are the choices of [Find]. The zero value is the default.
type Options struct{}

// Find returns the quotations of doc in order of their content. ents and dates
// are the results of the layers below on the same document; either may be
// empty, at the price of names.
func Find(doc *tokenize.Document, ents *ner.Result, dates []date.Mention) []Quote {
	return Append(nil, doc, ents, dates, nil)
}

// Append appends the quotations of doc to dst and returns it.
func Append(dst []Quote, doc *tokenize.Document, ents *ner.Result, dates []date.Mention, opts *Options) []Quote {
	return dst
}
