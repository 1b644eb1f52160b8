package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// ofWords returns a reader that has classified one sentence of the given words.
func ofWords(words string) *reader {
	r := new(reader)
	r.doc = tokenize.FromWords([][]string{strings.Fields(words)})
	r.text = r.doc.Text
	r.prepare()
	return r
}

// The first number that has no name.
func TestNamesEnd(t *testing.T) {
	t.Parallel()
	require.Equal(t, "unknown", Type(len(typeNames)).String())
	require.Equal(t, "unknown", SpeakerKind(len(speakerKindNames)).String())
}

func TestFold(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("Z", 44)
	for w, want := range map[string]string{
		"Zakat": "zakat", "ZA@[az": "za@[az", "KEMÉNKEU": "keménkeu", "ÉÉ": "éé", "A\x80": "a�", "": "",
		long: strings.ToLower(long), long + "Z": "", long[:42] + "É": strings.ToLower(long[:42]) + "é",
	} {
		var buf [48]byte
		require.Equal(t, want, string(fold(&buf, w)), w)
	}
}

// What a token is, by its letters alone.
func TestClassify(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		word     string
		has, not class
	}{
		{"Suriah", word | capital, numeral},
		{"anti-Suriah", word, capital},
		{"zona-Suriah", word, capital},
		{"Anti-Suriah", word | capital, 0},
		{"Zona-suriah", word | capital, 0},
		{"McArthur", word | capital, 0},
		{"kepadaTNT", word | prep, capital | medium},
		{"dilansirAFP", word | frame, capital | medium},
		{"rumahTNT", word | capital, prep | frame},
		{"kepada", word | prep, capital},
		{"Prof.", honorific, 0},
		{"menterinya", role | nya, 0},
		{"hanya", 0, nya},
		{"tanya", 0, nya},
		{"bukunya", nya, 0},
		{"berkali-kali", adverb, verb},
		{"berlari-lari", verb, adverb},
		{"akan", adverb | verb, 0},
		{"12", numeral, word},
		{",", 0, word | numeral},
	} {
		doc := tokenize.FromWords([][]string{{c.word}})
		got := classify(&doc.Tokens[0], doc.Text).class
		require.Equal(t, c.has, got&c.has, c.word)
		require.Zero(t, got&c.not, c.word)
	}
}

func TestGluedWord(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]int{
		"kepadaTNT": 6, "diZona": 2, "diAceh": 2, "dilansirAFP": 8, "dikutipZ": 7,
		"kepada": 0, "TNT": 0, "rumahTNT": 0, "anti-Suriah": 0, "di1A": 0, "di@A": 0, "di[": 0, "diÉtienne": 0, "": 0,
	} {
		require.Equal(t, want, gluedWord(w), w)
	}
}

// The tokens before the first and behind the last are none.
func TestEdges(t *testing.T) {
	t.Parallel()
	r := ofWords("( Budi pulang )")
	for i := -2; i < 7; i++ {
		require.Equal(t, i == 0, r.punct(i, '('), i)
		require.Equal(t, i == 3, r.punct(i, ')'), i)
		require.Equal(t, i == 1, r.is(i, "budi"), i)
		if i >= 0 {
			require.Equal(t, i == 1, r.cap(i), i)
			require.Equal(t, i == 2, r.lower(i), i)
		}
	}
}

// A quotation is looked at no further than its first 400 tokens.
func TestShapeIsBounded(t *testing.T) {
	t.Parallel()
	r := ofWords(strings.Repeat("Budi ", 400) + "pulang .")
	for n, want := range map[int32]shape{
		1:   {words: 1, capital: true, titled: true},
		400: {words: 400, capital: true, titled: true},
		401: {words: 400, capital: true, titled: true},
		402: {words: 400, capital: true, titled: true, ends: true, stops: true},
	} {
		require.Equal(t, want, r.shapeOf(&pair{open: -1, close: -1, b: n}), n)
	}
}

// The cue that opens a clause is looked for at most as far as a speaker is long.
func TestCueBackIsBounded(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]int{0: 0, 1: 0, maxNP - 1: 0, maxNP: -1, maxNP + 1: -1} {
		r := ofWords("Kata" + strings.Repeat(" Budi", n) + " ,")
		require.Equal(t, want, r.cueBack(n, 0, n+1), n)
	}
}

// Three marks close a tag, four do not, nor does a word.
func TestOnly(t *testing.T) {
	t.Parallel()
	r := ofWords("- – — * Budi 12")
	require.True(t, r.only(0, 0))
	require.True(t, r.only(0, 3))
	require.False(t, r.only(0, 4))
	require.True(t, r.only(1, 4))
	require.False(t, r.only(3, 5))
	require.False(t, r.only(5, 6))
}

