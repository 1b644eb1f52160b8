package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// taggedWords reads words with what they are: Budi/P (a person), Solo/L (a place),
// Bank/O (a body); | ends a sentence, and [ ] stand around the tokens a to b.
func taggedWords(text string) (r *reader, a, b int) {
	r = new(reader)
	sentences := [][]string{nil}
	classes := map[int]class{}
	n := 0
	for _, w := range strings.Fields(text) {
		switch w {
		case "|":
			sentences = append(sentences, nil)
			continue
		case "[":
			a = n
			continue
		case "]":
			b = n
			continue
		}
		for suffix, c := range map[string]class{"/P": inPerson, "/L": inPlace, "/O": inOrg} {
			if cut, ok := strings.CutSuffix(w, suffix); ok {
				w = cut
				classes[n] = c
			}
		}
		last := len(sentences) - 1
		sentences[last] = append(sentences[last], w)
		n++
	}
	r.doc = tokenize.FromWords(sentences)
	r.text = r.doc.Text
	r.prepare()
	for i, c := range classes {
		r.tok[i].class |= c
	}
	r.index.build(r)
	return r, a, b
}

// The name in a speaker.
func TestNameIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"kata [ Budi/P ]":                    "Budi",
		"kata [ petani itu ]":                "",
		"[ petani itu ] pergi":               "",
		"kata [ Rusmanto itu ]":              "",
		"kata [ Menteri Keuangan ]":          "",
		"kata [ Menteri Keuangan ] Budi/P":   "",
		"kata [ Halimah binti Harun ]":       "Halimah binti Harun",
		"kata [ Rusmanto , SH ]":             "Rusmanto",
		"kata [ Rusmanto , SH , MH ]":        "Rusmanto",
		"Rini/P , [ SE ] mengatakan":         "SE",
		"kata [ Rusmanto ( Anto ) ]":         "Rusmanto",
		"kata [ Rusmanto ( 54 tahun ]":       "Rusmanto",
		"kata [ Fathul Anas , wakil ketua ]": "Fathul Anas",
		// commas
		"kata [ Pengacara Rizal/P Fahmi/P , dan Budi/P ]":                        "Rizal Fahmi",
		"kata [ Pengacara Rizal/P Fahmi/P , SH dari Solo ]":                      "Rizal Fahmi",
		"kata [ Pengacara Solo , Budi/P ]":                                       "Budi",
		"kata [ Menteri Pendidikan , Riset/P , dan Teknologi Budi/P Santoso/P ]": "Budi Santoso",
		"kata [ Pemerhati Jabar , Aden Saripudin/P ]":                            "Aden Saripudin",
		"kata [ Pemerhati Jabar , Aden Satu Dua Saripudin/P ]":                   "Aden Satu Dua Saripudin",
		"kata [ Pemerhati Jabar , Aden Satu Dua Tiga Saripudin/P ]":              "Saripudin",
		"kata [ Pemerhati Jabar , Ketua Saripudin/P ]":                           "Saripudin",
		// words beside what the recogniser found
		"kata [ Prabowo/P Argo Yuwono ] kemarin":                  "Prabowo Argo Yuwono",
		"kata [ Prabowo/P Argo ] Yuwono":                          "Prabowo Argo",
		"kata [ Prabowo/P Argo/O ]":                               "Prabowo",
		"kata [ Prabowo/P | Argo Yuwono ]":                        "Prabowo",
		"kata [ peneliti etika Baskara Danu/P ]":                  "Baskara Danu",
		"kata [ peneliti etika Satu Dua Baskara Danu/P ]":         "Satu Dua Baskara Danu",
		"kata [ peneliti etika Satu Dua Tiga Baskara Danu/P ]":    "Danu",
		"kata [ peneliti etika Surabaya/L Danu/P ] kemarin":       "Danu",
		"kata [ orang etika itu , di sana Baskara Danu/P ]":       "Danu",
		"kata [ Kepala Pak Baskara Danu/P ]":                      "Baskara Danu",
		"Warga Jakarta/L | [ Kepala Dinas DKI Jakarta/P Budi/P ]": "Budi",
		"Warga Jakarta/L | [ Kepala Dinas DKI Jakarta/P ]":        "Jakarta",
		"Warga Bogor/L | [ Kepala Dinas DKI Jakarta/P Budi/P ]":   "Jakarta Budi",
		"kata Krisnadi . | [ Kepala DKI/P Krisnadi/P ] pergi":     "Krisnadi",
		"kata Krisnadi . | [ Kepala GK/P Krisnadi/P ] pergi":      "GK Krisnadi",
		"kata Krisnadi . | [ Kepala Dki/P Krisnadi/P ] pergi":     "Dki Krisnadi",
		"kata Krisnadi . | [ Kepala Dinas DKI/P ] Krisnadi pergi": "DKI",
		// behind a role
		"kata Rusmanto . | [ Direktur Monas Rusmanto ] pergi":                      "Rusmanto",
		"kata Budiman . | [ Direktur Monas Rusmanto ] pergi":                       "Monas Rusmanto",
		"kata Krisnadi . | [ Kepala Rusmanto ] Krisnadi pergi":                     "Rusmanto",
		"kata [ Menteri Keuangan Rusmanto ]":                                       "Rusmanto",
		"kata [ Kepala Hujan Rusmanto Hadi ]":                                      "Rusmanto Hadi",
		"kata [ Kepala Hujan Rusmanto ]":                                           "Hujan Rusmanto",
		"kata [ Direktur Rusmanto Hadiwijaya Wiryawan ]":                           "Rusmanto Hadiwijaya Wiryawan",
		"kata [ Direktur Lukmanto Rusmanto Hadiwijaya Wiryawan ]":                  "Hadiwijaya Wiryawan",
		"kata [ Kepala Stasiun/O Cilacap/L Maria/L Endang/L ]":                     "Maria Endang",
		"kata [ Kepala Cilacap/L Maria/L Endang/L ]":                               "",
		"kata [ Kepala Stasiun/O Maria/L Endang/L ]":                               "",
		"kata [ Kepala kantor wilayah kota Maria/L Endang/L ]":                     "",
		"kata [ Kepala kantor wilayah Cilacap/L Maria/L Endang/L ]":                "Maria Endang",
		"kata [ Kepala Stasiun/O Cilacap/L Maria/O Endang/O ] pergi":               "",
		"kata [ Kepala Stasiun/O Meteorologi/O Cilacap/L Maria/L Endang/L ] Tua/L": "Maria Endang",
	} {
		r, a, b := taggedWords(text)
		got := ""
		if na, nb, ok := r.nameIn(a, b); ok {
			got = r.spanOf(na, nb).Text(r.text)
			require.Less(t, na, nb, text)
		}
		t.Run(text, func(t *testing.T) { require.Equal(t, want, got) })
	}
}

