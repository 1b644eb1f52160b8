package date

// The grammar of time expressions, from top to bottom. An expression is a set,
// a duration, or a moment; a moment may begin with a modifier and is one of
// the core rules, to which a day may join brackets, a part of the day and a
// clock. Of all that fits, the longest wins; of equals, the first.

// ruleID names the rule that read an expression.
type ruleID uint8

// The rules, in the order in which they are tried. Each function's comment
// lists the forms that it reads.
const (
	noRule          ruleID = iota
	ruleISO                // 2023-06-12
	ruleNumeric            // 12/6/2023, tanggal 12/6
	ruleDayMonth           // 12 Juni 2023, 12-15 Juni, tanggal 28 Mei
	ruleDayAlone           // tanggal 15, tanggal 15 bulan ini
	ruleMonth              // bulan November 2022, Maret lalu
	ruleYear               // tahun 2019, (sejak) 2014, 2014–2019
	ruleWeekOf             // minggu kedua Desember, pekan ketiga bulan ini
	ruleNth                // Senin pertama bulan Juni, hari terakhir bulan ini
	ruleDecade             // 1990-an, era 80-an
	ruleCentury            // abad ke-19
	ruleWeekday            // Senin, hari Selasa, Sabtu-Minggu
	ruleRelativeDay        // hari ini, kemarin, lusa, keesokan harinya
	rulePeriod             // pekan lalu, bulan ini, tahun itu, akhir pekan
	ruleAgo                // lima hari lalu, dua minggu lagi, sebulan kemudian
	ruleFiscal             // kuartal III 2023, semester I
	ruleSchoolYear         // tahun ajaran 2022/2023, tahun anggaran 2024
	ruleDasarian           // dasarian II Juni 2023
	ruleSeason             // musim panas 2022
	ruleHoliday            // Lebaran, H-7 Lebaran, HUT ke-78 RI
	ruleHijri              // 1 Syawal 1444 H
	ruleEve                // malam Jumat, malam Tahun Baru
	rulePartOfDay          // tadi malam, pagi ini, semalam
	ruleClock              // pukul 10.30 WIB, jam setengah delapan
	ruleVague              // kini, saat ini, dahulu
	ruleSet                // setiap Senin, dua kali seminggu
	ruleDuration           // tiga bulan, 2,5 jam
	numRules
	lastMoment = ruleVague
)

var ruleNames = [numRules]string{noRule: "none", ruleISO: "iso", ruleNumeric: "numeric", ruleDayMonth: "day-month", ruleDayAlone: "day-alone", ruleMonth: "month",
	ruleYear: "year", ruleWeekOf: "week-of-month", ruleNth: "nth-day", ruleDecade: "decade", ruleCentury: "century", ruleWeekday: "weekday", ruleRelativeDay: "relative-day", rulePeriod: "period",
	ruleAgo: "ago", ruleFiscal: "fiscal", ruleSchoolYear: "school-year", ruleDasarian: "dasarian", ruleSeason: "season", ruleHoliday: "holiday", ruleHijri: "hijri",
	ruleEve: "eve", rulePartOfDay: "part-of-day", ruleClock: "clock", ruleVague: "vague", ruleSet: "set", ruleDuration: "duration"}

// read tries one rule at item k and returns the item after what it read, or
// zero. (A switch, not a table of functions, so that nothing escapes to the
// heap.)
func (s *Scanner) read(r ruleID, k int, e *expr) int {
	switch r {
	case ruleISO:
		return s.isoDate(k, e)
	case ruleNumeric:
		return s.numericRule(k, e)
	case ruleDayMonth:
		return s.dayMonth(s.head(k, cDate), e)
	case ruleDayAlone:
		return s.dayAlone(k, e)
	case ruleMonth:
		return s.month(k, e)
	case ruleYear:
		return s.yearAlone(k, e)
	case ruleWeekOf:
		return s.weekOfMonth(k, e)
	case ruleNth:
		return s.nthDay(k, e)
	case ruleDecade:
		return s.decade(k, e)
	case ruleCentury:
		return s.centuryRule(k, e)
	case ruleWeekday:
		return s.weekday(k, e)
	case ruleRelativeDay:
		return s.relativeDay(k, e)
	case rulePeriod:
		return s.period(k, e)
	case ruleAgo:
		return s.ago(k, e)
	case ruleFiscal:
		return s.fiscal(k, e)
	case ruleSchoolYear:
		return s.schoolYear(k, e)
	case ruleDasarian:
		return s.dasarian(k, e)
	case ruleSeason:
		return s.season(k, e)
	case ruleHoliday:
		return s.holiday(k, e)
	case ruleHijri:
		return s.hijri(k, e)
	case ruleEve:
		return s.eveOf(k, e)
	case rulePartOfDay:
		return s.partOfDay(k, e)
	case ruleClock:
		return s.clockRule(k, e)
	case ruleVague:
		return s.vague(k, e)
	case ruleSet:
		return s.set(k, e)
	case ruleDuration:
		return s.duration(k, e)
	}
	return 0
}