func TestBeforeBracket(t *testing.T) {
	t.Parallel()
	r := ofWords(") Dunia ( WHO ) ( Budi )")
	for _, c := range []struct{ a, b, want int }{
		{0, 4, 4}, {0, 5, 2}, {1, 5, 2}, {2, 5, 2}, {3, 5, 3}, {4, 5, 4}, {1, 8, 5}, {0, 1, 0},
	} {
		require.Equal(t, c.want, r.beforeBracket(c.a, c.b), c)
	}
}

// A speaker is a body by its first words, and if it holds no name of a person.
func TestIsBody(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		words            string
		person, place, n int
		want             bool
	}{
		{"Bank Indonesia Budi", 2, -1, 2, true},
		{"Bank Indonesia Budi", 2, -1, 3, false},
		{"Bank Budi Indonesia", 1, -1, 3, false},
		{"Budi Bank Indonesia", 0, -1, 3, false},
		{"sejumlah kementerian", -1, -1, 2, true},
		{"sejumlah kementerian", -1, -1, 1, false},
		{"para sejumlah kementerian", -1, -1, 3, true},
		{"para sejumlah kementerian", -1, -1, 2, false},
		{"Sejumlah kementerian", -1, -1, 2, false},
		{"Medan ( AS )", -1, 0, 4, true},
		{"Medan ( AS )", -1, 0, 1, true},
		{"Medan Raya ( AS )", -1, 0, 5, false},
	} {
		r := ofWords(c.words)
		if c.person >= 0 {
			r.tok[c.person].class |= inPerson
		}
		if c.place >= 0 {
			r.tok[c.place].class |= inPlace
		}
		require.Equal(t, c.want, r.isBody(0, c.n), c)
	}
}

// A place that is the first name of one who has spoken is that person.
func TestIdentifyBodyByName(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		words string
		a     int
		spoke bool
		want  SpeakerKind
	}{
		{"Medan Pratama kata Medan", 3, true, Person},
		{"Medan Pratama kata Medan", 3, false, Organization},
		{"Medan Pratama kata polres Medan", 3, true, Organization},
	} {
		r := ofWords(c.words)
		r.collect()
		r.tok[len(r.doc.Tokens)-1].class |= inPlace
		r.names.list[r.register(Person, 0, 2, -1)].spoke = c.spoke
		w := r.identify(c.a, len(r.doc.Tokens), -1, -1, true)
		require.Equal(t, c.want, r.names.list[w].kind, c)
	}
}

// One without a name takes the last place in the registry, and no more.
func TestAnyoneIsBounded(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]int{0: 0, maxNames - 1: maxNames - 1, maxNames: -1} {
		r := ofWords("seorang warga")
		r.names.list = make([]entry, n)
		require.Equal(t, want, r.identify(0, 2, -1, -1, true), n)
	}
}

// The first in the registry is the one named most, or the body named last.
func TestFirstOfRegistry(t *testing.T) {
	t.Parallel()
	var r reader
	r.names.list = []entry{{kind: Person, first: 0, count: 2}, {kind: Person, first: 1, count: 1}, {kind: Person, first: 2, count: 2}}
	require.Equal(t, 0, r.topic(9))
	r.names.list = []entry{{kind: Organization, last: 6}, {kind: Organization, last: 3}, {kind: Organization, last: 6}}
	require.Equal(t, 0, r.lastBody(9))
}

// Entities that are empty or lie behind the last token are passed over.
func TestOddEntities(t *testing.T) {
	t.Parallel()
	r := ofWords("Kata Budi Santoso")
	r.ents = &ner.Result{Entities: []ner.Entity{
		{Label: ner.Person, FirstToken: 1, EndToken: 1},
		{Label: ner.Organization, FirstToken: 2, EndToken: 2},
		{Label: ner.Person, FirstToken: 1, EndToken: 9},
	}}
	r.collect()
	require.Len(t, r.names.list, 1)
	require.Equal(t, "Budi Santoso", r.names.list[0].name)
}

// What stands for a person by its initials is a person; a first name that may be a
// title joins the name that the rest of it fits.
func TestRegisterJoins(t *testing.T) {
	t.Parallel()
	for _, person := range []bool{true, false} {
		r := ofWords("Abdul Somad tiba , UAS pulang dan AS tinggal")
		r.collect()
		if person {
			r.tok[1].class |= inPerson
		}
		k, _ := r.at(t, "AS tinggal", 0)
		w := r.register(Organization, k, k+1, -1)
		require.Equal(t, "Abdul Somad", r.names.list[w].name)
		require.Equal(t, person, r.names.list[w].kind == Person)
	}
	for words, first := range map[string]string{
		"Ayuningtyas pulang , lalu Putri Ayuningtyas tiba": "Ayuningtyas",
		"Dewi pulang , lalu Dewi Putri tiba":               "Dewi",
	} {
		r := ofWords(words)
		r.collect()
		require.Equal(t, 0, r.register(Person, 0, 1, -1))
		require.Equal(t, first, r.names.list[0].name)
		k, _ := r.at(t, "Putri", 0)
		require.Equal(t, 0, r.register(Person, k, k+1, -1), words)
		require.Equal(t, 2, r.names.list[0].count)
	}
}
