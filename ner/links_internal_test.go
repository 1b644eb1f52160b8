package ner

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/kawi-nlp/kawi/tokenize"
)

// facts tells which words outside the names the names make a person or an organisation.
func facts(s *scratch, doc *tokenize.Document) string {
	s.learn(doc)
	k := 0
	for _, sentence := range doc.Sentences {
		from := k
		for k < len(s.found) && int(s.found[k].end) <= sentence.EndToken {
			k++
		}
		s.remind(doc, sentence.FirstToken, sentence.EndToken, s.found[from:k])
	}
	var out []string
	for t := range s.marks {
		if s.marks[t].shape&(1<<shapeDocPerson) != 0 {
			out = append(out, doc.Token(t)+" person")
		}
		if s.marks[t].shape&(1<<shapeDocOrg) != 0 {
			out = append(out, doc.Token(t)+" organization")
		}
	}
	return strings.Join(out, ", ")
}

func TestFacts(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"[PER=3 Ratna Widyastuti] tiba. Kata Ratna, Widyastuti lelah.", "Ratna person, Widyastuti person"},
		{"[PER=2.9 Ratna Widyastuti] tiba. Kata Ratna lagi.", ""},
		{"Kemarin [PER Ratna] tiba. Kata Ratna lagi.", ""},
		{"[ORG Ratna Widyastuti] tiba. Kata Ratna lagi.", ""},
		{"[PER Ed Gunawan] tiba. Kata Ed dan Gunawan.", "Gunawan person"},
		{"[PER Edo Gunawan] tiba. Kata Edo.", "Edo person"},
		{"[PER Edo B. TARIGAN] tiba. Kata B dan TARIGAN.", ""},
		{"[PER Jenderal Gunawan] tiba. Seorang Jenderal hadir.", ""},
		{"[PER Gunawan van Basten] tiba. Mobil van mahal.", ""},
		{"[PER Ratna Widyastuti] tiba. Kata [PER Ratna] dan [ORG Ratna Abadi].", ""},
		{"[PER Ratna Widyastuti] tiba. Kata [ORG Ratna] begitu.", "Ratna person"},
		{"[PER Ratna Widyastuti] tiba. Kata Ratna [ORG Abadi] begitu.", "Ratna person"},
		{"[PER Ratna Widyastuti] tiba. [ORG Abadi] Ratna begitu.", "Ratna person"},
		{"[PER Ratna Widyastuti] tiba. [ORG Bank Abadi] Ratna begitu.", "Ratna person"},
		{"Bank itu ([ORG BPW]) tutup. Kata BPW begitu.", "BPW organization"},
		{"Bank itu ([ORG BPW]) tutup. Kata [LOC BPW] begitu.", ""},
		{"Bank itu ([ORG BPW Jaya]) tutup. Kata BPW begitu.", ""},
		{"Bank itu ([LOC BPW]) tutup. Kata BPW begitu.", ""},
		{"Bank itu, [ORG BPW], tutup. Kata BPW begitu.", ""},
		{"[ORG BPW] tutup. Kata BPW begitu.", ""},
		{"words: Bank itu [ORG (BPW)] tutup | Kata BPW begitu", "BPW organization"},
		{"words: [ORG (BPW)] tutup | Kata BPW begitu", ""},
	} {
		s, doc := marked(t, Wiki, c[0])
		assert.Equal(t, c[1], facts(s, doc), c[0])
	}
}

