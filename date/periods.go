package date

// unitPeriod returns the unit that holds day, n units on.
func unitPeriod(unit uint8, day, n int) period {
	y, m, _ := civil(day)
	years := func(first, length int, g Granularity) period {
		return period{from: dayNumber(first, 1, 1), to: dayNumber(first+length, 1, 1), gran: g}
	}
	months := func(first, length int, g Granularity) period {
		y1, m1 := addMonths(y, first, n*length)
		y2, m2 := addMonths(y1, m1, length)
		return period{from: dayNumber(y1, m1, 1), to: dayNumber(y2, m2, 1), gran: g}
	}
	switch unit {
	case uWeek:
		d := monday(day) + 7*n
		return period{from: d, to: d + 7, gran: Week}
	case uWeekend:
		d := monday(day) + 7*n + 5
		return period{from: d, to: d + 2, gran: Weekend}
	case uMonth:
		return months(m, 1, Month)
	case uQuarter:
		return months((m-1)/3*3+1, 3, Quarter)
	case uThird:
		return months((m-1)/4*4+1, 4, Month)
	case uHalf:
		return months((m-1)/6*6+1, 6, HalfYear)
	case uYear:
		return years(y+n, 1, Year)
	case uLustrum:
		return years(y+8*n, 1, Year)
	case uDecade:
		return years(floorDiv(y, 10)*10+10*n, 10, Decade)
	case uCentury:
		return years(floorDiv(y, 100)*100+100*n, 100, Century)
	case uMillennium:
		return years(y+1000*n, 1, Year)
	}
	return period{from: day + n, to: day + n + 1, gran: Day}
}

// partPeriod returns quarter, third or half idx of year y.
func partPeriod(unit uint8, y, idx int) period {
	length := 12 / partsOfYear(unit)
	return unitPeriod(unit, dayNumber(y, (idx-1)*length+1, 1), 0)
}

// thirdOfMonth returns one of the three parts of a month: 1-10, 11-20, 21-end.
func thirdOfMonth(y, m, idx int) period {
	p := period{from: dayNumber(y, m, 10*idx-9), to: dayNumber(y, m, 1) + 10*idx, gran: Dasarian}
	if idx == 3 {
		p.to = dayNumber(y, m, 1) + daysIn(y, m)
	}
	return p
}

// weekOfMonth returns days 1-7, 8-14, 15-21, 22-28 or 29-end of a month.
func weekOfMonth(y, m, idx int) period {
	first := dayNumber(y, m, 1)
	if next := first + daysIn(y, m); idx < 0 { // pekan terakhir Mei
		return period{from: next - 7, to: next, gran: Dasarian}
	}
	return period{from: first + 7*(idx-1), to: min(first+7*idx, first+daysIn(y, m)), gran: Dasarian}
}

// edge narrows a period to its first, middle or last part: months 1-10, 11-20,
// 21-end; years by four months; weeks Mon-Tue, Wed-Fri, Sat-Sun; centuries
// years 00-32, 33-66, 67-99; whatever else by thirds of its days.
func edge(p period, mod Mod) period {
	i := int(mod-Start) + 1
	y, m, _ := civil(p.from)
	q := p
	switch p.gran {
	case Month:
		if p.to-p.from <= 31 {
			q = thirdOfMonth(y, m, i)
		} else {
			q = thirds(p, i)
		}
	case Year:
		q.from, q.to = dayNumber(y, 4*i-3, 1), dayNumber(y, 4*i-3, 1)
		y2, m2 := addMonths(y, 4*i-3, 4)
		q.to = dayNumber(y2, m2, 1)
	case Week:
		b := [...]int{0, 2, 5, 7}
		q.from, q.to = p.from+b[i-1], p.from+b[i]
	case Century:
		b := [...]int{0, 33, 67, 100}
		q.from, q.to = dayNumber(y+b[i-1], 1, 1), dayNumber(y+b[i], 1, 1)
	case Decade:
		b := [...]int{0, 3, 7, 10}
		q.from, q.to = dayNumber(y+b[i-1], 1, 1), dayNumber(y+b[i], 1, 1)
	case Quarter:
		y1, m1 := addMonths(y, m, i-1)
		q = unitPeriod(uMonth, dayNumber(y1, m1, 1), 0)
	default:
		q = thirds(p, i)
	}
	q.gran = p.gran
	return q
}

func thirds(p period, i int) period {
	n := p.to - p.from
	return period{from: p.from + n*(i-1)/3, to: p.from + n*i/3, gran: p.gran}
}

// partHours are the hours of the parts of the day.
var partHours = [...]struct {
	from, to int
	code     string
}{
	partDini:   {0, 5, "TDH"},
	partSubuh:  {4, 6, "TDH"},
	partPagi:   {5, 11, "TMO"},
	partSiang:  {11, 15, "TMI"},
	partSore:   {15, 18, "TAF"},
	partPetang: {17, 19, "TEV"},
	partMalam:  {18, 24, "TNI"},
}

// narrow applies the part of the day or the time of day to p.
func (r *resolver) narrow(e *expr, p *period) {
	day := int64(p.from) * 86400
	switch {
	case e.clock:
		p.timed = true
		p.fromSec = day + int64(e.hour)*3600 + int64(e.min)*60 + int64(e.sec)
		p.toSec, p.gran = p.fromSec+60, Minute
		if e.seconds {
			p.toSec, p.gran = p.fromSec+1, Second
		}
		if e.clock2 {
			p.toSec = day + int64(e.hour2)*3600 + int64(e.min2)*60
			if p.toSec <= p.fromSec {
				p.toSec += 86400
			}
		}
	case e.part != noPart:
		h := &partHours[e.part]
		p.timed, p.gran = true, DayPart
		p.fromSec, p.toSec = day+int64(h.from)*3600, day+int64(h.to)*3600
	}
}
