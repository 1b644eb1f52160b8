package corpus

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/kawi-nlp/kawi/tokenize"
)

// ReadTimeML reads one TimeML document: its text with the TIMEX3 elements as
// dates. If there is a TEXT element, only what it holds is text. Other elements
// (EVENT, SIGNAL, TLINK) are dropped, their text stays; so are attributes of
// TIMEX3 other than type, value and mod. name names the file in errors.
func ReadTimeML(r io.Reader, name string) (*Document, error) {
	p := timemlParser{dec: xml.NewDecoder(r)}
	doc, err := p.read()
	if err != nil {
		line, column := p.dec.InputPos()
		return nil, &Error{File: name, Line: line, Column: column, Err: fmt.Errorf("%w: %w", ErrMarkup, err)}
	}
	return doc, nil
}

type timemlParser struct {
	dec  *xml.Decoder
	text strings.Builder
	id   strings.Builder
	doc  Document
	open []string // names of the open elements
	date int      // index of the open TIMEX3 element, plus one
	over bool     // whether the TEXT element has ended
}

func (p *timemlParser) read() (*Document, error) {
	p.doc = Document{Dates: []Date{}, WithText: true}
	for {
		token, err := p.dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := p.start(t); err != nil {
				return nil, err
			}
		case xml.EndElement:
			p.end(t)
		case xml.CharData:
			n := len(p.open)
			switch {
			case n > 0 && p.open[n-1] == "DOCID":
				p.id.Write(t)
			case n > 0 && !p.over:
				p.text.Write(t)
			}
		}
	}
	p.doc.ID, p.doc.Text = strings.TrimSpace(p.id.String()), p.text.String()
	return &p.doc, p.doc.Check()
}

func (p *timemlParser) end(t xml.EndElement) {
	p.open = p.open[:len(p.open)-1]
	switch t.Name.Local {
	case "TEXT":
		p.over = true
	case "TIMEX3":
		if p.date > 0 {
			p.doc.Dates[p.date-1].End = p.text.Len()
			p.date = 0
		}
	}
}

func (p *timemlParser) start(t xml.StartElement) error {
	p.open = append(p.open, t.Name.Local)
	switch t.Name.Local {
	case "TEXT":
		if p.over {
			return errors.New("a second TEXT")
		}
		if p.date != 0 {
			return errors.New("TEXT within TIMEX3")
		}
		p.text.Reset()
		p.doc.Dates = p.doc.Dates[:0]
	case "TIMEX3":
		if p.over {
			return errors.New("TIMEX3 after TEXT")
		}
		if p.date != 0 {
			return errors.New("TIMEX3 within TIMEX3")
		}
		d := Date{Span: tokenize.Span{Start: p.text.Len()}}
		for _, a := range t.Attr {
			switch a.Name.Local {
			case "type":
				d.Type = a.Value
			case "value":
				d.Value = a.Value
			case "mod":
				d.Mod = a.Value
			}
		}
		p.doc.Dates = append(p.doc.Dates, d)
		p.date = len(p.doc.Dates)
	}
	return nil
}
