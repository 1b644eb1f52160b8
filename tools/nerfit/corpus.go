package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A corpus is a tokenized text with its names.
type corpus struct {
	words [][]string
	gold  [][]span // of each sentence
}

type span struct{ first, end, label int }

var labels = map[string]int{
	"PER": 1, "PERSON": 1, "ORG": 2, "ORGANISATION": 2, "ORGANIZATION": 2, "LOC": 3, "PLACE": 3, "LOCATION": 3,
}

// readCorpus reads a file of tokens and BIO tags.
func readCorpus(path string) (*corpus, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var (
		c     corpus
		words []string
		tags  []string
	)
	flush := func() {
		if len(words) > 0 {
			c.words = append(c.words, words)
			c.gold = append(c.gold, spans(tags))
			words, tags = nil, nil
		}
	}
	scan := bufio.NewScanner(f)
	for line := 1; scan.Scan(); line++ {
		columns := strings.Fields(scan.Text())
		switch len(columns) {
		case 0:
			flush()
			continue
		case 1:
			return nil, fmt.Errorf("%s:%d: want token and tag", path, line)
		}
		words = append(words, columns[0])
		tags = append(tags, columns[len(columns)-1])
	}
	flush()
	return &c, scan.Err()
}

// spans turns BIO tags into spans.
func spans(tags []string) []span {
	var out []span
	for i := 0; i < len(tags); {
		kind, name, ok := strings.Cut(tags[i], "-")
		if !ok || kind == "O" {
			i++
			continue
		}
		j := i + 1
		for j < len(tags) && tags[j] == "I-"+name {
			j++
		}
		if y := labels[name]; y > 0 {
			out = append(out, span{i, j, y})
		}
		i = j
	}
	return out
}

// A sentence is what the optimiser sees of a sentence: its candidates by start.
type sentence struct {
	profile ner.Profile
	tokens  int
	cands   []candidate
	starts  []int // index in cands of the first candidate that starts at each token, and len(cands)
}

type candidate struct {
	first, end    int
	gold          int // label, 0 if it is no name
	rules         []uint16
	adjacent, gap [3]int
}

// prepare collects the candidates of a corpus. Each sentence is its own document, as
// the sentences of the corpora come from many texts.
func prepare(c *corpus, p ner.Profile) []sentence {
	rec := ner.New(&ner.Options{Profile: p})
	var out []sentence
	for i, words := range c.words {
		doc := tokenize.FromWords([][]string{words})
		gold := map[[2]int]int{}
		for _, g := range c.gold[i] {
			gold[[2]int{g.first, g.end}] = g.label
		}
		s := sentence{profile: p, tokens: len(doc.Tokens)}
		for x := range rec.Candidates(doc, date.Find(doc, nil)) {
			for len(s.starts) <= x.FirstToken {
				s.starts = append(s.starts, len(s.cands))
			}
			s.cands = append(s.cands, candidate{
				first: x.FirstToken, end: x.EndToken, gold: gold[[2]int{x.FirstToken, x.EndToken}],
				rules: append([]uint16(nil), x.Rules...), adjacent: x.Adjacent, gap: x.Gap,
			})
		}
		for len(s.starts) <= s.tokens {
			s.starts = append(s.starts, len(s.cands))
		}
		if len(s.cands) > 0 {
			out = append(out, s)
		}
	}
	return out
}