// The longest name that a short one stands for.
func TestFullest(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"kata [ Budi ] | Lalu Budi Santoso datang":           "Budi Santoso",
		"kata [ Budi Santoso ] | Lalu datang Budi":           "Budi Santoso",
		"kata [ Budi ] | Budi Satu Dua Tiga Empat datang":    "Budi Satu Dua Tiga Empat",
		"kata [ Budi ] | Budi Satu Dua Tiga Empat Lima tiba": "Budi Satu Dua Tiga Empat",
		"kata [ Budi ] | Lalu datang Rina Budi":              "Rina Budi",
		"Rina Budi datang | kata [ Budi ]":                   "Rina Budi",
		"dari Nol Satu Dua Tiga Budi | kata [ Budi ]":        "Satu Dua Tiga Budi",
		"kata [ Budi ] | Lalu Budi/P Santoso datang":         "Budi",
		"kata [ Budi ] | Lalu Budi/P Santoso/P datang":       "Budi Santoso",
		"kata [ Budi ] | ke Budi | Santoso datang":           "Budi",
		// in front
		"dari Menteri Budi | kata [ Budi ]":                   "Budi",
		"dari Kelautan Budi | kata [ Budi ]":                  "Budi",
		"dari DKI Jakarta Budi | kata [ Budi ]":               "DKI Jakarta Budi",
		"ke Jakarta/L | DKI Jakarta Budi | kata [ Budi ]":     "Budi",
		"dari Solo | Budi datang | kata [ Budi ]":             "Budi",
		"dari Bank/O Budi | kata [ Budi ]":                    "Budi",
		"dari Jakarta/L Budi | kata [ Budi ]":                 "Budi",
		"dari Rina Budi/P | kata [ Budi ]":                    "Budi",
		"dari Rina/P Budi/P | kata [ Budi ]":                  "Rina Budi",
		"Hujan Budi roboh | kata [ Budi ]":                    "Budi",
		"Hujan/P Budi roboh | kata [ Budi ]":                  "Hujan Budi",
		"dari Hujan Budi | kata [ Budi ]":                     "Hujan Budi",
		"dari Rina Budi Santoso | kata [ Budi Santoso ]":      "Budi Santoso",
		"dari Rina/P Budi Santoso | kata [ Budi Santoso ]":    "Rina Budi Santoso",
		"dari Rina/P Budi/P Santoso | lalu [ Budi Santoso ]":  "Rina Budi Santoso",
		"dari Rina Budi/P Santoso/P | lalu [ Budi Santoso ]":  "Budi Santoso",
		"dari Rina Budi Santosa | lalu kata [ Budi Santoso ]": "Budi Santoso",
	} {
		r, a, b := taggedWords(text)
		fa, fb := r.fullest(a, b)
		t.Run(text, func(t *testing.T) { require.Equal(t, want, r.spanOf(fa, fb).Text(r.text)) })
	}
}

