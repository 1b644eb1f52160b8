package quote

// subject reads the subject of the verb at v to the left, not before lo. The
// text before a verb is a row of stretches between commas:
//
//	[Pada bulan Maret,] [Amerika Serikat] mengungkapkan          adverbial, subject
//	[Peneliti LIPI,] [Mego Pinandito,] mengatakan                subject, apposition
//	[Kantor Jaksa Agung] [dalam pernyataannya, seperti dilansir AFP, Kamis,] mengatakan
//
// Reading from the verb, adverbs and adverbial stretches are passed over; the
// stretches that follow are the subject as long as each is a noun phrase that
// stands in apposition to the one behind it.
func (r *reader) subject(lo, v int) (a, b int, ok bool) {
	e := r.beforeAdverbs(lo, v)
	if r.is(e-1, "yang", "untuk") {
		return 0, 0, false
	}
	// Karius menangis dan meminta; AS menjatuhkan sanksi dengan menyebut: the
	// subject of the sentence.
	if r.is(e-1, "dan", "serta", "tetapi", "tapi", "namun", "dengan", "sambil", "seraya", "sembari", "lalu", "kemudian", "atau", "hingga") {
		return r.firstSubject(lo, e-1)
	}
	trailing := false
	for r.punct(e-1, ',') {
		e--
		c := r.commaBefore(lo, e-1)
		s := r.skipConnective(c, e)
		if s >= e {
			return 0, 0, false
		}
		if !r.adverbial(s, e) {
			trailing = true
			break
		}
		if e = c; !r.punct(e-1, ',') {
			return r.firstSubject(lo, e)
		}
	}
	// Andri, yang juga Kepala Dinas Perindustrian, Perdagangan, dan Energi, menambahkan
	if trailing {
		for k, floor := e, max(lo, e-2*maxNP); k > floor; k-- {
			if r.is(k, "yang") && r.punct(k-1, ',') {
				e = k // its comma is taken off below
				break
			}
		}
	}
	// The stretch next to the verb; "..., di Jakarta mengatakan" tells where.
	c := r.commaBefore(lo, e-1)
	a, b, ok = r.stretch(c, e)
	for !ok && c > lo && r.punct(c-1, ',') && (r.adverbial(r.skipConnective(c, e), e) || r.is(c, "yang")) {
		e = c - 1
		c = r.commaBefore(lo, e-1)
		trailing = true
		a, b, ok = r.stretch(c, e)
	}
	if !ok {
		return 0, 0, false
	}
	if a != r.skipConnective(c, e) || r.tok[a].is(pronoun) {
		return a, b, true
	}
	// Stretches before it that make one phrase with it: Peneliti LIPI, Mego
	// Pinandito; Menteri Koordinator Bidang Politik, Hukum, dan Keamanan, Mahfud MD.
	for k := c; k > lo && r.punct(k-1, ',') && b-k < maxNP; {
		before := k - 1
		k = r.commaBefore(lo, k-2)
		s := r.skipConnective(k, e)
		for i := before - 1; i > s; i-- { // setelah pemimpin Korea Utara, Kim
			if r.tok[i].is(sub) && r.lower(i) && !r.is(i, "dan", "serta", "atau") || r.is(i, "bahwa") {
				s, lo = i+1, i
				break
			}
		}
		if trailing && r.tok[s].is(capital) && !r.adverbial(s, before) && r.describes(a, b) && r.hasName(s, before) && !r.describes(s, before) && r.np(s, before) == before && r.np(s, b) == before {
			return s, before, true // Rasjani, pelaku UMKM yang sudah 31 tahun menjadi perajin
		}
		if (r.describes(s, e) || trailing && r.tok[s].is(capital) && r.describes(a, b)) && r.np(s, b) == b {
			a = s
		}
	}
	return a, b, true
}

// beforeAdverbs steps left over adverbs and auxiliaries before v.
func (r *reader) beforeAdverbs(lo, v int) int {
	e := v
	for e > lo {
		t := &r.tok[e-1]
		switch {
		case t.is(adverb) && (!t.is(capital) || e-1 == lo && !t.is(inPerson)):
			e--
		case e-2 > lo && r.lower(e-1) && (r.is(e-2, "secara") || r.is(e-2, "dengan") && r.adjective(e-1)):
			e -= 2
		case !t.is(capital) && r.is(e-1, "melakukan", "datang"):
			e--
		default:
			return e
		}
	}
	return e
}

