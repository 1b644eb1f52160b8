package date

import "time"

// period is a run of civil days [from, to) in some granularity; with instants
// it is narrowed to the seconds [fromSec, toSec) of local time since the civil
// day 0.
type period struct {
	from, to         int
	fullFrom, fullTo int // before awal, pertengahan, akhir narrowed it
	gran             Granularity
	timed            bool
	fromSec, toSec   int64
}

// resolver turns expressions into mentions. It knows the reference and what
// the document has mentioned so far.
type resolver struct {
	opts    *Options
	ref     bool // there is a reference
	day     int  // its civil day
	second  int  // its second of the day
	last    period
	hasLast bool

	lastDay int
	hasDay  bool
}

func newResolver(opts *Options) resolver {
	if opts == nil {
		opts = &Options{}
	}
	r := resolver{opts: opts}
	if !opts.Ref.IsZero() {
		t := opts.Ref.In(opts.location())
		r.setRef(dayNumber(t.Year(), int(t.Month()), t.Day()), t.Hour()*3600+t.Minute()*60+t.Second())
	}
	return r
}

func (r *resolver) setRef(day, second int) { r.ref, r.day, r.second = true, day, second }

func (o *Options) location() *time.Location {
	if o == nil || o.Loc == nil {
		return jakarta
	}
	return o.Loc
}

var jakarta = time.FixedZone("WIB", 7*3600)

// refYear is the year of the reference, or one to guess centuries by.
func (r *resolver) refYear() int {
	if !r.ref {
		return 2025
	}
	y, _, _ := civil(r.day)
	return y
}

// place finds the days that e means. It reports false if it cannot: e needs a
// reference that is missing, or the day does not exist.
func (r *resolver) place(e *expr, fl *Flags) (p period, ok bool) {
	switch e.base {
	case bCalendar:
		p, ok = r.calendar(e, fl)
	case bWeekday:
		p, ok = r.weekday(e)
	case bOffset:
		p, ok = r.offset(e, fl)
	case bAnaphor:
		*fl |= Anaphoric
		day, has := r.anchor(fl)
		if !has {
			return p, false
		}
		p, ok = unitPeriod(e.unit, day, 0), true
	case bPart:
		y, has := r.yearOf(e, fl)
		if !has {
			return p, false
		}
		if !e.inC && e.year == 0 && e.dir == Past {
			y = r.partYear(e, y)
		}
		p, ok = partPeriod(e.unit, y, int(e.idx)), true
		if e.day2 > 0 {
			p.to = partPeriod(e.unit, y, int(e.day2)).to
		}
	case bSchool:
		p, ok = r.school(e, fl)
	case bDasarian:
		y, has := r.monthYear(e, fl)
		if !has {
			return p, false
		}
		m := int(e.month)
		if m == 0 && e.inC { // minggu kedua bulan ini
			cy, cm, _ := civil(r.day)
			y, m = addMonths(cy, cm, int(e.cn))
		}
		p, ok = period{}, true
		if e.unit != uWeek {
			p = thirdOfMonth(y, m, int(e.idx))
		}
		if e.unit == uWeek && e.month == 0 && !e.inC {
			p = unitPeriod(uWeek, dayNumber(y, 1, 4), int(e.idx)-1)
			if wy, _ := isoWeek(p.from); wy != y {
				return p, false
			}
			if e.mod == End {
				p = unitPeriod(uWeekend, p.from, 0)
			}
		} else if e.unit == uWeek {
			p = weekOfMonth(y, m, int(e.idx))
		}
	case bDecade:
		y := int(e.year)
		if e.century {
			y = r.fullYear(y)
			*fl |= CenturyInferred
		}
		p, ok = period{from: dayNumber(y, 1, 1), to: dayNumber(y+10, 1, 1), gran: Decade}, true
	case bCentury:
		p, ok = r.century(e), true
	case bHoliday:
		p, ok = r.holiday(e, fl)
	case bHijri:
		p, ok = r.hijri(e, fl)
	case bClock:
		day, has := r.clockDay(e)
		if !has {
			return p, false
		}
		p, ok = unitPeriod(uDay, day, 0), true
	}
	if !ok {
		return p, false
	}
	if e.eve {
		p.from, p.to = p.from-1, p.to-1
	}
	p.fullFrom, p.fullTo = p.from, p.to
	if p.gran != Weekend && (e.mod == Start || e.mod == Mid || e.mod == End) {
		q := edge(p, e.mod)
		p.from, p.to = q.from, q.to
	}
	r.narrow(e, &p)
	return p, p.to > p.from
}

