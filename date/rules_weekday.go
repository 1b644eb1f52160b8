package date

// Days of the week and parts of the day.

// weekday reads a day of the week, a range of them, or the night before one.
//
//	Senin    hari Selasa    Minggu    Sabtu-Minggu    Jumat Kliwon    Sen, 12 Juni
func (s *Scanner) weekday(k int, e *expr) int {
	j := s.head2(k, cUnit, uDay)
	headed := j > k
	wd, j := s.weekdayName(j, headed || e.eve)
	if j == 0 {
		return 0
	}
	t := *e
	t.base, t.wd = bWeekday, wd
	if p := s.at(j); p.is(cPasaran) {
		t.pasaran = p.word.val + 1
		j++
	}
	if wd2, end := s.lastWeekday(j, wd); end > 0 {
		t.wd2, t.ranged = wd2, true
		j = end
	}
	*e = t
	return j
}

// lastWeekday reads the second day of a range at k. Two days joined by dan are
// a range if the date behind them is one.
//
//	Sabtu-Minggu    Senin hingga hari Jumat    Sabtu dan Minggu (10-11/6)    Sabtu & Minggu, 10-11 Juni
func (s *Scanner) lastWeekday(k int, first int8) (wd int8, end int) {
	j := s.rangeWord(k)
	joined := j == 0 && (s.isWord(k, "dan") || s.at(k).punct('&'))
	if joined {
		j = k + 1
	}
	if j == 0 || s.at(k).end == 0 {
		return 0, 0
	}
	wd, end = s.weekdayName(s.head2(j, cUnit, uDay), true)
	if end == 0 || wd == first {
		return 0, 0
	}
	var dated expr
	found := s.bracketDate(end, &dated)
	if found == 0 && joined {
		found = s.commaDate(end, &dated)
	}
	if found > 0 && !dated.ranged || found == 0 && joined {
		return 0, 0
	}
	return wd, end
}

// weekdayName reads the name of a day. Minggu is the day if it is capital
// inside a sentence, after hari or malam, or before what only a day can have.
func (s *Scanner) weekdayName(k int, headed bool) (wd int8, end int) {
	it := s.at(k)
	if it.suffix {
		return 0, 0
	}
	switch {
	case it.is(cWeekday):
		return it.word.val, k + 1
	case it.is(cMinggu) && (headed || s.sunday(k)):
		return 7, k + 1
	case it.is(cWeekdayAbr) && headed && it.end-it.start > 3: // hari Rebo
		return it.word.val, k + 1
	case it.is(cWeekdayAbr) && it.caps != lower:
		j := k + 1
		if s.at(j).tight('.') {
			j++
		}
		if s.at(j).punct(',') {
			j++
		}
		if s.at(j).punct('(') || s.at(j).kind == itemNum {
			var t expr
			if s.bracketDate(j, &t) > 0 || s.dayMonth(j, &t) > 0 || s.numericDate(j, &t, true) > 0 {
				if s.at(k + 1).tight('.') {
					return it.word.val, k + 2
				}
				return it.word.val, k + 1
			}
		}
	}
	return 0, 0
}

// sunday reports whether Minggu at item k is the day.
func (s *Scanner) sunday(k int) bool {
	it := s.at(k)
	next := s.at(k + 1)
	t := expr{base: bWeekday}
	switch {
	case next.punct('('), next.punct(','):
		if s.bracketDate(k+1, &t) > 0 || s.commaDate(k+1, &t) > 0 {
			return true
		}
	case next.is(cPart), next.is(cDini), next.is(cPasaran), s.isWord(k+1, "besok"):
		return true
	case next.kind == itemNum:
		if s.dayMonth(k+1, &t) > 0 || s.numericDate(k+1, &t, true) > 0 {
			return true
		}
	case next.is(cDate):
		return true
	}
	if it.caps == title && !(k == 0 && s.sentenceStart) {
		return true
	}
	return it.caps == upper && next.punct('-')
}

// eveOf reads the night before a day.
//
//	malam Jumat    malam Tahun Baru 2024    malam 1 Suro    malam Natal
func (s *Scanner) eveOf(k int, e *expr) int {
	if s.at(k).word != (word{cPart, partMalam}) || s.at(k).suffix {
		return 0
	}
	t := *e
	t.eve = true
	t.part = partMalam
	end := s.weekday(k+1, &t)
	if end == 0 {
		end = s.holiday(k+1, &t)
	}
	if end == 0 {
		end = s.hijri(k+1, &t)
	}
	if end > 0 {
		*e = t
	}
	return end
}

