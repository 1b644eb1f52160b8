package date

// Calendar dates: days, months, years, decades and centuries.

// isoDate reads year-month-day.
//
//	2023-06-12    2023/06/12
func (s *Scanner) isoDate(k int, e *expr) int {
	y, sep, m, d := s.at(k), s.at(k+1), s.at(k+2), s.at(k+4)
	if y.kind != itemNum || y.digits != 4 || y.num < 1000 || y.num > 2999 ||
		!(sep.tight('-') || sep.tight('/')) || !s.at(k+3).tight(sep.ch) ||
		m.kind != itemNum || d.kind != itemNum || m.space || d.space || m.digits != 2 || d.digits != 2 ||
		!validDate(y.num, m.num, d.num) {
		return 0
	}
	end := k + 5
	if t := s.at(end); t.is(cAfterT) && !t.space { // 2023-06-12T10:30
		e.year, e.month, e.day = int16(y.num), int8(m.num), int8(d.num)
		if j := s.hourMinute(end+1, e, true); j > 0 {
			e.base, e.kind = bCalendar, Time
			return s.isoZone(j, e)
		}
		return 0
	}
	if !s.ends(end) {
		return 0
	}
	e.base, e.year, e.month, e.day = bCalendar, int16(y.num), int8(m.num), int8(d.num)
	return end
}

// isoZone reads Z, +07:00, +0700 or a zone after the time of an ISO date.
func (s *Scanner) isoZone(k int, e *expr) int {
	sign, h := s.at(k), s.at(k+1)
	switch {
	case s.isWord(k, "z") && !sign.space:
		e.zoned, e.zone = true, 0
		return k + 1
	case (sign.tight('+') || sign.tight('-')) && h.kind == itemNum && !h.space && (h.digits == 2 || h.digits == 4):
		z := h.num
		if h.digits == 4 {
			z /= 100
		}
		if z > 14 {
			return k
		}
		e.zoned, e.zone = true, int8(z)
		if sign.ch == '-' {
			e.zone = -e.zone
		}
		if m := s.at(k + 3); h.digits == 2 && s.at(k+2).tight(':') && m.kind == itemNum && !m.space {
			return k + 4
		}
		return k + 2
	}
	return s.zone(k, e)
}

// numericDate reads day, month and perhaps year in digits, always in this
// order. Without a year it needs a frame: a weekday, tanggal, brackets.
//
//	12/6/2023    12-06-2023    12.6.2023    9/6/23    12-15/6/2023    30/5-2/6/2023    (12/6)
func (s *Scanner) numericDate(k int, e *expr, framed bool) int {
	d := s.at(k)
	if d.kind != itemNum || d.digits > 2 {
		return 0
	}
	// 12-15/6/2023
	if s.at(k+1).punct('-') && s.at(k+2).kind == itemNum && s.at(k+2).digits <= 2 && s.at(k+3).tight('/') {
		var last expr
		if end := s.numericDate(k+2, &last, framed); end > 0 && !last.ranged {
			first := last
			first.day = int8(d.num)
			if d.num < int(last.day) && first.valid() {
				*e = last.with(e)
				e.ranged, e.day, e.day2, e.month2, e.year2 = true, first.day, last.day, last.month, last.year
				return end
			}
		}
	}
	sep := s.at(k + 1)
	m := s.at(k + 2)
	if sep.space || m.kind != itemNum || m.space || m.digits > 2 || !(sep.punct('/') || sep.punct('-') || sep.punct('.')) {
		return 0
	}
	t := *e
	t.base, t.day, t.month, t.year, t.century = bCalendar, int8(d.num), int8(m.num), 0, false
	if y := s.at(k + 4); s.at(k+3).tight(sep.ch) && y.kind == itemNum && !y.space && (y.digits == 4 && y.num >= 1000 && y.num < 3000 || y.digits == 2) {
		t.year, t.century = int16(y.num), y.digits == 2
		if s.ends(k+5) && t.valid() && (y.digits == 4 || framed || sep.ch == '/') {
			*e = t
			return k + 5
		}
		return 0
	}
	// 30/5-2/6/2023
	if sep.ch == '/' && s.at(k+3).punct('-') && t.valid() {
		var last expr
		if end := s.numericDate(k+4, &last, framed); end > 0 && !last.ranged && (int(last.month) > m.num || int(last.month) == m.num && int(last.day) > d.num) {
			*e = last.with(e)
			e.ranged, e.day, e.month, e.day2, e.month2, e.year2 = true, t.day, t.month, last.day, last.month, last.year
			return end
		}
	}
	if framed && sep.ch != '.' && s.ends(k+3) && t.valid() {
		*e = t
		return k + 3
	}
	return 0
}

