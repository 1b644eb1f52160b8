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

	hasDay  bool
	lastDay int // the last day mentioned, no holiday and not far from the reference: the day of a time of day alone

	hasClock     bool
	lastClock    int // the last time of day on that day, in minutes
	sentenceYear int // the last year that stood alone in this sentence

	hasUntil bool
	until    int // the dated day that follows a bare day of the week: Sabtu malam hingga Minggu (11/6)
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
		if e.year != 0 || e.inC { // bulan yang sama tahun lalu
			y, has := r.yearOf(e, fl)
			if !has {
				return p, false
			}
			_, m, _ := civil(day)
			day = dayNumber(y, m, 1)
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
	case bNth:
		p, ok = r.nthDay(e, fl)
	case bSeason:
		y, has := r.yearOf(e, fl)
		if !has {
			return p, false
		}
		if !e.inC && e.year == 0 {
			y += int(e.dir) - int(Present)
			if e.dir == NoDir {
				y++
			}
		}
		season := &seasons[e.idx-1]
		y2, m2 := addMonths(y, season.first, season.length)
		p, ok = period{from: dayNumber(y, season.first, 1), to: dayNumber(y2, m2, 1), gran: Quarter}, true
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

// weekday resolves a day of the week.
func (r *resolver) weekday(e *expr) (p period, ok bool) {
	if !r.ref {
		return p, false
	}
	wd := int(e.wd)
	from := r.day
	if e.anaphor && r.hasLast {
		from = r.last.from
	}
	today := weekdayOf(from)
	day := monday(from) + wd - 1
	switch {
	case r.hasUntil:
		day = r.until - floorMod(weekdayOf(r.until)-wd, 7)
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

// Civil days that have a year of four digits.
const (
	minDay = -719528 // 0000-01-01
	maxDay = 2932896 // 9999-12-31
)

// clockDay is the day of a time of day alone: the last day told before it, or
// that of the reference. From pukul 22.00 until jam tiga pagi is the next day.
func (r *resolver) clockDay(e *expr) (day int, ok bool) {
	day, ok = r.day, r.ref
	if r.hasDay {
		day, ok = r.lastDay, true
	}
	if e.rel == Until && r.hasClock && int(e.hour)*60+int(e.min) < r.lastClock {
		day++
	}
	return day, ok
}
