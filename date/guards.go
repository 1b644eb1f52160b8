package date

// The rules that keep out what only looks like a time expression.

// guard is what a word beside a candidate says about it.
type guard uint8

const (
	gNone   guard = iota
	gCite         // Pasal 12/6, skor 3-2: a citation, a number, a score
	gName         // Ibu Mei, bernama Jumat: a person
	gHead         // Pasar Minggu, salat Jumat: a compound with a day
	gPlace        // Jalan 17 Agustus, Universitas Sebelas Maret: a name with a date
	gAge          // usia, berumur
	gPerson       // pria 32 tahun
	gMeal         // makan malam
	gFuture       // akan, bakal
	gMoney        // Rp, dolar
)

// guardAt returns the guard of item it.
func (s *Scanner) guardAt(it *item) guard {
	var key [maxWord]byte
	return guardOf(string(key[:s.key(&key, it)]))
}

// key fills dst with the lower-case letters of a word and returns how many.
func (s *Scanner) key(dst *[maxWord]byte, it *item) int {
	if it.kind != itemWord || it.end-it.start > maxWord {
		return 0
	}
	n := copy(dst[:], s.text[it.start:it.end])
	for i := range n {
		if 'A' <= dst[i] && dst[i] <= 'Z' {
			dst[i] |= 0x20
		}
	}
	return n
}

// prev returns the item before item k.
func (s *Scanner) prev(k int) item {
	if k > 0 {
		return *s.at(k - 1)
	}
	return wordBefore(s.doc, s.token, 1, s.first)
}

// monthMayStandAlone decides on a month with nothing beside it. Bare Mei needs
// a preposition; every month must be no part of a name.
func (s *Scanner) monthMayStandAlone(k int, it *item, end int) bool {
	if s.whole {
		return true
	}
	p := s.prev(k)
	framed := p.is(cPrep) || p.is(cRange) || p.is(cEvery) || s.guardAt(&p) == gNone && (s.wordIs(&p, "sebelum", "setelah", "untuk", "bulan", "hingga", "edisi"))
	if n := s.at(end); p.punct('(') && n.punct(')') && it.caps == title { // 21 orang (Mei)
		return true
	}
	if (p.is(cDan) || p.punct(',')) && (s.prevMonth == s.token-1 || p.is(cDan) && s.prevMonth == s.token-2) { // April, Mei, dan Juni
		return true
	}
	if it.word.val == 5 {
		if p.caps == lower && it.caps == title && s.at(end).caps == lower && s.hasYear(&p) { // inflasi Mei
			return true
		}
		return framed && it.caps != lower && s.at(end).caps == lower
	}
	if it.is(cMonthAbbr) {
		return false
	}
	if framed {
		return true
	}
	return s.aloneInCase(k, it, end)
}

// aloneInCase refuses a bare day or month between capitals: Suara Sabtu Raya.
func (s *Scanner) aloneInCase(k int, it *item, end int) bool {
	p := s.prev(k)
	if s.guardAt(&p) == gName {
		return false
	}
	n := s.at(end)
	capital := n.kind == itemWord && n.caps == title && n.space && n.word.class == cNone
	left := p.kind == itemWord && p.caps == title && !(k == 0 && s.token-1 == s.first) && p.word.class == cNone
	if capital && it.caps == title && it.is(cMonth) { // panitia Juni Mulyani berkata
		return false
	}
	return !(left && capital)
}

// yearMayStandAlone decides on a year without tahun: a preposition of time, an
// edge (awal 2020) or brackets, and no counted noun after it.
func (s *Scanner) yearMayStandAlone(end int, e *expr) bool {
	next := s.at(end)
	if s.whole {
		return true
	}
	if s.counts(end) {
		return false
	}
	if next.is(cDan) || next.is(cRange) || next.punct('-') { // antara 1000 dan 2000 orang
		if s.at(end+1).kind == itemNum && s.counts(end+2) {
			return false
		}
	}
	if y, y2 := s.at(0), s.at(end+1); e.base == bCalendar && next.is(cRange) && y.kind == itemNum && y2.kind == itemNum && y2.digits == 4 && y.num >= 1900 && y2.num > y.num && y2.num < 2100 { // 2014 hingga 2019
		return true
	}
	p := s.prev(0)
	if y := s.at(0).num; s.at(0).kind == itemNum && (y < 1500 || y > 2200) && !s.wordIs(&p, "pada", "sejak", "tahun", "abad") && e.mod != Start && e.mod != Mid && e.mod != End {
		return false
	}
	if e.mod != NoMod && e.mod != Approx {
		return true
	}
	if e.mod == Approx {
		return p.is(cPrep) || p.is(cRange) || next.kind != itemWord
	}
	switch {
	case p.is(cPrep), p.is(cRange):
		return true
	case s.hasYear(&p):
		return (p.caps == lower || s.token-1 == s.first) && s.at(0).num >= 1945 && s.at(0).num < 2050 && (s.at(0).num%100 != 0 || next.kind != itemWord)
	case s.wordIs(&p, "lahir", "wafat", "meninggal", "berdiri", "didirikan", "dibangun", "dibentuk", "diresmikan", "terbit", "diterbitkan", "dirilis", "selesai", "rampung", "tuntas", "dimulai", "bermula", "berakhir", "berlaku"):
		return true
	case p.punct('('):
		return next.punct(')') || next.punct(',') || next.punct('-')
	case p.is(cDan), p.punct(','), p.is(cKe):
		return s.prevYear == s.token-1 || !p.punct(',') && s.prevYear == s.token-2
	}
	if s.InName && p.kind == itemWord && p.caps != lower && s.at(0).num >= 1900 && s.at(0).num < 2100 { // Pemilu 2024
		e.flags |= InName
		return true
	}
	return false
}

