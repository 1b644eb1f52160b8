package main

import (
	"fmt"
	"math"
	"os"
	"slices"

	"gonum.org/v1/gonum/optimize"

	"github.com/kawi-nlp/kawi/ner"
)

type options struct {
	l2, l2diff float64
	least      int
	steps      int
	margin     margin
}

const (
	numLabels = 3
	blocks    = 3 // shared, news, wiki
)

// model maps rules to parameters.
type model struct {
	index []int // rule → number among the rules in use, -1
	used  int
	opts  options
	data  []sentence
	// effective weights and gradients of each profile, by rule and label
	weights, grads [2][]float64
	lattice        lattice
	// the last place that loss was asked for: the optimiser asks twice
	at, slope []float64
	value     float64
}

// param returns the place of a rule's weight for label y (from 0) in a block.
func (m *model) param(block, rule, y int) int {
	return (block*m.used+rule)*numLabels + y
}

// fit finds the weights that make the gold spans likeliest under the prior.
func fit(data []sentence, opts options) (*ner.Weights, error) {
	m := &model{opts: opts, lattice: lattice{margin: opts.margin}, data: data, index: make([]int, ner.NumRules)}
	counts := make([]int, ner.NumRules)
	for i := range data {
		for j := range data[i].cands {
			c := &data[i].cands[j]
			for _, r := range c.rules {
				counts[r]++
			}
			for y := range numLabels {
				counts[c.adjacent[y]]++
				if c.gap[y] > 0 {
					counts[c.gap[y]]++
				}
			}
		}
	}
	for r := range m.index {
		m.index[r] = -1
		if counts[r] >= opts.least {
			m.index[r] = m.used
			m.used++
		}
	}
	for p := range 2 {
		m.weights[p] = make([]float64, ner.NumRules*numLabels)
		m.grads[p] = make([]float64, ner.NumRules*numLabels)
	}
	x := make([]float64, blocks*m.used*numLabels)
	problem := optimize.Problem{
		Func: func(x []float64) float64 { return m.loss(x, nil) },
		Grad: func(grad, x []float64) { m.loss(x, grad) },
	}
	settings := &optimize.Settings{MajorIterations: opts.steps, GradientThreshold: 1e-3}
	result, err := optimize.Minimize(problem, x, settings, &optimize.LBFGS{Store: 8})
	if result == nil {
		return nil, err
	}
	fmt.Fprintf(os.Stderr, "nerfit: %d sentences, %d rules, %d steps, loss %.1f (%v)\n",
		len(data), m.used, result.MajorIterations, result.F, result.Status)
	m.spread(result.X)
	rows := make([]ner.RuleWeights, ner.NumRules)
	for r := range rows {
		for y := range numLabels {
			rows[r].News[y] = round(m.weights[0][r*numLabels+y])
			rows[r].Wiki[y] = round(m.weights[1][r*numLabels+y])
		}
		if small(&rows[r]) {
			rows[r] = ner.RuleWeights{}
		}
	}
	byHand(rows)
	return ner.NewWeights(rows), nil
}

// byHand sets the weights of the facts of the document, which corpora of
// single sentences cannot fit.
func byHand(rows []ner.RuleWeights) {
	set := map[string][3]float32{
		"only:document-person":       {4, -1, -1},
		"first:document-person":      {1, -1, -1},
		"last:document-person":       {1, -1, -1},
		"only:document-organization": {-1, 4, -1},
	}
	for id := range rows {
		if v, ok := set[ner.RuleName(id)]; ok {
			rows[id].News, rows[id].Wiki = v, v
		}
	}
}

// least is the weight below which a rule is left out of the table.
const least = 0.02

func small(r *ner.RuleWeights) bool {
	for y := range numLabels {
		if math.Abs(float64(r.News[y])) >= least || math.Abs(float64(r.Wiki[y])) >= least {
			return false
		}
	}
	return true
}

// round keeps three digits, so that the table reads well and its last bits do
// not depend on the machine.
func round(v float64) float32 { return float32(math.Round(v*1000) / 1000) }

// spread computes the effective weights of each profile.
func (m *model) spread(x []float64) {
	for r, u := range m.index {
		if u < 0 {
			continue
		}
		for y := range numLabels {
			shared := x[m.param(0, u, y)]
			for p := range 2 {
				m.weights[p][r*numLabels+y] = shared + x[m.param(1+p, u, y)]
			}
		}
	}
}

// loss returns the negative log likelihood with the prior, and puts its gradient
// into grad if that is not nil.
func (m *model) loss(x, grad []float64) float64 {
	if !slices.Equal(m.at, x) {
		m.at = append(m.at[:0], x...)
		m.slope = append(m.slope[:0], x...)
		m.value = m.evaluate(x, m.slope)
	}
	copy(grad, m.slope)
	return m.value
}

// evaluate computes the loss and its gradient.
func (m *model) evaluate(x, grad []float64) float64 {
	m.spread(x)
	for p := range m.grads {
		clear(m.grads[p])
	}
	total := 0.0
	for i := range m.data {
		s := &m.data[i]
		total += m.lattice.loss(s, m.weights[s.profile], m.grads[s.profile])
	}
	for i, v := range x {
		l2 := m.opts.l2
		if i >= m.used*numLabels {
			l2 = m.opts.l2diff
		}
		total += l2 / 2 * v * v
		grad[i] = l2 * v
	}
	for r, u := range m.index {
		if u < 0 {
			continue
		}
		for y := range numLabels {
			for p := range 2 {
				g := m.grads[p][r*numLabels+y]
				grad[m.param(0, u, y)] += g
				grad[m.param(1+p, u, y)] += g
			}
		}
	}
	return total
}
