package date

// The days that holidays and Hijri dates mean.

// holiday resolves a holiday in its year: told, Hijri, or the nearest one.
func (r *resolver) holiday(e *expr, fl *Flags) (p period, ok bool) {
	h := int(e.hol)
	if e.idx == 1 { // the year is Hijri
		m, d := hijriHoliday(h)
		day, computed := hijriDay(int(e.year), m, d)
		if computed {
			*fl |= Computed
		}
		p = unitPeriod(uDay, day+int(e.n), 0)
		if e.ranged {
			p.to = day + int(e.n2) + 1
		}
		return p, true
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
	p = unitPeriod(uDay, day+int(e.n), 0)
	if e.ranged {
		p.to = day + int(e.n2) + 1
	}
	return p, true
}

// hijri resolves a date or a month of the Hijri calendar.
func (r *resolver) hijri(e *expr, fl *Flags) (p period, ok bool) {
	if e.month == 0 { // tahun 1444 Hijriah
		first, computed := hijriDay(int(e.year), 1, 1)
		next, _ := hijriDay(int(e.year)+1, 1, 1)
		if computed {
			*fl |= Computed
		}
		return period{from: first, to: next, gran: Day}, true
	}
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