// commaBefore returns the start of the stretch that ends at token e: the token
// after the comma, or after a dash, before it.
func (r *reader) commaBefore(lo, e int) int {
	depth := 0
	for k := e; k >= lo; k-- {
		switch {
		case r.punct(k, ')'):
			depth++
		case r.punct(k, '('):
			depth--
		case r.punct(k, ',') && r.degree(k+1):
		case depth <= 0 && (r.punct(k, ',') || r.punct(k, ';') || r.punct(k, ':')):
			return k + 1
		case depth <= 0 && (r.is(k, "–", "—") || r.punct(k, '-')) && !r.glued(k) && !r.tok[k+1].is(numeral):
			return k + 1
		}
	}
	return lo
}

// skipConnective steps over the words that open a sentence: Namun, Sementara
// itu, Selain itu, Lebih lanjut.
func (r *reader) skipConnective(a, b int) int {
	for a < b {
		switch {
		case r.is(a, "itu", "ini", "lanjut", "sisi", "lain", "pihak") && a > 0 && r.tok[a-1].is(connective|prep|adverb):
			a++
		case r.tok[a].is(connective) && !r.tok[a].is(role|body|human|pronoun|prep) && a+1 < b:
			a++
		case r.is(a, "selain", "karena", "sementara", "setelah", "sebelum", "untuk", "dengan", "oleh") && r.is(a+1, "itu", "ini", "demikian", "karena"):
			a++
		default:
			return a
		}
	}
	return a
}

// adverbial reports whether the stretch [a, b) tells when, where or how.
func (r *reader) adverbial(a, b int) bool {
	if a >= b {
		return true
	}
	t := &r.tok[a]
	return t.is(frame) || r.is(a, "sapaan", "sapaannya", "panggilan", "demikian", "begitu") || t.is(weekday|inDate) && !t.is(inOrg|inPerson) || t.is(prep|sub) && !t.is(role|body|inPerson|inOrg) || r.punct(a, '(') || t.is(numeral) || t.is(verb) && (!t.is(capital) || r.opens(a))
}

// stretch reads the speaker that ends the stretch [c, e).
func (r *reader) stretch(c, e int) (int, int, bool) {
	s := r.skipConnective(c, e)
	// Behind the last word that joins a clause: setelah pemimpin Korea Utara.
	for k := e - 1; k > s; k-- {
		if r.tok[k].is(sub) && !r.tok[k].is(capital) && !r.is(k, "dan", "serta", "saat", "atau") || r.is(k, "bahwa") {
			s = k + 1
			break
		}
	}
	if s >= e {
		return 0, 0, false
	}
	if r.tok[s].is(sub) && !r.tok[s].is(human|role) && !r.is(s, "selama", "saat") {
		s++
	}
	if r.tok[e-1].is(pronoun) && !r.is(e-1, "aku", "saya") {
		return e - 1, e, true
	}
	// Target nasional Subairi: a heading run into the sentence
	if r.opens(s) && r.lower(s+1) && !r.tok[s].is(role|person|body|human|inPerson|inOrg|utterance|pronoun|honorific) {
		for k := s + 1; k < min(e, s+5); k++ {
			if r.cap(k) && r.tok[k].is(role|inPerson|honorific) {
				s = k
				break
			}
			if !r.lower(k) || r.tok[k].is(role|person|body|human|prep|verb|sub|complement) {
				break
			}
		}
	}
	// Pemeran Laras dalam "Hujan Terakhir" ini
	if r.is(e-1, "itu", "ini", "tersebut") && r.tok[s].is(role|person|human|body) && !r.tok[e-2].is(occasion) && !r.is(e-2, "hari", "saat", "waktu", "hal", "momen", "malam") && e-s < maxNP/2 {
		whole := true
		for k := s; k < e-1; k++ {
			whole = whole && r.tok[k].cue&active == 0 && !r.is(k, "itu", "ini", "tersebut")
		}
		if whole {
			return s, e, true
		}
	}
	if !r.tok[s].is(prep) || r.tok[s].is(role|body|human) {
		if b, ok := r.speaks(s, e); ok {
			return s, b, true
		}
	}
	// Pada hari Minggu Presiden Jokowi: the longest phrase that ends at the verb.
	lo := max(s, e-maxNP/2)
	for a := lo; a < e; a++ {
		if a > lo && !r.tok[a-1].is(prep|inDate|weekday|verb|numeral) && !r.is(a-1, "itu", "tersebut", "ini", "dan", "serta") && r.tok[a-1].is(word) {
			continue
		}
		if a > lo && r.tok[a-1].is(prep) && !r.tok[a-1].is(sub) {
			continue // the noun belongs to the preposition
		}
		if b, ok := r.speaks(a, e); ok && (b == e || r.is(b, "selaku", "sebagai", "dalam", "lewat", "melalui", "yang") && r.tok[a].is(capital)) {
			return a, b, true
		}
	}
	if a := r.capitals(s, e); a < e && !r.tok[max(a-1, 0)].is(prep) {
		return a, e, true
	}
	return 0, 0, false
}

