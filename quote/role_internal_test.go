package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The words of a role written out, with a star on those that tell offices apart.
func TestSpell(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Menkeu":                      "Menteri Keuangan*",
		"Menteri Keuangan":            "Menteri Keuangan*",
		"menteri keuangan":            "menteri keuangan",
		"Dirut Kertas":                "Direktur Utama Kertas*",
		"Ketua PSSI":                  "Ketua PSSI*",
		"Presiden RI":                 "Presiden RI",
		"Presiden Republik Indonesia": "Presiden Republik Indonesia",
		"Kepala Negara":               "Kepala Negara",
		"pelatihnya":                  "pelatih",
		"Kapolsek Cibodas":            "Kepala Kepolisian* Sektor* Cibodas*",
		"Pak Lurah Harapan":           "Pak Lurah Harapan*",
		"Cagub":                       "Calon Gubernur",
	} {
		r := prepared("Itu " + text + " Budi")
		var got []string
		for _, w := range r.spell(nil, 1, len(r.doc.Tokens)-1) {
			s := w.text
			if w.office {
				s += "*"
			}
			require.Less(t, 0, w.token)
			got = append(got, s)
		}
		t.Run(text, func(t *testing.T) { require.Equal(t, want, strings.Join(got, " ")) })
	}
}

// Whether two roles name one office, two, or leave it open.
func TestOffices(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		asked, known    string
		agrees, differs bool
	}{
		{"Menteri Keuangan", "Menteri Keuangan", true, false},
		{"Menkeu", "Menteri Keuangan", true, false},
		{"Menteri Agama", "Menteri Keuangan", false, true},
		{"Menag", "Menkeu", false, true},
		{"menteri", "Menteri Keuangan", false, false},
		{"Menteri Keuangan", "menteri", false, false},
		{"Ketua KPK", "Ketua PSSI", false, true},
		{"Ketua KPK", "Ketua Komisi Pemberantasan Korupsi", true, false},
		{"Ketua Komisi Pemberantasan Korupsi", "Ketua KPK", true, false},
		{"Ketua KPA", "Ketua Komisi Pemberantasan Korupsi", false, true},
		{"Ketua KP", "Ketua Komisi Pemberantasan Korupsi", true, false},
		{"Ketua PK", "Ketua Komisi Pemberantasan Korupsi", true, false},
		{"Ketua KPKN", "Ketua Komisi Pemberantasan Korupsi", false, true},
		{"Ketua K", "Ketua Komisi Pemberantasan Korupsi", false, true},
		{"Presiden RI", "Presiden Prancis", false, false},
		{"Presiden Prancis", "Presiden RI", false, false},
		{"Ketua Umum PSSI", "Ketua PSSI", true, false},
		{"Bupati Sragen", "Bupati Tegal Sragen", true, false},
	} {
		r := prepared("Itu " + c.asked + " , lalu " + c.known + " Budi")
		a, b := r.at(t, c.asked, 0)
		x, y := r.at(t, "lalu "+c.known, 0)
		asked, known := r.spell(nil, a, b), r.spell(nil, x+1, y)
		agrees, differs := r.offices(asked[1:], known)
		t.Run(c.asked+", "+c.known, func(t *testing.T) { require.Equal(t, []bool{c.agrees, c.differs}, []bool{agrees, differs}) })
	}
	// An acronym that the document writes out elsewhere.
	r := prepared("Lembaga Kajian Pesisir (BULOG) hadir. Ketua BULOG dan Ketua Kajian.")
	a, _ := r.at(t, "Ketua BULOG", 0)
	b, _ := r.at(t, "Ketua Kajian", 0)
	agrees, differs := r.offices(r.spell(nil, a+1, a+2), r.spell(nil, b, b+2))
	require.Equal(t, []bool{true, false}, []bool{agrees, differs})
	agrees, differs = r.offices(r.spell(nil, b+1, b+2), r.spell(nil, a, a+2))
	require.Equal(t, []bool{true, false}, []bool{agrees, differs})
}

// Two tokens of one referent.
func TestSameReferent(t *testing.T) {
	t.Parallel()
	var r reader
	require.Equal(t, -1, r.referentAt(0))
	require.False(t, r.sameReferent(0, 0))
	r.ents = &ner.Result{Entities: []ner.Entity{
		{FirstToken: 1, EndToken: 3, Referent: 0}, {FirstToken: 3, EndToken: 4, Referent: 1}, {FirstToken: 6, EndToken: 7, Referent: 0}, {FirstToken: 8, EndToken: 9, Referent: -1},
	}}
	for k, want := range []int{-1, 0, 0, 1, -1, -1, 0, -1, -1, -1} {
		require.Equal(t, want, r.referentAt(k), k)
	}
	require.True(t, r.sameReferent(1, 2))
	require.True(t, r.sameReferent(2, 6))
	require.False(t, r.sameReferent(2, 3))
	require.False(t, r.sameReferent(0, 4))
	require.False(t, r.sameReferent(8, 8))
}

