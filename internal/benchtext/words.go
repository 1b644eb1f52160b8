package benchtext

import "strings"

// wordGroups are everyday words, each group of one kind: one may stand where another
// does and the sentence stays a sentence, though it says something else.
// Numbers, days and months are not here: dates would change.
var wordGroups = [...]string{
	"besar kecil luas sempit baru lama tua kuat lemah",
	"baik buruk bagus jelek rapi kotor bersih",
	"naik turun melonjak merosot bertambah berkurang membaik memburuk",
	"karena sebab lantaran akibat",
	"tetapi namun",
	"agar supaya",
	"ketika saat sewaktu tatkala",
	"sangat amat sungguh terlalu cukup agak",
	"selalu sering kadang jarang kerap",
	"semua seluruh segenap sebagian beberapa sejumlah",
	"banyak sedikit",
	"lebih kurang",
	"mulai berhenti lanjut",
	"segera lekas nanti kelak perlahan",
	"warga penduduk pedagang petani nelayan buruh guru murid pengunjung penonton pembeli",
	"ibu ayah kakak adik paman bibi kakek nenek",
	"rumah toko kantor gedung sekolah gudang warung pabrik",
	"jalan jembatan gang lorong terowongan",
	"beras gula garam tepung jagung kedelai cabai bawang",
	"mobil bus truk kapal kereta sepeda motor perahu",
	"air api angin debu lumpur",
	"hujan banjir longsor badai kabut",
	"buku surat koran naskah berkas laporan catatan",
	"lagu film drama tarian lukisan puisi",
	"hutan sawah kebun ladang rawa padang",
	"ikan ayam sapi kambing bebek udang",
	"kopi teh susu sirup jamu",
	"meja kursi lemari rak pintu jendela",
	"merah putih hitam hijau kuning biru",
	"membeli menjual menyewa menawar memesan",
	"membawa mengangkut mengirim menerima mengambil",
	"membangun merobohkan memperbaiki merawat merusak",
	"menulis membaca menyalin menyusun",
	"melihat mendengar menonton memperhatikan mengamati",
	"membantu menghambat mendukung menolak",
	"membuka menutup mengunci",
	"datang pergi pulang tiba berangkat kembali",
	"bekerja belajar berlatih berdagang bertani",
	"menang kalah imbang",
	"takut senang sedih marah lega khawatir bangga",
	"mahal murah terjangkau",
	"cepat lambat",
	"dekat jauh",
	"biaya harga tarif ongkos upah dana anggaran",
	"kerugian keuntungan pendapatan pengeluaran",
	"rencana usul gagasan program kebijakan keputusan",
	"masalah persoalan kendala hambatan tantangan",
	"hasil dampak manfaat akibat",
	"tim kelompok panitia pengurus",
	"pertandingan latihan lomba turnamen",
	"penelitian percobaan pengamatan survei",
	"saksi korban tersangka terdakwa penggugat",
	"kesehatan pendidikan perhubungan perikanan pertanian",
	"perusahaan lembaga yayasan koperasi",
	"utara selatan timur barat",
	"kiri kanan",
	"atas bawah",
	"depan belakang",
	"aku saya",
	"kamu kau engkau",
	"juga pun",
	"harus wajib perlu boleh",
	"akan bakal",
	"sudah telah belum pernah",
	"tidak tak",
	"itu tersebut",
}

// groups maps each word to its group.
func groups() map[string][]string {
	of := map[string][]string{}
	for _, line := range wordGroups {
		words := strings.Fields(line)
		for _, w := range words {
			if of[w] == nil {
				of[w] = words
			}
		}
	}
	return of
}
