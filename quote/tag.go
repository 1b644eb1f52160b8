package quote

import "github.com/kawi-nlp/kawi/tokenize"

// A tag is the clause of saying beside a direct quotation:
//
//	behind  "…," ujar Budi            bare cue, speaker
//	        "…," ujarnya              cue with -nya
//	        "…," dia menjelaskan      speaker, active cue
//	        "…," demikian pernyataan Kantor Jaksa Agung
//	        "…," bunyi kicauan Scuderia Ferrari
//	        "…," menurut Budi
//	        "…," disampaikan oleh Budi
//	before  Budi mengatakan, "…"      speaker, active cue
//	        Kata Budi, "…"            bare cue, speaker
//	        Budi: "…"                 speaker, colon
//	        Beckham merilis cuitan. "…"   a sentence that only announces
//
// A word of no table is a cue too where only a cue can stand: in lower case,
// between a quotation that ends in a comma and a speaker. That takes in rare
// verbs and slips of the keyboard (kelakar Budi, sambungya).
type tag struct {
	cue        tokenize.Span
	speaker    tokenize.Span
	a, b       int // the tokens of the speaker
	begin, end int // the tokens of the tag, half open
	clitic     bool
	before     bool
	rule       string
	confidence float32
	tail
}

// direct decides which pairs of the paragraph [a, b) from first on are speech,
// finds their tags, and reports them.
func (r *reader) direct(first, a, b int) {
	for k := first; k < len(r.pairs); k++ {
		p := &r.pairs[k]
		limit := b
		if k+1 < len(r.pairs) {
			limit = int(r.pairs[k+1].a) - 1
		}
		floor := a
		if k > first {
			floor = int(r.pairs[k-1].b) + 1
			if t := r.pairs[k-1].tag; t >= 0 {
				floor = max(floor, r.tags[t].end)
			}
		}
		if p.skip {
			continue
		}
		r.judge(p, floor, limit)
		if k+1 < len(r.pairs) && p.tag >= 0 {
			r.titled(&r.tags[p.tag], &r.pairs[k+1])
		}
		if k > first {
			r.resume(&r.pairs[k-1], p)
		}
		if p.kind == speech {
			r.markSpoken(p)
		}
	}
	for k := first; k < len(r.pairs); k++ {
		if p := &r.pairs[k]; p.kind == fragment {
			tok := r.tok[p.a:p.b]
			for i := range tok {
				tok[i].span = int32(k) + 1
			}
		}
	}
	r.share(first)
	for k := first; k < len(r.pairs); k++ {
		if r.pairs[k].kind == speech {
			r.report(&r.pairs[k])
		}
	}
}

// resume makes q speech if it goes on behind the tag of p: "Kalau saya," kata
// Anies, "lebih baik bekerja."
func (r *reader) resume(p, q *pair) {
	if p.kind != speech || q.kind == speech || p.tag < 0 || r.tags[p.tag].before {
		return
	}
	end, i := r.tags[p.tag].end, int(q.open)
	if i < end || i > end+24 {
		return
	}
	for _, t := range r.tok[end:i] { // only where and when it was said may stand between
		if t.is(sentenceEnd|verb) || t.cue&active != 0 {
			return
		}
	}
	if (i == end || r.punct(i-1, ',')) && (r.ending(int(q.b)-1) || r.endsSentence(q)) {
		q.kind, q.tag = speech, p.tag
	}
}

// titled extends a speaker that runs into a title in marks: pelantun "Noche de
// Sal" itu; pemeran Habibie dalam film "Rudy Habibie" itu.
func (r *reader) titled(t *tag, p *pair) {
	if t.before || min(p.open, p.close) < 0 {
		return
	}
	if k := t.b; int(p.open) < k+4 && r.is(k, "dalam", "di", "dari", "pada") {
		if !r.lower(t.a) || !r.tok[t.a].is(role|person) || !r.tok[k+1].is(titleNoun) {
			return
		}
	} else if k != int(p.open) || !r.describes(t.a, t.b) || r.hasName(t.a, t.b) {
		return
	}
	if end := int(p.close) + 1; r.is(end, "itu", "ini", "tersebut") {
		p.skip = true
		t.b = end + 1
		t.end, t.speaker = t.b, r.spanOf(t.a, t.b)
	}
}

// judge decides whether pair p is speech. Between floor and the pair, and
// between it and limit, there are no other marks.
func (r *reader) judge(p *pair, floor, limit int) {
	if r.teaser(r.sentenceStart(int(p.open)-1, floor)) {
		return
	}
	inner := r.shapeOf(p)
	begins := r.startsSentence(p, floor)
	if t, ok := r.tagBehind(p, limit, inner, begins); ok {
		if begins || inner.ends || inner.capital && inner.words >= 4 {
			r.accept(p, t)
			return
		}
		return // Harga itu "mahal", kata Budi: part of what the sentence reports
	}
	if t, ok := r.tagBefore(p, floor, inner); ok {
		r.accept(p, t)
		return
	} else if t.rule != "" {
		return
	}
	// A quotation without a tag is one or more whole sentences.
	if begins && inner.words >= 3 && inner.capital && (inner.ends || inner.words >= 8 && r.endsSentence(p)) {
		p.kind = speech
		if t, ok := r.announcement(p, floor); ok {
			r.accept(p, t)
		}
	}
}

