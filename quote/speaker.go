package quote

import "github.com/kawi-nlp/kawi/tokenize"

// The noun phrase of a speaker, read from its first token to the right:
//
//	speaker     = pronoun | nominal { appositive }
//	nominal     = { honorific | role | human | noun } { name } [ "itu" | "tersebut" ]
//	name        = capital { capital | "dan" capital | "bin" capital | "dari" capital }
//	appositive  = "," nominal                    Kasatlantas Polres Sukabumi, AKP Galih Bayu
//	            | "(" age | acronym | alias ")"  Budi (45), Organisasi Kesehatan Dunia (WHO)
//	            | "yang" ...                     only for a head without a name: pria yang ...
//
// It ends before a preposition (dalam, di, kepada, saat, usai, seperti), a
// weekday or date, selaku, sambil, a verb, an adverb, and, once a name was
// read, before any word in lower case. So "dan" stays inside the names of
// bodies: Kepala Riset dan Edukasi Monex Ariston Tjendra.

const maxNP = 40 // tokens; longer runs are no speaker

// np returns the token after the speaker that starts at i and ends at or before
// end; it returns i if none starts there.
func (r *reader) np(i, end int) int {
	if end = min(end, i+maxNP); i >= end {
		return i
	}
	if r.tok[i].is(pronoun) {
		return i + 1
	}
	last, named := r.nominal(i, end)
	if last == i {
		return i
	}
	head := i
	if r.is(last, "yang") && r.is(last+1, "juga", "sekaligus", "merangkap") && r.describes(i, last) && !r.hasName(i, last) {
		// Kepala BNPB yang juga Ketua Satgas Doni Monardo
		for k := last + 2; k < end && !r.punct(k, ',') && !r.tok[k].is(verb) && r.tok[k].cue&active == 0; k++ {
			if r.tok[k].is(inPerson) {
				last, named = k+1, true
			}
		}
	}
	for range 6 {
		next := r.appositive(head, last, end, named)
		if next == last {
			break
		}
		named = true
		last = next
	}
	return last
}

