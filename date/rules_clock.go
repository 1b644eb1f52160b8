package date

// Times of day.

// clockRule reads a time of day with its head, its zone or a part of the day.
//
//	pukul 10.30 WIB    jam 3 sore    pukul 02.15.47    19.00 WIB    pukul 19.00-21.00 WIB
//	jam setengah delapan = 07:30    tujuh kurang seperempat = 06:45    jam 12 malam = 24:00
//	tengah malam = 24:00    tengah hari = 12:00
func (s *Scanner) clockRule(k int, e *expr) int {
	if s.isWord(k, "tengah") && s.at(k+1).word == (word{cPart, partMalam}) && !s.at(k+1).suffix {
		e.base, e.clock, e.hour = bClock, true, 24
		return s.zone(k+2, e)
	}
	if s.isWord(k, "tengah") && s.at(k+1).word == (word{cUnit, uDay}) && !s.at(k+1).suffix {
		e.base, e.clock, e.hour = bClock, true, 12
		return s.zone(k+2, e)
	}
	t := *e
	j := s.clockHead(k)
	headed := j > k
	end := s.hourMinute(j, &t, headed || s.hourOfPart(j))
	worded := false
	if end == 0 {
		if end = s.spokenHour(j, &t, headed || s.hourOfPart(j)); end == 0 {
			return 0
		}
		worded = s.at(j).kind != itemNum
	}
	end = s.endOfClock(end, &t)
	z := s.zone(end, &t)
	p, pend := s.part(z)
	if pend > 0 && t.part == noPart {
		if t.clock2 { // jam 8 sampai 10 pagi
			last := expr{hour: t.hour2, min: t.min2}
			last.atPart(p)
			t.hour2 = last.hour
		}
		t.atPart(p)
		z = s.zone(pend, &t)
		z = s.secondPart(z, &t)
	} else if !headed && z == end && !t.zoned && !s.whole && !(t.clock2 && s.openingHours(k)) {
		return 0
	}
	if p := s.prev(k); worded && !headed && t.min == 0 && !t.zoned && !p.is(cRange) { // tiga malam is a duration
		return 0
	}
	if worded && !headed && !t.partWasClock && !t.zoned {
		return 0
	}
	if !t.clockValid() {
		return 0
	}
	t.base = bClock
	*e = t
	return z
}

// hourOfPart reports whether item k is an hour of the day without jam: 6 pagi,
// 12 siang, 8-10 pagi. Three malam are three nights, except after a day: besok 8 malam.
func (s *Scanner) hourOfPart(k int) bool {
	h, p := s.at(k), s.at(k+1)
	if r := s.rangeWord(k + 1); r > 0 && s.at(r).kind == itemNum && s.at(r).num > h.num && s.at(r).num <= 12 { // 8-10 pagi
		p = s.at(r + 1)
	}
	if h.kind != itemNum || h.num < 1 || h.num > 12 || !p.is(cPart) && !p.is(cDini) || p.suffix {
		return false
	}
	return p.word.val != partMalam || k > 0
}

// openingHours reports whether a bare range of clocks at item k is framed:
// dari 06.00-18.00, (08.00-15.00).
func (s *Scanner) openingHours(k int) bool {
	p := s.prev(k)
	return p.is(cPrep) || p.punct('(') || s.wordIs(&p, "pukul", "jam", "operasional")
}

// clockHead passes pukul, pkl., jam.
func (s *Scanner) clockHead(k int) int {
	it := s.at(k)
	if it.suffix {
		return k
	}
	if it.is(cClock) {
		return s.head(k, cClock)
	}
	return s.head2(k, cUnit, uHour)
}