// calendar resolves a date, a month, a year, or a range of them.
func (r *resolver) calendar(e *expr, fl *Flags) (p period, ok bool) {
	switch {
	case e.day != 0 && e.month != 0:
		y, ok := r.dateYear(e, fl)
		if !ok || !validDate(y, int(e.month), int(e.day)) {
			return p, false
		}
		p = unitPeriod(uDay, dayNumber(y, int(e.month), int(e.day)), 0)
		if e.ranged {
			y2 := y
			if e.year2 != 0 && e.year != e.year2 && !e.century {
				y2 = int(e.year2)
			} else if e.month2 < e.month {
				y2++
			}
			if !validDate(y2, int(e.month2), int(e.day2)) {
				return p, false
			}
			p.to = dayNumber(y2, int(e.month2), int(e.day2)) + 1
		}
	case e.day != 0: // tanggal 15, tanggal 15 bulan lalu
		if !r.ref {
			return p, false
		}
		y, m, d := civil(r.day)
		if e.inC {
			y, m = addMonths(y, m, int(e.cn))
		} else if e.dir == Past && int(e.day) > d {
			y, m = addMonths(y, m, -1)
		} else if e.dir == Future && int(e.day) < d {
			y, m = addMonths(y, m, 1)
		}
		if !validDate(y, m, int(e.day)) {
			return p, false
		}
		p = unitPeriod(uDay, dayNumber(y, m, int(e.day)), 0)
		if e.ranged {
			if !validDate(y, m, int(e.day2)) {
				return p, false
			}
			p.to = dayNumber(y, m, int(e.day2)) + 1
		}
	case e.month != 0:
		y, ok := r.monthYear(e, fl)
		if !ok {
			return p, false
		}
		p = unitPeriod(uMonth, dayNumber(y, int(e.month), 1), 0)
		if e.ranged {
			y2 := y
			if e.year2 != 0 && !e.century {
				y2 = int(e.year2)
			} else if e.month2 < e.month {
				y2++
			}
			p.to = unitPeriod(uMonth, dayNumber(y2, int(e.month2), 1), 0).to
		}
	default:
		y := int(e.year)
		if e.century {
			y = r.fullYear(y)
			*fl |= CenturyInferred
		}
		if e.bc {
			y = 1 - y
		}
		p = period{from: dayNumber(y, 1, 1), to: dayNumber(y+1, 1, 1), gran: Year}
		if e.ranged {
			p.to = dayNumber(int(e.year2)+1, 1, 1)
		}
	}
	return p, p.to > p.from
}

// fullYear completes a year of two digits: the reading that lies in the past
// or not more than ten years ahead.
func (r *resolver) fullYear(yy int) int {
	y := r.refYear()/100*100 + yy
	if y > r.refYear()+10 {
		y -= 100
	}
	return y
}

// yearOf returns the year of e: told, told by lalu or depan, or that of the
// reference.
func (r *resolver) yearOf(e *expr, fl *Flags) (y int, ok bool) {
	switch {
	case e.year != 0:
		y = int(e.year)
		if e.century {
			*fl |= CenturyInferred
			y = r.fullYear(y)
		}
		if e.bc {
			y = 1 - y
		}
		return y, true
	case !r.ref:
		return 0, false
	case e.inC && e.cunit == uYear:
		return r.refYear() + int(e.cn), true
	}
	*fl |= YearInferred
	return r.refYear(), true
}

// dateYear finds the year of a day and month: the one that brings it nearest
// to the reference, within half a year; lalu and mendatang force the side.
func (r *resolver) dateYear(e *expr, fl *Flags) (y int, ok bool) {
	if y, ok = r.yearOf(e, fl); !ok || e.year != 0 || e.inC {
		return y, ok
	}
	best, bestCost := 0, 1<<30
	for c := y - 4; c <= y+4; c++ {
		if !validDate(c, int(e.month), int(e.day)) {
			continue
		}
		d := dayNumber(c, int(e.month), int(e.day)) - r.day
		if e.dir == Future && e.ranged && e.month2 == e.month { // 12-15 Juni mendatang, said on the 14th
			d += int(e.day2 - e.day)
		}
		if e.dir == Past && d > 0 || (e.dir == Future || e.dir == NoDir && r.opts.Prefer == PreferFuture) && d < 0 {
			continue
		}
		if d < 0 {
			d = -d
		}
		if e.wd != 0 && weekdayOf(dayNumber(c, int(e.month), int(e.day))) != int(e.wd) && d > 150 {
			d += 60
		}
		if d < bestCost {
			best, bestCost = c, d
		}
	}
	return best, bestCost < 1<<30
}

