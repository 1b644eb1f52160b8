package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// candidates lists the candidates of a text.
func candidates(rec *Recognizer, doc *tokenize.Document) string {
	var out []string
	for c := range rec.Candidates(doc, nil) {
		span := tokenize.Span{Start: doc.Tokens[c.FirstToken].Start, End: doc.Tokens[c.EndToken-1].End}
		out = append(out, span.Text(doc.Text))
	}
	return strings.Join(out, ", ")
}

func TestCandidates(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		// the full stop of an initial
		{"kini J . Rowling menulis", "J, J . Rowling, Rowling"},
		{"kini Prof . Rowling menulis", "Prof, Prof . Rowling, Rowling"},
		{"kini Wirat . Rowling menulis", "Wirat, Rowling"},
		{"kini J ! Rowling menulis", "J, Rowling"},
		{"kini ia . Rowling menulis", "Rowling"},
		{". Rowling menulis", "Rowling"},
		// the apostrophe
		{"kini Wir ' Rowling menulis", "Wir, Wir ' Rowling, Rowling"},
		{"kini Wir \" Rowling menulis", "Wir, Rowling"},
		{"kini Wir & Rowling menulis", "Wir, Wir & Rowling, Rowling"},
		{"kini Wir % Rowling menulis", "Wir, Rowling"},
		// numbers
		{"7 Rowling 8 menulis", "Rowling, Rowling 8"},
		{"kini Rowling (8) menulis", "Rowling"},
		// heads in small letters
		{"di kantor kementerian Wirat", "kantor kementerian Wirat, kementerian Wirat, Wirat"},
		{"di kantor kementerian lalu", ""},
		{"di kantor kementerian", ""},
		{"di kantor", ""},
		{"di kementerian , Wirat", "Wirat"},
		{"di kantor ( Wirat", "Wirat"},
		{"di pabrik PT Wirat", "PT, PT Wirat, Wirat"},
		// points of the compass
		{"selatan Wirat dingin", "Wirat"},
		{"di Wirat selatan dingin", "Wirat, Wirat selatan"},
		{"di kini selatan dingin", ""},
		// dashes
		{"kini Wirat - Rowling hadir", "Wirat, Wirat - Rowling, Rowling"},
		{"kini Wirat – Rowling hadir", "Wirat, Rowling"},
		{"kini Wirat / Rowling hadir", "Wirat, Wirat / Rowling, Rowling"},
		// the end of the text
		{"kini Wirat", "Wirat"},
		// brackets
		{"kini Wirat (Rowling) Wir", "Wirat, Wirat (Rowling), Wirat (Rowling) Wir, (Rowling), (Rowling) Wir, Wir"},
		{"kini Wirat (Rowling Wir)", "Wirat, (Rowling, (Rowling Wir), Wir)"},
		// sentences all in capitals
		{"WARGA MEMBAWA ANAK-ANAK KE PASAR", "ANAK-ANAK"},
		{"Warga membawa anak-anak", "Warga"},
	} {
		doc := tokenize.FromWords([][]string{strings.Fields(c[0])})
		assert.Equal(t, c[1], candidates(New(&Options{Profile: Wiki}), doc), c[0])
	}
}

// TestScores: the score of a name is the sum of the weights of its rules, whatever stands before it.
func TestScores(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"Kemarin Ratna Widyastuti, Bambang Irawan dan Siti Nurhaliza terbang dari Jakarta ke Surabaya.",
		"Kemarin hujan. Menurut Ratna Widyastuti, Kementerian Keuangan di Jakarta tutup. Bambang Irawan pergi ke Medan, Sumatera Utara.",
		"Polda Metro Jaya Rudi Hartono tiba.",
	} {
		for _, p := range []Profile{News, Wiki} {
			rec := New(&Options{Profile: p})
			doc := tokenize.Parse(text)
			var r Result
			rec.FindInto(&r, doc, nil)
			for i, evidence := range rec.Explain(&r, doc, nil) {
				for _, e := range evidence {
					assert.NotEqual(t, "document:facts", e.Rule, r.Entities[i].Text(text))
				}
			}
		}
	}
}

func TestUnknownProfile(t *testing.T) {
	t.Parallel()
	assert.Equal(t, News, New(&Options{Profile: numProfiles}).opts.Profile)
	assert.Equal(t, Wiki, New(&Options{Profile: numProfiles - 1}).opts.Profile)
}

// TestFacility: a kind of building alone is no facility.
func TestFacility(t *testing.T) {
	t.Parallel()
	s, doc := marked(t, Wiki, "Ia ke [LOC Stadion] dan [LOC Stadion Manahan], [ORG Stadion Manahan], [LOC Manahan].")
	s.rec.opts.Fine = true
	var r Result
	s.merge(&r, doc)
	var got []string
	for _, e := range r.Entities {
		got = append(got, e.Label.Tag()+" "+e.Text(doc.Text))
	}
	assert.Equal(t, "LOC Stadion, FAC Stadion Manahan, ORG Stadion Manahan, LOC Manahan", strings.Join(got, ", "))
}

func TestHasCapitalInside(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]bool{"al-Azhar": true, "al-Zaitun": true, "al-azhar": false, "alAzhar": false, "al-@": false, "al-[": false, "-A": true, "A": false, "": false} {
		assert.Equal(t, want, hasCapitalInside(w), w)
	}
}

// TestLook: brackets glued to a word and a full stop inside a phrase do not hide it.
func TestLook(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"di Surabaya", "Surabaya"},
		{"di (Surabaya)", "(Surabaya)"},
		{"di St . Louis", "St . Louis"},
		{"di St . Louis itu", "St . Louis"},
		{"di St : Louis", ""},
		{"di St ( Louis", ""},
		{"di St (Louis)", ""},
		{"di Solo Raya", "Solo Raya"},
		{"di (Solo Raya)", "(Solo Raya)"},
		{"di Solo (Raya)", "Solo"},
		{"di (Solo) Raya", "(Solo)"},
		{"di Solo raya itu", "Solo"},
		{"di solo raya itu", ""},
	} {
		s, doc := marked(t, Wiki, "words: "+c[0])
		stop := s.placeAt(1, len(doc.Tokens))
		assert.Equal(t, c[1], doc.Text[doc.Tokens[1].Start:max(doc.Tokens[1].Start, doc.Tokens[stop-1].End)], c[0])
	}
}

// TestForeignDates: dates of another, longer document do no harm.
func TestForeignDates(t *testing.T) {
	t.Parallel()
	dates := date.Find(tokenize.Parse("Ratna Widyastuti tiba di Bandung pada Senin 12 Juni 2023."), nil)
	assert.NotEmpty(t, dates)
	s := New(nil).scratch()
	for _, text := range []string{"", "Ratna", "Ratna Widyastuti tiba di Bandung pada Senin."} {
		assert.NotPanics(t, func() { s.markTokens(tokenize.Parse(text), dates) }, text)
	}
}

func TestLongest(t *testing.T) {
	t.Parallel()
	s, doc := marked(t, Wiki, "words: kini Aa Ba Ca Da Ea Fa Ga Ha Ia Ja Ka hadir")
	assert.Equal(t, 1+maxSpan, s.longest(1, len(doc.Tokens)))
	assert.Equal(t, 5, s.longest(1, 5))
	assert.Equal(t, 12, s.longest(6, len(doc.Tokens)))
}
