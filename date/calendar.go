package date

import "github.com/kawi-nlp/kawi/internal/lexicon"

// Holidays. The numbers are those of holidayNames.
const (
	noHoliday = iota
	tahunBaru
	imlek
	nyepi
	waisak
	jumatAgung
	paskah
	kenaikan
	isra
	maulid
	nuzulul
	idulFitri
	idulAdha
	tahunIslam
	natal
	kartini
	buruh
	pendidikan
	kebangkitan
	pancasila
	kemerdekaan
	kesaktian
	sumpahPemuda
	pahlawan
	ibu
	guru
	anak
	batik
	tni
	pers
	bumi
	valentine
	bhayangkara
	santri
	ayah
	antikorupsi
	aids
	lingkungan
	perempuan
	koperasi
	capGoMeh
	rabuAbu
	kamisPutih
	takbiran
	malamNatal
	olahraga
	pramuka
	tani
	belaNegara
	numHolidays
)

// holidayNames lists the names, without capitals and apostrophes; a word in
// brackets may be missing, and every name may have hari or hari raya before it.
// Those that must have hari say so. The longest name that fits wins.
var holidayNames = [...]struct {
	words   string
	holiday int
	hari    bool
}{
	{"tahun baru (masehi)", tahunBaru, false}, {"pergantian tahun (baru)", tahunBaru, false}, {"takbiran (idul) (fitri)", idulFitri, false}, {"takbir (idul) (fitri)", idulFitri, false},
	{"tahun baru imlek", imlek, false}, {"imlek", imlek, false}, {"tahun baru cina", imlek, false}, {"tahun baru tionghoa", imlek, false},
	{"nyepi", nyepi, false}, {"nyepi", nyepi, true}, {"waisak", waisak, false}, {"trisuci waisak", waisak, true}, {"tri suci waisak", waisak, true},
	{"jumat agung", jumatAgung, false}, {"wafat isa (al) (almasih) (masih)", jumatAgung, false}, {"wafat yesus (kristus)", jumatAgung, false},
	{"paskah", paskah, false}, {"kenaikan isa (al) (almasih) (masih)", kenaikan, false}, {"kenaikan yesus (kristus)", kenaikan, false},
	{"isra (miraj) (mikraj) (nabi) (muhammad) (saw)", isra, false}, {"maulid nabi (muhammad) (saw)", maulid, false}, {"nuzulul quran", nuzulul, false},
	{"lebaran (idul) (idulfitri) (fitri)", idulFitri, false}, {"idul fitri", idulFitri, false}, {"idulfitri", idulFitri, false},
	{"idul adha", idulAdha, false}, {"iduladha", idulAdha, false}, {"lebaran haji", idulAdha, false}, {"idul kurban", idulAdha, false}, {"kurban", idulAdha, true}, {"lebaran kurban", idulAdha, false},
	{"tahun baru islam", tahunIslam, false}, {"tahun baru hijriah", tahunIslam, false},
	{"natal", natal, false},
	{"kartini", kartini, true}, {"buruh (internasional) (sedunia)", buruh, true}, {"may day", buruh, false},
	{"pendidikan nasional", pendidikan, true}, {"hardiknas", pendidikan, false}, {"kebangkitan nasional", kebangkitan, true}, {"harkitnas", kebangkitan, false},
	{"lahir pancasila", pancasila, true}, {"kesaktian pancasila", kesaktian, true},
	{"(ulang) (tahun) kemerdekaan (republik) (ri) (indonesia)", kemerdekaan, true}, {"proklamasi (kemerdekaan)", kemerdekaan, true},
	{"sumpah pemuda", sumpahPemuda, false}, {"pahlawan (nasional)", pahlawan, true}, {"ibu (nasional)", ibu, true}, {"guru (nasional)", guru, true},
	{"anak nasional", anak, true}, {"batik (nasional)", batik, true}, {"tni", tni, true}, {"pers nasional", pers, true}, {"bumi (sedunia)", bumi, true},
	{"valentine", valentine, true}, {"kasih sayang", valentine, true}, {"bhayangkara", bhayangkara, true}, {"santri (nasional)", santri, true},
	{"ayah (nasional)", ayah, true}, {"antikorupsi (sedunia) (internasional)", antikorupsi, true}, {"aids (sedunia)", aids, true}, {"lingkungan hidup (sedunia)", lingkungan, true},
	{"perempuan (internasional) (sedunia)", perempuan, true}, {"koperasi (nasional) (indonesia)", koperasi, true}, {"cap go meh", capGoMeh, false},
	{"rabu abu", rabuAbu, false}, {"kamis putih", kamisPutih, false}, {"olahraga nasional", olahraga, true}, {"haornas", olahraga, false}, {"pramuka", pramuka, true},
	{"tani (nasional)", tani, true}, {"bela negara", belaNegara, true},
}

