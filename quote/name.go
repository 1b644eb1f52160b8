package quote

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// dropTitles steps over titles and roles before a name: Komjen Pol Budi.
func (r *reader) dropTitles(a, b int) int {
	for a < b-1 && (r.tok[a].is(honorific|role|body) || r.punct(a, '.')) && !r.givenName(a) {
		a++
	}
	return a
}

// givenName reports whether the title or role at a may be a first name too:
// Imam, Neng, Putri, and was read as part of the name.
func (r *reader) givenName(a int) bool {
	return r.tok[a].is(inPerson) && r.is(a, "imam", "neng", "putri", "putra", "raden", "bintang", "raja", "ratu", "sultan", "pangeran", "sri", "guru", "utama", "muda", "surya", "haji", "tim", "mark", "will")
}

// nameIn returns the tokens of the name of a person in the speaker [a, b):
//
//	what the recogniser called a person
//	behind a role: the word that elsewhere stands alone beside a verb of saying,
//	   and what follows it (Monex Investindo Futures | Ariston Tjendra, because of "kata Ariston")
//	the run of capitals behind the last word of a role, at most the last three
func (r *reader) nameIn(a, b int) (na, nb int, ok bool) {
	for b > a+2 && r.degree(b-1) {
		b -= 2
	}
	b = r.beforeBracket(a, b)
	// Fatchul Anas, wakil ketua Satker: the name is in front
	for k := a + 1; k+1 < b; k++ {
		if r.punct(k, ',') && r.tok[a].is(capital) && !r.describes(a, k) && (r.tok[k+1].is(role|person|human) || r.allNames(a, k)) {
			b = k
			break
		}
	}
	start, end := a, b
	for k := b - 1; k > a; k-- {
		if r.punct(k, ',') && !r.is(k+1, "dan") && !r.degree(k+1) {
			start = k + 1
			break
		}
	}
	for k := start; k < end; k++ {
		if r.tok[k].is(inPerson) {
			for nb = k + 1; nb < end && r.tok[nb].is(inPerson); nb++ {
			}
			if nb == k+1 && r.punct(nb, ',') && r.is(nb+1, "dan") { // Menteri Pendidikan, Riset, dan Teknologi Nadiem Makarim
				k = nb
				continue
			}
			for nb < end && r.nameWord(nb) && !r.tok[nb].is(inOrg|inPlace) && r.tok[nb-1].class&sentenceEnd == 0 {
				nb++ // Prabowo | Argo Yuwono
			}
			run := k
			for run > start && r.cap(run-1) && !r.tok[run-1].is(role|body|human|honorific|inOrg|inPlace|utterance) {
				run--
			}
			if nb-run < 5 && run > start && (r.lower(run-1) && r.describes(start, run) || r.tok[run-1].is(honorific)) {
				k = run // peneliti etika teknologi Baskara Danu
			}
			if whole := r.capitals(start, k); start > a && whole == start && nb-start < 5 && !r.describes(start, k) {
				k = start // Pemerhati Jabar Selatan, Aden Saripudin: all that stands behind the comma
			}
			na = r.dropTitles(k, nb)
			for na < nb-1 && r.placeElsewhere(na) {
				na++
			}
			for k := na + 1; k < nb; k++ { // DKI Jakarta Krishnadi
				if w := &r.doc.Tokens[na]; w.Len() > 2 && w.Case == tokenize.Upper && r.alone(k, a, b) {
					na = k
				}
			}
			if na+1 < nb || !r.tok[na].is(role|human) {
				return na, nb, true
			}
			k = nb
		}
	}
	for nb = end; nb > start && !r.tok[nb-1].is(capital); nb-- {
	}
	na = nb
	for na > start && (r.cap(na-1) || r.is(na-1, "bin", "binti")) && !r.tok[na-1].is(role|body|human|utterance) {
		na--
	}
	if na == nb || nb < end && !r.punct(nb, '(') {
		return 0, 0, false
	}
	if na > start { // behind a role
		for k := na; k < nb; k++ {
			if r.alone(k, a, b) {
				return k, nb, true
			}
		}
		run := na
		for na < nb && r.tok[na].is(inOrg|inPlace) {
			na++
		}
		if na == nb && nb-a > 4 && nb-run > 2 && !r.tok[nb-1].is(inOrg) { // Kepala Stasiun Meteorologi Cilacap Maria Endang
			na = nb - 2
		}
		for na < nb && (r.abstract(na) || nb-na > 2 && r.common(na)) { // Menteri Keuangan | Budi Santoso
			na++
		}
		known := false
		for k := na; k < nb; k++ {
			known = known || !r.common(k) && !r.abstract(k)
		}
		if !known { // Pemerhati Pariwisata
			return 0, 0, false
		}
		if nb-na > 3 {
			na = nb - 2
		}
	}
	return r.dropTitles(na, nb), nb, true
}

