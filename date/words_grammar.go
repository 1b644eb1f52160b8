package date

// grammarWord is the second half of the vocabulary: numbers, deictics,
// prepositions and heads.
func grammarWord(key string) word {
	switch key {

	// Numbers.
	case "satu", "esa":
		return word{cDigit, 1}
	case "dua":
		return word{cDigit, 2}
	case "tiga":
		return word{cDigit, 3}
	case "empat":
		return word{cDigit, 4}
	case "lima":
		return word{cDigit, 5}
	case "enam":
		return word{cDigit, 6}
	case "tujuh":
		return word{cDigit, 7}
	case "delapan":
		return word{cDigit, 8}
	case "sembilan":
		return word{cDigit, 9}
	case "sepuluh":
		return word{cTen, 10}
	case "sebelas":
		return word{cTen, 11}
	case "belas":
		return word{cBelas, 0}
	case "puluh":
		return word{cPuluh, 0}
	case "ratus":
		return word{cRatus, 0}
	case "seratus":
		return word{cSeratus, 100}
	case "ribu":
		return word{cRibu, 0}
	case "seribu":
		return word{cSeribu, 0}
	case "setengah":
		return word{cHalf, 0}
	case "seperempat":
		return word{cQuart, 0}
	case "beberapa", "sejumlah", "bbrp":
		return word{cSome, 0}
	case "belasan", "puluhan", "ratusan", "ribuan":
		return word{cTens, 0}
	case "pertama", "kesatu":
		return word{cOrdinal, 1}
	case "kedua":
		return word{cOrdinal, 2}
	case "ketiga":
		return word{cOrdinal, 3}
	case "keempat":
		return word{cOrdinal, 4}
	case "kelima":
		return word{cOrdinal, 5}
	case "keenam":
		return word{cOrdinal, 6}
	case "ketujuh":
		return word{cOrdinal, 7}
	case "kedelapan":
		return word{cOrdinal, 8}
	case "kesembilan":
		return word{cOrdinal, 9}
	case "kesepuluh":
		return word{cOrdinal, 10}
	case "ke":
		return word{cKe, 0}

	// Directions from the reference, and from an earlier mention.
	case "lalu", "silam", "lampau":
		return word{cAgo, 0}
	case "yang", "yg":
		return word{cYang, 0}
	case "ini":
		return word{cThis, 0}
	case "depan", "dpn":
		return word{cNext, 0}
	case "mendatang":
		return word{cComing, 0}
	case "nanti", "ntar", "entar", "nnti":
		return word{cNanti, 0}
	case "tadi", "td":
		return word{cTadi, 0}
	case "lagi", "lg":
		return word{cLagi, 0}
	case "kemarin", "kemaren", "kmrn", "kmrin", "kemarinnya":
		return word{cYesterday, 0}
	case "besok", "esok", "bsk":
		return word{cTomorrow, 0}
	case "lusa":
		return word{cOvermorrow, 0}
	case "keesokan":
		return word{cMorrow, 0}
	case "semalam", "semalem":
		return word{cSemalam, 0}
	case "kemudian", "berikutnya", "selanjutnya", "setelahnya", "sesudahnya", "berselang":
		return word{cLater, 0}
	case "sebelumnya":
		return word{cEarlier, 0}
	case "kedepan", "kebelakang":
		return word{cLast, 0}
	case "terakhir", "belakangan":
		return word{cLast, 0}
	case "itu", "tersebut", "tsb":
		return word{cThat, 0}
	case "sama":
		return word{cSame, 0}
	case "sekarang", "kini", "skrg", "skrng":
		return word{cNow, 0}
	case "saat", "ketika", "waktu":
		return word{cSaat, 0}
	case "dewasa":
		return word{cDewasa, 0}
	case "kelak":
		return word{cSomeday, 0}
	case "dulu", "dahulu":
		return word{cFormerly, 0}
	case "baru":
		return word{cBaru, 0}
	case "barusan":
		return word{cBaru, 1}
	case "masa", "zaman", "jaman":
		return word{cMasa, 0}

	// Heads and modifiers.
	case "tanggal", "tgl", "tanggalnya":
		return word{cDate, 0}
	case "pukul", "pkl", "pk", "poekoel":
		return word{cClock, 0}
	case "kurang":
		return word{cLess, 0}
	case "lewat", "lebih":
		return word{cPast, 0}
	case "wib":
		return word{cZone, 7 * 4}
	case "wita":
		return word{cZone, 8 * 4}
	case "wit":
		return word{cZone, 9 * 4}
	case "gmt", "utc":
		return word{cZone, 0}
	case "awal":
		return word{cEdge, int8(Start)}
	case "pertengahan", "medio":
		return word{cEdge, int8(Mid)}
	case "akhir", "penghujung", "pengujung", "ujung":
		return word{cEdge, int8(End)}
	case "sekitar", "sekira", "kira", "kisaran", "seputar":
		return word{cApprox, 0}
	case "era", "periode", "kurun", "musim":
		return word{cEra, 0}
	case "setiap", "tiap", "saban":
		return word{cEvery, 0}
	case "kali":
		return word{cTimes, 0}
	case "sekali":
		return word{cOnce, 0}
	case "kuartal", "triwulan", "kwartal", "triwulanan":
		return word{cQuarter, uQuarter}
	case "semester", "paruh":
		return word{cQuarter, uHalf}
	case "caturwulan", "cawu":
		return word{cQuarter, uThird}
	case "dasarian":
		return word{cDasarian, 0}
	case "ganjil", "gasal":
		return word{cOdd, 1}
	case "genap":
		return word{cOdd, 2}
	case "ajaran", "pelajaran", "akademik":
		return word{cSchool, 0}
	case "anggaran", "fiskal", "buku", "pajak":
		return word{cFiscal, 0}
	case "sm":
		return word{cBC, 0}
	case "m", "masehi":
		return word{cAD, 0}
	case "h":
		return word{cH, 0}
	case "t":
		return word{cAfterT, 0}
	case "hijriah", "hijriyah":
		return word{cAH, 0}
	case "lebaran", "natal", "imlek", "nyepi", "waisak", "paskah", "wafat", "kenaikan", "isra", "maulid", "nuzulul", "idul",
		"idulfitri", "iduladha", "hardiknas", "harkitnas", "haornas", "sumpah", "cap", "may":
		return word{cHoliday, 0}
	case "rabiul", "rabiuts", "jumadil", "jumadal", "jumadits":
		return word{cHijri2, 0}
	case "q", "tw":
		return word{cQ, 0}
	case "tengah":
		return word{cMiddle, 0}
	case "hut":
		return word{cHUT, 0}
	case "weekend":
		return word{cWeekend, 0}
	case "dan", "serta", "atau":
		return word{cDan, 0}
	case "hingga", "sampai", "sd", "sampe":
		return word{cRange, int8(Until)}
	case "sejak", "semenjak", "mulai", "dari":
		return word{cPrep, int8(Since)}
	case "menjelang", "jelang", "sebelum":
		return word{cPrep, int8(Before)}
	case "pasca", "setelah", "sesudah", "usai", "seusai":
		return word{cPrep, int8(After)}
	case "selama", "sepanjang":
		return word{cPrep, int8(During)}
	case "pada", "di", "dalam", "antara", "per", "terhitung", "untuk":
		return word{cPrep, int8(NoRel)}

	// Roman numerals that are no other word.
	case "i":
		return word{cRoman, 1}
	case "ii":
		return word{cRoman, 2}
	case "iii":
		return word{cRoman, 3}
	case "iv":
		return word{cRoman, 4}
	case "v":
		return word{cRoman, 5}
	case "vi":
		return word{cRoman, 6}
	case "vii":
		return word{cRoman, 7}
	case "viii":
		return word{cRoman, 8}
	case "ix":
		return word{cRoman, 9}
	case "x":
		return word{cRoman, 10}
	case "xi":
		return word{cRoman, 11}
	case "xii":
		return word{cRoman, 12}
	case "xiii":
		return word{cRoman, 13}
	case "xiv":
		return word{cRoman, 14}
	case "xv":
		return word{cRoman, 15}
	case "xvi":
		return word{cRoman, 16}
	case "xvii":
		return word{cRoman, 17}
	case "xviii":
		return word{cRoman, 18}
	case "xix":
		return word{cRoman, 19}
	case "xx":
		return word{cRoman, 20}
	case "xxi":
		return word{cRoman, 21}
	}
	return word{}
}