// numericRule is numericDate as a mention of its own: with a year, or after
// tanggal.
//
//	12/6/2023    tanggal 12/6    (12/6/2023)    pada 12/6
func (s *Scanner) numericRule(k int, e *expr) int {
	j := s.head(k, cDate)
	p := s.prev(k)
	framed := s.whole || j > k || s.wordIs(&p, "tanggal", "tgl", "bertanggal", "tertanggal")
	end := s.numericDate(j, e, true)
	if end > 0 && e.year == 0 && !framed { // (22/3), pada 12/6.
		next := s.at(end)
		framed = p.punct('(') && next.punct(')') && s.at(end+1).kind != itemWord || s.wordIs(&p, "pada", "sejak", "hingga") && next.kind != itemWord && s.at(k+1).ch == '/'
	}
	if end > 0 && !framed && (e.year == 0 || e.century && s.at(k+1).ch != '/') {
		return 0
	}
	s.numeric = end > 0 && j == k
	return end
}

// dayMonth reads a day with a month by name, and ranges of them.
//
//	12 Juni 2023    tanggal 28 Mei    18 Mei '98    dua belas Juni    12-15 Juni 2023
//	12 hingga 15 Juni    28 Mei hingga 2 Juni    12 Juni 2023 - 3 Juli 2023
func (s *Scanner) dayMonth(k int, e *expr) int {
	d, j := s.dayOfMonth(k)
	if j == 0 {
		return s.monthDay(k, e)
	}
	t := *e
	t.base, t.day = bCalendar, int8(d)
	if end := s.listedDay(j, d, &t); end > 0 {
		*e = t
		return end
	}
	if r := s.rangeWord(j); r > 0 { // 12-15 Juni
		if d2, j2 := s.dayOfMonth(r); j2 > 0 && d2 > d && d2 <= 31 {
			if m, j3 := s.monthName(j2, true); j3 > 0 {
				t.month, t.ranged, t.day2, t.month2 = m, true, int8(d2), m
				if !t.valid() {
					return 0
				}
				j3 = s.yearTail(j3, &t)
				t.year2 = t.year
				*e = t
				return j3
			}
		}
	}
	m, j := s.monthName(j, true)
	if j == 0 {
		return 0
	}
	t.month = m
	if !t.valid() {
		return 0
	}
	bare := j
	if y := s.at(j); y.kind == itemNum && y.digits == 4 && s.at(j+1).tight('-') { // 30 Desember 2022-2 Januari 2023
		var last expr
		if end := s.dayMonth(j+2, &last); end > 0 && !last.ranged && last.year > 0 && !last.century {
			t.year = int16(y.num)
			if t.valid() && t.year >= 1000 && t.before(&last) {
				t.ranged, t.day2, t.month2, t.year2 = true, last.day, last.month, last.year
				*e = t
				return end
			}
		}
		t.year = 0
	}
	j = s.yearTail(j, &t)
	if !t.valid() {
		return 0
	}
	*e = t
	if r := s.rangeWord(bare); r > 0 || s.at(j).punct('-') { // 28 Mei hingga 2 Juni
		if r == 0 {
			r = j + 1
		}
		var last expr
		if end := s.dayMonth(s.head(r, cDate), &last); end > 0 && !last.ranged && last.base == bCalendar {
			if (t.year == 0 || last.year != 0) && t.before(&last) {
				e.ranged, e.day2, e.month2, e.year2 = true, last.day, last.month, last.year
				if e.year == 0 {
					e.year, e.century, e.inC, e.cunit, e.cn = last.year, last.century, last.inC, last.cunit, last.cn
					if last.year != 0 && last.month < e.month {
						e.year--
					}
				}
				return end
			}
		}
	}
	return j
}

