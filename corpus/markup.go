package corpus

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// ReadMarkup reads a text with inline markup, the form in which the bundled
// corpus is edited. name stands before the line in errors. The elements:
//
//	text id manner date tz split    the whole
//	p                               a paragraph
//	s                               a sentence
//	sb                              the end of a sentence inside an s, where a quotation goes on
//	e t="PER" r="1"                 an entity and its referent
//	d t="DATE" v="2023" f="" u=""   a time expression: type, value, from, to (mod)
//	q n="1" t="direct" name source  the content of quotation 1 (optional="yes")
//	c n="1", sp n="1"               its cue and its speaker; n may list several
//
// White space in the text is folded to single blanks, and paragraphs are joined
// by line feeds.
func ReadMarkup(r io.Reader, name string) (*Gold, error) {
	m := &markup{gold: &Gold{Document: &Document{}}, quotes: map[int]*Quote{}, names: map[int]string{}}
	dec := xml.NewDecoder(r)
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err == nil {
			err = m.token(tok)
		}
		if err != nil {
			line, column := dec.InputPos()
			return nil, &Error{File: name, Line: line, Column: column, Err: fmt.Errorf("%w: %w", ErrMarkup, err)}
		}
	}
	if err := m.finish(); err != nil {
		return nil, &Error{File: name, Err: fmt.Errorf("%w: %w", ErrMarkup, err)}
	}
	return m.gold, nil
}

// markup is the state of ReadMarkup.
type markup struct {
	gold   *Gold
	text   strings.Builder
	open   []openElement
	quotes map[int]*Quote
	last   int            // the highest quotation number
	names  map[int]string // the longest mention of each referent
}

type openElement struct {
	name  string
	attr  map[string]string
	start int
}

func (m *markup) token(tok xml.Token) error {
	switch t := tok.(type) {
	case xml.StartElement:
		attr := make(map[string]string, len(t.Attr))
		for _, a := range t.Attr {
			attr[a.Name.Local] = a.Value
		}
		m.open = append(m.open, openElement{t.Name.Local, attr, m.text.Len()})
		return m.begin(t.Name.Local, attr)
	case xml.EndElement:
		e := m.open[len(m.open)-1]
		m.open = m.open[:len(m.open)-1]
		return m.end(e)
	case xml.CharData:
		m.write(string(t))
	}
	return nil
}

// write adds text, with runs of white space as one blank, none at the edges of
// a paragraph.
func (m *markup) write(s string) {
	inside := false
	for _, e := range m.open {
		inside = inside || e.name == "p"
	}
	if !inside {
		return
	}
	for _, r := range s {
		if r != ' ' && r != '\n' && r != '\t' && r != '\r' {
			m.text.WriteRune(r)
			continue
		}
		if n := m.text.Len(); n > 0 && m.text.String()[n-1] != ' ' && m.text.String()[n-1] != '\n' {
			m.text.WriteByte(' ')
		}
	}
}

func (m *markup) begin(name string, attr map[string]string) error {
	switch name {
	case "text":
		g := m.gold
		g.ID, g.Manner, g.Split, g.Date, g.Zone = attr["id"], attr["manner"], attr["split"], attr["date"], attr["tz"]
		g.Sentences, g.Tokens, g.Dates, g.Entities, g.Quotes = []tokenize.Span{}, []Token{}, []Date{}, []Entity{}, []Quote{}
	case "p":
		if s := strings.TrimRight(m.text.String(), " "); s != "" {
			m.text.Reset()
			m.text.WriteString(s + "\n")
			m.open[len(m.open)-1].start = m.text.Len()
		}
	case "sb":
		return m.breakSentence()
	case "s", "e", "d", "q", "c", "sp":
	default:
		return fmt.Errorf("unknown element <%s>", name)
	}
	return nil
}

