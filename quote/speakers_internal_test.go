package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// between reads a text in which [ and ] mark a stretch, and returns the reader
// and the tokens of the stretch.
func between(text string) (r *reader, a, b int) {
	open, shut := strings.IndexByte(text, '['), strings.IndexByte(text, ']')
	r, _ = readText(text[:open] + text[open+1:shut] + text[shut+1:])
	return r, r.tokenFrom(open), r.tokenFrom(shut - 1)
}

// tokenFrom returns the first token that begins at a byte or behind it.
func (r *reader) tokenFrom(at int) int {
	for i := range r.doc.Tokens {
		if r.doc.Tokens[i].Start >= at {
			return i
		}
	}
	return len(r.doc.Tokens)
}

// A speaker is read from the first token of a stretch, and not over its end.
func TestSpeakerEnds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"kata []dia pergi", ""},
		{"kata [dia] pergi", "dia"},
		{"kata [Budi] Santoso pergi", "Budi"},
		{"kata [Budi Santoso,] Ketua RT", "Budi Santoso"},
		{"kata [Budi Santoso,] S.H. pergi", "Budi Santoso"},
		{"kata [Budi Santoso, S.H.] pergi", "Budi Santoso, S.H."},
		{"kata [Direktur Dalam] Negeri", "Direktur"},
		{"kata [sumber di internal] KPK", "sumber di internal"},
		{"kata [sumber di internal partai ungkap kabar] itu", "sumber di internal partai"},
		{"kata [Kepala BNPB yang juga Ketua Satgas] Dedi Hermanto", "Kepala BNPB"},
		{"kata [pemeran utama dalam film Hujan] itu", "pemeran utama"},
		{"kata [direktur perencanaan dan hubungan] Budi", "direktur perencanaan"},
		{"kata [pria kelahiran 1987] itu", "pria kelahiran"},
		{"kata [pria kelahiran Mei 1987] itu", "pria kelahiran"},
		{"kata [Budi dan Ani] berlari", "Budi dan Ani"},
		{"kata [perempuan itu (45] tahun)", "perempuan itu"},
		{"kata [Dwi Suprapti, Marine Conservation] Coordinator", "Dwi Suprapti"},
		// what opens no speaker, and what does not go on with one
		{"[dari Jakarta]", ""},
		{"[12 warga]", ""},
		{"kata [kemarin sore] itu", ""},
		{"sejak [Mei 2020] ramai", "Mei"},
		{"[Dalam] rapat itu", "Dalam"},
		{"kata [Rina Astuti 12 kali]", "Rina Astuti"},
		{"kata [Juru Bicara untuk urusan haji]", "Juru Bicara"},
		{"kata [Budi Santoso, Surabaya,] kemarin", "Budi Santoso"},
		{"kata [Kepala Dusun Karangjati, Kelurahan Sumbersari, wahyu wibowo]", "Kepala Dusun Karangjati, Kelurahan Sumbersari"},
		{"[sekaligus ketua RT]", "sekaligus ketua RT"},
		{"kata [Rudi and bank]", "Rudi"},
		{"kata [Rudi pak lurah]", "Rudi"},
		{"kata [ibu guru pak Minggu]", "ibu guru pak"},
		{"kata [Ketua RW (Melati) 05 Rudi]", "Ketua RW (Melati)"},
	} {
		r, a, b := between(c.text)
		require.Equal(t, c.want, r.spanOf(a, r.np(a, b)).Text(r.text), c.text)
	}
}

// How many words may stand between two that belong together.
func TestSpeakerLimits(t *testing.T) {
	t.Parallel()
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("kecil ", n)) }
	names := func(n int) string { return strings.TrimSpace(strings.Repeat("Sari ", n)) }
	for _, c := range []struct {
		text  string
		whole bool
	}{
		{"kata [Kepala Riset dan " + names(7) + "]", true},
		{"kata [direktur riset dan " + words(5) + " Budi]", true},
		{"kata [direktur riset dan " + words(6) + " Budi]", false},
		{"kata [pemeran utama dalam film " + words(8) + " itu] pergi", true},
		{"kata [pemeran utama dalam film " + words(9) + " itu] pergi", false},
		{"kata [perempuan itu (" + words(7) + ")]", true},
		{"kata [perempuan itu (" + words(8) + ")]", false},
		{"kata [pria yang " + words(15) + "]", true},
		{"kata [pria yang " + words(16) + "]", false},
		{"kata [Budi dan " + names(6) + " berlari]", false},
		{"kata [Budi dan " + names(7) + "] berlari", true},
		{"kata [" + names(40) + "]", true},
		{"kata [" + names(41) + "]", false},
	} {
		r, a, b := between(c.text)
		require.Equal(t, c.whole, r.np(a, b) == b, c.text)
	}
}

// Whether a stretch begins with a description, and holds the name of a person.
func TestHasName(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, person     string // what is painted as a person
		describes, named bool
	}{
		{"kata [Menteri Keuangan] Sri Mulyani", "Sri", true, false},
		{"kata [Menteri Keuangan Sri] Mulyani", "Sri", true, true},
		{"kata []Menteri Keuangan", "", false, false},
		{"kata [Menteri] Keuangan", "Menteri", false, true},
		{"kata [Marine Conservation] itu", "", false, true},
		{"kata [tanpa nama] Zulkarnaen", "", false, false},
		{"kata [Bidang Politik, Hukum, dan Keamanan] itu", "Hukum", true, false},
		{"kata [Bidang Politik, Hukum dan Keamanan] itu", "Hukum", true, true},
		{"kata [Bidang Hukum, Politik] itu", "Hukum", true, true},
		{"kata [Bidang Politik, Rudi, dan Keamanan] itu", "Rudi", true, true},
	} {
		r, a, b := between(c.text)
		for i := range r.doc.Tokens {
			r.tok[i].class &^= inPerson
			if r.doc.Token(i) == c.person {
				r.tok[i].class |= inPerson
			}
		}
		require.Equal(t, c.describes, r.describes(a, b), c.text)
		require.Equal(t, c.named, r.hasName(a, b), c.text)
	}
}

// The bracket that closes a group, and the end of a sentence, before a limit.
func TestLimitsOfASentence(t *testing.T) {
	t.Parallel()
	r, a, b := between("Budi (45) [(RT) pergi.] Ani tinggal.")
	require.Equal(t, a+2, r.bracket(a, b))
	require.Equal(t, -1, r.bracket(a, a+2))
	require.Equal(t, b, r.sentenceLimit(a, b+2))
	require.Equal(t, b-1, r.sentenceLimit(a, b-1))
	require.False(t, r.glued(0))
}
