package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
)

// goldRecord is one gold document and what the layer needs to read it.
type goldRecord struct {
	gold   *corpus.Document
	number int        // of the record in the run, from 0
	words  [][]string // its tokens, if the layer is to take them
	when   time.Time
	zone   *time.Location
}

// goldRecords yields the records of all gold files in order. Those that cannot
// be read come as errors that name their place.
func (p *program) goldRecords(e *evaluation) iter.Seq2[goldRecord, error] {
	return func(yield func(goldRecord, error) bool) {
		number := -1
		for r, err := range eachFile(p, e, e.readGold) {
			number++
			r.number = number
			if (err != nil || e.wants(r.gold)) && !yield(r, err) {
				return
			}
		}
	}
}

// eachFile yields what read makes of each gold file.
func eachFile[T any](p *program, e *evaluation, read func(in io.Reader, name string) iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, name := range e.files {
			in, err := p.open(name)
			if err != nil {
				var none T
				if !yield(none, fmt.Errorf("%s: %w", name, err)) {
					return
				}
				continue
			}
			for item, err := range read(in, name) {
				if !yield(item, err) {
					in.Close()
					return
				}
			}
			in.Close()
		}
	}
}

// open opens a file; "-" is standard input.
func (p *program) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.stdin), nil
	}
	return openFile(name)
}

// wants reports whether the record belongs to the subset that was asked for.
func (e *evaluation) wants(d *corpus.Document) bool {
	if e.subset == "" {
		return true
	}
	member, _ := d.Member("subset")
	var subset string
	return json.Unmarshal(member, &subset) == nil && subset == e.subset
}

// formatOf returns the format of a gold file by its name, or by its layer.
func (e *evaluation) formatOf(name string) string {
	if e.format != "auto" {
		return e.format
	}
	switch path.Ext(name) {
	case ".conllu":
		return "conllu"
	case ".jsonl", ".ndjson", ".json":
		return "jsonl"
	case ".tsv":
		return "tsv"
	case ".tml", ".xml":
		return "timeml"
	case ".bio", ".conll", ".iob":
		return "conll"
	}
	return map[string]string{"tokenize": "conllu", "ner": "conll", "date": "jsonl", "quote": "jsonl"}[e.layer]
}

// readGold yields the records of one gold file.
func (e *evaluation) readGold(in io.Reader, name string) iter.Seq2[goldRecord, error] {
	number := 0
	plain := func(d *corpus.Document) (goldRecord, error) {
		number++
		if d.ID == "" {
			d.ID = fmt.Sprintf("%s#%d", path.Base(name), number)
		}
		return e.goldRecord(d)
	}
	switch format := e.formatOf(name); {
	case format == "jsonl":
		return convert(corpus.ReadJSONL(in, name), plain)
	case format == "conllu" && e.layer == "tokenize":
		return convert(corpus.ReadCoNLLUDocuments(in, name), plain)
	case format == "conll" && e.layer == "ner":
		return convert(corpus.ReadColumns(in, name), func(s *corpus.Columns) (goldRecord, error) {
			d := s.Document()
			d.ID = fmt.Sprintf("%s:%d", path.Base(name), s.Line)
			return goldRecord{gold: d, words: [][]string{s.Tokens()}}, nil
		})
	case format == "timeml" && e.layer == "date":
		return func(yield func(goldRecord, error) bool) {
			d, err := corpus.ReadTimeML(in, name)
			if err != nil {
				yield(goldRecord{}, err)
				return
			}
			yield(plain(d))
		}
	default:
		return func(yield func(goldRecord, error) bool) {
			yield(goldRecord{}, fmt.Errorf("%s: %s is not scored on format %q; see --in", name, e.layer, format))
		}
	}
}

// convert changes the items of a sequence and passes its errors on.
func convert[In, Out any](in iter.Seq2[In, error], f func(In) (Out, error)) iter.Seq2[Out, error] {
	return func(yield func(Out, error) bool) {
		for item, err := range in {
			var out Out
			if err == nil {
				out, err = f(item)
			}
			if !yield(out, err) {
				return
			}
		}
	}
}

// goldRecord reads the publication time of a gold document: members "ref" or
// "date", and "tz".
func (e *evaluation) goldRecord(d *corpus.Document) (goldRecord, error) {
	var r jsonrecord.Record
	text := func(name string) *string {
		var s *string
		if member, ok := d.Member(name); ok && json.Unmarshal(member, &s) != nil {
			return nil
		}
		return s
	}
	day := text("ref")
	if day == nil {
		day = text("date")
	}
	if err := r.SetTime(day, text("tz")); err != nil {
		return goldRecord{}, fmt.Errorf("record %s: %w", d.ID, err)
	}
	if r.Zone == nil {
		r.Zone = e.zone
	}
	if r.When.IsZero() {
		r.When = e.when
	}
	return goldRecord{gold: d, when: r.When, zone: r.Zone}, nil
}

