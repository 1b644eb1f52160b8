// Command kawi reads Indonesian text: tokens, roots, dates, names, and who said
// what.
//
//	kawi analyze --date 2023-06-13 artikel.txt
//
// Run "kawi help" for the subcommands and "kawi COMMAND -h" for their flags.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"

	_ "time/tzdata" // zones by name on machines that lack the database
)

// The exit statuses.
const (
	exitOK     = 0
	exitFailed = 1   // some records failed
	exitUsage  = 2   // the call's words are off
	exitSignal = 130 // interrupted
)

// errUsage marks errors of the command line; it is reported with exit status 2.
var errUsage = errors.New("usage")

// program is the command with its surroundings, so that tests can run it.
type program struct {
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer
	getenv  func(string) string
	tty     bool // whether stdout is a terminal
	watched bool // whether stderr is a terminal and stdout is not
	typed   bool // whether stdin is a terminal

	describe func(usage) // if set, takes what a command says about itself instead of printing it
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	tty := isTerminal(os.Stdout)
	p := &program{
		stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv,
		tty: tty, watched: isTerminal(os.Stderr) && !tty, typed: isTerminal(os.Stdin),
	}
	done := make(chan int, 1)
	go func() { done <- p.run(ctx, os.Args[1:]) }()
	status := exitSignal
	select {
	case status = <-done:
	case <-ctx.Done():
		stop() // a second signal ends the program at once
		select {
		case status = <-done:
		case <-time.After(grace): // the input blocks
		}
	}
	os.Exit(status)
}

// grace is how long an interrupted program waits for what is being analysed.
const grace = time.Second

// command is one subcommand.
type command struct {
	name, summary string
	run           func(ctx context.Context, p *program, args []string) error
	first         func() []string // what its first argument may be, if that is a word of a list
}

func commands() []command {
	return []command{
		{"analyze", "every layer: who said what, when, about whom", layerCommand("analyze"), nil},
		{"tokenize", "tokens, clitics, sentences", layerCommand("tokenize"), nil},
		{"stem", "the roots of words, one a line", runStem, nil},
		{"date", "time expressions and their values", layerCommand("date"), nil},
		{"ner", "names of persons, organisations, places", layerCommand("ner"), nil},
		{"quote", "quotations and their speakers", layerCommand("quote"), nil},
		{"eval", "score a layer on gold files", runEval, evalLayers},
		{"serve", "pages and a JSON API on this machine", runServe, nil},
		{"completion", "a script for bash, zsh or fish", runCompletion, shells},
		{"man", "the manual page", runMan, nil},
		{"version", "the versions of the program and its tables", runVersion, nil},
	}
}

// run runs the subcommand that args name and returns the exit status.
func (p *program) run(ctx context.Context, args []string) int {
	if len(args) == 0 {
		if !p.typed || !p.tty {
			p.help(p.stderr)
			return exitUsage
		}
		args = []string{"analyze"}
	}
	name := args[0]
	if name == "help" || name == "-h" || name == "--help" {
		p.help(p.stdout)
		return exitOK
	}
	for _, c := range commands() {
		if c.name != name {
			continue
		}
		err := c.run(ctx, p, args[1:])
		switch {
		case err == nil || errors.Is(err, flag.ErrHelp):
			return exitOK
		case errors.Is(err, context.Canceled):
			return exitSignal
		}
		fmt.Fprintf(p.stderr, "kawi %s: %v\n", name, err)
		if errors.Is(err, errUsage) {
			return exitUsage
		}
		return exitFailed
	}
	fmt.Fprintf(p.stderr, "kawi: no command %q; \"kawi help\" lists them\n", name)
	return exitUsage
}

func (p *program) help(w io.Writer) {
	fmt.Fprint(w, "kawi reads Indonesian text.\n\nusage: kawi COMMAND [flags] [file ...]\n\nNo file, or -, is standard input; at a terminal each text is answered at once, and\n\"kawi\" alone is \"kawi analyze\".\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-10s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\n\"kawi COMMAND -h\" lists the flags of a command.\nExit status: 0 all good, 1 some records failed, 2 usage.\n")
}

// usageError makes an error of the command line.
func usageError(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errUsage, fmt.Sprintf(format, args...))
}

// isTerminal reports whether f is a terminal rather than a file or a pipe.
func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
