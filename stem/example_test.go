package stem_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleStem() {
	fmt.Println(stem.Stem("membacakan"), stem.Stem("Ketidakadilannya"), stem.Stem("meniru-nirukan"), stem.Stem("dengerin"))
	// Output: baca adil tiru dengar
}

func ExampleAppendStem() {
	text := "Para pedagang mengeluhkan kenaikan harga beras."
	var stems []byte
	for token := range tokenize.Words(text) {
		if token.Kind == tokenize.Word {
			stems = append(stem.AppendStem(stems, token.Text(text)), ' ')
		}
	}
	fmt.Printf("%s\n", stems)
	// Output: para dagang keluh naik harga beras
}

func ExampleAnalyze() {
	best := stem.Analyze("mempergunakannya")[0]
	fmt.Println(best.Root, best.Class, best)
	for _, s := range best.Segments {
		fmt.Println(s.Start, s.End, s.Kind, s.Form)
	}
	// Output:
	// guna verb mem-per-guna-kan-nya
	// 0 3 prefix meN-
	// 3 6 prefix per-
	// 6 10 root guna
	// 10 13 suffix -kan
	// 13 16 clitic -nya
}

// Three readings of one word: a bear, with rooms, with money.
func ExampleStemmer_Analyze() {
	for _, a := range stem.New(nil).Analyze("beruang") {
		fmt.Println(a.Root, a)
	}
	// Output:
	// beruang beruang
	// ruang be-ruang
	// uang ber-uang
}

func ExampleStemmer_AppendAnalyses() {
	var list []stem.Analysis
	for _, word := range []string{"penulis", "tulisan"} {
		list = stem.New(nil).AppendAnalyses(list[:0], word)
		fmt.Println(list[0])
	}
	// Output:
	// pen-ulis
	// tulis-an
}

func ExampleNew() {
	st := stem.New(&stem.Options{
		Policy:  stem.Lexical,
		Roots:   []string{"unggah"},
		Protect: []string{"Perumnas"},
	})
	fmt.Println(st.Stem("perusahaannya"), st.Stem("mengunggahnya"), st.Stem("Perumnas"))
	// Output: perusahaan unggah perumnas
}

func ExampleStemmer_Stem() {
	root, lexical := stem.New(nil), stem.New(&stem.Options{Policy: stem.Lexical})
	fmt.Println(root.Stem("berpendidikan"), lexical.Stem("berpendidikan"))
	// Output: didik pendidikan
}

func ExampleStemmer_AppendStem() {
	st := stem.New(&stem.Options{Exceptions: map[string]string{"kerjaan": "kerja"}})
	fmt.Println(string(st.AppendStem(nil, "kerjaan")))
	// Output: kerja
}

func ExampleNewSastrawi() {
	st, err := stem.NewSastrawi(strings.NewReader("tulis\nikan\nberi\n"))
	if err != nil {
		panic(err)
	}
	fmt.Println(st.Stem("Dia menulis, lalu berikan"))
	_, err = stem.NewSastrawi(strings.NewReader("tulis\nmem baca\n"))
	var bad *stem.DictionaryError
	fmt.Println(errors.As(err, &bad), err)
	// Output:
	// dia tulis lalu ikan
	// true line 2: want one word of the letters a to z, digits and hyphens
}
