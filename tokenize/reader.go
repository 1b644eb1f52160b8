package tokenize

import (
	"io"
	"iter"
	"strings"
)

// readerBlock is the size in bytes of the blocks that a Reader asks for.
const readerBlock = 64 << 10

// Reader cuts the text of an [io.Reader] block by block, in bounded memory. The
// tokens and sentences of its documents, moved by Offset, are those that
// [Tokenizer.Parse] finds in the whole text, however the bytes arrive. A block ends
// between two sentences, at the end of a paragraph where there is one, so that only
// a paragraph longer than a block may be told in several. A sentence longer than a
// block makes the block as long as the sentence.
//
// A Reader is not safe for use by several goroutines at once.
type Reader struct {
	src    io.Reader
	stream stream
	buf    []byte
	size   int // bytes to have before the next parse
	start  int64
	offset int64
	doc    Document
	eof    bool
	err    error
}

// NewReader returns a Reader of src with the given options; nil means the defaults.
func NewReader(src io.Reader, opts *Options) *Reader {
	return &Reader{src: src, stream: stream{t: New(opts)}, size: readerBlock}
}

// Next cuts the next block and reports whether there is one. It returns false at
// the end of the text and after an error, which Err tells.
func (r *Reader) Next() bool {
	for {
		r.fill()
		if r.err != nil {
			return false
		}
		n := r.stream.parse(view(r.buf), r.eof)
		if n == 0 {
			if r.eof {
				return false
			}
			r.size *= 2
			continue
		}
		if !r.eof {
			n = r.atParagraph(n)
		}
		r.take(n)
		return true
	}
}

// fill reads until the buffer holds r.size bytes or the text ends.
func (r *Reader) fill() {
	empty := 0
	for !r.eof && r.err == nil && len(r.buf) < r.size {
		if cap(r.buf) < r.size {
			r.buf = append(make([]byte, 0, r.size), r.buf...)
		}
		n, err := r.src.Read(r.buf[len(r.buf):r.size])
		r.buf = r.buf[:len(r.buf)+n]
		switch {
		case err == io.EOF:
			r.eof = true
		case err != nil:
			r.err = err
		case n > 0:
			empty = 0
		default:
			if empty++; empty == 100 {
				r.err = io.ErrNoProgress
			}
		}
	}
}

// atParagraph returns the greatest number of the first n sentences that ends
// with a paragraph, or n if none does.
func (r *Reader) atParagraph(n int) int {
	ps := r.stream.d.Paragraphs
	for i := len(ps) - 1; i >= 0; i-- {
		if end := ps[i].EndSentence; end <= n {
			return end
		}
	}
	return n
}

// take makes the first n sentences of the buffer the current document.
func (r *Reader) take(n int) {
	src, d := &r.stream.d, &r.doc
	from, end := r.stream.context, src.Sentences[n-1].End
	d.Reset()
	d.Text = string(r.buf[from:end])
	r.offset = r.start + int64(from)
	move := func(s Span) Span { return Span{s.Start - from, s.End - from} }
	for _, tok := range src.Tokens[:src.Sentences[n-1].EndToken] {
		tok.Span = move(tok.Span)
		d.Tokens = append(d.Tokens, tok)
	}
	for _, s := range src.Sentences[:n] {
		s.Span = move(s.Span)
		d.Sentences = append(d.Sentences, s)
	}
	for _, p := range src.Paragraphs {
		if p.FirstSentence >= n {
			break
		}
		p.EndSentence = min(p.EndSentence, n)
		p.Span = Span{d.Sentences[p.FirstSentence].Start, d.Sentences[p.EndSentence-1].End}
		d.Paragraphs = append(d.Paragraphs, p)
	}
	cut := r.stream.cut(n)
	r.start += int64(cut)
	r.buf = r.buf[:copy(r.buf, r.buf[cut:])]
	r.size = readerBlock
	if r.eof {
		r.buf, r.stream.context = r.buf[:0], 0
	}
}

// Document returns the current block. It is valid until the next call of Next,
// except its Text, which may be kept.
func (r *Reader) Document() *Document { return &r.doc }

// Offset returns the offset in the whole text of the first byte of the current block.
func (r *Reader) Offset() int64 { return r.offset }

// Err returns the error that ended the reading; it is nil at the end of the text.
func (r *Reader) Err() error { return r.err }

// All iterates over the blocks: the offset of each in the whole text, and the block.
// When the loop has ended, Err tells whether the text was read to its end.
func (r *Reader) All() iter.Seq2[int64, *Document] {
	return func(yield func(int64, *Document) bool) {
		for r.Next() {
			if !yield(r.offset, &r.doc) {
				return
			}
		}
	}
}

// ReadAll cuts the whole text of src. It is [Tokenizer.Parse] for a reader.
func (t *Tokenizer) ReadAll(src io.Reader) (*Document, error) {
	var b strings.Builder
	if _, err := io.Copy(&b, src); err != nil {
		return nil, err
	}
	return t.Parse(b.String()), nil
}
