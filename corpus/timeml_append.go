package corpus

import "strconv"

// AppendTimeML appends the text of d with its time expressions as TIMEX3
// elements, within a TimeML document:
//
//	<TIMEX3 tid="t1" type="DATE" value="2023-06-12">Senin (12/6/2023)</TIMEX3>
//
// Characters that XML does not allow are written as U+FFFD. A mention that
// overlaps the one before it is dropped.
func (d *Document) AppendTimeML(dst []byte) []byte {
	dst = append(dst, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>"...)
	dst = append(appendXML(dst, d.ID), "</DOCID>\n<TEXT>"...)
	at := 0
	for i := range d.Dates {
		m := &d.Dates[i]
		if m.Start < at {
			continue
		}
		dst = appendXML(dst, d.Text[at:m.Start])
		dst = append(dst, `<TIMEX3 tid="t`...)
		dst = strconv.AppendInt(dst, int64(i+1), 10)
		dst = appendAttribute(dst, "type", m.Type)
		dst = appendAttribute(dst, "value", m.Value)
		dst = appendAttribute(dst, "mod", m.Mod)
		dst = append(dst, `">`...)
		dst = appendXML(dst, m.Text(d.Text))
		dst = append(dst, "</TIMEX3>"...)
		at = m.End
	}
	dst = appendXML(dst, d.Text[at:])
	return append(dst, "</TEXT>\n</TimeML>\n"...)
}

// appendAttribute closes the attribute before it and opens its own.
func appendAttribute(dst []byte, name, value string) []byte {
	if value == "" {
		return dst
	}
	dst = append(dst, `" `...)
	dst = append(dst, name...)
	dst = append(dst, `="`...)
	return appendXML(dst, value)
}

// appendXML appends s with the characters escaped that XML reserves.
func appendXML(dst []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '"':
			dst = append(dst, "&quot;"...)
		case r == '\r': // a reader would take it for a line feed
			dst = append(dst, "&#xD;"...)
		case r < ' ' && r != '\n' && r != '\t', r == 0xfffe, r == 0xffff:
			dst = append(dst, "\ufffd"...)
		default:
			dst = append(dst, string(r)...)
		}
	}
	return dst
}
