package corpus

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// AppendJSON appends d as one JSON object, without a line feed, and returns
// dst. It allocates only if dst lacks room.
func (d *Document) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	if d.RawID != nil {
		dst = append(dst, d.RawID...)
	} else {
		dst = appendString(dst, d.ID)
	}
	if d.Err != "" {
		dst = append(dst, `,"error":`...)
		dst = appendString(dst, d.Err)
		return append(d.appendExtra(dst), '}')
	}
	if d.WithText {
		dst = append(dst, `,"text":`...)
		dst = appendString(dst, d.Text)
	}
	if d.Sentences != nil {
		dst = appendArray(dst, "sentences", d.Sentences, func(dst []byte, s *tokenize.Span) []byte {
			return append(appendSpan(dst, *s), '}')
		})
	}
	if d.Tokens != nil {
		dst = appendArray(dst, "tokens", d.Tokens, appendToken)
	}
	if d.Dates != nil {
		dst = appendArray(dst, "dates", d.Dates, appendDate)
	}
	if d.Entities != nil {
		dst = appendArray(dst, "entities", d.Entities, appendEntity)
	}
	if d.Quotes != nil {
		dst = appendArray(dst, "quotes", d.Quotes, appendQuote)
	}
	return append(d.appendExtra(dst), '}')
}

// MarshalJSON implements [json.Marshaler]; it never fails.
func (d *Document) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

func (d *Document) appendExtra(dst []byte) []byte {
	for _, f := range d.Extra {
		dst = append(dst, ',')
		dst = appendString(dst, f.Name)
		dst = append(dst, ':')
		dst = append(dst, f.Value...)
	}
	return dst
}

func appendArray[T any](dst []byte, name string, items []T, item func([]byte, *T) []byte) []byte {
	dst = append(dst, ',', '"')
	dst = append(dst, name...)
	dst = append(dst, `":[`...)
	for i := range items {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = item(dst, &items[i])
	}
	return append(dst, ']')
}

// appendSpan appends "{"start":1,"end":2" and leaves the object open.
func appendSpan(dst []byte, s tokenize.Span) []byte {
	dst = append(dst, `{"start":`...)
	dst = strconv.AppendInt(dst, int64(s.Start), 10)
	dst = append(dst, `,"end":`...)
	return strconv.AppendInt(dst, int64(s.End), 10)
}

// appendSpanOrNull appends a member whose value is a span, or null if s is zero.
func appendSpanOrNull(dst []byte, name string, s tokenize.Span) []byte {
	dst = append(dst, ',', '"')
	dst = append(dst, name...)
	dst = append(dst, `":`...)
	if s.IsZero() {
		return append(dst, "null"...)
	}
	return append(appendSpan(dst, s), '}')
}

// appendMember appends a string member unless s is empty.
func appendMember(dst []byte, name, s string) []byte {
	if s == "" {
		return dst
	}
	return appendNullable(dst, name, s)
}

// appendNullable appends a string member; the empty string gives null.
func appendNullable(dst []byte, name, s string) []byte {
	dst = append(dst, ',', '"')
	dst = append(dst, name...)
	dst = append(dst, `":`...)
	if s == "" {
		return append(dst, "null"...)
	}
	return appendString(dst, s)
}

func appendStrings(dst []byte, name string, list []string) []byte {
	if len(list) == 0 {
		return dst
	}
	return appendArray(dst, name, list, func(dst []byte, s *string) []byte { return appendString(dst, *s) })
}

func appendToken(dst []byte, t *Token) []byte {
	dst = appendSpan(dst, t.Span)
	dst = appendMember(dst, "kind", t.Kind)
	dst = appendStrings(dst, "words", t.Words)
	dst = appendMember(dst, "root", t.Root)
	return append(dst, '}')
}

func appendDate(dst []byte, m *Date) []byte {
	dst = appendSpan(dst, m.Span)
	dst = appendMember(dst, "type", m.Type)
	dst = append(dst, `,"value":`...)
	dst = appendString(dst, m.Value)
	dst = append(dst, `,"from":`...)
	dst = appendString(dst, m.From)
	dst = append(dst, `,"to":`...)
	dst = appendString(dst, m.To)
	dst = appendMember(dst, "mod", m.Mod)
	dst = appendMember(dst, "relation", m.Relation)
	dst = appendMember(dst, "edtf", m.EDTF)
	dst = appendStrings(dst, "flags", m.Flags)
	dst = appendStrings(dst, "alt", m.Alt)
	dst = appendMember(dst, "rule", m.Rule)
	return append(dst, '}')
}

func appendEntity(dst []byte, e *Entity) []byte {
	dst = appendSpan(dst, e.Span)
	dst = appendMember(dst, "label", e.Label)
	dst = appendMember(dst, "name", e.Name)
	dst = appendMember(dst, "value", e.Value)
	if e.Referent >= 0 {
		dst = append(dst, `,"referent":`...)
		dst = strconv.AppendInt(dst, int64(e.Referent), 10)
	}
	dst = appendStrings(dst, "rules", e.Rules)
	return append(dst, '}')
}

func appendQuote(dst []byte, q *Quote) []byte {
	dst = append(dst, `{"type":`...)
	dst = appendString(dst, q.Type)
	dst = appendSpanOrNull(dst, "content", q.Content)
	dst = appendSpanOrNull(dst, "cue", q.Cue)
	dst = appendSpanOrNull(dst, "speaker", q.Speaker)
	dst = appendNullable(dst, "speaker_name", q.SpeakerName)
	dst = appendMember(dst, "speaker_kind", q.SpeakerKind)
	if q.Referent >= 0 {
		dst = append(dst, `,"referent":`...)
		dst = strconv.AppendInt(dst, int64(q.Referent), 10)
	}
	dst = appendNullable(dst, "source", q.Source)
	if !q.Addressee.IsZero() {
		dst = appendSpanOrNull(dst, "addressee", q.Addressee)
	}
	if !q.Place.IsZero() {
		dst = appendSpanOrNull(dst, "place", q.Place)
	}
	if !q.Date.IsZero() {
		dst = appendSpanOrNull(dst, "date", q.Date)
	}
	if q.Confidence > 0 {
		dst = append(dst, `,"confidence":`...)
		dst = strconv.AppendFloat(dst, float64(q.Confidence), 'g', 3, 32)
	}
	if q.Optional {
		dst = append(dst, `,"optional":true`...)
	}
	dst = appendMember(dst, "rule", q.Rule)
	return append(dst, '}')
}

// appendString appends s as a JSON string. Plain ASCII, the common case, is
// copied in one piece. Bytes that are not UTF-8 are written as U+FFFD.
func appendString(dst []byte, s string) []byte {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf || c == 0x7f {
			plain = false
			break
		}
	}
	if plain {
		dst = append(dst, '"')
		dst = append(dst, s...)
		return append(dst, '"')
	}
	return appendEscaped(dst, s)
}

func appendEscaped(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c == '\r':
			dst = append(dst, '\\', 'r')
		case c == '\t':
			dst = append(dst, '\\', 't')
		case c < ' ' || c == 0x7f:
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c < utf8.RuneSelf:
			dst = append(dst, c)
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				dst = append(dst, `\ufffd`...)
			case r == '\u2028' || r == '\u2029': // line ends to JavaScript
				dst = append(dst, `\u202`...)
				dst = append(dst, hex[r&15])
			default:
				dst = append(dst, s[i:i+n]...)
			}
			i += n
			continue
		}
		i++
	}
	return append(dst, '"')
}

var _ json.Marshaler = (*Document)(nil)
