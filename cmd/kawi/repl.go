package main

import (
	"context"
	"fmt"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
)

// converse reads lines from a terminal and answers each at once, until the end
// of the input or an interrupt.
func (p *program) converse(ctx context.Context, c *config) error {
	analyzer := kawi.New(&c.options)
	printer := newPrinter(c, p)
	var scratch kawi.Analysis
	lines := make(chan record)
	go func() { // a read from a terminal cannot be interrupted: this goroutine ends with the program
		defer close(lines)
		for line, err := range corpus.Lines(p.stdin, "stdin") {
			r := record{id: fmt.Sprint(line.Number), number: line.Number, place: place("stdin", line), text: string(line.Text), err: err}
			select {
			case lines <- r:
			case <-ctx.Done():
				return
			}
		}
	}()
	fmt.Fprintf(p.stderr, "Type a text and press Enter; Ctrl-D ends.\n")
	for {
		fmt.Fprint(p.stderr, "> ")
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r, ok := <-lines:
			if !ok {
				fmt.Fprintln(p.stderr)
				return nil
			}
			if _, err := p.stdout.Write(printer.page(analyzeRecord(analyzer, &scratch, c, r), r.number)); err != nil {
				return err
			}
		}
	}
}

// converses reports whether the command is to answer line by line: nothing was
// redirected, and the output is meant for people.
func (p *program) converses(c *config) bool {
	return p.typed && p.tty && len(c.files) == 0 && c.in == "text" && c.out == "pretty"
}
