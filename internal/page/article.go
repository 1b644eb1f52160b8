package page

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// article collects the HTML of one document.
type article struct {
	strings.Builder
	doc      *corpus.Document
	number   int // of the document in the page; part of every id
	speakers []string
	of       []int   // the index in speakers of each quotation's speaker
	said     [][]int // the quotations of each speaker
}

// Article returns a document as an article of the page: what a layer's command
// has found, everything for "analyze". number is that of the document in the page
// and makes its ids its own.
func Article(doc *corpus.Document, layer string, number int) []byte {
	a := &article{doc: doc, number: number}
	name := doc.ID
	if name == "" {
		name = strings.Trim(string(doc.RawID), `"`)
	}
	fmt.Fprintf(a, "<article>\n<h2>%s</h2>\n", Escape(cmp.Or(strings.TrimSpace(name), "(no name)")))
	if doc.Err != "" {
		fmt.Fprintf(a, "<p class=\"error\">%s</p>\n</article>\n", Escape(doc.Err))
		return []byte(a.String())
	}
	a.findSpeakers()
	a.text()
	if layer == "analyze" || layer == "quote" {
		a.whoSaidWhat()
	}
	if layer == "analyze" || layer == "date" {
		a.timeline()
	}
	if layer == "analyze" || layer == "ner" {
		a.names(layer == "analyze")
	}
	a.WriteString("</article>\n")
	return []byte(a.String())
}

// findSpeakers numbers the speakers in the order of their first quotation.
func (a *article) findSpeakers() {
	index := map[string]int{}
	for i := range a.doc.Quotes {
		name := Speaker(a.doc, &a.doc.Quotes[i])
		k, ok := index[name]
		if !ok {
			k = len(a.speakers)
			index[name] = k
			a.speakers, a.said = append(a.speakers, name), append(a.said, nil)
		}
		a.of, a.said[k] = append(a.of, k), append(a.said[k], i)
	}
}

// colors is the number of colours in the style sheet, which colour-blind
// readers can tell apart. Every speaker has a number as well, so that nothing
// hangs on colour alone.
const colors = 7

// stretch is a part of the text that the page marks.
type stretch struct {
	tokenize.Span
	tag, attributes string // the element, and what stands in its tag
	id, badge       string // what only the first and only the last piece has
}

// stretches returns what is to be marked in the text, outer stretches before
// inner ones.
func (a *article) stretches() []stretch {
	var list []stretch
	add := func(s stretch) {
		if !s.IsZero() {
			list = append(list, s)
		}
	}
	for i, q := range a.doc.Quotes {
		k := a.of[i]
		color := fmt.Sprintf("c%d\"", k%colors)
		add(stretch{q.Content, "span", `class="quote ` + quoteClass(q.Type) + " " + color, fmt.Sprintf(` id="d%dq%d"`, a.number, i),
			fmt.Sprintf(`<sup><a href="#d%dp%d" title="%s">%d</a></sup>`, a.number, k, Escape(a.speakers[k]), k+1)})
		add(stretch{Span: q.Cue, tag: "span", attributes: `class="cue ` + color})
		add(stretch{Span: q.Speaker, tag: "span", attributes: `class="speaker ` + color})
	}
	for _, e := range a.doc.Entities {
		if e.Label != "date" && e.Label != "time" {
			add(stretch{Span: e.Span, tag: "span", attributes: fmt.Sprintf(`class="name" title="%s"`, Escape(strings.TrimSpace(e.Label+": "+cmp.Or(e.Value, e.Name))))})
		}
	}
	for i, d := range a.doc.Dates {
		s := stretch{Span: d.Span, tag: "span", attributes: fmt.Sprintf(`class="date" title="%s"`, Escape(d.Type+" "+d.Value)), id: fmt.Sprintf(` id="d%dt%d"`, a.number, i)}
		if isDatetime(d.Value) {
			s.tag, s.attributes = "time", s.attributes+` datetime="`+d.Value+`"`
		}
		add(s)
	}
	slices.SortStableFunc(list, outerFirst)
	return list
}

// isDatetime reports whether HTML takes a value of TIMEX3 for the attribute of a
// time element: years, months, days and times, not weeks, seasons or durations
// like P1M.
func isDatetime(value string) bool {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly, "2006-01-02T15:04Z07:00", time.RFC3339} {
		if t, err := time.Parse(layout, value); err == nil && t.Year() > 0 && !strings.Contains(value, "Z") {
			return true
		}
	}
	return false
}

func outerFirst(x, y stretch) int {
	return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
}

// quoteClass returns the class of a type of quotation.
func quoteClass(kind string) string {
	if kind == "direct" || kind == "mixed" {
		return kind
	}
	return "indirect"
}

// text writes the text with its marks. A stretch that runs over the end of the
// one around it is shown in pieces.
func (a *article) text() {
	a.WriteString("<div class=\"text\" lang=\"id\">")
	var open []stretch
	at := 0
	upTo := func(end int) { // writes the text up to end and closes what ends before it
		for len(open) > 0 && open[len(open)-1].End <= end {
			last := open[len(open)-1]
			a.plain(a.doc.Text[at:last.End])
			a.WriteString(last.badge + "</" + last.tag + ">")
			at, open = last.End, open[:len(open)-1]
		}
		a.plain(a.doc.Text[at:end])
		at = end
	}
	list := a.stretches()
	for i := 0; i < len(list); i++ {
		s := list[i]
		upTo(s.Start)
		if n := len(open); n > 0 && s.End > open[n-1].End {
			rest := s
			rest.Start, rest.id = open[n-1].End, ""
			s.End, s.badge = rest.Start, ""
			k, _ := slices.BinarySearchFunc(list[i+1:], rest, outerFirst)
			list = slices.Insert(list, i+1+k, rest)
		}
		a.WriteString("<" + s.tag + " " + s.attributes + s.id + ">")
		open = append(open, s)
	}
	upTo(len(a.doc.Text))
	a.WriteString("</div>\n")
}

