package date

// The years that dates, months and parts of years mean.

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
		if e.wd != 0 && !e.inC { // Senin tanggal 12: the nearest month that agrees
			for _, n := range [...]int{0, -1, 1, -2, 2} {
				if cy, cm := addMonths(y, m, n); validDate(cy, cm, int(e.day)) && weekdayOf(dayNumber(cy, cm, int(e.day))) == int(e.wd) {
					y, m = cy, cm
					break
				}
			}
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
			y2 := int(e.year2)
			if e.bc {
				y2 = 1 - y2
			}
			p.to = dayNumber(y2+1, 1, 1)
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
	if r.sentenceYear != 0 && e.dir == NoDir { // Tahun lalu, inflasi April mencapai
		return r.sentenceYear, true
	}
	_, m, _ := civil(r.day)
	d := int(e.month) - m
	if e.ranged && e.month2 > e.month && e.year == 0 { // Januari hingga Juli, said in August
		d = max(d, min(0, int(e.month2)-m))
	}
	switch {
	case e.dir == Present:
	case e.since && e.dir == NoDir && !e.expected && r.opts.Prefer == PreferNews: // sejak Oktober: behind us
		if d > 0 {
			y--
		}
	case e.dir == NoDir && !e.expected && r.opts.Prefer == PreferNews && d < -6 && d > -10: // Maret, said in November: only akan makes it next year's
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

// nthDay resolves a day of the week counted from an end of a month.
func (r *resolver) nthDay(e *expr, fl *Flags) (p period, ok bool) {
	y, ok := r.monthYear(e, fl)
	if !ok {
		return p, false
	}
	m := int(e.month)
	if m == 0 {
		cy, cm, _ := civil(r.day)
		y, m = addMonths(cy, cm, int(e.cn))
	}
	first := dayNumber(y, m, 1)
	last := first + daysIn(y, m) - 1
	day := first
	switch wd, n := int(e.wd), int(e.idx); {
	case wd == 0 && n < 0:
		day = last
	case wd != 0 && n < 0:
		day = last - floorMod(weekdayOf(last)-wd, 7)
	case wd != 0:
		day = first + floorMod(wd-weekdayOf(first), 7) + 7*(n-1)
	}
	return unitPeriod(uDay, day, 0), day <= last
}
