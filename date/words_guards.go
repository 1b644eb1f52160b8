package date

// The words beside a number or a name that tell what it is not.

// guardOf returns the guard of a lower-case word.
func guardOf(w string) guard {
	switch w {
	case "pasal", "ayat", "bab", "halaman", "hlm", "hal", "nomor", "no", "nomer", "edisi", "versi", "skor", "formasi", "rt", "rw", "km", "kilometer",
		"butir", "angka", "rasio", "kode", "blok", "kamar", "ruang", "lantai", "episode", "seri", "jilid", "volume", "vol", "rekening", "surat", "perkara",
		"telepon", "telp", "hp", "nik", "npwp", "kelas", "ukuran", "resi", "rute", "bus", "unit", "gang", "kav", "kaveling", "ip", "android", "ios", "windows",
		"kemenangan", "unggul", "imbang", "kalah", "menang", "agregat", "kedudukan", "putusan", "lampiran", "poin", "huruf", "seksi", "juz", "surah", "qs":
		return gCite
	case "ibu", "bu", "bapak", "pak", "bang", "mas", "mbak", "kak", "kakak", "si", "sang", "bin", "binti", "bernama", "nama", "saudara", "saudari", "nyonya",
		"tuan", "nona", "kiai", "kyai", "kh", "haji", "hj", "dr", "ustaz", "ustad", "om", "tante", "eyang", "mbah", "dipanggil", "disapa", "panggilan", "marga", "alias", "artis", "penyanyi":
		return gName
	case "pasar", "sekolah", "salat", "shalat", "sholat", "solat", "jumatan", "koran", "harian", "tabloid", "majalah", "khotbah", "khutbah", "salatnya", "ibadah",
		"misa", "black", "berpuasa", "puasa", "republika":
		return gHead
	case "jalan", "jl", "jln", "universitas", "univ", "kampus", "stadion", "gerakan", "museum", "monumen", "tugu", "lapangan", "gedung", "jembatan", "yayasan",
		"masjid", "smp", "sma", "sman", "smpn", "sd", "rumah sakit", "rs", "rsud", "bandara", "pelabuhan", "taman", "alun-alun", "tragedi", "peristiwa", "film", "lagu", "album", "novel", "buku", "angkatan", "partai":
		return gPlace
	case "usia", "umur", "berusia", "berumur", "seusia", "seumur", "usianya", "umurnya", "kelompok", "u":
		return gAge
	case "pria", "wanita", "perempuan", "lelaki", "laki-laki", "bocah", "anak", "balita", "bayi", "remaja", "gadis", "pemuda", "pemudi", "kakek", "nenek", "warga",
		"pemain", "atlet", "aktor", "aktris", "politikus", "politisi", "striker", "gelandang", "kiper", "bek", "penyerang", "pelatih", "siswa", "siswi", "mahasiswa", "mahasiswi",
		"janda", "duda", "petenis", "pebalap", "pembalap", "pesepak", "bintang", "pelajar", "orang", "lansia", "model", "tersangka", "pelaku", "korban", "terdakwa", "bungsu", "sulung", "pedangdut", "ayah", "cowok", "cewek", "jaka", "perjaka", "dara":
		return gPerson
	case "makan", "klub", "sarapan", "pasarnya", "kelelawar", "hiburan", "dunia", "kunjungan":
		return gMeal
	case "akan", "bakal", "hendak", "rencananya", "dijadwalkan", "direncanakan":
		return gFuture
	case "rp", "us", "usd", "idr", "sgd":
		return gMoney
	}
	return gNone
}

// counted reports whether a word is a counted noun or a measure, so that the
// number before it is no year.
func counted(w string) bool {
	switch w {
	case "jiwa", "warga", "butir", "unit", "buah", "ekor", "kasus", "rumah", "meter", "ton", "kg", "kilogram", "liter", "hektare", "hektar", "persen", "personel",
		"peserta", "korban", "penumpang", "lembar", "paket", "saham", "dolar", "rupiah", "kali", "suara", "kk", "kepala", "pasien", "kendaraan", "pegawai", "pekerja", "buruh",
		"mw", "watt", "cc", "mm", "cm", "derajat", "mdpl", "hp", "dpi", "piksel", "eksemplar", "halaman", "titik", "sampel", "responden", "sak", "karung", "batang", "bal", "butirnya",
		"euro", "yen", "pound", "ringgit", "poin", "kursi", "kamar", "anggota", "tentara", "prajurit", "polisi", "petugas", "sertifikat", "spesies", "kata", "karakter", "juta", "miliar", "triliun", "ribu", "jemaah", "jamaah", "calon", "pelamar", "guru", "dosen", "tps", "desa", "tiket", "kilometer", "km", "kalori", "sendok", "gram", "gelas", "tenda", "pucuk", "tahanan", "napi", "narapidana", "pengungsi", "tki", "wni", "wna":
		return true
	}
	return false
}

// hasYear reports whether it is a noun of the economy that a bare year may
// follow: target 2009, krisis moneter 1998, penerimaan 2008. Newspapers write
// numbers of four digits with a full stop, years without.
func (s *Scanner) hasYear(it *item) bool {
	var key [maxWord]byte
	w := key[:s.key(&key, it)]
	switch string(w) {
	case "data", "anggaran", "laporan", "kinerja", "target", "realisasi", "proyeksi", "produksi", "lulusan", "kelahiran", "keluaran", "buatan", "sensus", "kalender",
		"krisis", "moneter", "ekonomi", "pajak", "finansial", "laba", "rugi", "ekspor", "impor", "inflasi", "harga", "asumsi", "defisit", "surplus", "kuota", "belanja",
		"kredit", "dividen", "investasi", "konsumsi", "panen", "program", "rencana", "upah", "sama", "musim":
		return true
	}
	n := len(w)
	return n >= 9 && w[0] == 'p' && w[1] == 'e' && string(w[n-2:]) == "an" && !counted(string(w)) && guardOf(string(w)) == gNone
}
