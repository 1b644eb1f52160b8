package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// within reads text, in which two bars stand around the tokens [c, e) that a
// rule is asked about: other ends than a sentence has.
func within(text string) (r *reader, c, e int) {
	parts := strings.Split(text, "|")
	r, _ = readText(strings.Join(parts, ""))
	for i := range r.doc.Tokens {
		if r.doc.Tokens[i].Start < len(parts[0]) {
			c++
		}
		if r.doc.Tokens[i].Start < len(parts[0])+len(parts[1]) {
			e++
		}
	}
	return r, c, e
}

func words(n int) string { return strings.Repeat("batu ", n) }

// Where nothing is left of a clause behind its complementizer, or the stretch
// ends between two words that belong together.
func TestComplementEnds(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Budi Santoso |mengatakan bahwa| jalan rusak.":                     false,
		"Budi Santoso |mengatakan bahwa jalan| rusak.":                     true,
		"Budi Santoso |menyampaikan harapannya| agar jalan dibangun.":      true, // no clause, but no end either
		"Budi Santoso |menyampaikan harapannya agar| jalan dibangun.":      false,
		"Budi Santoso |menyampaikan harapannya agar jalan| akan dibangun.": true,
	} {
		r, v, e := within(text)
		cueEnd := v + 1
		_, _, _, ok := r.complement(v, e, &cueEnd)
		require.Equal(t, want, ok, text)
		require.Equal(t, strings.Contains(text, "harapannya agar"), cueEnd == v+2, text)
	}
}

func TestPredicateEnds(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		`Ia menilai |Rosalina "|tegas" sekali.`: false,
		`Ia menilai |Rosalina "tegas|" sekali.`: true,
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.quotedPredicate(c, e), text)
	}
	for text, want := range map[string]bool{
		"Ia menyebut |jalan kota| ditutup.":        false,
		"Ia menyebut |jalan kota ditutup|.":        true,
		"Ia menyebut |aturan itu| sebagai kado.":   false,
		"Ia menyebut |aturan itu sebagai| kado.":   true,
		"Ia menyebut |dinas kota kurang| dana.":    false,
		"Ia menyebut |dinas kota kurang dana|.":    true,
		"Ia mencatat |jalan kota rusak| sejak tua": false,
		"Ia mencatat |jalan kota rusak sejak| tua": true,
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.hasVerb(c, e, true), text)
	}
}

func TestComplementizerWindow(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"Ia bicara |di Jakarta| bahwa jalan rusak.":       -1,
		"Ia bicara |di Jakarta bahwa| jalan rusak.":       4,
		"Ia bicara |" + words(29) + "bahwa jalan| rusak.": 31,
		"Ia bicara |" + words(30) + "bahwa jalan| rusak.": -1,
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.complementizer(c, e), text)
	}
}

// TestContentEnds holds what is cut off stretches that no sentence has: the
// content that is left.
func TestContentEnds(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"|Senin (4/9/2023)|":                                               "Senin (4/9/2023)",
		"|Senin, Selasa|":                                                  "Senin, Selasa",
		"|naik, Senin (4/9/2023)|":                                         "naik",
		"Menurut Budi,|, Rabu (4/11/2015)|":                                ", Rabu (4/11/2015)",
		"|Ia menempuh langkah sebagai| berikut":                            "Ia menempuh langkah sebagai",
		"|Ia menempuh langkah sebagai berikut|":                            "Ia menempuh langkah",
		"|Harga naik,| seperti dikutip dari Antara":                        "Harga naik,",
		"|Harga naik, seperti dikutip dari Antara|":                        "Harga naik",
		"|Harga naik, dikutip dari Antara " + words(21) + "|":              "Harga naik",
		"|Harga naik, dikutip dari Antara " + words(22) + "| batu":         strings.TrimSpace("Harga naik, dikutip dari Antara " + words(22)),
		"|Harga beras naik dalam " + "rapat " + words(11) + "|, pada Rabu": strings.TrimSpace("Harga beras naik dalam rapat " + words(11)),
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.spanOf(c, r.contentEnd(c, e)).Text(r.text), text)
	}
}

func TestMarkEdges(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Langkah itu |keliru '|":                     false, // the last token of the text
		`|Langkah "|keliru" itu`:                     false,
		`|Langkah "keliru|" itu`:                     true,
		`Langkah "sangat |keliru| sekali" itu`:       false, // it opens before
		`Langkah "|keliru| sekali" itu`:              true,
		"Langkah |'keliru|' itu":                     false,
		"Langkah |'keliru'| itu":                     true,
		"Langkah |'" + words(37) + "batu' itu| pula": true,
		"Langkah |'" + words(38) + "batu' itu| pula": false,
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.hasMarks(c, e), text)
	}
	for text, want := range map[string]string{
		`Langkah itu "|keliru|" bagi warga.`:         `"keliru"`,
		`Langkah itu "sangat |keliru|" bagi warga.`:  `keliru"`,
		`Langkah itu "|sangat| keliru" bagi warga.`:  `"sangat`,
		`Langkah itu "sa |sangat| keliru" bagi kami`: `sangat`,
		`Langkah |itu| "keliru" bagi warga.`:         `itu`,
	} {
		r, c, e := within(text)
		require.Equal(t, want, r.withMarks(c, e).Text(r.text), text)
	}
}

// TestOddDocuments reads documents that no tokenizer makes.
func TestOddDocuments(t *testing.T) {
	t.Parallel()
	require.Empty(t, Find(&tokenize.Document{Sentences: []tokenize.Sentence{{}}, Paragraphs: []tokenize.Paragraph{{}, {FirstSentence: 1, EndSentence: 1}}}, nil, nil))
}
