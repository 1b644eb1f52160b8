// Package small has one operator of each kind that can be mutated; its tests guard some.
package small

const half = 1 + 1 // constants are left alone

// Clamp is guarded at both ends.
func Clamp(n, most int) int {
	if n < 0 {
		return 0
	}
	if n > most {
		return most
	}
	return n
}

// Sum is guarded.
func Sum(list []int) (sum int) {
	for i := 0; i < len(list); i++ {
		sum = sum + list[i]
	}
	return sum
}

// Middle is called with zeros alone, where nothing shows.
func Middle(a, b int) int { return (a + b) / half }

// Same is guarded: its test fails if it is turned round.
func Same(a, b string) bool { return a == b }

// Negative is never called.
func Negative(a int) int { return -a }

// Join adds strings, which are no numbers.
func Join(a, b string) string { return a + b }
