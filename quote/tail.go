package quote

import "github.com/kawi-nlp/kawi/tokenize"

// tail is what a tag or a reporting clause says beside its speaker: through
// which medium the words came, to whom, where and when they were said.
type tail struct {
	source    tokenize.Span
	addressee tokenize.Span
	place     tokenize.Span
	date      tokenize.Span
}

func (q *found) setTail(t *tail) {
	q.SourceSpan, q.Addressee, q.Place, q.Date = t.source, t.addressee, t.place, t.date
}

// tailOf reads the adverbials of tokens [i, end).
func (r *reader) tailOf(i, end int) tail {
	var t tail
	for k := i; k < end; k++ {
		w := &r.tok[k]
		switch {
		case w.is(spoken):
			return t
		case w.glue > 0 && (w.is(frame) || r.is(k, "kepada")):
			if t.source.IsZero() {
				t.source = r.gluedName(k, end)
			}
		case w.is(inDate) && t.date.IsZero():
			e := k
			for e < end && r.tok[e].is(inDate) {
				e++
			}
			t.date = r.spanOf(k, e)
		case w.is(frame):
			if s, ok := r.framed(k, end); ok && t.source.IsZero() {
				t.source = s
			}
		case r.is(k, "kepada"):
			if s, _, ok := r.mediumAt(k+1, end); ok {
				if t.source.IsZero() {
					t.source = s
				}
				t.addressee = s
			} else if b := r.np(k+1, end); t.addressee.IsZero() {
				t.addressee = r.spanOf(k+1, b)
				if r.outlet(k+1, b) && t.source.IsZero() {
					t.source = t.addressee
				}
			}
		case r.is(k, "dengan", "di", "dalam", "oleh", "lewat", "melalui", "dari"):
			if s, _, ok := r.mediumAt(k+1, end); ok && t.source.IsZero() && !r.is(k, "dari") {
				t.source = s
			} else if r.is(k, "di") && t.place.IsZero() {
				e := k + 1
				for e < end && r.cap(e) {
					e++
				}
				t.place = r.spanOf(k+1, e)
			}
		}
	}
	return t
}

// framed reads the medium behind dikutip (dari), dilansir, mengutip, melansir.
func (r *reader) framed(k, end int) (tokenize.Span, bool) {
	if r.tok[k].glue > 0 {
		return r.gluedName(k, end), true
	}
	j := k + 1
	generic := false
	for ; j < min(end, k+9); j++ {
		switch {
		case r.is(j, "dari", "oleh", "kantor", "berita", "surat", "kabar", "media", "laman", "situs", "portal", "koran", "harian", "stasiun", "televisi", "tv", "majalah", "radio", "laporan", "pemberitaan", "kanal", "milik", "asal", "negara", "resmi", "setempat", "saluran", "di", "dalam", "lokal"):
			generic = true
			if r.is(j, "resmi") {
				return tokenize.Span{}, false
			}
			if r.tok[j].is(capital) && (r.tok[j].is(medium)) {
				s, _, ok := r.mediumRun(j, end)
				return s, ok
			}
			continue
		case r.tok[j].is(capital|medium) && !r.tok[j].is(inDate|weekday):
			if r.notMedium(j) || generic && r.is(j-1, "laman", "situs", "kanal", "akun") && !r.tok[j].is(medium) && !r.domain(j) {
				return tokenize.Span{}, false
			}
			s, _, ok := r.mediumRun(j, end)
			return s, ok
		case generic && r.tok[j].is(word) && !r.tok[j].is(prep) && j < k+7 && r.cap(j+1): // kantor berita negara Rusia TASS
			continue
		}
		break
	}
	return tokenize.Span{}, false
}

// outlet reports whether the addressee [a, b) is a name of one to three words
// that is neither a person nor a place nor a body: kepada Lusa.
func (r *reader) outlet(a, b int) bool {
	if b-a > 3 {
		return false
	}
	for k := a; k < b; k++ {
		if !r.cap(k) || r.tok[k].is(inPerson|inPlace|role|person|human|honorific|pronoun|body) {
			return false
		}
	}
	return true
}

// gluedName returns the name that is glued to token k: kepadaTNT Sports.
func (r *reader) gluedName(k, end int) tokenize.Span {
	e := k + 1
	for e < end && r.cap(e) {
		e++
	}
	s := r.spanOf(k, e)
	s.Start += int(r.tok[k].glue)
	return s
}

// notMedium reports whether token j names a social platform or a paper of the
// speaker's own.
func (r *reader) notMedium(j int) bool {
	return r.is(j, "instagram", "twitter", "x", "facebook", "youtube", "tiktok", "whatsapp", "telegram", "threads", "linkedin", "siaran", "pernyataan", "keterangan", "akun")
}

// mediumAt reads a medium that stands at i: kepada detikcom, kepada CNN
// Indonesia, di Radio PRFM.
func (r *reader) mediumAt(i, end int) (tokenize.Span, int, bool) {
	for range 3 {
		if !r.is(i, "tim", "redaksi", "wartawan", "jurnalis", "reporter", "media", "kantor", "berita", "surat", "kabar", "harian", "stasiun", "televisi", "majalah", "program", "laman", "portal", "koresponden") || r.tok[i].is(capital) && r.tok[i].is(medium) {
			break
		}
		i++
	}
	found := false
	for j := i; j < end && (r.tok[j].is(capital|medium) || r.tok[j].is(word) && r.domain(j)) && !r.tok[j].is(inDate|weekday); j++ {
		if r.tok[j].is(medium) && !r.tok[j].is(body) || r.domain(j) {
			found = true
		}
	}
	if !found || r.tok[i].is(role) {
		return tokenize.Span{}, i, false
	}
	return r.mediumRun(i, end)
}

// domain reports whether token j looks like a site: kompas.com, detikcom.
func (r *reader) domain(j int) bool {
	w := r.doc.Token(j)
	for _, suffix := range [...]string{".com", ".co.id", ".id", ".net", ".co", ".tv", "com"} {
		if len(w) > len(suffix)+2 && w[len(w)-len(suffix):] == suffix && (suffix[0] == '.' || r.tok[j].is(medium)) {
			return true
		}
	}
	return false
}

// mediumRun returns the run of capitals at j: New York Post, CNN Indonesia.
func (r *reader) mediumRun(j, end int) (tokenize.Span, int, bool) {
	e := j
	for e < end && e < j+6 && (r.tok[e].is(capital | medium)) && !r.tok[e].is(inDate|weekday) {
		e++
		if e < end && r.is(e, ".") && r.glued(e) && r.is(e+1, "com", "co", "id") {
			e += 2
		}
		if r.tok[e-1].is(sentenceEnd) {
			break
		}
	}
	return r.spanOf(j, e), e, e > j
}