// A word is looked for at the first 48 places where it stands, and no more.
func TestNamesAreBounded(t *testing.T) {
	t.Parallel()
	for n, found := range map[int]bool{maxSeen - 2: true, maxSeen - 1: true, maxSeen: false, maxSeen + 1: false} {
		r, a, b := taggedWords(strings.Repeat("ke Budi | ", n-1) + "kata [ Budi ] | lalu Budi Santoso datang")
		_, fb := r.fullest(a, b)
		require.Equal(t, found, fb == b+3, n)
		r, a, b = taggedWords("kata [ Budi ] " + strings.Repeat("| kata Budi ", n))
		require.True(t, r.alone(a, a, b))
		require.Equal(t, found, r.alone(a, a, b+2*n-2), n)
		r, a, _ = taggedWords("DKI [ Jakarta ] " + strings.Repeat("| ke Jakarta ", n-1) + "| ke Jakarta/L")
		require.Equal(t, found, r.placeElsewhere(a), n)
	}
}

// A word that is a place elsewhere, and one that speaks alone elsewhere.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Jakarta/L ramai | DKI [ Jakarta ] Rusmanto":         true,
		"ke Jakarta/L | DKI [ Jakarta ] Rusmanto":            true,
		"DKI [ Jakarta ] Rusmanto | ke Jakarta/L":            true,
		"ke Jakarta/L | dari [ Jakarta ] Rusmanto":           false,
		"ke Jakarta/L | dari Solo | [ Jakarta ] Rusmanto":    false,
		"ke Jakarta/P | DKI [ Jakarta ] Rusmanto":            false,
		"ke Jakarta | DKI [ Jakarta/L ] Rusmanto":            false,
		"ke Bogor/L | DKI [ Jakarta ] Rusmanto":              false,
		"[ Jakarta ] Rusmanto | ke Jakarta/L lalu Jakarta/L": false,
	} {
		r, a, _ := taggedWords(text)
		require.Equal(t, want, r.placeElsewhere(a), text)
	}
	for text, want := range map[string]bool{
		"Budi mengatakan itu | Kepala [ Budi ] pulang":   true,
		"kata Budi . | Kepala [ Budi ] pulang":           true,
		"kata [ Budi ]":                                  false,
		"kata [ Budi ] | Budi mengatakan itu":            true,
		"Kepala [ Budi ] | itu kata Budi":                true,
		"Kepala [ Budi ] | itu kata Budi Santoso":        false,
		"Kepala [ Budi ] | itu kata Ani":                 false,
		"[ Rina Budi mengatakan itu | Budi mengatakan ]": false,
	} {
		r, a, b := taggedWords(text)
		k := a
		if strings.HasPrefix(text, "[ Rina") {
			k++
		}
		require.Equal(t, want, r.alone(k, a, b), text)
	}
	for text, want := range map[string]bool{
		"lalu kata [ Budi ]":               true,
		"[ Budi ] mengatakan itu":          true,
		"lalu menurut [ Budi ] itu":        true,
		"lalu [ Budi ] juga mengatakan":    true,
		"Pak [ Budi ] mengatakan itu":      true,
		"ke Solo | [ Budi ] mengatakan":    true,
		"Rina [ Budi ] mengatakan itu":     false,
		"Rina [ Budi ] mengatakan | Lalu":  false,
		"[ Budi ] Santoso mengatakan":      false,
		"lalu [ Budi ] pulang mengatakan":  false,
		"lalu [ Budi ] juga":               false,
		"lalu [ Budi ]":                    false,
		"lalu mengatakan [ Budi ]":         false,
		"lalu [ Budi ] kata itu":           false,
		"Rina [ Budi ] Pak mengatakan itu": false,
	} {
		r, a, _ := taggedWords(text)
		require.Equal(t, want, r.speaksAlone(a), text)
	}
}

