package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// markedText returns the scratch of a text with all tokens marked.
func markedText(text string, opts *Options) (*scratch, *tokenize.Document) {
	doc := tokenize.Parse(text)
	s := New(opts).scratch()
	s.prepare(doc, date.Find(doc, nil))
	return s, doc
}

// shapeList lists a shape set as its names with blanks between.
func shapeList(shape uint64) string {
	var out []string
	for i, name := range shapeNames {
		if shape>>i&1 != 0 {
			out = append(out, name)
		}
	}
	return strings.Join(out, " ")
}

// TestNumbers: what is written in the ways of Indonesian and English, with powers of ten behind it.
func TestNumbers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text  string
		power int
		want  string
	}{
		{"15", 0, "15"},
		{"0", 0, "0"},
		{"0", 6, "0"},
		{"007", 0, "7"},
		{"00", 0, "0"},
		{"1.500", 0, "1500"},
		{"1.500.000", 0, "1500000"},
		{"1,500,000", 0, "1500000"},
		{"1.5", 0, "1.5"},
		{"1.50", 0, "1.5"},
		{"1.5000", 0, "1.5"},
		{"1,5", 0, "1.5"},
		{"1,500", 0, "1.5"},
		{"1.500,25", 0, "1500.25"},
		{"1,500.25", 0, "1500.25"},
		{"0,05", 0, "0.05"},
		{"00,5", 0, "0.5"},
		{"0,0", 0, "0"},
		{"0,10", 3, "100"},
		{",5", 0, "0.5"},
		{".5", 0, "0.5"},
		{",500.5", 0, "500.5"},
		{"5,", 0, "5"},
		{"1,25", 1, "12.5"},
		{"1,25", 2, "125"},
		{"1,25", 6, "1250000"},
		{"1", 30, "1" + strings.Repeat("0", 30)},
		{"1", 36, "1" + strings.Repeat("0", 30)},
		{"", 0, "-"},
		{".", 0, "-"},
		{"12a", 0, "-"},
		{"12/6", 0, "-"},
		{"-12", 0, "-"},
		{"1:2", 0, "-"},
	} {
		got := "-"
		if q, ok := parseNumber(c.text, nil); ok {
			q.scale += c.power
			got = string(q.append(nil))
		}
		require.Equal(t, c.want, got, c.text)
	}
}

func TestOrdinals(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]string{
		"ke-3": "3", "Ke-10": "10", "KE-7": "7", "ke-3-nya": "3", "ke-IX": "9", "ke-XIV": "14", "ke-II": "2", "ke-MCMXLV": "1945",
		"ke-": "", "ke3": "", "ka-33": "", "re-33": "", "ke333": "", "ke-abc": "", "ke-XA": "", "ke-1.000": "", "": "",
	} {
		require.Equal(t, want, ordinalNumber(w), w)
	}
	for n, w := range strings.Fields("- pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh") {
		require.Equal(t, n, ordinalWord(w), w)
	}
}

// TestFoldASCII: a word as long as the buffer is kept, a longer one is none of the tables.
func TestFoldASCII(t *testing.T) {
	t.Parallel()
	var buf [16]byte
	require.Equal(t, "abcdefghijklmnop", string(foldASCII("ABCDEFGHIJKLMNOP", &buf)))
	require.Empty(t, foldASCII("ABCDEFGHIJKLMNOPQ", &buf))
}

// TestLongNumbers: more than 48 digits are no amount, alone or at the end of a range.
func TestLongNumbers(t *testing.T) {
	t.Parallel()
	most := strings.Repeat("7", 48)
	for text, want := range map[string]string{
		"Jaraknya " + most + " meter.":      most + " m",
		"Jaraknya " + most + "7 meter.":     "",
		"Jaraknya 5 - " + most + " meter.":  "5-" + most + " m",
		"Jaraknya 5 - " + most + "7 meter.": "",
	} {
		s, _ := markedText(text, nil)
		got := ""
		for _, a := range s.absorbed {
			if a.label == Quantity {
				got = a.value
			}
		}
		require.Equal(t, want, got, text)
	}
}

