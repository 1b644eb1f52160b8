package bench

import (
	"testing"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// dateSentences are sentences of news, one date each; the same for everybody.
var dateSentences = []string{
	"Gubernur meninjau pasar induk bersama rombongan pada Senin (12/6/2023).",
	"Sidang putusan akan digelar kembali 15 Juni 2023 di pengadilan negeri.",
	"Harga beras naik dua pekan lalu karena pasokan dari sentra produksi berkurang.",
	"Gempa bermagnitudo 5,1 mengguncang wilayah itu kemarin pukul 10.30 WIB.",
	"Pembangunan jembatan dimulai pada tahun 2019 dan menelan biaya besar.",
	"Panitia membuka pendaftaran sejak 1 Maret hingga akhir bulan ini.",
	"Pemerintah menargetkan proyek itu rampung pada Desember 2024.",
	"Rapat pleno berlangsung Selasa malam di kantor kecamatan.",
	"Ia lahir di Blora, 6 Februari 1925, dari keluarga petani.",
	"Jumlah wisatawan turun dibandingkan dengan tahun lalu.",
}

var dateRef = time.Date(2023, 6, 14, 9, 0, 0, 0, time.FixedZone("WIB", 7*3600))

// BenchmarkDate: one operation is one sentence, found and resolved. Kawi's
// figure holds the tokens too.
func BenchmarkDate(b *testing.B) {
	total := 0
	for _, s := range dateSentences {
		total += len(s)
	}
	bytes := int64(total / len(dateSentences))
	perSentence := func(b *testing.B, f func(s string)) {
		b.SetBytes(bytes)
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			f(dateSentences[i%len(dateSentences)])
			i++
		}
	}
	b.Run("kawi/tokens+find", func(b *testing.B) {
		t, d := tokenize.New(nil), new(tokenize.Document)
		opts := &date.Options{Ref: dateRef}
		var dst []date.Mention
		perSentence(b, func(s string) {
			t.ParseInto(d, s)
			dst = date.Append(dst[:0], d, opts)
		})
	})
	b.Run("kawi/scan", func(b *testing.B) {
		docs := map[string]*tokenize.Document{}
		for _, s := range dateSentences {
			docs[s] = tokenize.Parse(s)
		}
		var scanner date.Scanner
		var dst []date.Expression
		perSentence(b, func(s string) { dst = scanner.Append(dst[:0], docs[s]) })
	})
	b.Run("go-dateparser/search", func(b *testing.B) {
		cfg := &dateparser.Configuration{CurrentTime: dateRef, Languages: []string{"id"}, DateOrder: dateparser.DMY}
		perSentence(b, func(s string) {
			if _, _, err := dateparser.Search(cfg, s); err != nil {
				b.Fatal(err)
			}
		})
	})
	b.Run("when/parse", func(b *testing.B) { // common rules: it has no Indonesian
		w := when.New(nil)
		w.Add(common.All...)
		perSentence(b, func(s string) {
			if _, err := w.Parse(s, dateRef); err != nil {
				b.Fatal(err)
			}
		})
	})
}

const dateFree = "Pemerintah daerah berupaya memperbaiki jalan yang rusak agar distribusi barang kebutuhan pokok tetap lancar. " +
	"Warga berharap perbaikan segera selesai karena kemacetan sudah mengganggu kegiatan ekonomi di wilayah mereka. " +
	"Kepala dinas mengatakan pihaknya terus berkoordinasi dengan kontraktor serta aparat keamanan supaya pekerjaan tidak menghambat kendaraan. "

// BenchmarkDateFree: the scanner on a megabyte of text without dates, on top of tokens.
func BenchmarkDateFree(b *testing.B) {
	doc := tokenize.Parse(testtext.Repeat(dateFree, 1<<20))
	var s date.Scanner
	var dst []date.Expression
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = s.Append(dst[:0], doc)
	}
}
