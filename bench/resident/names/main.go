// Command names reads the dates and names of an article: the process with the names.
package main

import (
	"log"

	"github.com/kawi-nlp/kawi/bench/resident"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

func main() {
	text, err := resident.Article()
	if err != nil {
		log.Fatal(err)
	}
	doc := tokenize.Parse(text)
	r := ner.Find(doc, date.Find(doc, nil))
	if len(r.Entities) == 0 {
		log.Fatal("no names")
	}
	if err := resident.Print(); err != nil {
		log.Fatal(err)
	}
}
