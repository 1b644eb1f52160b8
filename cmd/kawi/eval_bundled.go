package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
	"github.com/kawi-nlp/kawi/ner"
)

// evalBundled scores one layer, or every layer, on a part of the bundled corpus.
// Of the test part no mistakes are shown: it is there to be measured, not read.
func (p *program) evalBundled(ctx context.Context, e *evaluation) error {
	floor, err := readFigures(e.floor)
	if err != nil {
		return err
	}
	old, err := readReports(e.compare)
	if err != nil {
		return err
	}
	texts, err := e.bundledTexts()
	if err != nil {
		return err
	}
	layers := evalLayers()
	if e.layer != "" {
		layers = []string{e.layer}
	}
	var reports []*report
	for _, layer := range layers {
		each := *e
		each.layer, each.files = layer, []string{"bundled " + e.split}
		if layer == "ner" && !e.profiled {
			each.options.NER.Profile = ner.Wiki // the convention of the corpus
		}
		var result *score.Result
		if layer == "stem" {
			result, _, err = p.evaluateStems(&each, bundledWords(texts))
		} else {
			result, _, err = p.evaluate(ctx, &each, each.bundledRecords(texts))
		}
		if err != nil {
			return fmt.Errorf("%s: %w", layer, err)
		}
		if e.split != "dev" {
			result.Mistakes = nil
		}
		r := newReport(&each, result)
		if err := r.compare(old, e); err != nil {
			return err
		}
		reports = append(reports, r)
	}
	if _, err := p.stdout.Write(renderAll(e, reports)); err != nil {
		return err
	}
	return p.checkFigures(e, floor, figuresOf(reports))
}

// bundledTexts returns the part of the bundled corpus that was asked for.
func (e *evaluation) bundledTexts() ([]corpus.Gold, error) {
	texts, err := corpus.Kawi()
	return slices.DeleteFunc(texts, func(g corpus.Gold) bool { return e.split != "all" && g.Split != e.split }), err
}

// printTexts prints the bundled texts as JSON Lines without their annotation,
// so that another system can be run on them.
func (p *program) printTexts(e *evaluation) error {
	texts, err := e.bundledTexts()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, g := range texts {
		if err := encoder.Encode(struct {
			ID   string `json:"id"`
			Text string `json:"text"`
			Date string `json:"date"`
			TZ   string `json:"tz"`
		}{g.ID, g.Text, g.Date, g.Zone}); err != nil {
			return err
		}
	}
	return out.Flush()
}

// bundledRecords yields the texts as gold records.
func (e *evaluation) bundledRecords(texts []corpus.Gold) iter.Seq2[goldRecord, error] {
	return func(yield func(goldRecord, error) bool) {
		for i, g := range texts {
			var r jsonrecord.Record
			err := r.SetTime(&g.Date, &g.Zone)
			if !yield(goldRecord{gold: g.Document, number: i, when: r.When, zone: r.Zone}, err) {
				return
			}
		}
	}
}

// bundledWords yields the plain words of the texts with their roots.
func bundledWords(texts []corpus.Gold) iter.Seq2[score.Word, error] {
	return func(yield func(score.Word, error) bool) {
		for _, w := range score.Words(texts) {
			if !yield(w, nil) {
				return
			}
		}
	}
}

// renderAll prints the reports in the format that was asked for.
func renderAll(e *evaluation, reports []*report) []byte {
	var b bytes.Buffer
	switch e.out {
	case "json":
		data, err := json.Marshal(map[string][]*report{"layers": reports})
		if err != nil {
			return nil // cannot happen: reports hold nothing but numbers and text
		}
		b.Write(append(data, '\n'))
	case "tsv":
		b.WriteString("#layer\tgroup\tfigure\tpercent\n")
		for _, f := range figuresOf(reports) {
			fmt.Fprintf(&b, "%s\t%s\n", f.name, number(f.value))
		}
	default:
		for i, r := range reports {
			if i > 0 {
				b.WriteByte('\n')
			}
			b.Write(r.render(e))
		}
	}
	return b.Bytes()
}

// figure is one number of a report, in percent; its name is layer, group and
// figure, divided by tabs.
type figure struct {
	name  string
	value float64
}

// figuresOf returns the figures of the reports in order that are about all: those
// of single labels and types stand on too few examples to be a gate.
func figuresOf(reports []*report) []figure {
	var out []figure
	for _, r := range reports {
		for _, row := range r.Table {
			if row.Group == "all" && (row.Kind == score.Mean || row.Count+row.Given > 0) {
				out = append(out, figure{r.Layer + "\t" + row.Group + "\t" + row.Name, row.F1})
			}
		}
	}
	return out
}

// readFigures reads a file of --out tsv; it is nil if there is no name.
func readFigures(name string) (map[string]float64, error) {
	if name == "" {
		return nil, nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, usageError("--check %v", err)
	}
	out := map[string]float64{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		at := strings.LastIndexByte(line, '\t')
		value, err := strconv.ParseFloat(line[at+1:], 64)
		if at < 0 || err != nil {
			return nil, usageError("--check %s: %q is no figure", name, line)
		}
		out[line[:at]] = value
	}
	return out, nil
}

// checkFigures compares the figures with the floor: a fall is an error, a rise
// asks for the file to be written anew.
func (p *program) checkFigures(e *evaluation, floor map[string]float64, now []figure) error {
	if floor == nil {
		return nil
	}
	fell, rose := 0, 0
	for _, f := range now {
		was, ok := floor[f.name]
		name := strings.ReplaceAll(f.name, "\t", " ")
		switch {
		case !ok || f.value > was+0.001:
			rose++
		case f.value < was-0.001:
			fell++
			fmt.Fprintf(p.stderr, "kawi eval: %s fell from %.2f to %.2f\n", name, was, f.value)
		}
		delete(floor, f.name)
	}
	for _, name := range slices.Sorted(maps.Keys(floor)) {
		if e.layer == "" || strings.HasPrefix(name, e.layer+"\t") {
			fell++
			fmt.Fprintf(p.stderr, "kawi eval: %s is gone\n", strings.ReplaceAll(name, "\t", " "))
		}
	}
	if fell > 0 {
		return fmt.Errorf("%s below %s", count(fell, "figure"), e.floor)
	}
	if rose > 0 {
		fmt.Fprintf(p.stderr, "kawi eval: %s above %s: write it anew with --bundled --out tsv\n", count(rose, "figure"), e.floor)
	}
	return nil
}