// partOfDay reads a part of the day that the words beside it tie to a day.
//
//	tadi malam    tadi pukul 07.00    nanti sore    pagi ini    siang tadi    malam nanti    sore kemarin
//	semalam    malam itu    siang hari    tengah malam    (sejak) pagi
func (s *Scanner) partOfDay(k int, e *expr) int {
	it := s.at(k)
	t := *e
	t.base, t.unit, t.kind = bOffset, uDay, Time
	switch {
	case it.is(cSemalam) && s.isWord(k+1, "suntuk"):
		return 0
	case it.is(cSemalam) && !it.suffix:
		t.n, t.part, t.dir = -1, partMalam, Past
		*e = t
		if s.at(k + 1).is(cTadi) {
			return k + 2
		}
		return k + 1
	case it.is(cTadi) || it.is(cNanti):
		p, end := s.part(k + 1)
		if end == 0 && !it.suffix && s.clockHead(k+1) > k+1 { // tadi pukul 07.00
			if end = s.joinClock(k+1, &t); end > 0 {
				t.dir = Future
				if it.is(cTadi) {
					t.dir = Past
				}
				*e = t
				return end
			}
		}
		if end == 0 || it.suffix {
			return 0
		}
		t.part = p
		if it.is(cTadi) {
			t.dir = Past
			if p == partMalam {
				t.n = -1
			}
		} else {
			t.dir = Future
		}
		*e = t
		return end
	}
	if h := s.at(k + 1); it.is(cPart) && (!it.suffix && h.word == (word{cUnit, uDay}) && h.suffix && s.isWord(k+1, "harinya") || it.suffix && s.sentenceStart && k == 0) { // malam harinya, malamnya
		t.base, t.part, t.anaphor = bAnaphor, it.word.val, true
		*e = t
		if it.suffix {
			return k + 1
		}
		return k + 2
	}
	p, j := s.part(k)
	if j == 0 {
		return 0
	}
	t.part = p
	hari := s.at(j-1).word == (word{cUnit, uDay})
	n := s.at(j)
	end := 0
	switch {
	case n.word == (word{cUnit, uDay}) && s.at(j+1).is(cThis): // pagi hari ini
		t.dir, end = Present, j+2
	case n.suffix:
	case n.is(cThis):
		t.dir, end = Present, j+1
	case n.is(cTadi):
		t.dir, end = Past, j+1
		if p == partMalam { // malam tadi, like tadi malam
			t.n = -1
		}
	case n.is(cNanti):
		t.dir, end = Future, j+1
	case n.is(cYesterday):
		t.n, t.dir, end = -1, Past, j+1
	case n.is(cTomorrow):
		t.n, t.dir, end = 1, Future, j+1
	case n.is(cThat):
		t.base, t.anaphor, end = bAnaphor, true, j+1
	case n.is(cLater) && hari:
		t.anaphor, end = true, j+1
	}
	if q := s.prev(k); end == 0 && !hari && k == 0 && n.kind != itemNum && (s.wordIs(&q, "sejak", "hingga", "sampai", "menjelang", "jelang") || q.is(cRange) && !q.suffix || s.wordIs(&q, "dari") && n.is(cRange)) && !(n.kind == itemWord && n.caps != lower) { // sejak pagi
		end = j
	}
	if end == 0 && (hari || p == partDini) && !s.at(j-1).suffix {
		end = j
	}
	if end > 0 {
		*e = t
	}
	return end
}

// part reads the name of a part of the day.
//
//	dini hari    pagi    pagi hari    siang    sore    petang    malam    malam hari
func (s *Scanner) part(k int) (p int8, end int) {
	it := s.at(k)
	hari := s.at(k+1).word == (word{cUnit, uDay}) && !s.at(k+2).is(cThis)
	switch {
	case it.is(cDini) && hari:
		return partDini, k + 2
	case it.is(cPart) && !it.suffix && hari && !s.at(k+1).suffix:
		return it.word.val, k + 2
	case it.is(cPart) && !it.suffix:
		return it.word.val, k + 1
	}
	return 0, 0
}
