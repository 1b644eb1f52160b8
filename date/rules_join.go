package date

// What joins a day, and belongs to the same mention: a date in brackets, a part
// of the day, a time of day, a deictic.

// join reads everything that may follow a day and belongs to the same mention.
//
//	Senin (12/6/2023)    Senin, 12 Juni 2023    Senin malam    Senin dini hari tadi    Senin pekan lalu
//	Sabtu dua pekan lalu    Selasa (13/6/2023) sore    kemarin pukul 16.00    Senin (12/6) kemarin
func (s *Scanner) join(k int, e *expr) int {
	for e.isDay() {
		t := *e
		end := s.joinOne(k, &t)
		if end <= k {
			break
		}
		*e, k = t, end
	}
	return k
}

func (s *Scanner) joinOne(k int, e *expr) int {
	dated := e.base == bCalendar && e.day != 0
	if !dated || e.wd == 0 {
		if !e.clock || e.base == bWeekday {
			t := *e
			end := s.bracketDate(k, &t)
			if end == 0 && (e.base == bWeekday || e.base == bOffset) {
				end = s.commaDate(k, &t)
			}
			if end > 0 && !dated {
				t.kind = e.kind
				*e = t
				return end
			}
		}
	}
	if e.part == noPart && !e.clock && !e.ranged {
		if p, end := s.part(k); end > 0 && !s.at(k).suffix {
			e.part, e.kind = p, Time
			return s.zone(end, e)
		}
		if s.at(k).is(cTadi) || s.at(k).is(cNanti) {
			if p, end := s.part(k + 1); end > 0 {
				e.part, e.kind = p, Time
				return end
			}
		}
	}
	if !e.clock && !e.ranged {
		if end := s.joinClock(k, e); end > 0 {
			return end
		}
	}
	if e.base == bWeekday && !e.inC && e.dir == NoDir {
		if end := s.weekOf(k, e); end > 0 {
			return end
		}
		if s.at(k).is(cTomorrow) && !s.at(k).suffix {
			e.dir = Future
			return k + 1
		}
		if d := s.at(k); d.is(cEarlier) || s.isWord(k, "berikutnya", "selanjutnya") { // Senin berikutnya
			e.dir, e.anaphor = Future, true
			if d.is(cEarlier) {
				e.dir = Past
			}
			return k + 1
		}
	}
	if e.base == bOffset && !e.anaphor && e.wd == 0 && e.part == noPart && !e.clock { // hari ini, Rabu (14/6/2023)
		j := k
		if s.at(j).punct(',') {
			j++
		}
		t := expr{}
		if end := s.weekday(j, &t); end > 0 && !t.ranged {
			e.wd = t.wd
			return end
		}
	}
	if e.base == bWeekday && e.dir == NoDir && s.at(k).word == (word{cUnit, uDay}) && s.at(k+1).is(cThis) { // Rabu hari ini
		e.dir = Present
		return k + 2
	}
	if e.base == bHoliday || e.base == bHijri {
		return k
	}
	if dated && e.wd != 0 && e.dir == NoDir { // Kamis, 8 Juni pekan lalu
		t := expr{}
		if end := s.weekOf(k, &t); end > 0 {
			e.dir = t.dir
			return end
		}
	}
	if e.dir == NoDir {
		if s.at(k).is(cThis) && e.base == bOffset {
			return k
		}
		end := s.deictic(k, e)
		e.incl = end > k && s.at(k).is(cTadi)
		return end
	}
	if e.part != noPart && (s.at(k).is(cTadi) || s.at(k).is(cNanti)) {
		return k + 1
	}
	return k
}

// weekOf reads the week or month in which a weekday lies.
//
//	pekan lalu    minggu depan    pekan ini    dua pekan lalu    (Sabtu) akhir pekan ini
func (s *Scanner) weekOf(k int, e *expr) int {
	var t expr
	if e.wd >= 6 && s.isWord(k, "akhir") {
		k++
	}
	end := s.period(k, &t)
	if end == 0 {
		if end = s.ago(k, &t); end == 0 || t.many || t.n%10 != 0 {
			return 0
		}
		t.n /= 10
	}
	if t.base != bOffset || t.unit != uWeek || t.anaphor {
		return 0
	}
	e.inC, e.cunit, e.cn, e.dir = true, uWeek, t.n, t.dir
	return end
}

