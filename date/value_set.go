package date

import "strconv"

// The values of durations and sets.

// appendDuration appends P3M, PT2.5H, PXY, P1Y6M, P2D/P3D.
func appendDuration(b []byte, e *expr) []byte {
	if e.many {
		return appendAmount(b, e.unit, -1)
	}
	if e.span {
		b = append(appendAmount(b, e.unit, int(e.n)), '/')
		return appendAmount(b, e.unit, int(e.n2))
	}
	n, unit := int(e.n), e.unit
	if n == 5 { // setengah
		switch unit {
		case uHour:
			n, unit = 300, uMinute
		case uYear:
			n, unit = 60, uMonth
		case uDay:
			n, unit = 120, uHour
		case uMinute:
			n, unit = 300, uSecond
		}
	}
	b = appendAmount(b, unit, n)
	for _, part := range e.minor {
		if part.n == 0 {
			break
		}
		small := appendAmount(nil, part.unit, int(part.n))[1:]
		if unit <= uHour && small[0] == 'T' {
			small = small[1:]
		}
		b, unit = append(b, small...), part.unit
	}
	return b
}

// appendAmount appends P, tenths of the unit, and its letter; X for tenths < 0.
func appendAmount(b []byte, unit uint8, tenths int) []byte {
	b = append(b, 'P')
	letter, times := "D", 1
	switch unit {
	case uSecond:
		letter = "S"
	case uMinute:
		letter = "M"
	case uHour:
		letter = "H"
	case uNight:
		letter = "NI"
	case uWeek:
		letter = "W"
	case uWeekend:
		letter = "WE"
	case uMonth:
		letter = "M"
	case uQuarter:
		letter, times = "M", 3
	case uThird:
		letter, times = "M", 4
	case uHalf:
		letter, times = "M", 6
	case uYear:
		letter = "Y"
	case uLustrum:
		letter, times = "Y", 8
	case uDecade:
		letter, times = "Y", 10
	case uCentury:
		letter, times = "Y", 100
	case uMillennium:
		letter, times = "Y", 1000
	}
	if unit <= uHour {
		b = append(b, 'T')
	}
	if tenths < 0 {
		return append(append(b, 'X'), letter...)
	}
	tenths *= times
	b = strconv.AppendInt(b, int64(tenths/10), 10)
	if tenths%10 != 0 {
		b = append(b, '.', byte('0'+tenths%10))
	}
	return append(b, letter...)
}

// appendSet appends the value of a set: P1W, XXXX-WXX-1, XXXX-08-17.
func appendSet(b []byte, e *expr) []byte {
	switch {
	case e.pasaran != 0 && e.wd != 0:
		return append(b, "P35D"...)
	case e.pasaran != 0:
		return append(b, "P5D"...)
	case e.wd != 0:
		wd := int(e.wd)
		if e.eve {
			wd = floorMod(wd-2, 7) + 1
		}
		b = append(b, "XXXX-WXX-"...)
		b = append(b, byte('0'+wd))
		if e.ranged && e.wd2 != 0 { // setiap Senin sampai Jumat
			b = append(b, "/XXXX-WXX-"...)
			b = append(b, byte('0'+e.wd2))
		}
	case e.hol != 0:
		if m, d := fixedHoliday(int(e.hol)); m != 0 {
			b = append(append2(append(b, "XXXX-"...), m), '-')
			return append2(b, d)
		}
		return append(b, "P1Y"...)
	case e.unit == uWeekend && e.n == 10:
		return append(b, "XXXX-WXX-WE"...)
	case e.n != 0:
		if e.many {
			return appendAmount(b, e.unit, -1)
		}
		return appendDuration(b, e)
	case e.month != 0 && e.day != 0:
		b = append2(append(b, "XXXX-"...), int(e.month))
		b = append2(append(b, '-'), int(e.day))
	case e.month != 0:
		b = append2(append(b, "XXXX-"...), int(e.month))
	case e.day != 0:
		b = append2(append(b, "XXXX-XX-"...), int(e.day))
	default:
		b = append(b, "XXXX-XX-XX"...)
	}
	switch {
	case e.clock:
		b = appendClock(b, int(e.hour), int(e.min), int(e.sec), e.seconds)
	case e.part != noPart:
		b = append(b, partHours[e.part].code...)
	}
	return b
}
