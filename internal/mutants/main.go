// Command mutants measures how well the tests of a package guard its rules, by
// mutation: it changes one operator of the source after the other and looks whether
// a test of the package fails.
//
//	go run ./internal/mutants ./date              # every file
//	go run ./internal/mutants -files 'rules_.*' ./date
//	go run ./internal/mutants -lived ./stem       # with every mutant that no test noticed
//
// The mutants are the five default kinds of gremlins (+ for -, * for /, < for <=,
// == for !=, < for >=, ++ for --, x for -x), which builds each by itself: hours for a
// package with thousands of operators. Here all are compiled into one test binary, each
// behind a number in the environment (Untch, Offutt and Harrold 1993, mutant schemata), and a
// mutant is run against those tests alone that reach it. The source is changed in an
// overlay of the go command; the tree is not touched.
//
// Killed: a test failed. Timed out: the tests took more than four times as long, or more
// memory than is granted; these count for neither side. Lived: no test noticed. Efficacy is killed / (killed + lived).
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"time"
)

func main() {
	files := flag.String("files", "", "only files whose name matches this `pattern`")
	lived := flag.Bool("lived", false, "print every mutant that no test noticed")
	jobs := flag.Int("jobs", runtime.NumCPU(), "mutants run at once")
	slowest := flag.Duration("slowest", time.Second, "leave out tests that take longer: they measure growth")
	least := flag.Float64("least", 0, "end with status 1 if the efficacy of a package is below this, in percent")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	match, err := regexp.Compile(*files)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(2)
	}
	status := 0
	for _, pattern := range flag.Args() {
		result, err := measure(pattern, match, *slowest, *jobs, os.Stderr)
		if err != nil {
			fmt.Fprintln(os.Stderr, "mutants:", err)
			os.Exit(1)
		}
		result.print(os.Stdout, *lived)
		if result.total().efficacy() < *least {
			status = 1
		}
	}
	os.Exit(status)
}

// measure runs every mutant of one package.
func measure(pattern string, match *regexp.Regexp, slowest time.Duration, jobs int, progress io.Writer) (*result, error) {
	pkg, err := load(pattern)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	binary, err := pkg.build(dir, match)
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	tests, err := reach(binary, pkg.dir, len(pkg.mutants))
	if err != nil {
		return nil, err
	}
	tests = slices.DeleteFunc(tests, func(t test) bool { return t.took > slowest })
	fmt.Fprintf(progress, "mutants: %s: %d mutants, %d tests in %v\n", pkg.path, len(pkg.mutants), len(tests), time.Since(begin).Round(time.Millisecond))
	run(binary, pkg, tests, jobs, progress)
	return &result{pkg}, nil
}

// result is a package whose mutants have been run.
type result struct{ pkg *source }

// tally counts the fates of some mutants.
type tally [numFates]int

func (t tally) efficacy() float64 {
	if t[killed]+t[survived] == 0 {
		return 100
	}
	return 100 * float64(t[killed]) / float64(t[killed]+t[survived])
}

func (r *result) total() (t tally) {
	for i := range r.pkg.mutants {
		t[r.pkg.mutants[i].fate]++
	}
	return t
}

// print writes a Markdown table by file and, if lived is set, the mutants that lived.
func (r *result) print(w io.Writer, lived bool) {
	byFile := map[string]tally{}
	for _, m := range r.pkg.mutants {
		t := byFile[m.file]
		t[m.fate]++
		byFile[m.file] = t
	}
	names := make([]string, 0, len(byFile))
	for name := range byFile {
		names = append(names, name)
	}
	slices.Sort(names)
	fmt.Fprintf(w, "| %s | killed | lived | timed out | not reached | efficacy |\n|---|---:|---:|---:|---:|---:|\n", filepath.Base(r.pkg.dir))
	row := func(name string, t tally) {
		fmt.Fprintf(w, "| %s | %d | %d | %d | %d | %.1f %% |\n", name, t[killed], t[survived], t[timedOut], t[unreached], t.efficacy())
	}
	for _, name := range names {
		row(name, byFile[name])
	}
	row("all", r.total())
	if !lived {
		return
	}
	left := slices.Clone(r.pkg.mutants)
	slices.SortStableFunc(left, func(a, b mutant) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column))
	})
	for _, m := range left {
		if m.fate == survived || m.fate == unreached {
			fmt.Fprintf(w, "%s:%d:%d: %s for %s%s\n", m.file, m.line, m.column, m.now, m.was, map[fate]string{unreached: " (not reached)"}[m.fate])
		}
	}
}
