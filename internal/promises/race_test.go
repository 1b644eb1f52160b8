//go:build race

package promises_test

// slow says that the race detector watches: a tenth of the texts must do.
const slow = true