// isHijriHoliday reports whether h moves with the Hijri calendar.
func isHijriHoliday(h int) bool { m, _ := hijriHoliday(h); return m != 0 }

// hijriHoliday returns the Hijri month and day of h, or zero.
func hijriHoliday(h int) (m, d int) {
	switch h {
	case isra:
		return 7, 27
	case maulid:
		return 3, 12
	case nuzulul:
		return 9, 17
	case idulFitri:
		return 10, 1
	case idulAdha:
		return 12, 10
	case tahunIslam:
		return 1, 1
	}
	return 0, 0
}

// fixedHoliday returns the month and day of a holiday of the solar calendar.
func fixedHoliday(h int) (m, d int) {
	switch h {
	case tahunBaru:
		return 1, 1
	case natal:
		return 12, 25
	case kartini:
		return 4, 21
	case buruh:
		return 5, 1
	case pendidikan:
		return 5, 2
	case kebangkitan:
		return 5, 20
	case pancasila:
		return 6, 1
	case kemerdekaan:
		return 8, 17
	case kesaktian:
		return 10, 1
	case sumpahPemuda:
		return 10, 28
	case pahlawan:
		return 11, 10
	case ibu:
		return 12, 22
	case guru:
		return 11, 25
	case anak:
		return 7, 23
	case batik:
		return 10, 2
	case tni:
		return 10, 5
	case pers:
		return 2, 9
	case bumi:
		return 4, 22
	case valentine:
		return 2, 14
	case bhayangkara:
		return 7, 1
	case santri:
		return 10, 22
	case ayah:
		return 11, 12
	case antikorupsi:
		return 12, 9
	case aids:
		return 12, 1
	case lingkungan:
		return 6, 5
	case perempuan:
		return 3, 8
	case koperasi:
		return 7, 12
	case olahraga:
		return 9, 9
	case pramuka:
		return 8, 14
	case tani:
		return 9, 24
	case belaNegara:
		return 12, 19
	}
	return 0, 0
}

// holidayIn returns the civil day of holiday h in the Gregorian year y; for
// Hijri holidays the first one that falls in it.
func holidayIn(h, y int) (day int, computed, ok bool) {
	if m, d := fixedHoliday(h); m != 0 {
		return dayNumber(y, m, d), false, true
	}
	switch h {
	case jumatAgung:
		return easter(y) - 2, false, true
	case paskah:
		return easter(y), false, true
	case kenaikan:
		return easter(y) + 39, false, true
	case rabuAbu:
		return easter(y) - 46, false, true
	case kamisPutih:
		return easter(y) - 3, false, true
	}
	if m, d := hijriHoliday(h); m != 0 {
		hy := (y-622)*33/32 - 1
		for i := range 4 {
			day, computed := hijriDay(hy+i, m, d)
			if gy, _, _ := civil(day); gy == y {
				return day, computed, true
			}
		}
		return 0, false, false
	}
	return movingHoliday(h, y)
}

// hijriDay returns the civil day of a Hijri date.
func hijriDay(y, m, d int) (day int, computed bool) {
	start, official := hijriMonthStart(y, m)
	return start + d - 1, !official
}

// tabularHijri is the civil day of the first day of a Hijri month by the
// arithmetic calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29.
func tabularHijri(y, m int) int {
	return 29*(m-1) + m/2 + (y-1)*354 + floorDiv(3+11*y, 30) - 492148
}

// hijriMonthStart returns the civil day of the first day of a Hijri month: by
// the government's table, or by the tabular calendar outside it.
func hijriMonthStart(y, m int) (day int, official bool) {
	var key [7]byte
	k := append2(append(append4(key[:0], y), '-'), m)
	if meta, ok := lexicon.Lookup(lexicon.HijriMonths(), k); ok {
		day, computed := lexicon.CivilDay(meta)
		return day, !computed
	}
	return tabularHijri(y, m), false
}

// movingHoliday looks up the holidays that follow no rule.
func movingHoliday(h, y int) (day int, computed, ok bool) {
	name, shift := "", 0
	switch h {
	case imlek:
		name = "-imlek"
	case capGoMeh:
		name, shift = "-imlek", 14
	case nyepi:
		name = "-nyepi"
	case waisak:
		name = "-waisak"
	default:
		return 0, false, false
	}
	var key [11]byte
	meta, ok := lexicon.Lookup(lexicon.Holidays(), append(append4(key[:0], y), name...))
	if !ok {
		return 0, false, false
	}
	day, computed = lexicon.CivilDay(meta)
	return day + shift, computed, true
}
