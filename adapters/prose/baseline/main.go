// Command baseline finds names with prose v2 and its English model, the only
// recogniser that a Go program had before, so that it can be scored like Kawi:
//
//	kawi eval --bundled --texts | go run ./adapters/prose/baseline > prose.jsonl
//	kawi eval ner --bundled --system prose.jsonl
//
// Texts are handed to prose in paragraphs, and those in pieces of at most
// [prose.MaxBaseline] bytes, since it needs quadratic time for some.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/kawi-nlp/kawi/adapters/prose"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// labels are Kawi's names for prose's.
var labels = map[string]string{"PERSON": "person", "GPE": "location", "ORGANIZATION": "organization"}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "baseline:", err)
		os.Exit(1)
	}
}

func run() error {
	out := bufio.NewWriter(os.Stdout)
	for doc, err := range corpus.ReadJSONL(os.Stdin, "stdin") {
		if err != nil {
			return err
		}
		doc.Entities = []corpus.Entity{}
		at := 0
		for piece := range strings.SplitAfterSeq(doc.Text, "\n") {
			if err := find(doc, at, piece); err != nil {
				return err
			}
			at += len(piece)
		}
		if _, err := out.Write(append(doc.AppendJSON(nil), '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}

// find adds the names of a piece of the text that begins at byte at. prose tells
// no offsets, so its names are looked for one after the other.
func find(doc *corpus.Document, at int, piece string) error {
	for len(piece) > prose.MaxBaseline {
		cut := strings.LastIndexByte(piece[:prose.MaxBaseline], ' ') + 1
		if cut == 0 {
			return fmt.Errorf("%s: byte %d: a word of more than %d bytes", doc.ID, at, prose.MaxBaseline)
		}
		if err := find(doc, at, piece[:cut]); err != nil {
			return err
		}
		at, piece = at+cut, piece[cut:]
	}
	if strings.TrimSpace(piece) == "" {
		return nil
	}
	found, err := prose.Baseline(piece)
	if err != nil {
		return err
	}
	from := 0
	for _, e := range found.Entities() {
		k := strings.Index(piece[from:], e.Text)
		if k < 0 || labels[e.Label] == "" {
			continue
		}
		start := at + from + k
		doc.Entities = append(doc.Entities, corpus.Entity{
			Span: tokenize.Span{Start: start, End: start + len(e.Text)}, Label: labels[e.Label], Name: e.Text, Referent: -1,
		})
		from += k + len(e.Text)
	}
	return nil
}
