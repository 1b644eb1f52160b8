package score

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// spans are labelled spans in order, with an index for overlaps.
type spans struct {
	items []corpus.Labelled
	reach []int // the furthest end of items[:i+1]
}

// newSpans sorts items and drops doubles.
func newSpans(items []corpus.Labelled) *spans {
	slices.SortFunc(items, func(a, b corpus.Labelled) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), strings.Compare(a.Label, b.Label))
	})
	s := &spans{items: slices.Compact(items)}
	reach := 0
	for _, e := range s.items {
		reach = max(reach, e.End)
		s.reach = append(s.reach, reach)
	}
	return s
}

// find returns the index of the first item that overlaps at and holds, or -1.
// It costs a binary search and a walk over what lies near.
func (s *spans) find(at tokenize.Span, holds func(i int, e corpus.Labelled) bool) int {
	i := sort.SearchInts(s.reach, at.Start+1)
	for ; i < len(s.items) && s.items[i].Start < at.End; i++ {
		if s.items[i].End > at.Start && holds(i, s.items[i]) {
			return i
		}
	}
	return -1
}

// textOf returns the text of a span on one line; it is empty if the document
// lacks it.
func textOf(d *corpus.Document, s tokenize.Span) string {
	if s.End > len(d.Text) {
		return ""
	}
	return strings.Join(strings.Fields(s.Text(d.Text)), " ")
}

// contextWidth is how many bytes of text an example shows on either side.
const contextWidth = 40

// context returns a span with the words around it on one line, the span itself
// in brackets: "… kata [Wati] kemarin …". It is empty if the document lacks the span.
func context(d *corpus.Document, s tokenize.Span) string {
	text := d.Text
	if s.End > len(text) {
		return ""
	}
	start, end := max(0, s.Start-contextWidth), min(len(text), s.End+contextWidth)
	for start > 0 && start < s.Start && !utf8.RuneStart(text[start]) {
		start++
	}
	for end < len(text) && end > s.End && !utf8.RuneStart(text[end]) {
		end--
	}
	before, after := text[start:s.Start], text[s.End:end]
	if start > 0 {
		before = "…" + before
	}
	if end < len(text) {
		after += "…"
	}
	return strings.Join(strings.Fields(before+"["+s.Text(text)+"]"+after), " ")
}
