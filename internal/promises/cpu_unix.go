//go:build unix

package promises

import (
	"syscall"
	"time"
)

// cpu returns the processor time that the program has used, which other
// programs on the machine disturb less than the clock.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
