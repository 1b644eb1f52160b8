package tokenize

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

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
	quote   bool // a straight quotation mark is open
	quoteAt int  // its offset
	bracket int  // offset of the end of an open bracket inside the sentence
}

// split finds the sentences and paragraphs of d, whose tokens are there.
func (t *Tokenizer) split(d *Document) {
	s := splitter{t: t, d: d, footnote: -1}
	s.run()
}

// run goes through the tokens.
func (s *splitter) run() {
	d := s.d
	end := 0
	for i := range d.Tokens {
		tok := &d.Tokens[i]
		if gap := tok.Start - end; gap > 1 || gap == 1 && d.Text[end] != ' ' {
			if i > 0 && s.lineEnds(i, end, tok.Start) {
				s.endParagraph(i)
			}
		}
		end = tok.End
		if s.pend != pendNone {
			s.decide(i)
		}
		switch tok.Kind {
		case Word:
			if tok.Case == Title && s.first < i-1 && s.stopMissing(i) {
				s.endSentence(i)
			}
		case Punct:
			s.punct(i)
		case Abbreviation, Initials:
			if d.Text[end-1] == '.' {
				s.pend, s.mark, s.closed = pendAbbreviation, i, false
				s.abbr = classOf(d.Text[tok.Start:end-1], tok.Kind)
			}
		}
	}
	s.endParagraph(len(d.Tokens))
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
	s.pend, s.quote, s.footnote, s.bracket = pendNone, false, -1, 0
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
		opens := !s.straightCloses(i)
		if opens && s.quoteStarts(i, `"`) {
			s.endSentence(i)
		}
		s.quote, s.quoteAt = opens, tok.Start
	case '(':
		s.bracket = 0
		if i > s.first {
			if n := strings.IndexByte(text[tok.End:min(len(text), tok.End+bracketMost)], ')'); n >= 0 {
				s.bracket = tok.End + n
			}
		}
	case 0xe2:
		switch text[tok.Start:tok.End] {
		case "…":
			s.mark, s.closed, s.pend = i, false, pendEllipsis
		case "“":
			if s.quoteStarts(i, "”") {
				s.endSentence(i)
			}
		}
	}
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
	s.abbr = classOf(p.Text(s.d.Text), p.Kind)
	return true
}

