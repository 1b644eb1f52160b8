package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/stem"
)

// answers are the output of another system, to be scored in place of Kawi's.
type answers struct {
	name    string
	layer   string
	byID    map[string]*corpus.Document // JSON Lines: records answer by their ids
	inOrder []*corpus.Document          // other formats: records answer in order
	hits    atomic.Int64                // records that were answered
}

// readAnswers reads the file of --system; it is nil if there is none.
func (p *program) readAnswers(e *evaluation) (*answers, error) {
	if e.answers == "" {
		return nil, nil
	}
	in, err := p.open(e.answers)
	if err != nil {
		return nil, fmt.Errorf("--system %s: %w", e.answers, err)
	}
	defer in.Close()
	a := &answers{name: e.answers, layer: e.layer}
	other := *e
	if e.bundled && e.format == "auto" {
		other.format = "jsonl"
	}
	jsonl := other.formatOf(e.answers) == "jsonl"
	if jsonl {
		a.byID = map[string]*corpus.Document{}
	}
	for r, err := range other.readGold(in, e.answers) {
		switch {
		case err != nil:
			return nil, fmt.Errorf("--system %w", err)
		case jsonl:
			a.byID[r.gold.ID] = r.gold
		default:
			a.inOrder = append(a.inOrder, r.gold)
		}
	}
	return a, nil
}

// to returns the answer to a gold record, on the text of the gold. A record of a
// JSON Lines file that is not there is empty.
func (a *answers) to(r goldRecord) (*corpus.Document, error) {
	doc := a.byID[r.gold.ID]
	switch {
	case a.byID == nil && r.number >= len(a.inOrder):
		return nil, fmt.Errorf("%s: ends before gold record %s", a.name, r.gold.ID)
	case a.byID == nil:
		doc = a.inOrder[r.number]
	case doc == nil:
		return &corpus.Document{ID: r.gold.ID, Text: r.gold.Text}, nil
	}
	a.hits.Add(1)
	if err := a.fit(doc, r.gold); err != nil {
		return nil, fmt.Errorf("%s: record %s: %w", a.name, r.gold.ID, err)
	}
	return doc, nil
}

// fit makes the spans of doc ranges of the gold's text: tokens are looked up in
// it, other spans are checked.
func (a *answers) fit(doc, gold *corpus.Document) error {
	switch {
	case a.byID != nil:
		doc.Text, doc.WithText = gold.Text, true
		return doc.Check()
	case a.layer == "ner":
		same := func(x, y corpus.Token) bool { return x.Text(doc.Text) == y.Text(gold.Text) }
		if !slices.EqualFunc(doc.Tokens, gold.Tokens, same) {
			return errors.New("its tokens are not those of the gold")
		}
		return nil
	case a.layer == "date":
		if doc.Text != gold.Text {
			return errors.New("its text is not that of the gold")
		}
		return nil
	}
	return alignTokens(doc, gold)
}

// alignTokens moves the tokens and sentences of doc to the text of the gold,
// which may have other white space.
func alignTokens(doc, gold *corpus.Document) error {
	forms := make([]string, len(doc.Tokens))
	for i := range doc.Tokens {
		forms[i] = doc.Tokens[i].Text(doc.Text)
	}
	spans, err := corpus.AlignWords(gold.Text, forms)
	if err != nil {
		return err
	}
	for i, s := range doc.Sentences {
		if first, end, ok := corpus.FitSpan(doc.Tokens, s, corpus.Expand); ok {
			doc.Sentences[i].Start, doc.Sentences[i].End = spans[first].Start, spans[end-1].End
		}
	}
	for i := range doc.Tokens {
		doc.Tokens[i].Span = spans[i]
	}
	doc.Text = gold.Text
	return nil
}

// met reports answers of which none fits any gold record.
func (a *answers) met() error {
	if a != nil && a.hits.Load() == 0 {
		return fmt.Errorf("%s answers no record of the gold: are the ids the same?", a.name)
	}
	return nil
}

// stemmerOf returns the function that gives the stem of a word: Kawi's, or the
// look-up in the file of --system.
func (p *program) stemmerOf(e *evaluation) (func(string) string, error) {
	if e.answers == "" {
		return stem.New(&e.stemmer).Stem, nil
	}
	in, err := p.open(e.answers)
	if err != nil {
		return nil, fmt.Errorf("--system %s: %w", e.answers, err)
	}
	defer in.Close()
	stems := map[string]string{}
	for line, err := range corpus.Lines(in, e.answers) {
		if err != nil {
			return nil, fmt.Errorf("--system %w", err)
		}
		if word, stem, ok := strings.Cut(string(line.Text), "\t"); ok {
			stem, _, _ = strings.Cut(stem, "\t")
			stems[word] = stem
		}
	}
	return func(word string) string { return stems[word] }, nil
}
