package quote

import "github.com/kawi-nlp/kawi/tokenize"

// tagAt reads a tag inside a sentence at i: kata Budi, lanjut dia, tambahnya,
// menurut Budi, disampaikan oleh Budi. It returns the end of the tag.
func (r *reader) tagAt(i, e int, head bool) (f found, end int, ok bool) {
	t := &r.tok[i]
	if t.is(spoken) || t.is(capital) && !head {
		return f, 0, false
	}
	rule := "indirect/tag"
	switch {
	case r.is(i, "menurutnya"):
		return found{Quote: Quote{Cue: r.doc.Tokens[i].Span, Speaker: r.nyaOf(i), Rule: "indirect/menurut"}, a: i, b: i, clitic: true}, i + 1, true
	case r.is(i, "menurut"):
		rule = "indirect/menurut"
	case t.cue&clitic != 0 && t.cue&(bare|passive) != 0:
		if t.cue&bare != 0 && i+1 < e && !r.punct(i+1, ',') && !r.tok[i+1].is(prep|sub|weekday|inDate|adverb) {
			return f, 0, false
		}
		return found{Quote: Quote{Cue: r.doc.Tokens[i].Span, Speaker: r.nyaOf(i), Rule: rule}, a: i, b: i, clitic: true}, i + 1, true
	case t.cue&bare != 0:
	case t.cue&passive != 0:
		rule = "indirect/passive"
	default:
		return f, 0, false
	}
	j := i + 1
	if r.is(j, "oleh") {
		j++
	}
	if rule == "indirect/menurut" && r.tok[j].is(utterance|occasion) {
		// menurut keterangan Budi: the one who gave it
		if r.is(j, "data", "informasi") {
			return f, 0, false
		}
		k := j + 1
		for r.is(k, "dari", "resmi", "tertulis") {
			k++
		}
		j = k
	}
	if r.is(j, "saya", "kami", "kita", "aku", "data", "undang-undang", "uu", "pasal", "hasil", "survei", "catatan", "informasi", "rencana", "jadwal") {
		return f, 0, false
	}
	b := r.np(j, e)
	if b == j {
		return f, 0, false
	}
	if rule == "indirect/menurut" || head {
		b = r.closedApposition(j, b, e)
	} else if !r.punct(b, '(') && !r.tok[b].is(prep|sub|weekday|inDate|frame) {
		b = r.closedApposition(j, b, e) // kata Agung, menteri dari Golkar sudah tahu
	}
	if _, can := r.speaks(j, b); !can {
		return f, 0, false
	}
	return found{Quote: Quote{Cue: r.doc.Tokens[i].Span, Speaker: r.spanOf(j, b), Rule: rule}, a: j, b: b}, b, true
}

// closedApposition takes back an apposition that no comma closes: in "Menurut
// Marwan, bupati harus bertindak" bupati opens the clause.
func (r *reader) closedApposition(j, b, e int) int {
	if b >= e || r.punct(b, ',') {
		return b
	}
	for k := b - 1; k > j; k-- {
		if r.punct(k, ',') {
			return r.closedApposition(j, k, e)
		}
	}
	return b
}

// finalTag reads a tag that closes the sentence.
func (r *reader) finalTag(a, e int, source tokenize.Span) bool {
	for i := e - 1; i > a+1; i-- {
		t := &r.tok[i]
		if t.cue&(bare|passive) == 0 && !r.is(i, "menurut", "menurutnya") {
			continue
		}
		c := i
		if r.is(c-1, "demikian", "begitu") {
			c--
		}
		if r.is(c-1, "seperti", "sebagaimana", "yang", "telah", "turut") {
			continue
		}
		if !r.punct(c-1, ',') && !r.isMark(c-1) && !r.is(i, "menurut", "menurutnya") {
			continue
		}
		f, end, ok := r.tagAt(i, e, false)
		if !ok {
			continue
		}
		if t.cue&passive != 0 && t.cue&clitic == 0 && c == i && !r.is(i+1, "oleh") && !r.punct(c-1, ',') {
			continue
		}
		comma := end < e && r.punct(end, ',')
		// Sekretaris tim DPP, Agun Gunanjar: a name behind a role of no table
		if comma && r.cap(end+1) && !r.tok[end+1].is(inDate|weekday|inPlace) && r.np(end+1, e) == e {
			end, comma = e, false
			f.b, f.Speaker = e, r.spanOf(f.a, e)
		}
		// nothing but adverbials may follow
		if comma {
			if !r.adverbial(end+1, e) || r.tok[end+1].is(verb) || r.clauseFollows(end+1, e) || !r.tagTail(end+1) && !r.hasVerb(a, c, true) {
				continue // medial
			}
		} else if end < e && !r.tok[end].is(prep|sub|weekday|inDate|frame) && !r.is(end, "yang", "lagi", "pula", "juga", "singkat", "sendiri", "kemudian", "lalu", "tegas") && !r.punct(end, '(') {
			continue
		}
		stop := c
		for r.punct(stop-1, ',') {
			stop--
		}
		if stop-a < 3 && !r.hasMarks(a, stop) {
			continue
		}
		r.finish(f, a, stop, r.tailOf(end, e), source, 0.85)
		return true
	}
	return false
}

