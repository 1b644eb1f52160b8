package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
)

// record is one document to analyse, or the reason why it could not be read.
type record struct {
	place  string // file, or file:line, for messages
	number int    // of the record in the run, from 1
	id     string
	rawID  json.RawMessage // set for JSON Lines records
	line   []byte          // a line of JSON that is still to be parsed
	text   string
	words  [][]string // sentences of foreign tokens, instead of text
	when   time.Time
	zone   *time.Location
	extra  []corpus.Field
	err    error
}

// records yields the records of all inputs in order. Whatever cannot be read is
// a record with an error, and the sequence goes on. The error of the pair is
// always nil: it is there for [kawi.Map].
func (p *program) records(c *config, meter *progress) iter.Seq2[record, error] {
	files := c.files
	if len(files) == 0 {
		files = []string{"-"}
	}
	return func(yield func(record, error) bool) {
		number := 0
		numbered := func(r record) bool {
			number++
			r.number = number
			return !c.shard.holds(number) || yield(r, nil)
		}
		for _, name := range files {
			if !p.readFile(c, name, meter, numbered) {
				return
			}
		}
	}
}

// readFile yields the records of one file; it returns false if yield did.
func (p *program) readFile(c *config, name string, meter *progress, yield func(record) bool) bool {
	in := p.stdin
	if name == "-" {
		name = "stdin"
	} else {
		f, err := openFile(name)
		if err != nil {
			return yield(record{place: name, id: name, err: err})
		}
		defer f.Close()
		in = f
	}
	in = meter.watch(in)
	switch c.in {
	case "jsonl":
		return readRecords(in, name, yield)
	case "conll":
		return readColumns(in, name, yield)
	}
	text, err := io.ReadAll(in)
	if err == nil && (bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff"))) {
		err = errors.New("the text is UTF-16; convert it to UTF-8 first")
	}
	return yield(record{place: name, id: name, text: string(text), err: err})
}

// openFile opens a file and refuses folders.
func openFile(name string) (*os.File, error) {
	f, err := os.Open(name)
	if err != nil {
		var path *os.PathError
		if errors.As(err, &path) {
			return nil, path.Err
		}
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		err = errors.New("is a folder, not a file")
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// parse reads the record's line.
func (r *record) parse() {
	parsed, err := jsonrecord.Parse(r.line)
	r.rawID, r.text, r.when, r.zone, r.extra, r.err = parsed.ID, parsed.Text, parsed.When, parsed.Zone, parsed.Extra, err
	r.line = nil
}

// readRecords yields the records of a JSON Lines file. Parsing them is left to
// the workers.
func readRecords(in io.Reader, name string, yield func(record) bool) bool {
	for line, err := range corpus.Lines(in, name) {
		r := record{place: place(name, line), rawID: json.RawMessage("null")}
		switch {
		case err != nil:
			r.err = cause(err)
		case len(bytes.TrimSpace(line.Text)) == 0:
			r.err = errors.New("empty line, want a JSON object")
		default:
			r.line = bytes.Clone(line.Text)
		}
		if !yield(r) {
			return false
		}
	}
	return true
}

// place names a line for messages.
func place(name string, line corpus.Line) string { return fmt.Sprintf("%s:%d", name, line.Number) }

// cause returns what is wrong without the place, which the record has already.
func cause(err error) error {
	var e *corpus.Error
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}

// readColumns yields the sentences of a column file: one token a line (the
// first column), a blank line after each sentence. Every sentence is a document.
// Unlike [corpus.ReadColumns] it does not mind rows of different widths.
func readColumns(in io.Reader, name string, yield func(record) bool) bool {
	var words []string
	first := ""
	flush := func() bool {
		if len(words) == 0 {
			return true
		}
		r := record{place: first, id: first, words: [][]string{words}}
		words = nil
		return yield(r)
	}
	for line, err := range corpus.Lines(in, name) {
		if err == nil && len(bytes.TrimSpace(line.Text)) == 0 {
			if !flush() {
				return false
			}
			continue
		}
		token, err := firstColumn(string(line.Text), err)
		if err != nil {
			if !flush() || !yield(record{place: place(name, line), id: place(name, line), err: err}) {
				return false
			}
			continue
		}
		if len(words) == 0 {
			first = place(name, line)
		}
		words = append(words, token)
	}
	return flush()
}

// firstColumn returns the token of a line, unless the line could not be read.
func firstColumn(line string, err error) (string, error) {
	if err != nil {
		return "", cause(err)
	}
	token, _, tabs := strings.Cut(line, "\t")
	if !tabs {
		token, _, _ = strings.Cut(token, " ")
	}
	if token == "" {
		return "", errors.New("the first column is empty")
	}
	return strings.ToValidUTF8(token, "\ufffd"), nil
}
