package date

// Lengths of time: so many units.

// amount reads a number with a unit: tenths in e.n, the unit in e.unit.
//
//	lima hari    2,5 jam    sebulan    setengah jam    beberapa tahun    2 jam 30 menit    2-3 hari
func (s *Scanner) amount(k int, e *expr) int {
	it := s.at(k)
	if it.is(cSe) && !it.suffix {
		e.unit, e.n = uint8(it.word.val), 10
		if s.at(k + 1).is(cHalf) { // setahun setengah
			e.n = 15
			return k + 2
		}
		return s.smaller(k+1, e)
	}
	if it.is(cBer) && s.at(k+1).tight('-') && s.at(k+2).kind == itemWord && !s.at(k+2).suffix { // berhari-hari (kemudian)
		e.unit, e.many = uint8(it.word.val), true
		return k + 3
	}
	if it.is(cSome) || it.is(cTens) || it.is(cDigit) && s.at(k+1).is(cTens) { // beberapa, belasan, dua puluhan
		j := k + 1
		if s.at(j).is(cTens) || s.at(j).is(cPuluh) || s.at(j).is(cRatus) {
			j++
		}
		if u, end := s.unit(j); end > 0 {
			e.unit, e.many = u, true
			return end
		}
		if s.isWord(j, "waktu", "saat") && it.is(cSome) {
			e.unit, e.many = uDay, true
			return j + 1
		}
		return 0
	}
	n, j := s.number(k)
	if j == 0 {
		if !it.is(cQuart) {
			return 0
		}
		j = k + 1
		if u, end := s.unit(j); end > 0 && u == uHour {
			e.unit, e.n = uMinute, 150
			return end
		} else if end > 0 && u == uCentury { // seperempat abad
			e.unit, e.n = uYear, 250
			return end
		}
		return 0
	}
	r := s.rangeWord(j)
	if s.isWord(j, "atau") || it.is(cDigit) && s.at(j).is(cDigit) { // dua atau tiga hari, dua tiga hari
		if n2, _ := s.number(s.orSkip(j)); n2 == n+10 {
			r = s.orSkip(j)
		}
	}
	if r > 0 { // 2-3 hari
		if n2, j2 := s.number(r); j2 > 0 && n2 > n {
			if u, end := s.unit(j2); end > 0 {
				e.unit, e.n, e.n2, e.span = u, int32(n), int32(n2), true
				return end
			}
		}
	}
	if s.at(j).kind == itemWord && s.isWord(j, "x") && s.at(j+1).kind == itemNum { // 2x24 jam
		if m, j2 := s.number(j + 1); j2 > 0 && n <= 1000 && m <= 1000 {
			n, j = n*m/10, j2
		}
	}
	u, end := s.unit(j)
	if end == 0 {
		return 0
	}
	if s.at(end).is(cHalf) && !s.at(end+1).is(cUnit) && u != uHour { // dua tahun setengah
		n, end = n+5, end+1
	}
	e.unit, e.n = u, int32(n)
	return s.smaller(end, e)
}

// orSkip passes atau.
func (s *Scanner) orSkip(k int) int {
	if s.at(k).is(cDan) {
		return k + 1
	}
	return k
}

// smaller reads further, smaller amounts.
//
//	(2 jam) 30 menit    (1 tahun) 6 bulan    (1 tahun), 2 bulan dan 3 hari
func (s *Scanner) smaller(k int, e *expr) int {
	last := e.unit
	for i := range e.minor {
		j := k
		if s.at(j).punct(',') && s.at(j).tight(',') {
			j++
		}
		if s.isWord(j, "dan") {
			j++
		}
		n, j := s.number(j)
		if j == 0 || n == 0 {
			break
		}
		u, end := s.unit(j)
		if end == 0 || u >= last || u == uNight || u == uWeekend {
			break
		}
		e.minor[i] = minor{u, int32(n)}
		k, last = end, u
	}
	return k
}

// unit reads the noun of a unit.
func (s *Scanner) unit(k int) (u uint8, end int) {
	it := s.at(k)
	switch {
	case it.suffix:
		return 0, 0
	case it.is(cUnit):
		return uint8(it.word.val), k + 1
	case it.is(cMinggu):
		return uWeek, k + 1
	case it.is(cQuarter) && !s.isWord(k, "paruh"):
		return uint8(it.word.val), k + 1
	case it.is(cPart) && it.word.val == partMalam:
		return uNight, k + 1
	}
	return 0, 0
}
