package quote

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The index of words misses no entry that fits: it is compared with a look at
// every entry.
func TestIndexOfWordsMissesNothing(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(5, 7))
	stock := strings.Fields("Chaidir Chadir Megawati Mega Kim Jong-un Jong Un Budi Budhi BUDI Santoso Santosa Ari Arie Éva éva H. Dr. dr Abd-Rahman Rahman")
	letters := "abcde"
	word := func() string {
		if random.IntN(2) == 0 {
			return stock[random.IntN(len(stock))]
		}
		w := make([]byte, 3+random.IntN(5))
		for i := range w {
			w[i] = letters[random.IntN(len(letters))]
		}
		return "B" + string(w)
	}
	words := make([]string, 400)
	for i := range words {
		words[i] = word()
	}
	words = append(words, strings.Repeat("Panjang", 9), strings.Repeat("Panjang", 9)+"a")
	forty := strings.Repeat("Panjang", 5) + "abcde" // maxLetters
	words = append(words, forty, forty[:39]+"f", "dan", forty, "dan", forty[:39]+"f", "dan", "Mega", "Megawati", "Bapak", "Bapal")
	var r reader
	r.doc = tokenize.FromWords([][]string{words})
	r.text = r.doc.Text
	r.prepare()
	for i := range maxNames {
		a := random.IntN(len(words) - 3)
		r.names.list = append(r.names.list, entry{kind: Person, a: a, b: a + 1 + random.IntN(3)})
		r.enter(i)
		if i%9 == 0 {
			r.rename(i, words[random.IntN(len(words))])
		}
	}
	fits := 0
	for range 1500 {
		a := random.IntN(len(words) - 3)
		b := a + 1 + random.IntN(3)
		similarly, exactly := has(r.fitting(a, b, similar)), has(r.fitting(a, b, exact))
		var parts entries
		r.addParts(&parts, a, b)
		nested := has(parts)
		for i := range r.names.list {
			e := &r.names.list[i]
			score := r.fits(a, b, e)
			if score > 0 {
				fits++
			}
			name := fmt.Sprintf("%q and %q (%s)", words[a:b], words[e.a:e.b], e.alias)
			require.False(t, score > 0 && !similarly[i], name)
			require.False(t, score == 2 && !exactly[i], name)
			require.False(t, r.nested(e, a, b) && !nested[i], name)
		}
	}
	require.Greater(t, fits, 1500)
	for _, c := range [][2]string{{forty, forty[:39] + "f"}, {forty, forty[:39]}, {"Bapak", "Bapal"}, {"Mega", "Megawati"}, {"Jong", "Jong-un"}, {"un", "Jong-un"}, {"jong-UN", "JONG"}} {
		var x names
		x.enter(c[1], 70)
		var set entries
		x.add(&set, c[0], similar)
		require.Equal(t, map[int]bool{70: true}, has(set), c)
	}
	for _, c := range [][2]string{{forty + "a", forty + "b"}, {forty + "b", forty}, {"Bapa", "Bapi"}, {"Meg", "Megawati"}, {"Megawati", "Mega"}, {"Jon", "Jong-un"}} {
		var x names
		x.enter(c[1], 70)
		var set entries
		x.add(&set, c[0], similar)
		require.Empty(t, has(set), c)
	}
	r.names.words.reset()
	require.Empty(t, has(r.fitting(0, 1, similar)), "nothing is left for the next document")
}

func has(set entries) map[int]bool {
	all := map[int]bool{}
	for i := range set.all {
		all[i] = true
	}
	return all
}

// What makes words alike, and what does not.
func TestFits(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		short, full, alias string
		want               int
	}{
		{"Budi", "Budi Santoso", "", 2},
		{"BUDI", "Budi Santoso", "", 2},
		{"Santoso", "Budi Santoso", "", 2},
		{"Budi Santoso", "Budi Wahyu Santoso", "", 2},
		{"Dr. Budi", "Budi Santoso", "", 2},
		{"Jong", "Kim Jong-un", "", 2},
		{"Jong-un", "Kim Jong Un", "", 2},
		{"Un", "Kim Jong-un", "", 2},
		{"Chaidir", "Chadir Rahman", "", 1},
		{"Mega", "Megawati Soekarnoputri", "", 1},
		{"Ical", "Aburizal Bakrie", "Ical", 2},
		{"Ical Bakrie", "Aburizal Bakrie", "Ical", 2},
		// near misses
		{"Santoso Budi", "Budi Santoso", "", 0},
		{"Budi Wahyu", "Budi Santoso", "", 0},
		{"Meg", "Megawati Soekarnoputri", "", 0},
		{"Mega Putri", "Megawati Putri", "", 0},
		{"Budi", "Budi-Santoso Wahyu", "", 2},
		{"B", "B-Santoso Wahyu", "", 0},
		{"Arif", "Arie Santoso", "", 0},
		{"Chaidir", "Chandra Rahman", "", 0},
		{"Chaidir", "Cadir Rahman", "", 0},
		{"Bakrie Ical", "Aburizal Bakrie", "Ical", 0},
	} {
		words := strings.Fields(c.short + " " + c.full)
		n := len(strings.Fields(c.short))
		var r reader
		r.doc = tokenize.FromWords([][]string{words})
		r.text = r.doc.Text
		r.prepare()
		require.Equal(t, c.want, r.fits(0, n, &entry{a: n, b: len(words), alias: c.alias}), "%s: %s", c.short, c.full)
	}
}
