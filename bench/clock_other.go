//go:build !unix

package main

import "time"

var begin = time.Now()

// processorTime returns the time of the clock, for want of the processor's.
func processorTime() time.Duration { return time.Since(begin) }
