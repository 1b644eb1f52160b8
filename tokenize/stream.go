package tokenize

import "unsafe"

// sentenceMargin is how many bytes behind the start of a sentence its limits
// may depend on: the reach of quotation marks, brackets and the next line.
const sentenceMargin = quoteMost + bracketMost + lineMost

// view returns b as a string without copying it. The string is used only while
// b does not change.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// settled returns the offset up to which the tokens of text do not depend on
// what may follow text: the last white space that has enough bytes behind it.
func settled(text string, atEOF bool) int {
	if atEOF {
		return len(text)
	}
	i := len(text) - lookAhead - 2*lookBehind
	for i > 0 && class[text[i]] != clSpace {
		i--
	}
	return max(0, i)
}

// stream cuts a text that comes in pieces. A piece starts with bytes that have
// been dealt with and are there for the context only.
type stream struct {
	t       *Tokenizer
	d       Document
	carry   carry   // at the start of the piece
	carries []carry // at the end of each sentence
	context int     // bytes of context
}

// parse cuts the next piece and returns how many of its sentences are final:
// all of them atEOF, else those whose tokens and limits do not depend on what may follow.
func (s *stream) parse(piece string, atEOF bool) int {
	d := &s.d
	d.Reset()
	d.Text = piece
	d.Tokens = s.t.appendTokens(d.Tokens, piece, s.context, &d.events)
	sp := splitter{t: s.t, d: d, carry: s.carry, footnote: -1, keep: true, carries: s.carries[:0]}
	sp.run()
	s.carries = sp.carries
	n := len(d.Sentences)
	if atEOF {
		return n
	}
	for limit := settled(piece, false); n > 0; n-- {
		if end := d.Sentences[n-1].EndToken; end+4 < len(d.Tokens) && d.Tokens[end+4].End <= limit && d.Tokens[end].Start+sentenceMargin <= limit {
			break
		}
	}
	return n
}

// cut makes the end of sentence n-1 the start of the next piece. It returns the
// offset in this piece where the next one starts, some context before.
func (s *stream) cut(n int) int {
	end := s.d.Sentences[n-1].End
	from := max(0, end-lookBehind)
	s.carry = s.carries[n-1]
	s.carry.line -= from
	s.carry.quoteAt -= from
	s.carry.bracket -= from
	s.context = end - from
	return from
}
