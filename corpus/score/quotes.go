package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Quotes scores quotations and their attribution. A unit is a document. White
// space, quotation marks and punctuation at the ends of spans do not count.
//
// Content, for all quotations and for each type (then both sides must be of that
// type): exact; overlap (one-to-one, at least half of the bytes of both
// shared); partial (credit by bytes, many to many); strict (nothing trimmed).
//
// Attribution, of the pairs that overlap, for all and by the gold's type: cue and speaker exact and overlap
// (null must be answered by null), name lenient (the system's name holds the
// gold's in one piece, titles left out) and strict (it is the same), source
// (all pairs) and source recall (pairs whose gold has one; alternatives are
// divided by |). End to end: a quotation is right if its content overlaps and its name is
// right.
//
// A gold quotation that is optional is neither required nor wrong. In records
// with a member "indirect_complete": false indirect quotations do not count.
//
// A Quotes is for one goroutine.
type Quotes struct{ rec *recorder }

// NewQuotes returns a scorer.
func NewQuotes() *Quotes {
	return &Quotes{newRecorder("quote", "exact", "overlap", "partial", "strict", "cue exact", "cue overlap", "speaker exact", "speaker overlap",
		"name lenient", "name strict", "source", "source recall", "end to end")}
}

// quoteGroups are the groups of figures; the first is about all quotations.
var quoteGroups = []string{"all", "direct", "mixed", "indirect"}

// quotation is a quotation with its content as it is compared.
type quotation struct {
	*corpus.Quote
	content tokenize.Span
}

// Add scores the quotations of a document. Both documents must be of one text.
func (s *Quotes) Add(gold, system *corpus.Document) {
	s.rec.unit(gold.ID)
	complete := true
	if member, ok := gold.Member("indirect_complete"); ok {
		complete = string(member) != "false"
	}
	var required, optional []quotation
	for _, q := range quotations(gold, gold.Quotes, complete) {
		if q.Optional {
			optional = append(optional, q)
		} else {
			required = append(required, q)
		}
	}
	mine := withoutOptional(required, optional, quotations(gold, system.Quotes, complete))
	for _, group := range quoteGroups {
		g, p := ofType(required, group), ofType(mine, group)
		s.rec.count(F1, group, "exact", matched(len(match(g, p, 0.999999)), len(p), len(g)))
		s.rec.count(F1, group, "overlap", matched(len(match(g, p, 0.5)), len(p), len(g)))
		s.rec.count(F1, group, "partial", Counts{float64(len(g)), float64(len(p)), covered(g, p), covered(p, g)})
		s.rec.count(F1, group, "strict", matched(verbatim(g, p), len(p), len(g)))
	}
	pairs := match(required, mine, 0.5)
	s.attribution(gold, required, mine, pairs)
	s.explain(gold, required, mine, pairs)
}

// Result returns the figures so far.
func (s *Quotes) Result() *Result { return s.rec.finish(quoteGroups...) }

// quotations returns the quotations that count, with trimmed content.
func quotations(doc *corpus.Document, list []corpus.Quote, indirect bool) []quotation {
	var out []quotation
	for i := range list {
		q := &list[i]
		if !q.Content.IsZero() && (indirect || q.Type != "indirect") {
			out = append(out, quotation{q, trim(doc.Text, q.Content, quoteEdge)})
		}
	}
	return out
}

// quoteEdge are the characters that do not count at the ends of a span.
const quoteEdge = " \t\r\n\u00a0\"“”„«»'‘’`,.:;!?…-–—*"

// withoutOptional drops the system's quotations that hit an optional one and
// no required one.
func withoutOptional(required, optional, mine []quotation) []quotation {
	used := map[int]bool{}
	for _, m := range match(required, mine, 0.5) {
		used[m.system] = true
	}
	var rest []quotation
	var index []int
	for i, q := range mine {
		if !used[i] {
			rest, index = append(rest, q), append(index, i)
		}
	}
	drop := map[int]bool{}
	for _, m := range match(optional, rest, 0.5) {
		drop[index[m.system]] = true
	}
	var out []quotation
	for i, q := range mine {
		if !drop[i] {
			out = append(out, q)
		}
	}
	return out
}

func ofType(list []quotation, group string) []quotation {
	if group == "all" {
		return list
	}
	var out []quotation
	for _, q := range list {
		if q.Type == group {
			out = append(out, q)
		}
	}
	return out
}

// pair is a gold quotation and the system's that answers it, as indices.
type pair struct{ gold, system int }

// match pairs quotations one to one, the most alike first; pairs below the
// least likeness are left out. Likeness is shared bytes by all bytes.
func match(gold, system []quotation, least float64) []pair {
	type candidate struct {
		pair
		like float64
	}
	var list []candidate
	for i, g := range gold {
		for j, p := range system {
			if like := jaccard(g.content, p.content); like >= least {
				list = append(list, candidate{pair{i, j}, like})
			}
		}
	}
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.like, a.like), cmp.Compare(a.gold, b.gold), cmp.Compare(a.system, b.system))
	})
	usedGold, usedSystem := make([]bool, len(gold)), make([]bool, len(system))
	var out []pair
	for _, c := range list {
		if !usedGold[c.gold] && !usedSystem[c.system] {
			usedGold[c.gold], usedSystem[c.system] = true, true
			out = append(out, c.pair)
		}
	}
	return out
}