// monthYear finds the year of a month, the nearest one likewise.
func (r *resolver) monthYear(e *expr, fl *Flags) (y int, ok bool) {
	if y, ok = r.yearOf(e, fl); !ok || e.year != 0 || e.inC {
		return y, ok
	}
	_, m, _ := civil(r.day)
	d := int(e.month) - m
	switch {
	case e.dir == Present:
	case e.dir == Past && d >= 0:
		y--
	case (e.dir == Future) && d <= 0, e.dir == NoDir && r.opts.Prefer == PreferFuture && d < 0:
		y++
	case e.dir != NoDir:
	case d >= 6:
		y--
	case d < -6:
		y++
	}
	return y, true
}

// partYear is the year of kuartal IV lalu: the last one that has begun.
func (r *resolver) partYear(e *expr, y int) int {
	if partPeriod(e.unit, y, int(e.idx)).to > r.day {
		return y - 1
	}
	return y
}

// weekday resolves a day of the week.
func (r *resolver) weekday(e *expr) (p period, ok bool) {
	if !r.ref {
		return p, false
	}
	wd := int(e.wd)
	today := weekdayOf(r.day)
	day := monday(r.day) + wd - 1
	switch {
	case e.inC:
		day += 7 * int(e.cn)
	case e.pasaran != 0:
		day = r.day
		for weekdayOf(day) != wd || pasaran(day) != int(e.pasaran)-1 {
			if day--; r.day-day > 35 {
				return p, false
			}
		}
	case e.dir == Past && !e.incl:
		if wd >= today {
			day -= 7
		}
	case e.dir == Future:
		if wd <= today {
			day += 7
		}
	case e.dir == Present:
	case r.opts.Prefer == PreferFuture || e.expected:
		if wd < today {
			day += 7
		}
	case r.opts.Prefer == PreferNearest:
		if day-r.day > 3 {
			day -= 7
		} else if r.day-day > 3 {
			day += 7
		}
	case wd > today:
		day -= 7
	}
	p = unitPeriod(uDay, day, 0)
	if e.ranged {
		p.to += floorMod(int(e.wd2)-wd, 7)
		if wd == 6 && e.wd2 == 7 {
			p.gran = Weekend
		}
	}
	return p, true
}

// anchor returns the day that an anaphor hangs on: that of the last mention,
// or of the reference if there is none.
func (r *resolver) anchor(fl *Flags) (day int, ok bool) {
	if r.hasLast {
		return r.last.from, true
	}
	*fl |= Ambiguous
	return r.day, r.ref
}

// offset resolves so many units from the reference or from an earlier mention.
func (r *resolver) offset(e *expr, fl *Flags) (p period, ok bool) {
	day, second := r.day, r.second
	if e.anaphor {
		*fl |= Anaphoric
		var has bool
		if day, has = r.anchor(fl); !has {
			return p, false
		}
		if r.hasLast && r.last.timed {
			second = int(r.last.fromSec - int64(day)*86400)
		}
	} else if !r.ref {
		return p, false
	}
	n, unit := int(e.n), e.unit
	if e.rule == ruleAgo {
		n, unit = wholeUnits(n, unit)
	}
	if n > 1e6 || n < -1e6 {
		return p, false
	}
	var per int64
	switch unit {
	case uSecond:
		per = 1
	case uMinute:
		per = 60
	case uHour:
		per = 3600
	case uNight:
		unit = uDay
	}
	if per > 0 {
		at := int64(day)*86400 + int64(second) + int64(n)*per
		if e.unit2 < e.unit && e.n2 != 0 && e.unit2 == uMinute {
			at += int64(e.n2/10) * 60
		}
		if per >= 60 {
			at -= int64(floorMod(int(at%86400), 60))
		}
		p = period{from: floorDiv(int(at), 86400), timed: true, fromSec: at, toSec: at + 60, gran: [...]Granularity{Second, Minute, Hour}[unit]}
		if per == 1 {
			p.toSec = at + 1
		}
		p.to = p.from + 1
		return p, true
	}
	if unit == uYear && e.unit2 == uMonth && e.n2 != 0 { // satu tahun enam bulan lalu
		n, unit = n*12+int(e.n2)/10, uMonth
	}
	p = unitPeriod(unit, day, n)
	return p, p.from > minDay && p.to < maxDay
}

// Civil days that have a year of four digits.
const (
	minDay = -719528 // 0000-01-01
	maxDay = 2932896 // 9999-12-31
)

