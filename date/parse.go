package date

import (
	"errors"
	"fmt"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The errors that [Parse] wraps in a [ParseError].
var (
	ErrSyntax    = errors.New("not a time expression")
	ErrTrailing  = errors.New("more text after the time expression")
	ErrNoSuchDay = errors.New("no such day in the calendar")
	ErrReference = errors.New("needs a reference time")
)

// ParseError tells why a text is no time expression.
type ParseError struct {
	Text   string // the whole text
	Offset int    // the byte where the reading stopped
	Err    error  // ErrSyntax, ErrTrailing, ErrNoSuchDay or ErrReference
}

// Error says what is wrong, and where.
func (e *ParseError) Error() string {
	return fmt.Sprintf("date: %q: %v (at byte %d)", e.Text, e.Err, e.Offset)
}

// Unwrap returns e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

// Parse reads one time expression that is the whole of text, white space and
// brackets around it aside: 12/6/2023, Senin (12/6), dua hari lalu, pukul 10.30
// WIB. It needs no words around it, so that 2019 is a year and 12/6 a date. The
// span of the result is in text. A day that does not exist (31/2/2023) is an
// error; nothing is clamped.
//
// The error is a [*ParseError].
func Parse(text string, opts *Options) (Mention, error) {
	doc := tokenize.Parse(text)
	fail := func(offset int, err error) (Mention, error) {
		return Mention{}, &ParseError{Text: text, Offset: offset, Err: err}
	}
	for len(doc.Tokens) > 0 && doc.Tokens[0].Kind == tokenize.Punct {
		doc.Tokens = doc.Tokens[1:]
	}
	if len(doc.Tokens) == 0 {
		return fail(len(text), ErrSyntax)
	}
	start := doc.Tokens[0].Start
	var s Scanner
	var e expr
	end := s.readWhole(doc, &e)
	switch {
	case end == 0 && s.noSuchDay():
		return fail(start, ErrNoSuchDay)
	case end == 0:
		return fail(start, ErrSyntax)
	}
	for k := end; ; k++ {
		it := s.at(k)
		if it.kind == itemEnd {
			break
		}
		if it.kind != itemPunct || it.ch == '/' || it.ch == '-' {
			if s.noSuchDay() {
				return fail(start, ErrNoSuchDay)
			}
			return fail(it.start, ErrTrailing)
		}
	}
	x := Expression{Span: tokenize.Span{Start: start, End: s.end(end)}, EndToken: s.tokenAfter(0, s.end(end)), Type: e.kind, expr: e}
	r := newResolver(opts)
	m := r.mention(&x)
	switch {
	case !m.Flags.Has(Unresolved):
		return m, nil
	case !r.ref:
		return fail(start, ErrReference)
	}
	return fail(start, ErrNoSuchDay)
}

// noSuchDay reports whether the text begins with a day and month that are no
// date: 31/2/2023, 32 Januari.
func (s *Scanner) noSuchDay() bool {
	k := 0
	for k < 4 && !(s.at(k).kind == itemNum) {
		if s.at(k).kind == itemEnd {
			return false
		}
		k++
	}
	d := s.at(k)
	if m, end := s.monthName(k+1, true); end > 0 {
		y := s.at(end)
		if y.kind == itemNum && y.digits == 4 {
			return !validDate(y.num, int(m), d.num)
		}
		return !validDay(int(m), d.num)
	}
	sep, m := s.at(k+1), s.at(k+2)
	if !(sep.tight('/') || sep.tight('-') || sep.tight('.')) || m.kind != itemNum || d.digits > 2 || m.digits > 2 {
		return false
	}
	if y := s.at(k + 4); s.at(k+3).tight(sep.ch) && y.kind == itemNum && y.digits == 4 {
		return !validDate(y.num, m.num, d.num)
	}
	return sep.ch == '/' && !validDay(m.num, d.num)
}
