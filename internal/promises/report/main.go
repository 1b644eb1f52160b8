// Command report prints the figures of Kawi's reliability: that every entry
// point keeps every promise, and how the cost of hostile texts grows.
//
//	go run -cover -covermode=atomic -coverpkg=./... ./internal/promises/report        # a minute
//	go run -cover -covermode=atomic -coverpkg=./... ./internal/promises/report -long  # half an hour or more
//	go run ./internal/promises/report -long -size 1048576                                      # 1 MiB of every pattern, by the clock and the bytes
//	go run ./internal/promises/report -soak 1h                                        # random documents through the command
//
// With -cover it counts the basic blocks that are executed and judges growth by
// them: the count is the same in every run. Without, it judges the memory alone
// and prints the times. It ends with status 1 if a figure breaks a promise.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// A text of 16 times the size may take this many times as many steps, and bytes
// of memory; the latter with the room that growing slices leave behind. A text
// in which little is found until it is long enough may exceed the first while
// it takes few steps a byte.
const (
	mostSteps = 20
	fewSteps  = 200
	mostBytes = 25
)

func main() {
	long := flag.Bool("long", false, "all loads and patterns, 64 KiB, instead of the whole on 128 KiB of what once was not linear")
	size := flag.Int("size", 0, "size in bytes of the large texts")
	load := flag.String("load", "", "only loads whose name begins so; no promises")
	pattern := flag.String("pattern", "", "only patterns whose name begins so")
	every := flag.Bool("v", false, "print every load and pattern, not only the worst of each load")
	soak := flag.Duration("soak", 0, "instead, run random documents through the command for so long")
	flag.Parse()
	if *soak > 0 {
		result, err := promises.Soak(*soak, os.Stdout)
		fmt.Println(result)
		end(err)
	}
	failed := 0
	if *load == "" && *pattern == "" {
		failed += checkPromises()
	}
	if *size == 0 {
		*size = 128 << 10
		if *long {
			*size = 64 << 10
		}
	}
	failed += checkGrowth(*size, *load, *pattern, *long, *every)
	if failed > 0 {
		end(fmt.Errorf("%d figures break a promise", failed))
	}
	end(nil)
}

func end(err error) {
	if err != nil {
		fmt.Println("FAIL:", err)
		os.Exit(1)
	}
	fmt.Println("ok")
	os.Exit(0)
}

func checkPromises() (failed int) {
	begin := time.Now()
	texts := append(testtext.Naughty(), testtext.Accents(), testtext.Files(), testtext.News(2000))
	for ten := range slices.Chunk(testtext.BigList(), 10) {
		texts = append(texts, strings.Join(ten, "\n\n"))
	}
	entries := promises.Entries()
	for _, e := range entries {
		for _, text := range texts {
			if err := promises.Broken(e, text, promises.Prose); err != nil {
				failed++
				fmt.Printf("%s: %.300v\nof %.100q\n", e.Name, err, text)
			}
		}
	}
	fmt.Printf("promises      %d\nentry points  %d\ntexts         %d\nbroken        %d  (%.0f s)\n\n",
		len(promises.Promises()), len(entries), len(texts), failed, time.Since(begin).Seconds())
	return failed
}

func checkGrowth(size int, load, pattern string, long, every bool) (failed int) {
	begin := time.Now()
	fmt.Printf("Cost of %d KiB against %d KiB: times the steps (basic blocks), times the bytes allocated; 16 is linear\n\n", size>>10, size>>10/promises.Times)
	fmt.Printf("%-24s %8s %6s %6s %10s %10s  %s\n", "load", "s/MiB", "steps", "bytes", "steps/byte", "bytes/byte", "worst pattern")
	runs := 3
	if promises.Steps() > 0 {
		runs = 1 // the count is exact
	}
	loads, tried, slowest := 0, 0, 0.0
	patterns := testtext.Patterns()
	for _, l := range promises.Loads() {
		if !strings.HasPrefix(l.Name, load) || load == "" && !long && !l.Whole {
			continue
		}
		loads++
		size := max(size, l.Least)
		var worst promises.Growth
		for _, p := range patterns {
			if !strings.HasPrefix(p.Name, pattern) || pattern == "" && load == "" && !long && !p.Once {
				continue
			}
			tried++
			g := promises.Grow(l, p, size, runs)
			slowest = max(slowest, perMiB(g, size))
			bad := g.Steps > mostSteps && g.StepsPerByte > fewSteps || g.Memory > mostBytes
			if bad {
				failed++
			}
			if bad || every {
				line(g, size)
			}
			if g.Steps > worst.Steps || g.Steps == 0 && g.Large > worst.Large {
				worst = g
			}
		}
		if !every {
			line(worst, size)
		}
	}
	fmt.Printf("\nloads %d, pairs with a pattern %d, over the limits of %d steps and %d bytes %d, slowest %.2f s/MiB  (%.0f s)\n",
		loads, tried, mostSteps, mostBytes, failed, slowest, time.Since(begin).Seconds())
	return failed
}

func perMiB(g promises.Growth, size int) float64 {
	return g.Large.Seconds() * (1 << 20) / float64(size)
}

func line(g promises.Growth, size int) {
	fmt.Printf("%-24s %8.2f %6.1f %6.1f %10.0f %10.0f  %s\n", g.Load, perMiB(g, size), g.Steps, g.Memory, g.StepsPerByte, g.PerByte, g.Pattern)
}
