//go:build unix

package main

import (
	"syscall"
	"time"
)

// processorTime returns the processor time of this process, which does not run
// while others do.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
