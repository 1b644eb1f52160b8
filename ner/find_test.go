package ner_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// article is an invented report with full names, short names, acronyms and
// roles.
const article = `JAKARTA - Komisi Pemberantasan Korupsi (KPK) menahan mantan Bupati Banyumas, Ratna Widyastuti, Senin (12/6/2023).
Juru bicara KPK Ali Hamzah mengatakan, Ratna menerima uang Rp1,5 miliar dari pengusaha Kim Jong Sik.
"Kami punya bukti," ujar Ali. Menurut Ali, Jong-sik kini berada di Korea Selatan (Korsel).
Ratna membantah tuduhan itu. KPK akan memeriksa Kim di Korsel bulan depan.`

func find(text string, opts *ner.Options) (*tokenize.Document, *ner.Result) {
	doc := tokenize.Parse(text)
	r := new(ner.Result)
	ner.New(opts).FindInto(r, doc, date.Find(doc, nil))
	return doc, r
}

// names returns the entities of the given labels as "TAG text".
func names(doc *tokenize.Document, r *ner.Result, labels ...ner.Label) []string {
	var out []string
	for _, e := range r.Entities {
		for _, l := range labels {
			if e.Label == l {
				out = append(out, l.Tag()+" "+e.Text(doc.Text))
			}
		}
	}
	return out
}

func TestReferents(t *testing.T) {
	t.Parallel()
	doc, r := find(article, &ner.Options{Profile: ner.Wiki})
	byName := map[string]ner.Referent{}
	for _, ref := range r.Referents {
		byName[ref.Name] = ref
	}
	mentions := func(name string) string {
		var texts []string
		for _, m := range byName[name].Mentions {
			texts = append(texts, r.Entities[m].Text(doc.Text))
		}
		return strings.Join(texts, ", ")
	}
	require.Equal(t, "Komisi Pemberantasan Korupsi, KPK, KPK, KPK", mentions("Komisi Pemberantasan Korupsi"))
	require.Equal(t, "KPK", byName["Komisi Pemberantasan Korupsi"].Acronym)
	require.Equal(t, "Ratna Widyastuti, Ratna, Ratna", mentions("Ratna Widyastuti"))
	require.Equal(t, "Kim Jong Sik, Jong-sik, Kim", mentions("Kim Jong Sik"))
	require.Equal(t, "Ali Hamzah, Ali, Ali", mentions("Ali Hamzah"))
	require.Equal(t, "Korea Selatan, Korsel, Korsel", mentions("Korea Selatan"))
	require.Equal(t, "mantan Bupati Banyumas", byName["Ratna Widyastuti"].Role.Text(doc.Text))
	require.Equal(t, "Juru bicara KPK", byName["Ali Hamzah"].Role.Text(doc.Text))
	for i, e := range r.Entities {
		if e.Referent >= 0 {
			require.Contains(t, r.Referents[e.Referent].Mentions, i)
		}
	}
}

func TestProfiles(t *testing.T) {
	t.Parallel()
	const text = "Presiden Rusia Vladimir Putin bertemu Wali Kota Bandung di Moskow. Ia terbang dari Jakarta."
	doc, r := find(text, &ner.Options{Profile: ner.Wiki})
	require.Equal(t, []string{"LOC Rusia", "PER Vladimir Putin", "LOC Bandung", "LOC Moskow", "LOC Jakarta"},
		names(doc, r, ner.Person, ner.Organization, ner.Location))
	doc, r = find(text, nil)
	require.Equal(t, []string{"PER Vladimir Putin", "LOC Moskow", "LOC Jakarta"},
		names(doc, r, ner.Person, ner.Organization, ner.Location)[:3])
}

// TestAttributes: in profile news a place right behind an office in capitals is no
// name, one behind a preposition or within a longer name is.
func TestAttributes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"Presiden Rusia, Vladimir Putin, tiba.":                      {"PER Vladimir Putin"},
		"Gubernur Jawa Barat Ridwan Kamil tiba.":                     {"PER Ridwan Kamil"},
		"Duta Besar Indonesia untuk Rusia tiba di Moskow.":           {"LOC Rusia", "LOC Moskow"},
		"Menteri Kesehatan Budi Gunadi Sadikin terbang ke Surabaya.": {"PER Budi Gunadi Sadikin", "LOC Surabaya"},
	} {
		doc, r := find(text, nil)
		require.Equal(t, want, names(doc, r, ner.Person, ner.Organization, ner.Location), text)
	}
}

// TestCompanies: the legal form makes a company, alone it is none.
func TestCompanies(t *testing.T) {
	t.Parallel()
	doc, r := find("Warga melapor. Air itu mengalir 200 meter dari pabrik PT Tirta Nirmala. Ada dua PT di kota itu.", nil)
	require.Equal(t, []string{"ORG PT Tirta Nirmala"}, names(doc, r, ner.Person, ner.Organization, ner.Location))
}

