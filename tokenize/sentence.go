package tokenize

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

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
		if s.pend != pendEmoji {
			return
		}
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
			case "”", "’":
				if glued || !letterAt(text, tok.End) {
					s.closed = true
					return
				}
			case "»", "…":
				s.closed = true
				return
			}
		}
	}
	if toks[s.mark].Start >= s.bracket && s.boundary(i, glued) {
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
	case Word, Acronym, Abbreviation, Initials, Currency:
		capital = n.Case != Lower
	case Ordinal:
		capital = n.Case != Lower || class[text[n.Start]] == clDigit
	case Number, DateLike, Clock, URL, Email, Mention, Hashtag:
		capital = s.pend == pendStrong && !s.splitNumber(n)
	default:
		return false
	}
	if w := text[toks[i].Start:toks[i].End]; dash(w) && s.pend == pendStrong {
		return text[toks[s.mark].Start] == '.' || w == "--" || w == "—"
	}
	switch s.pend {
	case pendEllipsis:
		return capital && !glued
	case pendEmoji:
		return n.Kind == Word && n.Case == Title && starts(n.Text(text))
	case pendAbbreviation:
		return capital && !glued && s.abbreviationEnds(n)
	}
	if glued && j == i {
		return s.closed && capital || n.Case == Title && n.Len() > 1 && s.gluedStop()
	}
	if s.enumerates() || n.Kind == Initials && !s.closed && s.shortName() {
		return false
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

// enumerates reports whether the pending period belongs to the number that
// counts a sentence: 1. Cuci beras (profile gsd; in ud the two are one token).
func (s *splitter) enumerates() bool {
	if s.mark != s.first+1 {
		return false
	}
	p, m := &s.d.Tokens[s.first], &s.d.Tokens[s.mark]
	return p.Kind == Number && p.Len() <= 3 && p.End == m.Start && s.d.Text[m.Start] == '.'
}

// shortName reports whether a short capitalised word that is no word of the
// language stands before the pending mark: a title or name that is abbreviated like no other, before an initial.
func (s *splitter) shortName() bool {
	if s.mark == 0 {
		return false
	}
	p := &s.d.Tokens[s.mark-1]
	return p.Kind == Word && p.Case == Title && p.Len() <= 3 && p.Len() > 1 && !knownWord(p.Text(s.d.Text))
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
		return s.mark-1 > s.first
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
	case `"`, "'", "`", "``", "(", "[", "{", "“", "”", "„", "‘", "’", "«", "¿", "¡", "•", "·":
		return true
	}
	return dash(s)
}

func dash(s string) bool {
	return s == "-" || s == "--" || s == "–" || s == "—"
}
