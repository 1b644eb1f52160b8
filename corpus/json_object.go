package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ParseObject splits one JSON object into its members, in order. The values are
// not looked into and share no memory with line. An error is an [Error] whose
// Column is the byte, and that wraps [ErrJSON]; it comes with the members before
// it.
func ParseObject(line []byte) ([]Field, error) {
	dec := json.NewDecoder(bytes.NewReader(line))
	var fields []Field
	fail := func(err error) ([]Field, error) {
		at := dec.InputOffset()
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			at = syntax.Offset
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			err, at = errors.New("it ends too early"), int64(len(line))
		}
		return fields, &Error{Column: int(at) + 1, Err: fmt.Errorf("%w: %w", ErrJSON, err)}
	}
	if token, err := dec.Token(); err != nil {
		return fail(err)
	} else if token != json.Delim('{') {
		return fail(errors.New("want an object"))
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return fail(err)
		}
		f := Field{Name: name.(string)} // the decoder admits nothing else here
		if err := dec.Decode(&f.Value); err != nil {
			return fail(err)
		}
		fields = append(fields, f)
	}
	if _, err := dec.Token(); err != nil {
		return fail(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fail(errors.New("something follows the object"))
	}
	return fields, nil
}
