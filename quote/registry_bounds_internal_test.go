package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The chains of the index: every word with a capital, in the order of the text,
// and those that stand alone beside a verb of saying.
func TestIndex(t *testing.T) {
	t.Parallel()
	chain := func(r *reader, c *chains, k int) (all []int) {
		for i := c.first(r, k); i >= 0; i = int(c.next[i]) {
			if same(r.doc.Token(i), r.doc.Token(k)) {
				all = append(all, i)
			}
		}
		return all
	}
	r := prepared(`Budi pulang. Pak Budi Santoso pergi. "Ya," kata Budi. Itu menurut BUDI, Budi juga mengatakan hal itu; kata Budi Santoso. Budi mengatakan ya. Lalu kata Budi`)
	var want []int
	for i := range r.doc.Tokens {
		if strings.EqualFold(r.doc.Token(i), "budi") {
			want = append(want, i)
		}
	}
	require.Len(t, want, 8)
	for _, k := range want {
		require.Equal(t, want, chain(r, &r.index.all, k))
	}
	require.Equal(t, []int{want[2], want[3], want[4], want[6], want[7]}, chain(r, &r.index.alone, want[0]))
	require.Equal(t, -1, (&chains{}).first(r, 0))
	// 16, 17 and 33 tokens: slots are a power of two
	for n, size := range map[int]int{1: 16, 15: 16, 16: 16, 17: 32, 32: 32, 33: 64} {
		var r reader
		r.doc = tokenize.FromWords([][]string{strings.Fields(strings.Repeat("Budi ", n))})
		r.text = r.doc.Text
		r.prepare()
		r.index.build(&r)
		require.Len(t, r.index.all.heads, size, n)
		require.Len(t, chain(&r, &r.index.all, 0), n)
	}
	require.Equal(t, 10, cap(grown(nil, 8)), "room for a quarter more")
	room := make([]int32, 3, 8)
	require.Equal(t, 8, cap(grown(room, 8)))
	require.Len(t, grown(room, 8), 8)
}

// A map that has grown large is not kept for the next document.
func TestRunsAreDropped(t *testing.T) {
	t.Parallel()
	for n, kept := range map[int]bool{1024: true, 1025: false} {
		r := prepared("Budi pulang.")
		r.index.runs = map[uint32]int32{}
		for i := range n {
			r.index.runs[uint32(i)] = 1
		}
		r.index.build(r)
		require.Equal(t, kept, r.index.runs != nil, n)
		require.Empty(t, r.index.runs)
	}
}

// What holds beside a name when it is registered.
func TestRegister(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, name, full, alias string }{
		{"Rizal Fahmi alias Bogel pergi.", "Rizal Fahmi", "Rizal Fahmi", "Bogel"},
		{"Rizal Fahmi (Bogel) pergi.", "Rizal Fahmi", "Rizal Fahmi", "Bogel"},
		{"Rizal Fahmi (bogel) pergi.", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi (Bogel Tua) pergi.", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi (Senin) pergi.", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi alias bogel pergi.", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi alias", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi (", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Rizal Fahmi", "Rizal Fahmi", "Rizal Fahmi", ""},
		{"Kata Ahok kemarin.", "Ahok", "Basuki Tjahaja Purnama", "Ahok"},
		{"Ahok Santoso kemarin.", "Ahok Santoso", "Ahok Santoso", ""},
		{"Dia Bogel. Lalu Rizal Bogel pergi.", "Bogel", "Rizal Bogel", ""},
		{"Dia Rizal. Lalu Rizal Bogel pergi.", "Rizal", "Rizal Bogel", ""},
	} {
		r := prepared(c.text)
		r.names.list = r.names.list[:0]
		r.names.words.reset()
		a, b := r.at(t, c.name, 0)
		require.Equal(t, 0, r.register(Person, a, b, 7))
		e := r.names.list[0]
		require.Equal(t, []any{c.full, c.alias, 7, a, a, 1, Person}, []any{e.name, e.alias, e.referent, e.first, e.last, e.count, e.kind}, c.text)
		require.Equal(t, 0, r.register(Person, a, b, 8), "again")
		require.Equal(t, 2, r.names.list[0].count)
		require.Equal(t, 7, r.names.list[0].referent)
		require.Equal(t, 1, r.register(Organization, a, b, 9), "of another kind")
	}
	// A longer name takes the place of the one that it holds, up to five words.
	for _, c := range []struct {
		long string
		want int
	}{{"Rizal Fahmi", 0}, {"Toni Rizal Fahmi Muda Jaya", 0}, {"Toni Rizal Fahmi Muda Jaya Abadi", 1}, {"Fahmi Muda", 1}} {
		var r reader
		r.doc = tokenize.FromWords([][]string{{"Rizal"}, strings.Fields(c.long)})
		r.text = r.doc.Text
		r.prepare()
		r.names.list = append(r.names.list, entry{kind: Person, a: 0, b: 1, name: "Rizal"})
		r.enter(0)
		require.Equal(t, c.want, r.register(Person, 1, len(r.doc.Tokens), -1), c.long)
		require.Equal(t, c.long, r.names.list[c.want].name)
	}
}