// wholeUnits turns tenths of a unit into whole units, of a smaller kind if need be.
func wholeUnits(tenths int, unit uint8) (int, uint8) {
	if tenths%10 == 0 {
		return tenths / 10, unit
	}
	switch unit {
	case uMinute:
		return tenths * 6, uSecond
	case uHour:
		return tenths * 6, uMinute
	case uDay:
		return tenths * 24 / 10, uHour
	case uWeek:
		return tenths * 7 / 10, uDay
	case uMonth:
		return tenths * 3, uDay
	case uYear:
		return tenths * 12 / 10, uMonth
	case uDecade:
		return tenths, uYear
	case uCentury:
		return tenths * 10, uYear
	}
	return tenths / 10, unit
}

// school resolves a school year and its semesters: July to December, January
// to June.
func (r *resolver) school(e *expr, fl *Flags) (p period, ok bool) {
	y, ok := r.yearOf(e, fl)
	if !ok {
		return p, false
	}
	if e.year == 0 {
		_, m, _ := civil(r.day)
		if m < 7 {
			y--
		}
	}
	p = period{from: dayNumber(y, 7, 1), to: dayNumber(y+1, 7, 1), gran: Month}
	switch e.idx {
	case 1:
		p.to = dayNumber(y+1, 1, 1)
	case 2:
		p.from = dayNumber(y+1, 1, 1)
	}
	return p, true
}

func (r *resolver) century(e *expr) period {
	n := int(e.n)
	last := n
	if e.ranged {
		last = int(e.n2)
	}
	if e.bc { // the 5th century BC is 500 BC to 401 BC
		return period{from: dayNumber(1-100*n, 1, 1), to: dayNumber(1-100*(n-1), 1, 1), gran: Century}
	}
	return period{from: dayNumber(100*(n-1), 1, 1), to: dayNumber(100*last, 1, 1), gran: Century}
}

// holiday resolves a holiday in its year: told, Hijri, or the nearest one.
func (r *resolver) holiday(e *expr, fl *Flags) (p period, ok bool) {
	h := int(e.hol)
	if e.idx == 1 { // the year is Hijri
		m, d := hijriHoliday(h)
		day, computed := hijriDay(int(e.year), m, d)
		if computed {
			*fl |= Computed
		}
		return unitPeriod(uDay, day+int(e.n), 0), true
	}
	y, ok := r.yearOf(e, fl)
	if !ok {
		return p, false
	}
	day, found := 0, false
	if e.year != 0 || e.inC {
		var computed bool
		if day, computed, found = holidayIn(h, y); computed {
			*fl |= Computed
		}
	} else {
		best := 1 << 30
		for c := y - 1; c <= y+1; c++ {
			d, computed, ok := holidayIn(h, c)
			if !ok || e.dir == Past && d > r.day || e.dir == Future && d < r.day {
				continue
			}
			if cost := max(d-r.day, r.day-d); cost < best {
				day, found, best = d, true, cost
				if *fl &^= Computed; computed {
					*fl |= Computed
				}
			}
		}
	}
	if !found {
		return p, false
	}
	n := int(e.n)
	return unitPeriod(uDay, day+n, 0), true
}

// hijri resolves a date or a month of the Hijri calendar.
func (r *resolver) hijri(e *expr, fl *Flags) (p period, ok bool) {
	d, d2 := max(1, int(e.day)), int(e.day2)
	at := func(hy int) period {
		day, computed := hijriDay(hy, int(e.month), d)
		if computed {
			*fl |= Computed
		}
		if e.day == 0 {
			m, y := int(e.month)+1, hy
			if m > 12 {
				m, y = 1, hy+1
			}
			next, _ := hijriDay(y, m, 1)
			return period{from: day, to: next, gran: Month}
		}
		p := unitPeriod(uDay, day, 0)
		if d2 > d {
			p.to = p.from + d2 - d + 1
		}
		return p
	}
	if e.idx == 1 {
		return at(int(e.year)), true
	}
	y, ok := r.yearOf(e, fl)
	if !ok {
		return p, false
	}
	best := 1 << 30
	hy := (y-622)*33/32 - 1
	for i := range 5 {
		c := at(hy + i)
		gy, _, _ := civil(c.from)
		cost := max(c.from-r.day, r.day-c.from)
		if (e.year != 0 || e.inC) && gy != y {
			continue
		}
		if e.dir == Past && c.from > r.day || e.dir == Future && c.to <= r.day {
			continue
		}
		if c.from <= r.day && r.day < c.to {
			cost = 0
		}
		if cost < best {
			p, best = c, cost
		}
	}
	return p, best < 1<<30
}

// clockDay is the day of a time of day alone: the day told before it in the
// same sentence, or that of the reference.
func (r *resolver) clockDay(e *expr) (day int, ok bool) {
	if r.hasDay {
		return r.lastDay, true
	}
	return r.day, r.ref
}
