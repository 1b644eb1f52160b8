package score

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// Rounds is how often the bootstrap and the permutation test draw, unless the
// caller says otherwise.
const Rounds = 1000

// Interval is a confidence interval, both ends 0 to 1.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// Intervals returns the 95 % confidence interval of the F1 (or rate, or mean) of
// every figure of r, in their order: the percentile bootstrap over units. The
// same seed gives the same intervals. It costs rounds × units × figures.
func (r *Result) Intervals(rounds int, seed uint64) []Interval {
	rng := rand.New(rand.NewPCG(seed, 0))
	values := make([][]float64, len(r.Figures))
	weights := make([]float64, r.Units)
	for range rounds {
		clear(weights)
		for range weights {
			weights[rng.IntN(len(weights))]++
		}
		drawn, there := r.weighted(weights)
		for i, v := range drawn {
			if there[i] { // a draw without one such thing says nothing
				values[i] = append(values[i], v)
			}
		}
	}
	out := make([]Interval, len(r.Figures))
	for i, v := range values {
		if len(v) > 0 {
			slices.Sort(v)
			out[i] = Interval{v[int(0.025*float64(len(v)))], v[int(math.Ceil(0.975*float64(len(v))))-1]}
		}
	}
	return out
}

// weighted returns the F1 of every figure if every unit counts as often as its
// weight says, and whether there is anything that it counts.
func (r *Result) weighted(weights []float64) (f1 []float64, there []bool) {
	f1, there = make([]float64, len(r.Figures)), make([]bool, len(r.Figures))
	totals := make(map[*Figure]Counts, len(r.Figures))
	for i := range r.Figures {
		f := &r.Figures[i]
		var c Counts
		for k, u := range f.Units {
			if weights[k] != 0 && u != (Counts{}) {
				c.add(u, weights[k])
			}
		}
		totals[f] = c
		there[i] = f.Kind == Mean || c.Gold+c.System > 0
	}
	for i := range r.Figures {
		_, _, f1[i] = r.prf(&r.Figures[i], func(f *Figure) Counts { return totals[f] })
	}
	return f1, there
}

// Change compares one figure of two results.
type Change struct {
	Group string  `json:"group"`
	Name  string  `json:"name"`
	Old   float64 `json:"old"` // F1, rate or mean, 0 to 1
	New   float64 `json:"new"`
	P     float64 `json:"p"` // how likely a difference this large is if the two systems are equally good
}

// ErrNotPaired is returned by Compare for results of different gold.
var ErrNotPaired = errors.New("score: the two results are not of the same gold")

// Compare tests every figure that both results have with a paired permutation
// test over units (approximate randomisation, two-sided): a small P says that the
// change is not chance. The same seed gives the same P. Both results must be of
// the same layer and gold.
func Compare(before, after *Result, rounds int, seed uint64) ([]Change, error) {
	if before.Layer != after.Layer || before.Units != after.Units || before.Gold != after.Gold {
		return nil, fmt.Errorf("%w: %s of %d units, %s of %d units", ErrNotPaired, before.Layer, before.Units, after.Layer, after.Units)
	}
	a, b := sharedFigures(before, after)
	even := make([]float64, after.Units)
	for i := range even {
		even[i] = 1
	}
	old, _ := a.weighted(even)
	now, _ := b.weighted(even)
	out := make([]Change, len(a.Figures))
	for i := range out {
		out[i] = Change{a.Figures[i].Group, a.Figures[i].Name, old[i], now[i], 1}
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	beyond := make([]int, len(out))
	swapped := [2]*Result{a.blank(), b.blank()}
	for range rounds {
		for k := range after.Units {
			side := rng.IntN(2)
			for i := range out {
				swapped[side].Figures[i].set(k, &a.Figures[i])
				swapped[1-side].Figures[i].set(k, &b.Figures[i])
			}
		}
		x, _ := swapped[0].weighted(even)
		y, _ := swapped[1].weighted(even)
		for i := range out {
			if math.Abs(x[i]-y[i]) >= math.Abs(old[i]-now[i])-1e-12 {
				beyond[i]++
			}
		}
	}
	for i := range out {
		out[i].P = float64(beyond[i]+1) / float64(rounds+1)
	}
	return out, nil
}

// sharedFigures returns both results with the figures that both have, in the
// order of the first.
func sharedFigures(before, after *Result) (a, b *Result) {
	a, b = &Result{Units: before.Units}, &Result{Units: after.Units}
	for _, f := range before.Figures {
		if g := after.Find(f.Group, f.Name); g != nil && g.Kind == f.Kind && len(f.Units) == len(g.Units) {
			a.Figures, b.Figures = append(a.Figures, f), append(b.Figures, *g)
		}
	}
	return a, b
}

// blank returns a copy of r with empty counts.
func (r *Result) blank() *Result {
	out := &Result{Units: r.Units, Figures: slices.Clone(r.Figures)}
	for i := range out.Figures {
		out.Figures[i].Units = make([]Counts, len(r.Figures[i].Units))
	}
	return out
}

// set copies unit k of g.
func (f *Figure) set(k int, g *Figure) {
	if k < len(g.Units) {
		f.Units[k] = g.Units[k]
	}
}
