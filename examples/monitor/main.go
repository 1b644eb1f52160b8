// Command monitor reads an archive of news, JSON Lines of {"id","date","outlet","text"},
// and prints who is quoted how often in each week, who quotes them, and who is
// named. docs/tutorial.md explains it.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/ner"
)

func main() {
	monitor(os.Stdin, os.Stdout, os.Stderr)
}

// finding is what the tables need of an article.
type finding struct {
	week, outlet  string
	quoted, named []string
}

// newWorker returns a function that analyses one article after another. Each
// goroutine has its own, with its own scratch memory.
func newWorker() func(*corpus.Document) (finding, error) {
	analyzer := kawi.New(nil)
	var scratch kawi.Analysis
	return func(doc *corpus.Document) (finding, error) {
		published, err := time.Parse(time.DateOnly, member(doc, "date"))
		if err != nil {
			return finding{}, fmt.Errorf("article %s: %w", doc.ID, err)
		}
		year, week := published.ISOWeek()
		f := finding{week: fmt.Sprintf("%d-W%02d", year, week), outlet: member(doc, "outlet")}
		analyzer.AnalyzeInto(&scratch, doc.Text, published, nil)
		for _, q := range scratch.Quotes {
			if q.SpeakerName != "" {
				f.quoted = append(f.quoted, q.SpeakerName)
			}
		}
		for _, r := range scratch.Entities.Referents { // once in each article
			if r.Label == ner.Person || r.Label == ner.Organization {
				f.named = append(f.named, r.Name)
			}
		}
		return f, nil
	}
}

// member returns a string that the record has beside its text.
func member(doc *corpus.Document, name string) (s string) {
	value, _ := doc.Member(name)
	_ = json.Unmarshal(value, &s) // what is no string stays empty
	return s
}

// table counts by row and column.
type table map[string]map[string]int

func (t table) add(row string, columns ...string) {
	if t[row] == nil {
		t[row] = map[string]int{}
	}
	for _, c := range columns {
		t[row][c]++
	}
}

// monitor reads the archive and prints the tables.
func monitor(archive io.Reader, out, errs io.Writer) {
	quoted, named, weeks, outlets := table{}, table{}, table{}, table{}
	for f, err := range kawi.Map(context.Background(), corpus.ReadJSONL(archive, "archive"), 0, newWorker) {
		if err != nil {
			fmt.Fprintln(errs, err) // and the run goes on
			continue
		}
		weeks.add(f.week)
		outlets.add(f.outlet)
		for _, name := range f.quoted {
			quoted.add(name, f.week, f.outlet, "total")
		}
		for _, name := range f.named {
			named.add(name, f.week, "total")
		}
	}
	byWeek := slices.Sorted(maps.Keys(weeks))
	quoted.print(out, "QUOTED", append(byWeek, "total"))
	quoted.print(out, "QUOTED BY", slices.Sorted(maps.Keys(outlets)))
	named.print(out, "ARTICLES THAT NAME", append(byWeek, "total"))
}

// print prints the rows that count twice or more, the largest first.
func (t table) print(out io.Writer, title string, columns []string) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	defer w.Flush()
	fmt.Fprint(w, title)
	for _, c := range columns {
		fmt.Fprint(w, "\t", c)
	}
	rows := slices.DeleteFunc(slices.Sorted(maps.Keys(t)), func(row string) bool { return t[row]["total"] < 2 })
	slices.SortStableFunc(rows, func(a, b string) int { return cmp.Compare(t[b]["total"], t[a]["total"]) })
	for _, row := range rows {
		fmt.Fprint(w, "\n", row)
		for _, c := range columns {
			fmt.Fprint(w, "\t", t[row][c])
		}
	}
	fmt.Fprint(w, "\n\n")
}
