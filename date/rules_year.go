package date

// Months, years, decades and centuries.

// month reads a month, and ranges of months. Bare Mei needs a frame.
//
//	bulan November 2022    Maret lalu    Peb. 2021    Sep-2012    Januari-Maret 2023
func (s *Scanner) month(k int, e *expr) int {
	j := k
	if s.isWord(j, "periode") && s.at(j+1).kind == itemWord {
		j++
	}
	j = s.head2(j, cUnit, uMonth)
	headed := j > k || e.mod != NoMod
	first := s.at(j)
	if m, y := s.at(j), s.at(j+2); (m.is(cMonth) || m.is(cMonthAbbr)) && !m.suffix && (s.at(j+1).tight('-') || s.at(j+1).tight('/')) && y.kind == itemNum && !y.space && s.ends(j+3) &&
		(y.digits == 4 && y.num >= 1000 && y.num < 3000 || y.digits == 2 && m.is(cMonthAbbr) && s.at(j+3).kind != itemWord) { // Sep-2012, Sep-12
		e.base, e.month, e.year, e.century = bCalendar, m.word.val, int16(y.num), y.digits == 2
		return j + 3
	}
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
	if t.year != 0 { // Juni 2022 lalu
		end = s.deictic(end, &t)
	}
	if s.at(end).punct('-') && t.year != 0 { // Januari 2022 - Maret 2023
		last := expr{}
		if j2 := s.lastMonth(end+1, &last); j2 > 0 && !last.ranged && last.year != 0 && (last.year > t.year || last.year == t.year && last.month > t.month) {
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

// lastMonth reads the month at the end of a range, which is no range itself.
func (s *Scanner) lastMonth(k int, e *expr) int {
	if s.inRange {
		return 0
	}
	s.inRange = true
	end := s.month(k, e)
	s.inRange = false
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
	if y.kind == itemNum && y.digits <= 4 && y.num > 0 {
		if s.at(j+1).is(cBC) && s.at(j+1).caps == upper { // 44 SM
			t.year, t.bc = int16(y.num), true
			*e = t
			return j + 2
		}
		if y2 := s.at(j + 2); s.at(j+1).punct('-') && y2.kind == itemNum && y2.digits <= 4 && y2.num > 0 && y2.num < y.num && s.at(j+3).is(cBC) && s.at(j+3).caps == upper { // 624-548 SM
			t.year, t.year2, t.bc, t.ranged = int16(y.num), int16(y2.num), true, true
			*e = t
			return j + 4
		}
	}
	// 2014-2019, 2022/2023, 2014/15
	if sep := s.at(j + 1); y.kind == itemNum && y.digits == 4 && y.num >= 1000 && y.num < 3000 && (sep.punct('-') || headed && sep.punct('/')) && (!sep.space || s.at(j+2).space) {
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
			if n.digits == 3 || s.at(end).is(cAD) || s.at(end).is(cBC) {
				t.century = false
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
	if h := s.at(end); t.year < 1600 && !t.century && (h.is(cAH) || headed && h.is(cH) && h.caps == title && !s.at(end+1).tight('-')) { // tahun 1444 Hijriah
		t.base, t.idx = bHijri, 1
		*e = t
		return end + 1
	}
	end = s.era(end, &t)
	if !headed && !t.bc && !s.yearMayStandAlone(end, &t) {
		return 0
	}
	if d := s.deictic(end, &t); d > end {
		end = d
	}
	if headed && (s.at(k).is(cEra) || s.at(k).is(cMasa)) && !t.ranged { // periode 2014 hingga 2019, masa jabatan 2014 s.d. 2019
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
	if headed && n.is(cDigit) && n.word.val == 2 && s.isWord(j+1, "ribuan") { // tahun dua ribuan
		e.base, e.year = bDecade, 2000
		return j + 2
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
