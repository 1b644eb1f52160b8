package date

// number reads a cardinal: digits (at most six), a decimal with a comma, or
// number words. The value is in tenths.
//
//	5    2,5    dua puluh tiga    satu setengah    setengah    dua ribu sebelas
func (s *Scanner) number(k int) (tenths, end int) {
	it := s.at(k)
	if it.kind == itemNum {
		if it.num < 0 || it.digits > 6 {
			return 0, 0
		}
		if s.at(k+1).tight(',') && s.at(k+2).kind == itemNum && !s.at(k+2).space {
			if f := s.at(k + 2); f.digits == 1 || f.digits == 2 && f.num%10 == 0 {
				d := f.num
				if f.digits == 2 {
					d /= 10
				}
				return it.num*10 + d, k + 3
			}
			return 0, 0
		}
		if s.at(k+1).tight('.') && s.at(k+2).kind == itemNum && !s.at(k+2).space {
			if f := s.at(k + 2); f.digits == 1 && it.digits <= 3 && (s.at(k+3).is(cUnit) || s.at(k+3).is(cMinggu)) { // 1.5 tahun
				return it.num*10 + f.num, k + 3
			}
			if s.at(k+2).digits == 3 && it.digits <= 3 { // 1.500 tahun
				return (it.num*1000 + s.at(k+2).num) * 10, k + 3
			}
			return 0, 0
		}
		return it.num * 10, k + 1
	}
	n, end := s.numberWords(k)
	if end == 0 {
		if it.is(cHalf) {
			return 5, k + 1
		}
		return 0, 0
	}
	if s.at(end).is(cHalf) { // dua setengah
		return n*10 + 5, end + 1
	}
	return n * 10, end
}

// numberWords reads a whole number in words up to 9,999.
func (s *Scanner) numberWords(k int) (n, end int) {
	if v, e := s.hundreds(k); e > 0 {
		if s.at(e).is(cRibu) {
			n, end = v*1000, e+1
		} else {
			return v, e
		}
	} else if s.at(k).is(cSeribu) {
		n, end = 1000, k+1
	} else {
		return 0, 0
	}
	if v, e := s.hundreds(end); e > 0 {
		return n + v, e
	}
	return n, end
}

func (s *Scanner) hundreds(k int) (n, end int) {
	it := s.at(k)
	switch {
	case it.is(cSeratus):
		n, end = 100, k+1
	case it.is(cDigit) && s.at(k+1).is(cRatus):
		n, end = int(it.word.val)*100, k+2
	}
	if end > 0 {
		if v, e := s.tens(end); e > 0 {
			return n + v, e
		}
		return n, end
	}
	return s.tens(k)
}

func (s *Scanner) tens(k int) (n, end int) {
	it := s.at(k)
	if it.suffix || it.kind != itemWord {
		return 0, 0
	}
	switch {
	case it.is(cTen):
		return int(it.word.val), k + 1
	case !it.is(cDigit):
		return 0, 0
	case s.at(k + 1).is(cBelas):
		return 10 + int(it.word.val), k + 2
	case s.at(k + 1).is(cPuluh):
		n = 10 * int(it.word.val)
		if d := s.at(k + 2); d.is(cDigit) && !d.suffix {
			return n + int(d.word.val), k + 3
		}
		return n, k + 2
	}
	return int(it.word.val), k + 1
}

// integer reads a whole number in digits or words.
func (s *Scanner) integer(k int) (n, end int) {
	t, end := s.number(k)
	if end == 0 || t%10 != 0 {
		return 0, 0
	}
	return t / 10, end
}

// ordinal reads ke-3, ke 3, ke-XIX, ketiga, III, kedua puluh.
func (s *Scanner) ordinal(k int) (n, end int) {
	it := s.at(k)
	switch {
	case it.is(cOrdinal):
		return s.counted(k)
	case it.is(cKe):
		j := k + 1
		if s.at(j).punct('-') {
			j++
		}
		if v := s.at(j); v.kind == itemNum && v.digits <= 3 {
			return v.num, j + 1
		} else if v.is(cRoman) && v.caps != lower {
			return int(v.word.val), j + 1
		} else if v.is(cDigit) && !v.suffix { // ke dua
			return s.counted(j)
		}
	case it.is(cRoman) && it.caps != lower:
		return int(it.word.val), k + 1
	}
	return 0, 0
}

// counted reads the number that the ordinal or digit at item k begins: kedua,
// kedua belas, kedua puluh satu.
func (s *Scanner) counted(k int) (n, end int) {
	n = int(s.at(k).word.val)
	switch {
	case n > 1 && s.at(k+1).is(cBelas):
		return 10 + n, k + 2
	case n > 1 && s.at(k+1).is(cPuluh):
		if d := s.at(k + 2); d.is(cDigit) {
			return 10*n + int(d.word.val), k + 3
		}
		return 10 * n, k + 2
	}
	return n, k + 1
}

// year reads a year: four digits, words (dua ribu sebelas), or two digits
// after an apostrophe ('98).
func (s *Scanner) year(k int, e *expr) int {
	it := s.at(k)
	if it.kind == itemNum && it.digits == 4 && it.num >= 1000 && it.num < 3000 && s.ends(k+1) {
		e.year = int16(it.num)
		return k + 1
	}
	if it.punct('\'') && s.at(k+1).kind == itemNum && s.at(k+1).digits == 2 && !s.at(k+1).space && s.ends(k+2) {
		e.year, e.century = int16(s.at(k+1).num), true
		return k + 2
	}
	if it.is(cDigit) || it.is(cSeribu) {
		if n, end := s.numberWords(k); end > k+1 && n >= 1000 && n < 3000 && (n%100 != 0 || n == 2000) {
			e.year = int16(n)
			return end
		}
	}
	return 0
}

// ends reports whether a number may end before item k: no digit, letter, or
// separator with a digit after it, touches it.
func (s *Scanner) ends(k int) bool {
	it := s.at(k)
	if it.space || it.kind == itemEnd {
		return true
	}
	switch it.kind {
	case itemWord:
		return it.is(cZone)
	case itemNum:
		return false
	}
	next := s.at(k + 1)
	if next.space || next.kind == itemEnd {
		return true
	}
	switch it.ch {
	case '/', '-', '.', ',', ':':
		return next.kind != itemNum && !(it.ch == '-' && it.end-it.start == 1 && next.kind == itemWord)
	case '%', '$', '&', '@', '_', '=':
		return false
	}
	return true
}