// expression reads the longest expression that begins at the first item.
func (s *Scanner) expression(e *expr) int {
	best := s.moment(0, e)
	if rulesFor(s.at(0))&(1<<ruleSet) != 0 {
		t := expr{rule: ruleSet}
		if end := s.set(0, &t); end > best {
			*e, best = t, end
		}
	}
	if j := s.approx(0); rulesFor(s.at(j))&(1<<ruleDuration) != 0 {
		t := expr{rule: ruleDuration}
		if j > 0 {
			t.mod = Approx
		}
		if end := s.duration(j, &t); end > best {
			*e, best = t, end
		}
	}
	return best
}

// moment reads [sekitar] [awal|pertengahan|akhir] core [what joins a day].
func (s *Scanner) moment(k int, e *expr) int {
	var lead expr
	j := s.approx(k)
	if j > k {
		lead.mod = Approx
	}
	edge := false
	if it := s.at(j); it.is(cEdge) && !it.suffix && !s.at(j+1).punct('-') {
		lead.mod, edge = Mod(it.word.val), true
		j++
	} else if u := s.at(j + 1); it.is(cMiddle) && (u.is(cUnit) && u.word.val > uDay || u.is(cMinggu)) { // tengah pekan ini
		if _, end := s.thisNextLast(j + 2); end > 0 {
			lead.mod, edge = Mid, true
			j++
		}
	}
	best := 0
	bits := rulesFor(s.at(j))
	for r := noRule + 1; r <= lastMoment; r++ {
		if bits&(1<<r) == 0 {
			continue
		}
		t := lead
		t.rule = r
		if r == ruleVague && edge {
			t.mod = NoMod
		}
		end := s.read(r, j, &t)
		if end == 0 || edge && !t.mayHaveEdge() {
			continue
		}
		if end = s.extend(end, &t); end > best {
			*e, best = t, end
		}
	}
	if edge && best == 0 { // akhir-akhir ini
		t := expr{rule: ruleVague}
		if end := s.vague(k, &t); end > 0 {
			*e, best = t, end
		}
	}
	return best
}

// extend joins to a day, or to a clock, what belongs to the same mention.
func (s *Scanner) extend(end int, e *expr) int {
	if e.base == bClock {
		e.kind = Time
		return s.dayAfterClock(end, e)
	}
	if e.base == bOffset && e.unit == uWeek && e.rule == rulePeriod && !e.anaphor && e.mod == NoMod { // pekan lalu hari Rabu
		day := expr{rule: ruleWeekday}
		if j := s.weekday(end, &day); j > 0 && !day.ranged {
			day.inC, day.cunit, day.cn, day.dir, day.rel = true, uWeek, e.n, e.dir, e.rel
			*e = day
			return s.join(j, e)
		}
	}
	if e.base == bOffset && (e.unit == uWeekend || e.unit == uWeek) && e.rule == rulePeriod { // akhir pekan ini (17-18/6)
		t := *e
		if j := s.bracketDate(end, &t); j > 0 && s.at(end).punct('(') {
			*e = t
			e.mod = NoMod
			return j
		}
	}
	if e.isDay() {
		if e.part != noPart || e.eve {
			e.kind = Time
		}
		return s.join(end, e)
	}
	return end
}

// mayHaveEdge reports whether awal, pertengahan and akhir may stand before e.
func (e *expr) mayHaveEdge() bool {
	switch e.base {
	case bCalendar:
		return e.day == 0
	case bOffset, bAnaphor:
		return e.unit > uDay && e.part == noPart
	case bDecade, bCentury, bPart, bSchool:
		return true
	case bDasarian: // akhir pekan ke-24 tahun 2023
		return e.unit == uWeek && e.month == 0
	case bHijri:
		return e.day == 0
	}
	return false
}

// approx passes sekitar, kira-kira, kurang lebih.
func (s *Scanner) approx(k int) int {
	it := s.at(k)
	switch {
	case it.is(cApprox) && s.at(k+1).punct('-') && s.at(k+2).is(cApprox):
		return k + 3
	case it.is(cApprox) && !it.suffix:
		return k + 1
	case it.is(cLess) && s.isWord(k+1, "lebih"):
		return k + 2
	}
	return k
}
