package date

// Durations, ages and sets.

// duration reads a length of time.
//
//	tiga bulan    2,5 jam    setengah jam    satu setengah tahun    seminggu    berbulan-bulan
//	puluhan tahun    tiga hari ke depan    lima tahun terakhir    2 jam 30 menit    2-3 hari
func (s *Scanner) duration(k int, e *expr) int {
	t := *e
	t.kind, t.base = Duration, bDuration
	it := s.at(k)
	switch {
	case it.is(cBer):
		if !s.at(k+1).punct('-') || s.at(k+2).kind != itemWord {
			return 0
		}
		t.unit, t.many = uint8(it.word.val), true
		*e = t
		return k + 3
	case it.is(cAdjUnit):
		t.unit, t.n = uint8(it.word.val), 10
		*e = t
		return k + 1
	}
	end := s.amount(k, &t)
	if end == 0 || s.at(end-1).suffix {
		return 0
	}
	if s.isWord(end-1, "waktu", "saat") {
		return 0
	}
	if s.at(end).tight('-') && s.at(end+1).kind == itemWord { // sehari-hari
		return 0
	}
	if n := (expr{}); t.unit == uDay && s.at(end).is(cSemalam) && !s.at(end).suffix { // sehari semalam
		end++
	} else if x := s.amount(end, &n); t.unit == uDay && x > 0 && n.unit == uNight && !n.many { // tujuh hari tujuh malam
		end = x
	}
	if t.unit == uDay && s.isWord(end, "kerja", "kalender") { // 14 hari kerja
		end++
	}
	switch it := s.at(end); {
	case it.is(cOrdinal) && it.word.val == 1 && !it.suffix && !t.many: // 100 hari pertama
		end++
	case it.is(cLast) && !it.suffix:
		t.dir = Past
		end++
		if s.at(end).is(cThis) {
			end++
		}
	case it.is(cKe) && (s.at(end+1).is(cNext) || s.isWord(end+1, "muka")):
		t.dir = Future
		end += 2
	case it.is(cKe) && s.isWord(end+1, "belakang"):
		t.dir = Past
		end += 2
	case it.is(cThis) && !it.suffix: // dua tahun ini
		t.dir = Present
		end++
	}
	*e = t
	return end
}

// set reads what happens again and again.
//
//	setiap Senin    tiap tahun    setiap delapan jam    saban malam    tiap malam Jumat Kliwon
//	setiap 17 Agustus    setiap tanggal 5    dua kali seminggu    lima tahun sekali    sekali sebulan
func (s *Scanner) set(k int, e *expr) int {
	t := *e
	t.kind, t.base = Set, bSet
	it := s.at(k)
	if it.is(cEvery) {
		j := k + 1
		if s.at(j).punct('-') && s.at(j+1).is(cEvery) { // tiap-tiap
			j += 2
		}
		return s.every(j, t, e)
	}
	// sekali seminggu, sekali dalam setahun
	if it.is(cOnce) {
		t.freq = 1
		return s.timesIn(k+1, t, e)
	}
	// sebulan dua kali
	if it.is(cSe) && !it.suffix {
		if n, j := s.integer(k + 1); j > 0 && n > 0 && s.times(j) {
			t.freq, t.unit, t.n = int8(min(n, 100)), uint8(it.word.val), 10
			*e = t
			return j + 1
		}
	}
	// dua kali seminggu, 2x seminggu
	if n, j := s.integer(k); j > 0 && n > 0 && s.times(j) {
		t.freq = int8(min(n, 100))
		return s.timesIn(j+1, t, e)
	}
	// lima tahun sekali, seminggu sekali
	if j := s.amount(k, &t); j > 0 && !t.many && s.at(j).is(cOnce) {
		if s.at(k).is(cSe) && !s.at(k+1).is(cOnce) {
			return 0
		}
		*e = t
		return j + 1
	}
	return 0
}

// times reports whether item k is kali or the x of 2x.
func (s *Scanner) times(k int) bool {
	return s.at(k).is(cTimes) && !s.at(k).suffix || s.isWord(k, "x") && s.at(k+1).kind != itemNum
}