// Who is meant by a role.
func TestByRole(t *testing.T) {
	t.Parallel()
	type is struct {
		kind        SpeakerKind
		role, words string
		last        int
	}
	for _, c := range []struct {
		asked string
		list  []is
		want  int
		sure  bool
	}{
		{"menteri itu", []is{{Person, "Menteri Keuangan", "Budi", 0}}, 0, false},
		{"Menteri Keuangan", []is{{Person, "Menteri Keuangan", "Budi", 0}}, 0, true},
		{"Menteri Agama", []is{{Person, "Menteri Keuangan", "Budi", 0}}, -1, false},
		{"Menkeu", []is{{Person, "Menteri Agama", "Ani", 1}, {Person, "Menteri Keuangan", "Budi", 0}}, 1, true},
		{"Menkeu", []is{{Person, "Menteri Keuangan", "Budi", 0}, {Person, "menteri", "Ani", 1}}, 0, true},
		{"menteri", []is{{Person, "Menteri Keuangan", "Budi", 0}, {Person, "Menteri Agama", "Ani", 1}}, 1, false},
		{"menteri", []is{{Person, "Menteri Keuangan", "Budi", 2}, {Person, "Menteri Agama", "Ani", 1}}, 0, false},
		{"menteri", []is{{Person, "Menteri Keuangan", "Budi", 1}, {Person, "Menteri Agama", "Ani", 1}}, 1, false},
		{"presiden", []is{{Person, "wakil presiden", "Budi", 0}}, -1, false},
		{"presiden", []is{{Person, "mantan presiden", "Budi", 0}}, -1, false},
		{"presiden", []is{{Person, "eks presiden", "Budi", 0}}, -1, false},
		{"presiden", []is{{Person, "calon presiden", "Budi", 0}}, -1, false},
		{"wakil presiden", []is{{Person, "presiden", "Ani", 1}, {Person, "wakil presiden", "Budi", 0}}, 1, false},
		{"presiden", []is{{Person, "sekretaris presiden", "Budi", 2}, {Person, "presiden", "Ani", 1}}, 1, false},
		{"presiden", []is{{Person, "sekretaris presiden", "Budi", 2}}, 0, false},
		{"kepala negara", []is{{Person, "Presiden", "Budi", 0}}, 0, false},
		{"kepala desa", []is{{Person, "Presiden", "Budi", 0}}, -1, false},
		{"sang jubir", []is{{Person, "juru bicara", "Budi", 0}}, 0, false},
		{"juru bicara itu", []is{{Person, "jubir", "Budi", 0}}, 0, false},
		{"sang pelatih", []is{{Person, "pelatihnya", "Budi", 0}}, 0, false},
		{"petani itu", []is{{Unnamed, "", "petani", 0}}, 0, false},
		{"petani itu", []is{{Unnamed, "", "para petani", 0}}, 0, false},
		{"petani itu", []is{{Unnamed, "", "dua puluh petani", 0}}, -1, false},
		{"menteri itu", []is{{Person, "menteri", "Budi", 0}, {RoleHolder, "", "menteri", 1}}, 0, false},
		{"menteri itu", []is{{RoleHolder, "", "menteri", 0}, {RoleHolder, "", "menteri", 1}}, 1, false},
		{"polisi", []is{{Organization, "", "polisi", 0}}, 0, false},
		{"polisi", []is{{Organization, "", "kantor polisi", 0}}, 0, false},
		{"polisi", []is{{Organization, "", "kantor besar polisi", 0}}, -1, false},
		{"menteri", nil, -1, false},
	} {
		text := ""
		for _, e := range c.list {
			text += strings.TrimSpace(e.role+" "+e.words) + " , "
		}
		var r reader
		r.doc = tokenize.FromWords([][]string{strings.Fields(text + "kata " + c.asked)})
		r.text = r.doc.Text
		r.prepare()
		k := 0
		for _, e := range c.list {
			role, words := strings.Fields(e.role), strings.Fields(e.words)
			a := k + len(role)
			r.names.list = append(r.names.list, entry{kind: e.kind, a: a, b: a + len(words), first: 0, last: e.last, roleA: k, roleB: a})
			k = a + len(words) + 1
		}
		a, b := k+1, len(r.doc.Tokens)
		who, sure := r.byRole(a, b)
		name := text + c.asked
		t.Run(name, func(t *testing.T) { require.Equal(t, []any{c.want, c.sure}, []any{who, sure}) })
		for i := range r.names.list {
			require.Equal(t, i == who, r.names.list[i].reused, name)
		}
		// What comes only later is not meant.
		for i := range r.names.list {
			r.names.list[i].first, r.names.list[i].last = a, a
		}
		who, _ = r.byRole(a, b)
		require.Equal(t, -1, who, name)
	}
}

// A role that is told more fully later keeps the fuller words.
func TestByRoleGrows(t *testing.T) {
	t.Parallel()
	for second, want := range map[string]string{"juru bicara Pentagon": "juru bicara Pentagon", "jubir": "juru bicara", "jubir itu": "juru bicara"} {
		r := prepared("Kata juru bicara, lalu kata " + second)
		r.names.list = r.names.list[:0]
		require.Equal(t, 0, r.register(RoleHolder, 1, 3, -1))
		a, b := r.at(t, "kata "+second, 0)
		who, _ := r.byRole(a+1, b)
		require.Equal(t, 0, who)
		require.Equal(t, want, r.names.list[0].name)
	}
}
