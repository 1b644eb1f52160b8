package kawi

import (
	"time"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Options are the choices of an [Analyzer], layer by layer. The zero value is
// the default of every layer.
type Options struct {
	Tokenize tokenize.Options `json:"tokenize,omitzero"`
	Date     date.Options     `json:"date,omitzero"`
	NER      ner.Options      `json:"ner,omitzero"`
	Quote    quote.Options    `json:"quote,omitzero"`
	Layers   Layers           `json:"layers,omitempty"`  // the layers to run; 0 means all of them
	Explain  bool             `json:"explain,omitempty"` // keep the evidence for each entity
}

// Layers is a set of layers.
type Layers uint8

// The layers. A layer runs those that it needs.
const (
	Tokens Layers = 1 << iota
	Dates
	Entities
	Quotes
	AllLayers = Tokens | Dates | Entities | Quotes
)

// Analysis is a document with the results of every layer that ran. All spans
// are byte offsets into Document.Text.
//
// An Analysis is safe to read from many goroutines; [Analyzer.AnalyzeInto]
// writes to it.
type Analysis struct {
	Document tokenize.Document
	Dates    []date.Mention
	Entities ner.Result
	Evidence [][]ner.Evidence // for each entity, if [Options].Explain is set
	Quotes   []quote.Quote
}

// Analyzer runs the layers in order: tokens, dates, entities, quotations. It is
// immutable and safe to share between goroutines.
type Analyzer struct {
	opts Options
	tok  *tokenize.Tokenizer
	rec  *ner.Recognizer
}

// New returns an Analyzer with the given options; nil means the defaults.
func New(opts *Options) *Analyzer {
	var o Options
	if opts != nil {
		o = *opts
	}
	if o.Layers == 0 {
		o.Layers = AllLayers
	}
	return &Analyzer{opts: o, tok: tokenize.New(&o.Tokenize), rec: ner.New(&o.NER)}
}

// Analyze reads text once through every layer and returns what it found. It
// accepts any bytes, never fails, and costs time linear in the length of text.
// Without a reference time in opts, dates that need one (tahun lalu, a bare
// Senin) are found but not resolved. opts may be nil.
func Analyze(text string, opts *Options) *Analysis {
	return New(opts).Analyze(text)
}

// Analyze reads text through the layers of a.
func (a *Analyzer) Analyze(text string) *Analysis {
	out := new(Analysis)
	a.AnalyzeInto(out, text, a.opts.Date.Ref, nil)
	return out
}

// AnalyzeInto reads text into out, whose memory it reuses. ref and loc are the
// publication time and the zone of this document; the zero time and nil mean
// those of the analyzer's options.
func (a *Analyzer) AnalyzeInto(out *Analysis, text string, ref time.Time, loc *time.Location) {
	a.tok.ParseInto(&out.Document, text)
	a.run(out, ref, loc)
}

// AnalyzeWords is AnalyzeInto for text that was tokenized elsewhere; see
// [tokenize.FromWords].
func (a *Analyzer) AnalyzeWords(out *Analysis, sentences [][]string, ref time.Time, loc *time.Location) {
	a.tok.FromWordsInto(&out.Document, sentences)
	a.run(out, ref, loc)
}

func (a *Analyzer) run(out *Analysis, ref time.Time, loc *time.Location) {
	out.Dates = out.Dates[:0]
	out.Entities.Entities = out.Entities.Entities[:0]
	out.Entities.Referents = out.Entities.Referents[:0]
	out.Evidence = nil
	out.Quotes = out.Quotes[:0]
	when := a.opts.Date
	if !ref.IsZero() {
		when.Ref = ref
	}
	if loc != nil {
		when.Loc = loc
	}
	if a.opts.Layers&(Dates|Entities|Quotes) != 0 {
		out.Dates = date.Append(out.Dates, &out.Document, &when)
	}
	if a.opts.Layers&(Entities|Quotes) != 0 {
		a.rec.FindInto(&out.Entities, &out.Document, out.Dates)
		if a.opts.Explain {
			out.Evidence = a.rec.Explain(&out.Entities, &out.Document, out.Dates)
		}
	}
	if a.opts.Layers&Quotes != 0 {
		out.Quotes = quote.Append(out.Quotes, &out.Document, &out.Entities, out.Dates, &a.opts.Quote)
	}
}