// breakSentence ends the sentence that the innermost <s> has begun and begins
// the next one at the character that follows.
func (m *markup) breakSentence() error {
	for i := len(m.open) - 1; i >= 0; i-- {
		if e := &m.open[i]; e.name == "s" {
			text := m.text.String()
			end := len(strings.TrimRight(text, " "))
			m.gold.Sentences = append(m.gold.Sentences, tokenize.Span{Start: e.start, End: end})
			m.text.Reset()
			m.text.WriteString(text[:end] + " ")
			e.start = end + 1
			return nil
		}
	}
	return errors.New("<sb> outside <s>")
}

func (m *markup) end(e openElement) error {
	if e.name == "sb" {
		return nil
	}
	span := tokenize.Span{Start: e.start, End: m.text.Len()}
	if span.Len() == 0 {
		return fmt.Errorf("empty element <%s>", e.name)
	}
	d := m.gold.Document
	switch e.name {
	case "s":
		d.Sentences = append(d.Sentences, span)
	case "e":
		return m.entity(e, span)
	case "d":
		d.Dates = append(d.Dates, Date{Span: span, Type: e.attr["t"], Value: e.attr["v"], From: e.attr["f"], To: e.attr["u"], Mod: e.attr["mod"]})
	case "q", "c", "sp":
		return m.quotePart(e, span)
	}
	return nil
}

// entityLabels are the labels of the exchange document.
var entityLabels = map[string]string{"PER": "person", "ORG": "organization", "LOC": "location"}

func (m *markup) entity(e openElement, span tokenize.Span) error {
	label, ok := entityLabels[e.attr["t"]]
	referent, err := strconv.Atoi(e.attr["r"])
	if !ok || err != nil {
		return fmt.Errorf("entity of type %q, referent %q", e.attr["t"], e.attr["r"])
	}
	m.gold.Entities = append(m.gold.Entities, Entity{Span: span, Label: label, Referent: referent})
	if mention := span.Text(m.text.String()); len(mention) > len(m.names[referent]) {
		m.names[referent] = mention
	}
	return nil
}

// quotePart takes the content, the cue or the speaker of quotations.
func (m *markup) quotePart(e openElement, span tokenize.Span) error {
	numbers := strings.Fields(e.attr["n"])
	if len(numbers) == 0 {
		return fmt.Errorf("<%s> without n", e.name)
	}
	for _, field := range numbers {
		n, err := strconv.Atoi(field)
		if err != nil || n < 1 {
			return fmt.Errorf("<%s n=%q>", e.name, field)
		}
		m.last = max(m.last, n)
		q := m.quotes[n]
		if q == nil {
			q = &Quote{Referent: -1}
			m.quotes[n] = q
		}
		part := &q.Content
		switch e.name {
		case "c":
			part = &q.Cue
		case "sp":
			part = &q.Speaker
		default:
			q.Type, q.SpeakerName, q.Source = e.attr["t"], e.attr["name"], e.attr["source"]
			q.Optional = e.attr["optional"] == "yes"
		}
		if !part.IsZero() {
			return fmt.Errorf("a second <%s> for quotation %d", e.name, n)
		}
		*part = span
	}
	return nil
}

// finish checks the whole and sets what is known only at the end.
func (m *markup) finish() error {
	g := m.gold
	g.Text = strings.TrimRight(m.text.String(), " ")
	if g.ID == "" {
		return errors.New("no text with an id")
	}
	for n := 1; n <= m.last; n++ {
		q := m.quotes[n]
		if q == nil {
			continue // a number left out
		}
		if q.Content.IsZero() {
			return fmt.Errorf("quotation %d has no content", n)
		}
		g.Quotes = append(g.Quotes, *q)
	}
	for i := range g.Entities {
		g.Entities[i].Name = m.names[g.Entities[i].Referent]
	}
	sortSpans(g.Entities, func(e *Entity) tokenize.Span { return e.Span })
	sortSpans(g.Dates, func(d *Date) tokenize.Span { return d.Span })
	sortSpans(g.Quotes, func(q *Quote) tokenize.Span { return q.Content })
	return nil
}

// sortSpans sorts items by the start of their spans, longer ones first.
func sortSpans[T any](items []T, span func(*T) tokenize.Span) {
	slices.SortStableFunc(items, func(a, b T) int {
		s, t := span(&a), span(&b)
		return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(t.End, s.End))
	})
}
