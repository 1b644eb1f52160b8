package main

import "math"

// The states are those of package ner: 0 no entity near, 1–3 an entity of that
// label ends here, 4–6 it ended one token ago.
const numStates = 7

// A margin makes wrong ways dearer while fitting, so that the right one wins
// by more (softmax-margin, Gimpel and Smith 2010).
type margin struct{ wrong, missed float64 }

// lattice is the memory of one forward-backward run.
type lattice struct {
	alpha, beta [][numStates]float64
	margin      margin
	scores      [][numLabels]float64 // of each candidate, without the rules prev
}

// loss returns log Z minus the score of the gold spans, and adds the gradient
// of the weights to grad if it is not nil.
func (l *lattice) loss(s *sentence, w, grad []float64) float64 {
	n := s.tokens
	l.reset(n, len(s.cands))
	for i := range s.cands {
		for _, r := range s.cands[i].rules {
			for y := range numLabels {
				l.scores[i][y] += w[int(r)*numLabels+y]
			}
		}
	}
	if l.margin != (margin{}) {
		for i := range s.cands {
			for y := range numLabels {
				if s.cands[i].gold == y+1 {
					l.scores[i][y] -= l.margin.missed
				} else {
					l.scores[i][y] += l.margin.wrong
				}
			}
		}
	}
	l.forward(s, w)
	logZ := math.Inf(-1)
	for _, v := range l.alpha[n] {
		logZ = logAdd(logZ, v)
	}
	gold := l.gold(s, w, grad)
	if grad != nil {
		l.backward(s, w, grad, logZ)
	}
	return s.weight * (logZ - gold)
}

func (l *lattice) reset(n, cands int) {
	if cap(l.alpha) <= n {
		l.alpha = make([][numStates]float64, n+1)
		l.beta = make([][numStates]float64, n+1)
	}
	l.alpha, l.beta = l.alpha[:n+1], l.beta[:n+1]
	for i := range l.alpha {
		for q := range numStates {
			l.alpha[i][q], l.beta[i][q] = math.Inf(-1), math.Inf(-1)
		}
	}
	if cap(l.scores) < cands {
		l.scores = make([][numLabels]float64, cands)
	}
	l.scores = l.scores[:cands]
	clear(l.scores)
}

// after returns the state one token outside names behind state q.
func after(q int) int {
	if q >= 1 && q <= 3 {
		return q + 3
	}
	return 0
}

// prev returns the rule prev that a candidate fires behind state q, or -1.
func (c *candidate) prev(q int) int {
	switch {
	case q == 0:
		return -1
	case q <= 3:
		return c.adjacent[q-1]
	}
	return c.gap[q-4]
}

func (l *lattice) forward(s *sentence, w []float64) {
	l.alpha[0][0] = 0
	for t := range s.tokens {
		for q := range numStates {
			a := l.alpha[t][q]
			if math.IsInf(a, -1) {
				continue
			}
			next := &l.alpha[t+1][after(q)]
			*next = logAdd(*next, a)
			for k := s.starts[t]; k < s.starts[t+1]; k++ {
				c := &s.cands[k]
				r := c.prev(q)
				for y := range numLabels {
					v := a + l.scores[k][y]
					if r >= 0 {
						v += w[r*numLabels+y]
					}
					to := &l.alpha[c.end][y+1]
					*to = logAdd(*to, v)
				}
			}
		}
	}
}

func (l *lattice) backward(s *sentence, w, grad []float64, logZ float64) {
	n := s.tokens
	for q := range numStates {
		l.beta[n][q] = 0
	}
	for t := n - 1; t >= 0; t-- {
		for k := s.starts[t]; k < s.starts[t+1]; k++ {
			c := &s.cands[k]
			var mass [numLabels]float64
			for q := range numStates {
				a := l.alpha[t][q]
				r := c.prev(q)
				for y := range numLabels {
					v := l.scores[k][y] + l.beta[c.end][y+1]
					if r >= 0 {
						v += w[r*numLabels+y]
					}
					l.beta[t][q] = logAdd(l.beta[t][q], v)
					if math.IsInf(a, -1) {
						continue
					}
					p := s.weight * math.Exp(a+v-logZ)
					mass[y] += p
					if r >= 0 {
						grad[r*numLabels+y] += p
					}
				}
			}
			for _, r := range c.rules {
				for y := range numLabels {
					grad[int(r)*numLabels+y] += mass[y]
				}
			}
		}
		for q := range numStates {
			l.beta[t][q] = logAdd(l.beta[t][q], l.beta[t+1][after(q)])
		}
	}
}

// gold returns the score of the gold spans and takes their rules off grad.
func (l *lattice) gold(s *sentence, w, grad []float64) float64 {
	total := 0.0
	q := 0
	at := 0
	for k := range s.cands {
		c := &s.cands[k]
		if c.gold == 0 || c.first < at {
			continue
		}
		for ; at < c.first; at++ {
			q = after(q)
		}
		y := c.gold - 1
		total += l.scores[k][y] + l.margin.missed
		if r := c.prev(q); r >= 0 {
			total += w[r*numLabels+y]
			if grad != nil {
				grad[r*numLabels+y] -= s.weight
			}
		}
		if grad != nil {
			for _, r := range c.rules {
				grad[int(r)*numLabels+y] -= s.weight
			}
		}
		q, at = c.gold, c.end
	}
	return total
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) || a-b > 40 {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}
