package quote

// tagBefore reads the tag before pair p, not reaching back over floor. If the
// clause before p reports, but p is only a part of what it reports, it returns
// false and a tag with a rule.
func (r *reader) tagBefore(p *pair, floor int, inner shape) (tag, bool) {
	open := int(p.open)
	i := open - 1
	colon, comma := r.punct(i, ':'), r.punct(i, ',')
	if colon || comma {
		i--
	}
	if i < floor || r.tok[open-1].is(sentenceEnd) && !colon {
		return tag{}, false
	}
	start := r.sentenceStart(i, floor)
	if r.is(i, "bahwa", "bahwasanya", "jika", "kalau", "agar", "supaya", "apakah") {
		return tag{rule: "mixed"}, false
	}
	whole := colon || comma || inner.capital && (inner.stops || inner.words > 3 && !inner.titled && r.endsSentence(p))
	// Kata Budi, "…"; menurut Budi: "…"
	if comma || colon {
		if c := r.cueBack(i, start, open); c >= 0 {
			if r.tok[c].cue&clitic != 0 {
				t := r.cliticTag(c, c, "direct/tag-first", 0.9)
				t.before = true
				return t, true
			}
			if t, ok := r.bareTag(c, i+1, "direct/tag-first", 0.9); ok && t.b >= i {
				t.before = true
				return t, true
			}
		}
	}
	// Budi mengatakan, "…"; Budi mengatakan kepada wartawan: "…"
	for v, k := i, 0; v >= start && k < 14; v, k = v-1, k+1 {
		if r.tok[v].cue&active == 0 {
			if r.tok[v].is(complement) && !r.tok[v].is(prep) || r.punct(v, ',') && k > 0 && !r.tok[v+1].is(weekday|inDate|prep) {
				break
			}
			continue
		}
		if !whole || v < i && !r.tok[v+1].is(prep|adverb|weekday|inDate) && !r.punct(v+1, ',') && !r.tok[v+1].is(utterance) {
			return tag{rule: "mixed"}, false
		}
		if !inner.capital && !inner.ends {
			return tag{rule: "mixed"}, false
		}
		a, b, ok := r.subject(start, v)
		if !ok {
			if !colon && !comma {
				return tag{}, false
			}
			a, b = v, v
		}
		t := tag{cue: r.doc.Tokens[v].Span, speaker: r.spanOf(a, b), a: a, b: b, begin: start, end: open, before: true, rule: "direct/verb-first", confidence: 0.9}
		t.tail = r.tailOf(v+1, open)
		return t, true
	}
	// Budi: "…" and pernyataan Budi: "…"
	if colon && inner.capital {
		if k := r.utteranceIn(start, i+1); k >= 0 {
			return r.announceWith(k, start, i+1)
		}
		b := r.np(start, i+1)
		if b == i+1 && r.tok[start].is(capital) && b-start <= 10 {
			return tag{speaker: r.spanOf(start, b), a: start, b: b, begin: start, end: open, before: true, rule: "direct/colon", confidence: 0.8}, true
		}
	}
	return tag{}, false
}

// cueBack returns the bare cue or menurut that opens the clause ending at token
// i, or -1.
func (r *reader) cueBack(i, start, open int) int {
	for c, k := i, 0; c >= start && k < maxNP; c, k = c-1, k+1 {
		t := &r.tok[c]
		if (t.cue&(bare|passive) != 0 || r.is(c, "menurut", "menurutnya")) && (c == start || r.punct(c-1, ',') || r.tok[c-1].is(connective)) {
			return c
		}
	}
	return -1
}

// sentenceStart returns the first token of the sentence of token i, not before
// floor.
func (r *reader) sentenceStart(i, floor int) int {
	for i > floor && !r.tok[i-1].is(sentenceEnd) {
		i--
	}
	return i
}

// announcement reads the sentence before p that only announces what p says:
// David Beckham merilis cuitan. "…"; Hal itu disampaikan Budi. "…"
func (r *reader) announcement(p *pair, floor int) (tag, bool) {
	stop := int(p.open) - 1
	if stop <= floor || !r.tok[stop].is(sentenceEnd) && !r.punct(stop, ':') {
		return tag{}, false
	}
	for stop > floor && r.tok[stop].class&(word|numeral) == 0 && !r.punct(stop, ')') {
		stop--
	}
	stop++
	start := r.sentenceStart(stop-1, floor)
	if k := r.utteranceIn(start, stop); k >= 0 {
		return r.announceWith(k, start, stop)
	}
	return tag{}, false
}

// utteranceIn returns the first noun of utterance without a capital in [a, b),
// or -1.
func (r *reader) utteranceIn(a, b int) int {
	for k := range r.tok[a:b] {
		if r.tok[a+k].is(utterance) && r.lower(a+k) {
			return a + k
		}
	}
	return -1
}

// announceWith reads an announcement around the utterance noun k of the
// sentence [start, stop).
func (r *reader) announceWith(k, start, stop int) (tag, bool) {
	t := tag{begin: start, end: stop, before: true, rule: "direct/announced", confidence: 0.75}
	// S merilis cuitan.
	if k > start && k == stop-1 && (r.tok[k-1].is(verb) || r.tok[k-1].cue&active != 0) {
		a, b, ok := r.subject(start, k-1)
		if ok {
			t.cue, t.speaker, t.a, t.b = r.spanOf(k-1, k+1), r.spanOf(a, b), a, b
			return t, true
		}
		return t, false
	}
	// Komplain datang dari Helen Bond; pernyataan itu disampaikan Budi
	for j := k + 1; j < min(stop, k+6); j++ {
		if r.is(j, "dari", "oleh") || r.tok[j].cue&passive != 0 {
			s := j + 1
			if r.is(s, "oleh", "dari") {
				s++
			}
			if b := r.np(s, stop); b > s {
				t.cue, t.speaker, t.a, t.b = r.doc.Tokens[k].Span, r.spanOf(s, b), s, b
				return t, true
			}
			return t, false
		}
		if r.cap(j) {
			if b := r.np(j, stop); b == stop { // pernyataan Budi: "…"
				t.cue, t.speaker, t.a, t.b = r.doc.Tokens[k].Span, r.spanOf(j, b), j, b
				return t, true
			}
			return t, false
		}
	}
	return t, false
}