// monthDay reads the English order that embedded posts have.
//
//	November 7, 2023
func (s *Scanner) monthDay(k int, e *expr) int {
	m, j := s.monthName(k, true)
	d, y := s.at(j), s.at(j+2)
	if m == 0 || d.kind != itemNum || d.digits > 2 || !s.at(j+1).tight(',') || y.kind != itemNum || y.digits != 4 || !s.ends(j+3) || !validDate(y.num, int(m), d.num) {
		return 0
	}
	e.base, e.day, e.month, e.year = bCalendar, int8(d.num), m, int16(y.num)
	return j + 3
}

// listedDay reads the rest of a list of days that share a month, and takes the
// month and year from its end. Each day is a mention of its own.
//
//	(12) dan 13 Juni 2023    (12), 13, dan 14 Juni
func (s *Scanner) listedDay(k, d int, e *expr) int {
	j := k
	for range 10 {
		switch it := s.at(j); {
		case it.punct(',') && s.at(j+1).is(cDan):
			j += 2
		case it.punct(','), it.is(cDan), it.punct('&'):
			j++
		default:
			return 0
		}
		n := s.at(j)
		if n.kind != itemNum || n.digits > 2 || n.num <= d || n.num > 31 {
			return 0
		}
		d = n.num
		j++
		if m, end := s.monthName(j, true); end > 0 && s.at(j-2).is(cDan) {
			e.month = m
			s.yearTail(end, e)
			if !e.valid() {
				return 0
			}
			return k
		}
	}
	return 0
}

// dayOfMonth reads 1 to 31 in digits or words.
func (s *Scanner) dayOfMonth(k int) (d, end int) {
	it := s.at(k)
	if it.kind == itemNum {
		if it.digits <= 2 && it.num >= 1 && it.num <= 31 {
			return it.num, k + 1
		}
		return 0, 0
	}
	if n, end := s.numberWords(k); end > 0 && n >= 1 && n <= 31 {
		return n, end
	}
	return 0, 0
}

// monthName reads a month by name; abbreviations only beside a number.
func (s *Scanner) monthName(k int, number bool) (m int8, end int) {
	it := s.at(k)
	if it.suffix {
		return 0, 0
	}
	if s.at(k).is(cUnit) && it.word.val == uMonth && s.at(k+1).is(cMonth) { // 12 bulan Juni
		it = s.at(k + 1)
		k++
	}
	switch {
	case it.is(cMonth):
		return it.word.val, s.dot(k+1, it)
	case it.is(cMonthAbbr) && (number || s.at(s.dot(k+1, it)).kind == itemNum || s.at(k+1).punct('\'')):
		return it.word.val, s.dot(k+1, it)
	}
	return 0, 0
}

// dot passes the full stop of an abbreviated month if something follows it.
func (s *Scanner) dot(k int, it *item) int {
	if it.is(cMonthAbbr) && s.at(k).tight('.') {
		if n := s.at(k + 1); n.kind == itemNum || n.punct('\'') {
			return k + 1
		}
	}
	return k
}

// yearTail reads what may follow a day and month: a year, or the year that a
// deictic tells. It returns k if there is nothing.
//
//	2023    tahun 2023    '98    tahun lalu    lalu    mendatang
func (s *Scanner) yearTail(k int, e *expr) int {
	j := s.head2(k, cUnit, uYear)
	if end := s.year(j, e); end > 0 {
		return s.era(end, e)
	}
	if it := s.at(k); it.kind == itemNum && it.digits == 3 && (s.at(k+1).is(cAD) || s.at(k+1).is(cBC)) {
		e.year = int16(it.num)
		return s.era(k+1, e)
	}
	if j > k {
		if n, end := s.thisNextLast(j); end > 0 {
			e.inC, e.cunit, e.cn = true, uYear, int32(n)
			return end
		}
		return k
	}
	return s.deictic(k, e)
}

