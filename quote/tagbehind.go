package quote

import "github.com/kawi-nlp/kawi/tokenize"

// tagBehind reads the tag behind pair p, up to limit.
func (r *reader) tagBehind(p *pair, limit int, inner shape, begins bool) (tag, bool) {
	i := p.end()
	for k := 0; k < 2 && (r.punct(i, ',') || r.is(i, "-", "–", "—", "..")); k++ {
		i++
	}
	if r.punct(i, '.') && r.lower(i+1) {
		i++
	}
	if i >= limit {
		return tag{}, false
	}
	end := r.sentenceLimit(i, limit)
	t := &r.tok[i]
	lower := !t.is(capital)
	if !lower && r.tok[i-1].is(sentenceEnd) && !(t.cue&bare != 0) {
		return tag{}, false
	}
	if !lower && t.cue&bare != 0 && (inner.stops || r.tok[i-1].is(sentenceEnd)) && !r.punct(i-1, ',') {
		// "…." Kata Budi: the capital is a slip only if a speaker follows at once
		if t.cue&clitic != 0 && !r.stopsAfter(i, end) || t.cue&clitic == 0 && r.np(i+1, end) == i+1 {
			return tag{}, false
		}
		if !inner.ends {
			return tag{}, false
		}
	}
	switch {
	case t.cue&bare != 0 && t.cue&clitic != 0:
		return r.cliticTag(i, end, "direct/nya", 0.98), true
	case t.cue&bare != 0:
		if t, ok := r.bareTag(i, end, "direct/bare", 0.98); ok {
			return t, true
		}
	case t.cue&passive != 0:
		if t.cue&clitic != 0 {
			return r.cliticTag(i, end, "direct/passive-nya", 0.9), true
		}
		if t, ok := r.bareTag(i, end, "direct/passive", 0.9); ok {
			return t, true
		}
	case r.is(i, "menurut"):
		if t, ok := r.bareTag(i, end, "direct/menurut", 0.9); ok {
			return t, true
		}
	case r.is(i, "menurutnya"):
		return r.cliticTag(i, end, "direct/menurut", 0.9), true
	case r.is(i, "demikian", "begitu", "begitulah", "demikianlah", "bunyi", "seperti", "sebagaimana", "isi", "petikan"):
		if t, ok := r.nounTag(i, end); ok {
			return t, true
		}
	}
	if inner.ends || begins {
		if t, ok := r.subjectTag(i, end); ok {
			return t, true
		}
	}
	if lower && inner.ends {
		return r.guessTag(i, end)
	}
	return tag{}, false
}

// sentenceLimit returns the end of the sentence that token i lies in, or limit.
func (r *reader) sentenceLimit(i, limit int) int {
	for k := i; k < limit; k++ {
		if r.tok[k].is(sentenceEnd) {
			return k + 1
		}
	}
	return limit
}

// stopsAfter reports whether the sentence, or a comma, or an adverbial follows.
func (r *reader) stopsAfter(i, end int) bool {
	return i+1 >= end || !r.tok[i+1].is(word) || r.tok[i+1].is(prep|sub|adverb|weekday|inDate)
}

func (r *reader) cliticTag(i, end int, rule string, confidence float32) tag {
	t := tag{cue: r.doc.Tokens[i].Span, speaker: r.nyaOf(i), a: i, b: i, begin: i, end: i + 1, clitic: true, rule: rule, confidence: confidence}
	t.tail = r.tailOf(i+1, end)
	return t
}

// bareTag reads cue, speaker.
func (r *reader) bareTag(i, end int, rule string, confidence float32) (tag, bool) {
	j := i + 1
	for r.is(j, "oleh", "lagi", "pula", "juga", "lanjut", "kemudian", "resmi", "tertulis", "bersama", "singkat") || r.punct(j, ',') && r.is(j+1, "oleh") {
		j++
	}
	b := r.np(j, end)
	if b == j {
		return tag{}, false
	}
	t := tag{cue: r.doc.Tokens[i].Span, speaker: r.spanOf(j, b), a: j, b: b, begin: i, end: b, rule: rule, confidence: confidence}
	t.tail = r.tailOf(b, end)
	return t, true
}

