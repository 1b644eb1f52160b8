package ner

import (
	"slices"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The states of the search: what the last entity was and how far it lies back.
// State 0: no entity, or two tokens and more back; 1–3: an entity of label 1–3
// ends here; 4–6: it ended one token ago.
const numStates = 7

// A cell is the best way to one state at one place.
type cell struct {
	score float32
	from  uint8 // the state before
	label uint8 // 0 if the step is a token outside names
	start int32 // where the entity of the step starts
}

const hopeless = -1e30

// decode finds the best set of candidates in the sentence [first, end) and
// appends them to s.found.
func (s *scratch) decode(doc *tokenize.Document, first, end int) {
	n := end - first
	s.places(doc, first, end)
	any := false
	for i := first; i < end && !any; i++ {
		any = s.can[i]&canStart != 0
	}
	if !any {
		return
	}
	s.cells = s.cells[:0]
	for range (n + 1) * numStates {
		s.cells = append(s.cells, cell{score: hopeless})
	}
	s.cells[0].score = 0
	w := s.rec.weights
	for t := range n {
		here := s.cells[t*numStates : (t+1)*numStates]
		outside(here, s.cells[(t+1)*numStates:(t+2)*numStates])
		i := first + t
		if s.can[i]&canStart == 0 {
			continue
		}
		longest := s.longest(i, end)
		for j := i + 1; j <= longest; j++ {
			if !s.admits(doc, i, j) {
				continue
			}
			s.fire(doc, i, j, first, end)
			sums := w.sum(s.fired, s.rec.opts.Profile)
			s.unlikely(doc, i, j, &sums)
			s.inside(here, j-first, i, sums)
		}
	}
	s.trace(first, n)
}

// outside steps over one token that is in no name.
func outside(here, next []cell) {
	for state := range numStates {
		score := here[state].score
		to := 0
		if state >= 1 && state <= 3 {
			to = state + 3
		}
		if score > next[to].score {
			next[to] = cell{score: score, from: uint8(state)}
		}
	}
}

// inside steps over one candidate.
func (s *scratch) inside(here []cell, to, start int, sums [3]float32) {
	target := s.cells[to*numStates : (to+1)*numStates]
	for state := range numStates {
		score := here[state].score
		if score <= hopeless {
			continue
		}
		var prev [3]float32
		if state > 0 {
			prev = s.rec.weights.row(s.prevRule(state, start), s.rec.opts.Profile)
		}
		for y := range 3 {
			v := score + sums[y] + prev[y]
			if v > target[y+1].score {
				target[y+1] = cell{score: v, from: uint8(state), label: uint8(y + 1), start: int32(start)}
			}
		}
	}
}

// prevRule returns the rule prev:LABEL-GAP of a candidate that starts at token
// start behind the given state.
func (s *scratch) prevRule(state, start int) int {
	if state <= 3 {
		return firstPrev + (state-1)*numGaps + gapNone
	}
	return firstPrev + (state-4)*numGaps + gapOf(&s.marks[start-1])
}

// trace follows the best way back.
func (s *scratch) trace(first, n int) {
	best := 0
	last := s.cells[n*numStates:]
	for state := range numStates {
		if last[state].score > last[best].score {
			best = state
		}
	}
	mark := len(s.found)
	for t := n; t > 0; {
		c := s.cells[t*numStates+best]
		best = int(c.from)
		if c.label == 0 {
			t--
			continue
		}
		s.found = append(s.found, found{first: c.start, end: int32(first + t), label: c.label})
		before := s.cells[(int(c.start)-first)*numStates+best]
		s.found[len(s.found)-1].score = c.score - before.score
		t = int(c.start) - first
	}
	slices.Reverse(s.found[mark:])
}

// found is one entity of the best way.
type found struct {
	first, end int32
	label      uint8
	score      float32
	entry      *GazetteerEntry // of a user's gazetteer, or nil
}
