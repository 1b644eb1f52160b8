// Command bench compares Kawi with other Go libraries on one text in one run,
// measures what Kawi promises about streams, and prints both as Markdown:
//
//	cd bench && go run . > ../docs/benchmarks.md
//
// It is a module of its own, so that nobody who uses Kawi downloads the others.
// `go test -bench .` runs the comparisons as Go benchmarks.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// settings are the flags.
type settings struct {
	rounds    int
	least     time.Duration
	stream    int64
	documents int64
	articles  int64
	archive   int64
	limit     time.Duration
}

func main() {
	var s settings
	flag.IntVar(&s.rounds, "rounds", 5, "how often every row is measured; the fastest counts")
	flag.DurationVar(&s.least, "time", 200*time.Millisecond, "processor `time` of a measurement at least")
	flag.Int64Var(&s.documents, "documents", 1_000_000, "short documents that are sent through kawi analyze")
	flag.Int64Var(&s.articles, "articles", 50_000_000, "`bytes` of articles for the comparison of one and two processors")
	flag.Int64Var(&s.archive, "archive", 0, "`bytes` of articles that are sent through kawi analyze, 10000000000 for the archive of 10 GB; 0: none")
	flag.DurationVar(&s.limit, "limit", 0, "`time` after which no more of the archive is sent; 0: none")
	flag.Int64Var(&s.stream, "stream", 1_000_000_000, "`bytes` of the files that the readers read")
	only := flag.String("only", "", "the `parts` to measure, divided by commas: layers, names, readers, command, start")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	err := run(out, &s, *only)
	if e := out.Flush(); err == nil {
		err = e
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run measures the parts in order and writes the page.
func run(out *bufio.Writer, s *settings, only string) error {
	header(out, s)
	parts := []struct {
		name string
		run  func(io.Writer, *settings) error
	}{{"layers", compare}, {"names", measureNames}, {"readers", readStreams}, {"command", measureCommand}, {"start", measureStart}}
	for _, part := range parts {
		if only != "" && !strings.Contains(","+only+",", ","+part.name+",") {
			continue
		}
		fmt.Fprintln(os.Stderr, "bench:", part.name)
		if err := part.run(out, s); err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
		out.Flush()
	}
	return nil
}

func header(out io.Writer, s *settings) {
	fmt.Fprintf(out, `# Speed

Written by `+"`cd bench && go run . > ../docs/benchmarks.md`"+`; do not edit. %s, %s/%s, %d × %s, %s%s.

All rows of a table run on the same text in one run, in turn, %d times; the fastest of each counts. Times are processor time, which other programs on the machine hardly
change, but caches are shared: look at the ratios. The text is one megabyte (%d bytes) of news, interviews, letters and social media, made from the bundled corpus with other names,
numbers, days and words each time (package `+"`internal/benchtext`"+`). Slow libraries get the beginning of it.
`, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), processorName(), time.Now().UTC().Format(time.DateOnly), load(), s.rounds, textSize())
}

func textSize() int {
	text, err := benchtext.Text()
	if err != nil {
		return 0
	}
	return len(text)
}

// processorName returns what the system calls the processor.
func processorName() string {
	data, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "processor"
}

// load tells how busy the machine was at the beginning.
func load() string {
	data, _ := os.ReadFile("/proc/loadavg")
	if one, _, ok := strings.Cut(string(data), " "); ok {
		return ", load average " + one + " at the beginning"
	}
	return ""
}

// output runs a program and returns what it prints.
func output(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	var errors bytes.Buffer
	cmd.Stderr = &errors
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", name, strings.Join(args, " "), err, errors.Bytes())
	}
	return strings.TrimSpace(string(out)), nil
}
