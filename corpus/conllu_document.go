package corpus

import (
	"io"
	"iter"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// ReadCoNLLUDocuments iterates over the documents of a CoNLL-U file: those that
// "# newdoc" begins, or the whole file as one. The text of a document is that of
// its tokens as SpaceAfter, SpacesAfter and SpacesBefore join them, with an empty
// line before each "# newpar" if there is no line end; the lemmas of single words become roots. Part of speech,
// features, dependencies and empty nodes are dropped.
//
// A sentence that is wrong comes as an error and is left out of its document.
func ReadCoNLLUDocuments(r io.Reader, name string) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		var b documentBuilder
		for s, err := range ReadCoNLLU(r, name) {
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			if id, ok := boundary(s, "newdoc"); ok || b.doc == nil {
				if b.doc != nil && !yield(b.finish(), nil) {
					return
				}
				b.start(id)
			}
			b.add(s)
		}
		if b.doc != nil {
			yield(b.finish(), nil)
		}
	}
}

// boundary reports whether s begins a "newdoc" or a "newpar", and its id.
func boundary(s *Sentence, kind string) (id string, ok bool) {
	if id, ok = s.Comment(kind + " id"); ok {
		return id, true
	}
	return s.Comment(kind)
}

// documentBuilder puts the sentences of a document together.
type documentBuilder struct {
	doc   *Document
	text  strings.Builder
	space string // after the last token
	told  bool   // whether the file says so
}

func (b *documentBuilder) start(id string) {
	b.doc = &Document{ID: id, Sentences: []tokenize.Span{}, Tokens: []Token{}, WithText: true}
	b.text.Reset()
	b.space, b.told = "", false
}

func (b *documentBuilder) finish() *Document {
	if b.told {
		b.text.WriteString(b.space)
	}
	doc := b.doc
	doc.Text = b.text.String()
	b.doc = nil
	return doc
}

func (b *documentBuilder) add(s *Sentence) {
	if _, ok := boundary(s, "newpar"); ok && b.text.Len() > 0 && !strings.Contains(b.space, "\n") {
		b.space = "\n\n"
	}
	first := len(b.doc.Tokens)
	for _, t := range s.Surface() {
		b.text.WriteString(b.space)
		if t.Before != "" && b.text.Len() == 0 {
			b.text.WriteString(t.Before)
		}
		b.space, b.told = t.Space, t.told
		start := b.text.Len()
		b.text.WriteString(t.Form)
		token := Token{Span: tokenize.Span{Start: start, End: b.text.Len()}, Root: t.Lemma}
		if len(t.Words) > 1 || len(t.Words) == 1 && t.Words[0] != t.Form {
			token.Words = t.Words
		}
		b.doc.Tokens = append(b.doc.Tokens, token)
	}
	if n := len(b.doc.Tokens); n > first {
		b.doc.Sentences = append(b.doc.Sentences, tokenize.Span{Start: b.doc.Tokens[first].Start, End: b.doc.Tokens[n-1].End})
	}
}
