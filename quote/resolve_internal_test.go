package quote

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a speaker is by its words: a body, one known already, one of no name.
func TestSpeakerWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		words                    string
		isBody, definite, nobody bool
	}{
		{"Kementerian Keuangan", true, false, false},
		{"kementerian", true, false, false},
		{"pihak kementerian", true, false, false},
		{"pihak kementerian (pusat)", true, false, false},
		{"kementerian itu", true, true, false},
		{"Menteri Keuangan", false, false, false},
		{"menteri itu", false, true, false},
		{"menteri tersebut", false, true, false},
		{"pria ini", false, true, false},
		{"sang menteri", false, true, false},
		{"si bocah", false, true, false},
		{"seorang petani", false, false, true},
		{"seorang petani, Budi", false, false, false},
		{"seorang petani bernama Budi", false, false, false},
		{"petani lain", false, false, true},
		{"petani lainnya", false, false, true},
		{"petani", false, false, false},
		{"saksi", false, false, true},
		{"Budi", false, false, false},
	} {
		r := prepared("Itu kata " + c.words + " kemarin.")
		a, b := r.at(t, c.words, 0)
		require.Equal(t, []bool{c.isBody, c.definite, c.nobody}, []bool{r.isBody(a, b), r.definite(a, b), r.anyone(a, b)}, c.words)
	}
}

// The one behind a noun of utterance.
func TestOwner(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]string{
		"pernyataan Budi": "Budi", "pernyataan yang dirilis Budi": "Budi", "pernyataan kementerian": "kementerian",
		"pernyataan bersama": "pernyataan bersama", "menteri Budi": "menteri Budi", "pernyataan": "pernyataan",
	} {
		r := prepared("Itu kata " + words + " Adi.")
		a, b := r.at(t, words, 0)
		a, b = r.owner(a, b)
		require.Equal(t, want, r.spanOf(a, b).Text(r.text), words)
	}
}

// The role before a name is kept once, without the comma.
func TestRemember(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"jaksa Budi": "jaksa", "jaksa, Budi": "jaksa", "jaksa, , Budi": "jaksa", "Budi": ""} {
		r := prepared(text + " hadir.")
		na, nb := r.at(t, "Budi", 0)
		r.names.list = append(r.names.list[:0], entry{kind: Person, a: na, b: nb})
		r.remember(0, 0, na)
		e := &r.names.list[0]
		require.Equal(t, want, r.spanOf(e.roleA, e.roleB).Text(text), text)
		*e = entry{roleA: 7, roleB: 8}
		r.remember(0, 0, na)
		require.Equal(t, entry{roleA: 7, roleB: 8}, *e)
	}
}

// A nickname that the text gives to the one in focus.
func TestNickname(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"kata Buwas, sapaan akrabnya": "Buwas", "kata Buwas, panggilannya": "Buwas", "kata Kang Buwas, sapaannya": "Buwas",
		"kata Buwas, katanya": "", "kata Buwas sapaan": "", "kata Kang Mas Buwas, sapaan": "",
	} {
		r := prepared("Budi Waskito pergi. Itu " + text + ".")
		r.names.list = r.names.list[:0]
		r.names.words.reset()
		require.Equal(t, 0, r.register(Person, 0, 2, -1))
		a, _ := r.at(t, "kata", 0)
		_, b := r.at(t, "Buwas", 0)
		require.Equal(t, 1, r.register(Person, b-1, b, -1))
		who := r.nickname(a+1, b, 0)
		require.Equal(t, want != "", who == 0, text)
		require.Equal(t, want, r.names.list[0].alias)
		if who == 0 && b-a == 2 {
			require.Equal(t, Unresolved, r.names.list[1].kind, "no person of its own")
		}
		require.Equal(t, -1, r.nickname(a+1, b, -1))
	}
}