// capitals returns the start of the run of capitals that ends at e.
func (r *reader) capitals(s, e int) int {
	a := e
	for a > s && (r.cap(a-1) && !r.tok[a-1].is(prep|sub)) {
		a--
	}
	return a
}

// speaks reads [a, e) as speaker and an optional adverbial behind it, and
// returns the end of the speaker.
func (r *reader) speaks(a, e int) (int, bool) {
	b := r.np(a, e)
	if b == a {
		return a, false
	}
	can := false
	if b == a+1 && r.opens(a) && r.tok[a].is(connective|sub|prep) && !r.tok[a].is(inPerson|role|pronoun|human) {
		return a, false
	}
	for k := a; k < b; k++ {
		t := &r.tok[k]
		if t.is(role|person|body|human|honorific|pronoun|utterance) || t.is(capital) && (!r.opens(k) || t.is(inPerson|inOrg|inPlace) || b == a+1) {
			can = true
			break
		}
	}
	if !can {
		return a, false
	}
	switch {
	case b == e:
		return b, true
	case r.is(b, "di") && b+1 < e && (r.cap(b+1) || r.tok[b+1].is(body)) && r.describes(a, b) && !r.hasName(a, b) && !r.tok[a].is(body):
		// Pemerhati Pariwisata di Jabar selatan
		k := b + 1
		for k < e && (r.cap(k) || r.tok[k].is(body) || r.is(k, "selatan", "utara", "timur", "barat", "tengah")) {
			k++
		}
		if r.is(k, "yang") && r.toTheVerb(k, e) {
			return e, true
		}
		return k, true
	case r.is(b, "yang") && r.describes(a, b) && !r.hasName(a, b) && r.toTheVerb(b, e):
		return e, true
	case r.tok[b].is(prep) || r.is(b, "yang"), r.tok[b].is(inDate | weekday):
		return b, true
	case r.punct(b, ',') && b+1 < e && r.adverbial(b+1, e):
		return b, true
	}
	// lower-case description before the cue: kedua pihak sepakat
	return a, false
}

// toTheVerb reports whether a relative clause runs from k up to the verb at e:
// pejabat yang menolak disebutkan namanya | mengatakan.
func (r *reader) toTheVerb(k, e int) bool {
	if e-k > 16 {
		return false
	}
	for ; k < e; k++ {
		if !r.tok[k].is(word | numeral) {
			return false
		}
	}
	return true
}

// opens reports whether token k is the first of its sentence, where a capital
// says nothing.
func (r *reader) opens(k int) bool { return k == 0 || r.tok[k-1].is(sentenceEnd) }

// firstSubject reads the subject of the first verb of the sentence at lo.
func (r *reader) firstSubject(lo, end int) (int, int, bool) {
	s := lo
	for range 4 {
		s = r.skipConnective(s, end)
		if !r.adverbial(s, end) {
			break
		}
		next := r.nextComma(s, end)
		if next < 0 {
			return 0, 0, false
		}
		s = next + 1
	}
	if e, ok := r.speaks(s, r.np(s, end)); ok {
		return s, e, true
	}
	return 0, 0, false
}
