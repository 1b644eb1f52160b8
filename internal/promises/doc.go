// Package promises says in one place what Kawi keeps on any input, and through
// which entry points: [Entries] lists the ways in, [Promises] what must hold for
// each of them. The tests check every promise on every entry point; the fuzz
// targets do so on any bytes. Package report prints the figures:
//
//	go run ./internal/promises/report        # seconds
//	go run ./internal/promises/report -long  # the long form: an hour
package promises
