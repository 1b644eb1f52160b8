package tokenize

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Profile chooses the treebank convention where the conventions differ.
type Profile uint8

const (
	// UD is the guideline of Universal Dependencies for Indonesian, as the
	// CSUI and PUD treebanks follow it. It is the default.
	UD Profile = iota
	// GSD is the convention of the Indonesian GSD treebank: the period of an
	// abbreviation is a token of its own, lainnya, walaupun stay whole, and so does -nya
	// on a host that is no known word (anhidratnya).
	GSD
)

// Newlines says what a line feed means.
type Newlines uint8

const (
	// Auto takes an empty line, or a line feed after the end of a sentence, for the end
	// of a paragraph, and joins lines that were wrapped.
	Auto Newlines = iota
	// Paragraphs takes every line feed for the end of a paragraph.
	Paragraphs
	// Flow takes line feeds for blanks.
	Flow
)

var (
	profileNames = [...]string{UD: "ud", GSD: "gsd"}
	newlineNames = [...]string{Auto: "auto", Paragraphs: "paragraphs", Flow: "flow"}
)

// String returns the stable lower-case name of p, or "unknown".
func (p Profile) String() string { return nameOf(profileNames[:], int(p)) }

// MarshalText returns the name of p; it never fails.
func (p Profile) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText sets p to the profile of the given name.
func (p *Profile) UnmarshalText(text []byte) error {
	i := slices.Index(profileNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("tokenize: %q is no profile", text)
	}
	*p = Profile(i)
	return nil
}

// String returns the stable lower-case name of n, or "unknown".
func (n Newlines) String() string { return nameOf(newlineNames[:], int(n)) }

// MarshalText returns the name of n; it never fails.
func (n Newlines) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText sets n to the policy of the given name.
func (n *Newlines) UnmarshalText(text []byte) error {
	i := slices.Index(newlineNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("tokenize: %q is no policy for line feeds", text)
	}
	*n = Newlines(i)
	return nil
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "unknown"
}

// Options are the choices of a [Tokenizer]. The zero value is the default.
type Options struct {
	Profile  Profile  `json:"profile,omitempty"`
	Newlines Newlines `json:"newlines,omitempty"`
}

// Tokenizer cuts text into tokens, sentences and paragraphs. It is immutable
// and safe to share between goroutines.
type Tokenizer struct{ opts Options }

// New returns a Tokenizer with the given options; nil means the defaults.
func New(opts *Options) *Tokenizer {
	if opts == nil {
		return &Tokenizer{}
	}
	return &Tokenizer{*opts}
}

// Parse cuts text into a new [Document] with the default options. It accepts
// any bytes, never fails, and costs time linear in the length of text.
func Parse(text string) *Document { return New(nil).Parse(text) }

// Parse cuts text into a new Document.
func (t *Tokenizer) Parse(text string) *Document {
	d := new(Document)
	t.ParseInto(d, text)
	return d
}

// ParseInto cuts text into d, whose memory it reuses: once d is large enough it
// allocates nothing.
func (t *Tokenizer) ParseInto(d *Document, text string) {
	d.Reset()
	d.Text = text
	d.Tokens = t.appendTokens(d.Tokens, text, 0, &d.events)
	t.split(d)
}

// ParseBytes is [Tokenizer.Parse] for bytes, which it copies once, so that the
// Document may outlive them.
func (t *Tokenizer) ParseBytes(text []byte) *Document { return t.Parse(string(text)) }

// AppendTokens appends the tokens of text to dst and returns it.
func (t *Tokenizer) AppendTokens(dst []Token, text string) []Token {
	return t.appendTokens(dst, text, 0, nil)
}

// AppendTokensBytes is [Tokenizer.AppendTokens] for bytes. It copies nothing.
func (t *Tokenizer) AppendTokensBytes(dst []Token, text []byte) []Token {
	return t.appendTokens(dst, view(text), 0, nil)
}

// AppendSentences appends the spans of the sentences of text to dst and returns
// it. It needs the tokens on the way; who wants both, or no allocation, calls
// [Tokenizer.ParseInto].
func (t *Tokenizer) AppendSentences(dst []Span, text string) []Span {
	d := Document{Tokens: make([]Token, 0, len(text)/5+8)}
	t.ParseInto(&d, text)
	for i := range d.Sentences {
		dst = append(dst, d.Sentences[i].Span)
	}
	return dst
}

// Words iterates over the tokens of text in order. It allocates nothing.
func (t *Tokenizer) Words(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		var some [64]Token
		for pos := 0; pos < len(text); {
			toks, next := t.fill(some[:0], text, pos, nil)
			for i := range toks {
				if !yield(toks[i]) {
					return
				}
			}
			pos = next
		}
	}
}

// Sentences iterates over the spans of the sentences of text in order. It works
// block by block, in bounded memory.
func (t *Tokenizer) Sentences(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		r := Reader{src: strings.NewReader(text), stream: stream{t: t}, size: readerBlock}
		for r.Next() {
			for _, s := range r.doc.Sentences {
				if !yield(Span{int(r.offset) + s.Start, int(r.offset) + s.End}) {
					return
				}
			}
		}
	}
}

// Words iterates over the tokens of text in order, with the default options. It
// allocates nothing.
func Words(text string) iter.Seq[Token] { return new(Tokenizer).Words(text) }

// Sentences iterates over the spans of the sentences of text in order, with the
// default options.
func Sentences(text string) iter.Seq[Span] { return new(Tokenizer).Sentences(text) }

// AppendTokens appends the tokens of text to dst, with the default options.
func AppendTokens(dst []Token, text string) []Token {
	return new(Tokenizer).AppendTokens(dst, text)
}

// AppendSentences appends the spans of the sentences of text to dst, with the
// default options.
func AppendSentences(dst []Span, text string) []Span {
	return new(Tokenizer).AppendSentences(dst, text)
}
