package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/kawi-nlp/kawi/tokenize"
)

// ReadJSONL iterates over the documents of a JSON Lines file, one object a line,
// as [Document.AppendJSON] and the kawi command write them; name names the file
// in errors. See [Document.UnmarshalJSON] for what a record may look like.
//
// A line that is wrong comes as an [Error] with a nil Document, and the next
// round goes on with the next line. Empty lines are passed over. Memory is
// bounded by the longest line.
func ReadJSONL(r io.Reader, name string) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		for line, err := range Lines(r, name) {
			if err == nil && len(bytes.TrimSpace(line.Text)) == 0 {
				continue
			}
			var doc *Document
			if err == nil {
				doc = new(Document)
				err = doc.UnmarshalJSON(line.Text)
			}
			if err != nil {
				doc, err = nil, atLine(err, name, line.Number)
			}
			if !yield(doc, err) {
				return
			}
		}
	}
}

// atLine tells an error the file and line in which it arose.
func atLine(err error, name string, line int) error {
	var e *Error
	if !errors.As(err, &e) {
		return &Error{File: name, Line: line, Err: err}
	}
	if e.File == "" {
		e.File = name
		if e.Line == 0 {
			e.Line = line
		}
	}
	return e
}

// UnmarshalJSON implements [json.Unmarshaler]. It reads what
// [Document.AppendJSON] writes, and also records as gold files hold them: spans
// as [start, end], tokens and sentences as strings in the order of the text,
// "mentions" for "dates", "speaker_head_name" for "speaker_name", "optional"
// quotations. Members that it does not know are kept
// in Extra, in order; members of a mention that it does not know are dropped.
//
// Offsets are bytes. If the record has a text, an offset outside it or within a
// character is an error that wraps [ErrOffset] and names the member.
func (d *Document) UnmarshalJSON(data []byte) error {
	fields, err := ParseObject(data)
	if err != nil {
		return err
	}
	*d = Document{}
	for _, f := range fields {
		if err := d.setField(f); err != nil {
			return fmt.Errorf("%w: member %q: %w", ErrJSON, f.Name, err)
		}
	}
	if err := d.findStrings(fields); err != nil {
		return err
	}
	return d.Check()
}

// findStrings gives the tokens and sentences that stand as strings their spans
// in the text.
func (d *Document) findStrings(fields []Field) error {
	for _, f := range fields {
		if !isStrings(f) {
			continue
		}
		var forms []string
		if err := json.Unmarshal(f.Value, &forms); err != nil {
			return fmt.Errorf("%w: member %q: %w", ErrJSON, f.Name, err)
		}
		spans, err := AlignWords(d.Text, forms)
		if err != nil {
			return fmt.Errorf("member %q: %w", f.Name, errors.Unwrap(err))
		}
		if f.Name == "sentences" {
			d.Sentences = spans
			continue
		}
		d.Tokens = make([]Token, len(spans))
		for i, s := range spans {
			d.Tokens[i].Span = s
		}
	}
	return nil
}

// isStrings reports whether f is a list of tokens or sentences as strings.
func isStrings(f Field) bool {
	if f.Name != "tokens" && f.Name != "sentences" {
		return false
	}
	list := bytes.TrimLeft(bytes.TrimPrefix(f.Value, []byte("[")), " \t\r\n")
	return len(list) > 0 && list[0] == '"'
}

func (d *Document) setField(f Field) error {
	if isStrings(f) {
		return nil
	}
	switch f.Name {
	case "id":
		return d.setID(f.Value)
	case "text":
		d.WithText = true
		return json.Unmarshal(f.Value, &d.Text)
	case "error":
		return json.Unmarshal(f.Value, &d.Err)
	case "sentences":
		return readArray(&d.Sentences, f.Value, func(s *jsonSpan) tokenize.Span { return s.Span })
	case "tokens":
		return readArray(&d.Tokens, f.Value, (*jsonToken).token)
	case "dates", "mentions":
		return readArray(&d.Dates, f.Value, (*jsonDate).date)
	case "entities":
		return readArray(&d.Entities, f.Value, (*jsonEntity).entity)
	case "quotes":
		return readArray(&d.Quotes, f.Value, (*jsonQuote).quote)
	}
	d.Extra = append(d.Extra, f)
	return nil
}