// era reads M, Masehi and SM after a year.
func (s *Scanner) era(k int, e *expr) int {
	it := s.at(k)
	switch {
	case it.is(cBC) && it.caps == upper:
		e.bc = true
		return k + 1
	case it.is(cAD) && it.caps != lower && it.space && !(it.end-it.start == 1 && s.at(k+1).tight('.') && s.at(k+2).space && s.at(k+2).caps == lower):
		return k + 1
	case it.kind == itemWord && it.space && s.isWord(k, "Sebelum") && s.at(k+1).is(cAD):
		e.bc = true
		return k + 2
	}
	return k
}

// dayAlone reads a day of the month without the month.
//
//	tanggal 15    tanggal 15 bulan ini    tanggal 20 mendatang    tanggal 12-15
func (s *Scanner) dayAlone(k int, e *expr) int {
	j := s.head(k, cDate)
	if j == k {
		return 0
	}
	d, end := s.dayOfMonth(j)
	if end == 0 || !s.ends(end) && !s.at(end).punct('-') {
		return 0
	}
	t := *e
	t.base, t.day = bCalendar, int8(d)
	if r := s.rangeWord(end); r > 0 {
		if d2, x := s.dayOfMonth(r); x > 0 && d2 > d && s.ends(x) {
			t.ranged, t.day2, end = true, int8(d2), x
		}
	}
	if !s.ends(end) {
		return 0
	}
	if s.at(end).word == (word{cUnit, uMonth}) {
		n, x := s.thisNextLast(end + 1)
		switch {
		case x > 0:
			t.inC, t.cunit, t.cn, t.dir, end = true, uMonth, int32(n), direction(n), x
		case s.isWord(end+1, "berjalan"):
			end += 2
		}
	} else {
		end = s.deictic(end, &t)
	}
	*e = t
	return end
}

// month reads a month, and ranges of months. Bare Mei needs a frame.
//
//	bulan November 2022    Maret lalu    Peb. 2021    Januari-Maret 2023
func (s *Scanner) month(k int, e *expr) int {
	j := s.head2(k, cUnit, uMonth)
	headed := j > k || e.mod != NoMod
	first := s.at(j)
	m, j := s.monthName(j, false)
	if j == 0 {
		return 0
	}
	t := *e
	t.base, t.month = bCalendar, m
	if r := s.rangeWord(j); r > 0 {
		if m2, j2 := s.monthName(s.head2(r, cUnit, uMonth), true); j2 > 0 && (m2 > m || first.is(cMonth)) && m2 != m {
			t.ranged, t.month2 = true, m2
			j = s.yearTail(j2, &t)
			t.year2 = t.year
			if m2 < m && t.year != 0 {
				t.year--
			}
			*e = t
			return j
		}
	}
	end := s.yearTail(j, &t)
	if s.at(end).punct('-') && t.year != 0 { // Januari 2022 - Maret 2023
		last := expr{}
		if j2 := s.month(end+1, &last); j2 > 0 && !last.ranged && last.year != 0 && (last.year > t.year || last.year == t.year && last.month > t.month) {
			t.ranged, t.month2, t.year2 = true, last.month, last.year
			end = j2
		}
	}
	if end == j && !headed && !s.monthMayStandAlone(k, first, end) {
		return 0
	}
	*e = t
	return end
}

