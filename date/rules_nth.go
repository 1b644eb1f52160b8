package date

// Days counted inside a month.

// nthDay reads a day of the week counted from an end of a month, and the first
// and last day of a month.
//
//	Senin pertama bulan Juni    Jumat terakhir Mei 2023    hari terakhir bulan ini
func (s *Scanner) nthDay(k int, e *expr) int {
	j := s.head2(k, cUnit, uDay)
	wd, x := s.weekdayName(j, j > k)
	if x == 0 {
		if j == k {
			return 0
		}
		x = j
	}
	n, x := s.nth(x)
	if x == 0 || n > 5 || wd == 0 && n > 1 {
		return 0
	}
	t := *e
	t.base, t.wd, t.idx = bNth, wd, int8(n)
	return s.ofMonth(x, &t, e)
}

// nth reads an ordinal, or terakhir as -1.
func (s *Scanner) nth(k int) (n, end int) {
	if s.isWord(k, "terakhir") {
		return -1, k + 1
	}
	return s.ordinal(k)
}

// ofMonth reads the month in which t lies, and stores t in e.
//
//	Juni    bulan Juni 2023    bulan ini
func (s *Scanner) ofMonth(k int, t, e *expr) int {
	j := s.head2(k, cUnit, uMonth)
	if m, x := s.monthName(j, false); x > 0 {
		t.month = m
		end := s.yearTail(x, t)
		*e = *t
		return end
	}
	if j > k {
		if n, x := s.thisNextLast(j); x > 0 {
			t.inC, t.cunit, t.cn, t.dir = true, uMonth, int32(n), direction(n)
			*e = *t
			return x
		}
	}
	return 0
}
