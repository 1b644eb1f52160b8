package date

import "github.com/kawi-nlp/kawi/tokenize"

// Expression is a time expression as the text has it: where it stands and what
// it says, before any reference time is known. [Resolve] gives it a value.
//
// An Expression has no pointers, is a plain value and safe to share between
// goroutines.
type Expression struct {
	tokenize.Span      // bytes in the text
	FirstToken    int  // index of its first token in the document
	EndToken      int  // index after its last token
	Type          Type // Date, Time, Duration, Set or Age
	expr          expr
}

// Rule returns the name of the rule that fired.
func (x Expression) Rule() string { return ruleNames[x.expr.rule] }

// Scanner finds time expressions. It needs no reference time and allocates
// nothing but room in the result. The zero value is ready to use.
//
// A Scanner holds scratch memory: use one for each goroutine.
type Scanner struct {
	Ages   bool // report ages
	InName bool // report dates inside names

	lexer
	doc           *tokenize.Document
	token         int  // the token that triggered
	first         int  // the first token of its sentence
	sentenceStart bool // it begins its sentence
	whole         bool // the text is nothing but the expression: no frames are needed
	inRange       bool // the end of a range is being read
	prevYear      int  // index after the last token of a bare year just found
	prevMonth     int  // and of a month
	prevDay       int  // and of a date
	prevSet       int  // and of a repeated weekday
}

// Append appends the time expressions of doc, in order, to dst and returns it.
// It costs time linear in the text.
func (s *Scanner) Append(dst []Expression, doc *tokenize.Document) []Expression {
	s.doc, s.prevYear, s.prevMonth, s.prevDay, s.prevSet = doc, -1, -1, -1, -1
	if x, ok := s.wholeText(doc); ok {
		return append(dst, x)
	}
	sentence, from := 0, 0
	limit := 0
	for i := 0; i < len(doc.Tokens); {
		for sentence < len(doc.Sentences) && i >= doc.Sentences[sentence].EndToken {
			sentence++
		}
		if sentence < len(doc.Sentences) {
			sent := &doc.Sentences[sentence]
			from, limit = sent.FirstToken, lineEnd(doc, sentence)
		} else {
			from, limit = 0, len(doc.Text)
		}
		t := doc.Tokens[i]
		if !triggers(doc.Text[t.Start:t.End]) {
			i++
			continue
		}
		s.token, s.first = i, from
		s.sentenceStart = s.beginsSentence(i, from)
		s.reset(doc.Text, t.Start, limit)
		var e expr
		end := s.expression(&e)
		if end == 0 {
			i++
			continue
		}
		switch s.judge(end, &e) {
		case reject:
			if i++; e.base == bWeekday && e.ranged { // puasa Senin-Kamis
				i = s.tokenAfter(i-1, s.end(end))
			}
			continue
		case inName:
			if !s.InName {
				i = s.tokenAfter(i, s.end(end))
				continue
			}
			e.flags |= InName
		case isAge:
			if !s.Ages {
				i = s.tokenAfter(i, s.end(end))
				continue
			}
			e.kind = Age
		}
		e.rel = s.relation()
		if (e.base == bWeekday && !e.eve || e.base == bCalendar && e.month != 0 && e.day == 0) && e.dir == NoDir && !e.inC {
			e.expected = s.expected()
		}
		p := s.prev(0)
		if e.base == bWeekday && e.dir == NoDir && !e.inC && !s.at(end).is(cThat) && (s.prevSet == s.token-1 && (p.is(cDan) || p.punct(',')) || s.prevSet == s.token-2 && p.is(cDan)) { // setiap Senin dan (Kamis)
			e.kind, e.base, e.freq = Set, bSet, -1
		}
		e.since = s.wordIs(&p, "sejak", "semenjak")
		x := Expression{Span: tokenize.Span{Start: t.Start, End: s.end(end)}, FirstToken: i, EndToken: s.tokenAfter(i, s.end(end)), Type: e.kind, expr: e}
		x.End = wordEnd(doc.Tokens[x.EndToken-1], x.End)
		if e.base == bCalendar && e.month == 0 {
			s.prevYear = x.EndToken
		} else if e.base == bCalendar && e.day == 0 {
			s.prevMonth = x.EndToken
		} else if e.base == bSet && e.wd != 0 {
			s.prevSet = x.EndToken
		} else if e.base == bCalendar {
			s.prevDay = x.EndToken
		}
		dst = append(dst, x)
		i = x.EndToken
	}
	s.doc = nil
	s.reset("", 0, 0)
	return dst
}

