package date

// Quarters, semesters, school years, fiscal years and ten-day periods.

// fiscal reads a part of a year.
//
//	kuartal III 2023    triwulan pertama tahun lalu    kuartal II/2023    Q1 2023    semester I-2023
//	kuartal I dan II 2023    paruh pertama 2023    caturwulan II 2023    semester ganjil tahun ajaran 2022/2023
func (s *Scanner) fiscal(k int, e *expr) int {
	t := *e
	t.base = bPart
	var j, end, n int
	switch it := s.at(k); {
	case it.is(cQuarter):
		t.unit = uint8(it.word.val)
		j = k + 1
		if s.isWord(j, "ke") && s.at(j+1).punct('-') && !s.at(j).space {
			return 0
		}
		if o := s.at(j); o.is(cOdd) {
			t.base, t.idx = bSchool, o.word.val
			end = j + 1
			if y := s.schoolYear(end, &t); y > 0 {
				end = y
			} else if y, y2 := s.at(end), s.at(end+2); y.kind == itemNum && y.digits == 4 && s.at(end+1).tight('/') && y2.kind == itemNum && y2.num%100 == (y.num+1)%100 && s.ends(end+3) && y.num < 3000 { // semester ganjil 2022/2023
				t.year, t.year2 = int16(y.num), int16(y.num+1)
				end += 3
			}
			*e = t
			return end
		}
		n, end = s.ordinal(j)
		if d := s.at(j); end == 0 && d.kind == itemNum && d.digits == 1 {
			n, end = d.num, j+1
		}
	case s.isWord(k, "q", "tw", "k") && it.caps != lower && s.at(k+1).kind == itemNum && s.at(k+1).digits == 1 && !s.at(k+1).space:
		t.unit, n, end = uQuarter, s.at(k+1).num, k+2
	case s.isWord(k, "tw") && it.caps == upper && s.at(k+1).is(cRoman):
		t.unit, n, end = uQuarter, int(s.at(k+1).word.val), k+2
	default:
		return s.firstMonths(k, e)
	}
	if end == 0 || n < 1 || n > partsOfYear(t.unit) {
		return 0
	}
	t.idx = int8(n)
	if sep := s.at(end); (sep.punct('/') || sep.punct('-')) && s.at(end+1).kind == itemNum {
		if y := s.year(end+1, &t); y > 0 {
			*e = t
			return y
		}
		if r := s.at(end + 1); r.digits == 1 && r.num > n && r.num <= partsOfYear(t.unit) && s.ends(end+2) {
			t.day2, end = int8(r.num), end+2
		}
	} else if sep.punct('-') && s.at(end+1).is(cRoman) {
		if r := int(s.at(end + 1).word.val); r > n && r <= partsOfYear(t.unit) {
			t.day2, end = int8(r), end+2
		}
	}
	if s.isWord(end, "dan", "hingga", "sampai") && t.day2 == 0 { // kuartal I dan II tahun 2008
		if r, x := s.ordinal(end + 1); x > 0 && r > n && r <= partsOfYear(t.unit) {
			q := t
			if y := s.yearTail(x, &q); y > x {
				q.day2 = int8(r)
				*e = q
				return y
			}
		}
	}
	if y := s.schoolYear(end, &t); y > 0 && t.unit == uHalf {
		t.base = bSchool
		*e = t
		return y
	}
	y := s.yearTail(end, &t)
	if y == end && s.isWord(k, "paruh") && !s.isWord(end, "tahun") {
		return 0
	}
	if y == end && !s.at(k).is(cQuarter) {
		return 0
	}
	*e = t
	return y
}

func partsOfYear(unit uint8) int {
	switch unit {
	case uQuarter:
		return 4
	case uThird:
		return 3
	}
	return 2
}

// firstMonths reads the months, quarters or weeks with which a year begins.
//
//	tiga bulan pertama 2023    sembilan bulan pertama tahun lalu    dua kuartal pertama tahun 2023
func (s *Scanner) firstMonths(k int, e *expr) int {
	n, j := s.integer(k)
	u, x := s.unit(j)
	if j == 0 || x == 0 || n < 1 || u != uMonth && u != uQuarter || !s.at(x).is(cOrdinal) || s.at(x).word.val != 1 || s.at(x).suffix {
		return 0
	}
	if u == uQuarter {
		n *= 3
	}
	t := *e
	t.base, t.month, t.ranged, t.month2 = bCalendar, 1, n > 1, int8(n)
	end := s.yearTail(x+1, &t)
	if n > 12 || end == x+1 || t.year == 0 && !t.inC {
		return 0
	}
	t.year2 = t.year
	*e = t
	return end
}

