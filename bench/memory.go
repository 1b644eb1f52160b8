package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// watch looks at the resident memory of a process ten times a second; the
// function that it returns ends that and gives what was seen, in MB.
func watch(pid int) func() []float64 {
	var seen []float64
	stop, done := make(chan bool), make(chan bool)
	go func() {
		defer close(done)
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for {
			if mb := resident(pid); mb > 0 {
				seen = append(seen, mb)
			}
			select {
			case <-stop:
				return
			case <-tick.C:
			}
		}
	}()
	return func() []float64 { close(stop); <-done; return seen }
}

// resident returns the resident memory of a process in MB, 0 if the system does not tell.
func resident(pid int) float64 {
	data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kb * 1024 / 1e6
		}
	}
	return 0
}

// quarters writes three cells: the mean of the first quarter and of the last, and the most.
func quarters(seen []float64) string {
	n := len(seen)
	return figure(mean(seen[:(n+3)/4])) + " | " + figure(mean(seen[n-(n+3)/4:])) + " | " + figure(slices.Max(append(seen, 0)))
}

func mean(list []float64) float64 {
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	return sum / float64(max(1, len(list)))
}
