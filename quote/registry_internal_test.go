package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// prepared returns a reader that has classified a text and found its names, with
// no layer below.
func prepared(text string) *reader {
	r := new(reader)
	r.doc = tokenize.Parse(text)
	r.text = r.doc.Text
	r.prepare()
	r.collect()
	return r
}

// at returns the tokens of the nth occurrence of words in the text of r.
func (r *reader) at(t *testing.T, words string, n int) (a, b int) {
	t.Helper()
	start := 0
	for ; n >= 0; n-- {
		i := strings.Index(r.text[start:], words)
		require.NotEqual(t, -1, i, "%q in %q", words, r.text)
		start += i + 1
	}
	a = r.doc.TokenAt(start - 1)
	return a, r.doc.TokenAt(start+len(words)-2) + 1
}

// What an acronym stands for in a document.
func TestLongForm(t *testing.T) {
	t.Parallel()
	far := strings.Repeat("kecil ", 12)
	for _, c := range []struct{ text, word, want string }{
		{"Lembaga Kajian Pesisir (LKP) hadir.", "LKP", "Lembaga Kajian Pesisir"},
		{"Tim Lembaga Kajian Pesisir (LKP) hadir.", "LKP", "Lembaga Kajian Pesisir"},
		{"(LKP) hadir di Lembaga Kajian Pesisir.", "LKP", "Lembaga Kajian Pesisir"},
		{"Lembaga dan Kajian untuk Pesisir (LKP) hadir.", "LKP", "Lembaga dan Kajian untuk Pesisir"},
		{"Kementerian Usaha, Mikro, dan Kecil (KUMK) hadir.", "KUMK", "Kementerian Usaha, Mikro, dan Kecil"},
		{"Lembaga " + far[:36] + "Pesisir (LP) hadir.", "LP", "Lembaga " + far[:36] + "Pesisir"},
		{"Asosiasi " + far + "Pesisir (AP) hadir.", "AP", ""},
		{"asosiasi pengusaha (AP) hadir. AP diam.", "AP", "asosiasi pengusaha"},
		{"Badan Usaha Tani (Bulogtan) hadir. BULOGTAN diam.", "BULOGTAN", ""},
		{"Badan Usaha Tani (BULOGTAN) hadir.", "BULOGTAN", "Badan Usaha Tani"},
		{"Kata orang. Badan Usaha (BULOG) hadir.", "BULOG", "Badan Usaha"},
		{"Hari ini Badan (BULOG) hadir.", "BULOG", "Badan"},
		{"Hari ini Senin. Badan (BULOG) hadir.", "BULOG", "Badan"},
		{"Asosiasi dokter hewan (ASDOKH) hadir.", "ASDOKH", "Asosiasi dokter hewan"},
		{"Para Asosiasi dokter hewan (ASDOKH) hadir.", "ASDOKH", "Asosiasi dokter hewan"},
		{"Asosiasi dokter hewan (PDHI) hadir.", "PDHI", ""},
		{"Dokter asosiasi hewan (ASDOKH) hadir.", "ASDOKH", ""},
		{"Manchester United kalah. MU diam.", "MU", "Manchester United"},
		{"MU diam. Dia dari Manchester United kalah.", "MU", "Manchester United"},
		{"Nusa Tani Makmur Jaya tutup. NTMJ diam.", "NTMJ", "Nusa Tani Makmur Jaya"},
		{"Nusa Tani Makmur Jaya tutup. NTM diam.", "NTM", ""},
		{"Nusa Tani Makmur Jaya Sentosa tutup. NTMJS diam.", "NTMJS", ""},
		{"Nusa Tani Makmur Jaya Sentosa tutup. NTMJ diam.", "NTMJ", ""},
		{"Monas Utama dibuka. Menteng Usaha tutup. MU diam.", "MU", "Monas Utama"},
		{"Presiden Maruli Ucok hadir. MU diam.", "MU", "Maruli Ucok"},
		{"Rina Maruli Ucok hadir. MU diam.", "MU", ""},
		{"Dia dari Maruli. Ucok hadir. MU diam.", "MU", ""},
		{"maruli Ucok hadir. MU diam.", "MU", ""},
		{"MANCHESTER UNITED kalah. MU diam.", "MU", ""},
		{"Manchester United kalah. Mu diam.", "Mu", ""},
		{"Manchester United kalah. M diam.", "M", ""},
		{"Badan Usaha Tani Nusantara (BULOGTANI) hadir.", "BULOGTANI", ""},
		{"(BU) hadir.", "BU", ""},
		{"Badan Usaha (BU hadir.", "BU", "Badan Usaha"},
		{"Badan Usaha Tani [BULOG] hadir.", "BULOG", ""},
		{"Badan (BULOG) hadir.", "BULOG", "Badan"},
		{"Dia dari Solo. Nusa Raya (BULOG) hadir.", "BULOG", "Nusa Raya"},
		{"Lalu Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan (BULOG) hadir.", "BULOG", "Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan"},
		{"Para Asosiasi dokter hewan besar dan hewan kecil (ASDOKH) hadir.", "ASDOKH", "Asosiasi dokter hewan besar dan hewan kecil"},
		{"Para Asosiasi dokter hewan yang besar dan hewan kecil (ASDOKH) hadir.", "ASDOKH", ""},
		{"Éka Utama kalah. EU diam.", "EU", ""},
	} {
		r := prepared(c.text)
		k, _ := r.at(t, c.word, 0)
		if c.word != strings.ToUpper(c.word) || len(c.word) == 1 {
			k, _ = r.at(t, c.word+" diam", 0)
		} else if n := strings.Count(c.text, c.word); n > 1 {
			k, _ = r.at(t, c.word, n-1)
		}
		a, b, ok := r.index.longForm(r, k)
		got := ""
		if ok {
			got = r.spanOf(a, b).Text(r.text)
		}
		t.Run(c.text, func(t *testing.T) { require.Equal(t, c.want, got) })
	}
}

