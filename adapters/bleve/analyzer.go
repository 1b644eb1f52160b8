package bleve

import (
	"fmt"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The names under which the components are registered.
const (
	AnalyzerName  = "kawi_id"
	TokenizerName = "kawi_id"
	StopName      = "kawi_id_stop"
	StemName      = "kawi_id_stem"
)

// Registration with bleve is what init functions are for in adapter packages.
// The names are our own, so it can fail only if this package is linked twice.
func init() {
	for _, err := range []error{
		registry.RegisterTokenizer(TokenizerName, func(map[string]any, *registry.Cache) (analysis.Tokenizer, error) {
			return Tokenizer{}, nil
		}),
		registry.RegisterTokenFilter(StopName, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) {
			return newStopFilter(), nil
		}),
		registry.RegisterTokenFilter(StemName, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) {
			return StemFilter{}, nil
		}),
		registry.RegisterAnalyzer(AnalyzerName, newAnalyzer),
	} {
		if err != nil {
			panic(fmt.Errorf("kawi: %w", err))
		}
	}
}

func newAnalyzer(_ map[string]any, cache *registry.Cache) (analysis.Analyzer, error) {
	tokenizer, err := cache.TokenizerNamed(TokenizerName)
	if err != nil {
		return nil, err
	}
	analyzer := &analysis.DefaultAnalyzer{Tokenizer: tokenizer}
	for _, name := range []string{lowercase.Name, StopName, StemName} {
		filter, err := cache.TokenFilterNamed(name)
		if err != nil {
			return nil, err
		}
		analyzer.TokenFilters = append(analyzer.TokenFilters, filter)
	}
	return analyzer, nil
}

// Tokenizer cuts a field into words without their clitics. Punctuation,
// symbols and bytes that are not UTF-8 give no token. The zero value is ready; it
// is immutable and safe for concurrent use.
type Tokenizer struct{}

// Tokenize implements bleve's analysis.Tokenizer. Start and End are the byte
// offsets of the whole token, clitics included.
func (Tokenizer) Tokenize(input []byte) analysis.TokenStream {
	text := string(input)
	stream := make(analysis.TokenStream, 0, len(text)/6+1)
	for t := range tokenize.Words(text) {
		kind := analysis.AlphaNumeric
		switch t.Kind {
		case tokenize.Punct, tokenize.Symbol, tokenize.Percent, tokenize.Emoji, tokenize.Invalid:
			continue
		case tokenize.Number, tokenize.Ordinal:
			kind = analysis.Numeric
		case tokenize.DateLike, tokenize.Clock:
			kind = analysis.DateTime
		}
		host := t.Host()
		stream = append(stream, &analysis.Token{
			Term:     input[host.Start:host.End:host.End],
			Start:    t.Start,
			End:      t.End,
			Position: len(stream) + 1,
			Type:     kind,
		})
	}
	return stream
}

// StemFilter replaces each word by its root. Numbers, dates and tokens marked
// as keywords stay. The zero value is ready; it is immutable and safe for
// concurrent use.
type StemFilter struct{}

// Filter implements bleve's analysis.TokenFilter.
func (StemFilter) Filter(input analysis.TokenStream) analysis.TokenStream {
	for _, t := range input {
		if t.Type == analysis.AlphaNumeric && !t.KeyWord {
			t.Term = stem.AppendStem(nil, string(t.Term))
		}
	}
	return input
}

// stopFilter removes stop words.
type stopFilter struct{ words map[string]bool }

func newStopFilter() stopFilter {
	words := make(map[string]bool, len(StopWords()))
	for _, w := range StopWords() {
		words[w] = true
	}
	return stopFilter{words}
}

// Filter implements bleve's analysis.TokenFilter.
func (f stopFilter) Filter(input analysis.TokenStream) analysis.TokenStream {
	kept := input[:0]
	for _, t := range input {
		if !f.words[string(t.Term)] {
			kept = append(kept, t)
		}
	}
	return kept
}