// TestLongForm: the acronym is the first word in brackets or in capitals.
func TestLongForm(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, acronym, want string }{
		{"Bank menghitung net interest margin", "NIM", "small net interest margin"},
		{"net interest margin", "NIM", "small net interest margin"},
		{"interest margin", "NIM", ""},
		{"Laba rapat dengar pendapat", "RDP", "small rapat dengar pendapat"},
		{"Laba rapat Dengar pendapat", "RDP", "rapat Dengar pendapat"},
		{"Laba Rapat Dengar Pendapat", "RDP", "Rapat Dengar Pendapat"},
		{"Kata rapat pendapat", "RP", "rapat pendapat"},
		{"Kata rapat", "R", ""},
		{"Laba angka kredit untuk guru", "AKG", "small angka kredit untuk guru"},
		{"Laba angka kredit untuk semua guru", "AKG", ""},
		{"Laba angka dan kredit untuk guru", "AKG", "small angka dan kredit untuk guru"},
		{"Laba rapat dengar pendapat itu", "RDP", ""},
		{"Laba rapat , dengar pendapat", "RDP", ""},
		{"Laba rapat DENGAR pendapat", "RDP", ""},
		{"Laba rapat éra dengar pendapat", "RDP", ""},
		{"a b c d e f g h i j k l", "ABCDEFGHIJKL", "small a b c d e f g h i j k l"},
		{"a b c d e f g h i j k l m", "ABCDEFGHIJKLM", ""},
	} {
		s, doc := marked(t, Wiki, "words: "+c.text)
		got := ""
		if first, small, ok := s.longForm(doc, c.acronym, len(doc.Tokens)); ok {
			got = doc.Text[doc.Tokens[first].Start:]
			if small {
				got = "small " + got
			}
		}
		assert.Equal(t, c.want, got, c.text)
	}
}

// TestUnnamed: an acronym is a name only if its long form is one.
func TestUnnamed(t *testing.T) {
	t.Parallel()
	unnamed := (*scratch).unnamed
	for _, c := range []ruleCase{
		{unnamed, Wiki, "Anugerah Pesona Nusantara ([ORG APNU]) digelar. Kata [ORG APNU], [PER Ratna] hadir.", ""},
		{unnamed, Wiki, "Anugerah Pesona Lestari ([ORG APL]) digelar. Kata [ORG APL], [PER Ratna] hadir.", "Anugerah Pesona Lestari (APL) digelar. Kata APL, [PER Ratna] hadir."},
		{unnamed, Wiki, "Anugerah Pesona Lestari ([ORG APL]) digelar. Kata [ORG APL Jaya] dan [ORG=user APL].", "Anugerah Pesona Lestari (APL) digelar. Kata [ORG APL Jaya] dan [ORG=user APL]."},
		{unnamed, Wiki, "[ORG Anugerah Pesona Lestari] ([ORG APL]) digelar.", ""},
		{unnamed, Wiki, "Kemarin [ORG Hotel Anugerah Pesona Lestari] ([ORG APL]) digelar.", ""},
		{unnamed, Wiki, "Anugerah [ORG Pesona Lestari] ([ORG APL]) digelar.", "Anugerah [ORG Pesona Lestari] (APL) digelar."},
		{unnamed, Wiki, "Anugerah [PER Pesona Lestari] ([PER APL]) digelar.", ""},
		{unnamed, Wiki, "[ORG Anugerah Pesona] Lestari ([ORG APL]) digelar.", "[ORG Anugerah Pesona] Lestari (APL) digelar."},
		{unnamed, Wiki, "Lembaga Pesona Lestari ([ORG LPL]) digelar.", ""},
		{unnamed, Wiki, "Pesona Lestari Tbk ([ORG PLT]) digelar.", ""},
		{unnamed, Wiki, "Pesona Anugerah (PA) digelar. Kata [ORG PA].", "Pesona Anugerah (PA) digelar. Kata PA."},
		{unnamed, Wiki, "words: Anugerah Pesona Lestari [ORG (APL)] digelar", "words: Anugerah Pesona Lestari (APL) digelar"},
	} {
		c.want = strings.ReplaceAll(strings.TrimPrefix(c.want, "words: "), "=user", "")
		c.run(t)
	}
}

