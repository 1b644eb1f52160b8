package main

import (
	"bufio"
	"context"
	"fmt"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/stem"
)

// layerCommand returns the command that runs a layer and prints its results.
func layerCommand(layer string) func(context.Context, *program, []string) error {
	return func(ctx context.Context, p *program, args []string) error {
		c, err := p.parseFlags(layer, args)
		if err != nil {
			return err
		}
		if p.converses(c) {
			return p.converse(ctx, c)
		}
		return p.runLayer(ctx, c)
	}
}

// printed is the page of one record.
type printed struct {
	bytes []byte
	err   error // why the record failed
	place string
}

// runLayer analyses all records in parallel and prints the pages in order.
func (p *program) runLayer(ctx context.Context, c *config) error {
	analyzer := kawi.New(&c.options)
	out := bufio.NewWriterSize(p.stdout, 1<<16)
	printer := newPrinter(c, p)
	meter := p.newProgress(c.files)
	if _, err := out.WriteString(printer.head()); err != nil {
		return err
	}
	newWorker := func() func(record) (printed, error) {
		var scratch kawi.Analysis
		return func(r record) (printed, error) {
			if r.line != nil {
				r.parse()
			}
			doc := analyzeRecord(analyzer, &scratch, c, r)
			return printed{printer.page(doc, r.number), r.err, r.place}, nil
		}
	}
	total, failed := 0, 0
	for pg, err := range kawi.Map(ctx, p.records(c, meter), c.jobs, newWorker) {
		if err != nil {
			meter.stop()
			out.Flush()
			return err
		}
		total++
		if pg.err != nil {
			failed++
			meter.clear()
			fmt.Fprintf(p.stderr, "kawi %s: %s: %v\n", c.layer, pg.place, pg.err)
		}
		// Whole pages are written at a time, so that a program that is killed
		// leaves no half line.
		if out.Buffered() > 0 && out.Available() < len(pg.bytes) {
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if _, err := out.Write(pg.bytes); err != nil {
			return err
		}
		// What is ready is shown at once, unless more is ready already.
		if p.tty {
			if err := out.Flush(); err != nil {
				return err
			}
		}
		meter.add()
	}
	meter.stop()
	if _, err := out.WriteString(printer.foot()); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d records failed", failed, total)
	}
	return nil
}

// analyzeRecord runs the layers on a record and converts the result.
func analyzeRecord(a *kawi.Analyzer, scratch *kawi.Analysis, c *config, r record) *corpus.Document {
	if r.err != nil {
		return &corpus.Document{ID: r.id, RawID: r.rawID, Extra: r.extra, Err: r.place + ": " + r.err.Error()}
	}
	zone, when := r.zone, r.when
	if zone == nil {
		zone = c.zone
	}
	if when.IsZero() {
		when = c.when
	}
	if r.words != nil {
		a.AnalyzeWords(scratch, r.words, when, zone)
	} else {
		a.AnalyzeInto(scratch, r.text, when, zone)
	}
	doc := scratch.Export(r.id, c.export())
	if c.roots || c.out == "conllu" {
		addRoots(doc)
	}
	doc.RawID, doc.Extra, doc.WithText = r.rawID, r.extra, c.text
	return doc
}

// addRoots gives the tokens that are words their roots.
func addRoots(doc *corpus.Document) {
	for i := range doc.Tokens {
		if t := &doc.Tokens[i]; t.Kind == "word" {
			t.Root = stem.Stem(t.Text(doc.Text))
		}
	}
}

// export says which layers the output needs.
func (c *config) export() kawi.Export {
	all := c.layer == "analyze"
	columns := c.out == "conll" || c.out == "conllu" || c.out == "pretty"
	return kawi.Export{
		Tokens:   all || c.layer == "tokenize" || columns,
		Dates:    all || c.layer == "date",
		Entities: all || c.layer == "ner",
		Quotes:   all || c.layer == "quote",
		Explain:  c.explain,
	}
}
