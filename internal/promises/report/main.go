package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

func main() {
	size, _ := strconv.Atoi(os.Args[1])
	for _, l := range promises.Loads() {
		for _, p := range testtext.Patterns() {
			g := promises.Grow(l, p, size)
			mark := ""
			if g.Memory > 20 || g.Steps > 17 || g.Large.Seconds() > 0.4 {
				mark = " <<<"
				fmt.Printf("%-24s %-30s %10v time %5.1f mem %5.1f steps %5.1f  %6.1f B/B %6.0f steps/B%s\n", g.Load, g.Pattern, g.Large, g.Time, g.Memory, g.Steps, g.PerByte, g.StepsPerByte, mark)
			}
		}
	}
}