func shared(a, b tokenize.Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

func jaccard(a, b tokenize.Span) float64 {
	both := shared(a, b)
	return ratio(float64(both), float64(a.Len()+b.Len()-both))
}

// covered adds up which share of each of list the others cover.
func covered(list, others []quotation) float64 {
	sum := 0.0
	for _, q := range list {
		bytes := 0
		for _, o := range others {
			bytes += shared(q.content, o.content)
		}
		sum += min(1, ratio(float64(bytes), float64(q.content.Len())))
	}
	return sum
}

// verbatim counts the contents that both sides have, untrimmed.
func verbatim(gold, system []quotation) int {
	seen := map[tokenize.Span]bool{}
	for _, q := range gold {
		seen[q.Content] = true
	}
	n := 0
	for _, q := range system {
		if seen[q.Content] {
			seen[q.Content] = false
			n++
		}
	}
	return n
}

// attribution scores cue, speaker, name and source of the pairs.
func (s *Quotes) attribution(doc *corpus.Document, gold, system []quotation, pairs []pair) {
	groups := func(q *corpus.Quote) []string { return []string{"all", q.Type} }
	for _, m := range pairs {
		g, p := gold[m.gold].Quote, system[m.system].Quote
		for _, group := range groups(g) {
			s.part(doc, group, "cue", g.Cue, p.Cue)
			s.part(doc, group, "speaker", g.Speaker, p.Speaker)
			if g.SpeakerName != "" {
				s.rec.count(Rate, group, "name lenient", oneOf(sameName(g.SpeakerName, p.SpeakerName, false)))
				s.rec.count(Rate, group, "name strict", oneOf(sameName(g.SpeakerName, p.SpeakerName, true)))
			}
			s.rec.count(Rate, group, "source", oneOf(sameSource(g.Source, p.Source)))
			if g.Source != "" {
				s.rec.count(Rate, group, "source recall", oneOf(sameSource(g.Source, p.Source)))
			}
		}
	}
	// End to end: the system's quotations all count, but for those that answer
	// one without a name.
	for _, group := range quoteGroups {
		var e2e tally
		for _, q := range ofType(gold, group) {
			if q.SpeakerName != "" {
				e2e.gold++
			}
		}
		e2e.system = len(ofType(system, group))
		for _, m := range pairs {
			g, p := gold[m.gold].Quote, system[m.system].Quote
			switch {
			case !slices.Contains(groups(g), group):
			case g.SpeakerName == "":
				e2e.system--
			case sameName(g.SpeakerName, p.SpeakerName, false):
				e2e.right++
			}
		}
		s.rec.count(F1, group, "end to end", e2e.counts())
	}
}

// part scores the span of a cue or a speaker; absent answers absent.
func (s *Quotes) part(doc *corpus.Document, group, name string, want, got tokenize.Span) {
	exact := want.IsZero() && got.IsZero()
	overlap := exact
	if !want.IsZero() && !got.IsZero() {
		want, got = trim(doc.Text, want, quoteEdge), trim(doc.Text, got, quoteEdge)
		exact, overlap = want == got, shared(want, got) > 0
	}
	s.rec.count(Rate, group, name+" exact", oneOf(exact))
	s.rec.count(Rate, group, name+" overlap", oneOf(overlap))
}

// explain records the confusion of types and the mistakes.
func (s *Quotes) explain(doc *corpus.Document, gold, system []quotation, pairs []pair) {
	metGold, metSystem := make([]bool, len(gold)), make([]bool, len(system))
	for _, m := range pairs {
		metGold[m.gold], metSystem[m.system] = true, true
		g, p := gold[m.gold], system[m.system]
		s.rec.confuse(g.Type, p.Type)
		about := shorten(textOf(doc, g.content))
		if g.content != p.content {
			s.rec.mistake("content", about, shorten(textOf(doc, p.content)), "")
		}
		if g.SpeakerName != "" && !sameName(g.SpeakerName, p.SpeakerName, false) {
			s.rec.mistake("name", g.SpeakerName, p.SpeakerName, about)
		}
		if trim(doc.Text, g.Cue, quoteEdge) != trim(doc.Text, p.Cue, quoteEdge) {
			s.rec.mistake("cue", textOf(doc, g.Cue), textOf(doc, p.Cue), about)
		}
		if trim(doc.Text, g.Speaker, quoteEdge) != trim(doc.Text, p.Speaker, quoteEdge) {
			s.rec.mistake("speaker", textOf(doc, g.Speaker), textOf(doc, p.Speaker), about)
		}
		if !sameSource(g.Source, p.Source) {
			s.rec.mistake("source", g.Source, p.Source, about)
		}
	}
	for i, q := range gold {
		if !metGold[i] {
			s.rec.confuse(q.Type, "-")
			s.rec.mistake("missed "+q.Type, shorten(textOf(doc, q.content)), "", context(doc, q.Cue))
		}
	}
	for i, q := range system {
		if !metSystem[i] {
			s.rec.confuse("-", q.Type)
			s.rec.mistake("spurious "+q.Type, "", shorten(textOf(doc, q.content)), context(doc, q.Cue))
		}
	}
}

// shorten cuts a text for an example.
func shorten(s string) string {
	const most = 100
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
