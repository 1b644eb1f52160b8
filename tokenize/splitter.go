package tokenize

import "strings"

// Bounds in bytes: how far a quotation mark and a bracket are followed. One
// unbalanced mark can mislead no farther than this.
const (
	quoteMost   = 800
	bracketMost = 200
)

// The state behind a sign that may end a sentence.
const (
	pendNone = iota
	pendStrong
	pendEllipsis
	pendAbbreviation
	pendEmoji
)

// splitter finds the sentences and paragraphs of a document in one pass over
// its tokens.
type splitter struct {
	t *Tokenizer
	d *Document
	carry

	first         int // first token of the open sentence
	firstSentence int // first sentence of the open paragraph

	pend     uint8
	abbr     byte // class of the abbreviation, if pend is pendAbbreviation
	closed   bool // a closing quotation mark stands behind the mark
	mark     int  // token that ends or may end the sentence
	footnote int  // last token of a footnote sign like [1] behind the mark

	keep    bool // for a stream: note in carries what each sentence hands on
	carries []carry
}

// carry is what the splitter takes over the end of a sentence.
type carry struct {
	line    int  // offset of the open line
	width   int  // length of the longest wrapped line of the paragraph
	quote   bool // a straight quotation mark is open
	quoteAt int  // its offset
	bracket int  // offset of the end of an open bracket inside the sentence
}

// split finds the sentences and paragraphs of d, whose tokens are there.
func (t *Tokenizer) split(d *Document) {
	s := splitter{t: t, d: d, footnote: -1}
	s.run()
}

// run goes through the tokens that may matter: the events of the scanner, and,
// while a mark is pending, the tokens behind it.
func (s *splitter) run() {
	toks, events := s.d.Tokens, s.d.events
	e := 0
	for i := 0; i < len(toks); i++ {
		if s.pend == pendNone {
			for e < len(events) && int(events[e]) < i {
				e++
			}
			if e == len(events) {
				break
			}
			i = int(events[e])
		}
		s.look(i)
	}
	s.endParagraph(len(toks))
}

// look looks at token i.
func (s *splitter) look(i int) {
	tok, text := &s.d.Tokens[i], s.d.Text
	if i > 0 {
		end := s.d.Tokens[i-1].End
		if gap := tok.Start - end; (gap > 1 || gap == 1 && text[end] != ' ') && s.lineEnds(i, end, tok.Start) {
			s.endParagraph(i)
		}
	}
	if s.pend != pendNone {
		s.decide(i)
	}
	switch tok.Kind {
	case Word:
		if tok.Case == Title && s.first < i-1 && s.d.Tokens[i-1].Case <= Lower && s.stopMissing(i) {
			s.endSentence(i)
		}
	case Punct:
		s.punct(i)
	case Emoji:
		if s.pend == pendNone {
			s.pend, s.mark, s.closed = pendEmoji, i, false
		}
	case Abbreviation, Initials:
		if text[tok.End-1] == '.' {
			s.pend, s.mark, s.closed = pendAbbreviation, i, false
			s.abbr = s.classOf(i, text[tok.Start:tok.End-1])
		}
	}
}

// endSentence ends the open sentence before token i.
func (s *splitter) endSentence(i int) {
	if i > s.first {
		toks := s.d.Tokens
		span := Span{toks[s.first].Start, toks[i-1].End}
		s.d.Sentences = append(s.d.Sentences, Sentence{Span: span, FirstToken: s.first, EndToken: i})
		s.first = i
		if s.keep {
			s.carries = append(s.carries, s.carry)
		}
	}
}

// endParagraph ends the open sentence and paragraph before token i.
func (s *splitter) endParagraph(i int) {
	s.pend, s.quote, s.footnote, s.bracket, s.width = pendNone, false, -1, 0, 0
	s.endSentence(i)
	n := len(s.d.Sentences)
	if n > s.firstSentence {
		span := Span{s.d.Sentences[s.firstSentence].Start, s.d.Sentences[n-1].End}
		s.d.Paragraphs = append(s.d.Paragraphs, Paragraph{Span: span, FirstSentence: s.firstSentence, EndSentence: n})
		s.firstSentence = n
	}
}

