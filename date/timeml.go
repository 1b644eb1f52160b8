package date

import (
	"strconv"
	"unicode/utf8"
)

// AppendTimeML appends text to dst with every mention marked as a TIMEX3
// element of TimeML, and everything else escaped for XML. The mentions must be
// those of text, in order and disjoint, as [Find] returns them. Bytes that XML
// cannot hold become U+FFFD. It costs time linear in the text.
//
//	pada <TIMEX3 tid="t1" type="DATE" value="2023-06-12">Senin (12/6/2023)</TIMEX3>
func AppendTimeML(dst []byte, text string, mentions []Mention) []byte {
	pos := 0
	for i := range mentions {
		m := &mentions[i]
		if m.Start < pos || m.End > len(text) || m.End < m.Start {
			continue
		}
		dst = appendXML(dst, text[pos:m.Start])
		dst = appendTag(dst, m, i+1)
		dst = appendXML(dst, m.Text(text))
		dst = append(dst, "</TIMEX3>"...)
		pos = m.End
	}
	return appendXML(dst, text[pos:])
}

func appendTag(dst []byte, m *Mention, id int) []byte {
	attr := func(name, value string) {
		if value == "" {
			return
		}
		dst = append(append(append(dst, ' '), name...), `="`...)
		dst = append(appendXML(dst, value), '"')
	}
	dst = append(dst, `<TIMEX3 tid="t`...)
	dst = append(strconv.AppendInt(dst, int64(id), 10), '"')
	attr("type", m.Type.String())
	attr("value", m.Value)
	attr("mod", m.Mod.String())
	if m.Type == Set {
		if m.Times > 0 {
			attr("freq", strconv.Itoa(m.Times)+"X")
		} else {
			attr("quant", "EVERY")
		}
	}
	return append(dst, '>')
}

func appendXML(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '"':
			dst = append(dst, "&quot;"...)
		case r == utf8.RuneError && n == 1, r < 0x20 && r != '\t' && r != '\n' && r != '\r', r == 0xFFFE, r == 0xFFFF:
			dst = append(dst, "\uFFFD"...)
		default:
			dst = append(dst, s[i:i+n]...)
		}
		i += n
	}
	return dst
}