// An acronym is looked for at the first 48 places where it stands, and no more.
func TestLongFormIsBounded(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]bool{maxSeen - 2: true, maxSeen - 1: true, maxSeen: false, maxSeen + 1: false} {
		r := prepared(strings.Repeat("Lalu BULOG diam. ", n) + "Badan Usaha Tani (BULOG) hadir.")
		k, _ := r.at(t, "BULOG", 0)
		_, _, ok := r.index.longForm(r, k)
		require.Equal(t, want, ok, n)
	}
}

// A document of nothing but names fills the registry, and no more.
func TestRegistryIsBounded(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	letters := "bcdfghjklmnpqrst"
	for i := range maxNames + 20 {
		fmt.Fprintf(&b, `"Ya," kata Ba%[1]c%[2]cu%[1]c%[2]ca%[1]co%[2]c. `, letters[i%16], letters[i/16%16])
		if i >= 256 {
			fmt.Fprintf(&b, `"Ya," kata Zu%ctoronga. `, letters[i%16])
		}
	}
	r, quotes := readText(b.String())
	require.Len(t, r.names.list, maxNames)
	unknown := 0
	for _, q := range quotes {
		if q.SpeakerName == "" {
			unknown++
		}
	}
	require.Equal(t, 20, unknown)
	require.Equal(t, -1, r.register(Person, 0, 1, -1))
}

// The name that somebody has besides.
func TestCalledToo(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Edward Hiariej atau akrab disapa Eddy":                 "Edward Hiariej",
		"Edward Hiariej, akrab disapa Eddy":                     "Edward Hiariej",
		"Edward Hiariej yang lebih dikenal dengan nama Eddy":    "Edward Hiariej",
		"Edward Hiariej yang biasa dipanggil Eddy":              "Edward Hiariej",
		"Edward Hiariej dengan sapaan Eddy":                     "Edward Hiariej",
		"Edward Hiariej yang kerap dipanggil dengan nama Eddy":  "Edward Hiariej",
		"Edward Hiariej atau yang biasa dipanggil sebagai Eddy": "Edward Hiariej",
		// near misses
		"Edward Hiariej atau yang lebih dikenal dengan nama Eddy": "",
		"Edward Hiariej atau Eddy":                                "",
		"Edward Hiariej yang Eddy":                                "",
		"Edward Hiariej mencari yang disapa Eddy":                 "",
		"disapa Eddy": "",
	} {
		r := prepared(text + " pulang.")
		r.names.list = r.names.list[:0]
		if a, b := 0, 2; strings.HasPrefix(text, "Edward") {
			require.Equal(t, 0, r.register(Person, a, b, -1))
		}
		k, _ := r.at(t, "Eddy", 0)
		got := ""
		if i := r.calledToo(k); i >= 0 {
			got = r.names.list[i].name
		}
		t.Run(text, func(t *testing.T) { require.Equal(t, want, got) })
		if len(r.names.list) > 0 {
			r.names.list[0].alias = "Edi"
			require.Equal(t, -1, r.calledToo(k), "has another name already")
			r.names.list[0].alias, r.names.list[0].kind = "", Organization
			require.Equal(t, -1, r.calledToo(k), "is no person")
		}
	}
}

