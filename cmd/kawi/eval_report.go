package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus/score"
)

// render prints the report in the format that was asked for.
func (r *report) render(e *evaluation) []byte {
	if e.out == "json" {
		data, err := json.Marshal(r)
		if err != nil {
			return nil // cannot happen: the report holds nothing but numbers and text
		}
		return append(data, '\n')
	}
	w := &reportWriter{md: e.out == "md"}
	w.title(fmt.Sprintf("%s: %s, %s", r.Layer, strings.Join(r.Gold, ", "), count(r.Result.Units, "unit")))
	w.figures(r, e)
	if len(r.Result.Confusion) > 0 {
		w.title("Gold (rows) and system (columns)")
		w.confusion(r.Result.Confusion)
	}
	if len(r.Result.Mistakes) > 0 {
		w.title("Mistakes")
		for _, m := range r.Result.Mistakes {
			w.mistakes(m, e.examples)
		}
	}
	return w.Bytes()
}

// reportWriter writes tables as aligned text or as Markdown.
type reportWriter struct {
	bytes.Buffer
	md bool
}

func (w *reportWriter) title(text string) {
	if w.Len() > 0 {
		w.WriteByte('\n')
	}
	if w.md {
		text = "### " + text + "\n"
	}
	w.WriteString(text + "\n")
}

// figures writes the table of figures, with the old ones beside if the report
// has changes.
func (w *reportWriter) figures(r *report, e *evaluation) {
	changes := map[[2]string]score.Change{}
	for _, c := range r.Changes {
		changes[[2]string{c.Group, c.Name}] = c
	}
	head := []string{"", "figure", "P", "R", "F1", "95 %", "gold", "system"}
	if r.Changes != nil {
		head = append(head, "before", "change", "p")
	}
	table := [][]string{head}
	for _, f := range r.Table {
		if f.Kind == score.F1 && f.Count+f.Given == 0 {
			continue
		}
		cells := []string{f.Group, f.Name, number(f.P), number(f.R), number(f.F1), number(f.Low) + "–" + number(f.High), fmt.Sprint(f.Count), fmt.Sprint(f.Given)}
		if e.rounds == 0 {
			cells[5] = ""
		}
		switch f.Kind {
		case score.Rate:
			cells[2], cells[3], cells[7] = "", "", ""
		case score.Mean:
			cells[6], cells[7] = "", ""
		}
		if r.Changes != nil {
			if c, ok := changes[[2]string{f.Group, f.Name}]; ok {
				cells = append(cells, number(percent(c.Old)), fmt.Sprintf("%+.2f", 100*(c.New-c.Old)), fmt.Sprintf("%.3f", c.P))
			} else {
				cells = append(cells, "", "", "")
			}
		}
		table = append(table, cells)
	}
	w.table(table)
}

func number(x float64) string { return fmt.Sprintf("%.2f", x) }

// confusion writes the matrix of labels.
func (w *reportWriter) confusion(pairs []score.Pair) {
	var rows, columns []string
	cell := map[[2]string]int{}
	for _, p := range pairs {
		rows, columns = append(rows, p.Gold), append(columns, p.System)
		cell[[2]string{p.Gold, p.System}] = p.Count
	}
	sorted := func(labels []string) []string {
		slices.Sort(labels)
		return slices.Compact(labels)
	}
	rows, columns = sorted(rows), sorted(columns)
	table := [][]string{append([]string{""}, columns...)}
	for _, gold := range rows {
		cells := []string{gold}
		for _, system := range columns {
			cells = append(cells, fmt.Sprint(cell[[2]string{gold, system}]))
		}
		table = append(table, cells)
	}
	w.table(table)
}

// mistakes writes a class of mistakes with its first examples.
func (w *reportWriter) mistakes(m score.Mistakes, most int) {
	fmt.Fprintf(w, "%s%s: %d\n", w.bullet(0), m.Class, m.Count)
	for _, x := range m.Examples[:min(most, len(m.Examples))] {
		parts := []string{strings.ReplaceAll(x.ID, "\t", " ")} // of a word: its group and itself
		if x.Gold != "" {
			parts = append(parts, "want "+x.Gold)
		}
		if x.System != "" {
			parts = append(parts, "got "+x.System)
		}
		if x.Context != "" {
			parts = append(parts, "in "+x.Context)
		}
		fmt.Fprintf(w, "%s%s\n", w.bullet(1), w.escape(strings.Join(parts, " | ")))
	}
}

func (w *reportWriter) bullet(depth int) string {
	if w.md {
		return strings.Repeat("  ", depth) + "- "
	}
	return strings.Repeat("  ", depth)
}

// escape keeps text from being taken for Markdown.
func (w *reportWriter) escape(s string) string {
	if !w.md {
		return s
	}
	return strings.NewReplacer("|", `\|`, "*", `\*`, "_", `\_`, "<", "&lt;", "`", "\\`", "[", `\[`).Replace(s)
}

// table writes rows of cells; the first row is the head. Numbers stand to the right.
func (w *reportWriter) table(rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, cells := range rows {
		for i, c := range cells {
			widths[i] = max(widths[i], utf8.RuneCountInString(c))
		}
	}
	left := 1 // columns of text
	if len(rows[0]) > 2 && rows[0][1] == "figure" {
		left = 2
	}
	for n, cells := range rows {
		var line []string
		for i, c := range cells {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c))
			if i < left {
				line = append(line, w.escape(c)+pad)
			} else {
				line = append(line, pad+w.escape(c))
			}
		}
		if !w.md {
			w.WriteString(strings.TrimRight(strings.Join(line, "  "), " ") + "\n")
			continue
		}
		w.WriteString("| " + strings.Join(line, " | ") + " |\n")
		if n == 0 {
			for i := range cells {
				w.WriteString([]string{"|---:", "|---"}[min(max(left-i, 0), 1)])
			}
			w.WriteString("|\n")
		}
	}
}
