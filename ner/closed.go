package ner

// closedWords are words of the tables that often stand beside a capital and whose place
// there tells more than their class: function words, verbs of saying, titles, nouns
// before names. Rules left=WORD and right=WORD.
var closedWords = [...]string{
	"ada", "adalah", "ajang", "akan", "akhir", "akhirnya", "album", "anak", "anggota", "antara", "asal",
	"atas", "atau", "awal", "bagi", "bagian", "bahasa", "bahkan", "bahwa", "band", "barat", "baru", "bawah", "beberapa",
	"begitu", "bekas", "bekerja", "belum", "berada", "berasal", "berbahasa", "bergabung", "berharap", "berhasil",
	"berjudul", "bernama", "bersama", "bertemu", "berubah", "besar", "bicara", "bisa", "bola", "buatan", "bukan",
	"bulan", "daerah", "dalam", "dan", "dapat", "dari", "datang", "dekat", "demikian", "dengan", "depan", "desa",
	"di", "dia", "dibuka", "didirikan", "dikenal", "dipimpin", "disebut", "ditempuh", "ditemukan", "dua", "film",
	"final", "gedung", "gelar", "hanya", "hari", "harus", "hasil", "hingga", "ia", "ialah", "ikut", "ini", "itu",
	"jalan", "jatuh", "juara", "juga", "justru", "juta", "kader", "kali", "kantor", "karena", "karya", "kasus", "kata",
	"kawasan", "ke", "kecamatan", "kecil", "kedua", "kelas", "keluar", "kembali", "kemudian", "kepada", "kepala",
	"ketika", "ketua", "keturunan", "kini", "klub", "kota", "kubu", "lagi", "lagu", "lahir", "lain", "lainnya", "lalu",
	"lama", "lebih", "lewat", "lima", "lulus", "maka", "malam", "mantan", "masa", "masih", "masuk", "masyarakat",
	"melalui", "melawan", "memakai", "membantah", "membawa", "membentuk", "memberi", "membuat", "membuka", "memilih",
	"memiliki", "memimpin", "meminta", "memulai", "menang", "mencapai", "mencatat", "mendapat", "mendirikan",
	"menemukan", "menerima", "mengaku", "mengalahkan", "mengatakan", "menggantikan", "menggunakan", "mengirim",
	"mengisi", "mengumumkan", "menikah", "menilai", "meninggal", "menjabat", "menjadi", "menolak", "menuju", "menulis",
	"menuntut", "menurut", "menutup", "menyatakan", "menyebut", "menyerahkan", "meraih", "mereka", "merilis",
	"merupakan", "milik", "mulai", "musik", "musim", "naik", "nama", "negara", "oleh", "orang",
	"pada", "pagi", "paling", "partai", "pasangan", "pemain", "pemerintah", "pemerintahan", "pendiri", "penduduk",
	"perempuan", "pernah", "pertama", "pertamanya", "pesawat", "pihak", "pimpinan", "presiden", "pukul", "pulau", "pun",
	"putra", "rumah", "saat", "saham", "saja", "sama", "sampai", "sangat", "satu", "saya", "sebagai", "sebelum",
	"sebelumnya", "sebuah", "secara", "sedang", "sedangkan", "sehingga", "sejak", "sekarang", "sekitar", "sekolah",
	"selain", "selama", "selatan", "sementara", "sempat", "sendiri", "seorang", "seperti", "serial", "serta", "setelah",
	"setiap", "soal", "suara", "subsidi", "sudah", "suku", "tahun", "tak", "tampil", "tangan", "tanggal", "tanpa",
	"telah", "tempat", "tengah", "tentang", "terakhir", "terdapat", "terdiri", "terhadap", "terletak", "termasuk",
	"terpilih", "tersebut", "tetap", "tetapi", "tidak", "tiga", "tim", "tinggal", "tulis", "turis",
	"turun", "udara", "ujar", "untuk", "utama", "utara", "wafat", "warga", "wilayah", "yaitu", "yakni", "yang",
}

const numClosedWords = len(closedWords)

// closedWord returns the place of w in closedWords, or -1.
func closedWord(w string) int {
	lo, hi := 0, len(closedWords)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if closedWords[m] < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(closedWords) && closedWords[lo] == w {
		return lo
	}
	return -1
}