// TestDefined: the candidate is the marked name.
func TestDefined(t *testing.T) {
	t.Parallel()
	gloss := func(words int) string {
		return "[LOC Phayao] (" + strings.Repeat("itu ", words) + ") adalah sebuah kota."
	}
	for _, c := range [][2]string{
		{"[LOC Phayao] adalah sebuah kota.", "place"},
		{"\"[LOC Phayao]\" adalah sebuah kota.", "place"},
		{"[LOC Phayao]\" adalah sebuah kota.", "place"},
		{"Dan [LOC Phayao] adalah sebuah kota.", ""},
		{"\"Dan [LOC Phayao] adalah sebuah kota.", ""},
		{"[LOC Phayao] ( ) adalah sebuah kota.", "place"},
		{"[LOC Phayao] (dulu Kamphu) adalah sebuah kota.", "place"},
		{"[LOC Phayao]\" (dulu Kamphu) adalah sebuah kota.", "place"},
		{gloss(58), "place"},
		{gloss(59), "place"},
		{gloss(60), ""},
		{"[LOC Phayao] (dulu adalah sebuah kota.", ""},
		{"[LOC Phayao] sebuah kota.", ""},
		{"Ini [LOC Phayao]", ""},
		{"[LOC Phayao]", ""},
		{"[LOC Phayao] (kota)", ""},
		{"[LOC Phayao] adalah", ""},
		{"[LOC Phayao] adalah sebuah", ""},
		{"[LOC Phayao] adalah kota", "place"},
		{"[LOC Phayao] adalah yang kota.", ""},
		{"[LOC Phayao] adalah, kota.", ""},
		{"[PER Nando] adalah seorang", "person"},
		{"[PER Nando] adalah putra", "person"},
		{"[LOC Phayao] adalah ibu kota.", "place"},
		{"[ORG Pelita] adalah anak perusahaan.", "organization"},
		{"[PER Nando] adalah anak jalanan.", "person"},
		{"[LOC Phayao] adalah satu lagi itu pun jua lah kota.", "place"},
		{"[LOC Phayao] adalah satu lagi itu pun jua lah si kota.", ""},
	} {
		s, doc := marked(t, Wiki, c[0])
		f := s.found[0]
		got := s.defined(doc, int(f.first), int(f.end), 0, len(doc.Tokens))
		assert.Equal(t, c[1], definedNames[got], c[0])
	}
}

// TestUnlikely: what the marked name cannot be.
func TestUnlikely(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"Kata [PER II Ratna].", "PER"},
		{"Kata [PER II].", ""},
		{"Kata [PER I Ratna].", ""},
		{"Presiden [PER Rusia Putin] hadir.", "PER"},
		{"Presiden [PER Rusia] hadir.", ""},
		{"Kata [PER Rusia Putin].", ""},
		{"[PER Rusia Putin] hadir.", ""},
		{"Presiden [PER Ratna Putin] hadir.", ""},
		{"Kata [PER Selatan].", "PER"},
		{"Kata [PER Selatan Raya].", ""},
		{"Kata [PER Suku Malayu].", "PER"},
		{"Kata [PER Ratna & Rekan].", "PER"},
		{"Kata [PER Ratna Rekan] & Kawan.", ""},
		{"words: Kata [PER & Rekan] .", ""},
		{"words: Kata [PER Ratna &] .", ""},
		{"words: Ratna [PER Rekan Baru] & Kawan", ""},
		{"words: Kata [PER AS-Korsel] .", "PER ORG"},
		{"words: Kata [PER Rusia-Ukraina] .", "PER ORG"},
		{"words: Kata [PER Rusia-Ratna] .", ""},
		{"words: Kata [PER Ratna-Rusia] .", ""},
		{"words: Kata [PER Rusia-] .", ""},
		{"words: Kata [PER Rusia-Ukraina Baru] .", ""},
	} {
		s, doc := marked(t, Wiki, c[0])
		var sums [3]float32
		s.unlikely(doc, int(s.found[0].first), int(s.found[0].end), &sums)
		var got []string
		for y, sum := range sums {
			if sum < 0 {
				got = append(got, Label(y+1).Tag())
			}
		}
		assert.Equal(t, c[1], strings.Join(got, " "), c[0])
	}
}

// TestRoles: the roles before the marked names.
func TestRoles(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"Presiden [LOC Rusia], [PER Vladimir Putin], tiba.", "Presiden"},
		{"Ketua Umum [PER Megawati] tiba.", "Ketua Umum"},
		{"Ketua [PER Andi] Presiden [PER Budi] tiba.", "Ketua, Presiden"},
		{"[PER Budi] tiba.", ""},
		{", [PER Budi] tiba.", ""},
		{"Juru bicara [ORG Kementerian Keuangan] tiba.", "Juru bicara"},
		{"Kata juru bicara [ORG Kementerian Keuangan] dan menteri [LOC Rusia].", "juru bicara, menteri"},
		{"Ketua berjalan [PER Budi] tiba.", ""},
		{"Ketua a b c d e f g h i j k [PER Budi] tiba.", "Ketua a b c d e f g h i j k"},
		{"Ketua a b c d e f g h i j k l [PER Budi] tiba.", ""},
		{"Ketua a b c d e f g h i j k, [PER Budi] tiba.", "Ketua a b c d e f g h i j k"},
		{"Direktur Utama [ORG Bank Pelita] [LOC Bandung] [PER Budi Santoso] hadir.", "Direktur Utama"},
	} {
		s, doc := marked(t, Wiki, "words: "+strings.ReplaceAll(strings.ReplaceAll(c[0], ",", " ,"), ".", " ."))
		s.absorbed = s.absorbed[:0]
		s.roles()
		var got []string
		for _, a := range s.absorbed {
			got = append(got, s.span(doc, int(a.first), int(a.end)).Text(doc.Text))
		}
		assert.Equal(t, c[1], strings.Join(got, ", "), c[0])
	}
}