// setID keeps the id; one that is not a string is kept as it was written, too.
func (d *Document) setID(raw json.RawMessage) error {
	if raw[0] == '"' {
		return json.Unmarshal(raw, &d.ID)
	}
	d.RawID = raw
	if string(raw) != "null" {
		d.ID = string(raw)
	}
	return nil
}

// readArray decodes an array of JSON items and converts each of them. null
// leaves the layer nil.
func readArray[J, T any](dst *[]T, raw json.RawMessage, convert func(*J) T) error {
	var items []J
	if err := json.Unmarshal(raw, &items); err != nil || items == nil {
		return err
	}
	*dst = make([]T, len(items))
	for i := range items {
		(*dst)[i] = convert(&items[i])
	}
	return nil
}

// jsonSpan is {"start":1,"end":2}, [1,2] or null.
type jsonSpan struct{ tokenize.Span }

func (s *jsonSpan) UnmarshalJSON(raw []byte) error {
	if raw[0] != '[' {
		return json.Unmarshal(raw, &s.Span)
	}
	var pair []int
	if err := json.Unmarshal(raw, &pair); err != nil {
		return err
	}
	if len(pair) != 2 {
		return fmt.Errorf("span %s: want [start,end]", raw)
	}
	s.Span = tokenize.Span{Start: pair[0], End: pair[1]}
	return nil
}

type jsonToken struct {
	tokenize.Span
	Kind  string
	Words []string
	Root  string
}

func (t *jsonToken) token() Token { return Token(*t) }

type jsonDate struct {
	tokenize.Span
	Type, Value, From, To, Mod, Relation, EDTF, Rule string
	Flags, Alt                                       []string
}

func (m *jsonDate) date() Date {
	return Date{m.Span, m.Type, m.Value, m.From, m.To, m.Mod, m.Relation, m.EDTF, m.Flags, m.Alt, m.Rule}
}

type jsonEntity struct {
	tokenize.Span
	Label, Name, Value string
	Referent           *int
	Rules              []string
}

func (e *jsonEntity) entity() Entity {
	return Entity{e.Span, e.Label, e.Name, e.Value, orNone(e.Referent), e.Rules}
}

type jsonQuote struct {
	Type                             string
	Content, Cue, Speaker, Addressee jsonSpan
	Place, Date                      jsonSpan
	SpeakerName                      string `json:"speaker_name"`
	SpeakerHeadName                  string `json:"speaker_head_name"`
	SpeakerKind                      string `json:"speaker_kind"`
	Referent                         *int
	Source                           string
	Confidence                       float32
	Optional                         bool
	Rule                             string
}

func (q *jsonQuote) quote() Quote {
	name := q.SpeakerName
	if name == "" {
		name = q.SpeakerHeadName
	}
	return Quote{q.Type, q.Content.Span, q.Cue.Span, q.Speaker.Span, name, q.SpeakerKind, orNone(q.Referent),
		q.Source, q.Addressee.Span, q.Place.Span, q.Date.Span, q.Confidence, q.Optional, q.Rule}
}

// orNone returns the number of a referent, -1 if there is none.
func orNone(referent *int) int {
	if referent == nil {
		return -1
	}
	return *referent
}

// Member returns the value of the member of the record that Kawi does not know,
// and whether there is one.
func (d *Document) Member(name string) (json.RawMessage, bool) {
	for _, f := range d.Extra {
		if f.Name == name {
			return f.Value, true
		}
	}
	return nil, false
}
