package corpus

import (
	"errors"
	"fmt"
	"strings"
)

// Error says where an annotated file is wrong. Its cause is in Err and is found
// by [errors.Is]: ErrColumns, ErrID, ErrOffset and so on.
type Error struct {
	File   string // as the caller named it
	Line   int    // from 1; 0 if the file has no lines to speak of
	Column int    // byte within the line, from 1; 0 if the whole line is meant
	Err    error
}

// Error gives "file:line:column: what is wrong", or "byte column: what is wrong"
// if neither file nor line is known.
func (e *Error) Error() string {
	if e.File == "" && e.Line == 0 && e.Column > 0 {
		return fmt.Sprintf("byte %d: %v", e.Column, e.Err)
	}
	var b strings.Builder
	b.WriteString(e.File)
	for _, n := range []int{e.Line, e.Column} {
		if n > 0 {
			fmt.Fprintf(&b, ":%d", n)
		}
	}
	if b.Len() > 0 {
		b.WriteString(": ")
	}
	b.WriteString(e.Err.Error())
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// What can be wrong with a file. Readers wrap these in an [Error], often with
// more words.
var (
	ErrLongLine = errors.New("line is too long")
	ErrLineEnds = errors.New("mixed line ends")
	ErrColumns  = errors.New("wrong number of columns")
	ErrID       = errors.New("bad id")
	ErrComment  = errors.New("comment inside a sentence")
	ErrTag      = errors.New("bad tag")
	ErrJSON     = errors.New("bad JSON")
	ErrOffset   = errors.New("bad offset")
	ErrOverlap  = errors.New("overlapping entities")
	ErrMarkup   = errors.New("bad markup")
	ErrAlign    = errors.New("word is not in the text")
)