// wholeText reads a short text that is nothing but one time expression: a table
// cell, a dateline. Such a text needs no preposition or head before 2019, 10:30
// or 12/6.
func (s *Scanner) wholeText(doc *tokenize.Document) (x Expression, ok bool) {
	if n := len(doc.Tokens); n == 0 || n > 16 || len(doc.Text) > 120 || !triggers(doc.Token(0)) {
		return x, false
	}
	var e expr
	end := s.readWhole(doc, &e)
	if end == 0 || s.at(end).kind != itemEnd {
		return x, false
	}
	t := doc.Tokens[0]
	x = Expression{Span: tokenize.Span{Start: t.Start, End: s.end(end)}, EndToken: s.tokenAfter(0, s.end(end)), Type: e.kind, expr: e}
	return x, true
}

// readWhole reads an expression at the first token of doc without asking for
// frames.
func (s *Scanner) readWhole(doc *tokenize.Document, e *expr) int {
	s.doc, s.token, s.first, s.sentenceStart = doc, 0, 0, true
	s.reset(doc.Text, doc.Tokens[0].Start, len(doc.Text))
	s.whole = true
	end := s.expression(e)
	s.whole = false
	return end
}

// lineEnd returns how far an expression that begins in a sentence may reach: to
// the end of the sentence, or, if no line ends there, of the next one, because
// the full stop of 12 Agt. 2023 may have been taken for the end of a sentence.
func lineEnd(doc *tokenize.Document, sentence int) int {
	end := doc.Sentences[sentence].End
	if sentence+1 < len(doc.Sentences) {
		next := doc.Sentences[sentence+1]
		if next.Start-end <= 1 && (next.Start == end || doc.Text[end] != '\n') {
			return next.End
		}
	}
	return end
}

// tokenAfter returns the index of the first token after i that starts at or
// after byte pos.
func (s *Scanner) tokenAfter(i, pos int) int {
	for i++; i < len(s.doc.Tokens) && s.doc.Tokens[i].Start < pos; i++ {
	}
	return i
}

// wordEnd returns the end of the word of token t that pos lies in: a number that
// is glued to an expression (empat tahun2, a footnote) belongs to its span.
func wordEnd(t tokenize.Token, pos int) int {
	if host := t.Host(); pos <= host.End {
		return host.End
	}
	return t.End
}

// beginsSentence reports whether only punctuation stands before token i.
func (s *Scanner) beginsSentence(i, first int) bool {
	for n := i - 1; n >= first && n >= i-3; n-- {
		if s.doc.Tokens[n].Kind != tokenize.Punct {
			return false
		}
	}
	return true
}

// expected reports whether the clause before the mention speaks of the future:
// akan digelar Sabtu.
func (s *Scanner) expected() bool {
	for n := 1; n <= 10; n++ {
		p := wordBefore(s.doc, s.token, n, s.first)
		if p.kind == itemEnd || p.kind == itemPunct {
			return false
		}
		if s.guardAt(&p) == gFuture {
			return true
		}
	}
	return false
}

// relation returns what the preposition before the mention says.
func (s *Scanner) relation() Rel {
	p := s.prev(0)
	switch {
	case p.is(cPrep), p.is(cRange):
		return Rel(p.word.val)
	}
	return NoRel
}

// triggers reports whether a token may begin a time expression.
func triggers(w string) bool {
	c := w[0]
	if '0' <= c && c <= '9' {
		return true
	}
	if !isLetter(c) {
		return false
	}
	n := 0
	for n < len(w) && 'a' <= w[n] && w[n] <= 'z' {
		n++
	}
	if n == len(w) || n > 0 && w[n] == '-' { // the common case
		it, _ := lookUp(w[:n])
		return begins[it.class]
	}
	cur := cursor{w, 0, len(w)}
	it := cur.next()
	return begins[it.word.class]
}

// begins tells which classes of word may begin a time expression.
var begins = [numClasses]bool{
	cMonth: true, cHijri: true, cHijri2: true, cWeekday: true, cWeekdayAbr: true, cMinggu: true, cPart: true, cDini: true, cUnit: true, cSe: true, cBer: true,
	cAdjUnit: true, cDigit: true, cTen: true, cSeratus: true, cSeribu: true, cHalf: true, cQuart: true, cSome: true, cTens: true,
	cTadi: true, cNanti: true, cYesterday: true, cTomorrow: true, cOvermorrow: true, cMorrow: true, cSemalam: true, cLast: true,
	cNow: true, cSaat: true, cDewasa: true, cFormerly: true, cSomeday: true, cBaru: true, cMasa: true, cDate: true, cClock: true, cEdge: true, cApprox: true, cLess: true, cEra: true,
	cEvery: true, cOnce: true, cQuarter: true, cDasarian: true, cHoliday: true, cH: true, cHUT: true, cWeekend: true, cQ: true, cMiddle: true, cMonthAbbr: true,
}
