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