// tagTail reports whether the adverbial at i is of the kind that closes a tag:
// where, when, to whom; and not what the clause goes on with: "Dua periode itu,
// kata dia, sesuai dengan konstitusi".
func (r *reader) tagTail(i int) bool {
	return r.tok[i].is(weekday|inDate|frame) || r.is(i, "di", "dalam", "saat", "ketika", "usai", "seusai", "selepas", "pada", "kepada", "melalui", "lewat", "seperti", "sebagaimana", "sambil", "seraya", "sembari", "yang")
}

// finalVerb reads "C, Nurul menegaskan." at the end of a sentence.
func (r *reader) finalVerb(a, e int, source tokenize.Span) bool {
	v := e - 1
	if r.tok[v].cue&active == 0 || r.tok[v].cue&(say|strict) != say || r.tok[v].is(capital|spoken) {
		return false
	}
	c := r.commaBefore(a, v-1)
	if c-1-a < 2 || !r.punct(c-1, ',') {
		return false
	}
	sa, sb, ok := r.stretch(c, r.beforeAdverbs(c, v))
	if !ok || sa != c || r.tok[sa].is(prep|sub) {
		return false
	}
	f := found{Quote: Quote{Cue: r.doc.Tokens[v].Span, Speaker: r.spanOf(sa, sb), Rule: "indirect/final-verb"}, a: sa, b: sb}
	r.finish(f, a, c-1, tail{}, source, 0.75)
	return true
}

// clauseFollows reports whether the adverbial at i is followed by a comma and a
// clause: "..., kata Budi, dengan strategi itu, Lampung akan maju".
func (r *reader) clauseFollows(i, e int) bool {
	verbs := 0
	for k := i; k < e; k++ {
		if r.tok[k].is(frame) || r.tok[k].is(weekday|inDate) && verbs == 0 {
			return false
		}
		if r.tok[k].is(verb) && !r.is(k-1, "yang") {
			verbs++
		}
	}
	return verbs > 0 && e-i > 6
}

// initialTag reads Menurut Budi, C; Kata Budi, C; Dikatakannya, C; Budi: no.
func (r *reader) initialTag(a, e int, source tokenize.Span) bool {
	i := r.skipConnective(a, e)
	if i > a && r.punct(i, ',') {
		i++
	}
	if r.tok[i].cue&(bare|passive) == 0 && !r.is(i, "menurut", "menurutnya") {
		return false
	}
	f, end, ok := r.tagAt(i, e, true)
	if !ok {
		return false
	}
	if !r.is(i, "menurut", "menurutnya") && !r.punct(end, ',') && !r.is(end, "—", "–", "--") && !r.is(end, "bahwa") {
		return false
	}
	tl := tail{}
	if r.is(end, "—", "–", "-", "--") { // Menurut Ganjar — yang baru tiba — koalisi itu siap
		for k := end + 1; k < e && k < end+20; k++ {
			if r.is(k, "—", "–", "-", "--") && !r.glued(k) || r.is(k, "—") {
				end = k + 1
				break
			}
		}
	}
	if r.punct(end, ',') {
		end++
		if i > a && r.is(end, "menjadi", "merupakan", "adalah", "ialah") {
			return false // Hasilnya, lanjut dia, menjadi ...
		}
	} else if r.is(i, "menurut") && r.tok[end].is(prep|weekday|inDate) && !r.tok[end].is(role) {
		// Menurut Budi dalam keterangannya, C
		if k := r.nextComma(end, e); k > 0 {
			tl = r.tailOf(end, k)
			end = k + 1
		}
	}
	for r.tok[end].is(weekday|inDate|frame) || r.is(end, "seperti") && r.tok[end+1].is(frame) {
		k, near := r.commaWithin(end, e, 9)
		if !near {
			break
		}
		if x := r.tailOf(end, k); tl.source.IsZero() {
			tl = x
		}
		end = k + 1
	}
	if r.is(end, "bahwa") {
		end++
	}
	if e-end < 2 {
		return false
	}
	r.finish(f, end, r.contentEnd(end, e), tl, source, 0.9)
	return true
}

