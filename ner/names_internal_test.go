package ner

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The tests of this file, of links_internal_test.go and of spans_internal_test.go put names into a text by hand, as if the search had found
// them, apply one rule and look at the names that are left, so that every bound of the rule decides
// whatever the weights are. Names are marked as in testdata/challenge.txt; [PER=3.5 Ratna] has that score and
// [PER=user Ratna] stands in a user's gazetteer. A text that starts with "words: " is cut at its blanks, and at | into
// sentences, as other tokenizers cut it.

// marked returns the scratch and the document of a text with marked names.
func marked(t *testing.T, profile Profile, line string) (*scratch, *tokenize.Document) {
	t.Helper()
	line, words := strings.CutPrefix(line, "words: ")
	type name struct {
		start, end int
		found
	}
	var names []name
	var plain strings.Builder
	for line != "" {
		before, rest, ok := strings.Cut(line, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		mark, after, closed := strings.Cut(rest, "]")
		require.True(t, closed, line)
		tag, text, _ := strings.Cut(mark, " ")
		tag, value, _ := strings.Cut(tag, "=")
		label, err := ParseLabel(tag)
		require.NoError(t, err)
		n := name{start: plain.Len(), found: found{label: uint8(label), score: 5}}
		if value == "user" {
			n.entry = &GazetteerEntry{ID: "1"}
		} else if value != "" {
			score, err := strconv.ParseFloat(value, 32)
			require.NoError(t, err)
			n.score = float32(score)
		}
		plain.WriteString(text)
		n.found.end, n.end = 0, plain.Len()
		names = append(names, n)
		line = after
	}
	doc := tokenize.Parse(plain.String())
	if words {
		var sentences [][]string
		for sentence := range strings.SplitSeq(plain.String(), "|") {
			sentences = append(sentences, strings.Fields(sentence))
		}
		doc = tokenize.FromWords(sentences)
	}
	s := New(&Options{Profile: profile}).scratch()
	s.prepare(doc, date.Find(doc, nil))
	for _, sentence := range doc.Sentences {
		s.places(doc, sentence.FirstToken, sentence.EndToken)
	}
	for _, n := range names {
		n.found.first, n.found.end = int32(doc.TokenAt(n.start)), int32(doc.TokenAt(n.end-1)+1)
		s.found = append(s.found, n.found)
	}
	return s, doc
}

// remark writes the names back into the text.
func remark(s *scratch, doc *tokenize.Document) string {
	var b strings.Builder
	at := 0
	for _, f := range s.found {
		span := s.span(doc, int(f.first), int(f.end))
		if span.Start < at {
			return fmt.Sprintf("%s: out of order", span.Text(doc.Text))
		}
		fmt.Fprintf(&b, "%s[%s %s]", doc.Text[at:span.Start], Label(f.label).Tag(), span.Text(doc.Text))
		at = span.End
	}
	return b.String() + doc.Text[at:]
}

// A ruleCase is a text before and behind a rule; where want is empty, the rule changes nothing.
type ruleCase struct {
	rule    func(*scratch, *tokenize.Document)
	profile Profile
	in      string
	want    string
}

func (c *ruleCase) run(t *testing.T) {
	t.Helper()
	s, doc := marked(t, c.profile, c.in)
	same := remark(s, doc)
	c.rule(s, doc)
	want := c.want
	if want == "" {
		want = same
	}
	assert.Equal(t, want, remark(s, doc), c.in)
}

var (
	settle    = (*scratch).settle
	agree     = (*scratch).agree
	complete  = (*scratch).complete
	companies = func(s *scratch, doc *tokenize.Document) {
		n := len(s.found)
		s.companies(doc, n)
		s.sortFrom(n)
	}
	plainPlaces = func(s *scratch, doc *tokenize.Document) {
		n := len(s.found)
		s.plain(doc, n)
		s.sortFrom(n)
	}
)

func TestSettle(t *testing.T) {
	t.Parallel()
	for _, c := range []ruleCase{
		// table
		{settle, Wiki, "[PER=4 Paris] hadir.", ""},
		{settle, Wiki, "[PER=3.9 Paris] hadir.", "[LOC Paris] hadir."},
		// list
		{settle, Wiki, "Menteri Kebudayaan, [PER Riset], dan [PER Teknologi] hadir.", "Menteri Kebudayaan, Riset, dan Teknologi hadir."},
		{settle, Wiki, "Menteri Kebudayaan, [PER Riset Teknologi] hadir.", ""},
		{settle, Wiki, "Menteri Kebudayaan, [PER Ratna] hadir.", ""},
		{settle, Wiki, "Menteri Kebudayaan dan [PER Riset] hadir.", "Menteri Kebudayaan dan Riset hadir."},
		{settle, Wiki, "Menteri Kebudayaan [PER Riset] hadir.", ""},
		{settle, Wiki, "Menteri, [PER Riset] hadir.", "Menteri, Riset hadir."},
		{settle, Wiki, "Menteri bekerja, [PER Riset] hadir.", ""},
		{settle, Wiki, "[PER Riset], kata orang.", ""},
		{settle, Wiki, ", [PER Riset] hadir.", ""},
		{settle, Wiki, "Dinas Kebudayaan, [PER Riset] hadir.", "Dinas Kebudayaan, Riset hadir."},
		{settle, Wiki, "Menteri Kebudayaan, Hukum, Agama, Sosial, Tenaga Kerja, [PER Riset] hadir.", "Menteri Kebudayaan, Hukum, Agama, Sosial, Tenaga Kerja, Riset hadir."},
		{settle, Wiki, "Menteri Kebudayaan, Hukum, Agama, Sosial, Dalam Negeri, Tenaga, [PER Riset] hadir.", ""},
		// whole
		{settle, Wiki, "[PER Ratna] [PER Widyastuti] tiba.", "[PER Ratna Widyastuti] tiba."},
		{settle, Wiki, "[PER Ratna] [LOC Bandung] tiba.", ""},
		{settle, Wiki, "[PER Ratna], [PER Widyastuti] tiba.", ""},
		{settle, Wiki, "[PER=user Ratna] [PER Widyastuti] tiba.", ""},
		{settle, Wiki, "[PER Ratna] [PER=user Widyastuti] tiba.", ""},
		{settle, Wiki, "[PER Ratna Sari Dewi] [PER Widyastuti Kusuma Ningrum] tiba.", "[PER Ratna Sari Dewi Widyastuti Kusuma Ningrum] tiba."},
		{settle, Wiki, "[PER Ratna Sari Dewi] [PER Widyastuti Kusuma Ningrum Putri] tiba.", ""},
		{settle, Wiki, "Tadi malam itu juga [PER Ratna Sari Dewi] [PER Widyastuti Kusuma Ningrum] tiba.", "Tadi malam itu juga [PER Ratna Sari Dewi Widyastuti Kusuma Ningrum] tiba."},
		{settle, Wiki, "[ORG Bank Pelita] [ORG Kementerian Keuangan] rapat.", ""},
		// glued
		{settle, News, "words: [ORG Mahkamah Konstitusi] [ORG (MK)] memutus", "[ORG Mahkamah Konstitusi (MK)] memutus"},
		{settle, News, "words: [ORG Mahkamah Konstitusi] [ORG (KM)] memutus", ""},
		{settle, News, "words: [ORG Mahkamah Konstitusi] [ORG (MK Baru)] memutus", ""},
		{settle, News, "words: [ORG Mahkamah Konstitusi] [ORG MK] memutus", ""},
		{settle, Wiki, "words: [ORG Mahkamah Konstitusi] [ORG (MK)] memutus", ""},
		{settle, News, "words: [PER Ratna] [PER (Widyastuti)] tiba", ""},
		// junior
		{settle, Wiki, "[PER Robert Downey], Jr. dan anaknya hadir.", "[PER Robert Downey, Jr.] dan anaknya hadir."},
		{settle, Wiki, "[PER Robert Downey], Jr hadir.", "[PER Robert Downey, Jr] hadir."},
		{settle, Wiki, "[PER Robert Downey], Sr", "[PER Robert Downey, Sr]"},
		{settle, Wiki, "words: [PER Robert Downey] , Jr . dan anaknya", "[PER Robert Downey , Jr .] dan anaknya"},
		{settle, Wiki, "words: [PER Robert Downey] , Jr .", "[PER Robert Downey , Jr .]"},
		{settle, Wiki, "[PER Robert Downey] Jr hadir.", ""},
		{settle, Wiki, "Kata [PER Robert Downey],", ""},
		{settle, Wiki, "[PER Robert Downey], Juru Kamera", ""},
		{settle, Wiki, "[LOC Bandung], Jr hadir.", ""},
		// chain
		{settle, Wiki, "[LOC Cibadak Kabupaten Sukabumi] ramai.", "[LOC Cibadak] [LOC Kabupaten Sukabumi] ramai."},
		{settle, Wiki, "[LOC Desa Sukamaju Kecamatan Cibadak Kabupaten Sukabumi] ramai.", "[LOC Desa Sukamaju] [LOC Kecamatan Cibadak] [LOC Kabupaten Sukabumi] ramai."},
		{settle, Wiki, "[LOC=user Desa Sukamaju Kecamatan Cibadak] ramai.", ""},
		{settle, Wiki, "[ORG Desa Sukamaju Kecamatan Cibadak] ramai.", ""},
		{settle, Wiki, "[LOC Pantai Indah Kabupaten] ramai.", ""},
		{settle, Wiki, "[LOC Pantai Indah] Kabupaten Sukabumi ramai.", ""},
		{settle, Wiki, "[LOC Pantai dan Kabupaten Sukabumi] ramai.", ""},
		{settle, Wiki, "[LOC Alun-alun Indah Kabupaten Sukabumi] ramai.", ""},
		{settle, Wiki, "[LOC Kota Moskwa Rusia] ramai.", "[LOC Kota Moskwa] [LOC Rusia] ramai."},
		{settle, Wiki, "[LOC Desa Bandung Indonesia] ramai.", "[LOC Desa Bandung] [LOC Indonesia] ramai."},
		{settle, Wiki, "[LOC Kota Moskwa Trombol] ramai.", ""},
		{settle, Wiki, "[LOC Kota Trombol Rusia] ramai.", ""},
		{settle, Wiki, "[LOC Kota Medan Johor] ramai.", ""},
		{settle, Wiki, "[LOC Pulau Bali Indonesia] ramai.", ""},
		{settle, Wiki, "Ia pergi ke [LOC Kecamatan Moskwa]", ""},
	} {
		c.run(t)
	}
}

func TestAgree(t *testing.T) {
	t.Parallel()
	for _, c := range []ruleCase{
		{agree, Wiki, "[PER=2 Wirana] pergi. [LOC=3 Wirana] sepi.", "[LOC Wirana] pergi. [LOC Wirana] sepi."},
		{agree, Wiki, "[PER=2 Wirana] pergi. [LOC=2 Wirana] sepi.", ""},
		{agree, Wiki, "[PER=2 Wirana] pergi. [LOC=3 Wirani] sepi.", ""},
		{agree, Wiki, "[ORG=-1 Wirana] pergi. [LOC=-3 Wirana] sepi. [ORG=-9 Wirana] ramai.", "[ORG Wirana] pergi. [ORG Wirana] sepi. [ORG Wirana] ramai."},
		{agree, Wiki, "[PER=user Wirana] pergi. [LOC=8 Wirana] sepi.", ""},
		{agree, Wiki, "[PRODUCT=9 Wirana] dijual. [LOC=2 Wirana] sepi.", ""},
	} {
		c.run(t)
	}
}

func TestComplete(t *testing.T) {
	t.Parallel()
	for _, c := range []ruleCase{
		// bracket
		{complete, Wiki, "[LOC Amerika Serikat] (AS) marah.", "[LOC Amerika Serikat] ([LOC AS]) marah."},
		{complete, Wiki, "Kata [ORG Bank Pelita] (BP)", "Kata [ORG Bank Pelita] ([ORG BP])"},
		{complete, Wiki, "Kata [ORG Bank Pelita] (BP", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita] (bp) begitu.", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita] (AS) begitu.", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita], BP) begitu.", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita] (BP lagi) begitu.", ""},
		{complete, Wiki, "Kata [PER Bambang Pamungkas] (BP) begitu.", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita] ([ORG BP]) begitu.", ""},
		{complete, Wiki, "Kata [ORG Bank Pelita] (BP[LOC )] begitu.", "Kata [ORG Bank Pelita] ([ORG BP][LOC )] begitu."},
		// company
		{companies, Wiki, "Kata [PER Andi], PT Tirta Nirmala rugi di [LOC Bandung].", "Kata [PER Andi], [ORG PT Tirta Nirmala] rugi di [LOC Bandung]."},
		{companies, Wiki, "Kemarin datang CV Maju", "Kemarin datang [ORG CV Maju]"},
		{companies, Wiki, "Kemarin datang CV! Kemarin hujan.", ""},
		{companies, Wiki, "PT Tirta [LOC Bandung] rugi.", ""},
		{companies, Wiki, "PT Tirta [LOC desa Trombol] rugi.", "[ORG PT Tirta] [LOC desa Trombol] rugi."},
		{companies, Wiki, "[LOC Bandung] PT Tirta rugi.", "[LOC Bandung] [ORG PT Tirta] rugi."},
		{companies, Wiki, "[ORG PT Tirta] Nirmala dan [ORG Bank PT Maju Jaya] rugi.", ""},
		{companies, Wiki, "PT Tirta, PT Nirmala rugi.", "[ORG PT Tirta], [ORG PT Nirmala] rugi."},
		{companies, Wiki, "PT Tirta Senin ini rugi.", "[ORG PT Tirta] Senin ini rugi."},
		{companies, Wiki, "PT Aa Ba Ca Da Ea Fa Ga Ha Ia Ja Ka rugi.", "[ORG PT Aa Ba Ca Da Ea Fa Ga Ha Ia] Ja Ka rugi."},
		{complete, News, "Hujan. PT Tirta Nirmala rugi.", "Hujan. [ORG PT Tirta Nirmala] rugi."},
		// plain
		{plainPlaces, News, "Rusia marah kepada Korea Utara", "[LOC Rusia] marah kepada [LOC Korea Utara]"},
		{plainPlaces, News, "Kata [PER Andi], dari Rusia ke Korea Utara ia pergi.", "Kata [PER Andi], dari [LOC Rusia] ke [LOC Korea Utara] ia pergi."},
		{plainPlaces, News, "Presiden Rusia dan rakyat Rusia diam.", ""},
		{plainPlaces, News, "Ia pergi ke Rusia Baru.", ""},
		{plainPlaces, News, "Ia pergi ke Korea [ORG Utara].", ""},
		{plainPlaces, News, "Ia pergi ke [LOC Rusia] dan [LOC Korea Utara].", ""},
		{plainPlaces, News, "Ia ke [LOC Kota] Rusia, ke [ORG Bank Rusia Timur].", ""},
		{plainPlaces, News, "[LOC Bandung] Rusia diam.", ""},
		{plainPlaces, News, "Ia pergi. Rusia diam.", "Ia pergi. [LOC Rusia] diam."},
		{plainPlaces, News, "words: [PER Robert , Jr .] Rusia diam", "[PER Robert , Jr .] [LOC Rusia] diam"},
		{plainPlaces, News, "Rusia [LOC desa Trombol] diam.", "[LOC Rusia] [LOC desa Trombol] diam."},
		{plainPlaces, News, "[LOC Medan]; Rusia diam.", "[LOC Medan]; [LOC Rusia] diam."},
		{complete, News, "Hujan. Ia pergi ke Rusia.", "Hujan. Ia pergi ke [LOC Rusia]."},
		{complete, Wiki, "Hujan. Ia pergi ke Rusia.", ""},
	} {
		c.run(t)
	}
}