// timesIn reads the period of dua kali (seminggu), (dalam sebulan), (per hari).
func (s *Scanner) timesIn(k int, t expr, e *expr) int {
	j := k
	if s.isWord(j, "dalam") {
		j++
	}
	per := false
	if s.isWord(j, "per", "setiap", "tiap") && j == k {
		j, per = j+1, true
	}
	end := 0
	if per {
		if u, x := s.unit(j); x > 0 {
			t.unit, t.n, end = u, 10, x
		} else {
			end = s.amount(j, &t)
		}
	} else if s.at(j).is(cSe) || j > k {
		end = s.amount(j, &t)
	}
	if end == 0 || t.many {
		return 0
	}
	*e = t
	return end
}

// every reads what follows setiap.
func (s *Scanner) every(j int, t expr, e *expr) int {
	best := 0
	if end := s.amount(j, &t); end > 0 && !t.many && t.n > 0 {
		best = end
	}
	if _, end := s.monthName(j, true); end > j+1 && s.at(j).is(cUnit) { // setiap bulan Maret
		best = s.month(j, &t)
	} else if it := s.at(j); it.is(cUnit) && it.suffix && s.isNya(j) && it.word.val >= uDay { // tiap bulannya
		t.unit, t.n, best = uint8(it.word.val), 10, j+1
	} else if u, end := s.unit(j); end > best && u != uNight && !(s.at(j).is(cMinggu) && s.sunday(j)) {
		t.unit, t.n = u, 10
		best = end
		if s.isWord(end, "kerja") && u == uDay { // setiap hari kerja
			best++
		} else if u == uDay {
			d := t
			d.unit = 0
			if x := s.weekday(j, &d); x > best {
				best = 0
			} else if x := s.holiday(j, &d); x > best { // setiap Hari Kartini
				best = 0
			} else if p, x := s.part(end); u == uDay && x > 0 {
				t.part, t.unit, t.n, best = p, 0, 0, x // setiap hari pagi
			}
		}
	}
	if best == 0 || s.at(j).is(cPart) {
		for r := range 6 {
			d := t
			if x := s.repeated(r, j, &d); x > best {
				best = x
				t = d
			}
		}
		if p, x := s.part(j); x > best {
			t.part, best = p, x
		}
		if best > 0 && (t.base == bWeekday || t.base == bCalendar && t.day != 0) && !t.eve {
			best = s.joinEvery(best, &t)
		}
	}
	if best == 0 {
		switch it := s.at(j); {
		case it.is(cDate) && s.at(j+1).kind == itemNum && s.at(j+1).num >= 1 && s.at(j+1).num <= 31 && s.ends(j+2):
			t.day, best = int8(s.at(j+1).num), j+2
		case it.is(cEdge) && (s.at(j+1).word == (word{cUnit, uWeek}) || s.at(j+1).is(cMinggu)) && it.word.val == int8(End):
			t.unit, t.n, best = uWeekend, 10, j+2
		case it.is(cEdge):
			if u, x := s.unit(j + 1); x > 0 && u >= uWeek {
				t.unit, t.n, t.mod, best = u, 10, Mod(it.word.val), x
			}
		}
	}
	if best == 0 {
		return 0
	}
	if t.n == 10 && t.unit == uDay && s.clockHead(best) > best { // setiap hari pukul 10.00
		d := t
		d.n, d.unit = 0, 0
		if end := s.joinClock(best, &d); end > 0 {
			t, best = d, end
		}
	}
	if s.at(best).is(cOnce) && t.n > 0 { // setiap dua tahun sekali
		best++
	}
	if s.at(best-1).suffix && s.at(best-1).kind == itemWord && !s.at(best-1).is(cUnit) {
		return 0
	}
	t.kind, t.base, t.freq = Set, bSet, -1
	*e = t
	return best
}

// repeated tries one of the rules whose days or times may be repeated. (It does
// not go through read, so that nothing escapes to the heap.)
func (s *Scanner) repeated(rule, k int, e *expr) int {
	switch rule {
	case 0:
		return s.eveOf(k, e)
	case 1:
		return s.weekday(k, e)
	case 2:
		return s.dayMonth(s.head(k, cDate), e)
	case 3:
		return s.month(k, e)
	case 4:
		return s.holiday(k, e)
	}
	return s.clockRule(k, e)
}

// joinEvery reads the part of the day or the clock of a repeated day.
func (s *Scanner) joinEvery(k int, t *expr) int {
	if p, end := s.part(k); end > 0 {
		t.part = p
		k = end
	}
	if end := s.joinClock(k, t); end > 0 {
		return end
	}
	return k
}
