package corpus

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/kawi-nlp/kawi/tokenize"
)

// AppendSpaCy appends d in the JSON of spaCy's Doc.to_json, without a line
// feed: text, ents, sents, tokens, with offsets in characters. Roots are lemmas.
// Dates, quotations, referents and the parts of tokens are dropped.
func (d *Document) AppendSpaCy(dst []byte) []byte {
	at := offsetTable(d.Text, Runes)
	span := func(dst []byte, s tokenize.Span) []byte {
		if at != nil {
			s = tokenize.Span{Start: int(at[s.Start]), End: int(at[s.End])}
		}
		return appendSpan(dst, s)
	}
	dst = append(dst, `{"text":`...)
	dst = appendString(dst, d.Text)
	dst = appendArray(dst, "ents", d.Entities, func(dst []byte, e *Entity) []byte {
		return append(appendNullable(span(dst, e.Span), "label", e.Label), '}')
	})
	if d.Sentences != nil {
		dst = appendArray(dst, "sents", d.Sentences, func(dst []byte, s *tokenize.Span) []byte { return append(span(dst, *s), '}') })
	}
	id := 0
	dst = appendArray(dst, "tokens", d.Tokens, func(dst []byte, t *Token) []byte {
		dst = append(span(dst, t.Span), `,"id":`...)
		dst = strconv.AppendInt(dst, int64(id), 10)
		id++
		return append(appendMember(dst, "lemma", t.Root), '}')
	})
	return append(dst, '}')
}

// ReadSpaCy iterates over the documents of a spaCy JSON file: objects as
// Doc.to_json gives them, or training pairs [text, {"entities": [[start, end,
// label]]}], in one array or one after the other. Offsets are characters in the
// file and bytes in the Document. name names the file in errors.
//
// A document with impossible offsets comes as an error, and the next round goes
// on; broken JSON ends the reading, for there is no line to go on from. Memory is
// bounded by the longest document.
func ReadSpaCy(r io.Reader, name string) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		places := &placeReader{r: r, line: 1}
		in := bufio.NewReader(places)
		dec := json.NewDecoder(in)
		blanks := int64(0) // before the first value: the decoder does not see them
		fail := func(err error) bool {
			line, column := places.place(blanks + dec.InputOffset())
			return yield(nil, &Error{File: name, Line: line, Column: column, Err: err})
		}
		list := false
		for {
			head, err := in.Peek(1)
			if err != nil || head[0] != ' ' && head[0] != '\n' && head[0] != '\r' && head[0] != '\t' {
				list = err == nil && head[0] == '['
				break
			}
			in.Discard(1)
			blanks++
		}
		if list {
			if _, err := dec.Token(); err != nil {
				fail(fmt.Errorf("%w: %w", ErrJSON, err))
				return
			}
		}
		for {
			if list && !dec.More() {
				_, err := dec.Token()
				if err == nil {
					if _, err = dec.Token(); err == io.EOF {
						return
					}
				}
				if err == nil {
					err = errors.New("more behind the array")
				}
				fail(fmt.Errorf("%w: %w", ErrJSON, err))
				return
			}
			var item spacyItem
			err := dec.Decode(&item)
			if err == io.EOF && !list {
				return
			}
			if err != nil {
				fail(fmt.Errorf("%w: %w", ErrJSON, err))
				return
			}
			places.forget(blanks + dec.InputOffset())
			doc, err := item.document()
			if err != nil {
				if !fail(err) {
					return
				}
				continue
			}
			if !yield(doc, nil) {
				return
			}
		}
	}
}

// placeReader remembers where lines end, so that an offset can be told as line
// and column.
type placeReader struct {
	r    io.Reader
	read int64   // bytes so far
	line int     // the first line that is remembered
	from int64   // where it begins
	ends []int64 // of the lines since then, behind the line feed
}

// Read implements [io.Reader].
func (p *placeReader) Read(buf []byte) (int, error) {
	n, err := p.r.Read(buf)
	for i, b := range buf[:n] {
		if b == '\n' {
			p.ends = append(p.ends, p.read+int64(i)+1)
		}
	}
	p.read += int64(n)
	return n, err
}

// place returns the line and the column, from 1, of the byte at an offset.
func (p *placeReader) place(offset int64) (line, column int) {
	i, _ := slices.BinarySearch(p.ends, offset+1)
	if i == 0 {
		return p.line, int(offset-p.from) + 1
	}
	return p.line + i, int(offset-p.ends[i-1]) + 1
}

// forget drops the lines that end before offset.
func (p *placeReader) forget(offset int64) {
	i, _ := slices.BinarySearch(p.ends, offset+1)
	if i > 0 {
		p.line, p.from = p.line+i, p.ends[i-1]
		p.ends = p.ends[:copy(p.ends, p.ends[i:])]
	}
}

// spacyItem is a Doc.to_json object or a training pair.
type spacyItem struct {
	Text     string
	Ents     []spacySpan
	Sents    []jsonSpan
	Tokens   []spacySpan
	Entities []spacySpan // of a training pair
}

// spacySpan is {"start","end","label","lemma"} or [start, end, label].
type spacySpan struct {
	tokenize.Span
	Label, Lemma string
}

func (s *spacySpan) UnmarshalJSON(raw []byte) error {
	if raw[0] != '[' {
		type plain spacySpan
		return json.Unmarshal(raw, (*plain)(s))
	}
	return json.Unmarshal(raw, &[]any{&s.Start, &s.End, &s.Label})
}

func (item *spacyItem) UnmarshalJSON(raw []byte) error {
	type plain spacyItem
	if raw[0] != '[' {
		return json.Unmarshal(raw, (*plain)(item))
	}
	if err := json.Unmarshal(raw, &[]any{&item.Text, (*plain)(item)}); err != nil {
		return err
	}
	item.Ents = append(item.Ents, item.Entities...)
	return nil
}

// document converts item, with its offsets in bytes.
func (item *spacyItem) document() (*Document, error) {
	d := &Document{Text: item.Text, WithText: true, Entities: []Entity{}}
	for _, e := range item.Ents {
		d.Entities = append(d.Entities, Entity{Span: e.Span, Label: e.Label, Referent: -1})
	}
	for _, s := range item.Sents {
		d.Sentences = append(d.Sentences, s.Span)
	}
	for _, t := range item.Tokens {
		d.Tokens = append(d.Tokens, Token{Span: t.Span, Root: t.Lemma})
	}
	return d, d.RestoreOffsets(Runes)
}