// hourMinute reads hours and minutes in digits, and bare hours after a head.
//
//	10.30    10:30    02.15.47    10    08.00    0800
func (s *Scanner) hourMinute(k int, e *expr, headed bool) int {
	h := s.at(k)
	if h.kind == itemNum && h.digits == 4 && h.num >= 0 && h.num < 2400 && h.num%100 < 60 && s.ends(k+1) && (headed && k > 0 && (s.at(k-1).is(cClock) || s.at(k-1).punct('.')) || s.at(k+1).is(cZone) && s.at(k+1).caps == upper) { // pukul 0800
		e.clock, e.hour, e.min, e.sec, e.seconds = true, int8(h.num/100), int8(h.num%100), 0, false
		return k + 1
	}
	if h.kind != itemNum || h.digits > 2 || h.num > 24 {
		return 0
	}
	e.clock, e.hour, e.min, e.sec, e.seconds = true, int8(h.num), 0, 0, false
	sep, m := s.at(k+1), s.at(k+2)
	typo := headed && sep.tight('.') && h.digits == 2 && m.digits == 2 && m.space && s.ends(k+3) // pukul 07. 00
	if (sep.tight('.') || sep.tight(':')) && m.kind == itemNum && (!m.space || typo) {
		if m.digits != 2 || m.num > 59 {
			return 0
		}
		e.min = int8(m.num)
		if s2, sc := s.at(k+3), s.at(k+4); s2.tight(sep.ch) && sc.kind == itemNum && !sc.space {
			if sc.digits != 2 || sc.num > 59 {
				return 0
			}
			e.sec, e.seconds = int8(sc.num), true
			if s.at(k+5).tight('.') && s.at(k+6).kind == itemNum && !s.at(k+6).space { // milliseconds
				return k + 7
			}
			return k + 5
		}
		return k + 3
	}
	if headed && s.at(k+1).tight('-') && s.isWord(k+2, "an") && !s.at(k+2).space { // jam 10-an
		e.mod = Approx
		return k + 3
	}
	if !headed || !s.ends(k+1) {
		return 0
	}
	if it := s.at(k + 1); it.is(cLess) || it.is(cPast) { // jam 9 lewat 10 menit
		if end := s.toOrPast(k+1, h.num, e); end > 0 {
			return end
		}
	}
	return k + 1
}

// spokenHour reads hours and minutes in words.
//
//	setengah delapan    tujuh    tujuh kurang seperempat    delapan lewat sepuluh    sembilan lebih lima belas menit
func (s *Scanner) spokenHour(k int, e *expr, headed bool) int {
	half := s.at(k).is(cHalf)
	if half {
		k++
	}
	n, j := s.numberWords(k)
	if j == 0 && (half || headed) && s.at(k).kind == itemNum && s.at(k).digits <= 2 {
		n, j = s.at(k).num, k+1
	}
	if j == 0 || n > 24 || n == 0 {
		return 0
	}
	e.clock, e.hour = true, int8(n)
	if half {
		if n > 12 {
			return 0
		}
		e.hour, e.min = int8((n+11)%12), 30
		if n == 1 {
			e.hour = 12
		}
		return j
	}
	if it := s.at(j); it.is(cLess) || it.is(cPast) {
		if end := s.toOrPast(j, n, e); end > 0 {
			return end
		}
	}
	return j
}

// toOrPast reads kurang seperempat, lewat sepuluh, lebih lima belas menit
// after the hour n.
func (s *Scanner) toOrPast(k, n int, e *expr) int {
	m, end := s.minutes(k + 1)
	if end == 0 || n < 1 || n > 24 {
		return 0
	}
	if s.at(k).is(cLess) {
		t := n*60 - m
		e.hour, e.min = int8(t/60), int8(t%60)
	} else {
		e.min = int8(m)
	}
	return end
}

// minutes reads seperempat, setengah, sepuluh [menit].
func (s *Scanner) minutes(k int) (m, end int) {
	switch it := s.at(k); {
	case it.is(cQuart):
		return 15, k + 1
	case it.is(cHalf):
		return 30, k + 1
	}
	m, end = s.integer(k)
	if end == 0 || m < 1 || m > 59 {
		return 0, 0
	}
	if s.at(end).word == (word{cUnit, uMinute}) {
		end++
	}
	return m, end
}

// endOfClock reads the end of a range of clocks: -21.00, hingga 21.00, s.d. 15.00.
func (s *Scanner) endOfClock(k int, e *expr) int {
	r := s.rangeWord(s.zoneSkip(k, e))
	if r == 0 {
		return k
	}
	j := s.clockHead(r)
	if j > r && !s.at(r-1).punct('-') { // sampai pukul 21.00 is a mention of its own
		return k
	}
	t := expr{}
	end := s.hourMinute(j, &t, true)
	if end == 0 || !t.clockValid() || t.hour == e.hour && t.min <= e.min {
		return k
	}
	if s.at(j+1).kind != itemPunct && s.at(k-1).kind == itemNum && e.min != 0 {
		return k
	}
	if s.at(end).is(cUnit) && (end == j+1 || s.at(end).word.val != uDay) || end == j+1 && (s.at(end).is(cMonth) || s.at(end).is(cMonthAbbr)) { // sampai 2 November
		return k
	}
	e.clock2, e.hour2, e.min2 = true, t.hour, t.min
	return end
}