// nounTag reads "demikian pernyataan X", "bunyi kicauan X", "seperti dikatakan X".
func (r *reader) nounTag(i, end int) (tag, bool) {
	j := i + 1
	for r.is(j, "yang") || r.punct(j, ',') {
		j++
	}
	if j >= end {
		return tag{}, false
	}
	if !r.is(i, "bunyi", "isi", "petikan") && r.is(j, "bunyi", "isi", "petikan") {
		t, ok := r.nounTag(j, end)
		t.begin = i
		return t, ok
	}
	c := &r.tok[j]
	if r.is(i, "bunyi", "isi", "petikan") { // the noun is the speaker: bunyi pernyataan tim itu
		if r.tok[i+1].is(utterance) || r.tok[i+1].is(body) {
			b := r.np(i+1, end)
			if b > i+1 {
				t := tag{cue: r.doc.Tokens[i].Span, speaker: r.spanOf(i+1, b), a: i + 1, b: b, begin: i, end: b, rule: "direct/bunyi", confidence: 0.95}
				t.tail = r.tailOf(b, end)
				return t, true
			}
		}
		return tag{}, false
	}
	switch {
	case r.is(i, "demikian", "begitu") && j == i+1 && r.cap(j): // "…," demikian Retno
		if t, ok := r.bareTag(i, end, "direct/demikian", 0.85); ok && (t.end >= end || !r.tok[t.end].is(word)) {
			return t, true
		}
	case c.cue&(bare|passive) != 0 && c.cue&clitic != 0:
		t := r.cliticTag(j, end, "direct/demikian", 0.95)
		t.begin = i
		return t, true
	case c.cue&(bare|passive) != 0, c.is(utterance):
		if c.is(utterance) && c.is(nya) {
			t := r.cliticTag(j, end, "direct/demikian", 0.9)
			t.begin = i
			return t, true
		}
		t, ok := r.bareTag(j, end, "direct/demikian", 0.95)
		t.begin = i
		return t, ok
	}
	return tag{}, false
}

// subjectTag reads speaker, active cue: dia menjelaskan; Fatchul Anas, wakil
// ketua Satker, mengingatkan; bos Tesla itu memposting di X.
func (r *reader) subjectTag(i, end int) (tag, bool) {
	if !r.tok[i].is(pronoun|capital|human|role|person|body) || r.tok[i].cue != 0 && !r.tok[i].is(capital|role) {
		return tag{}, false
	}
	b := r.np(i, end)
	if b == i {
		return tag{}, false
	}
	j := b
	if r.punct(j, ',') {
		j++
	}
	for k := 0; k < 3 && r.tok[j].is(adverb) && r.tok[j].cue&active == 0; k++ {
		j++
	}
	if j >= end || r.tok[j].cue&active == 0 {
		return tag{}, false
	}
	t := tag{cue: r.doc.Tokens[j].Span, speaker: r.spanOf(i, b), a: i, b: b, begin: i, end: j + 1, rule: "direct/subject-verb", confidence: 0.9}
	t.tail = r.tailOf(j+1, end)
	return t, true
}

// guessTag takes an unknown word for a cue where only a cue can stand.
func (r *reader) guessTag(i, end int) (tag, bool) {
	t := &r.tok[i]
	if !t.is(word) || t.is(prep|sub|connective|adverb|complement|pronoun|human|frame) {
		return tag{}, false
	}
	if w := r.doc.Token(i); len(w) > 4 && (w[len(w)-2:] == "ya") {
		if t.is(nya) || r.stopsAfter(i, end) {
			g := r.cliticTag(i, end, "direct/guess-nya", 0.6)
			if !t.is(nya) {
				g.speaker = tokenize.Span{Start: g.cue.End - 2, End: g.cue.End}
			}
			return g, true
		}
		return tag{}, false
	}
	if t.is(verb) && t.cue&active == 0 || !(r.cap(i+1) || r.tok[i+1].is(human|role|person) || r.is(i+1, "dia", "ia", "beliau")) {
		return tag{}, false
	}
	return r.bareTag(i, end, "direct/guess", 0.6)
}