// caseLetters returns a letter for each token: T, U, M or I where the rules see a capital, l for small letters, - for others.
func caseLetters(text string, opts *Options) string {
	s, doc := markedText(text, opts)
	var out []byte
	for i := range doc.Tokens {
		c := byte('-')
		for bit, letter := range map[int]byte{shapeTitle: 'T', shapeUpper: 'U', shapeMixed: 'M', shapeInitial: 'I', shapeLower: 'l'} {
			if s.marks[i].shape>>bit&1 != 0 {
				c = letter
			}
		}
		out = append(out, c)
	}
	return string(out)
}

// TestSentenceCase: four words in capitals are read as a headline; small letters alone in the mode for them.
func TestSentenceCase(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"HARGA BERAS NAIK":               "UUU",
		"HARGA BERAS NAIK LAGI":          "llll",
		"HARGA BERAS NAIK LAGI, JAKARTA": "llll-T",
		"HARGA BERAS NAIK LAGI di":       "UUUUl",
		"HARGA BERAS NAIK LAGI Jakarta":  "UUUUT",
		"HARGA BERAS NAIK LAGI iPhone":   "UUUUM",
		"KPK TANGKAP BUPATI LANGKAT":     "UllT",
		"PRESIDEN JOKO WIDODO TIBA":      "lTTl",
		"KANTOR WIRASTUTI ZQ TIBA":       "lTll",
		"KANTOR WIRASTUTI ZQW TIBA":      "lTTl",
		"kemarin jokowi tiba di medan":   "lllll",
	} {
		require.Equal(t, want, caseLetters(text, nil), text)
	}
	for text, want := range map[string]string{
		"kemarin jokowi tiba di yogyakarta": "lTllT",
		"kemarin jokowi tiba di Medan":      "llllT",
		"kemarin jokowi tiba di iPhone":     "llllM",
		"kemarin jokowi tiba di KPK":        "llllU",
		"kemarin jokowi tiba, 12":           "lTl--",
		"wirastuti membaca surya":           "Tll",
		"zq zqw suparno":                    "lTT",
		"HARGA BERAS NAIK LAGI":             "llll",
	} {
		require.Equal(t, want, caseLetters(text, &Options{LowerCase: true}), text)
	}
}

// foundNames lists the names of a scratch as "LABEL text".
func foundNames(s *scratch, doc *tokenize.Document) []string {
	out := []string{}
	for _, f := range s.found {
		out = append(out, Label(f.label).Tag()+" "+doc.Text[doc.Tokens[f.first].Start:doc.Tokens[f.end-1].End])
	}
	return out
}

