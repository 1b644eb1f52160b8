package corpus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Format is a file format that a [Document] is written in.
type Format uint8

// The formats and the methods that write them.
const (
	JSONLines   Format = iota // AppendJSON
	CoNLLU                    // AppendCoNLLU
	ColumnFiles               // AppendColumns, of the entities
	Brat                      // AppendBrat, of a text that is kept beside it
	TimeML                    // AppendTimeML
	SpaCy                     // AppendSpaCy
)

// carried says which formats carry a member of a Document: j JSON Lines, c CoNLL-U,
// w columns, b brat, t TimeML, s spaCy, each in its place.
var carried = [...]struct {
	member, by string
	count      func(d *Document) int
}{
	{"id", "jc  t ", func(d *Document) int { return truth(d.ID != "" || d.RawID != nil) }},
	{"other members", "j     ", func(d *Document) int { return len(d.Extra) }},
	{"sentences", "jcw  s", func(d *Document) int { return len(d.Sentences) }},
	{"tokens", "jcw  s", func(d *Document) int { return len(d.Tokens) }},
	{"kinds of tokens", "j     ", func(d *Document) int { return having(d.Tokens, func(t *Token) bool { return t.Kind != "" }) }},
	{"words of tokens", "jc    ", func(d *Document) int { return having(d.Tokens, func(t *Token) bool { return len(t.Words) > 0 }) }},
	{"roots", "jc   s", func(d *Document) int { return having(d.Tokens, func(t *Token) bool { return t.Root != "" }) }},
	{"dates", "j  bt ", func(d *Document) int { return len(d.Dates) }},
	{"intervals of dates", "j  b  ", func(d *Document) int {
		return having(d.Dates, func(m *Date) bool { return m.From != "" || m.To != "" })
	}},
	{"other members of dates", "j  b  ", func(d *Document) int {
		return having(d.Dates, func(m *Date) bool {
			return m.Relation != "" || m.EDTF != "" || len(m.Flags) > 0 || len(m.Alt) > 0 || m.Rule != ""
		})
	}},
	{"entities", "j wb s", func(d *Document) int { return len(d.Entities) }},
	{"referents of entities", "j  b  ", func(d *Document) int { return having(d.Entities, func(e *Entity) bool { return e.Referent >= 0 }) }},
	{"names of entities", "j  b  ", func(d *Document) int { return having(d.Entities, func(e *Entity) bool { return e.Name != "" }) }},
	{"other members of entities", "j  b  ", func(d *Document) int {
		return having(d.Entities, func(e *Entity) bool { return e.Value != "" || len(e.Rules) > 0 })
	}},
	{"quotations", "j  b  ", func(d *Document) int { return len(d.Quotes) }},
	{"confidences of quotations", "j     ", func(d *Document) int { return having(d.Quotes, func(q *Quote) bool { return q.Confidence > 0 }) }},
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func having[T any](items []T, has func(*T) bool) int {
	n := 0
	for i := range items {
		n += truth(has(&items[i]))
	}
	return n
}

// Dropped says what of d is lost when it is written in a format: "17 dates",
// "3 entities that overlap others". It is nil if what is read back is d, but for
// layers that are empty. The format may also write a record of its own (brat
// keeps the text elsewhere), which is no loss.
func (d *Document) Dropped(f Format) []string {
	var lost []string
	add := func(n int, what string) {
		if n > 0 {
			lost = append(lost, fmt.Sprintf("%d %s", n, what))
		}
	}
	for _, m := range carried {
		if m.by[f] == ' ' {
			add(m.count(d), m.member)
		}
	}
	switch f {
	case JSONLines, SpaCy:
		add(invalid(d.Text), "bytes that are not UTF-8")
	case CoNLLU:
		add(d.homeless(), "tokens outside sentences")
	case ColumnFiles:
		add(d.homeless(), "tokens outside sentences")
		add(d.unfit(), "entities that overlap others or cut a token or a sentence")
		add(d.gaps(), "gaps between tokens that are not one blank")
	case TimeML:
		n, at := 0, 0
		for i := range d.Dates {
			n += truth(d.Dates[i].Start < at)
			at = max(at, d.Dates[i].End)
		}
		add(n, "dates that overlap others")
		add(invalid(d.Text), "bytes that are not UTF-8")
	}
	return lost
}

// invalid counts the bytes of text that are not UTF-8.
func invalid(text string) int {
	n := 0
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)) {
			n++
		}
	}
	return n
}

// homeless counts the tokens that no sentence holds.
func (d *Document) homeless() int {
	n, k := 0, 0
	for i := range d.Tokens {
		for k < len(d.Sentences) && d.Sentences[k].End <= d.Tokens[i].Start {
			k++
		}
		n += truth(k == len(d.Sentences) || d.Tokens[i].Start < d.Sentences[k].Start)
	}
	return n
}

// unfit counts the entities that columns do not give back.
func (d *Document) unfit() int {
	n, at := 0, 0
	for i := range d.Entities {
		e := &d.Entities[i]
		_, _, fits := FitSpan(d.Tokens, e.Span, Strict)
		k, _ := slices.BinarySearchFunc(d.Sentences, e.Start+1, func(s tokenize.Span, at int) int { return cmp.Compare(s.End, at) })
		fits = fits && (k == len(d.Sentences) || e.End <= d.Sentences[k].End)
		n += truth(!fits || e.Start < at)
		at = max(at, e.End)
	}
	return n
}

// gaps counts the places between tokens of a sentence without exactly one blank.
func (d *Document) gaps() int {
	n := 0
	for i := 1; i < len(d.Tokens); i++ {
		from, to := d.Tokens[i-1].End, d.Tokens[i].Start
		n += truth(to != from+1 || from < 0 || from >= len(d.Text) || d.Text[from] != ' ')
	}
	return n
}
