package quote

import "strings"

// The focus between attributions: who takes it over by being the subject of a
// sentence that is no quotation, and who has it before anyone spoke.

// subjectOf returns the person who is the subject of sentence s, if it stands
// outside quotations; -1 if there is none.
func (r *reader) subjectOf(s int) int {
	sn := &r.doc.Sentences[s]
	i := r.trimStart(sn.FirstToken, sn.EndToken)
	if r.tok[i].is(spoken) || r.tok[sn.FirstToken].is(told) {
		return -1
	}
	if w := r.agentOf(i, sn.EndToken); w >= 0 {
		return w
	}
	a, b, ok := r.firstSubject(i, min(sn.EndToken, i+60))
	if !ok || b >= sn.EndToken {
		return -1
	}
	na, nb, ok := r.nameIn(a, b)
	if !ok || r.isBody(a, b) {
		return -1
	}
	if before := max(na-1, a); na > a && r.tok[before].is(capital) && !r.tok[before].is(role|honorific|human|inOrg|inPlace) && !(r.tok[a].is(role) && r.tok[na].is(inPerson)) {
		return -1
	}
	if !r.tok[b].is(word) && !r.punct(b, ',') {
		return -1
	}
	w := r.find(na, nb, Person)
	if w < 0 {
		return -1
	}
	// A single word that never spoke may be no person at all (Tagana bergerak
	// cepat), unless an age or a description follows.
	if e := &r.names.list[w]; e.b-e.a == 1 && !e.spoke && !r.punct(nb, '(') && !(r.punct(nb, ',') && r.tok[nb+1].is(role|person)) {
		return -1
	}
	r.remember(w, a, na)
	return w
}

// agentOf returns the person who said what the sentence [a, b) only announces:
// Hal itu diungkapkan Ketua DPRD Adi Sutarwijono.
func (r *reader) agentOf(a, b int) int {
	for k := a; k < min(b, a+12); k++ {
		c := r.tok[k].cue
		like := r.tok[k].is(verb) && strings.HasPrefix(r.doc.Token(k), "di") && r.is(a, "hal", "keluhan", "nasib", "kondisi", "pengalaman", "pendapat", "pernyataan", "larangan", "kabar")
		if !like && (c&passive == 0 || c&clitic != 0) { // Hal serupa dialami Suroso
			continue
		}
		k++
		if r.is(k, "oleh") {
			k++
		}
		e := r.np(k, b)
		if e == k {
			return -1
		}
		if na, nb, ok := r.nameIn(k, e); ok && !r.isBody(k, e) {
			w := r.find(na, nb, Person)
			r.remember(w, k, na)
			return w
		}
		return -1
	}
	return -1
}

// topic returns the person in focus before anyone spoke: the one mentioned
// most before token at, or, if none is, the first who speaks later; -1 if
// there is none.
func (r *reader) topic(at int) int {
	best, speaker := -1, -1
	for i := range r.names.list {
		e := &r.names.list[i]
		if e.kind != Person {
			continue
		}
		if e.first < at && (best < 0 || e.count > r.names.list[best].count) {
			best = i
		}
		if speaker < 0 && e.spoke {
			speaker = i
		}
	}
	if best < 0 {
		return speaker
	}
	return best
}
