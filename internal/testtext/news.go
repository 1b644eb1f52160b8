// Package testtext holds text for tests and benchmarks: news in the manner of
// Indonesian papers, written for this project, hostile patterns, and naughty strings.
package testtext

import "strings"

// News returns size bytes of Indonesian news text: the sentences of this file
// in a fixed pseudo-random order, four to a paragraph, cut at the last whole line. The same
// size gives the same text.
func News(size int) string {
	var b strings.Builder
	b.Grow(size)
	state := uint32(2024)
	for n := 1; ; n++ {
		state = state*1664525 + 1013904223
		s := sentences[int(state>>16)%len(sentences)]
		if b.Len()+len(s)+1 > size {
			break
		}
		b.WriteString(s)
		if n%4 == 0 {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	for b.Len() < size {
		b.WriteByte('\n')
	}
	return b.String()
}

// Sentences returns the sentences that News is made of.
func Sentences() []string { return sentences[:] }

var sentences = [...]string{
	`Pemerintah Kabupaten Sukamaju mulai memperbaiki jembatan gantung yang putus akibat banjir bandang pada pekan lalu.`,
	`“Kami menargetkan warga sudah bisa menyeberang sebelum musim tanam,” kata Kepala Dinas Pekerjaan Umum, Ratna Wulandari, Senin (12/6/2023).`,
	`Anggaran perbaikannya mencapai Rp1,75 miliar, naik 12,5 persen dibandingkan dengan usulan awal.`,
	`Menurut dia, sebagian besar bahan bangunan didatangkan dari kecamatan tetangga karena jalan utama masih tertutup longsor.`,
	`Anak-anak yang bersekolah di seberang sungai untuk sementara diantar dengan perahu karet milik tim SAR.`,
	`Namun, beberapa orang tua mengaku khawatir sebab arus sungai sering berubah tanpa tanda-tanda.`,
	`"Kalau hujan turun di hulu, airnya naik cepat sekali," ujar Pak Samin, nelayan yang tinggal di tepi sungai sejak 1980-an.`,
	`Badan Meteorologi memperkirakan hujan lebat akan berlangsung hingga tiga hari ke depan di wilayah selatan.`,
	`Harga cabai rawit di Pasar Induk Cipelang naik menjadi Rp85.000 per kilogram dari sebelumnya Rp60.000.`,
	`Para pedagang menyebut pasokan dari petani berkurang karena tanaman mereka terserang hama.`,
	`Bank sentral mempertahankan suku bunga acuannya di level 5,75% dan menyatakan inflasi tetap terkendali.`,
	`Nilai tukar rupiah ditutup melemah tipis ke posisi Rp14.872 per dolar AS pada perdagangan Jumat sore.`,
	`Direktur Utama PT Lautan Biru Tbk. Hendra Gunadi mengatakan perseroan akan membuka 27 gerai baru tahun ini.`,
	`Ia menjelaskan bahwa pendanaannya berasal dari laba ditahan serta pinjaman sindikasi senilai US$6,4 juta.`,
	`Tim nasional berlatih di Stadion Merdeka mulai pukul 15.30 WIB dengan menu latihan yang lebih ringan.`,
	`Pelatih itu menilai permainan anak asuhnya membaik, meskipun penyelesaian akhirnya belum memuaskan.`,
	`Pertandingan babak pertama berakhir dengan skor 2-1 untuk keunggulan tuan rumah.`,
	`Sejumlah pengamat menyarankan agar perundingan kedua negara dilanjutkan pada tingkat menteri luar negeri.`,
	`Juru bicara kementerian membantah kabar tersebut dan meminta masyarakat menunggu keterangan resmi.`,
	`Korea Utara dan Rusia sepakat memperluas kerja sama di bidang pertanian, demikian dilaporkan kantor berita setempat.`,
	`Kapal penumpang itu berangkat dari Pelabuhan Tanjung Kencana menuju Pulau Seribu Karang dengan 143 orang di dalamnya.`,
	`Petugas gabungan mengevakuasi para korban ke rumah sakit umum daerah dan beberapa puskesmas terdekat.`,
	`Dr. Siti Maimunah, Sp.A., mengingatkan bahwa kekurangan vitamin C dapat menurunkan daya tahan tubuh anak.`,
	`Bukunya yang ketiga bercerita tentang kehidupan para perantau di kota-kota besar pada dasawarsa 1970-an.`,
	`Festival tahunan tersebut menampilkan tari-tarian, musik gamelan, wayang kulit, dan berbagai jajanan tradisional.`,
	`Panitia menyediakan 1.500 kursi, tetapi pengunjung yang datang diperkirakan dua kali lipat jumlahnya.`,
	`Kepolisian menangkap seorang pria berinisial R.S. (34) yang diduga menipu puluhan calon jemaah.`,
	`Tersangka dijerat Pasal 378 KUHP dengan ancaman hukuman penjara paling lama empat tahun.`,
	`Warga berharap ganti rugi lahan segera dibayarkan karena mereka sudah menunggu bertahun-tahun.`,
	`Universitas negeri itu menerima 4.210 mahasiswa baru melalui jalur prestasi, tes tertulis, dan mandiri.`,
	`Rektor menegaskan bahwa biaya kuliah tidak akan dinaikkan sampai tahun ajaran berikutnya.`,
	`Presiden dijadwalkan meresmikan bendungan baru di Nusa Tenggara Timur pada 17 Agustus 2024.`,
	`Menteri Keuangan menyampaikan rancangan anggaran kepada Dewan Perwakilan Rakyat dalam sidang paripurna.`,
	`Defisit anggaran diperkirakan sebesar 2,3 persen terhadap produk domestik bruto (PDB).`,
	`Ekspor nonmigas tumbuh 8,1 persen secara tahunan, didorong oleh minyak sawit, batu bara, dan nikel.`,
	`Sementara itu, impor barang modal turun tipis karena pelaku usaha menunda pembelian mesin.`,
	`Kereta cepat tersebut menempuh jarak 142 kilometer dalam waktu sekitar 40 menit.`,
	`Penumpang dapat membeli tiket melalui aplikasi atau situs www.keretacepat.example.co.id mulai besok pagi.`,
	`Perusahaan rintisan asal Bandung itu mengembangkan alat pendeteksi gempa berbiaya rendah.`,
	`Pendirinya, M. Yusuf Hidayat, mulanya hanya membuat purwarupa di garasi rumah orang tuanya.`,
	`“Apakah alat ini bisa dipakai di desa terpencil?” tanya seorang peserta pameran.`,
	`Yusuf menjawab bahwa alatnya cukup ditanam di tanah dan disambungkan dengan panel surya kecil.`,
	`Para peneliti menemukan spesies katak baru di hutan pegunungan Sulawesi Tengah pada ketinggian 1.800 meter.`,
	`Temuan mereka dimuat dalam jurnal ilmiah internasional edisi bulan Maret.`,
	`Harimau sumatra yang terperangkap jerat babi akhirnya dilepasliarkan setelah dirawat selama enam minggu.`,
	`Pengelola taman nasional mengimbau pendaki agar tidak meninggalkan sampah di sepanjang jalur pendakian.`,
	`Gunung tersebut berstatus waspada, sehingga masyarakat dilarang beraktivitas dalam radius 3 kilometer dari kawah.`,
	`Musyawarah desa memutuskan bahwa dana bantuan dibagikan secara merata kepada setiap kepala keluarga.`,
	`Ketua RT setempat mencatat ada 56 rumah yang rusak ringan dan sembilan rumah yang rusak berat.`,
	`Ibu-ibu pengajian menggalang sumbangan berupa beras, mi instan, selimut, dan pakaian layak pakai.`,
	`Seorang saksi mata mengatakan ia mendengar suara ledakan sebelum api membesar.`,
	`Petugas pemadam kebakaran membutuhkan waktu hampir empat jam untuk menjinakkan api di gudang itu.`,
	`Penyanyi muda itu meluncurkan album perdananya setelah memenangi lomba mencipta lagu tingkat provinsi.`,
	`Filmnya dibintangi oleh aktor-aktor senior dan disutradarai oleh lulusan institut kesenian.`,
	`Tahukah Anda bahwa kopi dari lereng gunung ini pernah diekspor ke Eropa pada abad ke-18?`,
	`Petani di sana mulai beralih ke pupuk organik karena harga pupuk kimia terus melonjak.`,
	`Hasil panennya memang lebih sedikit, tetapi mutunya jauh lebih baik dan laku dijual mahal.`,
	`Koperasi membeli gabah kering petani seharga Rp6.500 per kilogram, sedikit di atas harga acuan.`,
	`Gubernur meminta semua bupati dan wali kota mempercepat penyaluran vaksin ke daerah kepulauan.`,
	`Kasus baru tercatat 318 orang, turun dibandingkan hari sebelumnya yang mencapai 402 orang.`,
	`Rumah sakit rujukan menambah 60 tempat tidur untuk mengantisipasi lonjakan pasien pada akhir tahun.`,
	`Ombudsman menerima keluhan mengenai pelayanan pembuatan KTP elektronik yang berlarut-larut.`,
	`Sidang dilanjutkan pekan depan dengan agenda mendengarkan keterangan saksi ahli dari pihak penggugat.`,
	`Kuasa hukumnya menyatakan kliennya tidak bersalah dan siap membuktikannya di pengadilan.`,
	`Siapa pun yang mengetahui keberadaan buronan itu diminta segera melapor ke kantor polisi terdekat.`,
	`Kemacetan panjang terjadi di ruas tol Cikampek-Palimanan sejak pukul 04.00 hingga siang hari.`,
	`Pengemudi truk mengantuk, lalu kendaraannya oleng ke kanan dan menabrak pembatas jalan.`,
	`Komisi pemilihan menetapkan 7 pasangan calon yang akan bertarung dalam pemilihan kepala daerah.`,
	`Debat pertama akan disiarkan langsung oleh tiga stasiun televisi mulai pukul 19.00.`,
	`Ketua partai itu menolak berkomentar ketika ditanyai wartawan seusai rapat tertutup.`,
}
