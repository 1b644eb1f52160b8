package date

// class is the role of a word in the grammar of time expressions.
type class uint8

const (
	cNone       class = iota
	cMonth            // Januari … Desember: 1 to 12
	cMonthAbbr        // Jan, Agt: a month only beside a number
	cHijri            // Muharam … Zulhijah: 1 to 12
	cWeekday          // Senin … Sabtu, Ahad: 1 to 7
	cWeekdayAbr       // Sen, Sel: a weekday only before a date
	cMinggu           // Sunday or week
	cPasaran          // Legi … Kliwon: 0 to 4
	cPart             // pagi, malam: a part
	cDini             // dini hari
	cUnit             // hari, bulan: a unit
	cSe               // sehari, sebulan: a unit
	cBer              // berhari-hari: a unit
	cAdjUnit          // malaman? reserved for semalaman, seharian: a unit
	cDigit            // satu … sembilan
	cTen              // sepuluh, sebelas: 10, 11
	cBelas            // belas
	cPuluh            // puluh
	cRatus            // ratus
	cSeratus          // seratus
	cRibu             // ribu
	cSeribu           // seribu
	cHalf             // setengah
	cQuart            // seperempat
	cSome             // beberapa, sejumlah
	cTens             // belasan, puluhan, ratusan, ribuan
	cOrdinal          // pertama, kedua …
	cKe               // ke
	cAgo              // lalu, silam, lampau
	cYang             // yang
	cThis             // ini
	cNext             // depan
	cComing           // mendatang
	cNanti            // nanti
	cTadi             // tadi
	cLagi             // lagi
	cYesterday        // kemarin
	cTomorrow         // besok, esok
	cOvermorrow       // lusa
	cMorrow           // keesokan
	cSemalam          // semalam: last night
	cLater            // kemudian, berikutnya, setelahnya
	cEarlier          // sebelumnya
	cLast             // terakhir, belakangan
	cThat             // itu, tersebut
	cSame             // sama
	cNow              // sekarang, kini
	cSaat             // saat, ketika
	cDewasa           // dewasa (ini)
	cFormerly         // dulu, dahulu
	cSomeday          // kelak
	cBaru             // baru
	cMasa             // masa, zaman
	cDate             // tanggal, tgl
	cClock            // pukul, pkl
	cLess             // kurang
	cPast             // lewat, lebih
	cZone             // WIB, WITA, WIT, GMT, UTC
	cEdge             // awal, pertengahan, akhir: a Mod
	cApprox           // sekitar, kira
	cEra              // era, periode
	cEvery            // setiap, tiap, saban
	cTimes            // kali
	cOnce             // sekali
	cQuarter          // kuartal, triwulan, semester, caturwulan: a unit
	cDasarian         // dasarian
	cOdd              // ganjil: 1, genap: 2
	cSchool           // ajaran, pelajaran, akademik
	cFiscal           // anggaran, fiskal, buku
	cBC               // SM
	cAD               // M, Masehi
	cAH               // H, Hijriah
	cHoliday          // the first word of a holiday
	cHijri2           // the first word of a Hijri month of two
	cQ                // Q1
	cMiddle           // tengah malam
	cPrep             // sejak, pada: a Rel
	cRange            // hingga, sampai, s.d.: a preposition between two ends
	cDan              // dan
	cH                // H (H-7)
	cHUT              // HUT
	cRoman            // I … XXI where it is not another word
	cWeekend          // weekend
	cAfterT           // the T of 2023-06-12T10:30
	numClasses
)

// word is the meaning of one word: its class, and a number that depends on it.
type word struct {
	class class
	val   int8
}

// part is a part of the day. The numbers index dayParts.
const (
	noPart = iota
	partDini
	partSubuh
	partPagi
	partSiang
	partSore
	partPetang
	partMalam
)

// unit is a unit of time. The order is from fine to coarse.
const (
	uSecond = iota
	uMinute
	uHour
	uNight
	uDay
	uWeekend
	uWeek
	uMonth
	uQuarter
	uThird // caturwulan, four months
	uHalf
	uYear
	uLustrum // windu, eight years
	uDecade
	uCentury
	uMillennium
)

// maxWord is the length of the longest key of meaning.
const maxWord = 16

