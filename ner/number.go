package ner

import (
	"bytes"
	"strconv"
	"strings"
)

// A quantity is a number as it is written: digits, and a power of ten from juta,
// miliar. It is exact: no floating point.
type quantity struct {
	digits []byte // without leading zeros
	scale  int    // power of ten of the last digit
}

// parseNumber reads an Indonesian number: 1.500.000 and 1 500 are thousands,
// 1,5 is a decimal; 1.5 too, as a full stop with other than three digits behind it is an
// English decimal point. It appends the digits to buf.
func parseNumber(w string, buf []byte) (quantity, bool) {
	q := quantity{digits: buf[:0]}
	decimal := decimalMark(w)
	after := false
	for i := range len(w) {
		c := w[i]
		switch {
		case '0' <= c && c <= '9':
			q.digits = append(q.digits, c)
			if after {
				q.scale--
			}
		case c == decimal && decimal != 0:
			after = true
		case c == '.' || c == ',':
		default:
			return quantity{}, false
		}
	}
	return q, len(q.digits) > 0
}

// decimalMark returns the byte that parts the decimals of w, or 0.
func decimalMark(w string) byte {
	comma, dot := strings.LastIndexByte(w, ','), strings.LastIndexByte(w, '.')
	switch {
	case min(comma, dot) >= 0: // both: the last one
		return w[max(comma, dot)]
	case comma >= 0:
		if strings.Count(w, ",") > 1 {
			return 0
		}
		return ','
	case strings.Count(w, ".") == 1 && len(w)-dot-1 != 3:
		return '.'
	}
	return 0
}

// append writes the number in plain decimal form: 1500000000, 12.6.
func (q quantity) append(dst []byte) []byte {
	digits := q.digits
	for len(digits) > max(1, 1-q.scale) && digits[0] == '0' {
		digits = digits[1:]
	}
	point := len(digits) + min(q.scale, 0)
	if point == 0 {
		dst = append(dst, '0') // ,5
	}
	dst = append(dst, digits[:point]...)
	if string(digits) != "0" {
		for range min(q.scale, 30) {
			dst = append(dst, '0')
		}
	}
	if fraction := bytes.TrimRight(digits[point:], "0"); len(fraction) > 0 {
		dst = append(append(dst, '.'), fraction...)
	}
	return dst
}

// multiplier returns the power of ten of a word, or 0.
func multiplier(w string) int {
	var buf [16]byte
	switch string(foldASCII(w, &buf)) {
	case "ribu", "rb", "k":
		return 3
	case "juta", "jt", "million":
		return 6
	case "miliar", "milyar", "miliard", "m", "billion":
		return 9
	case "triliun", "trilyun", "t", "trillion":
		return 12
	case "ratus":
		return 2
	case "puluh":
		return 1
	}
	return 0
}

// currency returns the ISO 4217 code of a sign or a name, or "". Names may have
// two words: dolar AS.
func currency(w, next string) (code string, words int) {
	var buf [16]byte
	switch string(foldASCII(w, &buf)) {
	case "rp", "rp.", "rupiah", "idr":
		return "IDR", 1
	case "us$", "usd":
		return "USD", 1
	case "$":
		return "USD", 1
	case "€", "euro", "eur":
		return "EUR", 1
	case "£", "gbp", "poundsterling":
		return "GBP", 1
	case "¥", "yen", "jpy":
		return "JPY", 1
	case "sgd", "s$":
		return "SGD", 1
	case "rm", "ringgit", "myr":
		return "MYR", 1
	case "yuan", "renminbi", "cny":
		return "CNY", 1
	case "won", "krw":
		return "KRW", 1
	case "baht", "thb":
		return "THB", 1
	case "riyal", "sar":
		return "SAR", 1
	case "peso":
		return "PHP", 1
	case "rupee":
		return "INR", 1
	case "rubel":
		return "RUB", 1
	case "dolar", "dollar":
		var buf [16]byte
		switch string(foldASCII(next, &buf)) {
		case "as", "amerika":
			return "USD", 2
		case "singapura":
			return "SGD", 2
		case "australia":
			return "AUD", 2
		case "hong", "hongkong":
			return "HKD", 2
		}
		return "USD", 1
	}
	return "", 0
}