// TestDateline: names that were found before, and what a place line makes of them.
func TestDateline(t *testing.T) {
	t.Parallel()
	entry := new(GazetteerEntry)
	for _, c := range []struct {
		text  string
		found []found
		want  []string
	}{
		{"MEDAN, KOMPAS.com - Hujan.", nil, []string{"LOC MEDAN"}},
		{"MEDAN, KOMPAS.com - Hujan.", []found{{first: 0, end: 1, label: uint8(Organization)}}, []string{"LOC MEDAN"}},
		{"MEDAN, KOMPAS.com - Hujan.", []found{{first: 0, end: 1, label: uint8(Person)}}, []string{"PER MEDAN"}},
		{"MEDAN, KOMPAS.com - Hujan.", []found{{first: 0, end: 1, label: uint8(Organization), entry: entry}}, []string{"ORG MEDAN"}},
		{"Antara, Medan - Hujan.", []found{{first: 0, end: 1, label: uint8(Organization)}}, []string{"ORG Antara", "LOC Medan"}},
		{"Barcelona, Medan - Hujan.", []found{{first: 0, end: 1, label: uint8(Organization)}}, []string{"ORG Barcelona", "LOC Medan"}},
		{"Jawa Barat, Medan - Hujan.", []found{{first: 0, end: 2, label: uint8(Organization)}}, []string{"LOC Jawa Barat", "LOC Medan"}},
		{"Jawa Barat Rudi - Hujan.", []found{{first: 1, end: 3, label: uint8(Person)}}, []string{"PER Barat Rudi"}},
		{"Jawa Barat Rudi - Hujan.", []found{{first: 2, end: 3, label: uint8(Person)}}, []string{"LOC Jawa Barat", "PER Rudi"}},
		{"Sleman, Medan, Rudi - Hujan Rudi.", []found{{first: 4, end: 5, label: uint8(Person)}, {first: 7, end: 8, label: uint8(Person)}},
			[]string{"LOC Sleman", "LOC Medan", "PER Rudi", "PER Rudi"}},
		{"Medan hujan di Sleman.", nil, []string{}},
		{"Medan - Hujan.\n\nSleman - Hujan.", []found{{first: 2, end: 3, label: uint8(Person)}}, []string{"LOC Medan", "PER Hujan", "LOC Sleman"}},
		{"Liputan6.com, Medan Hujan.", nil, []string{"LOC Medan"}},
		{"Liputan6.com, Hujan Medan.", nil, []string{}},
		{"Liputan6.com Medan Hujan.", nil, []string{}},
	} {
		s, doc := markedText(c.text, nil)
		s.found = append(s.found[:0], c.found...)
		s.dateline(doc)
		require.Equal(t, c.want, foundNames(s, doc), c.text)
	}
	s, doc := markedText("Medan - Hujan.", nil)
	doc.Paragraphs = append(doc.Paragraphs, tokenize.Paragraph{FirstSentence: 1, EndSentence: 1}) // empty
	s.dateline(doc)
	require.Equal(t, []string{"LOC Medan"}, foundNames(s, doc))
}

// TestDash: a dash with blanks around it within ten tokens, behind capitals, commas and brackets alone.
func TestDash(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"Medan - Hujan":                  1,
		"- Medan - Hujan":                0,
		"Medan -Hujan":                   0,
		"Medan- Hujan":                   0,
		"Medan (Antara) – Hujan":         4,
		"Medan hujan - Deras":            0,
		"Medan":                          0,
		"A, B, C, D, E - Hujan":          9,
		"A, B, C, D, E F - Hujan":        0,
		"A, B, C, kompas, E - Hujan":     0,
		"A, B, C, Kompas.com, E - Hujan": 9,
	} {
		s, doc := markedText(text, nil)
		require.Equal(t, want, s.dash(doc, 0, len(doc.Tokens)), text)
	}
}

// TestBehindMedium: the place behind a medium with a domain and a comma.
func TestBehindMedium(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"Liputan6.com, Medan":            3,
		"Liputan6.com, Jawa Barat Hujan": 4,
		"Liputan6.com, Rudi":             0,
		"Liputan6.com,":                  0,
		"Liputan6.com":                   0,
		"Liputan6.com - Medan":           0,
		"Liputan6, Medan":                0,
	} {
		s, doc := markedText(text, nil)
		require.Equal(t, want, s.behindMedium(0, len(doc.Tokens)), text)
	}
}

// TestIntroduce: a list of initials ends after sixteen of them, or 24 tokens.
func TestIntroduce(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"AB, AC, dan AD":    3,
		"AB, AC, AB":        2,
		"AB, AC bersama AD": 2,
		"AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ":    16,
		"AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ AR": 16,
		"AB, AC, AD, AE, AF, AG, AH, AI, AJ, AK, AL, AM":     12,
		"AB, AC, AD, AE, AF, AG, AH, AI, AJ, AK, AL, AM, AN": 12,
		"AB, AC, AD, AE, AF, AG, AH, AI, AJ, AK, AL, AM AN":  13,
		"A-1, AC":  0,
		"A1, AC":   0,
		"A.id, AC": 0,
		"ABCDEF":   0,
		"ABCDE":    1,
		"A, B":     2,
		"":         0,
	} {
		s, doc := markedText("Warga "+text, nil)
		s.initials = s.initials[:0]
		s.introduce(doc, 1)
		require.Len(t, s.initials, want, text)
	}
}
