//go:build !unix

// Package cputime tells the processor time that the program has used.
package cputime

import "time"

var started = time.Now()

// Used returns the time of the clock, for want of the processor's.
func Used() time.Duration { return time.Since(started) }
