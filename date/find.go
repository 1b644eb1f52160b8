package date

import "github.com/kawi-nlp/kawi/tokenize"

// Find returns the time expressions of doc in order, resolved by opts; nil
// means no reference time.
func Find(doc *tokenize.Document, opts *Options) []Mention {
	return Append(nil, doc, opts)
}

// Append appends the time expressions of doc to dst and returns it.
func Append(dst []Mention, doc *tokenize.Document, opts *Options) []Mention {
	var s Scanner
	if opts != nil {
		s.Ages, s.InName = opts.Ages, opts.InName
	}
	var buf [8]Expression
	return Resolve(dst, s.Append(buf[:0], doc), doc, opts)
}

// Resolve appends the meaning of each expression of doc, seen from the
// reference time of opts, to dst. The expressions must be those of one
// document, in order: some hang on earlier ones.
func Resolve(dst []Mention, expressions []Expression, doc *tokenize.Document, opts *Options) []Mention {
	r := newResolver(opts)
	sentence := 0
	for i := range expressions {
		x := &expressions[i]
		for sentence < len(doc.Sentences) && x.FirstToken >= doc.Sentences[sentence].EndToken {
			sentence++
			r.sentenceYear = 0
		}
		if i+1 < len(expressions) && leadsTo(x, &expressions[i+1], doc) {
			ahead := r
			ahead.mention(&expressions[i+1])
			r.until, r.hasUntil = ahead.last.from, ahead.hasLast
		}
		if y, century := yearBehind(expressions[i:], doc); y != 0 {
			shared := *x
			shared.expr.year, shared.expr.century = y, century
			dst = append(dst, r.mention(&shared))
			continue
		}
		dst = append(dst, r.mention(x))
		r.hasUntil = false
	}
	return dst
}

// leadsTo reports whether x is a bare day of the week that a dated one follows
// closely: Sabtu malam hingga Minggu dini hari (11/6); Senin dan Selasa pekan depan.
func leadsTo(x, next *Expression, doc *tokenize.Document) bool {
	e, n := &x.expr, &next.expr
	if e.base != bWeekday || e.inC || e.dir != NoDir || e.anaphor || e.pasaran != 0 || e.ranged ||
		n.wd == 0 || n.anaphor || n.base != bCalendar && !(n.base == bWeekday && (n.inC || n.dir != NoDir)) ||
		next.FirstToken != x.EndToken+1 {
		return false
	}
	switch doc.Token(x.EndToken) {
	case "hingga", "sampai", "dan", "-", "–", "atau", "&":
		return true
	}
	return false
}

// yearBehind returns the year that the first of a list of months, dates or
// parts of a year shares with the last, which tells it; zero if there is none.
//
//	Mei dan Juni 2023    3 Mei, 5 Juni, dan 7 Juli 2020    kuartal I dan kuartal II 2022    Desember dan Januari 2023
func yearBehind(list []Expression, doc *tokenize.Document) (year int16, century bool) {
	first := &list[0].expr
	joined := false
	for i := 0; i+1 < len(list) && i < 11; i++ {
		e, next := &list[i].expr, &list[i+1].expr
		if e.year != 0 || e.dir != NoDir || e.inC || e.anaphor || e.ranged || next.ranged || next.bc || e.base != next.base || e.unit != next.unit ||
			e.base != bPart && (e.base != bCalendar || e.month == 0 || next.month == 0 || (e.day == 0) != (next.day == 0)) {
			return 0, false
		}
		between := list[i+1].FirstToken - list[i].EndToken
		word := doc.Token(list[i+1].FirstToken - 1)
		switch {
		case between == 1 && word == ",":
		case word == "dan", word == "atau", word == "serta", word == "&":
			if between != 1 && !(between == 2 && doc.Token(list[i].EndToken) == ",") {
				return 0, false
			}
			joined = true
		default:
			return 0, false
		}
		if next.year != 0 {
			year = next.year
			if first.month-next.month > 6 && !next.century { // Desember dan Januari 2023
				year--
			}
			if !joined {
				year = 0
			}
			return year, next.century
		}
	}
	return 0, false
}
