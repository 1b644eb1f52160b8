package date

// alternatives appends other sound readings of e, whose first reading is m in
// the period p.
func (r *resolver) alternatives(m *Mention, e *expr, p *period) {
	add := func(value []byte) {
		if s := string(value); s != m.Value {
			m.Alternatives = append(m.Alternatives, s)
			m.Flags |= Ambiguous
		}
	}
	day := func(d int) {
		q := *e
		o := unitPeriod(uDay, d, 0)
		o.fullFrom, o.fullTo = o.from, o.to
		r.narrow(&q, &o)
		add(r.appendValue(nil, &q, &o))
	}
	switch {
	case m.Flags.Has(WeekdayConflict | YearInferred): // Jumat (14/6): another year agrees
		y, month, d := civil(p.from)
		for _, n := range [...]int{1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6} {
			if validDate(y+n, month, d) && weekdayOf(dayNumber(y+n, month, d)) == int(e.wd) {
				day(dayNumber(y+n, month, d))
				return
			}
		}
	case e.base == bWeekday && e.dir == Future && !e.inC && r.ref: // Jumat depan: that of next week
		if d := monday(r.day) + 6 + int(e.wd); d != p.from {
			day(d)
		}
	case e.base == bOffset && e.rule == ruleAgo && m.Flags.Has(Ambiguous) && !e.anaphor: // dua pekan mendatang: a point or a span
		q := *e
		if q.n < 0 {
			q.n = -q.n
		}
		add(appendDuration(nil, &q))
	case m.Flags.Has(Computed) && p.gran == Day: // the moon may have been seen a day earlier or later
		day(p.from - 1)
		day(p.from + 1)
	case e.base == bHoliday && isHijriHoliday(int(e.hol)), e.base == bHijri:
	case e.clock && e.hour == 24: // the midnight that begins the day
		q := *e
		q.hour = 0
		add(r.appendValue(nil, &q, p))
	case m.Flags.Has(AmPmAmbiguous) && !e.clock2 && e.min == 0: // jam 7: in the evening, perhaps
		q := *e
		q.hour += 12
		add(r.appendValue(nil, &q, p))
	case e.base == bWeekday && e.expected:
		day(p.from - 7)
	}
}
