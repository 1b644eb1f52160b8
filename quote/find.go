package quote

import (
	"slices"
	"sync"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Options are the choices of [Find]. The zero value is the default.
type Options struct{}

// Find returns the quotations of doc in the order of their content. ents and dates
// are the results of the layers below on the same document; either may be
// empty, at the price of names. Find never fails, costs time linear in the
// length of the document, and is safe to call from many goroutines.
func Find(doc *tokenize.Document, ents *ner.Result, dates []date.Mention) []Quote {
	return Append(nil, doc, ents, dates, nil)
}

// Append appends the quotations of doc to dst and returns it. It allocates only
// if dst lacks room, once the working memory that it shares between calls is
// large enough. ents and opts may be nil.
func Append(dst []Quote, doc *tokenize.Document, ents *ner.Result, dates []date.Mention, opts *Options) []Quote {
	r := readers.Get().(*reader)
	dst = r.read(dst, doc, ents, dates)
	r.release()
	return dst
}

// readers keeps working memory between calls; it holds nothing of a document.
var readers = sync.Pool{New: func() any { return new(reader) }}

// reader is the working memory of one call.
type reader struct {
	doc   *tokenize.Document
	text  string
	ents  *ner.Result
	dates []date.Mention

	tok   []token
	marks []mark
	pairs []pair
	tags  []tag
	found []found
	names registry
	index capitals
}

// found is a quotation before its speaker is resolved.
type found struct {
	Quote
	at     int // the token at which the attribution counts for the focus
	a, b   int // the tokens of the speaker, half open; a == b if there is none
	clitic bool
	float  bool // no tag: the speaker is the one who spoke last
	who    int  // the entry of the speaker, or -1
}

func (r *reader) release() {
	r.doc, r.text, r.ents, r.dates = nil, "", nil, nil
	clear(r.found)
	r.names.release()
	readers.Put(r)
}

func (r *reader) read(dst []Quote, doc *tokenize.Document, ents *ner.Result, dates []date.Mention) []Quote {
	r.doc, r.text, r.ents, r.dates = doc, doc.Text, ents, dates
	r.pairs, r.tags, r.found = r.pairs[:0], r.tags[:0], r.found[:0]
	r.prepare()
	for i := range doc.Paragraphs {
		r.paragraph(&doc.Paragraphs[i])
	}
	slices.SortStableFunc(r.found, func(a, b found) int { return a.Content.Start - b.Content.Start })
	r.resolve()
	for i := range r.found {
		dst = append(dst, r.found[i].Quote)
	}
	return dst
}

// prepare classifies every token.
func (r *reader) prepare() {
	r.tok = r.tok[:0]
	for i := range r.doc.Tokens {
		r.tok = append(r.tok, classify(&r.doc.Tokens[i], r.text))
	}
	for i := range r.doc.Sentences {
		e := r.doc.Sentences[i].EndToken
		r.paint(e-1, e, sentenceEnd)
	}
	for i := range r.dates {
		r.paint(r.dates[i].FirstToken, r.dates[i].EndToken, inDate)
	}
	if r.ents != nil {
		for i := range r.ents.Entities {
			switch e := &r.ents.Entities[i]; e.Label {
			case ner.Person:
				r.paint(e.FirstToken, e.EndToken, inPerson)
			case ner.Location:
				r.paint(e.FirstToken, e.EndToken, inPlace)
			case ner.Organization:
				r.paint(e.FirstToken, e.EndToken, inOrg)
			}
		}
	}
	// A full stop that touches the next sentence still ends one: "(15/2).Menurut".
	for i := 1; i+1 < len(r.doc.Tokens); i++ {
		if r.punct(i, '.') && r.tok[i+1].is(capital) && r.tok[i-1].class&(word|numeral) == 0 {
			r.tok[i].class |= sentenceEnd
		}
	}
	// Rules may look some tokens beyond the last one: nothing is there.
	r.tok = append(r.tok, token{}, token{}, token{}, token{})
}

func (r *reader) paint(a, b int, c class) {
	for k := max(a, 0); k < min(b, len(r.doc.Tokens)); k++ {
		r.tok[k].class |= c
	}
}

// paragraph finds the quotations of one paragraph: first the direct ones with
// their tags, then what the sentences between them report.
func (r *reader) paragraph(p *tokenize.Paragraph) {
	if p.FirstSentence >= p.EndSentence {
		return
	}
	a := r.doc.Sentences[p.FirstSentence].FirstToken
	b := r.doc.Sentences[p.EndSentence-1].EndToken
	first := len(r.pairs)
	r.pairMarks(a, b)
	r.pairSingle(first, a, b)
	r.direct(first, a, b)
	r.indirect(first, a, b)
}
