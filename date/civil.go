package date

// Civil days are counted from 1970-01-01 in the proleptic Gregorian calendar.
// Nothing here clamps: a day that does not exist is an error of the caller,
// which asks validDate first.

// dayNumber returns the civil day of y-m-d. (Hinnant, days_from_civil.)
func dayNumber(y, m, d int) int {
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + d - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// civil returns the year, month and day of a civil day.
func civil(day int) (y, m, d int) {
	z := day + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	m = mp + 3
	if m > 12 {
		m -= 12
	}
	y = yoe + era*400
	if m <= 2 {
		y++
	}
	return y, m, d
}

// weekdayOf returns 1 (Monday) to 7 (Sunday).
func weekdayOf(day int) int { return floorMod(day+3, 7) + 1 }

// monday returns the Monday of the ISO week of day.
func monday(day int) int { return day - weekdayOf(day) + 1 }

// isoWeek returns the ISO year and week of day.
func isoWeek(day int) (year, week int) {
	thursday := monday(day) + 3
	year, _, _ = civil(thursday)
	return year, (thursday-dayNumber(year, 1, 1))/7 + 1
}

// addMonths returns the first day of the month n months after that of y-m.
func addMonths(y, m, n int) (year, month int) {
	t := y*12 + m - 1 + n
	return floorDiv(t, 12), floorMod(t, 12) + 1
}

// shiftMonths moves a civil day by n months; the 31st becomes the last day of a
// shorter month.
func shiftMonths(day, n int) int {
	y, m, d := civil(day)
	y, m = addMonths(y, m, n)
	return dayNumber(y, m, min(d, daysIn(y, m)))
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// validDate reports whether y-m-d exists.
func validDate(y, m, d int) bool { return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) }

// validDay reports whether day d exists in month m of some year.
func validDay(m, d int) bool { return validDate(2000, m, d) }

// easter returns the civil day of Easter Sunday in the Gregorian year y.
// (Anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms, ch. 8.)
func easter(y int) int {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayNumber(y, n/31, n%31+1)
}

// pasaran returns the day of the Javanese five-day week, 0 Legi to 4 Kliwon.
// 17 August 1945 was Jumat Legi.
func pasaran(day int) int { return floorMod(day-legi1945, 5) }

const legi1945 = -8903 // 1945-08-17

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int) int { return a - b*floorDiv(a, b) }
