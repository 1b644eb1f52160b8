package quote

import "github.com/kawi-nlp/kawi/tokenize"

// Reported clauses without marks of their own, sentence by sentence. The order
// of the rules is their precedence:
//
//	1 frame     Melansir Reuters, C          the medium; C is read on its own
//	2 final     C, kata Budi. C, demikian disampaikan oleh Budi. C, Budi menegaskan.
//	3 initial   Menurut Budi, C. Kata Budi, C. Dikatakannya, C
//	4 medial    C, lanjut dia, C
//	5 verb      Budi mengatakan (bahwa | ,) C
//	6 agent     C dinilainya C
//
// One attribution is reported for a clause; what is reported inside it is not.
// A clause with a stretch in quotation marks is mixed, one without is indirect.

// maxSentence bounds a sentence, in tokens: a longer one is read in parts, so
// that a text without full stops costs linear time.
const maxSentence = 320

// indirect reads the sentences of the paragraph [a, b) outside direct
// quotations and their tags.
func (r *reader) indirect(first, a, b int) {
	taken := a // tokens before it are spoken, or part of a tag
	next := first
	for i := a; i < b; {
		for next < len(r.pairs) && (r.pairs[next].kind != speech || r.pairs[next].end() <= i) {
			if r.pairs[next].kind == speech {
				taken = max(taken, r.after(&r.pairs[next]))
			}
			next++
		}
		if r.tok[i].is(spoken) {
			i++
			continue
		}
		if i < taken {
			i = taken
			continue
		}
		if i == taken && i > a && !r.tok[i-1].is(sentenceEnd) {
			i = r.stop(i, b) // what stands behind the tag of a quotation in its sentence
			continue
		}
		end := r.stop(i, min(b, i+maxSentence))
		if !r.tok[end].is(spoken) || !r.introduces(&r.pairs[next], end) {
			r.sentence(i, end)
		}
		i = end
	}
}

// stop returns where the sentence of token i ends, or a direct quotation begins, at b at the latest.
func (r *reader) stop(i, b int) int {
	for ; i < b && !r.tok[i].is(spoken); i++ {
		if r.tok[i].is(sentenceEnd) {
			return i + 1
		}
	}
	return i
}

// after returns the token behind a quotation and its tag.
func (r *reader) after(p *pair) int {
	if p.tag < 0 {
		return p.end()
	}
	return max(p.end(), r.tags[p.tag].end)
}

// introduces reports whether what ends at end is the tag before the quotation p.
func (r *reader) introduces(p *pair, end int) bool {
	return p.tag >= 0 && r.tags[p.tag].before && r.tags[p.tag].end >= end
}

// sentence reads one sentence [a, b).
func (r *reader) sentence(a, b int) {
	for k := a + 1; k < b; k++ { // a heading run into the sentence: Dianggap berakhir Menurut Budi
		if r.tok[k].is(capital) && r.lower(k-1) && r.is(k, "menurut", "menurutnya", "sementara", "namun", "selain", "sebelumnya", "meski", "meskipun", "adapun") {
			r.sentence(a, k)
			a = k
		}
	}
	e := r.trimEnd(a, b)
	a = r.trimStart(a, e)
	if e-a < 3 || r.teaser(a) {
		return
	}
	var source tokenize.Span
	frameAt := -1
	if s, next, ok := r.frameHead(a, e); ok {
		source, frameAt = s, a
		if r.is(a, "seperti", "sebagaimana") {
			frameAt++
		}
		a = next
	}
	if r.is(a, "kepada") { // Kepada Tempo, Moeldoko mengaku ...
		if s, next, ok := r.mediumAt(a+1, e); ok && r.punct(next, ',') {
			source = s
		}
	}
	if r.finalTag(a, e, source) || r.finalVerb(a, e, source) || r.initialTag(a, e, source) || r.medialTag(a, e, source) || r.verbs(a, e, source) || r.agent(a, e, source) {
		return
	}
	if frameAt >= 0 && !r.is(frameAt, "berdasarkan") {
		f := found{Quote: Quote{Cue: r.doc.Tokens[frameAt].Span, Rule: "indirect/frame"}}
		r.finish(f, a, e, tail{}, source, 0.7)
	}
}

// trimEnd leaves out the final full stop and what is no content.
func (r *reader) trimEnd(a, b int) int {
	for b > a && r.tok[b-1].class&(word|numeral) == 0 && !r.punct(b-1, ')') && !r.isMark(b-1) && !r.is(b-1, "%") {
		b--
	}
	return b
}

func (r *reader) isMark(i int) bool {
	_, ok := markShape(r.doc.Token(i))
	return ok || r.is(i, "'", "’", "‘")
}

// trimStart steps over the place line of an agency: JAKARTA, KOMPAS.com -, Moskow
// (ANTARA) -, and over list numbers.
func (r *reader) trimStart(a, b int) int {
	for k := a; k < b && k < a+12; k++ {
		if (r.is(k, "–", "—", "-", "--", "|") || r.punct(k, ':')) && !r.glued(k) && !r.tok[k+1].is(numeral) {
			if r.dateline(a, k) {
				return k + 1
			}
			break
		}
		if r.tok[k].is(verb) && !r.tok[k].is(capital) {
			break
		}
	}
	for a < b && r.tok[a].class&(word|numeral) == 0 && !r.isMark(a) {
		a++
	}
	return a
}

