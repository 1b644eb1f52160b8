package bench

import (
	"slices"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

// BenchmarkHostile reports, for each hostile pattern, the time for 1 MiB and how
// many times the time for 64 KiB it is: 16 if the cost is linear.
func BenchmarkHostile(b *testing.B) {
	t, d := tokenize.New(nil), new(tokenize.Document)
	for _, unit := range testtext.Hostile() {
		b.Run("tokenize/"+unit, func(b *testing.B) {
			small, large := testtext.Repeat(unit, 1<<16), testtext.Repeat(unit, 1<<20)
			cost := func(text string) float64 {
				t.ParseInto(d, text)
				var runs []time.Duration
				for range 5 {
					begin := time.Now()
					t.ParseInto(d, text)
					runs = append(runs, time.Since(begin))
				}
				return float64(slices.Min(runs).Nanoseconds())
			}
			for b.Loop() {
				l := cost(large)
				b.ReportMetric(l/1e6, "ms/MiB")
				b.ReportMetric(l/cost(small), "x16")
			}
		})
	}
}