// nominal reads one nominal and reports whether it holds a name.
func (r *reader) nominal(i, end int) (last int, named bool) {
	last = i
	for j := i; j < end; j++ {
		t := &r.tok[j]
		switch {
		case j > i && r.tok[j-1].is(sentenceEnd):
			return last, named
		case t.is(inDate) && (j > i && !t.is(inOrg|inPerson) || j == i && !t.is(capital)) && !((!named || r.lower(i)) && r.closes(j+1, end)), t.is(weekday):
			return last, named
		case r.punct(j, '('):
			k := r.bracket(j, end)
			if k == -1 || last != j || r.citation(j, k) {
				return last, named
			}
			j = k
			last = k + 1
		case t.is(capital):
			if j > i && t.is(prep|sub) && !r.capIn(j+1, end) && !t.is(role|body|human|honorific) && !t.is(inPerson|inOrg) {
				return last, named
			}
			last = j + 1
			named = named || !t.is(role|human|honorific|utterance|person) && !(j == i && t.is(body) && r.lower(j+1)) && !(r.opens(j) && r.lower(j+1) && r.common(j)) || t.is(inPerson|inOrg)
		case named && r.is(j, "for", "of", "and", "the", "dello", "des", "du") && r.capIn(j+1, end):
		case r.is(j, "di") && !named && r.tok[i].is(role) && !r.tok[i].is(capital) && r.has(j+1, end, body|inOrg) && r.tok[j+1].is(capital):
			// dokter di Puskesmas Palmerah
		case named && r.is(j, "atau", "alias") && r.capIn(j+1, end): // Yahya Cholil Staquf atau Gus Yahya
		case r.is(j, "sekitar") && j == i+1 && r.punct(j+1, ','), r.is(j, "bersama") && j == i+1 && r.tok[i].is(utterance):
			last = j + 1 // warga sekitar, Ujang; pernyataan bersama itu
		case r.is(j, "di") && r.is(i, "sumber") && j == i+1: // sumber di internal KPK
			for r.has(j+1, end, word) && !r.tok[j+1].is(prep|weekday|inDate|verb) && r.tok[j+1].cue == 0 {
				j++
				last = j + 1
			}
			return last, named
		case r.is(j, "dan", "sekaligus", "merangkap") && j > i && r.tok[j-1].is(role|capital) && r.has(j+1, end, role) && (r.tok[i].is(role) || !r.is(j, "dan")):
		case r.is(j, "dan") && !named && r.tok[i].is(role) && r.nameAhead(j+1, end):
			// direktur perencanaan dan hubungan masyarakat BI Budi Mulia
		case r.is(j, "dan", "&", "/", "bin", "binti", "van", "von", "de", "del", "la", "al", "el", "ibn", "da"):
			if j == i || !r.capIn(j+1, end) || r.is(j, "dan") && !r.joins(i, j, end) {
				return last, named
			}
		case r.is(j, "untuk") && r.tok[i].is(role|body) && !r.hasName(i, j) && r.capIn(j+1, end) && !r.tok[j+1].is(inPerson):
			// Juru Bicara Pemerintah untuk Penanganan Covid-19
		case r.is(j, "itu", "tersebut", "ini"):
			if j > i {
				last = j + 1
			}
			return last, named
		case r.is(j, "dari", "asal") && j > i && (r.has(j+1, end, capital) || r.tok[i].is(utterance) && r.has(j+1, end, body)) && !r.tok[j+1].is(inDate|weekday|medium) && (r.tok[i].is(utterance) || !r.is(j+1, "istana", "gedung", "kantor", "rumah", "hotel", "lokasi", "kediaman")):
			// affiliation
		case r.is(j, "dalam") && r.lower(i) && r.tok[i].is(role|person) && r.has(j+1, end, titleNoun):
			if k := r.theWork(j+1, end); k != -1 { // pemeran Habibie dalam film "Rudy Habibie" itu
				return k, named
			}
			return last, named
		case r.is(j, "yang") && j == i && r.is(j+1, "lain", "lainnya"):
			return j + 2, false // timpal yang lain
		case r.is(j, "yang"):
			if named || j == i || r.tok[i].is(capital) && !r.opens(i) {
				return last, named
			}
			return r.relative(j, end), named
		case t.is(honorific) && r.has(j+1, end, capital|honorific):
			last = j + 1
		case !t.is(word):
			if t.is(numeral) && j > i && (!named || r.lower(i) && r.closes(j+1, end) || r.capIn(j+1, end) && r.tok[j-1].is(body|role|capital)) {
				last = j + 1
				continue
			}
			if r.is(j, "-", "–") && named && (r.capIn(j+1, end) && r.glued(j) || r.has(j+1, end, numeral) && !r.tok[j+1].is(inDate)) {
				if r.tok[j+1].is(numeral) { // Covid - 19
					j++
					last = j + 1
				}
				continue
			}
			return last, named
		case t.is(pronoun) && !named && r.tok[j-1].is(role|person|body) && r.is(j, "saya", "kami", "mereka", "kita"):
			last = j + 1 // Tetangga saya, Pak Jumadi
		case t.is(prep | pronoun), t.is(sub|adverb|complement) && !t.is(role), t.cue&active != 0:
			return last, named
		case named && !t.is(role|body) || t.is(verb) && !r.is(j, "berusia", "bernama", "berinisial", "berjuluk", "berlogo", "bermarkas", "terdekat", "terkait", "terpilih"):
			return last, named
		case named && t.is(role) && !r.tok[j-1].is(role|body) && j+1 < end && !r.tok[j+1].is(capital|role|body):
			return last, named
		default:
			last = j + 1
		}
	}
	return last, named
}

// theWork returns the token after the itu that closes the title of a work that
// opens at j, or -1.
func (r *reader) theWork(j, end int) int {
	for k := j + 1; k < min(end, j+10) && !r.tok[k].is(sentenceEnd|verb|prep); k++ {
		if r.is(k, "itu", "tersebut", "ini") {
			return k + 1
		}
	}
	return -1
}

