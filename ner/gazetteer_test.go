package ner_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
)

func TestGazetteer(t *testing.T) {
	t.Parallel()
	const tsv = "# pelanggan\n" +
		"PT Maju Jaya\torganization\tc17\tMaju Jaya|MJ\n" +
		"gajah oling\tproduct\tb1\t\t0\tfold\n" +
		"mAtA\tORG\tm\t\t0\texact\n" +
		"Mawar Melati\tLOC\t\t\t1\n" +
		"Mawar\tPER\tp1\n" +
		"Dinas Taman, Hutan, dan Kebun\tORG\td1\n"
	g, err := ner.ReadGazetteer(strings.NewReader(tsv), "names.tsv")
	require.NoError(t, err)
	require.Equal(t, 6, g.Len())
	opts := &ner.Options{Gazetteers: []*ner.Gazetteer{g}}
	for text, want := range map[string]string{
		"Laporan Maju Jaya terbit.":                   "organization c17 Maju Jaya",
		"Laporan PT. Maju Jaya terbit.":               "organization c17 PT. Maju Jaya",
		"Batik Gajah Oling laku.":                     "product b1 Gajah Oling",
		"Batik gajah oling laku.":                     "product b1 gajah oling",
		"Dompet mAtA hilang.":                         "organization m mAtA",
		"Matanya dan mata hilang.":                    "",
		"Rapat di Mawar Melati ramai.":                "location Mawar Melati Mawar Melati",
		"Ia bertemu Mawar.":                           "person p1 Mawar",
		"Ia memetik mawar.":                           "",
		"Kepala Dinas Taman, Hutan, dan Kebun pergi.": "organization d1 Dinas Taman, Hutan, dan Kebun",
		"Kata Mawar, PT Maju Jaya bangkrut":           "person p1 Mawar;organization c17 PT Maju Jaya",
	} {
		doc, r := find(text, opts)
		var got []string
		for _, e := range r.Entities {
			if e.ID != "" {
				got = append(got, fmt.Sprint(e.Label, " ", e.ID, " ", e.Text(doc.Text)))
			}
		}
		require.Equal(t, want, strings.Join(got, ";"), text)
		checkInvariants(t, doc, r)
	}
}

func TestGazetteerJSON(t *testing.T) {
	t.Parallel()
	g, err := ner.ReadGazetteer(strings.NewReader(`{"name":"Maju Jaya","type":"ORG","id":"c","aliases":["MJ"],"priority":2,"case":"exact"}`+"\n"), "x.jsonl")
	require.NoError(t, err)
	doc, r := find("Saham MJ dan mj.", &ner.Options{Gazetteers: []*ner.Gazetteer{g}})
	require.Equal(t, []string{"ORG MJ"}, names(doc, r, ner.Organization))
}

func TestGazetteerErrors(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Mawar\n":                           "g:1: bad gazetteer: 1 columns",
		"# ok\nMawar\tPER\nMelati\tbunga\n": "g:3: bad gazetteer: unknown type \"bunga\"",
		"Mawar\tPER\tp\t\tx\n":              "g:1: bad gazetteer: priority \"x\"",
		"Mawar\tPER\tp\t\t1\tbesar\n":       "g:1: bad gazetteer: unknown case policy",
		"\tPER\n":                           "g:1: bad gazetteer: no name",
		"-\tPER\n":                          "g:1: bad gazetteer: name \"-\" has no letters",
		"\xff\tPER\n":                       "g:1: bad gazetteer: the name is not UTF-8",
		"{\"name\":\n":                      "g:1: bad gazetteer: ",
		"{\"name\":\"A\",\"type\":\"PER\"}\nB\tPER\n": "g:2: bad gazetteer: ",
		strings.Repeat("x", 2<<20):                    "g:1: bad gazetteer: ",
	} {
		_, err := ner.ReadGazetteer(strings.NewReader(text), "g")
		require.ErrorIs(t, err, ner.ErrGazetteer)
		require.ErrorContains(t, err, want)
	}
	_, err := ner.NewGazetteer([]ner.GazetteerEntry{{Name: "A", Label: ner.Person}, {Name: "B"}})
	require.ErrorContains(t, err, "entry 2: no type")
}

// TestGazetteerLarge loads many names and still finds the right ones.
func TestGazetteerLarge(t *testing.T) {
	t.Parallel()
	entries := make([]ner.GazetteerEntry, 50_000)
	for i := range entries {
		entries[i] = ner.GazetteerEntry{Name: fmt.Sprintf("Toko Nomor%d Jaya", i), Label: ner.Organization}
	}
	g, err := ner.NewGazetteer(entries)
	require.NoError(t, err)
	doc, r := find("Kebakaran di Toko Nomor40123 Jaya padam.", &ner.Options{Gazetteers: []*ner.Gazetteer{g}})
	require.Equal(t, []string{"ORG Toko Nomor40123 Jaya"}, names(doc, r, ner.Organization))
}

// TestGazetteerMillion loads a million names and as many aliases; what is found
// does not depend on the others, and a bad line at the end is told by its number.
func TestGazetteerMillion(t *testing.T) {
	if testing.Short() || testtext.Race {
		t.Skip("loads a million names")
	}
	t.Parallel()
	const million = 1_000_000
	var lines strings.Builder
	for i := range million {
		fmt.Fprintf(&lines, "Toko Nomor%d Jaya\tORG\tt%d\tTNJ%d\n", i, i, i)
	}
	g, err := ner.ReadGazetteer(strings.NewReader(lines.String()), "toko.tsv")
	require.NoError(t, err)
	require.Equal(t, million, g.Len())
	opts := &ner.Options{Gazetteers: []*ner.Gazetteer{g}}
	for _, i := range []int{0, 1, 77, 4711, 500_000, million - 1} {
		doc, r := find(fmt.Sprintf("Kebakaran di Toko Nomor%d Jaya padam, kata TNJ%d.", i, i), opts)
		require.Equal(t, []string{fmt.Sprintf("ORG Toko Nomor%d Jaya", i), fmt.Sprintf("ORG TNJ%d", i)}, names(doc, r, ner.Organization))
		require.Equal(t, fmt.Sprintf("t%d", i), r.Entities[len(r.Entities)-1].ID)
	}
	// None of the million is found in a text without them.
	doc, r := find(article, opts)
	_, plain := find(article, nil)
	require.Equal(t, plain.Entities, r.Entities)
	checkInvariants(t, doc, r)

	lines.WriteString("Toko Terakhir\tbunga\n")
	_, err = ner.ReadGazetteer(strings.NewReader(lines.String()), "toko.tsv")
	require.ErrorIs(t, err, ner.ErrGazetteer)
	require.ErrorContains(t, err, fmt.Sprintf("toko.tsv:%d: ", million+1))
}
