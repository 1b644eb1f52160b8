//go:build !race

package promises_test

const slow = false
