package date

// Days and instants so many units from the reference or from an earlier mention.

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
	if unit == uNight {
		unit = uDay
	}
	if seconds, months, days, finest := e.minors(); e.rule == ruleAgo && finest != unit && e.minor[0].n != 0 { // satu tahun enam bulan lalu
		switch unit {
		case uCentury:
			months += 1200 * n
		case uDecade:
			months += 120 * n
		case uYear:
			months += 12 * n
		case uMonth:
			months += n
		case uWeek:
			days += 7 * n
		case uDay:
			days += n
		case uMinute:
			seconds += 60 * int64(n)
		case uHour:
			seconds += 3600 * int64(n)
		default:
			return p, false
		}
		if finest >= uMonth {
			y, m, _ := civil(day)
			y, m = addMonths(y, m, months)
			p = unitPeriod(finest, dayNumber(y, m, 1), 0)
			return p, p.from > minDay && p.to < maxDay
		}
		if day = shiftMonths(day, months) + days; day <= minDay || day >= maxDay {
			return p, false
		}
		if finest >= uDay {
			p = unitPeriod(finest, day, 0)
			return p, p.from > minDay && p.to < maxDay
		}
		return instant(int64(day)*86400+int64(second)+seconds, finest), true
	}
	if unit <= uHour {
		return instant(int64(day)*86400+int64(second)+int64(n)*[...]int64{1, 60, 3600}[unit], unit), true
	}
	p = unitPeriod(unit, day, n)
	return p, p.from > minDay && p.to < maxDay
}

// minors sums the smaller units of 1 tahun, 2 bulan dan 3 hari, and tells the
// finest of them.
func (e *expr) minors() (seconds int64, months, days int, finest uint8) {
	for _, part := range e.minor {
		if part.n == 0 {
			break
		}
		n := int(part.n) / 10
		finest = part.unit
		switch part.unit {
		case uSecond:
			seconds += int64(n)
		case uMinute:
			seconds += int64(part.n) * 6
		case uHour:
			seconds += int64(part.n) * 360
		case uDay:
			days += n
		case uWeek:
			days += 7 * n
		case uMonth:
			months += n
		case uQuarter:
			months += 3 * n
		case uHalf:
			months += 6 * n
		case uYear:
			months += 12 * n
		}
	}
	return seconds, months, days, finest
}

// instant is the period of a second or a minute of local time.
func instant(at int64, unit uint8) period {
	p := period{timed: true, gran: [...]Granularity{Second, Minute, Hour}[unit]}
	length := int64(1)
	if unit != uSecond {
		at -= int64(floorMod(int(at%86400), 60))
		length = 60
	}
	p.fromSec, p.toSec = at, at+length
	p.from = floorDiv(int(at), 86400)
	p.to = p.from + 1
	return p
}

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
