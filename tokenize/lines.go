package tokenize

import "strings"

// The measure of wrapped lines, in bytes. Text that is wrapped has lines of at
// most lineMost; a line shorter than lineLeast was not ended by the margin.
const (
	lineMost  = 120
	lineLeast = 40
	lineWrap  = 66
	lineAlike = 50
)

// lineEnds reports whether the gap text[from:to] before token i ends the paragraph.
func (s *splitter) lineEnds(i, from, to int) bool {
	text := s.d.Text
	feeds := 0
	for k := from; k < to; k++ {
		switch text[k] {
		case '\n', '\f', '\v':
			feeds++
		case '\r':
			if byteAt(text, k+1) != '\n' {
				feeds++
			}
		case 0xe2:
			if strings.HasPrefix(text[k:], "\u2028") || strings.HasPrefix(text[k:], "\u2029") {
				feeds++
			}
		}
	}
	if feeds == 0 {
		return false
	}
	length := from - s.line
	s.line = to
	switch s.t.opts.Newlines {
	case Paragraphs:
		return true
	case Flow:
		return false
	}
	if feeds > 1 || !s.wrapped(i, length, to) {
		return true
	}
	s.width = max(s.width, length)
	return false
}

// wrapped reports whether the line feed before token i, at offset to, was set
// by the margin: the lines on both sides are as short as wrapped lines are, the
// sentence has not ended, and the next line goes on with a small letter, or its
// first word would not have fitted. The margin is known from the lines before; else
// it is guessed, or two lines of like length tell it. A colon ends a line of its own unless the
// margin is known.
func (s *splitter) wrapped(i, length, to int) bool {
	if s.pend == pendStrong || s.pend == pendEllipsis || length > lineMost {
		return false
	}
	text := s.d.Text
	rest := text[to:]
	next := strings.IndexByte(rest[:min(len(rest), lineMost)], '\n')
	if next < 0 {
		if next = len(rest); next > lineMost {
			return false
		}
	}
	tok, before := &s.d.Tokens[i], s.d.Token(i-1)
	need := length + 1
	for k := to; k < len(text) && k < to+lineMost && class[text[k]] != clSpace; k++ {
		need++ // the first word of the next line, with the marks around it
	}
	switch {
	case s.listItem(tok):
		return false
	case before == ":":
		return s.width > 0 && need > s.width
	case tok.Case == Lower, before == ",":
		return true
	case length < lineLeast:
		return false
	case s.width > 0:
		return need > s.width
	}
	return need > lineWrap || length >= lineAlike && next >= lineAlike && max(next, length)-min(next, length) <= lineAlike/4
}

// listItem reports whether the first token of a line marks an item of a list: - • * 1. a. II.
func (s *splitter) listItem(tok *Token) bool {
	w := tok.Text(s.d.Text)
	switch {
	case dash(w), w == "•", w == "*":
		return true
	case tok.Kind == Punct || w[len(w)-1] != '.':
		return false
	}
	return tok.Kind == Number || len(w) == 2 || isRoman(w[:len(w)-1])
}
