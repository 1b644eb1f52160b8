package ner_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleFind() {
	doc := tokenize.Parse("Menteri Keuangan Sri Mulyani menyiapkan Rp1,5 miliar untuk Universitas Gadjah Mada di Yogyakarta.")
	for _, e := range ner.Find(doc, nil).Entities {
		fmt.Println(strings.TrimSpace(fmt.Sprint(e.Label, " ", e.Text(doc.Text), " ", e.Value)))
	}
	// Output:
	// role Menteri Keuangan
	// person Sri Mulyani
	// money Rp1,5 miliar 1500000000 IDR
	// organization Universitas Gadjah Mada
	// location Yogyakarta
}

func ExampleRecognizer_FindInto() {
	rec := ner.New(&ner.Options{Profile: ner.Wiki})
	var r ner.Result // reused for every document
	doc := tokenize.Parse("Presiden Rusia Vladimir Putin tiba. Putin disambut meriah.")
	rec.FindInto(&r, doc, date.Find(doc, nil))
	for _, ref := range r.Referents {
		fmt.Printf("%v %s, %d mentions, role %q\n", ref.Label, ref.Name, len(ref.Mentions), ref.Role.Text(doc.Text))
	}
	// Output:
	// location Rusia, 1 mentions, role ""
	// person Vladimir Putin, 2 mentions, role "Presiden Rusia"
}

func ExampleReadGazetteer() {
	g, err := ner.ReadGazetteer(strings.NewReader("Kopi Senja\torganization\tmitra-7\n"), "mitra.tsv")
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := tokenize.Parse("Saya duduk di Kopi Senja.")
	var r ner.Result
	ner.New(&ner.Options{Gazetteers: []*ner.Gazetteer{g}}).FindInto(&r, doc, nil)
	fmt.Println(r.Entities[0].Text(doc.Text), r.Entities[0].Label, r.Entities[0].ID)
	// Output: Kopi Senja organization mitra-7
}

func ExampleAppendBIO() {
	doc := tokenize.FromWords([][]string{{"Joko", "Widodo", "tiba", "di", "Yogyakarta", "."}})
	os.Stdout.Write(ner.AppendBIO(nil, doc, ner.Find(doc, nil).Entities))
	// Output:
	// Joko	B-PER
	// Widodo	I-PER
	// tiba	O
	// di	O
	// Yogyakarta	B-LOC
	// .	O
}
