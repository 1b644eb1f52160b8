package small

import "testing"

func TestClamp(t *testing.T) {
	for _, c := range [][3]int{{-1, 3, 0}, {0, 3, 0}, {2, 3, 2}, {3, 3, 3}, {4, 3, 3}} {
		if got := Clamp(c[0], c[1]); got != c[2] {
			t.Errorf("Clamp(%d, %d) = %d", c[0], c[1], got)
		}
	}
}

func TestSum(t *testing.T) {
	if Sum([]int{1, 2, 3}) != 6 || Sum(nil) != 0 {
		t.Error("Sum")
	}
}

func TestMiddle(t *testing.T) {
	if Middle(0, 0) != 0 || !Same("a", "a") || Join("a", "b") != "ab" {
		t.Error("Middle")
	}
}
