package date

// base says what an expr points at.
type base uint8

const (
	bNone     base = iota
	bCalendar      // year, month, day, whichever are told; a range if ranged
	bWeekday       // wd alone, or in a week told by the container
	bOffset        // n units from the anchor; n = 0 is this unit
	bPart          // part idx (quarter, third, half) of a year
	bSchool        // school year year/year2
	bDasarian      // ten days of a month
	bNth           // day wd, or any day, counted in a month: idx, from the end if negative
	bSeason        // season idx of a year
	bDecade        // the ten years from year
	bCentury       // century n
	bHoliday       // holiday hol, plus n days
	bHijri         // day, month, year of the Hijri calendar
	bClock         // a time of day alone
	bAnaphor       // the unit that holds the anchor: tahun itu
	bVague         // PAST_REF, PRESENT_REF, FUTURE_REF by dir
	bDuration      // n tenths of unit, and the minor ones
	bSet           // every n units, or every day that the other fields describe
)

// expr is what a mention says, before any reference time is known. It has a
// fixed size and no pointers. Zero fields are not told.
type expr struct {
	rule  ruleID
	kind  Type
	base  base
	mod   Mod
	dir   Dir
	rel   Rel
	flags Flags

	unit  uint8    // of offsets, durations, sets
	n, n2 int32    // offset in units; durations: tenths of units
	many  bool     // an unknown number: beberapa, puluhan
	span  bool     // durations: n to n2 of the same unit
	minor [5]minor // the smaller units: (2 jam) 17 menit 44 detik

	cunit uint8 // the period that holds the day or month: Maret (tahun lalu)
	cn    int32 // its offset
	inC   bool  // whether there is one

	ranged        bool // two ends
	century       bool // year has two digits
	bc            bool // Sebelum Masehi
	freq          int8 // sets: how many times; every: -1
	anaphor       bool // the anchor is an earlier mention
	incl          bool // a past weekday may be the reference day itself: Senin tadi
	since         bool // sejak before it: a month without a year lies behind
	expected      bool // akan, bakal before it: a bare weekday or month lies ahead
	eve           bool // malam before a day
	year, year2   int16
	month, month2 int8
	day, day2     int8
	wd, wd2       int8
	idx           int8
	pasaran       int8 // 1 Legi to 5 Kliwon
	part          int8
	hol           int8

	clock        bool // a time of day is told
	clock2       bool // and its end
	seconds      bool
	zoned        bool
	zone         int8 // quarters of an hour east of Greenwich
	hour, hour2  int8
	min, min2    int8
	sec          int8
	partWasClock bool // the part of day has been spent on the hour
}

// minor is a part of a length of time in a smaller unit.
type minor struct {
	unit uint8
	n    int32 // tenths
}

// isDay reports whether e points at a day, so that a part of the day, a clock
// or a date in brackets may follow.
func (e *expr) isDay() bool {
	switch e.base {
	case bCalendar:
		return e.day != 0
	case bWeekday, bHoliday, bNth:
		return true
	case bHijri:
		return e.day != 0
	case bOffset, bAnaphor:
		return e.unit == uDay
	}
	return false
}

// valid reports whether the days that e tells exist.
func (e *expr) valid() bool {
	y := int(e.year)
	if y == 0 || e.century {
		y = 2000
	}
	if !validDate(y, int(e.month), int(e.day)) {
		return false
	}
	return !e.ranged || e.day2 == 0 || validDate(y, int(e.month2), int(e.day2))
}

// before reports whether the date of e comes before that of o, or may do so
// because a year is missing.
func (e *expr) before(o *expr) bool {
	if e.year == 0 || o.year == 0 {
		return true
	}
	a, b := int(e.year)*400+int(e.month)*32+int(e.day), int(o.year)*400+int(o.month)*32+int(o.day)
	return a < b
}

// with returns e with the modifiers that outer collected before it.
func (e expr) with(outer *expr) expr {
	e.mod, e.rel, e.flags, e.rule, e.wd, e.wd2, e.part, e.eve, e.pasaran = outer.mod, outer.rel, outer.flags, outer.rule, outer.wd, outer.wd2, outer.part, outer.eve, outer.pasaran
	return e
}
