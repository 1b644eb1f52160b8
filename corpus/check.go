package corpus

import (
	"fmt"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Check reports the first span of d that is impossible: reversed, below zero,
// or, if d has its text, beyond the text or with an end inside a character. The
// error wraps [ErrOffset] and names the layer and the item, from 0. Only
// quotations may leave out spans.
func (d *Document) Check() error {
	for i, s := range d.Sentences {
		if err := d.checkSpan(s, "sentences", i); err != nil {
			return err
		}
	}
	for i := range d.Tokens {
		if err := d.checkSpan(d.Tokens[i].Span, "tokens", i); err != nil {
			return err
		}
	}
	for i := range d.Dates {
		if err := d.checkSpan(d.Dates[i].Span, "dates", i); err != nil {
			return err
		}
	}
	for i := range d.Entities {
		if err := d.checkSpan(d.Entities[i].Span, "entities", i); err != nil {
			return err
		}
	}
	for i := range d.Quotes {
		q := &d.Quotes[i]
		for _, s := range [...]tokenize.Span{q.Content, q.Cue, q.Speaker, q.Addressee, q.Place, q.Date} {
			if err := d.checkSpan(s, "quotes", i); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Document) checkSpan(s tokenize.Span, layer string, i int) error {
	why := ""
	switch {
	case s.Start < 0 || s.End < s.Start:
		why = "is reversed"
	case d.Text == "" && !d.WithText:
	case s.End > len(d.Text):
		why = fmt.Sprintf("is beyond the text of %d bytes", len(d.Text))
	case insideRune(d.Text, s.Start) || insideRune(d.Text, s.End):
		why = "cuts a character"
	}
	if why == "" {
		return nil
	}
	return fmt.Errorf("%w: %s[%d]: [%d,%d) %s", ErrOffset, layer, i, s.Start, s.End, why)
}

// insideRune reports whether offset i of text lies within a valid encoding of a
// character.
func insideRune(text string, i int) bool {
	if i <= 0 || i >= len(text) || utf8.RuneStart(text[i]) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-utf8.UTFMax; j-- {
		if utf8.RuneStart(text[j]) {
			_, size := utf8.DecodeRuneInString(text[j:])
			return j+size > i
		}
	}
	return false
}

// CheckFlat reports the first two entities that overlap, as an error that wraps
// [ErrOverlap] and names both, from 0. Entities may overlap in JSON Lines and in
// brat; column files have no room for it. Entities must be in order of Start.
func (d *Document) CheckFlat() error {
	i, j, ok := d.Overlaps()
	if !ok {
		return nil
	}
	a, b := &d.Entities[i], &d.Entities[j]
	return fmt.Errorf("%w: entities[%d] [%d,%d) and entities[%d] [%d,%d)", ErrOverlap, i, a.Start, a.End, j, b.Start, b.End)
}

// Overlaps returns the indices of the first two entities that share bytes, and
// whether there are any. Entities must be in order of Start.
func (d *Document) Overlaps() (i, j int, ok bool) {
	furthest := 0
	for k := 1; k < len(d.Entities); k++ {
		if d.Entities[k].Overlaps(d.Entities[furthest].Span) {
			return furthest, k, true
		}
		if d.Entities[k].End > d.Entities[furthest].End {
			furthest = k
		}
	}
	return 0, 0, false
}
