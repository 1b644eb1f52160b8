package tokenize_test

import (
	"testing"

	"golang.org/x/text/width"

	"github.com/kawi-nlp/kawi/tokenize"
)

// TestFoldWidth compares every character of the block of half-width and full-width
// forms, and its neighbours, with golang.org/x/text.
func TestFoldWidth(t *testing.T) {
	t.Parallel()
	for r := rune(0xfe00); r <= 0xffff; r++ {
		want := string(r)
		if f := width.LookupRune(r).Folded(); f != 0 && r >= 0xff00 {
			want = string(f)
		}
		if got := tokenize.Normalize(string(r), tokenize.FoldWidth).Text; got != want {
			t.Errorf("%U: got %q, want %q", r, got, want)
		}
	}
}
