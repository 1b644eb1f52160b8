package corpus

import (
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
	d.eachSpan(func(s *tokenize.Span) { s.Start, s.End = int(at[s.Start]), int(at[s.End]) })
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

// eachSpan calls f for every span of d.
func (d *Document) eachSpan(f func(*tokenize.Span)) {
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
		for _, s := range []*tokenize.Span{&q.Content, &q.Cue, &q.Speaker, &q.Addressee} {
			if !s.IsZero() {
				f(s)
			}
		}
	}
}