// placeElsewhere reports whether the word k, behind another capital, is a place
// in another part of the document: Dinas Perhubungan DKI | Jakarta | Syafrin Liputo.
func (r *reader) placeElsewhere(k int) bool {
	if k == 0 || !r.cap(k-1) || r.tok[k-1].is(sentenceEnd) {
		return false
	}
	seen := 0
	for i := r.index.all.first(r, k); i >= 0 && seen < maxSeen; i = int(r.index.all.next[i]) {
		seen++
		if i != k && r.tok[i].is(inPlace) && !r.tok[i].is(inPerson) && same(r.doc.Token(i), r.doc.Token(k)) {
			return true
		}
	}
	return false
}

// degree reports whether token k is an academic degree behind a name: S.H.,
// M.Hum., SE.
func (r *reader) degree(k int) bool {
	if k < 2 || k >= len(r.doc.Tokens) || !r.punct(k-1, ',') || !r.tok[k-2].is(capital) && !r.punct(k-2, '.') {
		return false
	}
	w := r.doc.Token(k)
	if len(w) < 2 || len(w) > 9 || strings.IndexByte("SMDAPLB", w[0]) < 0 {
		return false
	}
	dots := strings.Count(w, ".")
	if dots == 0 && len(w) < 6 && r.doc.Tokens[k].Case == tokenize.Upper && r.punct(k+1, ',') && r.tok[k-2].is(inPerson) {
		return true // Lies Dina Liastuti, MARS,
	}
	return dots > 1 || dots == 1 && w[len(w)-1] != '.' || r.is(k, "sh", "mh", "se", "mm", "st", "mt", "msi", "mba", "phd", "spd", "mpd", "sip", "ssos", "mhum", "mkn")
}

// abstract reports whether token k is a noun in ke-...-an or pe-...-an.
func (r *reader) abstract(k int) bool {
	w := r.doc.Token(k)
	return len(w) > 7 && strings.HasSuffix(w, "an") && (strings.HasPrefix(w, "Ke") || strings.HasPrefix(w, "Pe"))
}

// alone reports whether the word k stands elsewhere, outside [a, b), without
// other capitals beside a verb: the short name of a person.
func (r *reader) alone(k, a, b int) bool {
	seen := 0
	for i := r.index.alone.first(r, k); i >= 0 && seen < maxSeen; i = int(r.index.alone.next[i]) {
		if seen++; (i < a || i >= b) && same(r.doc.Token(i), r.doc.Token(k)) {
			return true
		}
	}
	return false
}

// speaksAlone reports whether the word i stands without other capitals beside a
// verb of saying.
func (r *reader) speaksAlone(i int) bool {
	if i > 0 && r.cap(i-1) && !r.tok[i-1].is(sentenceEnd|honorific) || r.cap(i+1) {
		return false
	}
	return i > 0 && (r.tok[i-1].cue&bare != 0 || r.is(i-1, "menurut")) ||
		r.tok[i+1].cue&active != 0 || r.tok[i+1].is(adverb) && r.tok[i+2].cue&active != 0
}

