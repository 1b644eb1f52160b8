package quote

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// complement finds where the clause begins that the verb at v reports. cueEnd
// grows over a noun of utterance that belongs to the cue (menyampaikan
// harapannya agar ...). can is false if the verb needs a clause and none is
// seen.
//
//	mengatakan bahwa C        mengatakan, C       mengatakan C
//	mengatakan kepada wartawan bahwa C            mengatakan di Jakarta, Senin, C
//	mengimbau kepada [pengendara untuk ...]       meminta agar C   berjanji untuk C
func (r *reader) complement(v, e int, cueEnd *int) (c int, can bool, tl tail, ok bool) {
	q := r.tok[v].cue
	i := v + 1
	opened := false // a complementizer or a comma was seen
	for (r.is(i, "lagi", "pula", "juga", "kembali", "lanjut", "sendiri") || r.is(i, "lebih") && r.is(i+1, "lanjut", "jauh")) && !(r.is(i, "kembali") && q&stance != 0) {
		i++
	}
	// menyampaikan harapannya agar C
	if i+1 < e && r.tok[i].is(utterance) && r.tok[i].is(nya) && (r.tok[i+1].is(complement) || r.punct(i+1, ',') && r.tok[i+2].is(complement)) {
		*cueEnd = i + 1
		i++
	}
	if r.tok[i].is(prep) && !r.tok[i].is(complement|human|role|body) && q&directive == 0 || r.is(i, "kepada") {
		if r.is(i, "kepada", "pada", "terhadap") && q&directive != 0 {
			i++ // the one who is asked opens the content
		} else {
			// an adverbial before the complement
			k := r.complementizer(i, e)
			if k == -1 && r.is(i, "tentang", "soal", "mengenai", "terkait") {
				return 0, false, tl, false
			}
			if k == -1 {
				k = r.nextComma(i, e)
				if b := r.np(i+1, e); k == -1 && r.is(i, "kepada") && b > i+1 && r.hasVerb(b, e, true) {
					tl = r.tailOf(i, b) // mengatakan kepada stasiun radio itu polisi masih bekerja
					return b, true, tl, true
				}
				clause := k
				if k == -1 {
					clause = e
				}
				if has := r.hasVerb(i, clause, true); !r.is(i, "kepada") && (k == -1 || has) {
					return i, has, tl, true // menyatakan selama ini warga tak patuh
				}
				for k != -1 && r.tok[k+1].is(weekday|inDate|prep) && !r.is(k+1, "dari", "untuk") {
					k = r.nextComma(k+1, e)
				}
				if k == -1 {
					return 0, false, tl, false
				}
			}
			tl = r.tailOf(i, k)
			i = k
		}
	}
	if r.punct(i, ',') || r.punct(i, ':') {
		opened = true
		i++
	}
	switch {
	case r.is(i, "bahwa", "bahwasanya", "agar", "supaya", "apakah"):
		opened = true
		i++
		if r.punct(i, ',') {
			i++
		}
	case r.is(i, "jika", "kalau") && !opened:
		opened = true
		i++
	case r.is(i, "untuk") && q&(directive|stance) != 0:
		opened = true
		i++
	case r.is(i, "untuk") && e-i < 6:
		return 0, false, tl, false
	}
	if i >= e {
		return 0, false, tl, false
	}
	if q&directive != 0 {
		if r.is(i, "maaf", "izin", "ampun", "tolong", "dengan", "karena", "sebagai", "dalam", "di") && !opened {
			return 0, false, tl, false
		}
		return i, true, tl, true
	}
	if opened && !(r.is(i-1, ",") && e-i < 6 && r.adverbial(i, e) && !r.hasVerb(i, e, q&strict != 0)) {
		return i, q&strict == 0 || r.hasVerb(i, e, false) || r.is(i-1, "bahwa"), tl, true
	}
	if q&stance != 0 && (r.is(i, "adanya") || r.is(v, "mengaku") && r.adjective(i)) || r.quotedPredicate(i, e) {
		return i, true, tl, true
	}
	// mengatakan kecurigaannya, meskipun ...: a noun phrase
	if k := r.nextComma(i, e); k != -1 && r.tok[k+1].is(sub) && !r.hasVerb(i, k, q&strict != 0) {
		return i, false, tl, true
	}
	if q&strict != 0 && r.tok[i].is(utterance) && !r.tok[i].is(human) {
		return i, false, tl, true // menyampaikan pendapat berbeda, menulis surat ini
	}
	if q&strict != 0 && r.is(i, "terima", "selamat", "salam", "duka", "belasungkawa", "hal") {
		return i, false, tl, true // menyampaikan terima kasih
	}
	if r.is(v, "mengatakan", "menuturkan", "bilang", "berkata") && e-i > 2 && !(r.tok[i].is(nya) && r.punct(i+1, ',')) && !r.is(i, "hal") {
		return i, true, tl, true // these take clauses only
	}
	return i, r.hasVerb(i, e, q&strict != 0), tl, true
}

