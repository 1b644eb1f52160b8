package corpus

import (
	"fmt"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Unit is the unit in which offsets are counted.
type Unit uint8

// The units. Go counts bytes, Python code points, JavaScript and Java UTF-16
// code units.
const (
	Bytes Unit = iota
	Runes
	UTF16
)

// ConvertOffsets changes all spans of d from bytes to unit, in one pass over the
// text. Every byte that is not UTF-8 counts as one character, as it does when it
// is written to JSON as U+FFFD. The document no longer slices its own text
// afterwards. Text that is plain ASCII costs nothing but the look at it.
func (d *Document) ConvertOffsets(unit Unit) {
	if unit == Bytes {
		return
	}
	at := offsetTable(d.Text, unit)
	if at == nil {
		return
	}
	d.EachSpan(func(s *tokenize.Span) { s.Start, s.End = int(at[s.Start]), int(at[s.End]) })
}

// offsetTable maps every byte offset of text to an offset in unit; it is nil if
// the two are the same everywhere.
func offsetTable(text string, unit Unit) []int32 {
	ascii := true
	for i := 0; i < len(text) && ascii; i++ {
		ascii = text[i] < utf8.RuneSelf
	}
	if ascii {
		return nil
	}
	at := make([]int32, len(text)+1)
	n := int32(0)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		for j := range size {
			at[i+j] = n
		}
		i += size
		n++
		if unit == UTF16 && r > 0xffff {
			n++
		}
	}
	at[len(text)] = n
	return at
}

// RestoreOffsets changes all spans of d from unit to bytes: the inverse of
// [Document.ConvertOffsets]. An offset that lies outside the text, or between the
// halves of a UTF-16 pair, is an error that wraps [ErrOffset]; then some
// spans are changed and others are not.
func (d *Document) RestoreOffsets(unit Unit) error {
	if unit == Bytes {
		return d.Check()
	}
	at := byteTable(d.Text, unit)
	var err error
	restore := func(i *int) {
		if *i < 0 || *i >= len(at) || at[*i] < 0 {
			if err == nil {
				err = fmt.Errorf("%w: %d", ErrOffset, *i)
			}
			*i = 0
			return
		}
		*i = int(at[*i])
	}
	d.EachSpan(func(s *tokenize.Span) { restore(&s.Start); restore(&s.End) })
	if err != nil {
		return err
	}
	return d.Check()
}

// byteTable maps every offset in unit to a byte offset, or to -1.
func byteTable(text string, unit Unit) []int32 {
	at := make([]int32, 0, len(text)+1)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		at = append(at, int32(i))
		if unit == UTF16 && r > 0xffff {
			at = append(at, -1)
		}
		i += size
	}
	return append(at, int32(len(text)))
}

// EachSpan calls f for every span of d, which f may change; those that a quotation
// lacks are passed over.
func (d *Document) EachSpan(f func(*tokenize.Span)) {
	for i := range d.Sentences {
		f(&d.Sentences[i])
	}
	for i := range d.Tokens {
		f(&d.Tokens[i].Span)
	}
	for i := range d.Dates {
		f(&d.Dates[i].Span)
	}
	for i := range d.Entities {
		f(&d.Entities[i].Span)
	}
	for i := range d.Quotes {
		q := &d.Quotes[i]
		for _, s := range []*tokenize.Span{&q.Content, &q.Cue, &q.Speaker, &q.Addressee, &q.Place, &q.Date} {
			if !s.IsZero() {
				f(s)
			}
		}
	}
}
