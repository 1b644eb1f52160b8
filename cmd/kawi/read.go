package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
)

// maxLine is the longest line of a JSON Lines or column file.
const maxLine = 64 << 20

// record is one document to analyse, or the reason why it could not be read.
type record struct {
	place string // file, or file:line, for messages
	id    string
	rawID json.RawMessage // set for JSON Lines records
	text  string
	words [][]string // sentences of foreign tokens, instead of text
	when  time.Time
	zone  *time.Location
	extra []corpus.Field
	err   error
}

// records yields the records of all inputs in order. Whatever cannot be read is
// a record with an error, and the sequence goes on. The error of the pair is
// always nil: it is there for [kawi.Map].
func (p *program) records(c *config) iter.Seq2[record, error] {
	files := c.files
	if len(files) == 0 {
		files = []string{"-"}
	}
	return func(yield func(record, error) bool) {
		for _, name := range files {
			if !p.readFile(c, name, func(r record) bool { return yield(r, nil) }) {
				return
			}
		}
	}
}

// readFile yields the records of one file; it returns false if yield did.
func (p *program) readFile(c *config, name string, yield func(record) bool) bool {
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
	switch c.in {
	case "jsonl":
		return readLines(in, name, func(line []byte, place string, err error) bool {
			if err == nil && len(bytes.TrimSpace(line)) == 0 {
				err = errors.New("empty line, want a JSON object")
			}
			r := record{rawID: json.RawMessage("null")}
			if err == nil {
				r, err = parseRecord(line)
			}
			r.place, r.err = place, err
			return yield(r)
		})
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

// readLines yields the lines of in without their ends. A line longer than
// maxLine comes as an error, and its rest is passed over. A byte order mark
// before the first line is left out.
func readLines(in io.Reader, name string, yield func(line []byte, place string, err error) bool) bool {
	r := bufio.NewReaderSize(in, 1<<16)
	var line []byte
	for number := 1; ; number++ {
		line = line[:0]
		long, last := false, false
		for {
			part, err := r.ReadSlice('\n')
			if len(line)+len(part) > maxLine {
				long = true
			} else {
				line = append(line, part...)
			}
			if err == bufio.ErrBufferFull {
				continue
			}
			if err != nil && err != io.EOF {
				return yield(nil, fmt.Sprintf("%s:%d", name, number), err)
			}
			last = err == io.EOF
			break
		}
		if last && len(line) == 0 && !long {
			return true
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		place := fmt.Sprintf("%s:%d", name, number)
		var err error
		if long {
			err = fmt.Errorf("line of more than %d MiB", maxLine>>20)
		}
		if !yield(bytes.TrimRight(line, "\r\n"), place, err) {
			return false
		}
		if last {
			return true
		}
	}
}

// parseRecord reads {"id","text","date","tz"} and keeps the members that it
// does not know, in order. Members that Kawi writes itself are not carried through.
func parseRecord(line []byte) (record, error) {
	r := record{rawID: json.RawMessage("null")}
	dec := json.NewDecoder(bytes.NewReader(line))
	fail := func(err error) (record, error) {
		at := dec.InputOffset()
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			at = syntax.Offset
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			err, at = errors.New("the JSON ends too early"), int64(len(line))
		}
		return r, fmt.Errorf("byte %d: %w", at, err)
	}
	if tok, err := dec.Token(); err != nil {
		return fail(err)
	} else if tok != json.Delim('{') {
		return fail(errors.New("want a JSON object"))
	}
	var text, day, zone *string
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return fail(err)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return fail(err)
		}
		switch name := key.(string); name {
		case "id":
			r.rawID = value
		case "text":
			err = json.Unmarshal(value, &text)
		case "date":
			err = json.Unmarshal(value, &day)
		case "tz":
			err = json.Unmarshal(value, &zone)
		case "sentences", "tokens", "dates", "entities", "quotes", "error":
		default:
			r.extra = append(r.extra, corpus.Field{Name: name, Value: value})
		}
		if err != nil {
			return fail(fmt.Errorf("member %q is not a string", key))
		}
	}
	if _, err := dec.Token(); err != nil {
		return fail(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fail(errors.New("something follows the JSON object"))
	}
	if text == nil {
		return fail(errors.New(`no member "text"`))
	}
	r.text = *text
	return r, r.parseTime(day, zone)
}

// parseTime reads the members date and tz; either may be absent or null.
func (r *record) parseTime(day, zone *string) error {
	var err error
	if zone != nil && *zone != "" {
		if r.zone, err = time.LoadLocation(*zone); err != nil {
			return fmt.Errorf("tz %q: no such zone", *zone)
		}
	}
	if day != nil && *day != "" {
		loc := r.zone
		if loc == nil {
			loc = time.FixedZone("WIB", 7*3600)
		}
		if r.when, err = parseWhen(*day, loc); err != nil {
			return fmt.Errorf("date %w", err)
		}
	}
	return nil
}

// readColumns yields the sentences of a column file: one token a line (the
// first column), a blank line after each sentence. Every sentence is a document.
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
	ok := readLines(in, name, func(line []byte, place string, err error) bool {
		if err != nil {
			return flush() && yield(record{place: place, id: place, err: err})
		}
		token, _, tabs := strings.Cut(string(line), "\t")
		if !tabs {
			token, _, _ = strings.Cut(token, " ")
		}
		if token == "" {
			if len(bytes.TrimSpace(line)) != 0 {
				return flush() && yield(record{place: place, id: place, err: errors.New("the first column is empty")})
			}
			return flush()
		}
		if !utf8.ValidString(token) {
			token = strings.ToValidUTF8(token, "\ufffd")
		}
		if len(words) == 0 {
			first = place
		}
		words = append(words, token)
		return true
	})
	return ok && flush()
}