// punct notes a mark that may end a sentence, a quotation mark, or a bracket.
func (s *splitter) punct(i int) {
	tok := &s.d.Tokens[i]
	text := s.d.Text
	switch b := text[tok.Start]; b {
	case '.', '?', '!':
		s.mark, s.closed = i, false
		switch {
		case b == '.' && tok.Len() > 1, b == '.' && s.dotBefore(i):
			s.pend = pendEllipsis
		case b == '.' && i > 0 && s.abbreviationBefore(i):
			s.pend = pendAbbreviation
		default:
			s.pend = pendStrong
		}
	case '"':
		if tok.Len() > 1 {
			return // ";"
		}
		opens := !s.straightCloses(i)
		if opens && s.quoteStarts(i, `"`) {
			s.endSentence(i)
		}
		s.quote, s.quoteAt = opens, tok.Start
	case '(':
		if tok.Start >= s.bracket {
			s.bracket = 0
			if i > s.first {
				s.bracket = bracketEnd(text, tok.End)
			}
		}
	case 0xe2:
		switch text[tok.Start:tok.End] {
		case "…":
			s.mark, s.closed, s.pend = i, false, pendEllipsis
		case "“", "”":
			if s.quoteStarts(i, "”") {
				s.endSentence(i)
			}
		}
	}
}

// bracketEnd returns the offset of the bracket that closes what opened before i,
// and 0 if none does within bracketMost bytes.
func bracketEnd(text string, i int) int {
	depth, end := 1, min(len(text), i+bracketMost)
	if strings.IndexByte(text[i:end], ')') < 0 {
		return 0
	}
	for ; i < end; i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return 0
}

// dotBefore reports whether a period touches the period token i, which makes both
// an ellipsis (profile gsd).
func (s *splitter) dotBefore(i int) bool {
	toks := s.d.Tokens
	return i > 0 && toks[i-1].End == toks[i].Start && s.d.Text[toks[i-1].Start] == '.'
}

// abbreviationBefore reports whether the period token i belongs to an
// abbreviation (profile gsd), and notes its class.
func (s *splitter) abbreviationBefore(i int) bool {
	p := &s.d.Tokens[i-1]
	if p.End != s.d.Tokens[i].Start || p.Kind != Abbreviation && p.Kind != Initials {
		return false
	}
	s.abbr = s.classOf(i-1, p.Text(s.d.Text))
	return true
}

// classOf returns the class of the abbreviation token i, which reads w without
// its last period. A degree of capitals only, S.H., is one behind a comma; else it is
// the initials of a name: M.H. Thamrin.
func (s *splitter) classOf(i int, w string) byte {
	c, kind := abbreviation(w), s.d.Tokens[i].Kind
	switch {
	case c == abbrDegree && kind == Initials && s.d.Tokens[i].Case == Upper && (i == 0 || s.d.Text[s.d.Tokens[i-1].Start] != ','):
		return abbrInitial
	case c != abbrNone:
		return c
	case kind == Initials:
		return abbrInitial
	}
	return abbrTitle
}

// straightCloses reports whether the straight quotation mark i closes.
func (s *splitter) straightCloses(i int) bool {
	toks, text := s.d.Tokens, s.d.Text
	open := s.quote && toks[i].Start-s.quoteAt <= quoteMost
	before := i == 0 || toks[i-1].End < toks[i].Start
	c := at(text, toks[i].End)
	after := c == 0 || c == clSpace
	switch {
	case before && after:
		return open
	case before:
		return open && i > 1 && toks[i-1].Kind == Punct && strings.IndexByte(",.?!", text[toks[i-1].Start]) >= 0 // baik, "katanya
	case after:
		return true
	}
	if p := text[toks[i-1].Start]; p == '(' || p == '[' || p == '-' || toks[i-1].Kind == Symbol {
		return open
	}
	return open || c&(clAlnum|clHigh) == 0
}
