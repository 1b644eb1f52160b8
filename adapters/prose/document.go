package prose

import (
	"strings"

	upstream "github.com/jdkato/prose/v2"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The types of prose, under the names that programs know.
type (
	Token    = upstream.Token
	Sentence = upstream.Sentence
	Entity   = upstream.Entity
)

// Document is a text with its tokens, sentences and entities. It is immutable
// and safe to share between goroutines.
type Document struct {
	Text     string
	analysis *kawi.Analysis
}

// NewDocument reads text. The error is always nil; it is there because prose
// returns one.
func NewDocument(text string) (*Document, error) {
	a := kawi.Analyze(text, &kawi.Options{Layers: kawi.Entities})
	return &Document{Text: text, analysis: a}, nil
}

// labels are prose's names for Kawi's labels, where it has one.
var labels = map[ner.Label]string{ner.Person: "PERSON", ner.Organization: "ORGANIZATION", ner.Location: "GPE"}

func labelOf(l ner.Label) string {
	if name, ok := labels[l]; ok {
		return name
	}
	return strings.ToUpper(l.String())
}

// Tokens returns the tokens with their IOB labels and coarse tags.
func (d *Document) Tokens() []Token {
	doc := &d.analysis.Document
	out := make([]Token, len(doc.Tokens))
	for i, t := range doc.Tokens {
		out[i] = Token{Text: t.Text(d.Text), Tag: tagOf(t, d.Text), Label: "O"}
	}
	for _, e := range d.analysis.Entities.Entities {
		label := labelOf(e.Label)
		for i := e.FirstToken; i < e.EndToken; i++ {
			prefix := "I-"
			if i == e.FirstToken {
				prefix = "B-"
			}
			out[i].Label = prefix + label
			if e.Label <= ner.Location && out[i].Tag != "CD" {
				out[i].Tag = "NNP"
			}
		}
	}
	return out
}

// TokenSpans returns the byte spans of the tokens, one for each of Tokens.
func (d *Document) TokenSpans() []tokenize.Span {
	return spans(d.analysis.Document.Tokens, func(t tokenize.Token) tokenize.Span { return t.Span })
}

// Sentences returns the sentences.
func (d *Document) Sentences() []Sentence {
	out := make([]Sentence, len(d.analysis.Document.Sentences))
	for i, s := range d.analysis.Document.Sentences {
		out[i] = Sentence{Text: s.Text(d.Text)}
	}
	return out
}

// SentenceSpans returns the byte spans of the sentences, one for each of
// Sentences.
func (d *Document) SentenceSpans() []tokenize.Span {
	return spans(d.analysis.Document.Sentences, func(s tokenize.Sentence) tokenize.Span { return s.Span })
}

// Entities returns the entities.
func (d *Document) Entities() []Entity {
	out := make([]Entity, len(d.analysis.Entities.Entities))
	for i, e := range d.analysis.Entities.Entities {
		out[i] = Entity{Text: e.Text(d.Text), Label: labelOf(e.Label)}
	}
	return out
}

// EntitySpans returns the byte spans of the entities, one for each of Entities.
func (d *Document) EntitySpans() []tokenize.Span {
	return spans(d.analysis.Entities.Entities, func(e ner.Entity) tokenize.Span { return e.Span })
}

func spans[T any](items []T, span func(T) tokenize.Span) []tokenize.Span {
	out := make([]tokenize.Span, len(items))
	for i, item := range items {
		out[i] = span(item)
	}
	return out
}

// classTags are the Penn tags of the lexicon's word classes.
var classTags = map[byte]string{'v': "VB", 'n': "NN", 'a': "JJ", 'd': "RB", 'm': "CD", 'p': "IN", 'x': "NN"}

// tagOf returns a coarse Penn tag for a token.
func tagOf(t tokenize.Token, text string) string {
	switch t.Kind {
	case tokenize.Punct, tokenize.Symbol, tokenize.Percent, tokenize.Currency:
		return t.Text(text)
	case tokenize.Number, tokenize.Ordinal, tokenize.DateLike, tokenize.Clock:
		return "CD"
	case tokenize.Word:
		word := strings.ToLower(t.Host().Text(text))
		if meta, ok := lexicon.Lookup(lexicon.Roots(), word); ok {
			class, _ := lexicon.RootClass(meta)
			return classTags[class]
		}
		return affixTag(word)
	}
	return "NNP"
}

// affixTag guesses the tag of a derived word from its outermost affixes.
func affixTag(word string) string {
	switch {
	case strings.HasSuffix(word, "an"), strings.HasPrefix(word, "pe"):
		return "NN" // makanan, petugas
	case strings.HasPrefix(word, "me"), strings.HasPrefix(word, "di"), strings.HasPrefix(word, "ber"), strings.HasPrefix(word, "ter"):
		return "VB" // membaca, dibaca, berlari, terbaca
	}
	return "NN"
}
