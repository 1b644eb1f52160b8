package main

import (
	"slices"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi/internal/cputime"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkHostile reports, for each hostile pattern, the processor time for 1 MiB
// and how many times the time for 64 KiB it is: 16 if the cost is linear.
func BenchmarkHostile(b *testing.B) {
	t, d := tokenize.New(nil), new(tokenize.Document)
	for _, unit := range testtext.Hostile() {
		b.Run("tokenize/"+unit, func(b *testing.B) {
			small, large := testtext.Repeat(unit, 1<<16), testtext.Repeat(unit, 1<<20)
			cost := func(text string, times int) float64 {
				t.ParseInto(d, text)
				var runs []time.Duration
				for range 5 {
					begin := cputime.Used()
					for range times {
						t.ParseInto(d, text)
					}
					runs = append(runs, cputime.Used()-begin)
				}
				return float64(slices.Min(runs).Nanoseconds()) / float64(times)
			}
			for b.Loop() {
				l := cost(large, 1)
				b.ReportMetric(l/1e6, "ms/MiB")
				b.ReportMetric(l/cost(small, 16), "x16")
			}
		})
	}
}