// TestLetters: the ends of a word that no table knows are evidence.
func TestLetters(t *testing.T) {
	t.Parallel()
	doc := tokenize.Parse("Penulis itu, Wirastuti, tinggal di Kedungrejo.")
	rec := ner.New(nil)
	found := map[string]bool{}
	for c := range rec.Candidates(doc, nil) {
		for _, id := range c.Rules {
			found[ner.RuleName(int(id))] = true
		}
	}
	for _, rule := range []string{"only:wir-", "only:wi-", "only:-uti", "only:-ejo", "only:-jo"} {
		require.True(t, found[rule], rule)
	}
	require.False(t, found["only:-di"], "di is no part of a name")
	require.False(t, found["last:-uti"], "a single word is neither first nor last")
}

// TestPlainPlaces: in profile news a place by itself is a name, an attributive
// one is not.
func TestPlainPlaces(t *testing.T) {
	t.Parallel()
	doc, r := find("Berita itu mengejutkan. Ia mengatakan bahwa Korea Utara berencana mengirim senjata. Rakyat Rusia menolak.", nil)
	got := names(doc, r, ner.Location)
	require.Contains(t, got, "LOC Korea Utara")
	require.NotContains(t, got, "LOC Rusia")
	// A short form in brackets is found once.
	doc, r = find("Kemarin Amerika Serikat ( AS ) marah. Ia terbang ke Amerika Serikat (AS) lagi.", nil)
	require.Subset(t, names(doc, r, ner.Location), []string{"LOC Amerika Serikat", "LOC AS"})
	checkInvariants(t, doc, r)
}

func TestNested(t *testing.T) {
	t.Parallel()
	const text = "Gubernur Bank Indonesia hadir."
	doc, r := find(text, &ner.Options{Profile: ner.Wiki, Nested: true})
	require.Equal(t, []string{"ORG Bank Indonesia", "LOC Indonesia"}, names(doc, r, ner.Organization, ner.Location))
	doc, r = find(text, &ner.Options{Profile: ner.Wiki})
	require.Equal(t, []string{"ORG Bank Indonesia"}, names(doc, r, ner.Organization, ner.Location))
}

func TestFine(t *testing.T) {
	t.Parallel()
	const text = "Laga digelar di Stadion Manahan, Kota Solo."
	doc, r := find(text, &ner.Options{Profile: ner.Wiki, Fine: true})
	require.Equal(t, []string{"FAC Stadion Manahan", "LOC Kota Solo"}, names(doc, r, ner.Facility, ner.Location))
	doc, r = find(text, &ner.Options{Profile: ner.Wiki})
	require.Equal(t, []string{"LOC Stadion Manahan", "LOC Kota Solo"}, names(doc, r, ner.Facility, ner.Location))
}

func TestLowerCase(t *testing.T) {
	t.Parallel()
	const text = "kemarin prabowo subianto bertemu wartawan reuters di yogyakarta"
	doc, r := find(text, &ner.Options{Profile: ner.Wiki, LowerCase: true})
	require.Equal(t, []string{"PER prabowo subianto", "ORG reuters", "LOC yogyakarta"}, names(doc, r, ner.Person, ner.Organization, ner.Location))
	_, r = find(text, &ner.Options{Profile: ner.Wiki})
	require.Empty(t, r.Entities[min(1, len(r.Entities)):])
}

func TestRolesAndDates(t *testing.T) {
	t.Parallel()
	doc, r := find("Menurut juru bicara Kementerian Luar Negeri, Menteri Keuangan Sri Mulyani tiba Senin (12/6/2023).", nil)
	require.Equal(t, []string{"ROLE juru bicara", "ROLE Menteri Keuangan", "DATE Senin (12/6/2023)"}, names(doc, r, ner.Role, ner.Date))
}

// TestFromWords reads words that others have cut: split brackets and hyphens,
// glued brackets, no sentence end.
func TestFromWords(t *testing.T) {
	t.Parallel()
	doc := tokenize.FromWords([][]string{
		strings.Fields("Organisasi Kesehatan Dunia (WHO) , kata Prabowo Subianto - Hatta Rajasa di Jakarta"),
		strings.Fields("Amerika Serikat ( AS ) dan Soekarno - Hatta"),
		{"(", ")", "-", "."},
	})
	var r ner.Result
	ner.New(&ner.Options{Profile: ner.Wiki}).FindInto(&r, doc, nil)
	got := names(doc, &r, ner.Person, ner.Organization, ner.Location)
	for _, want := range []string{"ORG Organisasi Kesehatan Dunia", "PER Prabowo Subianto", "PER Hatta Rajasa", "LOC Jakarta", "LOC Amerika Serikat", "LOC AS"} {
		require.Contains(t, got, want)
	}
	checkInvariants(t, doc, &r)
}