// Among those of whom a name may be short: the one that spoke, then the one that
// begins with it, then the one named most.
func TestFind(t *testing.T) {
	t.Parallel()
	type is struct {
		kind  SpeakerKind
		words string
		spoke bool
		count int
	}
	for _, c := range []struct {
		short   string
		entries []is
		want    int
	}{
		{"Budi", []is{{Person, "Budi Santoso", false, 1}, {Person, "Budi Hartono", true, 1}}, 1},
		{"Budi", []is{{Person, "Budi Santoso", false, 90}, {Person, "Budi Hartono", true, 1}}, 1},
		{"Budi", []is{{Person, "Budi Santoso", false, 1}, {Person, "Budi Hartono", false, 2}}, 1},
		{"Budi", []is{{Person, "Budi Santoso", false, 2}, {Person, "Budi Hartono", false, 1}}, 0},
		{"Budi", []is{{Person, "Budi Santoso", false, 2}, {Person, "Budi Hartono", false, 2}}, 0},
		{"Budi", []is{{Person, "Budi Santoso", false, 300}, {Person, "Budi Hartono", false, 400}}, 0},
		{"Lestari", []is{{Person, "Wahyu Lestari", false, 90}, {Person, "Lestari Ningrum", false, 1}}, 1},
		{"Lestari", []is{{Person, "Wahyu Lestari", true, 1}, {Person, "Lestari Ningrum", false, 1}}, 0},
		{"Lestari", []is{{Person, "Wahyu Lestari", true, 99}, {Person, "Lestari Ningrum", true, 1}}, 1},
		{"Chaidir", []is{{Person, "Chadir Rahman", true, 99}, {Person, "Chaidir Umar", false, 1}}, 1},
		{"Chaidir", []is{{Person, "Chadir Rahman", false, 1}}, 0},
		{"Budi", []is{{Organization, "Budi Utomo", true, 99}, {Person, "Budi Hartono", false, 1}}, 1},
		{"Budi", []is{{Organization, "Budi Utomo", true, 99}}, -1},
		{"Budi", []is{{Person, "Dewi Lestari", true, 99}}, -1},
		{"Santoso", nil, -1},
	} {
		text := c.short
		for _, e := range c.entries {
			text += " , " + e.words
		}
		var r reader
		r.doc = tokenize.FromWords([][]string{strings.Fields(text)})
		r.text = r.doc.Text
		r.prepare()
		for _, e := range c.entries {
			a, b := r.at(t, e.words, 0)
			r.names.list = append(r.names.list, entry{kind: e.kind, a: a, b: b, spoke: e.spoke, count: e.count})
			r.enter(len(r.names.list) - 1)
		}
		require.Equal(t, c.want, r.find(0, 1, Person), text)
	}
}

// The one in focus before anyone spoke, and the body that was spoken of last.
func TestTopicAndLastBody(t *testing.T) {
	t.Parallel()
	var r reader
	require.Equal(t, -1, r.topic(9))
	require.Equal(t, -1, r.lastBody(9))
	r.names.list = []entry{
		{kind: Organization, first: 0, last: 4, count: 9},
		{kind: Person, first: 2, last: 2, count: 1},
		{kind: Person, first: 5, last: 5, count: 2},
		{kind: Person, first: 6, last: 6, count: 2},
		{kind: Organization, first: 7, last: 7, count: 1},
		{kind: Person, first: 8, last: 8, count: 3, spoke: true},
		{kind: Person, first: 9, last: 9, count: 4, spoke: true},
		{kind: Organization, first: 3, last: 6, count: 1},
	}
	for at, want := range []int{5, 5, 5, 1, 1, 1, 2, 2, 2, 5, 6} {
		require.Equal(t, want, r.topic(at), at)
	}
	for at, want := range []int{-1, -1, -1, -1, -1, 0, 0, 7, 4, 4} {
		require.Equal(t, want, r.lastBody(at), at)
	}
}