// teaser reports whether token i opens a line that only points to another text:
// Baca juga: Budi: "Saya Siap".
func (r *reader) teaser(i int) bool {
	return r.is(i, "baca", "lihat", "simak", "tonton", "saksikan") && r.is(i+1, "juga", "video", "selengkapnya", "pula", ":")
}

func (r *reader) accept(p *pair, t tag) {
	p.kind = speech
	p.tag = int32(len(r.tags))
	r.tags = append(r.tags, t)
}

// shape is what a stretch between marks looks like.
type shape struct {
	words   int
	capital bool // begins with a capital, a number, or an ellipsis
	ends    bool // ends with , . ? ! …
	stops   bool // ends with . ? ! …
	titled  bool // every word begins with a capital
}

func (r *reader) shapeOf(p *pair) shape {
	var s shape
	a, b := int(p.a), int(p.b)
	capitals := 0
	for k := a; k < b && k < a+400; k++ {
		if r.tok[k].class&(word|numeral) != 0 {
			s.words++
			if r.tok[k].class&(capital|numeral) != 0 {
				capitals++
			}
		}
	}
	s.titled = capitals == s.words
	s.capital = !r.lower(a)
	s.ends = r.ending(b - 1)
	s.stops = s.ends && !r.punct(b-1, ',')
	return s
}

// startsSentence reports whether nothing of the sentence stands before p.
func (r *reader) startsSentence(p *pair, floor int) bool {
	i := int(p.open)
	if i <= floor {
		return true
	}
	i--
	for i > floor && r.is(i, "-", "–", "—", "(", "•", "*") {
		i--
	}
	return r.tok[i].is(sentenceEnd) || r.punct(i, ':') || r.punct(i, '.') || r.is(i, "…", "!", "?")
}

// endsSentence reports whether the sentence ends with p.
func (r *reader) endsSentence(p *pair) bool {
	i := int(p.b)
	return r.tok[i].is(sentenceEnd) || r.tok[i-1].is(sentenceEnd) || r.punct(i+1, '.')
}

// markSpoken paints the tokens of a quotation.
func (r *reader) markSpoken(p *pair) {
	from := int(p.a)
	if p.open >= 0 {
		from = int(p.open)
	}
	r.paint(from, p.end(), spoken)
}

// share gives the tag of a quotation to its neighbours in the paragraph that
// only white space, or the tag itself, keeps apart from it.
func (r *reader) share(first int) {
	for k := first + 1; k < len(r.pairs); k++ {
		p, q := &r.pairs[k-1], &r.pairs[k]
		if p.kind != speech || q.kind != speech || q.tag >= 0 || p.tag < 0 {
			continue
		}
		t := &r.tags[p.tag]
		end := r.sentenceLimit(max(int(p.b)+1, t.end)-1, int(q.open))
		if !t.before && q.open > p.b && r.only(end, int(q.open)) || t.before && int(q.open) == int(p.b)+1 {
			q.tag = p.tag
		}
	}
	for k := len(r.pairs) - 1; k > first; k-- {
		p, q := &r.pairs[k-1], &r.pairs[k]
		if p.kind == speech && q.kind == speech && p.tag < 0 && q.tag >= 0 && !r.tags[q.tag].before && int(q.open) == int(p.b)+1 {
			p.tag = q.tag
		}
	}
}

// only reports whether tokens [a, b) are the punctuation that closes a tag.
func (r *reader) only(a, b int) bool {
	for _, t := range r.tok[a:b] {
		if t.is(word | numeral) {
			return false
		}
	}
	return b-a <= 3
}

// report turns a direct quotation into a result.
func (r *reader) report(p *pair) {
	f := found{Quote: Quote{Type: Direct, Content: r.spanOf(int(p.a), int(p.b)), Referent: -1}}
	f.at = int(p.a)
	if p.tag < 0 {
		f.float, f.Rule, f.Confidence = true, "direct/floating", 0.6
		r.found = append(r.found, f)
		return
	}
	t := &r.tags[p.tag]
	f.Cue, f.Speaker, f.a, f.b, f.clitic = t.cue, t.speaker, t.a, t.b, t.clitic
	f.Rule, f.Confidence = t.rule, t.confidence
	if min(p.open, p.close) < 0 {
		f.Rule, f.Confidence = "direct/one-mark", 0.7*t.confidence
	}
	f.setTail(&t.tail)
	r.found = append(r.found, f)
}