// schoolYear reads a school year or a fiscal year.
//
//	tahun ajaran 2022/2023    tahun pelajaran 2022-2023    tahun akademik 2022/2023    tahun anggaran 2024
func (s *Scanner) schoolYear(k int, e *expr) int {
	j := s.head2(k, cUnit, uYear)
	if j == k {
		return 0
	}
	t := *e
	switch {
	case s.at(j).is(cSchool):
		if s.at(j + 1).is(cBaru) {
			j++
		}
		y, sep, y2 := s.at(j+1), s.at(j+2), s.at(j+3)
		if y.kind != itemNum || y.digits != 4 || !(sep.punct('/') || sep.punct('-')) || y2.kind != itemNum || !s.ends(j+4) {
			n, end := s.thisNextLast(j + 1)
			if end == 0 {
				return 0
			}
			t.base, t.inC, t.cunit, t.cn, t.dir = bSchool, true, uYear, int32(n), direction(n)
			*e = t
			return end
		}
		if y2.num%100 != (y.num+1)%100 {
			return 0
		}
		t.base, t.year, t.year2 = bSchool, int16(y.num), int16(y.num+1)
		*e = t
		return j + 4
	case s.at(j).is(cFiscal):
		end := s.year(j+1, &t)
		if y, sep, y2 := s.at(j+1), s.at(j+2), s.at(j+3); end == 0 && y.kind == itemNum && y.digits == 4 && (sep.tight('/') || sep.punct('-')) && y2.kind == itemNum && s.ends(j+4) && y2.num%100 == (y.num+1)%100 &&
			(y2.digits == 4 || y2.digits == 2) { // tahun fiskal 2008/2009
			t.year, t.ranged, t.year2, end = int16(y.num), true, int16(y.num+1), j+4
		}
		if end == 0 {
			n, x := s.thisNextLast(j + 1)
			if x == 0 {
				return 0
			}
			t.base, t.unit, t.n, t.dir = bOffset, uYear, int32(n), direction(n)
			*e = t
			return x
		}
		t.base = bCalendar
		*e = t
		return end
	}
	return 0
}

// weekOfMonth reads a week of a month: days 1-7, 8-14, 15-21, 22-28.
//
//	minggu kedua Desember    pekan ketiga April 2023    minggu pertama bulan ini    pekan terakhir Mei
//	minggu ke-24 tahun 2023 (ISO week)
func (s *Scanner) weekOfMonth(k int, e *expr) int {
	if !s.at(k).is(cMinggu) && s.at(k).word != (word{cUnit, uWeek}) {
		return 0
	}
	n, j := s.nth(k + 1)
	if j == 0 || n == 0 || n > 53 {
		return 0
	}
	t := *e
	t.base, t.unit, t.idx = bDasarian, uWeek, int8(n)
	if y := s.head2(j, cUnit, uYear); n <= 53 && s.at(k+1).is(cKe) { // minggu ke-24 tahun 2023
		if end := s.year(y, &t); end > 0 {
			*e = t
			return end
		}
	}
	if n > 5 {
		return 0
	}
	return s.ofMonth(j, &t, e)
}

// seasons are the names of the seasons after musim, their TIMEX3 codes and
// EDTF numbers, and the months in which they begin and how many they last.
var seasons = [...]struct {
	name, code          string
	edtf, first, length int
}{
	{"semi", "SP", 21, 3, 3}, {"panas", "SU", 22, 6, 3}, {"gugur", "FA", 23, 9, 3}, {"dingin", "WI", 24, 12, 3}, {"salju", "WI", 24, 12, 3},
	{"kemarau", "SU", 22, 4, 6}, {"hujan", "WI", 24, 10, 6},
}

// season reads a season of a year.
//
//	musim panas 2022    musim kemarau tahun ini    musim hujan lalu
func (s *Scanner) season(k int, e *expr) int {
	if !s.isWord(k, "musim") {
		return 0
	}
	for i := range seasons {
		if !s.isWord(k+1, seasons[i].name) {
			continue
		}
		t := *e
		t.base, t.idx = bSeason, int8(i+1)
		end := s.yearTail(k+2, &t)
		if end == k+2 {
			return 0
		}
		*e = t
		return end
	}
	return 0
}

// dasarian reads the meteorologists' ten days of a month.
//
//	dasarian II Juni 2023    dasarian III bulan ini
func (s *Scanner) dasarian(k int, e *expr) int {
	if !s.at(k).is(cDasarian) {
		return 0
	}
	n, j := s.ordinal(k + 1)
	if d := s.at(k + 1); j == 0 && d.kind == itemNum && d.digits == 1 {
		n, j = d.num, k+2
	}
	if j == 0 || n < 1 || n > 3 {
		return 0
	}
	t := *e
	t.base, t.idx = bDasarian, int8(n)
	if m, x := s.monthName(s.head2(j, cUnit, uMonth), true); x > 0 {
		t.month = m
		*e = t
		return s.yearTail(x, e)
	}
	return s.ofMonth(j, &t, e)
}