func TestAppendBIO(t *testing.T) {
	t.Parallel()
	doc := tokenize.FromWords([][]string{{"Joko", "Widodo", "tiba", "di", "Medan"}, {"Hujan", "."}})
	var r ner.Result
	ner.New(&ner.Options{Profile: ner.Wiki}).FindInto(&r, doc, nil)
	require.Equal(t, "Joko\tB-PER\nWidodo\tI-PER\ntiba\tO\ndi\tO\nMedan\tB-LOC\n\nHujan\tO\n.\tO\n\n", string(ner.AppendBIO(nil, doc, r.Entities)))
	require.Contains(t, string(ner.AppendBIO(nil, doc, r.Entities, ner.Location)), "Joko\tO\n")
}

func TestExplain(t *testing.T) {
	t.Parallel()
	rec := ner.New(nil)
	doc := tokenize.Parse("\"Kami siap,\" kata Budi Santoso di Jakarta. Harganya Rp5 juta.")
	var r ner.Result
	rec.FindInto(&r, doc, nil)
	all := rec.Explain(&r, doc, nil)
	require.Len(t, all, len(r.Entities))
	for i, e := range r.Entities {
		require.NotEmpty(t, all[i])
		if e.Label > ner.Location {
			continue
		}
		sum := float32(0)
		for _, x := range all[i] {
			require.NotEmpty(t, x.Rule)
			sum += x.Weight
		}
		require.InDelta(t, e.Score, sum, 0.01, e.Text(doc.Text))
	}
	require.Equal(t, "pattern:money", all[len(all)-1][0].Rule)
}

// TestReuse: a warm Result and Recognizer give what fresh ones give, in many
// goroutines at once.
func TestReuse(t *testing.T) {
	t.Parallel()
	rec := ner.New(nil)
	texts := []string{article, "", "Ia makan nasi.", "Kata Budi, KPK menahan Siti di Medan."}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			var r ner.Result
			for k := range 40 {
				doc := tokenize.Parse(texts[k%len(texts)])
				dates := date.Find(doc, nil)
				rec.FindInto(&r, doc, dates)
				fresh := ner.Find(doc, dates)
				if len(fresh.Entities) != len(r.Entities) || len(fresh.Referents) != len(r.Referents) {
					t.Errorf("text %d: %d entities, fresh %d", k, len(r.Entities), len(fresh.Entities))
					return
				}
				for i := range r.Entities {
					if r.Entities[i] != fresh.Entities[i] {
						t.Errorf("entity %d: %v, fresh %v", i, r.Entities[i], fresh.Entities[i])
					}
				}
			}
		})
	}
	wg.Wait()
}

func TestAllocs(t *testing.T) {
	if testtext.Race {
		t.Skip("the race detector empties pools")
	}
	rec := ner.New(nil)
	doc := tokenize.Parse(strings.ReplaceAll(article, "Rp1,5 miliar", "uang"))
	var r ner.Result
	run := func() { rec.FindInto(&r, doc, nil) }
	run()
	run()
	require.Zero(t, testing.AllocsPerRun(50, run))
}

// checkInvariants: entities lie in order on token boundaries, disjoint, and referents
// and mentions name each other.
func checkInvariants(t testing.TB, doc *tokenize.Document, r *ner.Result) {
	last := 0
	for i, e := range r.Entities {
		if e.FirstToken < last || e.FirstToken >= e.EndToken || e.EndToken > len(doc.Tokens) {
			t.Fatalf("entity %d: tokens %d to %d behind %d of %d", i, e.FirstToken, e.EndToken, last, len(doc.Tokens))
		}
		last = e.EndToken
		if e.Start != doc.Tokens[e.FirstToken].Start || e.End != doc.Tokens[e.EndToken-1].End {
			t.Fatalf("entity %d: span %v does not fit its tokens", i, e.Span)
		}
		if e.Label == ner.None || e.Referent >= len(r.Referents) {
			t.Fatalf("entity %d: label %v, referent %d of %d", i, e.Label, e.Referent, len(r.Referents))
		}
	}
	for i, ref := range r.Referents {
		if len(ref.Mentions) == 0 || ref.Name == "" {
			t.Fatalf("referent %d has no mention or name", i)
		}
		for _, m := range ref.Mentions {
			if r.Entities[m].Referent != i {
				t.Fatalf("mention %d of referent %d names %d", m, i, r.Entities[m].Referent)
			}
		}
	}
}
