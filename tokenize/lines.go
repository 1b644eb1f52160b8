package tokenize

import "strings"

// The measure of wrapped lines, in bytes. Text that is wrapped has lines of at
// most lineMost; a line shorter than lineLeast was not ended by the margin.
const (
	lineMost  = 120
	lineLeast = 40
	lineWrap  = 66
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
	return feeds > 1 || !s.wrapped(i, length, to)
}

// wrapped reports whether the line feed before token i, at offset to, was set
// by the margin: the lines on both sides are as short as wrapped lines are, the sentence
// has not ended, and the next line goes on with a small letter, or its first word would
// not have fitted.
func (s *splitter) wrapped(i, length, to int) bool {
	if s.pend == pendStrong || s.pend == pendEllipsis || length > lineMost {
		return false
	}
	text := s.d.Text
	rest := text[to:]
	if len(rest) > lineMost && strings.IndexByte(rest[:lineMost], '\n') < 0 {
		return false
	}
	tok, before := &s.d.Tokens[i], &s.d.Tokens[i-1]
	switch {
	case tok.Kind == Punct && dash(tok.Text(text)), tok.Text(text) == "•", tok.Text(text) == "*", text[tok.End-1] == '.' && tok.Kind != Punct:
		return false
	case before.Text(text) == ":":
		return false
	case tok.Case == Lower:
		return true
	case before.Text(text) == ",":
		return true
	case length < lineLeast:
		return false
	}
	return length+1+tok.Len() > lineWrap
}
