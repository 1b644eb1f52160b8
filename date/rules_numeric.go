package date

// Dates in digits.

// isoDate reads year-month-day.
//
//	2023-06-12    2023/06/12    2023.06.12    2023-6-12    2023-06-12T10:30+07:00
func (s *Scanner) isoDate(k int, e *expr) int {
	y, sep, m, d := s.at(k), s.at(k+1), s.at(k+2), s.at(k+4)
	if y.kind != itemNum || y.digits != 4 || y.num < 1000 || y.num > 2999 ||
		!(sep.tight('-') || sep.tight('/') || sep.tight('.') && m.digits == 2 && d.digits == 2) || !s.at(k+3).tight(sep.ch) ||
		m.kind != itemNum || d.kind != itemNum || m.space || d.space || m.digits > 2 || d.digits > 2 ||
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
	case (sign.punct('+') || sign.tight('-')) && h.kind == itemNum && !h.space && (h.digits == 2 || h.digits == 4):
		z, minutes, end := h.num, 0, k+2
		if h.digits == 4 {
			z, minutes = z/100, z%100
		} else if m := s.at(k + 3); s.at(k+2).tight(':') && m.kind == itemNum && !m.space {
			minutes, end = m.num, k+4
		}
		if z > 14 || minutes > 59 || minutes%15 != 0 {
			return k
		}
		e.zoned, e.zone = true, int8(z*4+minutes/15)
		if sign.ch == '-' {
			e.zone = -e.zone
		}
		return end
	}
	return s.zone(k, e)
}

// numericRule is numericDate as a mention of its own: with a year, or after
// tanggal.
//
//	12/6/2023    tanggal 12/6    (12/6/2023)    pada 12/6    per 06/2012
func (s *Scanner) numericRule(k int, e *expr) int {
	j := s.head(k, cDate)
	p := s.prev(k)
	if m, y := s.at(k), s.at(k+2); m.digits <= 2 && m.num >= 1 && m.num <= 12 && s.at(k+1).tight('/') && y.kind == itemNum && y.digits == 4 && !y.space && y.num >= 1900 && y.num < 2100 &&
		s.ends(k+3) && (s.whole || p.is(cPrep) || p.is(cRange) || s.wordIs(&p, "bulan", "periode")) { // per 06/2012
		e.base, e.month, e.year = bCalendar, int8(m.num), int16(y.num)
		return k + 3
	}
	framed := s.whole || j > k || s.wordIs(&p, "tanggal", "tgl", "bertanggal", "tertanggal")
	end := s.numericDate(j, e, true)
	if end > 0 && e.year == 0 && !framed { // (22/3), pada 12/6.
		next := s.at(end)
		framed = p.punct('(') && next.punct(')') && s.at(end+1).kind != itemWord || s.wordIs(&p, "pada", "sejak", "hingga") && next.kind != itemWord && s.at(k+1).ch == '/'
	}
	if end > 0 && e.year == 0 && s.at(k+1).ch == '-' && (s.at(end).is(cPart) || s.at(end).is(cZone)) { // 8-10 pagi
		return 0
	}
	if end > 0 && !framed && (e.year == 0 || e.century && s.at(k+1).ch != '/') {
		return 0
	}
	return end
}

// numericDate reads day, month and perhaps year in digits, always in this
// order. Without a year it needs a frame: a weekday, tanggal, brackets.
//
//	12/6/2023    12-06-2023    12.6.2023    9/6/23    12-15/6/2023    30/5-2/6/2023    (12/6)
//	30/12/2022-2/1/2023
func (s *Scanner) numericDate(k int, e *expr, framed bool) int {
	d := s.at(k)
	if d.kind != itemNum || d.digits > 2 {
		return 0
	}
	// 12-15/6/2023
	if s.at(k+1).punct('-') && s.at(k+2).kind == itemNum && s.at(k+2).digits <= 2 && s.at(k+3).tight('/') {
		var last expr
		if end := s.lastNumeric(k+2, &last, framed); end > 0 {
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
	if end := s.spacedDate(k, e, framed); end > 0 {
		return end
	}
	if sep.space || m.kind != itemNum || m.space || m.digits > 2 || !(sep.punct('/') || sep.punct('-') || sep.punct('.')) {
		return 0
	}
	t := *e
	t.base, t.day, t.month, t.year, t.century = bCalendar, int8(d.num), int8(m.num), 0, false
	if y := s.at(k + 4); s.at(k+3).tight(sep.ch) && y.kind == itemNum && !y.space && (y.digits == 4 && y.num >= 1000 && y.num < 3000 || y.digits == 2) {
		t.year, t.century = int16(y.num), y.digits == 2
		if r := s.at(k + 5); sep.ch == '/' && r.punct('-') && y.digits == 4 && t.valid() { // 30/12/2022-2/1/2023
			var last expr
			if end := s.lastNumeric(k+6, &last, false); end > 0 && !last.century && t.before(&last) {
				t.ranged, t.day2, t.month2, t.year2 = true, last.day, last.month, last.year
				*e = t
				return end
			}
		}
		if s.ends(k+5) && t.valid() && (y.digits == 4 || framed || sep.ch == '/') {
			*e = t
			return k + 5
		}
		return 0
	}
	// 30/5-2/6/2023
	if sep.ch == '/' && s.at(k+3).punct('-') && t.valid() {
		var last expr
		if end := s.lastNumeric(k+4, &last, framed); end > 0 && (int(last.month) > m.num || int(last.month) == m.num && int(last.day) > d.num) {
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

// spacedDate reads a date with a year that has spaces around its slashes, or an
// apostrophe before the year.
//
//	15 / 6 / 2023    15 - 6 - 2023    15/ 6/2023    15/6/'23
func (s *Scanner) spacedDate(k int, e *expr, framed bool) int {
	d, m, y := s.at(k), s.at(k+2), s.at(k+4)
	if sep := s.at(k + 1); !sep.punct('/') && !(sep.punct('-') && sep.space && y.digits == 4) || !s.at(k+3).punct(sep.ch) || sep.space != s.at(k+3).space && sep.ch == '-' || m.kind != itemNum || m.digits > 2 {
		return 0
	}
	t := *e
	t.base, t.day, t.month = bCalendar, int8(d.num), int8(m.num)
	end := s.year(k+4, &t)
	if end == 0 || y.kind == itemNum && !s.at(k+1).space && !m.space && !s.at(k+3).space && !y.space || y.punct('\'') && !framed || !t.valid() {
		return 0
	}
	*e = t
	return end
}

// lastNumeric reads the date at the end of a range, which is no range itself.
func (s *Scanner) lastNumeric(k int, e *expr, framed bool) int {
	if s.inRange {
		return 0
	}
	s.inRange = true
	end := s.numericDate(k, e, framed)
	s.inRange = false
	return end
}
