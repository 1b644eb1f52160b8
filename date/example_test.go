package date_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

var reference = time.Date(2023, 6, 14, 9, 0, 0, 0, time.FixedZone("WIB", 7*3600))

func ExampleFind() {
	text := "Gubernur meninjau pasar pada Senin (12/6). Ia kembali dua pekan lagi. Sidang mulai pukul 10.30 WIB."
	for _, m := range date.Find(tokenize.Parse(text), &date.Options{Ref: reference}) {
		fmt.Printf("%s | %s %s [%s, %s)\n", m.Text(text), m.Type, m.Value, m.From, m.To)
	}
	// Output:
	// Senin (12/6) | DATE 2023-06-12 [2023-06-12, 2023-06-13)
	// dua pekan lagi | DATE 2023-W26 [2023-06-26, 2023-07-03)
	// pukul 10.30 WIB | TIME 2023-06-12T10:30+07:00 [2023-06-12T10:30:00+07:00, 2023-06-12T10:31:00+07:00)
}

func ExampleAppend() {
	var mentions []date.Mention
	var doc tokenize.Document
	t := tokenize.New(nil)
	for _, text := range []string{"Ia lahir 17 Agustus 1945.", "Panen raya tiba pada awal Maret."} {
		t.ParseInto(&doc, text)
		mentions = date.Append(mentions[:0], &doc, &date.Options{Ref: reference})
		fmt.Println(mentions[0].Value, mentions[0].From, mentions[0].To)
	}
	// Output:
	// 1945-08-17 1945-08-17 1945-08-18
	// 2023-03 2023-03-01 2023-03-11
}

func ExampleScanner() {
	// The scanner needs no reference time; the meaning can be asked later.
	doc := tokenize.Parse("Harga beras naik sejak pekan lalu.")
	var s date.Scanner
	found := s.Append(nil, doc)
	for _, day := range []int{14, 21} {
		opts := &date.Options{Ref: time.Date(2023, 6, day, 0, 0, 0, 0, time.UTC)}
		m := date.Resolve(nil, found, doc, opts)[0]
		fmt.Println(m.Text(doc.Text), m.Value, m.Rel)
	}
	// Output:
	// pekan lalu 2023-W23 since
	// pekan lalu 2023-W24 since
}

func ExampleParse() {
	for _, text := range []string{"jam setengah delapan malam", "HUT ke-78 RI", "malam 1 Suro", "31/2/2023", "besok kalau sempat"} {
		m, err := date.Parse(text, &date.Options{Ref: reference})
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(text, "=", m.Value)
	}
	_, err := date.Parse("31/2/2023", nil)
	fmt.Println(errors.Is(err, date.ErrNoSuchDay))
	// Output:
	// jam setengah delapan malam = 2023-06-14T19:30
	// HUT ke-78 RI = 2023-08-17
	// malam 1 Suro = 2023-07-18TNI
	// date: "31/2/2023": no such day in the calendar (at byte 0)
	// date: "besok kalau sempat": more text after the time expression (at byte 6)
	// true
}

func ExampleMention_Format() {
	m, _ := date.Parse("kemarin pukul 16.00 WITA", &date.Options{Ref: reference})
	fmt.Println(m.Format(date.Long))
	fmt.Println(m.Format(date.Short))
	fmt.Println(m.Format(date.Newspaper))
	// Output:
	// Selasa, 13 Juni 2023 pukul 16.00 WITA
	// 13/6/2023 16:00 WITA
	// Selasa (13/6/2023) pukul 16.00 WITA
}

func ExampleAppendTimeML() {
	text := "Ia berlatih dua kali seminggu sejak awal 2021."
	doc := tokenize.Parse(text)
	fmt.Printf("%s\n", date.AppendTimeML(nil, text, date.Find(doc, &date.Options{Ref: reference})))
	// Output:
	// Ia berlatih <TIMEX3 tid="t1" type="SET" value="P1W" freq="2X">dua kali seminggu</TIMEX3> sejak <TIMEX3 tid="t2" type="DATE" value="2021" mod="START">awal 2021</TIMEX3>.
}

func ExampleFlags() {
	m, _ := date.Parse("Selasa (12/6)", &date.Options{Ref: reference})
	fmt.Println(m.Value, m.Flags.AppendNames(nil), m.Alternatives)
	// Output:
	// 2023-06-12 [weekday_conflict year_inferred ambiguous] [2018-06-12]
}

func ExampleOptions() {
	doc := tokenize.Parse("Budi (45 tahun) tinggal di Jalan 17 Agustus.")
	fmt.Println(len(date.Find(doc, nil)))
	for _, m := range date.Find(doc, &date.Options{Ref: reference, Ages: true, InName: true}) {
		fmt.Println(m.Text(doc.Text), m.Type, m.Value, m.Flags.AppendNames(nil))
	}
	// Output:
	// 0
	// 45 tahun AGE P45Y []
	// 17 Agustus DATE 2023-08-17 [year_inferred in_name]
}