// bracketDate reads a date in brackets after a weekday or a relative day.
//
//	(12/6/2023)    ( 12/6 )    , (13/06/2023)    (12 Juni 2023)    (10-11/6)
func (s *Scanner) bracketDate(k int, e *expr) int {
	if s.at(k).punct(',') {
		k++
	}
	closing := byte(')')
	if s.at(k).punct('[') {
		closing = ']'
	} else if !s.at(k).punct('(') {
		return 0
	}
	j := s.head(k+1, cDate)
	t := *e
	end := s.numericDate(j, &t, true)
	if end == 0 {
		end = s.isoDate(j, &t)
	}
	if end == 0 {
		end = s.dayMonth(j, &t)
	}
	if end == 0 {
		return 0
	}
	if c := s.joinClock(end, &t); c > 0 {
		end = c
	}
	if !s.at(end).punct(closing) {
		return 0
	}
	*e = t
	return end + 1
}

// commaDate reads a date after a weekday, with or without a comma.
//
//	, 12 Juni 2023    tanggal 9 Juni 2023    , 12/06/2023    , 12/6
func (s *Scanner) commaDate(k int, e *expr) int {
	j := k
	if s.at(j).punct(',') || s.at(j).punct('/') && e.base == bWeekday { // Kamis/15 Juni 2023
		j++
	}
	j = s.head(j, cDate)
	t := *e
	end := s.numericDate(j, &t, j == k || s.at(k).is(cDate) || e.base == bWeekday && s.slashAlone(j))
	if end == 0 {
		end = s.isoDate(j, &t)
	}
	if end == 0 && j > k && s.at(j-1).is(cDate) && s.dayMonth(j, &expr{}) == 0 { // Senin tanggal 12
		if end = s.dayAlone(j-1, &t); end > 0 {
			*e = t
			return end
		}
	}
	if end == 0 && e.base == bWeekday {
		end = s.sharedMonth(j, &t)
	}
	if end == 0 {
		if end = s.dayMonth(j, &t); end > 0 && s.at(j).kind != itemNum && s.at(k).punct(',') && !s.at(j).is(cDigit) && !s.at(j).is(cTen) {
			return 0
		}
	}
	if end == 0 {
		return 0
	}
	*e = t
	return end
}

// sharedMonth reads a day whose month is told by the next weekday of a list.
//
//	(Sabtu,) 10 (dan Minggu, 11 Juni 2023)
func (s *Scanner) sharedMonth(k int, e *expr) int {
	d := s.at(k)
	if d.kind != itemNum || d.digits > 2 || !s.at(k+1).is(cDan) {
		return 0
	}
	_, j := s.weekdayName(k+2, true)
	if j == 0 {
		return 0
	}
	if s.at(j).punct(',') {
		j++
	}
	t := *e
	if s.lastDayMonth(j, &t) == 0 || t.base != bCalendar || t.ranged || d.num >= int(t.day) {
		return 0
	}
	if t.day = int8(d.num); !t.valid() {
		return 0
	}
	*e = t
	return k + 1
}

// slashAlone reports whether day and month with a slash stand at item k, with
// nothing after them that they could count: Senin, (12/6), pukul 10.30.
func (s *Scanner) slashAlone(k int) bool {
	n := s.at(k + 3)
	return s.at(k+1).ch == '/' && (n.kind != itemWord || n.is(cClock) || n.is(cPart) || n.is(cPrep) || n.is(cAgo) || n.is(cYesterday) || n.is(cTadi))
}