// yearRangeMayStandAlone decides on 2014-2019 without a head.
func (s *Scanner) yearRangeMayStandAlone(end int) bool {
	var key [maxWord]byte
	n := s.key(&key, s.at(end))
	y, y2 := s.at(0).num, s.at(2).num
	return !counted(string(key[:n])) && y >= 1000 && y2 > y && y2 < 2200 && y2-y <= 500
}

// hijriMayStandAlone decides on a Hijri month with nothing beside it.
func (s *Scanner) hijriMayStandAlone(k int) bool {
	if s.whole {
		return true
	}
	p := s.prev(k)
	return p.is(cPrep) || p.is(cRange) || p.is(cEvery) || s.wordIs(&p, "saat", "setelah", "usai", "puasa", "suci", "bulan", "ibadah")
}

// wordIs reports whether it is one of words, whatever its capitals.
func (s *Scanner) wordIs(it *item, words ...string) bool {
	if it.kind != itemWord {
		return false
	}
	for _, w := range words {
		if equalFold(s.text[it.start:it.end], w) {
			return true
		}
	}
	return false
}

// verdict is what the guards say of a whole candidate.
type verdict uint8

const (
	accept verdict = iota
	reject
	inName
	isAge
)

// judge looks at the words on both sides of a candidate.
func (s *Scanner) judge(end int, e *expr) verdict {
	first := s.at(0)
	p := s.prev(0)
	g := s.guardAt(&p)
	if first.kind == itemNum || first.is(cDigit) || first.is(cTen) {
		if g == gMoney || s.glued() {
			return reject
		}
		if (g == gCite || s.afterDot(&p)) && e.cited() {
			return reject
		}
	}
	if g == gPlace && e.base != bDuration && !e.inC && e.dir == NoDir && (first.kind == itemNum || first.caps != lower || first.is(cTen)) && p.caps != lower {
		return inName
	}
	if first.word == (word{cUnit, uYear}) && e.base == bCalendar && p.kind == itemNum {
		if q := wordBefore(s.doc, s.token, 2, s.first); s.guardAt(&q) == gCite || s.afterDot(&q) || first.caps == title && q.kind == itemWord && q.caps != lower { // UU No. 11 Tahun 2008
			return inName
		}
	}
	if p.kind == itemWord && p.caps == title && first.caps == title && end <= 2 && e.year == 0 && !p.is(cPrep) && !p.is(cRange) {
		second := s.token-1 == s.first // the word before begins the sentence, so that its capital says little
		switch {                       // Nusantara Kini, Institut Teknologi Sepuluh Nopember
		case e.base == bVague, e.base == bOffset && end == 1 && !second:
			return reject
		case second:
		case e.base == bCalendar && e.day != 0 && first.kind == itemWord:
			return inName
		}
	}
	if first.is(cOvermorrow) && first.caps == title && !s.sentenceStart { // Lusa is a name, too
		return reject
	}
	switch e.base {
	case bWeekday:
		if g == gHead || g == gName {
			return reject
		}
		if end == 1 || first.is(cPart) && end == 2 {
			if !s.aloneInCase(0, first, end) {
				return reject
			}
			if n := s.at(end); n.kind == itemWord && s.isWord(end, "bin", "binti", "berkah", "suci", "putih", "palma", "agung") {
				return reject
			}
		}
	case bCalendar:
		if e.month != 0 && e.day == 0 && p.kind == itemNum && p.digits <= 2 && first.is(cMonth) { // 32 Januari, 29 Februari 2023
			return reject
		}
		if g == gName && end <= 2 && e.day == 0 {
			return reject
		}
	case bOffset:
		if g == gMeal && first.is(cPart) {
			return reject
		}
	case bVague:
		if first.is(cNanti) && !s.sentenceStart && p.kind != itemPunct && s.at(end).kind == itemWord { // yang nanti akan
			return reject
		}
		if first.is(cFormerly) && (p.is(cPast) || s.wordIs(&p, "terlebih") || s.isWord(0, "dulu") && !s.formerly(end, &p)) {
			return reject
		}
	case bHijri:
		if e.day == 0 && e.year == 0 && p.kind == itemWord && p.caps == title && p.word.class == cNone && !(s.token-1 == s.first) && first.caps == title {
			return reject // Gilang Ramadhan
		}
	case bHoliday:
		if e.hol == kemerdekaan && e.year == 0 && s.at(end).caps != lower && s.at(end).kind == itemWord && s.at(end).space { // Hari Kemerdekaan AS
			return reject
		}
		if s.wordIs(&p, "mandailing", "pohon", "lagu", "kado", "kue", "baju") {
			return reject
		}
	case bDuration:
		return s.judgeDuration(end, e, &p, g)
	}
	return accept
}

