//go:build !race

package testtext

// Race reports whether the race detector is on. It makes sync.Pool drop items at
// random, so that allocations cannot be counted.
const Race = false
