// Command plain reads the dates of an article: the process without the names.
package main

import (
	"log"

	"github.com/kawi-nlp/kawi/bench/resident"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

func main() {
	text, err := resident.Article()
	if err != nil {
		log.Fatal(err)
	}
	doc := tokenize.Parse(text)
	if len(date.Find(doc, nil)) > len(doc.Tokens) {
		log.Fatal("more dates than tokens")
	}
	if err := resident.Print(); err != nil {
		log.Fatal(err)
	}
}
