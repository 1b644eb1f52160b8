package date

import "time"

// mention resolves x and writes its values.
func (r *resolver) mention(x *Expression) Mention {
	e := &x.expr
	m := Mention{Span: x.Span, FirstToken: x.FirstToken, EndToken: x.EndToken, Type: e.kind, Mod: e.mod, Dir: e.dir, Rel: e.rel, Flags: e.flags, Rule: ruleNames[e.rule]}
	switch {
	case e.kind == Duration || e.kind == Age:
		m.Value = string(appendDuration(nil, e))
		m.Granularity = unitGranularity(e.unit)
		return m
	case e.kind == Set:
		m.Value = string(appendSet(nil, e))
		m.Granularity = unitGranularity(e.unit)
		m.Times = max(0, int(e.freq))
		return m
	case e.base == bVague:
		m.Value = [...]string{Past: "PAST_REF", Present: "PRESENT_REF", Future: "FUTURE_REF"}[e.dir]
		return m
	}
	p, ok := r.place(e, &m.Flags)
	if !ok {
		m.Flags |= Unresolved
		return m
	}
	if p.gran == Weekend && m.Mod == End {
		m.Mod = NoMod
	}
	m.Granularity = p.gran
	if p.timed {
		m.Type = Time
	}
	var buf [96]byte
	m.Value = string(r.appendValue(buf[:0], e, &p))
	if p.timed {
		m.From = string(r.appendInstant(buf[:0], e, p.fromSec))
		m.To = string(r.appendInstant(buf[:0], e, p.toSec))
		if !e.zoned {
			m.Flags |= ZoneInferred
		}
		if e.clock && !e.partWasClock && e.part == noPart && e.hour >= 1 && e.hour <= 11 && !e.zoned {
			m.Flags |= AmPmAmbiguous
		}
	} else {
		m.From = string(appendDay(buf[:0], p.from))
		m.To = string(appendDay(buf[:0], p.to))
	}
	m.EDTF = string(appendEDTF(buf[:0], m.Value, e, &p))
	if e.wd != 0 && !e.eve && e.base == bCalendar && weekdayOf(p.from) != int(e.wd) {
		m.Flags |= WeekdayConflict
	}
	r.alternatives(&m, e, &p)
	r.remember(e, p)
	return m
}

// remember keeps p for what hangs on it later in the document.
func (r *resolver) remember(e *expr, p period) {
	if e.clock {
		r.hasClock, r.lastClock = true, int(e.hour)*60+int(e.min)
	}
	if e.base == bClock {
		return
	}
	r.last, r.hasLast = p, true
	near := !r.ref || max(p.from-r.day, r.day-p.from) <= 31
	if p.gran <= Day && p.gran != NoGranularity && !e.ranged && !e.eve && near && e.base != bHoliday && e.base != bHijri {
		r.lastDay, r.hasDay = p.from, true
		r.hasClock = e.clock
	}
	if p.gran == Year && !e.ranged {
		r.sentenceYear, _, _ = civil(p.fullFrom)
	}
	if !r.ref && e.base == bCalendar && e.day != 0 && e.year != 0 && !e.ranged {
		r.setRef(p.from, 0)
	}
}

func unitGranularity(u uint8) Granularity {
	return [...]Granularity{uSecond: Second, uMinute: Minute, uHour: Hour, uNight: DayPart, uDay: Day, uWeekend: Weekend, uWeek: Week, uMonth: Month, uQuarter: Quarter,
		uThird: Month, uHalf: HalfYear, uYear: Year, uLustrum: Year, uDecade: Decade, uCentury: Century, uMillennium: Year}[u]
}

// appendValue appends the TIMEX3 value of a date or time.
func (r *resolver) appendValue(b []byte, e *expr, p *period) []byte {
	if e.base == bSeason {
		y, _, _ := civil(p.fullFrom)
		return append(append(appendYear(b, y), '-'), seasons[e.idx-1].code...)
	}
	if !p.timed {
		return appendPeriod(b, p)
	}
	b = appendDay(b, p.from)
	switch {
	case e.clock:
		b = appendClock(b, int(e.hour), int(e.min), int(e.sec), e.seconds)
		b = appendZone(b, e)
		if e.clock2 {
			b = append(b, '/')
			b = appendDay(b, p.from+boolInt(int(e.hour2)*60+int(e.min2) <= int(e.hour)*60+int(e.min)))
			b = appendClock(b, int(e.hour2), int(e.min2), 0, false)
			b = appendZone(b, e)
		}
	case e.part != noPart:
		b = append(b, partHours[e.part].code...)
	default:
		s := int(p.fromSec - int64(p.from)*86400)
		b = appendClock(b, s/3600, s/60%60, s%60, p.gran == Second)
	}
	return b
}

func boolInt(v bool) int {
	if v {
		return 1
	}
	return 0
}

// appendPeriod appends a period of whole days: one unit, or first/last unit.
func appendPeriod(b []byte, p *period) []byte {
	first := unitPeriod(granUnit(p.gran), p.fullFrom, 0)
	if p.gran == Century && p.fullFrom < minDay && p.fullTo-p.fullFrom < 36600 { // the 4th century BC is 400 to 301 BC
		return appendUnit(b, p.fullFrom, p.gran)
	}
	if _, _, d := civil(p.fullFrom); p.gran == Dasarian || p.gran == Month && d != 1 {
		b = appendDay(b, p.fullFrom)
		b = append(b, '/')
		return appendDay(b, p.fullTo-1)
	}
	b = appendUnit(b, p.fullFrom, p.gran)
	if first.to < p.fullTo {
		b = append(b, '/')
		b = appendUnit(b, p.fullTo-1, p.gran)
	}
	return b
}

