package kawi

import (
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Options are the choices of [Analyze], layer by layer. The zero value is the
// default of every layer.
type Options struct {
	Tokenize tokenize.Options `json:"tokenize,omitzero"`
	Date     date.Options     `json:"date,omitzero"`
	NER      ner.Options      `json:"ner,omitzero"`
	Quote    quote.Options    `json:"quote,omitzero"`
}

// Analysis is a document with the results of every layer. All spans are byte
// offsets into Document.Text.
type Analysis struct {
	Document tokenize.Document
	Dates    []date.Mention
	Entities ner.Result
	Quotes   []quote.Quote
}
