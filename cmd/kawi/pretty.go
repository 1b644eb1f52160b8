package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// pageWidth is the width, in characters, at which the pretty output wraps.
const pageWidth = 96

// sheet collects the pretty output of one document.
type sheet struct {
	strings.Builder
	doc   *corpus.Document
	color bool
	rules bool
	told  bool // whether the dates have a list of their own
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
		s.told = true
		s.quotes("text")
		s.dates()
		s.names()
	case "tokenize":
		s.tokens()
	case "date":
		s.dates()
	case "ner":
		s.names()
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

// text returns a span's text on one line.
func (s *sheet) text(span tokenize.Span) string {
	return strings.Join(strings.Fields(span.Text(s.doc.Text)), " ")
}

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
		name := s.speaker(q)
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

// speaker returns the best name for the speaker of q.
func (s *sheet) speaker(q *corpus.Quote) string {
	switch {
	case q.SpeakerName != "":
		return q.SpeakerName
	case !q.Speaker.IsZero():
		return s.text(q.Speaker)
	case q.Source != "":
		return q.Source
	}
	return "(unknown)"
}

func (s *sheet) quote(q *corpus.Quote, named bool) {
	head := "  "
	if named {
		head += s.style("1;33", s.speaker(q)) + "  "
	} else {
		head += "  "
	}
	var notes []string
	if !q.Cue.IsZero() {
		notes = append(notes, s.text(q.Cue))
	}
	notes = append(notes, q.Type)
	if mention := s.text(q.Speaker); mention != "" && mention != s.speaker(q) {
		notes = append(notes, "as “"+mention+"”")
	}
	if q.Source != "" && q.Source != s.speaker(q) {
		notes = append(notes, "via "+q.Source)
	}
	if s.rules && q.Rule != "" {
		notes = append(notes, "rule "+q.Rule)
	}
	fmt.Fprintf(s, "%s%s\n", head, s.dim(strings.Join(notes, " · ")))
	content := s.text(q.Content)
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
		fmt.Fprintf(s, "  %s  %s", s.style("32", fmt.Sprintf("%-*s", width, value)), s.text(d.Span))
		if len(d.Flags) > 0 {
			s.WriteString(s.dim("  " + strings.Join(d.Flags, ", ")))
		}
		if s.rules && d.Rule != "" {
			s.WriteString(s.dim("  rule " + d.Rule))
		}
		s.WriteByte('\n')
	}
}

// shownRules is how many of the rules behind a name are shown, the heaviest
// first; JSON has all of them.
const shownRules = 5

// nameGroup is one referent, or one name without referent, with its mentions.
type nameGroup struct {
	label, name string
	count       int
	others      []string // other forms of the name, in order of appearance
	rules       []string
}

// labelRank orders the kinds of entity in lists; the rest follow.
func labelRank(label string) int {
	switch label {
	case "person":
		return 0
	case "organization":
		return 1
	case "location":
		return 2
	}
	return 3
}

// names prints about whom.
func (s *sheet) names() {
	s.title("ABOUT WHOM AND WHAT")
	groups, labels := s.groups()
	if len(groups) == 0 {
		s.WriteString("  no names\n")
	}
	for _, label := range labels {
		fmt.Fprintf(s, "  %s\n", s.style("35", label))
		for _, g := range groups {
			if g.label != label {
				continue
			}
			fmt.Fprintf(s, "    %s", s.bold(g.name))
			if len(g.others) > 0 {
				fmt.Fprintf(s, " (%s)", strings.Join(g.others, ", "))
			}
			if g.count > 1 {
				s.WriteString(s.dim(fmt.Sprintf(" ×%d", g.count)))
			}
			if len(g.rules) > 0 {
				s.WriteString(s.dim("  " + strings.Join(g.rules, " ")))
			}
			s.WriteByte('\n')
		}
	}
}

// groups gathers the mentions of each referent, and the labels in use.
func (s *sheet) groups() (groups []*nameGroup, labels []string) {
	type key struct{ label, name string }
	index := map[key]*nameGroup{}
	for _, e := range s.doc.Entities {
		if s.told && (e.Label == "date" || e.Label == "time") {
			continue
		}
		name := e.Name
		if name == "" {
			name = s.text(e.Span)
		}
		if e.Value != "" {
			name = s.text(e.Span) + " = " + e.Value
		}
		k := key{e.Label, name}
		if e.Referent >= 0 {
			k = key{"", fmt.Sprint(e.Referent)}
		}
		g := index[k]
		if g == nil {
			g = &nameGroup{label: e.Label, name: name, rules: e.Rules[:min(len(e.Rules), shownRules)]}
			index[k] = g
			groups = append(groups, g)
			if !slices.Contains(labels, e.Label) {
				labels = append(labels, e.Label)
			}
		}
		g.count++
		if form := s.text(e.Span); e.Value == "" && form != g.name && !slices.Contains(g.others, form) {
			g.others = append(g.others, form)
		}
	}
	slices.SortStableFunc(labels, func(a, b string) int { return labelRank(a) - labelRank(b) })
	return groups, labels
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
