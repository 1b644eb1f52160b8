package date

// Holidays, days counted from them, and the Hijri calendar.

// holiday reads the name of a holiday or commemoration, with its year.
//
//	Lebaran    Natal 2023    Idul Fitri 1444 H    Tahun Baru 2024    HUT ke-78 RI    Hari Pahlawan
//	H-7 Lebaran    H+3 Idul Fitri    H-2 sampai H+2 Lebaran    Idul Fitri 1 Syawal 1444 H
func (s *Scanner) holiday(k int, e *expr) int {
	t := *e
	j := k
	if s.at(k).is(cH) && s.at(k).caps == title {
		sign, n := s.at(k+1), s.at(k+2)
		if !(sign.tight('-') || sign.tight('+')) || n.kind != itemNum || n.space || n.digits > 3 || e.eve {
			return 0
		}
		t.n = int32(n.num)
		if sign.ch == '-' {
			t.n = -t.n
		}
		j = k + 3
		if r := s.rangeWord(j); r > 0 && s.at(r).is(cH) && !s.inRange { // H-2 sampai H+2 Lebaran
			last := expr{}
			s.inRange = true
			end := s.holiday(r, &last)
			s.inRange = false
			if end > 0 && last.n > t.n {
				last.n, last.n2, last.ranged = t.n, last.n, true
				*e = last.with(e)
				return end
			}
			return 0
		}
		if s.at(j).is(cPrep) || s.isWord(j, "jelang", "menjelang", "sebelum", "setelah", "sesudah", "pasca") {
			j++
		}
	}
	if s.at(j).is(cHUT) {
		return s.anniversary(j, t, e)
	}
	h, end := s.holidayName(j)
	if end == 0 {
		return 0
	}
	t.base, t.hol = bHoliday, int8(h)
	if isHijriHoliday(h) && s.at(end).kind == itemNum && t.n == 0 { // Idul Fitri 1 Syawal 1444 H
		d := t
		if x := s.hijri(end, &d); x > 0 && d.day != 0 {
			d.hol = 0
			*e = d
			return x
		}
	}
	if y := s.at(end); y.kind == itemNum && y.digits == 4 && y.num > 1300 && y.num < 1600 && isHijriHoliday(h) {
		t.year, end = int16(y.num), end+1
		t.idx = 1 // the year is Hijri
		if s.at(end).is(cAH) || s.at(end).is(cH) && s.at(end).caps == title && !s.at(end+1).tight('-') {
			end++
		}
		*e = t
		return end
	}
	if s.isWord(end, "tahun") && (s.isWord(end+1, "saka") || s.isWord(end+1, "baru") && s.isWord(end+2, "saka")) {
		end += 2
		if s.isWord(end, "saka") {
			end++
		}
		if s.at(end).kind == itemNum && s.at(end).digits == 4 {
			t.year = int16(s.at(end).num + 78)
			end++
		}
		*e = t
		return end
	}
	if y := s.at(end); y.kind == itemNum && y.digits == 4 && y.num > 2500 && (h == imlek || h == waisak) {
		t.year = int16(y.num - 551)
		if h == waisak {
			t.year = int16(y.num - 544)
		}
		end++
		if s.isWord(end, "kongzili", "be") {
			end++
		}
		*e = t
		return end
	}
	if y, y2 := s.at(end), s.at(end+2); h == tahunBaru && y.kind == itemNum && y.digits == 4 && s.at(end+1).tight('/') && y2.kind == itemNum && y2.num == y.num+1 {
		t.year = int16(y2.num) // Tahun Baru 2023/2024
		*e = t
		return end + 3
	}
	end = s.yearTail(end, &t)
	*e = t
	return end
}

// anniversary reads the birthday of the Republic: HUT ke-78 RI is 1945 + 78.
func (s *Scanner) anniversary(k int, t expr, e *expr) int {
	j := k + 1
	n, named := 0, false
	for range 4 {
		switch {
		case n == 0 && (s.at(j).is(cKe) || s.at(j).is(cOrdinal)):
			v, end := s.ordinal(j)
			if end == 0 {
				return 0
			}
			n, j = v, end
			continue
		case s.isWord(j, "kemerdekaan"), s.isWord(j, "republik") && s.isWord(j+1, "indonesia"):
			named = true
			if s.isWord(j, "republik") {
				j++
			}
			j++
			continue
		case s.isWord(j, "ri", "indonesia") && s.at(j).caps != lower:
			named = true
			j++
			continue
		}
		break
	}
	if !named {
		return 0
	}
	t.base, t.hol = bHoliday, int8(kemerdekaan)
	if n > 0 {
		t.year = int16(1945 + n)
	} else {
		j = s.yearTail(j, &t)
	}
	*e = t
	return j
}

