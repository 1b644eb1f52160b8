package date

// Days and periods that hang on the reference time, and on earlier mentions.

// deictic reads the word after a date that tells past, present or future. It
// returns k if there is none.
//
//	lalu    yang lalu    silam    ini    depan    mendatang    yang akan datang    nanti    kemarin    tadi
func (s *Scanner) deictic(k int, e *expr) int {
	n, end := s.thisNextLast(k)
	if end == 0 {
		switch it := s.at(k); {
		case it.is(cTadi) && !it.suffix:
			n, end = -1, k+1
		case it.is(cNanti) && !it.suffix:
			n, end = 1, k+1
		default:
			return k
		}
	}
	e.dir = direction(n)
	return end
}

func direction(n int) Dir {
	switch {
	case n < 0:
		return Past
	case n > 0:
		return Future
	}
	return Present
}

// thisNextLast reads lalu (-1), ini (0), depan (+1) and their like.
func (s *Scanner) thisNextLast(k int) (n, end int) {
	it := s.at(k)
	if it.suffix {
		return 0, 0
	}
	if it.is(cYang) {
		it = s.at(k + 1)
		switch {
		case it.is(cAgo) && !it.suffix:
			return -1, k + 2
		case s.isWord(k+1, "akan") && s.isWord(k+2, "datang"):
			return 1, k + 3
		case it.is(cComing):
			return 1, k + 2
		}
		return 0, 0
	}
	switch it.word.class {
	case cAgo, cYesterday:
		return -1, k + 1
	case cThis:
		return 0, k + 1
	case cNext, cComing:
		return 1, k + 1
	}
	if s.isWord(k, "akan") && s.isWord(k+1, "datang") {
		return 1, k + 2
	}
	return 0, 0
}

// relativeDay reads a day told from the reference day.
//
//	hari ini    kemarin    besok    lusa    kemarin lusa    esok hari    hari kemarin
func (s *Scanner) relativeDay(k int, e *expr) int {
	j := s.head2(k, cUnit, uDay)
	headed := j > k
	n, end := 0, 0
	switch it := s.at(j); {
	case headed && it.is(cThis) && !it.suffix:
		n, end = 0, j+1
	case it.is(cYesterday):
		n, end = -1, j+1
		if s.at(end).is(cOvermorrow) || s.at(end).is(cFormerly) {
			n, end = -2, end+1
		}
	case it.is(cTomorrow) && it.suffix, s.at(j).is(cTomorrow) && (s.at(j+1).word == (word{cUnit, uDay}) || s.at(j+1).is(cPart)) && s.at(j+1).suffix:
		return s.nextMorning(j, e)
	case it.is(cTomorrow):
		n, end = 1, j+1
		if s.at(end).is(cOvermorrow) {
			n, end = 2, end+1
		} else if s.at(end).word == (word{cUnit, uDay}) && !s.at(end).suffix {
			end++
		}
	case it.is(cOvermorrow) && !headed:
		n, end = 2, j+1
	case it.is(cMorrow):
		return s.nextMorning(j, e)
	default:
		return 0
	}
	e.base, e.unit, e.n, e.dir = bOffset, uDay, int32(n), direction(n)
	return end
}

// nextMorning reads the day after an earlier mention.
//
//	keesokan harinya    esok harinya    besoknya    keesokan paginya
func (s *Scanner) nextMorning(k int, e *expr) int {
	end := k + 1
	if s.at(end).word == (word{cUnit, uDay}) {
		end++
	} else if p := s.at(end); p.is(cPart) && p.suffix { // keesokan paginya
		e.part, end = p.word.val, end+1
	}
	e.base, e.unit, e.n, e.anaphor = bOffset, uDay, 1, true
	return end
}