// yearAlone reads a year with its head, or bare after a preposition that
// speaks of time.
//
//	tahun 2019    tahun dua ribu sebelas    (sejak) 2014    2014–2019    periode 2019-2024
func (s *Scanner) yearAlone(k int, e *expr) int {
	j := k
	if s.at(k).is(cEra) || s.at(k).is(cMasa) {
		j++
		if s.at(j).word == (word{cNone, 0}) && s.at(j).kind == itemWord && s.isWord(j, "jabatan", "bakti", "tugas", "kerja") {
			j++
		}
	}
	headed := j > k
	if h := s.head2(j, cUnit, uYear); h > j {
		j, headed = h, true
	}
	t := *e
	t.base = bCalendar
	y := s.at(j)
	if !headed && y.kind == itemNum && y.digits <= 4 && y.num > 0 && s.at(j+1).is(cBC) && s.at(j+1).caps == upper { // 44 SM
		t.year, t.bc = int16(y.num), true
		*e = t
		return j + 2
	}
	// 2014-2019, 2022/2023, 2014/15
	if sep := s.at(j + 1); y.kind == itemNum && y.digits == 4 && y.num >= 1000 && y.num < 3000 && (sep.punct('-') || headed && sep.tight('/')) && (!sep.space || s.at(j+2).space) {
		if y2 := s.at(j + 2); y2.kind == itemNum && s.ends(j+3) && (headed || y2.digits == 4 && s.yearRangeMayStandAlone(j+3)) {
			v := y2.num
			if y2.digits == 2 && (headed || !sep.space) {
				v += y.num / 100 * 100
			}
			if v > y.num && v < 3000 && v-y.num < 1000 && (headed || y.num >= 1500 || sep.ch == '-') {
				t.year, t.ranged, t.year2 = int16(y.num), true, int16(v)
				*e = t
				return s.era(j+3, e)
			}
		}
	}
	end := s.year(j, &t)
	if end == 0 {
		if n := s.at(j); headed && s.at(k).is(cUnit) && n.kind == itemNum && s.ends(j+1) && (n.digits == 2 && n.num > 31 || n.digits == 3) {
			t.year, t.century = int16(n.num), n.digits == 2
			end = j + 1
			if s.at(end).is(cAD) || s.at(end).is(cBC) {
				t.century = false
			} else if n.digits == 3 {
				return 0
			}
		} else if headed && n.kind == itemNum && n.digits <= 3 {
			t.year = int16(n.num)
			if end = s.era(j+1, &t); end == j+1 {
				return 0
			}
		} else {
			return 0
		}
	}
	end = s.era(end, &t)
	if !headed && !t.bc && !s.yearMayStandAlone(end, e) {
		return 0
	}
	if d := s.deictic(end, &t); d > end {
		end = d
	}
	if headed && s.at(k).is(cEra) && !t.ranged { // periode 2014 hingga 2019
		if r := s.rangeWord(end); r > 0 {
			last := expr{}
			if j2 := s.year(s.head2(r, cUnit, uYear), &last); j2 > 0 && last.year > t.year {
				t.ranged, t.year2, end = true, last.year, j2
			}
		}
	}
	*e = t
	return end
}

// decade reads a decade.
//
//	1990-an    era 80-an    tahun 2000-an    dekade 1990-an    tahun delapan puluhan
func (s *Scanner) decade(k int, e *expr) int {
	j := k
	if s.at(j).is(cEra) || s.at(j).is(cMasa) || s.at(j).word == (word{cUnit, uDecade}) {
		j++
	}
	j = s.head2(j, cUnit, uYear)
	headed := j > k || e.mod != NoMod
	n := s.at(j)
	if n.kind == itemNum && n.num%10 == 0 && (n.digits == 4 && n.num >= 1000 && n.num < 3000 || n.digits == 2 && headed) {
		end := j + 1
		dash := s.at(end).punct('-')
		if dash {
			end++
		}
		if it := s.at(end); it.kind == itemWord && (dash || !it.space) && s.isWord(end, "an") {
			e.base, e.year, e.century = bDecade, int16(n.num), n.digits == 2
			return end + 1
		}
	}
	if headed && n.is(cDigit) && n.word.val > 1 && s.at(j+1).is(cTens) && s.isWord(j+1, "puluhan") { // tahun delapan puluhan
		e.base, e.year, e.century = bDecade, int16(n.word.val)*10, true
		return j + 2
	}
	return 0
}

