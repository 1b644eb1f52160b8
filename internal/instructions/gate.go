package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// tolerance is by how much a count may differ, in percent. Two counts of one
// program differ by some tenths at most.
const tolerance = 3.0

// inputSize is the size of the text that the layers read.
const inputSize = 64 << 10

// skipped says why nothing was counted.
type skipped string

func (s skipped) Error() string { return string(s) }

// golden is the file of counts.
type golden struct {
	version string             // of Go, and the system: go1.26.8 linux/amd64
	counts  map[string]float64 // instructions a kB of each layer
}

// gate counts all layers and compares them with the file, or writes it.
func gate(out io.Writer, file string, write bool) error {
	want, err := readGolden(file)
	if err != nil && !write {
		return err
	}
	if write {
		want = golden{version: runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH}
	}
	counts, err := countAll(want.version)
	if err != nil {
		return err
	}
	if write {
		return os.WriteFile(file, want.text(counts), 0o644)
	}
	return compare(out, want, counts)
}

// compare prints a line for each layer and fails if one differs too much.
func compare(out io.Writer, want golden, counts map[string]float64) error {
	var wrong []string
	for _, l := range layers() {
		was, ok := want.counts[l.name]
		change := 100 * (counts[l.name] - was) / max(was, 1)
		fmt.Fprintf(out, "%-10s%10.0f instructions a kB, %+.2f %%\n", l.name, counts[l.name], change)
		if !ok || change > tolerance || change < -tolerance {
			wrong = append(wrong, fmt.Sprintf("%s %+.1f %%", l.name, change))
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("more than ±%g %% off: %s; mend it, or if it is meant: go run ./internal/instructions -write", tolerance, strings.Join(wrong, ", "))
	}
	return nil
}

// countAll builds the program with a version of Go and counts every layer.
func countAll(version string) (map[string]float64, error) {
	goVersion, system, _ := strings.Cut(version, " ")
	if system != runtime.GOOS+"/"+runtime.GOARCH {
		return nil, skipped("the counts are for " + system)
	}
	if _, err := exec.LookPath("valgrind"); err != nil {
		return nil, skipped("valgrind is not installed")
	}
	dir, err := os.MkdirTemp("", "kawi-instructions-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "work")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-o", program, "./internal/instructions")
	build.Env = append(os.Environ(), "GOTOOLCHAIN="+goVersion, "CGO_ENABLED=0", "GOAMD64=v1", "GOEXPERIMENT=", "GOFLAGS=")
	if text, err := build.CombinedOutput(); err != nil {
		if goVersion != runtime.Version() {
			return nil, skipped("the counts are for " + goVersion + ", which is not to be had here")
		}
		return nil, fmt.Errorf("go build: %w: %s", err, text)
	}
	list := layers()
	counts := make([]float64, len(list))
	failures := make([]error, len(list))
	room := make(chan bool, runtime.NumCPU())
	var all sync.WaitGroup
	for i, l := range list {
		file := filepath.Join(dir, l.name)
		size, err := writeInput(file, l)
		if err != nil {
			return nil, err
		}
		all.Go(func() {
			room <- true
			defer func() { <-room }()
			counts[i], failures[i] = perKB(program, file, l, size)
		})
	}
	all.Wait()
	out := map[string]float64{}
	for i, l := range list {
		if failures[i] != nil {
			return nil, fmt.Errorf("%s: %w", l.name, failures[i])
		}
		out[l.name] = counts[i]
	}
	return out, nil
}

// writeInput writes the beginning of the benchmark text in the format of a
// layer and returns how many bytes of text it has.
func writeInput(file string, l layer) (int, error) {
	var input []byte
	size := 0
	for g, err := range benchtext.All() {
		if err != nil {
			return 0, err
		}
		input = l.write(input, g.Document)
		if size += len(g.Text); size >= inputSize {
			break
		}
	}
	return size, os.WriteFile(file, input, 0o600)
}

// perKB counts the instructions of a layer for a kilobyte of text.
func perKB(program, file string, l layer, size int) (float64, error) {
	once, err := count(program, file, l.name, l.passes+1)
	if err != nil {
		return 0, err
	}
	twice, err := count(program, file, l.name, 2*l.passes+1)
	if err != nil {
		return 0, err
	}
	return 1000 * float64(twice-once) / float64(l.passes) / float64(size), nil
}

// count runs the program under callgrind and returns how many instructions its
// main thread executed: the others belong to the runtime and look at the clock.
func count(program, file, name string, passes int) (int64, error) {
	out := file + "." + strconv.Itoa(passes)
	cmd := exec.Command("valgrind", "--tool=callgrind", "--separate-threads=yes", "--callgrind-out-file="+out,
		program, "-work", name, "-input", file, "-passes", strconv.Itoa(passes))
	cmd.Env = []string{"GOMAXPROCS=1", "GOGC=off", "GODEBUG=asyncpreemptoff=1,cpu.all=off"}
	if text, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("valgrind: %w: %s", err, text)
	}
	data, err := os.ReadFile(out + "-01")
	if err != nil {
		return 0, err
	}
	for line := range bytes.Lines(data) {
		if total, ok := bytes.CutPrefix(line, []byte("totals: ")); ok {
			return strconv.ParseInt(string(bytes.TrimSpace(total)), 10, 64)
		}
	}
	return 0, fmt.Errorf("valgrind wrote no totals")
}

// readGolden reads a file that text wrote.
func readGolden(file string) (golden, error) {
	g := golden{counts: map[string]float64{}}
	data, err := os.ReadFile(file)
	if err != nil {
		return g, err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if version, ok := strings.CutPrefix(line, "# counted with "); ok {
			g.version = version
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, value, _ := strings.Cut(line, "\t")
		n, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return g, fmt.Errorf("%s:%d: %q is no count", file, number, line)
		}
		g.counts[name] = n
	}
	if g.version == "" {
		return g, fmt.Errorf("%s: it does not say with which version of Go it was counted", file)
	}
	return g, nil
}

// text returns the file of counts.
func (g golden) text(counts map[string]float64) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Machine instructions for a kilobyte of the benchmark text, layer by layer.\n# go run ./internal/instructions -write makes this file; .ci/run compares.\n# counted with %s\n", g.version)
	for _, l := range layers() {
		fmt.Fprintf(&b, "%s\t%.0f\n", l.name, counts[l.name])
	}
	return b.Bytes()
}
