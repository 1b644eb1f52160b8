package date

import "strings"

// Style is a way to write a time expression in Indonesian.
type Style uint8

// The styles.
const (
	Long      Style = iota // Senin, 12 Juni 2023 pukul 10.30 WIB
	Short                  // 12/6/2023 10:30 WIB
	Newspaper              // Senin (12/6/2023) pukul 10.30 WIB
)

var monthNames = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

var weekdayNames = [...]string{"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}

// Format writes the value of m in Indonesian. [Parse] reads the result back to
// the same value and interval, whatever the reference time. It is empty if m
// has no value. It costs a few small allocations.
func (m Mention) Format(style Style) string {
	f := formatter{style: style}
	switch {
	case m.Value == "":
		return ""
	case m.Type == Duration || m.Type == Age:
		return formatDuration(m.Value)
	case m.Type == Set:
		return f.set(m)
	}
	switch m.Value {
	case "PAST_REF":
		return "dahulu"
	case "PRESENT_REF":
		return "saat ini"
	case "FUTURE_REF":
		return "masa depan"
	}
	switch m.Mod {
	case Start:
		f.b.WriteString("awal ")
	case Mid:
		f.b.WriteString("pertengahan ")
	case End:
		f.b.WriteString("akhir ")
	case Approx:
		f.b.WriteString("sekitar ")
	}
	first, last, ranged := strings.Cut(m.Value, "/")
	if ranged {
		f.between(first, last)
	} else {
		f.point(first, true)
	}
	return f.b.String()
}

type formatter struct {
	b     strings.Builder
	style Style
}

// parts is a TIMEX3 value taken apart.
type parts struct {
	year, month, day string
	unit             string // Q3, H1, W24, W24-WE
	clock, zone      string
}

func split(value string) (p parts) {
	value, p.clock, _ = strings.Cut(value, "T")
	if i := strings.LastIndexAny(p.clock, "+-"); i >= 2 {
		p.clock, p.zone = p.clock[:i], p.clock[i:]
	}
	p.year, value, _ = strings.Cut(value, "-")
	if value == "" {
		return p
	}
	if strings.ContainsAny(value[:1], "QHWSF") {
		p.unit = value
		return p
	}
	p.month, p.day, _ = strings.Cut(value, "-")
	return p
}

func digits(s string) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return n
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// number writes n without leading zeros.
func (f *formatter) number(s string) {
	for len(s) > 1 && s[0] == '0' {
		s = s[1:]
	}
	f.b.WriteString(s)
}

// year writes a year, with SM before the era.
func (f *formatter) year(y string) {
	if bc, ok := strings.CutPrefix(y, "BC"); ok {
		f.number(bc)
		f.b.WriteString(" SM")
		return
	}
	f.number(y)
	if y[0] == '0' {
		f.b.WriteString(" M")
	}
}

var roman = [...]string{"", "I", "II", "III", "IV"}

// point writes one day, month, year, part of a year or time.
func (f *formatter) point(value string, yearHead bool) {
	p := split(value)
	switch {
	case p.day != "":
		f.dayName(p)
		f.dayNumber(p, p)
		if f.style == Newspaper {
			f.b.WriteByte(')')
		}
		f.clock(p)
	case p.month != "":
		f.b.WriteString(monthNames[digits(p.month)%13] + " ")
		f.year(p.year)
	case p.unit == "" && len(p.year) == 3:
		f.b.WriteString("tahun " + p.year + "0-an")
	case p.unit == "" && (len(p.year) == 2 || strings.HasPrefix(p.year, "BC") && len(p.year) == 4):
		f.century(p.year)
	case p.unit == "":
		if yearHead {
			f.b.WriteString("tahun ")
		}
		f.year(p.year)
	case p.unit[0] == 'Q':
		f.b.WriteString("kuartal " + roman[digits(p.unit[1:])%5] + " ")
		f.year(p.year)
	case p.unit == "SP" || p.unit == "SU" || p.unit == "FA" || p.unit == "WI":
		f.b.WriteString("musim " + map[string]string{"SP": "semi", "SU": "panas", "FA": "gugur", "WI": "dingin"}[p.unit] + " ")
		f.year(p.year)
	case p.unit[0] == 'H':
		f.b.WriteString("semester " + roman[digits(p.unit[1:])%5] + " ")
		f.year(p.year)
	default:
		if strings.HasSuffix(p.unit, "WE") {
			f.b.WriteString("akhir ")
		}
		f.b.WriteString("pekan ke-")
		f.number(p.unit[1:3])
		f.b.WriteString(" tahun ")
		f.year(p.year)
	}
}

func (f *formatter) century(c string) {
	bc := strings.HasPrefix(c, "BC")
	n := digits(strings.TrimPrefix(c, "BC")) + 1
	f.b.WriteString("abad ke-" + itoa(n))
	if bc {
		f.b.WriteString(" SM")
	}
}

func (f *formatter) dayName(p parts) {
	if f.style == Short {
		return
	}
	y := digits(p.year)
	if bc, ok := strings.CutPrefix(p.year, "BC"); ok {
		y = 1 - digits(bc)
	}
	f.b.WriteString(weekdayNames[weekdayOf(dayNumber(y, digits(p.month), digits(p.day)))])
	if f.style == Newspaper {
		f.b.WriteString(" (")
	} else {
		f.b.WriteString(", ")
	}
}

// dayNumber writes the day, the month of its own, and the year of last.
func (f *formatter) dayNumber(p, last parts) {
	f.number(p.day)
	if f.style == Long || last.year[0] == '0' || last.year[0] == 'B' { // digits need a year of four
		f.b.WriteString(" " + monthNames[digits(p.month)%13] + " ")
	} else {
		f.b.WriteByte('/')
		f.number(p.month)
		f.b.WriteByte('/')
	}
	f.year(last.year)
}

var partOfCode = map[string]string{"TDH": "dini hari", "TMO": "pagi", "TMI": "siang", "TAF": "sore", "TEV": "petang", "TNI": "malam"}

// clock writes the part of the day or the time of day.
func (f *formatter) clock(p parts) {
	if p.clock == "" {
		return
	}
	if name, ok := partOfCode["T"+p.clock]; ok {
		f.b.WriteString(" " + name)
		return
	}
	if f.style == Short {
		f.b.WriteString(" " + p.clock)
	} else {
		f.b.WriteString(" pukul " + strings.ReplaceAll(p.clock, ":", "."))
	}
	f.zone(p.zone)
}

func (f *formatter) zone(z string) {
	switch z {
	case "":
	case "+07:00":
		f.b.WriteString(" WIB")
	case "+08:00":
		f.b.WriteString(" WITA")
	case "+09:00":
		f.b.WriteString(" WIT")
	default:
		f.b.WriteString(" GMT")
		if z != "+00:00" {
			f.b.WriteString(z[:1])
			f.number(z[1:3])
			if z[3:] != ":00" {
				f.b.WriteString(z[3:])
			}
		}
	}
}

// between writes a range: 12–15 Juni 2023, 28 Mei–2 Juni 2023, 2014–2019.
func (f *formatter) between(first, last string) {
	a, b := split(first), split(last)
	switch {
	case a.clock != "":
		f.dayName(a)
		f.dayNumber(a, a)
		if f.style == Newspaper {
			f.b.WriteByte(')')
		}
		zone := a.zone
		a.zone = ""
		f.clock(a)
		f.b.WriteString("–")
		if f.style == Short {
			f.b.WriteString(b.clock)
		} else {
			f.b.WriteString(strings.ReplaceAll(b.clock, ":", "."))
		}
		f.zone(zone)
	case a.day != "":
		style := f.style
		if style == Newspaper {
			f.style = Short
		}
		f.number(a.day)
		switch {
		case a.year == b.year && a.month == b.month:
		case f.style == Long:
			f.b.WriteString(" " + monthNames[digits(a.month)%13])
		default:
			f.b.WriteByte('/')
			f.number(a.month)
		}
		if a.year != b.year {
			if f.style == Long {
				f.b.WriteByte(' ')
			} else {
				f.b.WriteByte('/')
			}
			f.year(a.year)
		}
		f.b.WriteString("–")
		f.dayNumber(b, b)
		f.style = style
	case a.month != "":
		f.b.WriteString(monthNames[digits(a.month)%13])
		if a.year != b.year {
			f.b.WriteByte(' ')
			f.year(a.year)
		}
		f.b.WriteString("–" + monthNames[digits(b.month)%13] + " ")
		f.year(b.year)
	case len(a.year) == 2:
		f.b.WriteString("abad ke-" + itoa(digits(a.year)+1) + "–" + itoa(digits(b.year)+1))
	case a.unit != "" && len(b.unit) > 1:
		f.point(first[:len(a.year)+1]+a.unit[:1]+a.unit[1:], false)
		text := strings.TrimSuffix(f.b.String(), " "+a.year)
		f.b.Reset()
		f.b.WriteString(text + "-" + roman[digits(b.unit[1:])%5] + " ")
		f.year(b.year)
	case strings.HasPrefix(b.year, "BC"):
		f.b.WriteString("tahun ")
		f.number(a.year[2:])
		f.b.WriteString("–")
		f.year(b.year)
	default:
		f.b.WriteString("tahun ")
		f.year(a.year)
		f.b.WriteString("–")
		f.year(b.year)
	}
}

func itoa(n int) string {
	if n >= 10 {
		return itoa(n/10) + string(rune('0'+n%10))
	}
	return string(rune('0' + n))
}