// classOf returns the class of an abbreviation without its last period.
func classOf(w string, k Kind) byte {
	if c := abbreviation(w); c != abbrNone {
		return c
	}
	if k == Initials {
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

// decide decides, with token i at hand, whether the pending mark ends the
// sentence.
func (s *splitter) decide(i int) {
	toks, text := s.d.Tokens, s.d.Text
	tok := &toks[i]
	glued := toks[i-1].End == tok.Start
	if i <= s.footnote {
		return
	}
	switch tok.Kind {
	case Emoji:
		return
	case Punct:
		switch b := text[tok.Start]; b {
		case ')', ']', '}', '.', '?', '!':
			return
		case '"', '\'':
			if b == '"' && s.straightCloses(i) || tok.Len() > 1 && glued || b == '\'' && glued && !letterAt(text, tok.End) {
				s.closed = true
				return
			}
		case '[':
			if glued && i+2 < len(toks) && toks[i+1].Kind == Number && text[toks[i+2].Start] == ']' {
				s.footnote = i + 2 // .[12]
				return
			}
		case 0xe2, 0xc2:
			switch text[tok.Start:tok.End] {
			case "”", "’", "»", "…":
				s.closed = true
				return
			}
		}
	}
	if tok.Start >= s.bracket && s.boundary(i, glued) {
		s.endSentence(i)
	}
	s.pend = pendNone
}

// boundary reports whether the pending mark ends the sentence before token i.
func (s *splitter) boundary(i int, glued bool) bool {
	toks, text := s.d.Tokens, s.d.Text
	j := i
	for j < len(toks) && toks[j].Kind == Punct && j < i+3 && (opens(text[toks[j].Start:toks[j].End]) || j > i && text[toks[j].Start] == ')') {
		j++
	}
	if j == len(toks) {
		return false
	}
	n := &toks[j]
	capital := false
	switch n.Kind {
	case Word, Acronym, Abbreviation, Initials, Ordinal, Currency:
		capital = n.Case != Lower
	case Number, DateLike, Clock, URL, Email, Mention, Hashtag:
		capital = s.pend == pendStrong && !s.splitNumber(n)
	default:
		return false
	}
	if dash(text[toks[i].Start:toks[i].End]) && s.pend == pendStrong {
		return text[toks[s.mark].Start] == '.'
	}
	switch s.pend {
	case pendEllipsis:
		return capital && !glued
	case pendAbbreviation:
		return capital && !glued && s.abbreviationEnds(n)
	}
	if glued && j == i {
		return s.closed && capital || n.Case == Title && n.Len() > 1 && s.gluedStop()
	}
	if !capital {
		return !s.closed && j == i && n.Kind == Word && s.plainBefore()
	}
	return true
}

// gluedStop reports whether the pending mark ends a sentence though the next
// word follows without a space: hujan turun.Kemudian.
func (s *splitter) gluedStop() bool {
	if s.mark == 0 {
		return false
	}
	p := &s.d.Tokens[s.mark-1]
	if p.End != s.d.Tokens[s.mark].Start {
		return false
	}
	return p.Case != NoCase && p.Len() > 1 || p.Kind == Punct && strings.IndexByte(`)]"`, s.d.Text[p.Start]) >= 0
}

// plainBefore reports whether a word of the language stands before the pending
// mark, so that the mark ends a sentence even before a small letter.
func (s *splitter) plainBefore() bool {
	if s.mark == 0 {
		return false
	}
	p := &s.d.Tokens[s.mark-1]
	switch p.Kind {
	case Word:
		return p.Len() > 2
	case Number:
		return p.Len() == 4
	case Acronym:
		return isRoman(p.Text(s.d.Text)) // Perang Dunia II
	}
	return p.Kind == Punct && s.d.Text[p.Start] != ','
}

// splitNumber reports whether n goes on a number that was broken behind the period
// of its thousands: 2.904. 678.
func (s *splitter) splitNumber(n *Token) bool {
	if n.Kind != Number || n.Len() != 3 || s.mark == 0 {
		return false
	}
	p := &s.d.Tokens[s.mark-1]
	return p.Kind == Number && p.End == s.d.Tokens[s.mark].Start && strings.IndexByte(p.Text(s.d.Text), '.') >= 0
}

// abbreviationEnds reports whether the abbreviation before the capitalised
// token n ends a sentence.
func (s *splitter) abbreviationEnds(n *Token) bool {
	switch s.abbr {
	case abbrEnd, abbrDegree:
		return n.Kind != Abbreviation || n.Case == NoCase
	case abbrCompany:
		return n.Kind == Word && (starts(n.Text(s.d.Text)) || knownWord(n.Text(s.d.Text)))
	case abbrInitial:
		return n.Kind == Word && starts(n.Text(s.d.Text))
	}
	return false
}

// stopMissing reports whether a sentence starts with the capitalised word i
// though no stop ends the one before (a headline, or a slip): a preposition or pronoun
// between two small words.
func (s *splitter) stopMissing(i int) bool {
	toks := s.d.Tokens
	if i+1 >= len(toks) || toks[i-1].End == toks[i].Start {
		return false
	}
	p, n := &toks[i-1], &toks[i+1]
	if p.Kind != Number && (p.Kind != Word || p.Case != Lower) || n.Start == toks[i].End && n.Kind != Punct || n.Kind == Word && n.Case != Lower {
		return false
	}
	var buf [24]byte
	low, ok := lower(buf[:], toks[i].Text(s.d.Text))
	if !ok {
		return false
	}
	g, _ := lexicon.Lookup(lexicon.Starters(), low)
	return g == 'p'
}

// quoteStarts reports whether the opening quotation mark i starts a sentence
// though no stop stands before it: its own tag follows it ("…," katanya), and
// the word before is none that introduces a quotation.
func (s *splitter) quoteStarts(i int, closing string) bool {
	toks, text := s.d.Tokens, s.d.Text
	if i <= s.first+1 || i+1 >= len(toks) || toks[i-1].End == toks[i].Start || toks[i+1].Case == Lower {
		return false
	}
	p := &toks[i-1]
	if p.Kind == Punct || p.Kind == Word && p.Case == Lower && introduces(p.Text(text)) {
		return false
	}
	rest := text[toks[i].End:min(len(text), toks[i].End+quoteMost)]
	n := strings.Index(rest, closing)
	return n > 0 && rest[n-1] == ',' && strings.HasPrefix(rest[n+len(closing):], " ") && at(rest, n+len(closing)+1) == clLower
}

// introduces reports whether a quotation may follow the word w: a verb of
// speaking, or a word that names or likens.
func introduces(w string) bool {
	switch w {
	case "bahwa", "adalah", "ialah", "yaitu", "yakni", "berjudul", "bertajuk", "kata", "istilah", "ujar", "kalimat", "seperti":
		return true
	}
	return strings.HasPrefix(w, "me") || strings.HasPrefix(w, "ber") || strings.HasPrefix(w, "di") || strings.HasSuffix(w, "nya")
}

// opens reports whether the mark s may stand before the first word of a sentence.
func opens(s string) bool {
	switch s {
	case `"`, "'", "`", "``", "(", "[", "{", "“", "„", "‘", "«", "¿", "¡", "•", "·":
		return true
	}
	return dash(s)
}

func dash(s string) bool {
	return s == "-" || s == "--" || s == "–" || s == "—"
}