// centuryRule reads a century.
//
//	abad ke-19    abad XIV    abad 21    abad kedua puluh    abad ke-5 SM
func (s *Scanner) centuryRule(k int, e *expr) int {
	if s.at(k).word != (word{cUnit, uCentury}) {
		return 0
	}
	n, end := s.ordinal(k + 1)
	if it := s.at(k + 1); end == 0 && it.kind == itemNum && it.digits <= 2 && s.ends(k+2) {
		n, end = it.num, k+2
	}
	if end == 0 || n < 1 || n > 30 {
		return 0
	}
	e.base, e.n = bCentury, int32(n)
	if s.at(end).punct('-') { // abad ke-18-19
		if it := s.at(end + 1); it.kind == itemNum && it.digits <= 2 && it.num > n && s.ends(end+2) {
			e.ranged, e.n2, end = true, int32(it.num), end+2
		}
	} else if r := s.rangeWord(end); r > 0 { // abad ke-18 hingga ke-19
		if n2, j := s.ordinal(r); j > 0 && n2 > n {
			e.ranged, e.n2, end = true, int32(n2), j
		}
	}
	return s.era(end, e)
}

// head passes a word of class c.
func (s *Scanner) head(k int, c class) int {
	if s.at(k).is(c) {
		if s.at(k+1).tight('.') && s.at(k).end-s.at(k).start <= 3 {
			return k + 2
		}
		return k + 1
	}
	return k
}

// head2 passes the word of class c with value v.
func (s *Scanner) head2(k int, c class, v int8) int {
	if s.at(k).is(c) && s.at(k).word.val == v {
		return s.head(k, c)
	}
	return k
}

// rangeWord passes what joins the two ends of an elliptical range: a dash,
// hingga, sampai, s.d., s/d. It returns 0 if there is none.
func (s *Scanner) rangeWord(k int) int {
	it := s.at(k)
	switch {
	case it.punct('-'):
		return k + 1
	case it.is(cRange):
		if n := s.at(k + 1); n.kind == itemWord && s.isWord(k+1, "dengan") {
			return k + 2
		}
		if s.at(k + 1).tight('.') {
			return k + 2
		}
		return k + 1
	case it.kind == itemWord && it.end-it.start == 1 && it.caps == lower && s.isWord(k, "s"):
		if s.at(k+1).tight('/') && s.isWord(k+2, "d") {
			return k + 3
		}
		if s.at(k+1).tight('.') && s.isWord(k+2, "d") {
			if s.at(k + 3).tight('.') {
				return k + 4
			}
			return k + 3
		}
	}
	return 0
}

// isWord reports whether item k is one of words, whatever its capitals.
func (s *Scanner) isWord(k int, words ...string) bool {
	it := s.at(k)
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

func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

// valid reports whether the days that e tells exist.
func (e *expr) valid() bool {
	y := int(e.year)
	if y == 0 || e.century {
		y = 2000
	}
	if !validDate(y, int(e.month), int(e.day)) {
		return false
	}
	return !e.ranged || e.day2 == 0 || validDate(y, int(e.month2), int(e.day2))
}

// before reports whether the date of e comes before that of o, or may do so
// because a year is missing.
func (e *expr) before(o *expr) bool {
	if e.year == 0 || o.year == 0 {
		return true
	}
	a, b := int(e.year)*400+int(e.month)*32+int(e.day), int(o.year)*400+int(o.month)*32+int(o.day)
	return a < b
}

// with returns e with the modifiers that outer collected before it.
func (e expr) with(outer *expr) expr {
	e.mod, e.rel, e.flags, e.rule, e.wd, e.wd2, e.part, e.eve, e.pasaran = outer.mod, outer.rel, outer.flags, outer.rule, outer.wd, outer.wd2, outer.part, outer.eve, outer.pasaran
	return e
}