// nameAhead reports whether a capital follows at j, or behind at most five words in
// lower case that can stand in the name of an office.
func (r *reader) nameAhead(j, end int) bool {
	for k := j; k < min(end, j+6); k++ {
		switch {
		case r.cap(k):
			return true
		case !r.lower(k), r.tok[k].is(verb | prep | sub | pronoun | complement), r.tok[k].cue&active != 0:
			return false
		}
	}
	return false
}

// closes reports whether itu, tersebut or ini stands at j or behind it: pria
// kelahiran 1987 tersebut.
func (r *reader) closes(j, end int) bool {
	return j < end && r.is(j, "itu", "tersebut", "ini") || j+1 < end && r.is(j+1, "itu", "tersebut", "ini")
}

// has reports whether token j stands before end and is one of the classes.
func (r *reader) has(j, end int, c class) bool { return j < end && r.tok[j].is(c) }

// capIn reports whether token j stands before end and is written with a capital.
func (r *reader) capIn(j, end int) bool { return j < end && r.cap(j) }

// glued reports whether mark j touches both neighbours: Wali Kota-Wakil.
func (r *reader) glued(j int) bool {
	t := r.doc.Tokens
	return j > 0 && j+1 < len(t) && t[j-1].End == t[j].Start && t[j].End == t[j+1].Start
}

// joins reports whether the "dan" at j joins parts of one name of a body, or two
// names that speak together, and not two clauses.
func (r *reader) joins(i, j, end int) bool {
	for k := j + 1; k < min(end, j+8); k++ {
		switch {
		case r.tok[k].is(capital):
		case r.tok[k].is(verb) || r.tok[k].cue&active != 0:
			return r.tok[i].is(role | body) // Budi dan Ani berlari: no speaker of a tag
		default:
			return true
		}
	}
	return true
}

// citation reports whether the brackets j and k hold a date or a medium: (12/6),
// (Kompas, 11/11/2017).
func (r *reader) citation(j, k int) bool {
	for i := j + 1; i < k; i++ {
		if r.tok[i].is(inDate|weekday|medium) || r.doc.Tokens[i].Kind == tokenize.DateLike {
			return true
		}
	}
	return false
}

// bracket returns the token of the closing bracket of a short group, or -1.
func (r *reader) bracket(j, end int) int {
	for k := j + 1; k < min(end, j+9); k++ {
		if r.punct(k, ')') {
			return k
		}
		if r.punct(k, '.') && r.tok[k].is(sentenceEnd) {
			break
		}
	}
	return -1
}

// relative reads "yang ..." behind a head without a name, up to a comma, the
// end, or a closing itu, tersebut: pria yang juga menjabat Wakapolri tersebut.
func (r *reader) relative(j, end int) int {
	last := j
	for k := j + 1; k < min(end, j+16); k++ {
		if r.is(k, "itu", "tersebut") {
			return k + 1
		}
		if !r.tok[k].is(word|numeral) && !r.punct(k, '(') && !r.punct(k, ')') || r.tok[k].is(weekday) || r.is(k, "kepada", "saat", "ketika", "usai", "dikutip") {
			break
		}
		last = k + 1
	}
	return last
}