func (r *reader) nextComma(i, e int) int {
	for ; i < e; i++ {
		if r.punct(i, ',') {
			return i
		}
	}
	return -1
}

// commaWithin returns the first comma from i on that at most n tokens of [i, e) stand before.
func (r *reader) commaWithin(i, e, n int) (int, bool) {
	k := r.nextComma(i, min(e, i+n+1))
	return k, k >= 0
}

// medialTag reads C, kata Budi, C.
func (r *reader) medialTag(a, e int, source tokenize.Span) bool {
	for i := a + 1; i < e; i++ {
		if !r.punct(i, ',') {
			continue
		}
		c := i + 1
		if r.tok[c].cue&(bare|passive) == 0 && !r.is(c, "menurut", "menurutnya") {
			continue
		}
		f, end, ok := r.tagAt(c, e, false)
		if !ok || end >= e {
			continue
		}
		tl := tail{}
		if !r.punct(end, ',') {
			if !(r.is(c, "menurut", "menurutnya") || r.tok[c].cue&clitic != 0 || r.tok[end].is(prep|adverb)) {
				continue
			}
			if r.tok[end].is(prep) {
				if k, near := r.commaWithin(end, e, 11); near {
					tl = r.tailOf(end, k)
					end = k
				}
			}
		}
		start := a
		if r.onlyConnective(a, i) && !(r.punct(end, ',') && r.is(end+1, "menjadi", "merupakan", "adalah", "ialah")) {
			start = end
			if r.punct(start, ',') {
				start++
			}
		}
		if e-start < 2 {
			continue
		}
		r.finish(f, start, r.contentEnd(start, e), tl, source, 0.85)
		return true
	}
	return false
}

// onlyConnective reports whether [a, b) is a connective such as Selain itu.
func (r *reader) onlyConnective(a, b int) bool {
	if b-a > 3 {
		return false
	}
	for k := a; k < b; k++ {
		if !r.tok[k].is(connective|sub|adverb) && !r.is(k, "itu", "ini", "demikian", "lain", "lanjut", "sisi", "di") {
			return false
		}
	}
	return true
}

// agent reads a passive with -nya inside its clause: Cara itu dinilainya kuat.
func (r *reader) agent(a, e int, source tokenize.Span) bool {
	for i := a + 1; i < e; i++ {
		t := &r.tok[i]
		if t.cue&passive == 0 || t.cue&clitic == 0 || t.is(spoken|capital) || r.is(i-1, "apa") || r.inRelative(a, i) {
			continue
		}
		if t.cue&stance == 0 && e-i < 3 {
			continue
		}
		f := found{Quote: Quote{Cue: r.doc.Tokens[i].Span, Speaker: r.nyaOf(i), Rule: "indirect/agent"}, a: i, b: i, clitic: true}
		r.finish(f, a, r.contentEnd(a, e), tail{}, source, 0.7)
		return true
	}
	return false
}

// inRelative reports whether a yang stands between the last comma and i.
func (r *reader) inRelative(a, i int) bool {
	for k := i - 1; k >= a && k > i-8 && !r.punct(k, ','); k-- {
		if r.is(k, "yang") {
			return true
		}
	}
	return false
}

// finish completes f with the content [c, e).
func (r *reader) finish(f found, c, e int, tl tail, source tokenize.Span, confidence float32) {
	if e <= c {
		return
	}
	f.Referent, f.Confidence, f.at = -1, confidence, c
	f.Type, f.Content = Indirect, r.spanOf(c, e)
	if tl.source.IsZero() {
		tl.source = source
	}
	if tl.source.IsZero() && (r.tok[f.a].is(utterance) || r.isMedium(f.a, f.b)) {
		// lapor kantor berita Interfax; Berita dari kantor berita KCNA mengatakan
		for k := f.a; k < f.b && tl.source.IsZero(); k++ {
			tl.source, _, _ = r.mediumAt(k, f.b)
		}
	}
	f.setTail(&tl)
	if r.hasMarks(c, e) {
		f.Type, f.Content = Mixed, r.withMarks(c, e)
	}
	r.found = append(r.found, f)
}