// joinClock reads a time of day that belongs to the day before it.
//
//	pukul 16.00    , pukul 10.30 WIB    , sekitar pukul 10.00 WIB    | 10:30 WIB    10:30 WIB
func (s *Scanner) joinClock(k int, e *expr) int {
	j := k
	if s.at(j).punct(',') || s.at(j).punct('|') || s.at(j).punct('-') && s.at(j).space && s.at(j+1).space {
		j++
	}
	approx := false
	if s.at(j).is(cApprox) {
		j, approx = j+1, true
	}
	t := expr{part: e.part}
	end := s.clockRule(j, &t)
	if end == 0 && !approx && !s.at(k).punct('-') {
		t = expr{part: e.part}
		if end = s.hourMinute(j, &t, false); end > 0 {
			if (s.at(j+1).ch == '.' && !t.seconds) && s.at(k).kind != itemPunct || !s.ends(end) || !t.clockValid() {
				end = 0
			}
		}
	}
	if end == 0 || t.hour == 24 && t.min == 0 && s.isWord(j, "tengah") && e.part == partMalam {
		return 0
	}
	if e.part != noPart && !t.partWasClock && t.hour <= 12 && t.hour > 0 {
		if p := (expr{hour: t.hour, min: t.min}); !t.zoned {
			p.atPart(e.part)
			t.hour = p.hour
		}
	}
	if sign, z := s.at(end), s.at(end+1); sign.punct('+') && sign.space && !z.space && z.kind == itemNum && (z.digits == 4 || z.digits == 2 && s.at(end+2).tight(':')) && !t.zoned { // 15:04:05 +0700
		end = s.isoZone(end, &t)
	}
	if approx {
		e.mod = Approx
	}
	e.kind, e.clock, e.hour, e.min, e.sec, e.seconds = Time, true, t.hour, t.min, t.sec, t.seconds
	e.clock2, e.hour2, e.min2, e.zoned, e.zone, e.partWasClock = t.clock2, t.hour2, t.min2, t.zoned, t.zone, t.partWasClock
	e.flags |= t.flags
	return end
}

// lastNight puts a clock into the night before the day of the reference.
func (e *expr) lastNight() {
	if e.hour >= 12 {
		e.base, e.unit, e.n, e.kind = bOffset, uDay, -1, Time
	}
}

// dayAfterClock reads the day after a time of day.
//
//	pukul 21.00 WIB, Selasa (13/6)    jam 8 malam nanti    pukul 16.00 kemarin
func (s *Scanner) dayAfterClock(k int, e *expr) int {
	j := k
	if s.at(j).punct(',') {
		j++
	}
	switch it := s.at(j); {
	case it.is(cThis) && e.partWasClock && !it.suffix: // jam 8 malam ini
		e.dir = Present
		return j + 1
	case (it.is(cNanti) || it.is(cTadi)) && j == k && !it.suffix:
		e.dir = Future
		if it.is(cTadi) {
			e.dir = Past
		}
		if p, end := s.part(j + 1); end > 0 && !e.partWasClock {
			e.atPart(p)
			if p == partMalam && it.is(cTadi) {
				e.lastNight()
			}
			return end
		}
		return j + 1
	case it.is(cSemalam) && j == k && !it.suffix && !e.partWasClock && !s.isWord(j+1, "suntuk"): // pukul 20.00 semalam
		e.atPart(partMalam)
		e.dir = Past
		e.lastNight()
		return j + 1
	}
	elsewhere := s.isWord(k, "pada") // pukul 13.30 pada Selasa: the day is a mention of its own, but the clock is that day's
	if elsewhere {
		j++
	}
	day := expr{}
	end := 0
	for _, r := range [...]ruleID{ruleWeekday, ruleRelativeDay, ruleDayMonth, ruleNumeric} {
		t := expr{}
		if x := s.read(r, j, &t); x > end && t.isDay() && !t.anaphor {
			day, end = t, x
		}
	}
	if end == 0 {
		if elsewhere {
			return k
		}
		t := *e
		if x := s.bracketDate(k, &t); x > 0 && t.isDay() {
			t.kind = Time
			*e = t
			return x
		}
		if p, x := s.part(j); x > 0 && j == k && (s.at(x).is(cThis) || s.at(x).is(cNanti) || s.at(x).is(cTadi)) && !e.partWasClock {
			e.atPart(p)
			return x + 1
		}
		return k
	}
	day.clock, day.hour, day.min, day.sec, day.seconds = true, e.hour, e.min, e.sec, e.seconds
	day.clock2, day.hour2, day.min2, day.zoned, day.zone, day.partWasClock = e.clock2, e.hour2, e.min2, e.zoned, e.zone, e.partWasClock
	day.rule, day.kind, day.mod, day.rel, day.flags = e.rule, Time, e.mod, e.rel, e.flags|day.flags
	end = s.join(end, &day)
	*e = day
	if elsewhere {
		return k
	}
	if _, x := s.part(end); x > 0 && !s.at(end).suffix && !e.partWasClock { // pukul 03.00 Rabu dini hari
		p, _ := s.part(end)
		e.atPart(p)
		return x
	}
	return end
}
