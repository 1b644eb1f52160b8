package corpus

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// AppendBrat appends the annotations of d as a brat standoff file. Entities
// become text-bound annotations of their label, dates of their TIMEX3 type,
// quotations of their type with relations to their cue, speaker and addressee;
// referents become normalisations, all other members notes. Tokens, sentences
// and confidences are dropped. [FromBrat] reads the rest back.
func (d *Document) AppendBrat(dst []byte) []byte {
	w := bratWriter{doc: d, dst: dst, at: offsetTable(d.Text, Runes)}
	for i := range d.Entities {
		e := &d.Entities[i]
		id := w.bound(e.Label, e.Span)
		if e.Referent >= 0 {
			w.names++
			w.put(&Annotation{ID: "N" + strconv.Itoa(w.names), Type: "Reference",
				Args: []string{id, "kawi:" + strconv.Itoa(e.Referent)}, Text: e.Name})
		} else {
			w.note("name", id, e.Name)
		}
		w.note("value", id, e.Value)
		w.note("rule", id, e.Rules...)
	}
	for i := range d.Dates {
		m := &d.Dates[i]
		id := w.bound(m.Type, m.Span)
		w.note("value", id, m.Value)
		w.note("from", id, m.From)
		w.note("to", id, m.To)
		w.note("mod", id, m.Mod)
		w.note("relation", id, m.Relation)
		w.note("edtf", id, m.EDTF)
		w.note("flag", id, m.Flags...)
		w.note("alt", id, m.Alt...)
		w.note("rule", id, m.Rule)
	}
	for i := range d.Quotes {
		w.quote(&d.Quotes[i])
	}
	return w.dst
}

// bratWriter numbers the annotations that it writes.
type bratWriter struct {
	doc                           *Document
	dst                           []byte
	at                            []int32
	bounds, relations, names, nts int
}

func (w *bratWriter) put(a *Annotation) { w.dst = appendAnnotation(w.dst, a, w.at) }

// bound writes a text-bound annotation and returns its id.
func (w *bratWriter) bound(label string, s tokenize.Span) string {
	w.bounds++
	id := "T" + strconv.Itoa(w.bounds)
	w.put(&Annotation{ID: id, Type: bratType(label), Spans: []tokenize.Span{s}, Text: s.Text(w.doc.Text), third: true})
	return id
}

// note writes a note for each text that is not empty.
func (w *bratWriter) note(member, id string, texts ...string) {
	for _, text := range texts {
		if text != "" {
			w.nts++
			w.put(&Annotation{ID: "#" + strconv.Itoa(w.nts), Type: member, Args: []string{id}, Text: text})
		}
	}
}

func (w *bratWriter) quote(q *Quote) {
	id := w.bound(q.Type, q.Content)
	for _, part := range [...]struct {
		role string
		span tokenize.Span
	}{{"cue", q.Cue}, {"speaker", q.Speaker}, {"addressee", q.Addressee}, {"said_in", q.Place}, {"said_on", q.Date}} {
		if !part.span.IsZero() {
			w.relations++
			w.put(&Annotation{ID: "R" + strconv.Itoa(w.relations), Type: part.role,
				Args: []string{"Arg1:" + id, "Arg2:" + w.bound(part.role, part.span)}})
		}
	}
	w.note("speaker_name", id, q.SpeakerName)
	w.note("speaker_kind", id, q.SpeakerKind)
	if q.Referent >= 0 {
		w.note("referent", id, strconv.Itoa(q.Referent))
	}
	w.note("source", id, q.Source)
	if q.Optional {
		w.note("optional", id, "true")
	}
	w.note("rule", id, q.Rule)
}

// FromBrat makes a Document of a text and its brat annotations, as
// [Document.AppendBrat] writes them; any text-bound annotation of a type that is
// not one of Kawi's dates or quotations is an entity. What a Document has no
// place for (events, attributes, other relations, all parts of a discontinuous
// span but the first) is dropped, and dropped says what. The first error ends
// the reading.
func FromBrat(text string, annotations iter.Seq2[*Annotation, error]) (doc *Document, dropped []string, err error) {
	b := bratReader{doc: &Document{Text: text, WithText: true, Dates: []Date{}, Entities: []Entity{}, Quotes: []Quote{}}, set: map[string]setter{}, role: map[string]tokenize.Span{}}
	var later []*Annotation
	for a, err := range annotations {
		if err != nil {
			return nil, nil, err
		}
		if a.ID[0] == 'T' {
			b.bound(a)
		} else {
			later = append(later, a)
		}
	}
	for _, a := range later {
		b.attach(a)
	}
	return b.finish(), b.dropped, nil
}

// setter gives a member of the item that an id stands for its value.
type setter func(member, value string, span tokenize.Span) bool