// formerly tells dulu, in the past, from dulu, first (makan dulu): it stands at
// the beginning of its sentence, or beside words that speak of the past.
func (s *Scanner) formerly(end int, p *item) bool {
	return s.sentenceStart || p.kind == itemPunct || p.kind == itemNum || p.is(cPrep) || p.is(cThat) || p.is(cYang) || p.is(cThis) || p.suffix ||
		s.wordIs(p, "seperti", "tempo", "waktu", "zaman", "masa", "dari") || s.isWord(end, "pernah", "adalah", "sering", "selalu", "ada", "memang", "hanya", "masih", "juga", "bernama", "merupakan")
}

// cited reports whether e after a citation head (Pasal 12/6, skor 3-2, halaman
// 1945) is no date: Surat 12 Juni 2023 and kalah dua hari lalu still are.
func (e *expr) cited() bool {
	switch e.base {
	case bCalendar:
		return e.month == 0 || e.rule == ruleNumeric
	case bClock, bDecade:
		return true
	}
	return false
}

// glued reports whether the first token touches the token before it.
func (s *Scanner) glued() bool {
	t := s.doc.Tokens
	if s.token == 0 || t[s.token-1].End != t[s.token].Start {
		return false
	}
	at := t[s.token].Start - 1
	switch s.text[at] {
	case '/': // 1444 H/28 Juni 2023
		return at == 0 || !isLetter(s.text[at-1])
	case '(', '"', '\'', ',', ';', '[', '|':
		return false
	}
	return s.text[at] < 0x80
}

// afterDot reports whether it is the full stop of No. or Rp.
func (s *Scanner) afterDot(it *item) bool {
	if !it.punct('.') {
		return false
	}
	q := wordBefore(s.doc, s.token, 2, s.first)
	g := s.guardAt(&q)
	return g == gCite || g == gMoney
}

// judgeDuration tells ages from durations.
func (s *Scanner) judgeDuration(end int, e *expr, p *item, g guard) verdict {
	next := s.at(end)
	if n := s.at(end); e.unit == uYear && n.kind == itemNum && n.digits == 4 { // Perpres 12 Tahun 2023
		return reject
	}
	if e.unit == uHour && s.isWord(end, "tangan", "dinding", "pelajaran", "kerja") && !s.at(end).space {
		return reject
	}
	if e.unit == uYear && s.isWord(end, "cahaya") || p.is(cKe) { // 4 tahun cahaya, usia yang ke 36 tahun
		return reject
	}
	if s.wordIs(p, "bayi") && e.unit >= uDay {
		return isAge
	}
	if e.unit != uYear && e.unit != uMonth {
		return accept
	}
	if s.isWord(end, "ke") && s.isWord(end+1, "atas", "bawah") {
		return isAge
	}
	for n := 1; n <= 4; n++ { // usia di atas 45 tahun
		q := wordBefore(s.doc, s.token, n, s.first)
		if q.kind != itemWord {
			break
		}
		if g := s.guardAt(&q); g == gAge || n > 1 && g == gPerson {
			return isAge
		}
		if !q.is(cPrep) && !q.is(cApprox) && !q.is(cPast) && !q.is(cLess) && !s.wordIs(&q, "atas", "bawah", "sudah", "telah", "masih", "baru", "minimal", "maksimal", "hampir", "genap", "genap", "menginjak", "mencapai") {
			break
		}
	}
	if g == gPerson && !s.at(end).is(cLast) {
		return isAge
	}
	if p.punct('(') && next.punct(')') || p.punct(',') && next.punct(',') {
		if q := wordBefore(s.doc, s.token, 2, s.first); q.kind == itemWord && q.caps != lower {
			return isAge
		}
	}
	if next.is(cThat) && p.kind == itemWord && p.word.class == cNone && s.guardAt(p) == gNone && e.unit == uYear {
		return isAge
	}
	return accept
}
