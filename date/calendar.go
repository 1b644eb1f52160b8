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
// brackets may be missing. The longest name that fits wins.
var holidayNames = [...]struct {
	words   string
	holiday int
}{
	{"tahun baru (masehi)", tahunBaru}, {"pergantian tahun (baru)", tahunBaru}, {"takbiran (idul) (fitri)", idulFitri}, {"takbir (idul) (fitri)", idulFitri},
	{"tahun baru imlek", imlek}, {"(hari) (raya) imlek", imlek}, {"tahun baru (cina)", tahunBaru}, {"tahun baru tionghoa", imlek},
	{"nyepi", nyepi}, {"hari (raya) nyepi", nyepi}, {"(hari) (raya) waisak", waisak}, {"hari (raya) trisuci waisak", waisak}, {"hari (raya) tri suci waisak", waisak},
	{"jumat agung", jumatAgung}, {"wafat isa (al) (almasih) (masih)", jumatAgung}, {"wafat yesus (kristus)", jumatAgung},
	{"(hari) (raya) (minggu) paskah", paskah}, {"kenaikan isa (al) (almasih) (masih)", kenaikan}, {"kenaikan yesus (kristus)", kenaikan},
	{"isra (miraj) (mikraj) (nabi) (muhammad) (saw)", isra}, {"maulid nabi (muhammad) (saw)", maulid}, {"(hari) nuzulul quran", nuzulul},
	{"(hari) (raya) lebaran (idul) (idulfitri) (fitri)", idulFitri}, {"(hari) (raya) idul fitri", idulFitri}, {"(hari) (raya) idulfitri", idulFitri},
	{"(hari) (raya) idul adha", idulAdha}, {"(hari) (raya) iduladha", idulAdha}, {"lebaran haji", idulAdha}, {"(hari) (raya) idul kurban", idulAdha}, {"hari raya kurban", idulAdha}, {"lebaran kurban", idulAdha},
	{"tahun baru islam", tahunIslam}, {"tahun baru hijriah", tahunIslam},
	{"(hari) (raya) natal", natal},
	{"hari kartini", kartini}, {"hari buruh (internasional) (sedunia)", buruh}, {"may day", buruh},
	{"hari pendidikan nasional", pendidikan}, {"hardiknas", pendidikan}, {"hari kebangkitan nasional", kebangkitan}, {"harkitnas", kebangkitan},
	{"hari lahir pancasila", pancasila}, {"hari kesaktian pancasila", kesaktian},
	{"hari (ulang) (tahun) kemerdekaan (republik) (ri) (indonesia)", kemerdekaan}, {"hari proklamasi (kemerdekaan)", kemerdekaan},
	{"(hari) sumpah pemuda", sumpahPemuda}, {"hari pahlawan (nasional)", pahlawan}, {"hari ibu (nasional)", ibu}, {"hari guru (nasional)", guru},
	{"hari anak nasional", anak}, {"hari batik (nasional)", batik}, {"hari tni", tni}, {"hari pers nasional", pers}, {"hari bumi (sedunia)", bumi},
	{"hari valentine", valentine}, {"hari kasih sayang", valentine}, {"hari bhayangkara", bhayangkara}, {"hari santri (nasional)", santri},
	{"hari ayah (nasional)", ayah}, {"hari antikorupsi (sedunia) (internasional)", antikorupsi}, {"hari aids (sedunia)", aids}, {"hari lingkungan hidup (sedunia)", lingkungan},
	{"hari perempuan (internasional) (sedunia)", perempuan}, {"hari koperasi (nasional) (indonesia)", koperasi}, {"cap go meh", capGoMeh},
	{"rabu abu", rabuAbu}, {"kamis putih", kamisPutih}, {"hari olahraga nasional", olahraga}, {"haornas", olahraga}, {"hari pramuka", pramuka},
	{"hari tani (nasional)", tani}, {"hari bela negara", belaNegara},
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