// quotedPredicate reports whether a stretch in marks follows close behind the
// noun that it is said of: menilai Rosalina "tegas, tetapi mau mendengar"; or
// further off behind sebagai: menyebut latihan bersama itu sebagai "provokasi".
func (r *reader) quotedPredicate(i, e int) bool {
	for k := i; k < e && k < i+16; k++ {
		if s := r.tok[k].span; s > 0 {
			return (k < i+6 || r.is(k-2, "sebagai")) && !r.isTitle(&r.pairs[s-1])
		}
		if r.is(k, "yang", "untuk", "dengan", "tentang") || r.punct(k, ',') {
			return false
		}
	}
	return false
}

// adjective reports whether token k is an adjective: mengaku sedih.
func (r *reader) adjective(k int) bool {
	var buf [48]byte
	meta, ok := lexicon.Lookup(lexicon.Roots(), fold(&buf, r.doc.Token(k)))
	main, _ := lexicon.RootClass(meta)
	return ok && main == 'a' && r.lower(k)
}

// complementizer returns the first bahwa after i, before another verb of saying.
func (r *reader) complementizer(i, e int) int {
	for k := i; k < e && k < i+30; k++ {
		if r.is(k, "bahwa", "bahwasanya", "agar", "supaya") {
			return k
		}
		if r.tok[k].cue&active != 0 {
			return -1
		}
	}
	return -1
}

// hasVerb reports whether [i, e) holds a predicate outside relative clauses: a
// clause is reported, and not a noun phrase named.
func (r *reader) hasVerb(i, e int, strict bool) bool {
	relative := false
	for k := i; k < e; k++ {
		t := &r.tok[k]
		switch {
		case t.is(spoken):
			return false
		case r.is(k, "yang", "untuk", "agar", "dalam", "dengan"):
			relative = r.is(k, "yang", "untuk") || relative && !r.is(k, "dalam")
		case r.punct(k, ','):
			relative = false
		case t.is(verb|rootVerb) && (!t.is(capital) || k == i):
			if relative {
				relative = false
				continue
			}
			return true
		case r.is(k, "itu", "tersebut", "ini") && k+1 < e && r.is(k+1, "sebagai"):
			return true
		case k > i && k+1 < e && !relative && r.is(k, "kurang", "cukup", "terlalu", "layak", "rawan") && !r.is(k+1, "dari", "lebih"):
			return true // dinas kurang sosialisasi
		case (k > i+1 || k > i && k+1 == e) && !relative && (k+1 == e && !strict || r.is(k-1, "itu", "ini", "tersebut") || r.tok[k-1].is(nya) || r.tok[k+1].is(prep|sub) && k+1 < e && !r.is(k+1, "kepada", "dari")) && r.lower(k) && r.tok[k].class&(role|person|body|utterance|adverb) == 0 && r.adjective(k):
			return true // jalan rusak sejak banjir
		}
	}
	return false
}

// contentEnd returns the end of the content that starts at c, without the
// adverbials of the reporting clause that close the sentence: "di Jakarta, Rabu,
// 4 November 2015", "dalam keterangan tertulis, Senin (12/6)", "seperti dikutip
// Antara".
func (r *reader) contentEnd(c, e int) int {
	end := r.cutFrame(c, e)
	if k := r.asFollows(c, end); k > c {
		return k
	}
	k := end
	for r.punct(k-1, ')') { // (12/6/2023)
		o := k - 1
		for o > c && !r.punct(o, '(') {
			o--
		}
		if !r.tok[o+1].is(inDate) {
			break
		}
		k = o
	}
	closing := k
	for k > c && (r.tok[k-1].is(inDate|weekday) || r.punct(k-1, ',') && k < closing && r.tok[k].is(inDate|weekday) && k-2 >= c && r.tok[k-2].is(inDate|weekday)) {
		k--
	}
	if k == end || k <= c+1 || !r.tok[k].is(capital) {
		return end
	}
	switch {
	case r.punct(k-1, ','):
		k--
	case r.is(k-1, "pada"): // only behind an occasion: dalam rapat di Jakarta pada Rabu
		k--
		if r.punct(k-1, ',') {
			k--
		}
		p, told := r.adverbials(c, k)
		if !told {
			return end
		}
		return p
	default:
		return end
	}
	k, _ = r.adverbials(c, k)
	return k
}

// adverbials steps left from k over "di Jakarta" and "dalam kampanye X", one
// place and any occasions, and reports whether there was an occasion.
func (r *reader) adverbials(c, k int) (int, bool) {
	told, place := false, false
	for range 4 {
		p := r.inPlaceTail(c, k)
		if p == -1 {
			break
		}
		if r.is(p, "di") && !r.tok[p+1].is(occasion) {
			if place {
				break
			}
			place = true
		} else {
			told = true
		}
		k = p
		if r.punct(k-1, ',') {
			k--
		}
	}
	return k, told
}

// asFollows returns where ", di antaranya sebagai berikut" begins, or 0; nothing
// stands before it if that is not behind c.
func (r *reader) asFollows(c, e int) int {
	for k := c; k+1 < e; k++ {
		if r.is(k, "sebagai") && r.is(k+1, "berikut") {
			for r.is(k-1, "antaranya", "di", "antara", "lain", "yakni", "yaitu") || r.punct(k-1, ',') {
				k--
			}
			return k
		}
	}
	return 0
}

