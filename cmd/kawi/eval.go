package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// runEval scores a layer on gold files, or every layer on the bundled corpus,
// and prints tables.
func runEval(ctx context.Context, p *program, args []string) error {
	e, err := p.parseEval(args)
	if err != nil {
		return err
	}
	switch {
	case e.texts:
		return p.printTexts(e)
	case e.bundled:
		return p.evalBundled(ctx, e)
	}
	old, err := readReports(e.compare)
	if err != nil {
		return err
	}
	var result *score.Result
	var failed int
	if e.layer == "stem" {
		result, failed, err = p.evaluateStems(e, p.goldWords(e))
	} else {
		result, failed, err = p.evaluate(ctx, e, p.goldRecords(e))
	}
	if err != nil {
		return err
	}
	r := newReport(e, result)
	if err := r.compare(old, e); err != nil {
		return err
	}
	if _, err := p.stdout.Write(r.render(e)); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("%s left out that could not be read", count(failed, "gold record"))
	}
	return nil
}

// scorer takes pairs of documents.
type scorer interface {
	Add(gold, system *corpus.Document)
	Result() *score.Result
}

// evaluate runs the layer on the gold and returns the result, and how many
// gold records could not be read.
func (p *program) evaluate(ctx context.Context, e *evaluation, records iter.Seq2[goldRecord, error]) (*score.Result, int, error) {
	s := map[string]func() scorer{
		"tokenize": func() scorer { return score.NewTokens() },
		"date":     func() scorer { return score.NewDates() },
		"ner":      func() scorer { return score.NewEntities(e.labels) },
		"quote":    func() scorer { return score.NewQuotes() },
	}[e.layer]()
	type pair struct{ gold, system *corpus.Document }
	answers, err := p.readAnswers(e)
	if err != nil {
		return nil, 0, err
	}
	options := e.options
	options.Layers = layersOf(e.layer)
	analyzer := kawi.New(&options)
	newWorker := func() func(goldRecord) (pair, error) {
		var scratch kawi.Analysis
		return func(r goldRecord) (pair, error) {
			if answers != nil {
				doc, err := answers.to(r)
				return pair{r.gold, doc}, err
			}
			return pair{r.gold, e.system(analyzer, &scratch, r)}, nil
		}
	}
	failed := 0
	for docs, err := range kawi.Map(ctx, records, e.jobs, newWorker) {
		if ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		if err != nil {
			failed++
			fmt.Fprintf(p.stderr, "kawi eval: %v\n", err)
			continue
		}
		s.Add(docs.gold, docs.system)
	}
	r := s.Result()
	if r.Units == 0 {
		return nil, failed, errors.New("no gold records")
	}
	return r, failed, answers.met()
}

// system runs the layer on the text, or on the words, of a gold record.
func (e *evaluation) system(a *kawi.Analyzer, scratch *kawi.Analysis, r goldRecord) *corpus.Document {
	if r.words == nil {
		a.AnalyzeInto(scratch, r.gold.Text, r.when, r.zone)
	} else {
		a.AnalyzeWords(scratch, r.words, r.when, r.zone)
	}
	doc := scratch.Export(r.gold.ID, kawi.Export{Tokens: e.layer == "tokenize", Dates: e.layer == "date", Entities: e.layer == "ner", Quotes: e.layer == "quote"})
	if r.words == nil {
		return doc
	}
	// Columns tag whole tokens.
	for i := range doc.Entities {
		entity := &doc.Entities[i]
		if first, end, ok := corpus.FitSpan(r.gold.Tokens, entity.Span, corpus.Expand); ok {
			entity.Span = tokenize.Span{Start: r.gold.Tokens[first].Start, End: r.gold.Tokens[end-1].End}
		}
	}
	return doc
}

// report is what kawi eval prints, and what --compare reads.
type report struct {
	Data    string         `json:"data"` // version of the tables
	Layer   string         `json:"layer"`
	Gold    []string       `json:"gold"`
	Table   []row          `json:"table"`
	Changes []score.Change `json:"changes,omitempty"`
	Result  *score.Result  `json:"result"`
}

// row is one figure, in percent.
type row struct {
	Group string     `json:"group"`
	Name  string     `json:"name"`
	Kind  score.Kind `json:"kind"`
	P     float64    `json:"p"`
	R     float64    `json:"r"`
	F1    float64    `json:"f1"`
	Low   float64    `json:"low"` // 95 % interval of F1
	High  float64    `json:"high"`
	Count int        `json:"gold"`
	Given int        `json:"system"`
}

func newReport(e *evaluation, result *score.Result) *report {
	r := &report{Data: lexicon.DataVersion, Layer: e.layer, Gold: e.files, Result: result}
	intervals := result.Intervals(e.rounds, e.seed)
	for i := range result.Figures {
		f := &result.Figures[i]
		p, rec, f1 := result.PRF(f)
		c := f.Total()
		r.Table = append(r.Table, row{f.Group, f.Name, f.Kind, percent(p), percent(rec), percent(f1),
			percent(intervals[i].Low), percent(intervals[i].High), int(c.Gold), int(c.System)})
	}
	return r
}

// percent rounds a share to hundredths of a percent.
func percent(x float64) float64 { return float64(int(10000*x+0.5)) / 100 }

// oldReports are the reports of earlier --out json, by layer.
type oldReports map[string]*report

// readReports reads a file of --out json: one report, or those of --bundled. It
// is nil if there is no name.
func readReports(name string) (oldReports, error) {
	if name == "" {
		return nil, nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, usageError("--compare %v", err)
	}
	var file struct {
		report
		Layers []*report `json:"layers"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, usageError("--compare %s: %v", name, err)
	}
	if file.Result != nil {
		file.Layers = append(file.Layers, &file.report)
	}
	old := oldReports{}
	for _, r := range file.Layers {
		if r.Result != nil {
			old[r.Layer] = r
		}
	}
	if len(old) == 0 {
		return nil, usageError("--compare %s: no report of kawi eval --out json", name)
	}
	return old, nil
}

// compare tests what has changed since the old report of the layer.
func (r *report) compare(old oldReports, e *evaluation) error {
	if old == nil {
		return nil
	}
	before := old[r.Layer]
	if before == nil {
		return fmt.Errorf("--compare %s: no report of %s", e.compare, r.Layer)
	}
	var err error
	if r.Changes, err = score.Compare(before.Result, r.Result, e.rounds, e.seed); err != nil {
		return fmt.Errorf("--compare %s: %w", e.compare, err)
	}
	return nil
}