// What the layers below found is entered: without titles, and without a place
// that a name was run into.
func TestCollect(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, entity string
		label        ner.Label
		want         string
	}{
		{"Itu kata Budi Santoso tadi.", "Budi Santoso", ner.Person, "Budi Santoso"},
		{"Itu kata Pak Budi Santoso tadi.", "Pak Budi Santoso", ner.Person, "Budi Santoso"},
		{"Itu kata Pak tadi.", "Pak", ner.Person, "Pak"},
		{"Warga Jakarta antre di DKI Jakarta Budi Santoso itu.", "Jakarta Budi Santoso", ner.Person, "Budi Santoso"},
		{"Warga Jakarta antre di DKI Jakarta itu.", "Jakarta", ner.Person, "Jakarta"},
		{"Warga Bogor antre di DKI Jakarta Budi Santoso itu.", "Jakarta Budi Santoso", ner.Person, "Jakarta Budi Santoso"},
		{"Itu kata Budi Menteri tadi.", "Budi Menteri", ner.Person, ""},
		{"Itu kata Bank Raya tadi.", "Bank Raya", ner.Organization, "Bank Raya"},
		{"Itu kata Bank Raya tadi.", "Bank Raya", ner.Location, ""},
	} {
		var r reader
		r.doc = tokenize.Parse(c.text)
		r.text = r.doc.Text
		r.ents = new(ner.Result)
		if strings.HasPrefix(c.text, "Warga") {
			r.ents.Entities = append(r.ents.Entities, ner.Entity{Label: ner.Location, FirstToken: 1, EndToken: 2, Referent: -1})
		}
		i := strings.LastIndex(c.text, c.entity)
		a, b := r.doc.TokenAt(i), r.doc.TokenAt(i+len(c.entity)-1)+1
		r.ents.Entities = append(r.ents.Entities, ner.Entity{Label: c.label, FirstToken: a, EndToken: b, Referent: 3}, ner.Entity{Label: ner.Organization, FirstToken: b, EndToken: b, Referent: 4})
		r.prepare()
		r.collect()
		if c.want == "" {
			require.Empty(t, r.names.list, c.text)
			continue
		}
		require.Len(t, r.names.list, 1, c.text)
		e := &r.names.list[0]
		require.Equal(t, []any{c.want, 3, c.label == ner.Person}, []any{e.name, e.referent, e.kind == Person}, c.text)
	}
	r := prepared("Itu kata jaksa @budi tadi.")
	require.Len(t, r.names.list, 1)
	require.Equal(t, []any{"@budi", 2, 3}, []any{r.names.list[0].name, r.names.list[0].roleA, r.names.list[0].roleB})
	// Of two names that differ in one letter from what is read, the first.
	var n reader
	n.doc = tokenize.FromWords([][]string{strings.Fields("Chadir Umar , Chaidit Ali , kata Chaidir")})
	n.text = n.doc.Text
	n.prepare()
	for i, a := range []int{0, 3} {
		n.names.list = append(n.names.list, entry{kind: Person, a: a, b: a + 2})
		n.enter(i)
	}
	require.Equal(t, 0, n.register(Person, 7, 8, -1))
	require.Equal(t, []int{1, 0}, []int{n.names.list[0].count, n.names.list[1].count})
}