type bratReader struct {
	doc     *Document
	dates   []*Date
	ents    []*Entity
	quotes  []*Quote
	set     map[string]setter
	role    map[string]tokenize.Span // the cues, speakers and addressees
	dropped []string
}

// bound makes an item of a text-bound annotation.
func (b *bratReader) bound(a *Annotation) {
	if len(a.Spans) > 1 {
		b.dropped = append(b.dropped, a.ID+": parts after the first")
	}
	span := a.Spans[0]
	switch a.Type {
	case "DATE", "TIME", "DURATION", "SET", "AGE":
		m := &Date{Span: span, Type: a.Type}
		b.dates, b.set[a.ID] = append(b.dates, m), m.set
	case "direct", "mixed", "indirect":
		q := &Quote{Type: a.Type, Content: span, Referent: -1}
		b.quotes, b.set[a.ID] = append(b.quotes, q), q.set
	case "cue", "speaker", "addressee", "said_in", "said_on":
		b.role[a.ID] = span
	default:
		e := &Entity{Span: span, Label: a.Type, Referent: -1}
		b.ents, b.set[a.ID] = append(b.ents, e), e.set
	}
}

// attach gives the items what relations, normalisations and notes say.
func (b *bratReader) attach(a *Annotation) {
	ok := false
	switch {
	case a.ID[0] == 'R' && len(a.Args) == 2:
		from, to := strings.TrimPrefix(a.Args[0], "Arg1:"), strings.TrimPrefix(a.Args[1], "Arg2:")
		if set, span := b.set[from], b.role[to]; set != nil && !span.IsZero() {
			ok = set(a.Type, "", span)
		}
	case a.ID[0] == 'N' && len(a.Args) == 2:
		if set := b.set[a.Args[0]]; set != nil {
			_, number, _ := strings.Cut(a.Args[1], ":")
			ok = set("referent", number, tokenize.Span{}) && set("name", a.Text, tokenize.Span{})
		}
	case a.ID[0] == '#' && len(a.Args) == 1:
		if set := b.set[a.Args[0]]; set != nil {
			ok = set(a.Type, a.Text, tokenize.Span{})
		}
	}
	if !ok {
		b.dropped = append(b.dropped, a.ID+": "+a.Type)
	}
}

func (m *Date) set(member, value string, _ tokenize.Span) bool {
	switch member {
	case "value":
		m.Value = value
	case "from":
		m.From = value
	case "to":
		m.To = value
	case "mod":
		m.Mod = value
	case "relation":
		m.Relation = value
	case "edtf":
		m.EDTF = value
	case "flag":
		m.Flags = append(m.Flags, value)
	case "alt":
		m.Alt = append(m.Alt, value)
	case "rule":
		m.Rule = value
	default:
		return false
	}
	return true
}

func (e *Entity) set(member, value string, _ tokenize.Span) bool {
	switch member {
	case "name":
		e.Name = value
	case "value":
		e.Value = value
	case "referent":
		return setReferent(&e.Referent, value)
	case "rule":
		e.Rules = append(e.Rules, value)
	default:
		return false
	}
	return true
}

func (q *Quote) set(member, value string, span tokenize.Span) bool {
	switch member {
	case "cue":
		q.Cue = span
	case "speaker":
		q.Speaker = span
	case "addressee":
		q.Addressee = span
	case "said_in":
		q.Place = span
	case "said_on":
		q.Date = span
	case "speaker_name":
		q.SpeakerName = value
	case "speaker_kind":
		q.SpeakerKind = value
	case "referent":
		return setReferent(&q.Referent, value)
	case "source":
		q.Source = value
	case "optional":
		q.Optional = value == "true"
	case "rule":
		q.Rule = value
	default:
		return false
	}
	return true
}

func setReferent(dst *int, value string) bool {
	n, err := strconv.Atoi(value)
	if err != nil || n < 0 {
		return false
	}
	*dst = n
	return true
}

// finish puts the items into the document, in the order of the text.
func (b *bratReader) finish() *Document {
	for _, m := range b.dates {
		b.doc.Dates = append(b.doc.Dates, *m)
	}
	for _, e := range b.ents {
		b.doc.Entities = append(b.doc.Entities, *e)
	}
	for _, q := range b.quotes {
		b.doc.Quotes = append(b.doc.Quotes, *q)
	}
	slices.SortStableFunc(b.doc.Dates, func(x, y Date) int { return cmp.Compare(x.Start, y.Start) })
	slices.SortStableFunc(b.doc.Entities, func(x, y Entity) int { return cmp.Compare(x.Start, y.Start) })
	slices.SortStableFunc(b.doc.Quotes, func(x, y Quote) int { return cmp.Compare(x.Content.Start, y.Content.Start) })
	return b.doc
}
