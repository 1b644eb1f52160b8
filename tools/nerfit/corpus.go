package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	gold "github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A corpus is a list of documents with their names. A sentence of a column file is a
// document of its own, as the sentences of the corpora come from many texts.
type corpus struct {
	docs []*tokenize.Document
	gold [][]span // of each document, by tokens
}

type span struct{ first, end, label int }

var labels = map[string]int{
	"PER": 1, "PERSON": 1, "ORG": 2, "ORGANISATION": 2, "ORGANIZATION": 2, "LOC": 3, "PLACE": 3, "LOCATION": 3,
}

// readCorpus reads a file of tokens and BIO tags or, if its name ends in
// .jsonl, of running text. The texts of the project serve both profiles.
func readCorpus(path string, profile ner.Profile) (*corpus, error) {
	switch {
	case strings.HasPrefix(path, "kawi:"):
		return readBundled(strings.TrimPrefix(path, "kawi:"))
	case strings.HasSuffix(path, ".jsonl"):
		return readText(path)
	case ownText(path):
		return readInline(path, profile)
	}
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
			c.docs = append(c.docs, tokenize.FromWords([][]string{words}))
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

// ownText reports whether a path is that of a text of the project.
func ownText(path string) bool {
	return filepath.Base(filepath.Dir(path)) == "texts"
}

// readBundled reads a part of the gold corpus that comes with Kawi: dev, test, dev=K (every
// third text of dev) or dev-K (the others).
func readBundled(part string) (*corpus, error) {
	texts, err := gold.Kawi()
	if err != nil {
		return nil, err
	}
	split, fold := part, -1
	if i := strings.IndexAny(part, "=-"); i > 0 {
		split, fold = part[:i], int(part[i+1]-'0')
	}
	var c corpus
	n := 0
	for _, text := range texts {
		if text.Split != split {
			continue
		}
		in := fold < 0 || n%3 == fold == strings.Contains(part, "=")
		n++
		if !in {
			continue
		}
		doc := tokenize.Parse(text.Text)
		var spans []span
		for _, e := range text.Entities {
			if y := labels[strings.ToUpper(e.Label)]; y > 0 {
				spans = append(spans, span{doc.TokenAt(e.Start), doc.TokenAt(e.End-1) + 1, y})
			}
		}
		c.docs, c.gold = append(c.docs, doc), append(c.gold, spans)
	}
	return &c, nil
}

// outside are the words that profile news leaves out of a name, by label.
var outside = map[int][]string{
	2: {"Fraksi ", "DPP ", "DPD ", "DPC ", "DPW "},
	3: {"Kota ", "Provinsi "},
}

// readInline reads paragraphs, one a line, with names marked as [PER Budi] in
// the convention of profile wiki. For profile news, names with a star ([LOC* Rusia]: an
// attributive country) are none; Kota and Provinsi stay outside the place name, and the branch of a party outside its name.
func readInline(path string, profile ner.Profile) (*corpus, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var c corpus
	line := 0
	for row := range strings.Lines(string(text)) {
		line++
		row = strings.TrimSpace(row)
		if row == "" || row[0] == '#' {
			continue
		}
		var plain strings.Builder
		var marks []struct{ start, end, label int }
		for row != "" {
			before, rest, found := strings.Cut(row, "[")
			plain.WriteString(before)
			if !found {
				break
			}
			tag, rest, _ := strings.Cut(rest, " ")
			name, after, closed := strings.Cut(rest, "]")
			tag, attributive := strings.CutSuffix(tag, "*")
			if labels[tag] == 0 || !closed {
				return nil, fmt.Errorf("%s:%d: bad mark [%s", path, line, tag)
			}
			start := plain.Len()
			plain.WriteString(name)
			row = after
			if profile == ner.News {
				if attributive {
					continue
				}
				for _, head := range outside[labels[tag]] {
					if strings.HasPrefix(name, head) {
						start += len(head)
						break
					}
				}
			}
			marks = append(marks, struct{ start, end, label int }{start, plain.Len(), labels[tag]})
		}
		doc := tokenize.Parse(plain.String())
		var spans []span
		for _, m := range marks {
			spans = append(spans, span{doc.TokenAt(m.start), doc.TokenAt(m.end-1) + 1, m.label})
		}
		c.docs, c.gold = append(c.docs, doc), append(c.gold, spans)
	}
	return &c, nil
}

// readText reads lines of {"text":…,"entities":[{"start","end","label"}…]} with
// byte offsets.
func readText(path string) (*corpus, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var c corpus
	for d := json.NewDecoder(f); ; {
		var record struct {
			Text     string
			Entities []struct {
				Start, End int
				Label      string
			}
		}
		if err := d.Decode(&record); err == io.EOF {
			return &c, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		doc := tokenize.Parse(record.Text)
		var gold []span
		for _, e := range record.Entities {
			if y := labels[e.Label]; y > 0 {
				gold = append(gold, span{doc.TokenAt(e.Start), doc.TokenAt(e.End-1) + 1, y})
			}
		}
		c.docs, c.gold = append(c.docs, doc), append(c.gold, gold)
	}
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
	weight  float64
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

// prepare collects the candidates of a corpus, sentence by sentence.
func prepare(c *corpus, p ner.Profile) []sentence {
	rec := ner.New(&ner.Options{Profile: p})
	var out []sentence
	for i, doc := range c.docs {
		gold := map[[2]int]int{}
		for _, g := range c.gold[i] {
			gold[[2]int{g.first, g.end}] = g.label
		}
		k := 0
		s := newSentence(doc, k, p)
		for x := range rec.Candidates(doc, date.Find(doc, nil)) {
			for x.FirstToken >= doc.Sentences[k].EndToken {
				out = s.finish(out)
				k++
				s = newSentence(doc, k, p)
			}
			base := doc.Sentences[k].FirstToken
			for len(s.starts) <= x.FirstToken-base {
				s.starts = append(s.starts, len(s.cands))
			}
			s.cands = append(s.cands, candidate{
				first: x.FirstToken - base, end: x.EndToken - base, gold: gold[[2]int{x.FirstToken, x.EndToken}],
				rules: append([]uint16(nil), x.Rules...), adjacent: x.Adjacent, gap: x.Gap,
			})
		}
		out = s.finish(out)
	}
	return out
}

func newSentence(doc *tokenize.Document, k int, p ner.Profile) sentence {
	return sentence{profile: p, weight: 1, tokens: doc.Sentences[k].EndToken - doc.Sentences[k].FirstToken}
}

// finish appends a sentence that has candidates to out.
func (s sentence) finish(out []sentence) []sentence {
	if len(s.cands) == 0 {
		return out
	}
	for len(s.starts) <= s.tokens {
		s.starts = append(s.starts, len(s.cands))
	}
	return append(out, s)
}
