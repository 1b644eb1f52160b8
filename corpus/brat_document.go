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
		w.item(w.bound(e.Label, e.Span), e.brat())
	}
	for i := range d.Dates {
		m := &d.Dates[i]
		w.item(w.bound(m.Type, m.Span), m.brat())
	}
	for i := range d.Quotes {
		q := &d.Quotes[i]
		w.item(w.bound(q.Type, q.Content), q.brat())
	}
	return w.dst
}

// bratItem is what brat annotations say about a date, an entity or a quotation:
// the writer reads it, the reader sets it.
type bratItem struct {
	parts    []bratPart   // relations to other spans
	members  []bratMember // notes
	name     *string      // with referent: a normalisation
	referent *int
	optional *bool
}

type bratPart struct {
	role string
	span *tokenize.Span
}

// bratMember is one text, or a list of them.
type bratMember struct {
	name string
	text *string
	list *[]string
}

func (e *Entity) brat() *bratItem {
	return &bratItem{
		members: []bratMember{{"value", &e.Value, nil}, {"rule", nil, &e.Rules}},
		name:    &e.Name, referent: &e.Referent,
	}
}

func (m *Date) brat() *bratItem {
	return &bratItem{members: []bratMember{
		{"value", &m.Value, nil}, {"from", &m.From, nil}, {"to", &m.To, nil}, {"mod", &m.Mod, nil}, {"relation", &m.Relation, nil},
		{"edtf", &m.EDTF, nil}, {"flag", nil, &m.Flags}, {"alt", nil, &m.Alt}, {"rule", &m.Rule, nil},
	}}
}

func (q *Quote) brat() *bratItem {
	return &bratItem{
		parts: []bratPart{{"cue", &q.Cue}, {"speaker", &q.Speaker}, {"addressee", &q.Addressee}, {"said_in", &q.Place}, {"said_on", &q.Date}},
		members: []bratMember{
			{"speaker_name", &q.SpeakerName, nil}, {"speaker_kind", &q.SpeakerKind, nil}, {"source", &q.Source, nil}, {"rule", &q.Rule, nil},
		},
		referent: &q.Referent, optional: &q.Optional,
	}
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

// item writes what is said about the annotation id.
func (w *bratWriter) item(id string, item *bratItem) {
	for _, p := range item.parts {
		if !p.span.IsZero() {
			w.relations++
			w.put(&Annotation{ID: "R" + strconv.Itoa(w.relations), Type: p.role, Args: []string{"Arg1:" + id, "Arg2:" + w.bound(p.role, *p.span)}})
		}
	}
	switch {
	case item.referent == nil || *item.referent < 0:
		if item.name != nil {
			w.note("name", id, *item.name)
		}
	case item.name == nil:
		w.note("referent", id, strconv.Itoa(*item.referent))
	default:
		w.names++
		w.put(&Annotation{ID: "N" + strconv.Itoa(w.names), Type: "Reference", Args: []string{id, "kawi:" + strconv.Itoa(*item.referent)}, Text: *item.name})
	}
	for _, m := range item.members {
		if m.list != nil {
			w.note(m.name, id, *m.list...)
		} else {
			w.note(m.name, id, *m.text)
		}
	}
	if item.optional != nil && *item.optional {
		w.note("optional", id, "true")
	}
}

// FromBrat makes a Document of a text and its brat annotations, as
// [Document.AppendBrat] writes them; any text-bound annotation of a type that is
// not one of Kawi's dates or quotations is an entity. What a Document has no
// place for (events, attributes, other relations, all parts of a discontinuous
// span but the first) is dropped, and dropped says what. The first error ends
// the reading.
func FromBrat(text string, annotations iter.Seq2[*Annotation, error]) (doc *Document, dropped []string, err error) {
	b := bratReader{doc: &Document{Text: text, WithText: true, Dates: []Date{}, Entities: []Entity{}, Quotes: []Quote{}}, item: map[string]*bratItem{}, role: map[string]tokenize.Span{}}
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

type bratReader struct {
	doc     *Document
	dates   []*Date
	ents    []*Entity
	quotes  []*Quote
	item    map[string]*bratItem
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
		b.dates, b.item[a.ID] = append(b.dates, m), m.brat()
	case "direct", "mixed", "indirect":
		q := &Quote{Type: a.Type, Content: span, Referent: -1}
		b.quotes, b.item[a.ID] = append(b.quotes, q), q.brat()
	case "cue", "speaker", "addressee", "said_in", "said_on":
		b.role[a.ID] = span
	default:
		e := &Entity{Span: span, Label: a.Type, Referent: -1}
		b.ents, b.item[a.ID] = append(b.ents, e), e.brat()
	}
}

// attach gives the items what relations, normalisations and notes say.
func (b *bratReader) attach(a *Annotation) {
	ok := false
	switch {
	case a.ID[0] == 'R' && len(a.Args) == 2:
		from, to := strings.TrimPrefix(a.Args[0], "Arg1:"), strings.TrimPrefix(a.Args[1], "Arg2:")
		ok = b.item[from].setPart(a.Type, b.role[to])
	case a.ID[0] == 'N' && len(a.Args) == 2:
		_, number, _ := strings.Cut(a.Args[1], ":")
		item := b.item[a.Args[0]]
		ok = item.set("referent", number) && item.set("name", a.Text)
	case a.ID[0] == '#' && len(a.Args) == 1:
		ok = b.item[a.Args[0]].set(a.Type, a.Text)
	}
	if !ok {
		b.dropped = append(b.dropped, a.ID+": "+a.Type)
	}
}

// setPart sets the span of a role, and reports whether the item has it.
func (item *bratItem) setPart(role string, span tokenize.Span) bool {
	if item == nil || span.IsZero() {
		return false
	}
	for _, p := range item.parts {
		if p.role == role {
			*p.span = span
			return true
		}
	}
	return false
}

// set sets a member, and reports whether the item has it.
func (item *bratItem) set(name, value string) bool {
	switch {
	case item == nil:
		return false
	case name == "name" && item.name != nil:
		*item.name = value
		return true
	case name == "optional" && item.optional != nil:
		*item.optional = value == "true"
		return true
	case name == "referent" && item.referent != nil:
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 {
			return false
		}
		*item.referent = n
		return true
	}
	for _, m := range item.members {
		if m.name != name {
			continue
		}
		if m.list != nil {
			*m.list = append(*m.list, value)
		} else {
			*m.text = value
		}
		return true
	}
	return false
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
