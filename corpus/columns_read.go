package corpus

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Columns is one sentence of a column file: a row for each token, all of the
// same width.
type Columns struct {
	Line  int // number of its first line in the file
	Width int // columns in a row
	cells []string
}

// Len returns the number of rows.
func (c *Columns) Len() int {
	if c.Width == 0 {
		return 0
	}
	return len(c.cells) / c.Width
}

// Row returns row i.
func (c *Columns) Row(i int) []string { return c.cells[i*c.Width : (i+1)*c.Width : (i+1)*c.Width] }

// Tokens returns the first column: the tokens, as a new slice.
func (c *Columns) Tokens() []string { return c.column(0) }

// Tags returns the last column: the tags, as a new slice.
func (c *Columns) Tags() []string { return c.column(c.Width - 1) }

func (c *Columns) column(k int) []string {
	out := make([]string, c.Len())
	for i := range out {
		out[i] = c.Row(i)[k]
	}
	return out
}

// ReadColumns iterates over the sentences of a column file, such as the BIO
// files of entity corpora: one token a line, columns divided by tabs (or by blanks, in
// lines without a tab), an empty line after each sentence. The first row of the
// file sets the number of columns. Lines that begin with -DOCSTART- are passed
// over. name names the file in errors.
//
// A sentence with a row of another width, or with mixed line ends, comes as an
// [Error] with nil Columns, and the next round goes on with the next sentence. The Columns are valid until
// the next round; their strings may be kept. Memory is bounded by the longest
// sentence.
func ReadColumns(r io.Reader, name string) iter.Seq2[*Columns, error] {
	return func(yield func(*Columns, error) bool) {
		var s Columns
		var failed error
		var ends lineEnds
		flush := func() bool {
			ok := true
			switch {
			case failed != nil:
				ok = yield(nil, failed)
			case len(s.cells) > 0:
				ok = yield(&s, nil)
			}
			failed, s.cells = nil, s.cells[:0]
			return ok
		}
		for line, err := range Lines(r, name) {
			switch {
			case err == nil && len(bytes.TrimSpace(line.Text)) == 0:
				if !flush() {
					return
				}
				continue
			case failed != nil, bytes.HasPrefix(line.Text, []byte("-DOCSTART-")):
				continue
			case err == nil && ends.mixed(line.CRLF):
				err = mixedEnds(line, name)
			case err == nil:
				err = s.add(line, name)
			}
			failed = err
		}
		flush()
	}
}

// add splits a line into the cells of a row.
func (c *Columns) add(line Line, name string) error {
	if len(c.cells) == 0 {
		c.Line = line.Number
	}
	before := len(c.cells)
	text := string(line.Text)
	if strings.IndexByte(text, '\t') >= 0 {
		for cell := range strings.SplitSeq(text, "\t") {
			c.cells = append(c.cells, cell)
		}
	} else {
		for cell := range strings.FieldsSeq(text) {
			c.cells = append(c.cells, cell)
		}
	}
	width := len(c.cells) - before
	if c.Width == 0 {
		c.Width = width
	}
	switch {
	case width != c.Width:
		return &Error{File: name, Line: line.Number, Column: widthColumn(text, c.Width), Err: fmt.Errorf("%w: %d, want %d", ErrColumns, width, c.Width)}
	case c.cells[before] == "":
		return &Error{File: name, Line: line.Number, Column: 1, Err: fmt.Errorf("%w: the first is empty", ErrColumns)}
	}
	return nil
}

// widthColumn returns the byte, from 1, where a line has a column too many, or
// where it ends without one that it should have.
func widthColumn(text string, want int) int {
	blank := func(b byte) bool { return b == '\t' }
	if strings.IndexByte(text, '\t') < 0 {
		blank = func(b byte) bool { return b == ' ' }
	}
	columns := 1
	for i := 0; i < len(text); i++ {
		if blank(text[i]) {
			if columns++; columns > want {
				return i + 1
			}
		}
	}
	return len(text) + 1
}

// Document returns the sentence as a document: the tokens joined by one blank
// are its text, the spans that the tags tell are its entities. It is what
// [tokenize.FromWords] makes of the tokens.
func (c *Columns) Document() *Document {
	d := &Document{WithText: true, Tokens: make([]Token, 0, c.Len())}
	var b strings.Builder
	for _, word := range c.Tokens() {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		start := b.Len()
		b.WriteString(word)
		d.Tokens = append(d.Tokens, Token{Span: tokenize.Span{Start: start, End: b.Len()}})
	}
	d.Text = b.String()
	d.Sentences = []tokenize.Span{{End: b.Len()}}
	d.Entities = d.Tagged(DecodeTags(nil, c.Tags()))
	return d
}

// Tagged returns spans of the tokens of d as entities.
func (d *Document) Tagged(spans []TagSpan) []Entity {
	out := make([]Entity, len(spans))
	for i, s := range spans {
		out[i] = Entity{Span: tokenize.Span{Start: d.Tokens[s.First].Start, End: d.Tokens[s.End-1].End}, Label: s.Label, Referent: -1}
	}
	return out
}
