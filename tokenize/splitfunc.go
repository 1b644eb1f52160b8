package tokenize

import "bufio"

// SplitWords returns a split function for a [bufio.Scanner] that yields the
// tokens of the input, the same ones as [Tokenizer.AppendTokens] finds in the whole. The
// function keeps state: use a fresh one for every Scanner, and not from several goroutines.
// The Scanner's buffer must hold the longest run without white space and
// about one KiB more; the default of 64 KiB is ample, and a longer run ends in [bufio.ErrTooLong].
func (t *Tokenizer) SplitWords() bufio.SplitFunc {
	s := splitState{stream: stream{t: t}}
	return s.words
}

// SplitSentences returns a split function for a [bufio.Scanner] that yields the
// sentences of the input, the same ones as [Tokenizer.Parse] finds in the whole. What is
// said of [Tokenizer.SplitWords] holds for it; the buffer must hold the longest sentence and
// about two KiB more.
func (t *Tokenizer) SplitSentences() bufio.SplitFunc {
	s := splitState{stream: stream{t: t}}
	return s.sentences
}

// splitState is the state of a split function: spans that are final but have
// not been yielded, counted from the start of the data of the next call.
type splitState struct {
	stream
	queue []Span
	next  int
	moved int // bytes that have been passed since the queue was filled
	need  int // bytes to have before the next try
}

// wait asks for more data, and notes that it is no use to try again before there is a good
// deal more, an eighth of them: else a reader of single bytes would cost a try for each, and a long
// run without white space time that grows with its square.
func (s *splitState) wait(data []byte) (int, []byte, error) {
	s.need = len(data) + max(lookAhead, len(data)/8)
	return 0, nil, nil
}

// yield returns the next span of the queue. It leaves lookBehind bytes before the
// end of the span in the data, as context for what follows.
func (s *splitState) yield(data []byte) (int, []byte, error) {
	span := s.queue[s.next]
	s.next++
	span.Start -= s.moved
	span.End -= s.moved
	advance := max(0, span.End-lookBehind)
	s.moved += advance
	return advance, data[span.Start:span.End], nil
}

func (s *splitState) words(data []byte, atEOF bool) (int, []byte, error) {
	if s.next == len(s.queue) {
		if len(data) < s.need && !atEOF {
			return 0, nil, nil
		}
		text := view(data)
		limit := settled(text, atEOF)
		s.d.Tokens = s.t.appendTokens(s.d.Tokens[:0], text, s.context, nil)
		s.queue, s.next, s.moved = s.queue[:0], 0, 0
		for _, tok := range s.d.Tokens {
			if tok.End > limit {
				break
			}
			s.queue = append(s.queue, tok.Span)
		}
		if len(s.queue) == 0 {
			return s.wait(data)
		}
		s.need = 0
		s.context = s.queue[len(s.queue)-1].End
	}
	advance, token, err := s.yield(data)
	s.context -= advance
	return advance, token, err
}

func (s *splitState) sentences(data []byte, atEOF bool) (int, []byte, error) {
	if s.next == len(s.queue) {
		if len(data) < s.need && !atEOF {
			return 0, nil, nil
		}
		n := s.parse(view(data), atEOF)
		if n == 0 {
			return s.wait(data)
		}
		s.need = 0
		s.queue, s.next, s.moved = s.queue[:0], 0, 0
		for _, sent := range s.d.Sentences[:n] {
			s.queue = append(s.queue, sent.Span)
		}
		s.context = s.d.Sentences[n-1].End
		s.carry = s.carries[n-1]
	}
	advance, token, err := s.yield(data)
	s.context -= advance
	s.carry.line -= advance
	s.carry.quoteAt -= advance
	s.carry.bracket -= advance
	return advance, token, err
}