// Academic degrees behind a name.
func TestDegree(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Budi , [ SH ]":                  true,
		"lalu Budi , [ sh ]":             false,
		"lalu Budi , [ S.H. ]":           true,
		"lalu Budi , [ S.Pd ]":           true,
		"lalu Budi , [ Ph.D ]":           true,
		"lalu Budi , [ Dr. ]":            false,
		"lalu Budi , [ Dra ]":            false,
		"lalu Budi , [ Mhum ]":           true,
		"lalu Budi , [ S.Farm.Ap ]":      true,
		"lalu Budi , [ S.Farm.Apt ]":     false,
		"lalu Budi/P , [ M ] , pergi":    false,
		"lalu Budi/P , [ MARS ] , pergi": true,
		"lalu Budi/P , [ MARS ] pergi":   false,
		"lalu Budi/P , [ Mars ] , pergi": false,
		"lalu Budi , [ MARS ] , pergi":   false,
		"lalu Budi/P , [ MARSA ] , ya":   true,
		"lalu Budi/P , [ DOKTOR ] , ya":  false,
		"lalu Budi/P , [ KARS ] , pergi": false,
		"lalu S.Pd . , [ SH ]":           true,
		"lalu budi , [ SH ] .":           false,
		"lalu Budi [ SH ]":               false,
		"lalu Budi , [ ]":                false,
		", [ SH ]":                       false,
	} {
		r, a, _ := taggedWords(text)
		require.Equal(t, want, r.degree(a), text)
	}
	for word, want := range map[string]bool{"Kelautan": true, "Pekanan": false, "Pekerjaan": true, "kelautan": false, "Keluarga": false, "Kemayoran": true, "Wartawan": false} {
		r, _, _ := taggedWords(word)
		require.Equal(t, want, r.abstract(0), word)
	}
}

// Words that differ in one letter, and parts of words beside a hyphen.
func TestNearAndHyphen(t *testing.T) {
	t.Parallel()
	forty := strings.Repeat("Panjang", 5) + "abcde" // maxLetters
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Chaidir", "Chadir", true},
		{"Chaidir", "CHAIDUR", true},
		{"Chadi", "Chadir", true},
		{"Chadir", "Chadirr", true},
		{"Chadir", "Chadirrr", false},
		{"Chaidir", "Chaiidir", true},
		{"Chaidir", "Chaiiidir", false},
		{"Hadir", "Chadir", true},
		{"Hadir", "Chhadir", false},
		{"Arief", "Arieq", true},
		{"Arie", "Arief", false},
		{"Ariefs", "Orieft", false},
		{forty, forty[:39] + "x", true},
		{forty + "a", forty + "b", false},
	} {
		require.Equal(t, c.want, near(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.want, near(c.b, c.a), "%s %s", c.b, c.a)
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Jong", "Jong-un", true},
		{"UN", "Jong-un", true},
		{"Jong", "Jong-", false},
		{"Jong", "-Jong", false},
		{"Jong", "Jong", false},
		{"Jo", "Jong-un", false},
		{"J", "J-un", false},
		{"Ja", "Ja-" + forty[:37], true},
		{"Ja", "Ja-" + forty[:38], false},
	} {
		require.Equal(t, c.want, hyphenPart(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.want, hyphenPart(c.b, c.a), "%s %s", c.b, c.a)
	}
	for text, want := range map[string]int{
		"Sultan Kertanegara | kata [ Sultan ]":         2,
		"Sultan Kertanegara | kata [ Pak Sultan ]":     0,
		"Pak Kertanegara | kata [ Kertanegara ]":       2,
		"Rina Kertanegara | kata [ Pak Rina ]":         2,
		"Rina Kertanegara | kata [ Pak dr. ]":          0,
		forty + " Kertanegara | [ " + forty[:9] + " ]": 1,
		forty + "a Rina | [ " + forty[:9] + " ]":       0,
		"Megawulan Astari | [ Mega ]":                  1,
		"Megawulan Astari | [ Meg ]":                   0,
		"Megawulan Astari | [ Mega Astari ]":           0,
	} {
		r, a, b := taggedWords(text)
		require.Equal(t, want, r.fits(a, b, &entry{a: 0, b: 2}), text)
	}
}
