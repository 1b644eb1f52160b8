package tokenize

import "strings"

// Sentence is one sentence: its span, and the half-open range of the indices
// of its tokens in [Document.Tokens].
type Sentence struct {
	Span
	FirstToken int
	EndToken   int
}

// Paragraph is one paragraph: its span, and the half-open range of the indices
// of its sentences in [Document.Sentences].
type Paragraph struct {
	Span
	FirstSentence int
	EndSentence   int
}

// Document is a text with its tokens, sentences and paragraphs. Every layer of
// Kawi reads one. All spans are byte offsets into Text; tokens are in order and
// disjoint, and the bytes between them are white space only, so tokens and gaps
// together give the text back. Every token lies in exactly one sentence, every
// sentence in exactly one paragraph.
//
// A Document is safe to read from many goroutines. Writing to it
// ([Tokenizer.ParseInto], Reset) is not.
type Document struct {
	Text       string
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph

	events []uint32 // the tokens that the splitter looked at
}

// Reset empties d and keeps its memory for the next [Tokenizer.ParseInto].
func (d *Document) Reset() {
	d.Text = ""
	d.Tokens = d.Tokens[:0]
	d.Sentences = d.Sentences[:0]
	d.Paragraphs = d.Paragraphs[:0]
	d.events = d.events[:0]
}

// Token returns the text of token i.
func (d *Document) Token(i int) string { return d.Tokens[i].Text(d.Text) }

// SpaceAfter reports whether white space, or the end of the text, follows
// token i.
func (d *Document) SpaceAfter(i int) bool {
	end := d.Tokens[i].End
	return i+1 >= len(d.Tokens) || d.Tokens[i+1].Start > end
}

// SentenceOf returns the index of the sentence that holds token i. It costs a
// binary search.
func (d *Document) SentenceOf(i int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if d.Sentences[m].EndToken <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// TokenAt returns the index of the first token that ends after byte offset
// pos; it is len(d.Tokens) if there is none. It costs a binary search.
func (d *Document) TokenAt(pos int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if d.Tokens[m].End <= pos {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// FromWords makes a Document of text that was tokenized elsewhere: one slice
// of words for each sentence, one paragraph in all. The text is the words
// joined by one space, with a line feed between sentences; each word is exactly one token,
// whatever it contains, and gets the kind and case that it would have alone.
// Empty words become no token, so that a caller who needs a one-to-one
// relation gives none. Clitics are found as in [Parse].
func FromWords(sentences [][]string) *Document {
	var d Document
	New(nil).FromWordsInto(&d, sentences)
	return &d
}

// FromWordsInto is [FromWords] with the options of t and the memory of d.
func (t *Tokenizer) FromWordsInto(d *Document, sentences [][]string) {
	d.Reset()
	var b strings.Builder
	for _, words := range sentences {
		first := len(d.Tokens)
		for _, w := range words {
			if w == "" {
				continue
			}
			if b.Len() > 0 {
				sep := byte(' ')
				if len(d.Tokens) == first {
					sep = '\n'
				}
				b.WriteByte(sep)
			}
			start := b.Len()
			b.WriteString(w)
			d.Tokens = append(d.Tokens, t.classify(w, start))
		}
		if len(d.Tokens) > first {
			span := Span{d.Tokens[first].Start, b.Len()}
			d.Sentences = append(d.Sentences, Sentence{Span: span, FirstToken: first, EndToken: len(d.Tokens)})
		}
	}
	d.Text = b.String()
	if n := len(d.Sentences); n > 0 {
		span := Span{d.Sentences[0].Start, d.Sentences[n-1].End}
		d.Paragraphs = append(d.Paragraphs, Paragraph{Span: span, EndSentence: n})
	}
}
