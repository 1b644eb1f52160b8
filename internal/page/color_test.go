package page_test

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/internal/page"
)

// linear is a colour in linear RGB, each part from 0 to 1.
type linear [3]float64

// eyes are the matrices of Machado, Oliveira and Fernandes 2009 (severity 1) that
// turn linear RGB into what such eyes see.
var eyes = map[string][3]linear{
	"all receptors": {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia":  {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

func (c linear) through(m [3]linear) (out linear) {
	for i, row := range m {
		out[i] = min(1, max(0, row[0]*c[0]+row[1]*c[1]+row[2]*c[2]))
	}
	return out
}

// lab returns the colour in CIELAB, where 2.3 is a difference that is just noticed.
func (c linear) lab() (lab [3]float64) {
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x := f((0.4124564*c[0] + 0.3575761*c[1] + 0.1804375*c[2]) / 0.95047)
	y := f(c.luminance())
	z := f((0.0193339*c[0] + 0.1191920*c[1] + 0.9503041*c[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func (c linear) luminance() float64 { return 0.2126729*c[0] + 0.7151522*c[1] + 0.0721750*c[2] }

// contrast is that of WCAG 2.2.
func contrast(a, b linear) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func parseColor(t *testing.T, hex string) (c linear) {
	t.Helper()
	if len(hex) == 3 {
		hex = hex[:1] + hex[:1] + hex[1:2] + hex[1:2] + hex[2:] + hex[2:]
	}
	for i := range c {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		if v := float64(n) / 255; v <= 0.04045 {
			c[i] = v / 12.92
		} else {
			c[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return c
}

// TestColors holds that the colours of speakers can be told apart by readers
// with any kind of colour vision, on light and on dark paper, and are seen on it.
func TestColors(t *testing.T) {
	t.Parallel()
	const apart, seen = 30, 3.0
	head := page.Head("", "")
	var palettes [2][]linear // light, dark
	for i, m := range regexp.MustCompile(`\.c(\d) \{ --c: #([0-9a-f]{6}); \}`).FindAllStringSubmatch(head, -1) {
		if m[1] != strconv.Itoa(i%7) {
			t.Fatalf("colour %d is named c%s", i, m[1])
		}
		palettes[i/7] = append(palettes[i/7], parseColor(t, m[2]))
	}
	papers := regexp.MustCompile(`--paper: #([0-9a-f]+);`).FindAllStringSubmatch(head, -1)
	if len(papers) != 2 || len(palettes[1]) != 7 || !strings.Contains(head, "prefers-color-scheme: dark") {
		t.Fatalf("%d papers, %d colours", len(papers), len(palettes[0])+len(palettes[1]))
	}
	for scheme, palette := range palettes {
		paper := parseColor(t, papers[scheme][1])
		for name, eye := range eyes {
			least := math.Inf(1)
			for i, x := range palette {
				for _, y := range palette[:i] {
					a, b := x.through(eye).lab(), y.through(eye).lab()
					least = min(least, math.Hypot(math.Hypot(a[0]-b[0], a[1]-b[1]), a[2]-b[2]))
				}
			}
			t.Logf("scheme %d, %s: the nearest two are %.1f apart", scheme, name, least)
			if least < apart {
				t.Errorf("scheme %d, %s: two colours are %.1f apart, want %d", scheme, name, least, apart)
			}
		}
		for i, c := range palette {
			if got := contrast(c, paper); got < seen {
				t.Errorf("scheme %d: c%d contrasts with the paper by %.2f, want %v", scheme, i, got, seen)
			}
		}
	}
}
