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
	fs := p.flagSet("version", "The versions of the program, of its tables and of Go.", "version")
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 0 {
		return usageError("version takes no arguments")
	}
	_, err := fmt.Fprintf(p.stdout, "kawi %s\ndata %s\n%s %s/%s\n", versionOf(), lexicon.DataVersion, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// versionOf returns the version that the program was built as.
func versionOf() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "devel"
}
