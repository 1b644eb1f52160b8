package cputime_test

import (
	"testing"

	"github.com/kawi-nlp/kawi/internal/cputime"
)

// TestUsed works until the processor time moves.
func TestUsed(t *testing.T) {
	begin, n := cputime.Used(), 0
	for cputime.Used() <= begin {
		n++
	}
	if now := cputime.Used(); now <= begin {
		t.Errorf("%v after %v", now, begin)
	}
}