func (a *article) plain(s string) { a.WriteString(Escape(s)) }

// line returns a span's text on one line, escaped.
func (a *article) line(s tokenize.Span) string { return Escape(Line(a.doc, s)) }

// heading begins a part of the article.
func (a *article) heading(id, title string) {
	fmt.Fprintf(a, "<h3 id=\"d%d%s\">%s</h3>\n", a.number, id, title)
}

// whoSaidWhat writes the table of speakers and their quotations.
func (a *article) whoSaidWhat() {
	a.heading("said", "Who said what")
	if len(a.doc.Quotes) == 0 {
		a.WriteString("<p>No quotations.</p>\n")
		return
	}
	fmt.Fprintf(a, "<table aria-labelledby=\"d%dsaid\">\n", a.number)
	a.WriteString("<thead><tr><th scope=\"col\">Speaker</th><th scope=\"col\">Said</th><th scope=\"col\">How</th></tr></thead>\n")
	for k, name := range a.speakers {
		a.WriteString("<tbody>\n")
		for n, i := range a.said[k] {
			a.WriteString("<tr>")
			if n == 0 {
				fmt.Fprintf(a, `<th scope="rowgroup" rowspan="%d" id="d%dp%d" class="c%d"><span class="number">%d</span> %s</th>`,
					len(a.said[k]), a.number, k, k%colors, k+1, Escape(name))
			}
			q := &a.doc.Quotes[i]
			notes := []string{Escape(q.Type)}
			if !q.Cue.IsZero() {
				notes = []string{a.line(q.Cue), Escape(q.Type)}
			}
			if q.Source != "" && q.Source != name {
				notes = append(notes, "via "+Escape(q.Source))
			}
			fmt.Fprintf(a, "<td lang=\"id\"><a href=\"#d%dq%d\">%s</a></td><td>%s</td></tr>\n", a.number, i, a.line(q.Content), strings.Join(notes, ", "))
		}
		a.WriteString("</tbody>\n")
	}
	a.WriteString("</table>\n")
}

// timeline writes the dates in the order of time, as a picture and as a list;
// those that have no place in time come last.
func (a *article) timeline() {
	a.heading("when", "When")
	if len(a.doc.Dates) == 0 {
		a.WriteString("<p>No time expressions.</p>\n")
		return
	}
	order := make([]int, len(a.doc.Dates))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := a.doc.Dates[i].From, a.doc.Dates[j].From
		if (x == "") != (y == "") {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	})
	a.picture(order)
	a.WriteString("<ol class=\"dates\">\n")
	for _, i := range order {
		d := &a.doc.Dates[i]
		fmt.Fprintf(a, "<li><span class=\"value\">%s</span> <a lang=\"id\" href=\"#d%dt%d\">%s</a></li>\n", Escape(cmp.Or(d.Value, "?")), a.number, i, a.line(d.Span))
	}
	a.WriteString("</ol>\n")
}

// picture draws the dates as dots on a line from the first to the last.
func (a *article) picture(order []int) {
	var days []time.Time
	for _, i := range order {
		if from := a.doc.Dates[i].From; len(from) >= len(time.DateOnly) {
			if day, err := time.Parse(time.DateOnly, from[:len(time.DateOnly)]); err == nil {
				days = append(days, day)
			}
		}
	}
	if len(days) < 2 || days[0].Equal(days[len(days)-1]) {
		return
	}
	first, last := days[0], days[len(days)-1]
	fmt.Fprintf(a, `<svg viewBox="0 0 1000 60" role="img" aria-label="Timeline from %s to %s"><line x1="20" y1="20" x2="980" y2="20"/>`,
		first.Format(time.DateOnly), last.Format(time.DateOnly))
	for _, day := range days {
		fmt.Fprintf(a, `<circle cx="%.1f" cy="20" r="7"><title>%s</title></circle>`, 20+960*day.Sub(first).Hours()/last.Sub(first).Hours(), day.Format(time.DateOnly))
	}
	fmt.Fprintf(a, "<text x=\"20\" y=\"52\">%s</text><text x=\"980\" y=\"52\" text-anchor=\"end\">%s</text></svg>\n", first.Format(time.DateOnly), last.Format(time.DateOnly))
}

// names writes the names by label, with their other forms and their number.
func (a *article) names(told bool) {
	a.heading("names", "About whom and what")
	groups, labels := Names(a.doc, told)
	if len(groups) == 0 {
		a.WriteString("<p>No names.</p>\n")
		return
	}
	a.WriteString("<dl>\n")
	for _, label := range labels {
		fmt.Fprintf(a, "<dt>%s</dt>\n", Escape(label))
		for _, g := range groups {
			if g.Label != label {
				continue
			}
			fmt.Fprintf(a, "<dd lang=\"id\"><b>%s</b>", Escape(g.Name))
			if len(g.Others) > 0 {
				fmt.Fprintf(a, " (%s)", Escape(strings.Join(g.Others, ", ")))
			}
			if g.Count > 1 {
				fmt.Fprintf(a, " ×%d", g.Count)
			}
			a.WriteString("</dd>\n")
		}
	}
	a.WriteString("</dl>\n")
}
