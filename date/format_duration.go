package date

import "strings"

// Durations and sets in Indonesian.

// unitWord returns the word for the letters of ISO 8601 durations.
func unitWord(letter string, timed bool) string {
	switch letter {
	case "Y":
		return "tahun"
	case "M":
		if timed {
			return "menit"
		}
		return "bulan"
	case "W":
		return "minggu"
	case "D":
		return "hari"
	case "NI":
		return "malam"
	case "H":
		return "jam"
	case "S":
		return "detik"
	}
	return ""
}

// formatDuration writes P3M as 3 bulan, PXY as beberapa tahun.
func formatDuration(value string) string {
	if first, last, ok := strings.Cut(value, "/"); ok {
		a, b := formatDuration(first), formatDuration(last)
		n, _, _ := strings.Cut(a, " ")
		return n + "–" + b
	}
	var b strings.Builder
	timed := false
	for rest := strings.TrimPrefix(value, "P"); rest != ""; {
		if rest[0] == 'T' {
			timed, rest = true, rest[1:]
			continue
		}
		i := strings.IndexFunc(rest, func(r rune) bool { return r >= 'A' && r <= 'Z' && r != 'X' })
		if i < 0 {
			break
		}
		j := i + 1
		if strings.HasPrefix(rest[i:], "NI") {
			j++
		}
		n := strings.ReplaceAll(rest[:i], ".", ",")
		if n == "X" {
			n = "beberapa"
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(n + " " + unitWord(rest[i:j], timed))
		rest = rest[j:]
	}
	return b.String()
}

// set writes setiap Senin, setiap 2 minggu, 2 kali dalam 1 minggu.
func (f *formatter) set(m Mention) string {
	v := m.Value
	if strings.HasPrefix(v, "P") {
		d := formatDuration(v)
		if m.Times > 0 {
			return itoa(m.Times) + " kali dalam " + d
		}
		return "setiap " + strings.TrimPrefix(d, "1 ")
	}
	f.b.WriteString("setiap ")
	v, code, timed := strings.Cut(v, "T")
	switch {
	case strings.HasSuffix(v, "-WE"):
		f.b.WriteString("akhir pekan")
	case strings.HasPrefix(v, "XXXX-WXX-"):
		f.b.WriteString(weekdayNames[digits(v[9:10])%8])
		if _, last, ok := strings.Cut(v, "/XXXX-WXX-"); ok {
			f.b.WriteString(" sampai " + weekdayNames[digits(last)%8])
		}
	case strings.HasPrefix(v, "XXXX-XX-XX"):
	case strings.HasPrefix(v, "XXXX-XX-"):
		f.b.WriteString("tanggal ")
		f.number(v[8:])
	case len(v) == 10:
		f.number(v[8:])
		f.b.WriteString(" " + monthNames[digits(v[5:7])%13])
	case len(v) == 7:
		f.b.WriteString(monthNames[digits(v[5:])%13])
	}
	if timed {
		f.clock(parts{clock: code})
	}
	return strings.Replace(f.b.String(), "setiap  ", "setiap ", 1)
}
