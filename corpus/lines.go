package corpus

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
)

// MaxLine is the longest line, in bytes, that the readers take.
const MaxLine = 64 << 20

// Line is one line of a file, without its end. Text is valid until the next
// line is read.
type Line struct {
	Text   []byte
	Number int  // from 1
	CRLF   bool // whether a carriage return stood before the line feed; a last line without end is like the one before
}

// Lines iterates over the lines of r; name names the file in errors. A byte
// order mark before the first line is left out. A line longer than [MaxLine]
// is passed over and comes as an [Error] that wraps [ErrLongLine]; a failure of
// r comes as an Error and is the last. The Line of an error has its Number.
//
// Memory is bounded by the longest line, and at most MaxLine.
func Lines(r io.Reader, name string) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		var joined []byte
		crlf := false
		for number := 1; ; number++ {
			text, err := readLine(in, &joined)
			if err == io.EOF && len(text) == 0 {
				return
			}
			if number == 1 {
				text = bytes.TrimPrefix(text, []byte("\ufeff"))
			}
			line := Line{Text: text, Number: number}
			if err != nil && err != io.EOF {
				line.Text = nil
				if !yield(line, &Error{File: name, Line: number, Err: err}) || err != errTooLong {
					return
				}
				continue
			}
			line.Text = bytes.TrimSuffix(line.Text, []byte("\n"))
			if err == io.EOF {
				line.CRLF = crlf // the last line lacks its end
			}
			if n := len(line.Text); n > 0 && line.Text[n-1] == '\r' {
				line.Text, line.CRLF = bytes.TrimRight(line.Text, "\r"), true
			}
			crlf = line.CRLF
			if !yield(line, nil) || err == io.EOF {
				return
			}
		}
	}
}

// lineEnds watches that all lines of a file end alike.
type lineEnds struct{ started, crlf bool }

// mixed reports whether a line ends otherwise than the line before it.
func (e *lineEnds) mixed(crlf bool) bool {
	mixed := e.started && crlf != e.crlf
	e.started, e.crlf = true, crlf
	return mixed
}

// mixedEnds returns an error that wraps [ErrLineEnds].
func mixedEnds(line Line, name string) error {
	return &Error{File: name, Line: line.Number, Column: len(line.Text) + 1, Err: ErrLineEnds}
}

var errTooLong = fmt.Errorf("%w: more than %d MiB", ErrLongLine, MaxLine>>20)

// readLine reads one line with its end. A line that does not fit in the buffer
// is put together in joined.
func readLine(in *bufio.Reader, joined *[]byte) ([]byte, error) {
	part, err := in.ReadSlice('\n')
	if err != bufio.ErrBufferFull {
		return part, err
	}
	line, long := append((*joined)[:0], part...), false
	for err == bufio.ErrBufferFull {
		part, err = in.ReadSlice('\n')
		if long = long || len(line)+len(part) > MaxLine; !long {
			line = append(line, part...)
		}
	}
	*joined = line
	if long && (err == nil || err == io.EOF) {
		return nil, errTooLong
	}
	return line, err
}
