package date

// Days with the month by name, alone, in lists and in ranges.

// lastDayMonth is lastNumeric for dates with a month by name.
func (s *Scanner) lastDayMonth(k int, e *expr) int {
	if s.inRange {
		return 0
	}
	s.inRange = true
	end := s.dayMonth(k, e)
	s.inRange = false
	return end
}

// dayMonth reads a day with a month by name, and ranges of them.
//
//	12 Juni 2023    tanggal 28 Mei    18 Mei '98    dua belas Juni    12-15 Juni 2023    12-Jun-2023
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
	r := s.rangeWord(j)
	if n := s.at(j + 1); r == 0 && s.at(j).tight('/') && n.kind == itemNum && !n.space && n.num == d+1 { // 12/13 Juni
		r = j + 1
	}
	if r > 0 { // 12-15 Juni
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
	if end := s.dashedMonth(j, &t); end > 0 {
		*e = t
		return end
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
		if end := s.lastDayMonth(j+2, &last); end > 0 && last.year > 0 && !last.century {
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
		if end := s.lastDayMonth(s.head(r, cDate), &last); end > 0 && last.base == bCalendar {
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

// dashedMonth reads the month and year of 12-Jun-2023 and of 12 bulan 6 tahun
// 2023.
func (s *Scanner) dashedMonth(k int, e *expr) int {
	sep, m := s.at(k), s.at(k+1)
	if (sep.tight('-') || sep.tight('/')) && (m.is(cMonth) || m.is(cMonthAbbr)) && !m.space && s.at(k+2).tight(sep.ch) {
		e.month = m.word.val
		if y := s.at(k + 3); y.kind == itemNum && (y.digits == 4 || y.digits == 2) && !y.space && s.ends(k+4) {
			e.year, e.century = int16(y.num), y.digits == 2
			if e.valid() && (e.century || e.year >= 1000) {
				return k + 4
			}
		}
		return 0
	}
	j := s.head2(k, cUnit, uMonth)
	if n, x := s.integer(j); j > k && x > 0 && n >= 1 && n <= 12 {
		e.month = int8(n)
		if y := s.head2(x, cUnit, uYear); y > x {
			if end := s.year(y, e); end > 0 && e.valid() {
				return end
			}
		}
		if k >= 2 && (s.at(k-2).is(cDate) || s.at(k-2).punct('.')) && s.at(k-1).kind == itemNum && e.valid() && s.at(x).kind != itemWord { // tanggal 12 bulan 6
			return x
		}
		e.month = 0
	}
	return 0
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
//	(12) dan 13 Juni 2023    (12), 13, dan 14 Juni    (12) & 13 Juni
func (s *Scanner) listedDay(k, d int, e *expr) int {
	j := k
	for i := range 10 {
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
		if m, end := s.monthName(j, true); end > 0 && (i > 0 || !s.at(j-2).punct(',') || s.prevDay == s.token-1) {
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
	if it, n := s.at(k), s.at(k+1); it.kind == itemNum && it.digits <= 3 && it.num > 0 && (n.is(cBC) && n.caps == upper || n.is(cAD) && s.era(k+1, e) > k+1) { // 10 Agustus 88 M
		e.year = int16(it.num)
		return s.era(k+1, e)
	}
	if s.shortYear(k, e) {
		e.year, e.century = int16(s.at(k).num), true
		return k + 1
	}
	if it, n := s.at(k), s.at(k+1); it.kind == itemNum && it.digits == 3 && s.ends(k+1) && (n.is(cAD) || n.is(cBC) || n.kind != itemWord || n.is(cPrep)) {
		e.year = int16(it.num)
		return s.era(k+1, e)
	}
	if y, n := s.at(k+1), s.at(k+2); s.at(k).tight(',') && e.day != 0 && y.kind == itemNum && y.digits == 4 && y.num > 1500 && y.num < 2200 && n.kind != itemWord && n.kind != itemNum && s.ends(k+2) { // 11 September, 2001,
		e.year = int16(y.num)
		return k + 2
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

// shortYear reports whether item k, after a month, is a year of two digits: 3
// Peb (98), 17 Agustus (45), Agustus (96). It is none where it may count what
// comes next, or may be the day of an English date.
func (s *Scanner) shortYear(k int, e *expr) bool {
	it, n := s.at(k), s.at(k+1)
	if it.kind != itemNum || it.digits != 2 || !s.ends(k+1) || e.day == 0 && it.num < 32 {
		return false
	}
	if n.kind == itemWord {
		return n.is(cPrep) || n.is(cRange) || n.is(cClock) || n.is(cAgo) || n.is(cDan)
	}
	return !n.punct('-') && !n.punct('%') && (n.ch != 0 || n.kind == itemEnd)
}

// counts reports whether item k is a counted noun, so that a number before it
// is no year.
func (s *Scanner) counts(k int) bool {
	var key [maxWord]byte
	n := s.key(&key, s.at(k))
	return counted(string(key[:n])) || guardOf(string(key[:n])) == gPerson
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