// unit returns the symbol of a unit of measure, or "".
func unit(w string) string {
	var buf [16]byte
	switch string(foldASCII(w, &buf)) {
	case "km", "kilometer":
		return "km"
	case "m", "meter":
		return "m"
	case "cm", "sentimeter", "centimeter":
		return "cm"
	case "mm", "milimeter":
		return "mm"
	case "mil":
		return "mi"
	case "kaki":
		return "ft"
	case "inci", "inch":
		return "in"
	case "kg", "kilogram", "kilo":
		return "kg"
	case "gram", "g", "gr":
		return "g"
	case "ton":
		return "t"
	case "kuintal":
		return "q"
	case "liter", "l":
		return "L"
	case "ml", "mililiter", "cc":
		return "mL"
	case "barel":
		return "bbl"
	case "ha", "hektare", "hektar":
		return "ha"
	case "m2", "m²":
		return "m²"
	case "km2", "km²":
		return "km²"
	case "m3", "m³":
		return "m³"
	case "km/jam", "kpj":
		return "km/h"
	case "watt", "w":
		return "W"
	case "kw", "kilowatt":
		return "kW"
	case "mw", "megawatt":
		return "MW"
	case "gw", "gigawatt":
		return "GW"
	case "kwh":
		return "kWh"
	case "volt":
		return "V"
	case "hz", "hertz":
		return "Hz"
	case "mhz":
		return "MHz"
	case "ghz":
		return "GHz"
	case "byte":
		return "B"
	case "kb", "kilobyte":
		return "kB"
	case "mb", "megabyte":
		return "MB"
	case "gb", "gigabyte":
		return "GB"
	case "tb", "terabyte":
		return "TB"
	case "derajat", "°":
		return "°"
	case "°c":
		return "°C"
	}
	return ""
}

// foldASCII returns w in small letters, written to buf; a word longer than any
// unit becomes empty.
func foldASCII(w string, buf *[16]byte) []byte {
	if len(w) > len(buf) {
		return nil
	}
	for i := range len(w) {
		buf[i] = lower(w[i])
	}
	return buf[:len(w)]
}

// ordinalWord returns the number of pertama, kedua … kesepuluh, or 0.
func ordinalWord(w string) int {
	var buf [16]byte
	switch string(foldASCII(w, &buf)) {
	case "pertama", "kesatu":
		return 1
	case "kedua":
		return 2
	case "ketiga":
		return 3
	case "keempat":
		return 4
	case "kelima":
		return 5
	case "keenam":
		return 6
	case "ketujuh":
		return 7
	case "kedelapan":
		return 8
	case "kesembilan":
		return 9
	case "kesepuluh":
		return 10
	}
	return 0
}

// ordinalNumber returns the number of ke-3, ke-XX as text, or "".
func ordinalNumber(w string) string {
	if len(w) < 4 || lower(w[0]) != 'k' || lower(w[1]) != 'e' || w[2] != '-' {
		return ""
	}
	w, _, _ = strings.Cut(w[3:], "-")
	if _, err := strconv.Atoi(w); err == nil {
		return w
	}
	if n := romanValue(w); n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}

// romanValue returns the value of a Roman number, or 0.
func romanValue(w string) int {
	total, last := 0, 1<<30
	for i := range len(w) {
		v := 0
		switch w[i] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		case 'L':
			v = 50
		case 'C':
			v = 100
		case 'D':
			v = 500
		case 'M':
			v = 1000
		default:
			return 0
		}
		if v > last {
			total -= 2 * last
		}
		total += v
		last = v
	}
	return total
}
