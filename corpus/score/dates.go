package score

import (
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Dates scores time expressions: span (after punctuation at the ends is
// trimmed), value (the share of gold mentions whose span, type and value are
// right; any of the gold's alternatives will do), interval (the share whose
// from and to are right, among those that have them and have no alternative), and
// traps (the share of records of class "trap" in which nothing was found). A
// unit is a record; records with a member "soft": true are left out.
//
// A Dates is for one goroutine.
type Dates struct{ rec *recorder }

// NewDates returns a scorer.
func NewDates() *Dates { return &Dates{newRecorder("date", "span", "value", "interval", "traps")} }

// Add scores the time expressions of a document.
func (s *Dates) Add(gold, system *corpus.Document) {
	if soft, ok := gold.Member("soft"); ok && string(soft) == "true" {
		return
	}
	s.rec.unit(gold.ID)
	if class, ok := gold.Member("class"); ok && string(class) == `"trap"` {
		s.rec.count(Rate, "all", "traps", oneOf(len(system.Dates) == 0))
		for i := range system.Dates {
			s.rec.mistake("trap", "", describe(gold, &system.Dates[i]), context(gold, system.Dates[i].Span))
		}
	}
	mine := map[tokenize.Span]*corpus.Date{}
	for i := range system.Dates {
		mine[trim(gold.Text, system.Dates[i].Span, dateEdge)] = &system.Dates[i]
	}
	found := 0
	for i := range gold.Dates {
		m := &gold.Dates[i]
		edge := trim(gold.Text, m.Span, dateEdge)
		got := mine[edge]
		delete(mine, edge)
		if got != nil {
			found++
		}
		s.mention(gold, m, got)
	}
	s.rec.count(F1, "all", "span", matched(found, len(system.Dates), len(gold.Dates)))
	for i := range system.Dates {
		m := &system.Dates[i]
		if mine[trim(gold.Text, m.Span, dateEdge)] == m {
			s.rec.confuse("-", m.Type)
			s.rec.mistake("spurious", "", describe(gold, m), context(gold, m.Span))
		}
	}
}

// Result returns the figures so far.
func (s *Dates) Result() *Result { return s.rec.finish() }

// mention scores one gold mention; got is nil if the system lacks its span.
func (s *Dates) mention(doc *corpus.Document, m, got *corpus.Date) {
	right := got != nil && got.Type == m.Type && sameValue(m, got.Value)
	s.rec.count(Rate, "all", "value", oneOf(right))
	same := true
	if m.From != "" && len(m.Alt) == 0 {
		same = got != nil && instant(got.From) == instant(m.From) && instant(got.To) == instant(m.To)
		s.rec.count(Rate, "all", "interval", oneOf(same))
	}
	if got == nil {
		s.rec.confuse(m.Type, "-")
		s.rec.mistake("missed", describe(doc, m), "", context(doc, m.Span))
		return
	}
	s.rec.confuse(m.Type, got.Type)
	class := ""
	switch {
	case got.Type != m.Type:
		class = "type"
	case !right:
		class = "value"
	case !same:
		class = "interval"
	default:
		return
	}
	s.rec.mistake(class, describe(doc, m), describe(doc, got), context(doc, m.Span))
}

// describe writes a mention for an example.
func describe(doc *corpus.Document, m *corpus.Date) string {
	return textOf(doc, m.Span) + " = " + strings.TrimSpace(m.Type+" "+m.Value) + " [" + m.From + ", " + m.To + ")"
}

// dateEdge are the characters that do not count at the ends of a mention.
const dateEdge = " .,;:()[]\"'"

// sameValue compares a value with the gold's, without zones and without seconds
// of nought.
func sameValue(m *corpus.Date, value string) bool {
	value = withoutZones(value)
	return value == withoutZones(m.Value) || slices.ContainsFunc(m.Alt, func(alt string) bool { return value == withoutZones(alt) })
}

// withoutZones drops +07:00 and the like, and seconds of nought, from both
// parts of a value such as 2023-06-12T10:30+07:00/2023-06-12T11:00+07:00.
func withoutZones(v string) string {
	parts := strings.Split(v, "/")
	for i, part := range parts {
		if at := len(part) - len("+07:00"); at >= 0 && (part[at] == '+' || part[at] == '-') && isClock(part[at+1:]) {
			part = part[:at]
		}
		parts[i] = instant(part)
	}
	return strings.Join(parts, "/")
}

// instant returns a point in time without seconds of nought: T10:30 for
// T10:30:00.
func instant(v string) string {
	before, clock, ok := strings.Cut(v, "T")
	if !ok || len(clock) < len("10:30:00") || !isClock(clock[:5]) || clock[5:8] != ":00" {
		return v
	}
	if rest := clock[8:]; rest == "" || rest[0] == '+' || rest[0] == '-' || rest[0] == '/' {
		return before + "T" + clock[:5] + rest
	}
	return v
}

// isClock reports whether s has the form 10:30.
func isClock(s string) bool {
	digit := func(i int) bool { return s[i] >= '0' && s[i] <= '9' }
	return len(s) == 5 && digit(0) && digit(1) && s[2] == ':' && digit(3) && digit(4)
}

// trim returns span without the characters of cutset at its ends.
func trim(text string, span tokenize.Span, cutset string) tokenize.Span {
	s := span.Text(text)
	start := span.Start + len(s) - len(strings.TrimLeft(s, cutset))
	return tokenize.Span{Start: start, End: max(start, span.Start+len(strings.TrimRight(s, cutset)))}
}