// period reads a week, month, quarter, year or weekend told from the
// reference, or the one that holds an earlier mention.
//
//	pekan lalu    bulan ini    tahun depan    minggu yang lalu    akhir pekan ini
//	tahun-tahun mendatang    tahun itu    bulan berikutnya    pekan yang sama    hari yang sama
func (s *Scanner) period(k int, e *expr) int {
	u, j := s.periodUnit(k, e)
	if j == 0 {
		return 0
	}
	if w := s.at(k + 2); s.at(k+1).tight('-') && w.word == s.at(k).word && e.mod == NoMod { // tahun-tahun mendatang
		n, end := s.thisNextLast(k + 3)
		switch d := s.at(k + 3); {
		case w.suffix || w.space || d.is(cYesterday):
			return 0
		case d.is(cEarlier) || d.is(cLast):
			n, end = -1, k+4
		case s.isWord(k+3, "berikutnya", "selanjutnya"):
			n, end = 1, k+4
		}
		if end > 0 {
			e.base, e.dir = bVague, direction(n)
		}
		return end
	}
	t := *e
	t.base, t.unit = bOffset, u
	it := s.at(j)
	n, end := s.thisNextLast(j)
	switch {
	case it.suffix && !it.is(cThat):
		end = 0
	case it.is(cThat), it.is(cYang) && s.at(j+1).is(cSame):
		end = j + 1
		if it.is(cYang) {
			end++
		}
		t.base, t.anaphor = bAnaphor, true
		if s.at(end).is(cSame) {
			return 0
		}
		if u > uWeek && u < uYear && it.is(cYang) { // bulan yang sama tahun lalu, kuartal yang sama 2007
			if y := s.yearTail(end, &t); y > end && (t.year != 0 || t.inC) {
				end = y
			}
		}
	case it.is(cLater), it.is(cEarlier):
		n, end = 1, j+1
		if it.is(cEarlier) {
			n = -1
		}
		t.anaphor = true
	case it.is(cNanti) && (t.mod != NoMod || u == uWeekend), s.isWord(j, "besok") && u != uDay:
		n, end = 1, j+1
		if it.is(cNanti) {
			n = 0
		}
	case s.isWord(j, "berjalan", "sekarang") && u != uDay:
		n, end = 0, j+1
	case end == 0 && (u == uWeekend || t.mod != NoMod && t.mod != Approx && u > uDay):
		end = j
	}
	if end == 0 || u == uDay && !t.anaphor {
		return 0
	}
	t.n = int32(n)
	if !t.anaphor {
		t.dir = direction(n)
	}
	*e = t
	return end
}

// periodUnit reads the noun of a period. Capital Minggu inside a sentence is
// the day, not the week.
func (s *Scanner) periodUnit(k int, e *expr) (unit uint8, end int) {
	it := s.at(k)
	switch {
	case it.suffix:
		return 0, 0
	case it.is(cUnit) && it.word.val >= uDay:
		if it.word.val == uWeek && e.mod == End {
			return uWeekend, k + 1
		}
		return uint8(it.word.val), k + 1
	case it.is(cMinggu) && !s.sunday(k):
		if e.mod == End {
			return uWeekend, k + 1
		}
		return uWeek, k + 1
	case it.is(cQuarter):
		return uint8(it.word.val), k + 1
	case it.is(cWeekend):
		return uWeekend, k + 1
	}
	return 0, 0
}

// ago reads so many units from the reference or from an earlier mention.
//
//	lima hari lalu    dua minggu yang lalu    sebulan silam    dua hari lagi
//	sepuluh hari mendatang    lima tahun kemudian    dua hari sebelumnya    beberapa hari lalu
func (s *Scanner) ago(k int, e *expr) int {
	t := *e
	j := s.amount(k, &t)
	if j == 0 {
		return 0
	}
	if s.at(j).kind == itemWord && s.isWord(j, "yang") && s.at(j+1).is(cThis) {
		return 0
	}
	n, end := s.thisNextLast(j)
	it := s.at(j)
	switch {
	case it.is(cYesterday) || it.is(cThis) || it.is(cNext):
		return 0
	case end > 0:
		t.anaphor = false
	case it.is(cLagi) && !it.suffix:
		n, end = 1, j+1
	case s.isWord(j, "dari", "mulai") && s.at(j+1).is(cNow): // tiga hari dari sekarang
		n, end = 1, j+2
	case s.isWord(j, "dari", "mulai", "setelah", "sebelum") && s.at(j+1).word == (word{cUnit, uDay}) && s.at(j+2).is(cThis): // tiga hari dari hari ini
		n, end = 1, j+3
		if it.word.val == int8(Before) {
			n = -1
		}
	case it.is(cLater):
		n, end, t.anaphor = 1, j+1, true
	case it.is(cEarlier):
		n, end, t.anaphor = -1, j+1, true
	case it.is(cPrep) && !it.suffix && s.at(j+1).is(cThat) && (it.word.val == int8(Before) || it.word.val == int8(After)): // tiga pekan setelah itu
		n, end, t.anaphor = 1, j+2, true
		if it.word.val == int8(Before) {
			n = -1
		}
	default:
		return 0
	}
	if t.many {
		t.base, t.dir = bVague, direction(n)
		*e = t
		return end
	}
	t.base = bOffset
	if n < 0 {
		t.n = -t.n
		for i := range t.minor {
			t.minor[i].n = -t.minor[i].n
		}
	}
	if !t.anaphor {
		t.dir = direction(n)
	}
	if it.is(cComing) {
		t.flags |= Ambiguous
	}
	*e = t
	return end
}