// secondPart reads the end of a range whose two ends have parts of the day of
// their own: jam 6 sore - (11 malam).
func (s *Scanner) secondPart(k int, e *expr) int {
	r := s.rangeWord(k)
	if r == 0 || e.clock2 || s.clockHead(r) > r && !s.at(r-1).punct('-') {
		return k
	}
	t := expr{}
	end := s.hourMinute(s.clockHead(r), &t, true)
	if end == 0 || !t.clockValid() {
		return k
	}
	p, x := s.part(end)
	if x == 0 {
		if s.at(r-1).punct('-') && end > s.clockHead(r)+1 && int(t.hour)*60+int(t.min) > int(e.hour)*60+int(e.min) { // jam 8.10 pagi - 12.32
			e.clock2, e.hour2, e.min2 = true, t.hour, t.min
			return s.zone(end, e)
		}
		return k
	}
	t.atPart(p)
	e.clock2, e.hour2, e.min2 = true, t.hour, t.min
	return s.zone(x, e)
}

// zoneSkip passes a zone before the dash of a range: 19.00 WIB-21.00 WIB.
func (s *Scanner) zoneSkip(k int, e *expr) int {
	if s.at(k).is(cZone) && s.rangeWord(k+1) > 0 {
		return s.zone(k, e)
	}
	return k
}

// zone reads WIB, WITA, WIT, GMT, UTC, GMT+7, Waktu Indonesia Barat and waktu
// setempat. It returns k if there is none.
func (s *Scanner) zone(k int, e *expr) int {
	it := s.at(k)
	if it.is(cZone) && !(it.caps == lower && it.space && it.word.val == 0) {
		e.zoned, e.zone = true, it.word.val
		sign := s.at(k + 1)
		if it.word.val == 0 && (sign.punct('+') || sign.punct('-')) && s.at(k+2).kind == itemNum && s.at(k+2).num <= 14 && s.at(k+2).num >= 0 {
			e.zone = int8(s.at(k+2).num) * 4
			end := k + 3
			if m := s.at(k + 4); s.at(k+3).tight(':') && m.kind == itemNum && !m.space && m.digits == 2 && m.num < 60 {
				e.zone += int8(m.num / 15)
				end += 2
			}
			if sign.punct('-') {
				e.zone = -e.zone
			}
			return end
		}
		return k + 1
	}
	if s.isWord(k, "waktu") && s.isWord(k+1, "setempat") {
		return k + 2
	}
	if s.isWord(k, "waktu") && s.isWord(k+1, "indonesia") {
		for i, w := range [...]string{"barat", "tengah", "timur"} {
			if s.isWord(k+2, w) {
				e.zoned, e.zone = true, int8(7+i)*4
				return k + 3
			}
		}
	}
	return k
}

// atPart turns a 12-hour clock into the 24-hour clock by the part of the day.
func (e *expr) atPart(p int8) {
	h := e.hour
	if h <= 12 {
		switch p {
		case partDini, partSubuh, partPagi:
			if h == 12 {
				h = 0
			}
		case partSiang:
			if h < 6 {
				h += 12
			}
		case partSore, partPetang:
			if h < 12 {
				h += 12
			}
		case partMalam:
			switch {
			case h == 12:
				h = 24
			case h >= 5:
				h += 12
			}
		}
	}
	if h == 24 && e.min > 0 {
		h = 0
	}
	e.hour, e.partWasClock = h, true
}

// clockValid reports whether the hours and minutes exist.
func (e *expr) clockValid() bool {
	ok := func(h, m int8) bool { return h >= 0 && m >= 0 && m <= 59 && (h < 24 || h == 24 && m == 0) }
	return ok(e.hour, e.min) && (!e.clock2 || ok(e.hour2, e.min2))
}
