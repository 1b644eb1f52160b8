package score

import (
	"encoding/json"
	"strconv"
)

// Counts are the sums behind a figure. They are not whole numbers where credit
// is given in part.
type Counts struct {
	Gold     float64 // how many the gold has
	System   float64 // how many the system gave
	Recalled float64 // how many of Gold the system found
	Precise  float64 // how many of System are right
}

// matched returns the counts of a one-to-one match: right of system and of gold.
func matched(right, system, gold int) Counts {
	return Counts{float64(gold), float64(system), float64(right), float64(right)}
}

// oneOf returns the counts of one decision.
func oneOf(right bool) Counts {
	if right {
		return Counts{1, 1, 1, 1}
	}
	return Counts{Gold: 1, System: 1}
}

// add adds x, times times.
func (c *Counts) add(x Counts, times float64) {
	c.Gold += times * x.Gold
	c.System += times * x.System
	c.Recalled += times * x.Recalled
	c.Precise += times * x.Precise
}

// P returns the precision, 0 to 1; it is 0 if the system gave nothing.
func (c Counts) P() float64 { return min(1, ratio(c.Precise, c.System)) }

// R returns the recall, 0 to 1; it is 0 if the gold has nothing.
func (c Counts) R() float64 { return min(1, ratio(c.Recalled, c.Gold)) }

// F1 returns the harmonic mean of P and R; of a rate it is the rate.
func (c Counts) F1() float64 {
	p, r := c.P(), c.R()
	return ratio(2*p*r, p+r)
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// MarshalJSON writes c as [gold, system, recalled, precise], or as [] if all are
// nought; it never fails.
func (c Counts) MarshalJSON() ([]byte, error) {
	if c == (Counts{}) {
		return []byte("[]"), nil
	}
	dst := []byte{'['}
	for i, n := range [...]float64{c.Gold, c.System, c.Recalled, c.Precise} {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = strconv.AppendFloat(dst, n, 'g', -1, 64)
	}
	return append(dst, ']'), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (c *Counts) UnmarshalJSON(data []byte) error {
	var list [4]float64
	if err := json.Unmarshal(data, &list); err != nil {
		return err
	}
	*c = Counts{list[0], list[1], list[2], list[3]}
	return nil
}