func TestAbbreviates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		short, long string
		want        bool
	}{
		{"AS", "Amerika Serikat", true},
		{"Korut", "Korea Utara", true},
		{"(MK)", "Mahkamah Konstitusi", true},
		{"MK", "Mak", true},
		{"ab", "aab", true},
		{"KPU", "Komisi Pemilihan Umum", true},
		{"KPUX", "Komisi Pemilihan Umum", false},
		{"KM", "Mahkamah", false},
		{"M", "Mahkamah", false},
		{"MK", "MK", false},
		{"MKX", "MK", false},
		{"MKK", "Mak", false},
		{"AA", "AB BA", true},
		{"AC", "AB BA", false},
	} {
		assert.Equal(t, c.want, abbreviates(c.short, c.long), c.short)
	}
}

// TestLink: the referents of the marked names, with their mentions, the roles and short forms.
func TestLink(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"[PER Kim Jong Un] dan [PER Kim], [PER Jong-un] pergi.", "Kim Jong Un: Kim Jong Un, Kim, Jong-un"},
		{"[PER Kim] dan [PER Kim Jong] pergi.", "Kim Jong: Kim, Kim Jong"},
		{"[PER Kim Jong] dan [PER Kim Il] dan [PER Kim] pergi.", "Kim Jong: Kim Jong; Kim Il: Kim Il, Kim"},
		{"[PER Kim Jong] dan [PER Kim Jong Il] dan [PER Kim] pergi.", "Kim Jong Il: Kim Jong, Kim Jong Il, Kim"},
		{"[PER Ratna W Sari] dan [PER W] pergi.", "Ratna W Sari: Ratna W Sari; W: W"},
		{"[PER Ratna Wi Sari] dan [PER Wi] pergi.", "Ratna Wi Sari: Ratna Wi Sari, Wi"},
		{"[PER Ratna-Sari] dan [PER Sari] pergi.", "Ratna-Sari: Ratna-Sari, Sari"},
		{"[PER Aa Ba Ca Da Ea Fa Ga Ha] dan [PER Ha] pergi.", "Aa Ba Ca Da Ea Fa Ga Ha: Aa Ba Ca Da Ea Fa Ga Ha, Ha"},
		{"[PER Aa Ba Ca Da Ea Fa Ga Ha Ia] dan [PER Ia] pergi.", "Aa Ba Ca Da Ea Fa Ga Ha Ia: Aa Ba Ca Da Ea Fa Ga Ha Ia; Ia: Ia"},
		{"[PER Aa Ba Ca Da Ea Fa Ga Ha Ia Ja] dan [PER Aa Ba Ca Da Ea Fa Ga Ha Ia].", "Aa Ba Ca Da Ea Fa Ga Ha Ia Ja: Aa Ba Ca Da Ea Fa Ga Ha Ia Ja; Aa Ba Ca Da Ea Fa Ga Ha Ia: Aa Ba Ca Da Ea Fa Ga Ha Ia"},
		{"[PER Aa Ba Ca Da Ea Fa Ga Ha Ia Ja] dan [PER Aa Ba Ca Da Ea Fa Ga Ha].", "Aa Ba Ca Da Ea Fa Ga Ha Ia Ja: Aa Ba Ca Da Ea Fa Ga Ha Ia Ja, Aa Ba Ca Da Ea Fa Ga Ha"},
		{"[ORG Wirana] dan [PER Kim Wirana] pergi.", "Kim Wirana: Wirana, Kim Wirana"},
		{"[ORG Bank Wirana] dan [PER Kim Wirana] pergi.", "Bank Wirana: Bank Wirana; Kim Wirana: Kim Wirana"},
		{"[LOC Rusia] dan [PER Kim Rusia] pergi.", "Rusia: Rusia; Kim Rusia: Kim Rusia"},
		{"[LOC Moskwa] dan [LOC Moskow] dan [ORG Wirana], [ORG Wirana] pergi.", "Moskwa: Moskwa, Moskow; Wirana: Wirana, Wirana"},
		{"[LOC Korea Utara] dan [LOC Korut] pergi.", "Korea Utara (Korut): Korea Utara, Korut"},
		{"[LOC RRT] dan [LOC Tiongkok] pergi.", "RRT: RRT, Tiongkok"},
		{"[LOC Korut] dan [LOC Korea Utara] pergi.", "Korea Utara (Korut): Korut, Korea Utara"},
		{"[LOC Wirana Timur] ([ORG Witim]) dan [LOC Witim] pergi.", "Wirana Timur (Witim): Wirana Timur, Witim, Witim"},
		{"[LOC Wirana Timur], [ORG Witim] pergi.", "Wirana Timur: Wirana Timur; Witim: Witim"},
		{"[LOC Wirana Timur] itu ([ORG Witim]) pergi.", "Wirana Timur: Wirana Timur; Witim: Witim"},
		{"[ORG Wirana Timur] ([ORG Xitim]) pergi.", "Wirana Timur: Wirana Timur; Xitim: Xitim"},
		{"words: [LOC Wirana Timur] [ORG (Witim)] dan [PER Budi]", "Wirana Timur (Witim): Wirana Timur, (Witim); Budi: Budi"},
		{"words: [LOC Wirana Timur] [ORG Witim] dan [PER Budi]", "Wirana Timur: Wirana Timur; Witim: Witim; Budi: Budi"},
		{"[ORG Joko Nagari Grup] ([ORG Jong]) rugi. [PER Kim Jong] pergi.", "Joko Nagari Grup (Jong): Joko Nagari Grup, Jong; Kim Jong: Kim Jong"},
		{"[PER Abdul Somad] ([PER AbS]) dan [PER Kiai Abdul Somad] pergi.", "Abdul Somad: Abdul Somad, AbS; Kiai Abdul Somad: Kiai Abdul Somad"},
		{"[ORG Wirana Timur] ([ORG Wit]) dan [ORG Wirana Timur] ([ORG Wim]) pergi.", "Wirana Timur (Wit): Wirana Timur, Wit, Wirana Timur, Wim"},
		{"[ORG Wirana Timur] ([ORG Wit]) dan [ORG Wirana Timur] ([ORG WT]) pergi.", "Wirana Timur (WT): Wirana Timur, Wit, Wirana Timur, WT"},
		{"[PER Kim Jong-un] dan [PER Kim Jong Un] pergi.", "Kim Jong-un: Kim Jong-un, Kim Jong Un"},
		{"[PRODUCT Wirana Timur] ([ORG Witim]) pergi.", "Witim: Witim"},
		{"Ia pergi ke [ORG Wirana Timur]", "Wirana Timur: Wirana Timur"},
	} {
		s, doc := marked(t, Wiki, c[0])
		var r Result
		s.absorbed = s.absorbed[:0]
		s.merge(&r, doc)
		s.link(&r, doc)
		var got []string
		for _, ref := range r.Referents {
			name := ref.Name
			if ref.Acronym != "" {
				name += " (" + ref.Acronym + ")"
			}
			var mentions []string
			for _, m := range ref.Mentions {
				mentions = append(mentions, r.Entities[m].Text(doc.Text))
			}
			got = append(got, fmt.Sprintf("%s: %s", name, strings.Join(mentions, ", ")))
		}
		assert.Equal(t, c[1], strings.Join(got, "; "), c[0])
	}
}

func TestWords(t *testing.T) {
	t.Parallel()
	for name, n := range map[string]int{"": 0, "Ali": 1, "Ali Baba": 2, "Ali-Baba\nCeh": 3, "Ali . Baba": 2, "-Ali-": 1} {
		assert.Equal(t, n, words(name), name)
	}
}
