package corpus

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
)

// ReadCoNLLU iterates over the sentences of a CoNLL-U file; name names the file
// in errors. A sentence that is wrong (column count, ids out of order, a comment
// between its rows, mixed line ends) comes as an [Error] with a nil Sentence,
// and the next round goes on with the next sentence.
//
// The Sentence is valid until the next round; [Sentence.Clone] keeps one. Its
// strings may be kept. Memory is bounded by the longest sentence. Reading and
// [Sentence.Append] give the file back byte for byte if it uses line feeds and
// one empty line after each sentence.
func ReadCoNLLU(r io.Reader, name string) iter.Seq2[*Sentence, error] {
	return func(yield func(*Sentence, error) bool) {
		var p conlluParser
		var ends lineEnds
		for line, err := range Lines(r, name) {
			if err != nil {
				p.fail(err)
				continue
			}
			if len(line.Text) == 0 {
				if !p.flush(name, yield) {
					return
				}
				continue
			}
			if ends.mixed(line.CRLF) {
				p.fail(mixedEnds(line, name))
			}
			p.add(line)
		}
		p.flush(name, yield)
	}
}

// conlluParser gathers the lines of one sentence and parses them at its end,
// so that all strings of the sentence share one allocation.
type conlluParser struct {
	text     []byte // the lines, joined by line feeds
	first    int    // number of the first line
	err      error  // the first failure
	sentence Sentence
}

func (p *conlluParser) add(line Line) {
	if len(p.text) == 0 {
		p.first = line.Number
	}
	p.text = append(append(p.text, line.Text...), '\n')
}

// fail keeps the first error of the sentence.
func (p *conlluParser) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// flush yields the sentence that was gathered, if any.
func (p *conlluParser) flush(name string, yield func(*Sentence, error) bool) bool {
	if len(p.text) == 0 && p.err == nil {
		return true
	}
	if p.err == nil {
		p.err = p.parse(name)
	}
	err := p.err
	p.text, p.err = p.text[:0], nil
	if err != nil {
		return yield(nil, err)
	}
	return yield(&p.sentence, nil)
}

// parse splits the gathered lines into comments and rows and checks the ids.
func (p *conlluParser) parse(name string) error {
	s := &p.sentence
	s.Line, s.Comments, s.Rows = p.first, s.Comments[:0], s.Rows[:0]
	rest := string(p.text)
	last := RowID{}
	until := 0 // last word of the open multiword token
	for number := p.first; rest != ""; number++ {
		end := strings.IndexByte(rest, '\n')
		line := rest[:end]
		rest = rest[end+1:]
		if line[0] == '#' {
			if len(s.Rows) > 0 {
				return &Error{File: name, Line: number, Err: ErrComment}
			}
			s.Comments = append(s.Comments, line)
			continue
		}
		row, at, err := parseRow(line)
		if err == nil {
			err = row.ID.follows(last, &until)
		}
		if err != nil {
			return &Error{File: name, Line: number, Column: at + 1, Err: err}
		}
		last = row.ID
		s.Rows = append(s.Rows, row)
	}
	if last.Last < until || last.IsMultiword() {
		return &Error{File: name, Line: p.first + bytes.Count(p.text, []byte{'\n'}) - 1,
			Err: fmt.Errorf("%w: the sentence ends inside a multiword token", ErrID)}
	}
	return nil
}

// parseRow splits a line into its ten columns. With an error it returns the
// byte of the line where the columns go wrong.
func parseRow(line string) (row Row, at int, err error) {
	var columns [10]string
	rest := line
	for i := range columns {
		end := strings.IndexByte(rest, '\t')
		if (end < 0) != (i == len(columns)-1) {
			if at = len(line); end >= 0 {
				at = len(line) - len(rest) + end // the tab behind the tenth
			}
			return Row{}, at, fmt.Errorf("%w: %d, want 10", ErrColumns, strings.Count(line, "\t")+1)
		}
		if end < 0 {
			end = len(rest)
		}
		columns[i] = rest[:end]
		if end == 0 {
			return Row{}, len(line) - len(rest), fmt.Errorf("%w: column %d is empty", ErrColumns, i+1)
		}
		rest = rest[min(end+1, len(rest)):]
	}
	id, err := parseRowID(columns[0])
	return Row{id, columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7], columns[8], columns[9]}, 0, err
}

// parseRowID reads "3", "3-4" or "3.1".
func parseRowID(s string) (RowID, error) {
	bad := fmt.Errorf("%w %q", ErrID, s)
	number := func(s string) (int, bool) {
		n, err := strconv.Atoi(s)
		return n, err == nil && s[0] != '+' && (s[0] != '0' || len(s) == 1)
	}
	if first, last, ok := strings.Cut(s, "-"); ok {
		a, okA := number(first)
		b, okB := number(last)
		if !okA || !okB || a < 1 || b < a {
			return RowID{}, bad
		}
		return RowID{First: a, Last: b, multiword: true}, nil
	}
	word, sub, empty := strings.Cut(s, ".")
	n, ok := number(word)
	id := RowID{First: n, Last: n}
	if empty {
		var okSub bool
		id.Empty, okSub = number(sub)
		ok = ok && okSub && id.Empty > 0
	}
	if !ok || n < 0 || n == 0 && !empty {
		return RowID{}, bad
	}
	return id, nil
}

// follows checks that id may stand after last; until is the last word of the
// multiword token that is open.
func (id RowID) follows(last RowID, until *int) error {
	ok := false
	switch {
	case id.Empty > 0: // 8.1 after 8 or 8.0, before 9
		ok = id.First == last.Last && id.Empty == last.Empty+1 && !last.multiword
	case last.multiword:
		ok = !id.multiword && id.First == last.First
	case id.multiword:
		ok = id.First == last.Last+1 && id.First > *until
		*until = id.Last
	default:
		ok = id.First == last.Last+1
	}
	if !ok {
		return fmt.Errorf("%w %s after %s", ErrID, id, last)
	}
	return nil
}
