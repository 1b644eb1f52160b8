package tokenize

import "iter"

// Profile chooses the treebank convention where the conventions differ.
type Profile uint8

const (
	// UD is the guideline of Universal Dependencies for Indonesian, as the
	// CSUI and PUD treebanks follow it. It is the default.
	UD Profile = iota
	// GSD is the convention of the Indonesian GSD treebank: the period of an
	// abbreviation is a token of its own, and lainnya, walaupun stay whole.
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
	d.Tokens = t.AppendTokens(d.Tokens, text)
	t.split(d)
}

// AppendTokens appends the tokens of text to dst and returns it.
func (t *Tokenizer) AppendTokens(dst []Token, text string) []Token {
	return t.appendTokens(dst, text, 0)
}

// Words iterates over the tokens of text in order. It allocates nothing.
func Words(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		t := Tokenizer{}
		for pos := 0; ; {
			tok, ok := t.next(text, pos)
			if !ok || !yield(tok) {
				return
			}
			pos = tok.End
		}
	}
}

// AppendTokens appends the tokens of text to dst, with the default options.
func AppendTokens(dst []Token, text string) []Token {
	return new(Tokenizer).AppendTokens(dst, text)
}
