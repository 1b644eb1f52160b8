package corpus

import (
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Annotation is one line of a brat standoff file (.ann):
//
//	T1	person 0 3	Kim
//	R1	speaker Arg1:T3 Arg2:T1
//	#1	value T2	2023-06-12
type Annotation struct {
	ID    string          // T1, R1, E1, A1, N1, #1, or *
	Type  string          // the first word of the second column
	Args  []string        // its other words; for text-bound annotations nil
	Spans []tokenize.Span // text-bound annotations: the parts of the text, in bytes
	Text  string          // the third column
	third bool            // whether there is a third column
}

// ReadBrat iterates over the annotations of a brat standoff file whose text is
// text; name names the file in errors. brat counts characters: the spans come in
// bytes. An annotation that is wrong (columns, offsets beyond the text, a text
// that is not the one at its offsets, mixed line ends) comes as an [Error] with a
// nil Annotation, and the next round goes on with the next line. Reading and
// [AppendAnnotation] give the file back byte for byte if it uses line feeds.
func ReadBrat(r io.Reader, name, text string) iter.Seq2[*Annotation, error] {
	return func(yield func(*Annotation, error) bool) {
		at := byteTable(text, Runes)
		var ends lineEnds
		for line, err := range Lines(r, name) {
			if err == nil && len(line.Text) == 0 {
				continue
			}
			var a *Annotation
			if err == nil && ends.mixed(line.CRLF) {
				err = mixedEnds(line, name)
			}
			if err == nil {
				a, err = parseAnnotation(string(line.Text), text, at)
			}
			if err != nil {
				a, err = nil, atLine(err, name, line.Number)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// parseAnnotation reads one line; at maps characters of text to bytes.
func parseAnnotation(line, text string, at []int32) (*Annotation, error) {
	id, rest, ok := strings.Cut(line, "\t")
	if !ok || id == "" || rest == "" {
		return nil, fmt.Errorf("%w: want id, tab, type", ErrColumns)
	}
	if strings.IndexByte("TREAMN#*", id[0]) < 0 {
		return nil, fmt.Errorf("%w %q", ErrID, id)
	}
	a := &Annotation{ID: id}
	body, third, ok := strings.Cut(rest, "\t")
	a.Text, a.third = third, ok
	kind, args, _ := strings.Cut(body, " ")
	a.Type = kind
	if id[0] != 'T' {
		if args != "" {
			a.Args = strings.Split(args, " ")
		}
		return a, nil
	}
	var covered []string
	column := len(id) + len(kind) + 3 // of the part, from 1
	for part := range strings.SplitSeq(args, ";") {
		from, to, _ := strings.Cut(part, " ")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if err1 != nil || err2 != nil || start < 0 || end < start || end >= len(at) {
			return nil, &Error{Column: column, Err: fmt.Errorf("%w: %q in a text of %d characters", ErrOffset, part, len(at)-1)}
		}
		column += len(part) + 1
		span := tokenize.Span{Start: int(at[start]), End: int(at[end])}
		a.Spans = append(a.Spans, span)
		covered = append(covered, span.Text(text))
	}
	if want := strings.Join(covered, " "); !sameButSpace(want, a.Text) {
		return nil, &Error{Column: column, Err: fmt.Errorf("%w: the text there is %q, not %q", ErrOffset, want, a.Text)}
	}
	return a, nil
}

// sameButSpace compares two strings without their white space.
func sameButSpace(a, b string) bool {
	i, j := 0, 0
	for {
		i, j = skipSpace(a, i), skipSpace(b, j)
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i, j = i+1, j+1
	}
}

// AppendAnnotation appends a as one line of a brat standoff file.
func AppendAnnotation(dst []byte, a *Annotation, text string) []byte {
	return appendAnnotation(dst, a, offsetTable(text, Runes))
}

// appendAnnotation is AppendAnnotation with a ready table from bytes to
// characters; nil means that they are the same.
func appendAnnotation(dst []byte, a *Annotation, at []int32) []byte {
	dst = append(append(dst, a.ID...), '\t')
	dst = append(dst, a.Type...)
	for i, s := range a.Spans {
		if at != nil {
			s = tokenize.Span{Start: int(at[s.Start]), End: int(at[s.End])}
		}
		dst = append(dst, " ;"[min(i, 1)])
		dst = strconv.AppendInt(dst, int64(s.Start), 10)
		dst = strconv.AppendInt(append(dst, ' '), int64(s.End), 10)
	}
	for _, arg := range a.Args {
		dst = append(append(dst, ' '), arg...)
	}
	if a.third || a.Text != "" {
		dst = append(dst, '\t')
		dst = appendLine(dst, a.Text)
	}
	return append(dst, '\n')
}

// bratType returns a label as brat allows it: without white space.
func bratType(label string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == ';' {
			return '_'
		}
		return r
	}, label)
}