// dateline reports whether [a, k) is all capitals, commas and brackets.
func (r *reader) dateline(a, k int) bool {
	for i := a; i < k; i++ {
		if r.lower(i) && !r.tok[i].is(medium) {
			return false
		}
	}
	return true
}

// frameHead reads a frame that opens the sentence: Melansir Reuters, Dikutip
// dari Kompas.com, Menurut laporan dari Reuters. next is the token after it.
func (r *reader) frameHead(a, e int) (source tokenize.Span, next int, ok bool) {
	i := a
	switch {
	case r.tok[i].is(frame):
	case r.is(i, "seperti", "sebagaimana") && r.tok[i+1].is(frame):
		i++
	case r.is(i, "menurut", "berdasarkan") && r.is(i+1, "laporan", "pemberitaan", "berita", "media", "kantor"):
	default:
		return source, a, false
	}
	source, ok = r.framed(i, e)
	comma, near := r.commaWithin(i, e, 20)
	if !near {
		return source, a, false
	}
	next = comma + 1
	// Dilansir AFP, Senin (7/7/2025), C
	for r.tok[next].is(weekday | inDate) {
		k, near := r.commaWithin(next, e, 8)
		if !near {
			break
		}
		next = k + 1
	}
	return source, next, ok
}

// verbs reads the first verb of saying with a subject and a complement.
func (r *reader) verbs(a, e int, source tokenize.Span) bool {
	for v := a; v < e; v++ {
		t := &r.tok[v]
		if t.cue&active == 0 || t.is(capital|spoken) || r.inMarks(v) {
			continue
		}
		sa, sb, ok := r.subject(a, v)
		if !ok {
			sa, sb, ok = r.anySubject(a, v)
		}
		if !ok {
			continue
		}
		if sb-sa == 1 && r.is(sa, "saya", "aku", "kami", "kita", "anda") || t.cue&say != 0 && r.denied(r.beforeAdverbs(a, v), v) {
			continue
		}
		cueEnd := v + 1
		c, strictOK, tl, ok := r.complement(v, e, &cueEnd)
		if !ok || !strictOK {
			continue
		}
		end := r.contentEnd(c, e)
		if t.cue&directive != 0 {
			end = r.occasionTail(c, end)
		}
		if tl.source.IsZero() {
			tl.source = source
		}
		for k := sb; k < v && tl.source.IsZero(); k++ {
			if r.tok[k].is(frame) {
				tl.source, _ = r.framed(k, v)
			}
		}
		if rest := r.tailOf(end, e); !rest.source.IsZero() && tl.source.IsZero() {
			tl.source = rest.source
		}
		f := found{Quote: Quote{Cue: r.spanOf(v, cueEnd), Speaker: r.spanOf(sa, sb), Rule: "indirect/verb"}, a: sa, b: sb}
		r.finish(f, c, end, tail{source: tl.source, addressee: tl.addressee, place: tl.place, date: tl.date}, source, 0.85)
		return true
	}
	return false
}

// anySubject reads the few words from the head of the sentence to the verb at v
// as its subject, whatever they are, if bahwa follows a verb of saying:
// Customer service mengatakan bahwa gardu diperbaiki.
func (r *reader) anySubject(lo, v int) (a, b int, ok bool) {
	if r.tok[v].cue&say == 0 || r.tok[v].cue&strict != 0 || !r.is(v+1, "bahwa") {
		return 0, 0, false
	}
	a, b = r.skipConnective(lo, v), r.beforeAdverbs(lo, v)
	for k := a; k < b; k++ {
		if !r.tok[k].is(word) || r.tok[k].is(prep|sub|verb|pronoun|numeral|inDate|utterance) || r.tok[k].cue&active != 0 || r.is(k, "yang", "data", "hasil", "survei", "aturan", "pasal", "undang-undang") {
			return 0, 0, false
		}
	}
	return a, b, a < b && b-a < 5
}

// isMedium reports whether the subject [a, b) is a medium itself: Kantor berita
// Xinhua melaporkan, Reuters melaporkan.
func (r *reader) isMedium(a, b int) bool {
	if r.is(a, "kantor", "surat", "media", "stasiun", "harian", "koran", "majalah") {
		return true
	}
	for k := a; k < b; k++ {
		if !r.tok[k].is(medium|capital) || r.tok[k].is(inPerson|role) {
			return false
		}
	}
	return true
}

// denied reports whether the words between subject and verb say that nothing
// was said: belum mau berkomentar, enggan menyebut, ingin memastikan.
func (r *reader) denied(a, v int) bool {
	for k := max(a, v-4); k < v; k++ {
		if r.is(k, "belum", "enggan", "ingin", "mau", "hendak", "tidak", "tak", "bukan", "menolak", "harus", "perlu", "bisa", "dapat", "boleh", "wajib") {
			return true
		}
	}
	return false
}

// inMarks reports whether token v lies between double marks.
func (r *reader) inMarks(v int) bool { return r.tok[v].span > 0 }
