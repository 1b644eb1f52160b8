package tokenize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Each condition of abbrev.go, with the text that it lets through and a near miss. Sentences
// are divided by ‖.
func TestAbbreviations(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		// before a number, or not
		{"Isi pasal No. V itu.", "Isi|pasal|No.|V|itu|."},
		{"Katanya no. I Made pergi.", "Katanya|no|.‖I|Made|pergi|."},
		{"Lihat hlm. IV itu.", "Lihat|hlm.|IV|itu|."},
		{"Lihat hlm. sekian.", "Lihat|hlm.|sekian|."},
		{"Lihat pp. sekian.", "Lihat|pp.|sekian|."},
		{"Lihat h. sekian.", "Lihat|h|.|sekian|."},
		{"Ia naik no. kemudian pulang.", "Ia|naik|no.|kemudian|pulang|."},
		{"Ia pulang tgl. Kemudian hujan.", "Ia|pulang|tgl|.‖Kemudian|hujan|."},
		{"Isi No. KTP itu.", "Isi|No.|KTP|itu|."},
		{"Isi No. Ktp itu.", "Isi|No|.‖Ktp|itu|."},
		{"Isi no. KTP itu.", "Isi|no|.‖KTP|itu|."},
		{"Isi no. Telp. 5 itu.", "Isi|no.|Telp.|5|itu|."},
		{"Isi no. Telepon. Ia", "Isi|no|.‖Telepon|.‖Ia"},
		{"Isi hlm. Telp. 5 itu.", "Isi|hlm|.‖Telp.|5|itu|."},
		{"Surat hlm. PMK-12/2007 itu.", "Surat|hlm.|PMK-12/2007|itu|."},
		{"Lihat hlm.— itu.", "Lihat|hlm|.‖—|itu|."},
		{"Ia lahir c. 1500 di sana.", "Ia|lahir|c.|1500|di|sana|."},
		{"Lihat butir c. Ia pergi.", "Lihat|butir|c|.‖Ia|pergi|."},
		{"Itu kata Surya Md. Menurutnya, benar.", "Itu|kata|Surya|Md|.‖Menurutnya|,|benar|."},
		{"Di kaki Mt. Everest itu.", "Di|kaki|Mt.|Everest|itu|."},
		// the space left out
		{"Lihat hlm.12 itu.", "Lihat|hlm.|12|itu|."},
		{"Lihat hlm.sekian itu.", "Lihat|hlm|.|sekian|itu|."},
		{"Ada dll.12 itu.", "Ada|dll|.|12|itu|."},
		{"Ada PT.sinar itu.", "Ada|PT.|sinar|itu|."},
		{"Kata A.Yani itu.", "Kata|A.|Yani|itu|."},
		{"Kata A.yani itu.", "Kata|A|.|yani|itu|."},
		{"Kata A.Étoile itu.", "Kata|A.|Étoile|itu|."},
		{"Ia di.Sana itu.", "Ia|di|.‖Sana|itu|."},
		{"Ia di.2 orang.", "Ia|di|.|2|orang|."},
		// several parts
		{"Kata d.s.t. lagi.", "Kata|d.s.t.|lagi|."},
		{"Kata Mn.h.c. Budi.", "Kata|Mn.h.c.|Budi|."},
		{"Kata Mnn.h.c. Budi.", "Kata|Mnn|.|h.c.|Budi|."},
		{"Budi, M.Arch. Ia guru.", "Budi|,|M.Arch.‖Ia|guru|."},
		{"Budi, M.Archi. Ia guru.", "Budi|,|M.|Archi|.‖Ia|guru|."},
		{"Budi, M.Biomed. Hakim bertanya.", "Budi|,|M.Biomed.‖Hakim|bertanya|."},
		{"Budi, M.Sc.Eng. Hakim bertanya.", "Budi|,|M.Sc.Eng.‖Hakim|bertanya|."},
		{"Budi, S.Kom, guru.", "Budi|,|S.Kom|,|guru|."},
		{"Tentara U.S pergi.", "Tentara|U.S|pergi|."},
		{"Kata J.K.Rowling itu.", "Kata|J.K.|Rowling|itu|."},
		{"Kata J.R.R.Tolkien itu.", "Kata|J.R.R.|Tolkien|itu|."},
		{"Kata S.h.Budiman itu.", "Kata|S|.|h|.|Budiman|itu|."},
		{"Ia di A.2 itu.", "Ia|di|A|.|2|itu|."},
		// initials
		{"Kata Joko P., warga desa.", "Kata|Joko|P.|,|warga|desa|."},
		{"Kata Joko P. , warga desa.", "Kata|Joko|P|.|,|warga|desa|."},
		{"Ada vitamin C., lalu lagi.", "Ada|vitamin|C|.|,|lalu|lagi|."},
		{"Ada vitamin C. dan lagi.", "Ada|vitamin|C|.|dan|lagi|."},
		{"Kata Joko P. dan Ani.", "Kata|Joko|P.|dan|Ani|."},
		{"Kata Joko P.", "Kata|Joko|P|."},
		{"Kata Ani C. Anak-anak pulang.", "Kata|Ani|C|.‖Anak-anak|pulang|."},
		{"Kata Ani C. Anak-emas pulang.", "Kata|Ani|C.|Anak-emas|pulang|."},
		{"Kata Ani C. Surya pulang.", "Kata|Ani|C.|Surya|pulang|."},
		{"A. Menurut ahli, benar.", "A.|Menurut|ahli|,|benar|."},
		{"VIII. Penutup", "VIII.|Penutup"},
		{"XVIII. Penutup", "XVIII|.‖Penutup"},
		{"Kata A." + strings.Repeat(" ", 254) + "Yani.", "Kata|A.|Yani|."},
		{"Kata A." + strings.Repeat(" ", 255) + "Yani.", "Kata|A|.‖Yani|."},
	} {
		if got := divided(tokenize.Parse(c.text)); got != c.want {
			t.Errorf("%q is %s, want %s", c.text, got, c.want)
		}
	}
	gsd := tokenize.New(&tokenize.Options{Profile: tokenize.GSD})
	require.Equal(t, "A|.‖Menurut|ahli|,|benar|.", divided(gsd.Parse("A. Menurut ahli, benar.")))
}

// divided returns the tokens of d with | between them, and ‖ between sentences.
func divided(d *tokenize.Document) string {
	var out []string
	for _, s := range d.Sentences {
		var words []string
		for i := s.FirstToken; i < s.EndToken; i++ {
			words = append(words, d.Token(i))
		}
		out = append(out, strings.Join(words, "|"))
	}
	return strings.Join(out, "‖")
}

// A word that was cut elsewhere keeps its period, and the kind that the period gives.
func TestAbbreviationsCutElsewhere(t *testing.T) {
	t.Parallel()
	for w, kind := range map[string]tokenize.Kind{
		"No.": tokenize.Abbreviation, "hlm.": tokenize.Abbreviation, "Rp.": tokenize.Currency, "C.": tokenize.Initials, "É.": tokenize.Initials,
		"S.H.": tokenize.Initials, "x.": tokenize.Word, "rumah.": tokenize.Word, ".": tokenize.Punct, "?.": tokenize.Symbol,
	} {
		d := tokenize.FromWords([][]string{{w}})
		if got := d.Tokens[0].Kind; got != kind {
			t.Errorf("%q is %s, want %s", w, got, kind)
		}
	}
}