// The role beside a name.
func TestRoleBeside(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Hadir jaksa Yunita Sari.":                     "jaksa",
		"Hadir jaksa penuntut umum Yunita Sari.":       "jaksa penuntut umum",
		"Hadir pula jaksa, Yunita Sari.":               "jaksa",
		"Hadir jaksa Hj. Yunita Sari.":                 "jaksa",
		"Hadir jaksa, Dra. Hj. Yunita Sari.":           "jaksa",
		"Jaksa Yunita Sari hadir.":                     "Jaksa",
		"Yunita Sari, jaksa senior, hadir.":            "jaksa senior",
		"Yunita Sari, jaksa.":                          "jaksa.",
		"Hadir direktur dan pemilik Yunita Sari.":      "direktur dan pemilik",
		"Ia bekas jaksa di kantor Yunita Sari.":        "",
		"Itu jaksa. Yunita Sari hadir.":                "",
		"Jaksa membawa Yunita Sari.":                   "",
		"Jaksa mengatakan Yunita Sari hadir.":          "",
		"Yunita Sari, rumah, hadir.":                   "",
		"Yunita Sari jaksa.":                           "",
		"Hadir jaksa 12 Yunita Sari.":                  "",
		"Jaksa a b c d e f g u Yunita Sari hadir.":     "Jaksa a b c d e f g u",
		"Jaksa a b c d e f g u i Yunita Sari hadir.":   "",
		"Bersama jaksa, , Yunita Sari hadir.":          "jaksa",
		"Bersama jaksa, , , Yunita Sari hadir.":        "",
		"Kepala kantor jaksa agung Yunita Sari hadir.": "Kepala kantor jaksa agung",
	} {
		r := prepared(text)
		a, b := r.at(t, "Yunita Sari", 0)
		r.names.list = append(r.names.list[:0], entry{kind: Person, a: a, b: b})
		r.roleBeside(0, a, b)
		e := &r.names.list[0]
		got := ""
		if e.roleB > 0 {
			got = r.spanOf(e.roleA, e.roleB).Text(text)
		}
		t.Run(text, func(t *testing.T) { require.Equal(t, want, got) })
		*e = entry{roleA: 0, roleB: 1}
		r.roleBeside(0, a, b)
		require.Equal(t, entry{roleA: 0, roleB: 1}, *e, "the first role stays")
	}
}

// The words before a token that have the initials of an acronym.
func TestInitials(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ words, acronym, want string }{
		{"Lembaga Kajian Pesisir", "LKP", "Lembaga Kajian Pesisir"},
		{"lembaga kajian pesisir", "LKP", "lembaga kajian pesisir"},
		{"Tim Lembaga Kajian Pesisir", "LKP", "Lembaga Kajian Pesisir"},
		{"Tim Lembaga Kajian Pesisir", "TLKP", "Tim Lembaga Kajian Pesisir"},
		{"Lembaga untuk Kajian dan Pesisir", "LKP", "Lembaga untuk Kajian dan Pesisir"},
		{"Lembaga , Kajian , Pesisir", "LKP", "Lembaga , Kajian , Pesisir"},
		{"Lembaga a a a a a a a a a a a Pesisir", "LP", "Lembaga a a a a a a a a a a a Pesisir"},
		{"Lembaga zaitun zebra", "LZ", "Lembaga zaitun zebra"},
		// near misses
		{"Lembaga a a a a a a a a a a a a Pesisir", "LP", ""},
		{"Lembaga Tua Kajian Pesisir", "LKP", ""},
		{"Lembaga - Kajian Pesisir", "LKP", ""},
		{"Lembaga 12 Kajian Pesisir", "LKP", ""},
		{"Kajian Pesisir", "LKP", ""},
		{"Pesisir", "LKP", ""},
		{"Élan Pesisir", "EP", ""},
	} {
		words := strings.Fields(c.words)
		for _, before := range [][]string{nil, {"Hari", "ini"}} {
			var r reader
			r.doc = tokenize.FromWords([][]string{append(append(before[:len(before):len(before)], words...), "(")})
			r.text = r.doc.Text
			r.prepare()
			got, end := "", len(before)+len(words)
			if k := r.initials(end, c.acronym); k >= 0 {
				got = strings.Join(strings.Fields(r.spanOf(k, end).Text(r.text)), " ")
			}
			require.Equal(t, c.want, strings.ReplaceAll(strings.ReplaceAll(got, ",", " ,"), "  ", " "), c.words)
		}
	}
	r := new(reader)
	r.doc = tokenize.FromWords([][]string{{"Lembaga", "Usaha"}, {"Kajian", "Pesisir", "("}})
	r.text = r.doc.Text
	r.prepare()
	require.Equal(t, 2, r.initials(4, "KP"))
	require.Equal(t, -1, r.initials(4, "UKP"), "not over the end of a sentence")
	for w, want := range map[string]byte{"Lembaga": 'L', "lembaga": 'l', "Zakat": 'Z', "zakat": 'z', "Élan": 0, "12": 0, "": 0, "\xff": 0} {
		require.Equal(t, want, initial(w), w)
	}
	for c, want := range map[byte]byte{'a': 'A', 'z': 'Z', 'A': 'A', 'Z': 'Z', '`': '`', '{': '{', 0: 0} {
		require.Equal(t, want, upperByte(c))
	}
	for c, want := range map[byte]byte{'A': 'a', 'Z': 'z', 'a': 'a', 'z': 'z', '@': '@', '[': '[', 0: 0} {
		require.Equal(t, want, lowerByte(c))
	}
	require.Equal(t, uint32('A')<<8|'B', pack("AB"))
}