// fullest returns the longest name in the document that the short name [a, b)
// abbreviates: it goes on to the right in a run of capitals, or, if it ends the
// run, begins further left (Kelly: Anna Kelly).
func (r *reader) fullest(a, b int) (int, int) {
	fa, fb, seen := a, b, 0
	for i := r.index.all.first(r, a); i >= 0 && seen < maxSeen; i = int(r.index.all.next[i]) {
		seen++
		if i+b-a > len(r.doc.Tokens) || !r.sameRun(i, a, b) {
			continue
		}
		e := i + b - a
		for e < i+5 && r.nameWord(e) && !r.tok[e-1].is(sentenceEnd) && !r.opens(e) && (!r.tok[i].is(inPerson) || r.tok[e].is(inPerson)) {
			e++
		}
		s := i
		if e == i+b-a {
			for s > 0 && s > i-3 && r.leads(s-1, i, b-a == 1) {
				s--
			}
		}
		if e-s > fb-fa {
			fa, fb = s, e
		}
	}
	return fa, fb
}

// leads reports whether the word k in front of the name that begins at i belongs
// to it.
func (r *reader) leads(k, i int, single bool) bool {
	if !r.nameWord(k) || r.abstract(k) || r.placeElsewhere(k) || r.tok[k].is(sentenceEnd) {
		return false
	}
	return r.tok[k].is(inPerson) || single && !r.tok[i].is(inPerson) && !r.tok[k].is(inOrg|inPlace) && !(r.opens(k) && r.common(k))
}

func (r *reader) sameRun(i, a, b int) bool {
	for k := 0; k < b-a; k++ {
		if !same(r.doc.Token(i+k), r.doc.Token(a+k)) {
			return false
		}
	}
	return true
}

// nameWord reports whether token k can be a word of a person's name.
func (r *reader) nameWord(k int) bool {
	return r.cap(k) && (!r.tok[k].is(role|body|medium|prep|sub|utterance) || r.givenName(k)) && (!r.tok[k].is(honorific) || r.givenName(k)) && r.tok[k].class&spoken == 0
}

// common reports whether token k is a root of the language in other texts.
func (r *reader) common(k int) bool {
	var buf [48]byte
	w := fold(&buf, r.doc.Token(k))
	if _, ok := lexicon.Lookup(lexicon.Roots(), w); ok {
		return true
	}
	return r.tok[k].is(verb)
}

// same compares words without regard to case.
func same(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// The least length of words that differ in one letter, and of a beginning that
// stands for the whole name.
const (
	minNear      = 5
	minBeginning = 4
)

// near reports whether two words of at least five letters differ in one letter.
func near(a, b string) bool {
	if min(len(a), len(b)) < minNear || max(len(a), len(b)) > maxLetters {
		return false
	}
	i, j := 0, 0
	for i < len(a) && i < len(b) && lowerByte(a[i]) == lowerByte(b[i]) {
		i++
	}
	for j < len(a)-i && j < len(b)-i && lowerByte(a[len(a)-1-j]) == lowerByte(b[len(b)-1-j]) {
		j++
	}
	return max(len(a), len(b))-i-j <= 1
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// hyphenPart reports whether the shorter word is the longer one up to, or from,
// a hyphen: Jong-un and Jong.
func hyphenPart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) > 1 && len(b) > len(a)+1 && len(b) <= maxLetters && (b[len(a)] == '-' && strings.EqualFold(a, b[:len(a)]) || b[len(b)-len(a)-1] == '-' && strings.EqualFold(a, b[len(b)-len(a):]))
}

// fits tells how well tokens [a, b) name entry e: 2 if all words are words of
// its name in order, 1 if they are but for one letter, 0 if they are not.
func (r *reader) fits(a, b int, e *entry) int {
	score, named := 2, false
	j := e.a
	for k := a; k < b; k++ {
		w := r.doc.Token(k)
		if !r.tok[k].is(word) || r.tok[k].is(honorific) && b-a > 1 {
			continue
		}
		named = true
		found := k == a && e.alias != "" && same(w, e.alias)
		for ; j < e.b && !found; j++ {
			full := r.doc.Token(j)
			switch {
			case same(w, full) || hyphenPart(w, full):
				found = true
			case near(w, full), b-a == 1 && len(w) >= minBeginning && len(full) > len(w) && len(full) <= maxLetters && strings.EqualFold(w, full[:len(w)]): // Chaidir, Chadir; Mega, Megawati
				found, score = true, 1
			}
		}
		if !found {
			return 0
		}
	}
	if !named {
		return 0
	}
	return score
}