// meaning is the vocabulary, without apostrophes and capitals.
func meaning(key string) word {
	switch key {

	// Months, with abbreviations and the spellings of 1901 and 1947.
	case "januari", "djanuari", "januarie":
		return word{cMonth, 1}
	case "februari", "pebruari", "februarie", "febuari":
		return word{cMonth, 2}
	case "maret", "maart":
		return word{cMonth, 3}
	case "april", "aprl":
		return word{cMonth, 4}
	case "mei":
		return word{cMonth, 5}
	case "juni", "djuni", "joeni", "djoeni":
		return word{cMonth, 6}
	case "juli", "djuli", "joeli", "djoeli":
		return word{cMonth, 7}
	case "agustus", "agoestoes", "augustus", "agustoes":
		return word{cMonth, 8}
	case "september", "sepetember":
		return word{cMonth, 9}
	case "oktober", "october":
		return word{cMonth, 10}
	case "november", "nopember", "nofember":
		return word{cMonth, 11}
	case "desember", "december":
		return word{cMonth, 12}
	case "jan", "djan":
		return word{cMonthAbbr, 1}
	case "feb", "peb", "febr", "pebr":
		return word{cMonthAbbr, 2}
	case "mar", "mrt", "mart":
		return word{cMonthAbbr, 3}
	case "apr":
		return word{cMonthAbbr, 4}
	case "jun", "djun":
		return word{cMonthAbbr, 6}
	case "jul", "djul":
		return word{cMonthAbbr, 7}
	case "agu", "agt", "ags", "agus", "agst", "aug":
		return word{cMonthAbbr, 8}
	case "sep", "sept":
		return word{cMonthAbbr, 9}
	case "okt", "oct":
		return word{cMonthAbbr, 10}
	case "nov", "nop":
		return word{cMonthAbbr, 11}
	case "des", "dec":
		return word{cMonthAbbr, 12}

	// Hijri months, with the common variants; the Javanese names besides.
	case "muharam", "muharram", "suro", "sura":
		return word{cHijri, 1}
	case "safar", "shafar", "sapar":
		return word{cHijri, 2}
	case "rabiulawal", "rabiulawwal":
		return word{cHijri, 3}
	case "rabiulakhir", "rabiuttsani", "rabiulsani":
		return word{cHijri, 4}
	case "jumadilawal", "jumadilula", "jumadalula", "jumadilawwal":
		return word{cHijri, 5}
	case "jumadilakhir", "jumadalakhirah", "jumadiltsani":
		return word{cHijri, 6}
	case "rajab", "rejeb":
		return word{cHijri, 7}
	case "syakban", "syaban", "ruwah":
		return word{cHijri, 8}
	case "ramadan", "ramadhan", "romadhon", "ramadlan":
		return word{cHijri, 9}
	case "syawal", "syawwal", "sawal":
		return word{cHijri, 10}
	case "zulkaidah", "zulkadah", "dzulkaidah", "dzulqadah", "dzulqaidah", "dzulkadah", "zulqaidah":
		return word{cHijri, 11}
	case "zulhijah", "zulhijjah", "dzulhijah", "dzulhijjah":
		return word{cHijri, 12}

	// Days of the week and of the Javanese five-day week.
	case "senin":
		return word{cWeekday, 1}
	case "selasa":
		return word{cWeekday, 2}
	case "rabu":
		return word{cWeekday, 3}
	case "kamis", "kemis":
		return word{cWeekday, 4}
	case "jumat", "djumat", "jumaat", "djoemat":
		return word{cWeekday, 5}
	case "sabtu", "saptu", "sabtoe":
		return word{cWeekday, 6}
	case "ahad":
		return word{cWeekday, 7}
	case "minggu", "minggoe", "mgu":
		return word{cMinggu, 7}
	case "sen", "senen", "snin":
		return word{cWeekdayAbr, 1}
	case "sel":
		return word{cWeekdayAbr, 2}
	case "rab", "rebo":
		return word{cWeekdayAbr, 3}
	case "kam":
		return word{cWeekdayAbr, 4}
	case "jum":
		return word{cWeekdayAbr, 5}
	case "sab":
		return word{cWeekdayAbr, 6}
	case "min":
		return word{cWeekdayAbr, 7}
	case "legi":
		return word{cPasaran, 0}
	case "pahing", "paing":
		return word{cPasaran, 1}
	case "pon":
		return word{cPasaran, 2}
	case "wage":
		return word{cPasaran, 3}
	case "kliwon":
		return word{cPasaran, 4}

	// Parts of the day.
	case "dini":
		return word{cDini, partDini}
	case "subuh", "fajar":
		return word{cPart, partSubuh}
	case "pagi":
		return word{cPart, partPagi}
	case "siang":
		return word{cPart, partSiang}
	case "sore":
		return word{cPart, partSore}
	case "petang", "senja":
		return word{cPart, partPetang}
	case "malam", "malem", "mlm":
		return word{cPart, partMalam}

	// Units, alone, with se- (one) and with ber- (many).
	case "detik", "dtk":
		return word{cUnit, uSecond}
	case "menit", "mnt":
		return word{cUnit, uMinute}
	case "jam", "djam", "jm":
		return word{cUnit, uHour}
	case "hari", "hr":
		return word{cUnit, uDay}
	case "pekan", "mgg":
		return word{cUnit, uWeek}
	case "bulan", "bln", "boelan":
		return word{cUnit, uMonth}
	case "tahun", "thn", "th", "taun", "tahoen":
		return word{cUnit, uYear}
	case "windu":
		return word{cUnit, uLustrum}
	case "dekade", "dasawarsa", "dasa":
		return word{cUnit, uDecade}
	case "abad":
		return word{cUnit, uCentury}
	case "milenium":
		return word{cUnit, uMillennium}
	case "sedetik":
		return word{cSe, uSecond}
	case "semenit":
		return word{cSe, uMinute}
	case "sejam":
		return word{cSe, uHour}
	case "sehari":
		return word{cSe, uDay}
	case "seminggu", "sepekan":
		return word{cSe, uWeek}
	case "sebulan":
		return word{cSe, uMonth}
	case "setahun":
		return word{cSe, uYear}
	case "sewindu":
		return word{cSe, uLustrum}
	case "sedekade", "sedasawarsa":
		return word{cSe, uDecade}
	case "seabad":
		return word{cSe, uCentury}
	case "berdetik":
		return word{cBer, uSecond}
	case "bermenit":
		return word{cBer, uMinute}
	case "berjam":
		return word{cBer, uHour}
	case "berhari":
		return word{cBer, uDay}
	case "berminggu", "berpekan":
		return word{cBer, uWeek}
	case "berbulan":
		return word{cBer, uMonth}
	case "bertahun":
		return word{cBer, uYear}
	case "berabad":
		return word{cBer, uCentury}
	case "seharian":
		return word{cAdjUnit, uDay}
	case "semalaman":
		return word{cAdjUnit, uNight}
	}
	return grammarWord(key)
}