// occasionTail returns the start of "dalam sebuah surat kepada ..." at the end
// of [c, e): the occasion of a promise or a demand, and no part of it.
func (r *reader) occasionTail(c, e int) int {
	for p := e - 2; p > c+1; p-- {
		if r.tok[p].is(verb) || r.is(p, "yang", "untuk", "bahwa") {
			return e
		}
		if !r.is(p, "dalam", "melalui", "lewat", "saat", "usai", "seusai") {
			continue
		}
		n := p + 1
		if r.is(n, "sebuah", "suatu", "sesi", "acara") {
			n++
		}
		if r.tok[n].is(occasion) && r.lower(n) {
			return p
		}
	}
	return e
}

// inPlaceTail returns the start of the adverbial that ends at k: di with a
// place, or dalam, saat, usai, pada, melalui with an occasion of speaking; -1
// if none does, or less than two tokens of the content [c, k) are left.
func (r *reader) inPlaceTail(c, k int) int {
	for p := k - 1; p > c+1 && p > k-14; p-- {
		t := &r.tok[p]
		switch {
		case r.is(p, "di"):
			if r.cap(p+1) || r.tok[p+1].is(body|occasion) || r.is(p+1, "kantor", "kantornya", "sela", "sela-sela", "hadapan", "kediamannya", "gedung", "hotel", "istana", "kompleks", "balai") {
				return p
			}
			return -1
		case t.is(prep) && !t.is(capital) && r.is(p, "dalam", "saat", "ketika", "usai", "seusai", "pada", "melalui", "lewat", "selepas", "kepada", "disela"):
			if r.tok[p+1].is(occasion) || r.is(p+1, "wartawan", "awak", "media", "membuka", "menghadiri", "memimpin", "ditemui", "dihubungi", "dikonfirmasi", "sebuah") || r.is(p, "usai", "seusai", "selepas", "kepada") {
				return p
			}
			return -1
		case t.is(verb) || r.is(p, "yang", "bahwa"):
			return -1
		}
	}
	return -1
}

// cutFrame cuts ", seperti dikutip Antara", "dikutip dari Kompas.com", "kepada
// wartawan" off the end of [c, e).
func (r *reader) cutFrame(c, e int) int {
	for k := e - 1; k > c+1 && k > e-25; k-- {
		if r.tok[k].is(frame) && !r.tok[k].is(capital) {
			_, isMedium := r.framed(k, e)
			if !isMedium && !r.is(k+1, "dari") {
				continue
			}
			if !r.is(k, "dikutip", "dilansir", "dinukil") || r.is(k-1, "yang") && !r.is(k-2, "seperti", "sebagaimana") {
				// kasus yang dilaporkan Ho Kian Huat: only a medium makes it a frame
				if _, _, known := r.mediumAt(k+1, e); !known {
					continue
				}
			}
			if r.is(k-1, "seperti", "sebagaimana", "yang") {
				k--
			}
			if r.punct(k-1, ',') || r.is(k, "seperti", "sebagaimana") || isMedium {
				for r.punct(k-1, ',') {
					k--
				}
				return k
			}
		}
	}
	return e
}

// hasMarks reports whether [c, e) holds a quoted stretch that is the speaker's
// own words, and no title or name.
func (r *reader) hasMarks(c, e int) bool {
	for k := c; k < e; k++ {
		if s := r.tok[k].span; s > 0 && int(r.pairs[s-1].open) >= c-1 && !r.isTitle(&r.pairs[s-1]) {
			return true
		}
		if r.singleOpen(k, e) && !r.tok[k].is(spoken) && r.tok[k].span == 0 {
			return true
		}
	}
	return false
}

// isTitle reports whether a stretch between marks is a title or a name: every
// word has a capital, or the word before opens one.
func (r *reader) isTitle(p *pair) bool {
	if p.open > 0 && r.lower(int(p.open)-1) && r.tok[p.open-1].is(titleNoun) {
		return true
	}
	s := r.shapeOf(p)
	return s.titled && !s.stops && s.words > 0
}

// withMarks returns the span of [c, e) with the marks at its edges.
func (r *reader) withMarks(c, e int) tokenize.Span {
	if s := r.tok[c].span; c > 0 && s > 0 && int(r.pairs[s-1].open) == c-1 {
		c--
	}
	if s := r.tok[e-1].span; s > 0 && int(r.pairs[s-1].close) == e {
		e++
	}
	return r.spanOf(c, e)
}

// singleOpen reports whether a single mark opens a quoted stretch at k that
// closes before e.
func (r *reader) singleOpen(k, e int) bool {
	t := r.doc.Tokens
	if !r.is(k, "'", "‘", "’") || k+1 >= e || t[k].End != t[k+1].Start || k > 0 && t[k-1].End == t[k].Start {
		return false
	}
	for j := k + 2; j < e && j < k+40; j++ {
		if r.is(j, "'", "’") && t[j-1].End == t[j].Start {
			return k == 0 || !r.lower(k-1) || !r.tok[k-1].is(titleNoun)
		}
	}
	return false
}