func granUnit(g Granularity) uint8 {
	switch g {
	case Weekend:
		return uWeekend
	case Week:
		return uWeek
	case Month:
		return uMonth
	case Quarter:
		return uQuarter
	case HalfYear:
		return uHalf
	case Year:
		return uYear
	case Decade:
		return uDecade
	case Century:
		return uCentury
	}
	return uDay
}

// appendUnit appends the TIMEX3 name of the unit that holds day.
func appendUnit(b []byte, day int, g Granularity) []byte {
	y, m, _ := civil(day)
	switch g {
	case Week, Weekend:
		wy, w := isoWeek(day)
		b = appendYear(b, wy)
		b = append(b, "-W"...)
		b = append2(b, w)
		if g == Weekend {
			b = append(b, "-WE"...)
		}
		return b
	case Month:
		b = append(appendYear(b, y), '-')
		return append2(b, m)
	case Quarter:
		return append(appendYear(b, y), '-', 'Q', byte('1'+(m-1)/3))
	case HalfYear:
		return append(appendYear(b, y), '-', 'H', byte('1'+(m-1)/6))
	case Year:
		return appendYear(b, y)
	case Decade:
		return appendYear(b, y)[:len(b)+3]
	case Century:
		if y < 0 {
			return append2(append(b, "BC"...), -y/100)
		}
		return append2(b, y/100)
	}
	b = append(appendYear(b, y), '-')
	b = append(append2(b, m), '-')
	_, _, d := civil(day)
	return append2(b, d)
}

// appendYear appends a year of four digits; TIMEX3 writes 44 BC as BC0044.
func appendYear(b []byte, y int) []byte {
	if y <= 0 {
		b = append(b, "BC"...)
		y = 1 - y
	}
	return append4(b, y)
}

// appendDay appends a civil day in ISO 8601, years before 1 with a sign.
func appendDay(b []byte, day int) []byte {
	y, m, d := civil(day)
	if y < 0 {
		b = append(b, '-')
		y = -y
	}
	b = append(append4(b, y), '-')
	b = append(append2(b, m), '-')
	return append2(b, d)
}

func append4(b []byte, n int) []byte { return append2(append2(b, n/100%100), n%100) }

func append2(b []byte, n int) []byte { return append(b, byte('0'+n/10%10), byte('0'+n%10)) }

func appendClock(b []byte, h, m, s int, seconds bool) []byte {
	b = append2(append(b, 'T'), h)
	b = append2(append(b, ':'), m)
	if seconds {
		b = append2(append(b, ':'), s)
	}
	return b
}

func appendZone(b []byte, e *expr) []byte {
	if !e.zoned {
		return b
	}
	return appendOffset(b, int(e.zone)*900)
}

func appendOffset(b []byte, seconds int) []byte {
	sign := byte('+')
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	b = append2(append(b, sign), seconds/3600)
	return append2(append(b, ':'), seconds/60%60)
}

// appendInstant appends the local second sec with the offset of the zone.
func (r *resolver) appendInstant(b []byte, e *expr, sec int64) []byte {
	day := floorDiv(int(sec), 86400)
	s := int(sec) - day*86400
	b = appendDay(b, day)
	b = appendClock(b, s/3600, s/60%60, s%60, true)
	if e.zoned {
		return appendOffset(b, int(e.zone)*900)
	}
	y, m, d := civil(day)
	_, offset := time.Date(y, time.Month(m), d, s/3600, s/60%60, s%60, 0, r.opts.location()).Zone()
	return appendOffset(b, offset)
}

// appendEDTF appends the Extended Date/Time Format (ISO 8601-2) of a period.
func appendEDTF(b []byte, value string, e *expr, p *period) []byte {
	if e.base == bSeason {
		return append2(append(b, value[:5]...), seasons[e.idx-1].edtf)
	}
	one := p.gran == Day || p.gran == Month || p.gran == Year
	switch {
	case p.timed && (!e.clock || e.hour < 24):
		if e.part != noPart && !e.clock {
			return appendDay(b, p.from)
		}
		return append(b, value...)
	case p.timed:
		b = appendDay(b, p.from+1)
		return appendZone(appendClock(b, 0, 0, 0, false), e)
	case p.from != p.fullFrom || p.to != p.fullTo, p.gran == Week, p.gran == Weekend, p.from < minDay+366:
		b = append(appendDay(b, p.from), '/')
		return appendDay(b, p.to-1)
	case p.gran == Quarter && len(value) == 7:
		b = append(b, value[:5]...)
		return append2(b, 32+int(value[6]-'0'))
	case p.gran == HalfYear && len(value) == 7:
		b = append(b, value[:5]...)
		return append2(b, 39+int(value[6]-'0'))
	case p.gran == Decade:
		return append(append(b, value...), 'X')
	case p.gran == Century && len(value) == 2:
		return append(append(b, value...), "XX"...)
	case one:
		b = append(b, value...)
		if e.mod == Approx {
			b = append(b, '~')
		}
		return b
	}
	b = append(appendDay(b, p.from), '/')
	return appendDay(b, p.to-1)
}
