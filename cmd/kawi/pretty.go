package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/page"
)

// pageWidth is the width, in characters, at which the pretty output wraps.
const pageWidth = 96

// sheet collects the pretty output of one document.
type sheet struct {
	strings.Builder
	doc   *corpus.Document
	color bool
	rules bool
}

// pretty prints a document for a person at a terminal.
func (pr *printer) pretty(doc *corpus.Document) []byte {
	s := &sheet{doc: doc, color: pr.color, rules: pr.c.explain}
	name := doc.ID
	if name == "" {
		name = strings.Trim(string(doc.RawID), `"`)
	}
	fmt.Fprintf(s, "%s  %s, %s\n", s.bold(name), count(len(doc.Sentences), "sentence"), count(len(doc.Tokens), "token"))
	switch pr.c.layer {
	case "analyze":
		s.quotes("text")
		s.dates()
		s.names(true)
	case "tokenize":
		s.tokens()
	case "date":
		s.dates()
	case "ner":
		s.names(false)
	case "quote":
		s.quotes(pr.c.by)
	}
	s.WriteByte('\n')
	return []byte(s.String())
}

// style wraps text in a terminal's escape codes.
func (s *sheet) style(code, text string) string {
	if !s.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *sheet) bold(text string) string { return s.style("1", text) }
func (s *sheet) dim(text string) string  { return s.style("2", text) }

func (s *sheet) title(text string) { fmt.Fprintf(s, "\n%s\n", s.style("1;36", text)) }

// quotes prints who said what, in the order of the text or by speaker.
func (s *sheet) quotes(by string) {
	s.title("WHO SAID WHAT")
	if len(s.doc.Quotes) == 0 {
		s.WriteString("  no quotations\n")
		return
	}
	if by != "speaker" {
		for i := range s.doc.Quotes {
			s.quote(&s.doc.Quotes[i], true)
		}
		return
	}
	var order []string
	said := map[string][]*corpus.Quote{}
	for i := range s.doc.Quotes {
		q := &s.doc.Quotes[i]
		name := page.Speaker(s.doc, q)
		if said[name] == nil {
			order = append(order, name)
		}
		said[name] = append(said[name], q)
	}
	for _, name := range order {
		fmt.Fprintf(s, "  %s  %s\n", s.style("1;33", name), s.dim(count(len(said[name]), "quotation")))
		for _, q := range said[name] {
			s.quote(q, false)
		}
	}
}

func (s *sheet) quote(q *corpus.Quote, named bool) {
	head := "  "
	if named {
		head += s.style("1;33", page.Speaker(s.doc, q)) + "  "
	} else {
		head += "  "
	}
	var notes []string
	if !q.Cue.IsZero() {
		notes = append(notes, page.Line(s.doc, q.Cue))
	}
	notes = append(notes, q.Type)
	if mention := page.Line(s.doc, q.Speaker); mention != "" && mention != page.Speaker(s.doc, q) {
		notes = append(notes, "as “"+mention+"”")
	}
	if q.Source != "" && q.Source != page.Speaker(s.doc, q) {
		notes = append(notes, "via "+q.Source)
	}
	if s.rules && q.Rule != "" {
		notes = append(notes, "rule "+q.Rule)
	}
	fmt.Fprintf(s, "%s%s\n", head, s.dim(strings.Join(notes, " · ")))
	content := page.Line(s.doc, q.Content)
	if q.Type == "direct" {
		content = "“" + content + "”"
	}
	s.wrap(content, 6)
}

// wrap prints text indented and broken at pageWidth.
func (s *sheet) wrap(text string, indent int) {
	pad := strings.Repeat(" ", indent)
	column := 0
	for _, word := range strings.Fields(text) {
		width := utf8.RuneCountInString(word)
		switch {
		case column == 0:
			s.WriteString(pad)
			column = indent
		case column+1+width > pageWidth:
			s.WriteString("\n" + pad)
			column = indent
		default:
			s.WriteByte(' ')
			column++
		}
		s.WriteString(word)
		column += width
	}
	s.WriteByte('\n')
}

// dates prints when.
func (s *sheet) dates() {
	s.title("WHEN")
	if len(s.doc.Dates) == 0 {
		s.WriteString("  no time expressions\n")
		return
	}
	width := 10
	for _, d := range s.doc.Dates {
		width = max(width, len(d.Value))
	}
	for _, d := range s.doc.Dates {
		value := d.Value
		if value == "" {
			value = "?"
		}
		fmt.Fprintf(s, "  %s  %s", s.style("32", fmt.Sprintf("%-*s", width, value)), page.Line(s.doc, d.Span))
		if len(d.Flags) > 0 {
			s.WriteString(s.dim("  " + strings.Join(d.Flags, ", ")))
		}
		if s.rules && d.Rule != "" {
			s.WriteString(s.dim("  rule " + d.Rule))
		}
		s.WriteByte('\n')
	}
}

// names prints about whom; told says that the dates have a list of their own.
func (s *sheet) names(told bool) {
	s.title("ABOUT WHOM AND WHAT")
	groups, labels := page.Names(s.doc, told)
	if len(groups) == 0 {
		s.WriteString("  no names\n")
	}
	for _, label := range labels {
		fmt.Fprintf(s, "  %s\n", s.style("35", label))
		for _, g := range groups {
			if g.Label != label {
				continue
			}
			fmt.Fprintf(s, "    %s", s.bold(g.Name))
			if len(g.Others) > 0 {
				fmt.Fprintf(s, " (%s)", strings.Join(g.Others, ", "))
			}
			if g.Count > 1 {
				s.WriteString(s.dim(fmt.Sprintf(" ×%d", g.Count)))
			}
			if len(g.Rules) > 0 {
				s.WriteString(s.dim("  " + strings.Join(g.Rules, " ")))
			}
			s.WriteByte('\n')
		}
	}
}

// tokens prints the sentences with their tokens divided by blanks; the words of
// a token with clitics are joined by +.
func (s *sheet) tokens() {
	next := 0
	for i, sentence := range s.doc.Sentences {
		var words []string
		for ; next < len(s.doc.Tokens) && s.doc.Tokens[next].Start < sentence.End; next++ {
			t := &s.doc.Tokens[next]
			if len(t.Words) > 0 {
				words = append(words, strings.Join(t.Words, s.dim("+")))
			} else {
				words = append(words, t.Text(s.doc.Text))
			}
		}
		fmt.Fprintf(s, "\n%s\n", s.dim(fmt.Sprint(i+1)))
		s.wrap(strings.Join(words, " "), 2)
	}
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