// holidayName reads the name alone and returns the holiday.
func (s *Scanner) holidayName(k int) (h, end int) {
	first := k
	if s.isKey(first, "hari") {
		first++
	}
	if s.isKey(first, "raya") {
		first++
	}
	it := s.at(first)
	if it.kind != itemWord {
		return 0, 0
	}
	for i := range holidayNames {
		p := &holidayNames[i]
		if c := p.words[0]; c != '(' && c != s.text[it.start]|0x20 || p.hari && first == k {
			continue
		}
		if j := s.phrase(first, p.words); j > end {
			h, end = p.holiday, j
		}
	}
	return h, end
}

// phrase reads the words of a phrase, separated by blanks; a word in brackets
// may be missing.
func (s *Scanner) phrase(k int, words string) int {
	j := k
	for words != "" {
		w := words
		for i := 0; i < len(words); i++ {
			if words[i] == ' ' {
				w = words[:i]
				break
			}
		}
		if len(w) < len(words) {
			words = words[len(w)+1:]
		} else {
			words = ""
		}
		if w[0] == '(' {
			if s.isKey(j, w[1:len(w)-1]) {
				j++
			}
			continue
		}
		if !s.isKey(j, w) {
			return 0
		}
		j++
	}
	return j
}

// isKey reports whether item k is the word w, whatever its capitals and
// apostrophes.
func (s *Scanner) isKey(k int, w string) bool {
	it := s.at(k)
	if it.kind != itemWord {
		return false
	}
	text := s.text[it.start:it.end]
	i := 0
	for n := 0; n < len(text); n++ {
		c := text[n]
		if c == '\'' || c == '`' {
			continue
		}
		if c == 0xE2 && n+2 < len(text) {
			n += 2
			continue
		}
		if i >= len(w) || c|0x20 != w[i] {
			return false
		}
		i++
	}
	return i == len(w)
}

// hijri reads a date of the Hijri (or Javanese) calendar.
//
//	1 Syawal 1444 H    10 Muharam    Ramadan 1444 Hijriah    bulan Ramadan    malam 1 Suro
func (s *Scanner) hijri(k int, e *expr) int {
	j := s.head(k, cDate)
	t := *e
	t.base = bHijri
	d, j2 := s.dayOfMonth(j)
	if j2 > 0 && d <= 30 {
		t.day, j = int8(d), j2
		if r := s.rangeWord(j); r > 0 { // 10-12 Zulhijah
			if d2, j3 := s.dayOfMonth(r); j3 > 0 && d2 > d && d2 <= 30 {
				if _, x := s.hijriMonth(j3); x > 0 {
					t.ranged, t.day2, j = true, int8(d2), j3
				}
			}
		}
	} else {
		j = k
	}
	b := s.head2(j, cUnit, uMonth)
	m, end := s.hijriMonth(b)
	if end == 0 {
		return 0
	}
	t.month = m
	alone := t.day == 0 && b == j
	if y := s.at(end); y.kind == itemNum && y.digits == 4 && y.num > 1200 && y.num < 2100 && s.ends(end+1) {
		switch {
		case y.num < 1600:
			t.year, t.idx = int16(y.num), 1
		case s.isWord(end-1, "suro", "sura", "sapar", "rejeb", "ruwah", "sawal"):
			t.year, t.idx = int16(y.num-512), 1
		default:
			t.year = int16(y.num)
		}
		end++
		alone = false
		if h := s.at(end); t.idx == 1 && (h.is(cAH) || h.is(cH) && h.caps == title && !s.at(end+1).tight('-') && !s.at(end+1).tight('+')) {
			end++
		}
	} else {
		y := s.yearTail(end, &t)
		alone = alone && y == end
		end = y
	}
	if alone && e.mod == NoMod && !s.hijriMayStandAlone(k) {
		return 0
	}
	*e = t
	return end
}

// hijriMonth reads the name of a Hijri month, in one word or two.
func (s *Scanner) hijriMonth(k int) (m int8, end int) {
	it := s.at(k)
	if it.suffix {
		return 0, 0
	}
	if it.is(cHijri) {
		return it.word.val, k + 1
	}
	if s.isWord(k, "puasa") && k > 0 && s.at(k-1).word == (word{cUnit, uMonth}) { // bulan puasa
		return 9, k + 1
	}
	if it.kind != itemWord {
		return 0, 0
	}
	second := int8(0)
	switch {
	case s.isWord(k+1, "awal", "ula", "awwal"):
		second = 0
	case s.isWord(k+1, "akhir", "tsani", "tsaniyah", "sani", "akhirah"):
		second = 1
	default:
		return 0, 0
	}
	switch {
	case s.isKey(k, "rabiul"), s.isKey(k, "rabiuts"):
		return 3 + second, k + 2
	case s.isKey(k, "jumadil"), s.isKey(k, "jumadal"), s.isKey(k, "jumadits"):
		return 5 + second, k + 2
	}
	return 0, 0
}
