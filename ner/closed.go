package ner

// closedWords are words of the tables that often stand beside a capital and whose place
// there tells more than their class: function words, verbs of saying, titles, nouns
// before names. Rules left=WORD and right=WORD.
var closedWords = [...]string{
	"ada", "adalah", "akan", "anggota", "antara", "asal", "atas", "atau", "bagi", "bahasa", "bahwa", "belum", "berada",
	"berasal", "bernama", "bersama", "bisa", "bukan", "bulan", "dalam", "dan", "dapat", "dari", "dengan", "desa", "di",
	"dia", "disebut", "film", "gedung", "hanya", "harus", "hingga", "ia", "ini", "itu", "juga", "kader", "kantor",
	"karena", "kasus", "kata", "kawasan", "ke", "kemudian", "kepada", "ketika", "kini", "klub", "kota", "kubu", "lagi",
	"lagu", "lain", "lalu", "lebih", "maka", "malam", "masih", "masyarakat", "melalui", "melawan", "memiliki",
	"menjadi", "menuju", "menurut", "merupakan", "milik", "mulai", "musik", "naik", "nama", "negara", "oleh", "pada",
	"partai", "pasangan", "pemerintah", "penduduk", "pernah", "pihak", "pimpinan", "presiden", "pulau", "pun", "rumah",
	"saat", "saja", "sampai", "sangat", "sebagai", "sebelum", "secara", "sedang", "sedangkan", "sehingga", "sejak",
	"sekitar", "selain", "selama", "seperti", "serta", "setelah", "soal", "sudah", "tak", "tanggal", "telah", "tentang",
	"terhadap", "termasuk", "terpilih", "tersebut", "tetap", "tidak", "tim", "turis", "untuk", "warga", "wilayah",
	"yaitu", "yakni", "yang",
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
