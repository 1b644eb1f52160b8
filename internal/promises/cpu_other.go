//go:build !unix

package promises

import "time"

var started = time.Now()

func cpu() time.Duration { return time.Since(started) }
