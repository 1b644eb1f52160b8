package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/cputime"
)

// job is one table: things that do the same work, or what is nearest to it.
type job struct {
	title string
	about string // what a row's operation is, and what to mind
	unit  string // what an operation has many of, if bytes do not say it: word, sentence
	rows  []row
}

// row is one library. The first row of a job is the one to which the others are
// compared.
type row struct {
	name string
	size int // bytes of an operation
	many int // units of an operation
	f    func()
}

// cost is what one operation takes.
type cost struct {
	time   time.Duration
	allocs float64
}

// measure repeats f until it has taken the time, and returns the mean.
func measure(f func(), least time.Duration) cost {
	var before, after runtime.MemStats
	for n := 1; ; {
		runtime.GC()
		runtime.ReadMemStats(&before)
		begin := cputime.Used()
		for range n {
			f()
		}
		took := cputime.Used() - begin
		if took >= least {
			runtime.ReadMemStats(&after)
			return cost{took / time.Duration(n), float64(after.Mallocs-before.Mallocs) / float64(n)}
		}
		n = max(n+1, min(100*n, int(1.2*float64(n)*float64(least)/float64(took+1))))
	}
}

// compare measures the jobs of all layers.
func compare(out io.Writer, s *settings) error {
	jobs, err := allJobs()
	if err != nil {
		return err
	}
	for _, j := range jobs {
		best := make([]cost, len(j.rows))
		for _, r := range j.rows {
			r.f() // warm
		}
		for round := range s.rounds {
			for i, r := range j.rows {
				if c := measure(r.f, s.least); round == 0 || c.time < best[i].time {
					best[i] = c
				}
			}
		}
		j.write(out, best)
	}
	return nil
}

// write writes the table of a job.
func (j *job) write(out io.Writer, costs []cost) {
	fmt.Fprintf(out, "\n## %s\n\n%s\n\n", j.title, j.about)
	head := []string{""}
	if j.unit != "" {
		head = append(head, "a "+j.unit)
	}
	head = append(head, "MB/s", "allocations a kB", "time, × Kawi")
	fmt.Fprintf(out, "| %s |\n|---%s|\n", strings.Join(head, " | "), strings.Repeat("|---:", len(head)-1))
	perByte := func(i int) float64 { return float64(costs[i].time) / float64(j.rows[i].size) }
	for i, r := range j.rows {
		cells := []string{r.name}
		if j.unit != "" {
			cells = append(cells, nanoseconds(float64(costs[i].time)/float64(r.many)))
		}
		cells = append(cells, figure(1000/perByte(i)), figure(1000*costs[i].allocs/float64(r.size)), figure(perByte(i)/perByte(0)))
		fmt.Fprintf(out, "| %s |\n", strings.Join(cells, " | "))
	}
}

// figure writes a number with three digits, or two behind the point.
func figure(x float64) string {
	switch {
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 10:
		return fmt.Sprintf("%.1f", x)
	case x < 0.005:
		return "0"
	}
	return fmt.Sprintf("%.2f", x)
}

// nanoseconds writes a time.
func nanoseconds(ns float64) string {
	if ns >= 1000 {
		return figure(ns/1000) + " µs"
	}
	return figure(ns) + " ns"
}