// appositive extends the nominal [i, last) over what stands in apposition.
func (r *reader) appositive(i, last, end int, named bool) int {
	if r.tok[last-1].is(sentenceEnd) {
		return last
	}
	if r.punct(last, '(') {
		k := r.bracket(last, end)
		if k == -1 || r.citation(last, k) {
			return last
		}
		return k + 1
	}
	if !r.punct(last, ',') || last+1 >= end {
		return last
	}
	j := last + 1
	if r.degree(j) {
		return j + 1
	}
	if r.tok[j].is(weekday | inDate) {
		return last
	}
	if k := r.listOfName(i, j, end); k > 0 {
		return k
	}
	if r.tok[j].is(inPlace|body) && r.describes(i, last) && !r.hasName(i, last) {
		// Kepala Dusun Nglahar, Kelurahan Sumbersari, Wahyu Wibowo
		for k := j; ; {
			for r.capIn(k, end) && !r.tok[k].is(inPerson) {
				k++
			}
			if !r.punct(k, ',') || !r.capIn(k+1, end) || k-j > 12 {
				break
			}
			k++
			if !r.tok[k].is(inPlace | body) {
				if stop, _ := r.nominal(k, end); !r.tok[k].is(prep | sub) {
					return stop
				}
				break
			}
		}
	}
	if r.tok[j].is(inPlace) && !r.tok[j].is(role|body|inPerson) {
		// warga Surabaya, Jawa Timur: a place behind a place
		k := j
		for r.has(k, end, inPlace) {
			k++
		}
		if r.tok[last-1].is(inPlace) && k-j <= 4 && (k == end || r.punct(k, ',') || r.punct(k, '.')) {
			return k
		}
		if !r.cap(k) {
			return last
		}
	}
	stop, _ := r.nominal(j, end)
	if stop == j {
		return last
	}
	for k := j; k < stop; k++ {
		if r.is(k, "yang") {
			return last
		}
	}
	if r.is(j, "sang", "si") || (r.tok[j].is(role|person) && !r.tok[j].is(prep|verb|medium)) {
		// Fatchul Anas, wakil ketua Satker: a description behind a name
		if r.hasName(i, last) {
			return stop
		}
		// Menteri Pertahanan, Jenderal Budi
		if r.tok[j].is(capital) {
			return stop
		}
		return last
	}
	// Dwi Suprapti, Marine Conservation Coordinator WWF Indonesia
	if r.tok[j].is(capital) && !r.describes(i, last) && r.hasName(i, last) && !r.allNames(j, stop) && stop-j > 1 {
		for k := j; k < stop; k++ {
			if r.tok[k].is(role|body|inOrg) && r.tok[k].is(capital) && !r.tok[j].is(inDate|weekday|inPlace|prep) {
				return stop
			}
		}
	}
	// kuasa hukum Joko Tjandra, Anita Kolopaking, ...
	if r.describes(i, last) && r.punct(stop, ',') && r.allNames(j, stop) {
		return stop
	}
	// Kasatlantas Polres Sukabumi, AKP Galih Bayu: a name behind a description
	if r.tok[j].is(capital|honorific) && r.describes(i, last) && !r.hasName(i, last) {
		return stop
	}
	return last
}

// allNames reports whether [a, b) is names of persons and nothing else.
func (r *reader) allNames(a, b int) bool {
	for k := a; k < b; k++ {
		if !r.tok[k].is(inPerson) {
			return false
		}
	}
	return true
}

// listOfName reads on over a comma inside the name of an office: Menteri
// Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD. It returns 0 if
// the comma is none of that kind.
func (r *reader) listOfName(i, j, end int) int {
	if !r.tok[i].is(role | body) {
		return 0
	}
	for k := j; k < min(end, j+10); k++ {
		if r.is(k, "dan") && k > j && r.has(k+1, end, capital) {
			stop, _ := r.nominal(k+1, end)
			if stop > k+1 {
				return stop
			}
			return 0
		}
		if !r.tok[k].is(capital) && !r.punct(k, ',') || r.tok[k].is(weekday|inDate|honorific) || r.tok[k].is(inPerson) && !r.common(k) {
			return 0
		}
	}
	return 0
}

// hasName reports whether tokens [a, b) hold the name of a person: by the
// recogniser, or a run of capitals that no word of a role explains.
func (r *reader) hasName(a, b int) bool {
	for k := a; k < b; k++ {
		if r.tok[k].is(inPerson) && !(r.punct(k-1, ',') && r.punct(k+1, ',') && r.common(k)) { // Bidang Politik, Hukum, dan Keamanan
			return true
		}
	}
	if r.describes(a, b) {
		return false
	}
	for k := a; k < b; k++ {
		if r.tok[k].is(capital) && !r.tok[k].is(role|body|human|honorific|inOrg|inPlace) {
			return true
		}
	}
	return false
}

// describes reports whether tokens [a, b) begin with the words of a role, a
// body or a description.
func (r *reader) describes(a, b int) bool {
	return a < b && r.tok[a].is(role|body|human|person|utterance) && !r.tok[a].is(inPerson)
}

// nyaOf returns the three bytes of -nya at the end of token i.
func (r *reader) nyaOf(i int) tokenize.Span {
	end := r.doc.Tokens[i].End
	return tokenize.Span{Start: end - 3, End: end}
}
