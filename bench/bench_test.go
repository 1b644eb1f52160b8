package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// BenchmarkPeers runs the comparisons as Go benchmarks.
func BenchmarkPeers(b *testing.B) {
	jobs, err := allJobs()
	if err != nil {
		b.Fatal(err)
	}
	for _, j := range jobs {
		for _, r := range j.rows {
			b.Run(j.title+"/"+strings.ReplaceAll(r.name, "**", ""), func(b *testing.B) {
				b.SetBytes(int64(r.size))
				b.ReportAllocs()
				for b.Loop() {
					r.f()
				}
			})
		}
	}
}

// TestJobs runs every row once and looks at the tables.
func TestJobs(t *testing.T) {
	jobs, err := allJobs()
	if err != nil {
		t.Fatal(err)
	}
	for _, j := range jobs {
		costs := make([]cost, len(j.rows))
		for i, r := range j.rows {
			if r.size == 0 || j.unit != "" && r.many == 0 {
				t.Errorf("%s: %s has no size", j.title, r.name)
			}
			if testing.Short() {
				costs[i] = cost{time: time.Millisecond}
				continue
			}
			r.f()
			costs[i] = cost{time: time.Duration(i+1) * time.Millisecond}
		}
		var table bytes.Buffer
		j.write(&table, costs)
		if got := strings.Count(table.String(), "\n| "); got != len(j.rows)+1 {
			t.Errorf("%s: %d lines of table\n%s", j.title, got, &table)
		}
	}
}

func TestMeasure(t *testing.T) {
	keep := [][]byte{nil}
	c := measure(func() { keep[0] = make([]byte, 1<<16) }, time.Millisecond)
	if c.time <= 0 || c.allocs < 0.9 || c.allocs > 2 {
		t.Errorf("%+v", c)
	}
}

func TestFigure(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 0.004: "0", 0.126: "0.13", 9.876: "9.88", 12.34: "12.3", 1234.5: "1234"} {
		if got := figure(x); got != want {
			t.Errorf("%v: got %s, want %s", x, got, want)
		}
	}
	if got := nanoseconds(43.21) + ", " + nanoseconds(1875); got != "43.2 ns, 1.88 µs" {
		t.Error(got)
	}
}
