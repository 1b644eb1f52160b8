package stem

import "testing"

// TestBounds computes the table of bounds from the tables that it sums up.
func TestBounds(t *testing.T) {
	t.Parallel()
	least := [numStacks]int{}
	for st := bare; st < numStacks; st++ {
		least[st] = 127
		var suffixes uint8
		for x, cost := range confixes[st] {
			if cost == 0 {
				continue
			}
			suffixes |= 1 << x
			low := int(cost)
			for _, k := range fit[st][x] {
				low = min(low, int(cost)+int(k))
			}
			least[st] = min(least[st], low)
		}
		if bounds[st].suffixes != suffixes {
			t.Errorf("stack %d: suffixes %#b, want %#b", st, bounds[st].suffixes, suffixes)
		}
	}
	own := least
	for range maxPrefixes {
		for st := bare; st < numStacks; st++ {
			for _, next := range onto[st] {
				if next != illegal {
					least[st] = min(least[st], least[next])
				}
			}
		}
	}
	for st := bare; st < numStacks; st++ {
		deeper := 127
		for _, next := range onto[st] {
			if next != illegal {
				deeper = min(deeper, least[next])
			}
		}
		if int(bounds[st].least) != min(own[st], deeper) || int(bounds[st].deeper) != deeper {
			t.Errorf("stack %d: bounds %d, %d, want %d, %d", st, bounds[st].least, bounds[st].deeper, min(own[st], deeper), deeper)
		}
	}
}

// TestPoolHoldsAll: no word of the tests has more analyses than a pool keeps, nor
// more endings than a search keeps.
func TestPoolHoldsAll(t *testing.T) {
	t.Parallel()
	for _, word := range []string{"mempertanggungjawabkannyalah", "menyanyikannyakah", "pengekspresiannyapun", "keberterimaannyalah", "nyanyiannyalah", "sesungguhnyalah", "isasiisasisasinyalah"} {
		var in input
		in.fill(word)
		var s search
		var p pool
		s.sink = &p
		s.wide = true
		s.load(&standard, &in, 0, in.n)
		s.explore(bare, 0, 0)
		if p.n == len(p.list) || s.ends == maxEnds {
			t.Errorf("%s: %d analyses, %d endings", word, p.n, s.ends)
		}
	}
}
