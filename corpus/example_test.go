package corpus_test

import (
	"fmt"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleKawi() {
	texts, err := corpus.Kawi()
	if err != nil {
		fmt.Println(err)
		return
	}
	dev := 0
	for _, g := range texts {
		if g.Split == "dev" {
			dev++
		}
	}
	fmt.Println(len(texts) >= 60, dev > 0, texts[0].ID)
	// Output: true true court-01
}

func ExampleReadMarkup() {
	file := `<text id="contoh"><p><s>“<q n="1" t="direct" name="Siti">Kami siap,</q>” <c n="1">kata</c> <sp n="1"><e t="PER" r="1">Siti</e></sp>.</s></p></text>`
	g, err := corpus.ReadMarkup(strings.NewReader(file), "contoh.xml")
	if err != nil {
		fmt.Println(err)
		return
	}
	q := g.Quotes[0]
	fmt.Println(g.Text)
	fmt.Printf("%s: %s\n", q.SpeakerName, q.Content.Text(g.Text))
	// Output:
	// “Kami siap,” kata Siti.
	// Siti: Kami siap,
}

func ExampleReadTimeML() {
	file := `<TimeML><TEXT>Rapat digelar <TIMEX3 tid="t1" type="DATE" value="2024-05-03">Jumat (3/5)</TIMEX3>.</TEXT></TimeML>`
	d, err := corpus.ReadTimeML(strings.NewReader(file), "rapat.tml")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Dates[0].Text(d.Text), d.Dates[0].Value)
	// Output: Jumat (3/5) 2024-05-03
}

func ExampleReadSpaCy() {
	file := `[{"text":"Éva tiba di Bali","ents":[{"start":12,"end":16,"label":"LOC"}]}]`
	for d, err := range corpus.ReadSpaCy(strings.NewReader(file), "berita.json") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		e := d.Entities[0]
		fmt.Println(e.Start, e.End, e.Text(d.Text)) // bytes, not characters
	}
	// Output: 13 17 Bali
}

func ExampleFromBrat() {
	text := "Éva tiba di Bali."
	ann := "T1\tperson 0 3\tÉva\nT2\tlocation 12 16\tBali\nA1\tConfirmed T2\n"
	d, dropped, err := corpus.FromBrat(text, corpus.ReadBrat(strings.NewReader(ann), "berita.ann", text))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range d.Entities {
		fmt.Println(e.Label, e.Text(d.Text))
	}
	fmt.Println("dropped:", dropped)
	// Output:
	// person Éva
	// location Bali
	// dropped: [A1: Confirmed]
}

func ExampleReadCoNLLUDocuments() {
	file := "# newdoc id = surat\n1-2\tBukunya\t_\t_\t_\t_\t_\t_\t_\t_\n1\tBuku\tbuku\t_\t_\t_\t_\t_\t_\t_\n2\tnya\t_\t_\t_\t_\t_\t_\t_\t_\n3\thilang\thilang\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t.\t_\t_\t_\t_\t_\t_\t_\n\n"
	for d, err := range corpus.ReadCoNLLUDocuments(strings.NewReader(file), "surat.conllu") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d.ID, d.Text, d.Tokens[0].Words)
	}
	// Output: surat Bukunya hilang. [Buku nya]
}

func ExampleDecodeTags() {
	for _, tags := range []string{"B-PER I-PER O B-LOC", "B-PER E-PER O S-LOC", "PER PER O LOC"} {
		fmt.Println(corpus.DecodeTags(nil, strings.Fields(tags)))
	}
	// Output:
	// [{0 2 PER} {3 4 LOC}]
	// [{0 2 PER} {3 4 LOC}]
	// [{0 2 PER} {3 4 LOC}]
}

func ExampleFitSpan() {
	text := "di Jakarta Selatan"
	tokens := []corpus.Token{{Span: tokenize.Span{Start: 0, End: 2}}, {Span: tokenize.Span{Start: 3, End: 10}}, {Span: tokenize.Span{Start: 11, End: 18}}}
	span := tokenize.Span{Start: 3, End: 14} // "Jakarta Sel"
	for _, fit := range []corpus.Fit{corpus.Strict, corpus.Contract, corpus.Expand} {
		if first, end, ok := corpus.FitSpan(tokens, span, fit); ok {
			fmt.Println(text[tokens[first].Start:tokens[end-1].End])
		} else {
			fmt.Println("no tokens")
		}
	}
	// Output:
	// no tokens
	// Jakarta
	// Jakarta Selatan
}

func ExampleDocument_ConvertOffsets() {
	d := &corpus.Document{Text: "😀 Éva", Entities: []corpus.Entity{{Span: tokenize.Span{Start: 5, End: 9}, Label: "person", Referent: -1}}}
	d.ConvertOffsets(corpus.UTF16) // as JavaScript counts
	fmt.Println(d.Entities[0].Span)
	// Output: {3 6}
}
