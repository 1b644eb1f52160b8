package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// runVersion prints the versions of the program, of its tables and of Go.
func runVersion(_ context.Context, p *program, args []string) error {
	fs := p.flagSet("version")
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 0 {
		return usageError("version takes no arguments")
	}
	version := "devel"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		version = info.Main.Version
	}
	_, err := fmt.Fprintf(p.stdout, "kawi %s\ndata %s\n%s %s/%s\n", version, lexicon.DataVersion, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