// evaluateStems scores the stemmer on words.
func (p *program) evaluateStems(e *evaluation, words iter.Seq2[score.Word, error]) (*score.Result, int, error) {
	s, failed := score.NewStems(), 0
	stem, err := p.stemmerOf(e)
	if err != nil {
		return nil, 0, err
	}
	for word, err := range words {
		if err != nil {
			failed++
			fmt.Fprintf(p.stderr, "kawi eval: %v\n", err)
			continue
		}
		s.Add(word, stem(word.Form))
	}
	r := s.Result()
	if r.Units == 0 {
		return nil, failed, errors.New("no gold words")
	}
	return r, failed, nil
}

// goldWords yields the rows of all lists of stems in order.
func (p *program) goldWords(e *evaluation) iter.Seq2[score.Word, error] {
	return eachFile(p, e, e.words)
}

// stemColumns are the indices of the columns of a list of stems, -1 if absent.
type stemColumns struct{ group, form, stem, upos, count int }

// words yields the rows of a list of stems: tab-separated, word and stem first,
// or columns named by a header line that begins with "#": set, surface (form,
// word), lemma (stem, root), upos, count. With a column upos the list is taken
// for one of lemmas of a treebank: proper nouns and whatever is not made of
// lower-case letters and hyphens is left out.
func (e *evaluation) words(in io.Reader, name string) iter.Seq2[score.Word, error] {
	return func(yield func(score.Word, error) bool) {
		columns := e.columns // a header holds for its file
		for line, err := range corpus.Lines(in, name) {
			if err != nil {
				if !yield(score.Word{}, err) {
					return
				}
				continue
			}
			cells := strings.Split(string(line.Text), "\t")
			if strings.HasPrefix(cells[0], "#") {
				if len(cells) > 1 && !e.numbered {
					columns.header(cells)
				}
				continue
			}
			word, ok, err := columns.word(cells)
			if err != nil {
				err = &corpus.Error{File: name, Line: line.Number, Err: err}
			}
			if (ok || err != nil) && !yield(word, err) {
				return
			}
		}
	}
}

// parseColumns reads the numbers of the columns of word and stem: "1,3".
func parseColumns(s string) (stemColumns, error) {
	c := stemColumns{-1, 0, 1, -1, -1}
	if s == "" {
		return c, nil
	}
	form, stem, _ := strings.Cut(s, ",")
	a, err1 := strconv.Atoi(form)
	b, err2 := strconv.Atoi(stem)
	if err1 != nil || err2 != nil || a < 1 || b < 1 {
		return c, usageError("--columns %s: want two numbers from 1, as 1,3", s)
	}
	c.form, c.stem = a-1, b-1
	return c, nil
}

// header takes the columns from the names in a header line.
func (c *stemColumns) header(names []string) {
	found := stemColumns{-1, -1, -1, -1, -1}
	for i, name := range names {
		switch strings.ToLower(strings.TrimLeft(name, "# ")) {
		case "set", "group":
			found.group = i
		case "surface", "form", "word", "kata":
			found.form = i
		case "lemma", "stem", "root", "base":
			found.stem = i
		case "upos":
			found.upos = i
		case "count":
			found.count = i
		}
	}
	if found.form >= 0 && found.stem >= 0 {
		*c = found
	}
}

// word reads one row; it returns false for a row that is not scored.
func (c *stemColumns) word(cells []string) (score.Word, bool, error) {
	if len(cells) == 1 && cells[0] == "" {
		return score.Word{}, false, nil
	}
	if most := max(c.group, c.form, c.stem, c.upos, c.count); most >= len(cells) {
		return score.Word{}, false, fmt.Errorf("%w: %d, want %d", corpus.ErrColumns, len(cells), most+1)
	}
	w := score.Word{Form: cells[c.form], Stem: cells[c.stem]}
	if c.group >= 0 {
		w.Group = cells[c.group]
	}
	if c.count >= 0 {
		n, err := strconv.Atoi(cells[c.count])
		if err != nil {
			return w, false, fmt.Errorf("count %q is no number", cells[c.count])
		}
		w.Count = n
	}
	if c.upos >= 0 {
		w.Stem = strings.ToLower(w.Stem)
		return w, cells[c.upos] != "PROPN" && score.IsPlain(w.Form), nil
	}
	return w, true, nil
}
