package tokenize_test

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleParse() {
	d := tokenize.Parse(`"Harganya naik Rp10.000," kata Dr. Ratna. Ibu-ibu kecewa.`)
	for _, s := range d.Sentences {
		for _, tok := range d.Tokens[s.FirstToken:s.EndToken] {
			fmt.Print(tok.Text(d.Text), "|")
		}
		fmt.Println()
	}
	// Output:
	// "|Harganya|naik|Rp|10.000|,|"|kata|Dr.|Ratna|.|
	// Ibu-ibu|kecewa|.|
}

func ExampleTokenizer_ParseInto() {
	t := tokenize.New(&tokenize.Options{Newlines: tokenize.Paragraphs})
	var d tokenize.Document // its memory serves all texts
	for _, text := range []string{"Satu paragraf.\nDua paragraf.", "Tiga. Empat."} {
		t.ParseInto(&d, text)
		fmt.Println(len(d.Paragraphs), len(d.Sentences), len(d.Tokens))
	}
	// Output:
	// 2 2 6
	// 1 2 4
}

func ExampleWords() {
	for tok := range tokenize.Words("Juara ke-3 lahir 17-8-1975.") {
		fmt.Println(tok.Start, tok.End, tok.Kind)
	}
	// Output:
	// 0 5 word
	// 6 10 ordinal
	// 11 16 word
	// 17 26 date
	// 26 27 punct
}

func ExampleSentences() {
	text := "Adik mendapat nilai A. Kakak mendapat B. Menurut Ny. Yani, itu bagus."
	for s := range tokenize.Sentences(text) {
		fmt.Println(s.Text(text))
	}
	// Output:
	// Adik mendapat nilai A.
	// Kakak mendapat B.
	// Menurut Ny. Yani, itu bagus.
}

func ExampleToken_AppendWords() {
	text := "Kepadamulah kuserahkan rumahnya, bukan sekolah."
	for tok := range tokenize.Words(text) {
		if tok.Clitics.None() {
			continue
		}
		var words []string
		for _, w := range tok.AppendWords(nil) {
			words = append(words, w.Text(text))
		}
		fmt.Println(strings.Join(words, " "))
	}
	// Output:
	// Kepada mu lah
	// ku serahkan
	// rumah nya
}

func ExampleCliticsOf() {
	for _, w := range []string{"bukuku", "buku", "kulihat", "kuliah"} {
		fmt.Println(w, tokenize.CliticsOf(w))
	}
	// Output:
	// bukuku {0 [2 0]}
	// buku {0 [0 0]}
	// kulihat {2 [0 0]}
	// kuliah {0 [0 0]}
}

func ExampleFromWords() {
	d := tokenize.FromWords([][]string{{"Ia", "ke", "rumahnya", "."}, {"Hujan", "turun", "."}})
	fmt.Println(len(d.Sentences), d.Token(2), d.Tokens[2].Clitics.None())
	// Output: 2 rumahnya false
}

func ExampleTokenizer_SplitSentences() {
	sc := bufio.NewScanner(strings.NewReader("Hujan turun. Sungai meluap! Warga mengungsi."))
	sc.Split(tokenize.New(nil).SplitSentences())
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	// Output:
	// Hujan turun.
	// Sungai meluap!
	// Warga mengungsi.
}

func ExampleTokenizer_SplitWords() {
	sc := bufio.NewScanner(strings.NewReader("Suhu -4,9 derajat."))
	sc.Split(tokenize.New(nil).SplitWords())
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	// Output: Suhu|-4,9|derajat|.|
}

func ExampleReader() {
	r := tokenize.NewReader(strings.NewReader("Hujan turun.\n\nSungai meluap."), nil)
	for offset, d := range r.All() {
		for _, s := range d.Sentences {
			fmt.Println(offset+int64(s.Start), s.Text(d.Text))
		}
	}
	if err := r.Err(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 0 Hujan turun.
	// 14 Sungai meluap.
}

func ExampleNormalize() {
	text := "“Mem\u00adbaca,” kata Rene\u0301"
	n := tokenize.Normalize(text, 0)
	fmt.Println(n.Text)
	at := strings.Index(n.Text, "Membaca")
	s := n.Source(tokenize.Span{Start: at, End: at + len("Membaca")})
	fmt.Println(s.Start, s.End)
	// Output:
	// "Membaca," kata René
	// 3 12
}
