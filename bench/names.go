package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/kawi-nlp/kawi/internal/cputime"
	"github.com/kawi-nlp/kawi/ner"
)

// measureNames measures what the names cost besides time: resident memory, and
// a gazetteer of a user with a million names.
func measureNames(out io.Writer, s *settings) error {
	if err := measureResident(out); err != nil {
		return err
	}
	return measureGazetteer(out, s)
}

// measureResident compares two processes that have analysed one article, one of
// which links package ner.
func measureResident(out io.Writer) error {
	dir, err := os.MkdirTemp("", "kawi-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintf(out, "\n## Memory of the names\n\nTwo processes that have analysed `examples/artikel.txt`, in MB. Pages of the file are shared between processes and can be dropped. Asked: less than 20 MB for the layer.\n\n"+
		"| | resident | own pages | pages of the file | heap |\n|---|---:|---:|---:|---:|\n")
	var rows [2][4]float64
	for i, name := range []string{"plain", "names"} {
		program := filepath.Join(dir, name)
		if _, err := output(".", "go", "build", "-o", program, "./resident/"+name); err != nil {
			return err
		}
		text, err := output(".", program, "../examples/artikel.txt")
		if err != nil {
			return err
		}
		r := &rows[i]
		if _, err := fmt.Sscan(text, &r[0], &r[1], &r[2], &r[3]); err != nil {
			return err
		}
		for k := range r {
			r[k] *= 1024 / 1e6
		}
	}
	for i, name := range []string{"tokens and dates", "tokens, dates and names"} {
		fmt.Fprintf(out, "| %s | %.2f | %.2f | %.2f | %.2f |\n", name, rows[i][0], rows[i][1], rows[i][2], rows[i][3])
	}
	fmt.Fprint(out, "| **the names** |")
	for k := range rows[0] {
		fmt.Fprintf(out, " %.2f |", rows[1][k]-rows[0][k])
	}
	fmt.Fprintln(out)
	return nil
}

// measureGazetteer loads gazetteers of a user and finds their names in the text.
// Every name begins with a capitalised word of the text, so that look-ups go on to a second word.
func measureGazetteer(out io.Writer, s *settings) error {
	m, err := newMaterial()
	if err != nil {
		return err
	}
	var words []string
	for word := range strings.FieldsSeq(m.text) {
		if 'A' <= word[0] && word[0] <= 'Z' {
			words = append(words, word)
		}
	}
	fmt.Fprintf(out, "\n## Gazetteers of a user\n\nThe layer alone, tokens and dates given. Every name begins with a capitalised word of the text.\n\n"+
		"| names | read in, s | held, MB | MB/s | time, × none |\n|---:|---:|---:|---:|---:|\n")
	var none cost
	for _, n := range []int{0, 1000, 1_000_000} {
		var lines strings.Builder
		for i := range n {
			fmt.Fprintf(&lines, "%s Nomor%d Jaya\tORG\tt%d\n", words[i%len(words)], i, i)
		}
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		begin := cputime.Used()
		g, err := ner.ReadGazetteer(strings.NewReader(lines.String()), "names.tsv")
		if err != nil {
			return err
		}
		took := cputime.Used() - begin
		runtime.GC()
		runtime.ReadMemStats(&after)
		rec := ner.New(&ner.Options{Gazetteers: []*ner.Gazetteer{g}})
		var r ner.Result
		f := func() {
			for i, doc := range m.parsed {
				rec.FindInto(&r, doc, m.dates[i])
			}
		}
		f()
		best := measure(f, s.least)
		for range s.rounds - 1 {
			if c := measure(f, s.least); c.time < best.time {
				best = c
			}
		}
		if n == 0 {
			none = best
		}
		fmt.Fprintf(out, "| %d | %.2f | %.0f | %s | %.2f |\n", n, took.Seconds(), max(0, float64(after.HeapAlloc)-float64(before.HeapAlloc))/1e6,
			figure(1000*float64(len(m.text))/float64(best.time)), float64(best.time)/float64(none.time))
		runtime.KeepAlive(g)
	}
	return nil
}
