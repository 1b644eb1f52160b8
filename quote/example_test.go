package quote_test

import (
	"fmt"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

const news = `Menteri Pertanian Siti Rahma mengatakan stok beras aman. "Tidak perlu khawatir," ujarnya, Senin (4/9/2023). Menurut laporan dari Antara, Siti akan meninjau pasar.`

func ExampleFind() {
	doc := tokenize.Parse(news)
	dates := date.Find(doc, nil)
	ents := ner.Find(doc, dates)
	for _, q := range quote.Find(doc, ents, dates) {
		fmt.Printf("%s (%s): %s\n", q.SpeakerName, q.Type, q.Content.Text(news))
	}
	// Output:
	// Siti Rahma (indirect): stok beras aman
	// Siti Rahma (direct): Tidak perlu khawatir,
	//  (indirect): Siti akan meninjau pasar
}

func ExampleAppend() {
	doc := tokenize.Parse(`"Kami siap," kata Budi Santoso seperti dikutip dari Kompas.com.`)
	var quotes []quote.Quote // reused for every document
	quotes = quote.Append(quotes[:0], doc, ner.Find(doc, nil), nil, nil)
	fmt.Println(quotes[0].Speaker.Text(doc.Text), "|", quotes[0].Cue.Text(doc.Text), "|", quotes[0].Source, "|", quotes[0].Rule)
	// Output: Budi Santoso | kata | Kompas.com | direct/bare
}

func ExampleBySpeaker() {
	doc := tokenize.Parse(news)
	quotes := quote.Find(doc, ner.Find(doc, nil), nil)
	for _, s := range quote.BySpeaker(quotes) {
		fmt.Printf("%q said %d\n", s.Name, len(s.Quotes))
	}
	// Output:
	// "Siti Rahma" said 2
	// "" said 1
}
