package page

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Line returns a span's text on one line.
func Line(doc *corpus.Document, span tokenize.Span) string {
	return strings.Join(strings.Fields(span.Text(doc.Text)), " ")
}

// Speaker returns the best name for the speaker of q.
func Speaker(doc *corpus.Document, q *corpus.Quote) string {
	switch {
	case q.SpeakerName != "":
		return q.SpeakerName
	case !q.Speaker.IsZero():
		return Line(doc, q.Speaker)
	case q.Source != "":
		return q.Source
	}
	return "(unknown)"
}

// shownRules is how many of the rules behind a name are shown, the heaviest
// first; JSON has all of them.
const shownRules = 5

// Group is one referent, or one name without referent, with its mentions.
type Group struct {
	Label, Name string
	Count       int
	Others      []string // other forms of the name, in order of appearance
	Rules       []string
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

// Names gathers the mentions of each referent, and the labels in use in the order
// in which they are shown. told says that dates and times are shown elsewhere.
func Names(doc *corpus.Document, told bool) (groups []*Group, labels []string) {
	type key struct{ label, name string }
	index := map[key]*Group{}
	for _, e := range doc.Entities {
		if told && (e.Label == "date" || e.Label == "time") {
			continue
		}
		name := e.Name
		if name == "" {
			name = Line(doc, e.Span)
		}
		if e.Value != "" {
			name = Line(doc, e.Span) + " = " + e.Value
		}
		k := key{e.Label, name}
		if e.Referent >= 0 {
			k = key{"", fmt.Sprint(e.Referent)}
		}
		g := index[k]
		if g == nil {
			g = &Group{Label: e.Label, Name: name, Rules: e.Rules[:min(len(e.Rules), shownRules)]}
			index[k] = g
			groups = append(groups, g)
			if !slices.Contains(labels, e.Label) {
				labels = append(labels, e.Label)
			}
		}
		g.Count++
		if form := Line(doc, e.Span); e.Value == "" && form != g.Name && !slices.Contains(g.Others, form) {
			g.Others = append(g.Others, form)
		}
	}
	slices.SortStableFunc(labels, func(a, b string) int { return labelRank(a) - labelRank(b) })
	return groups, labels
}
