package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A test is a test function with the mutants that it reaches.
type test struct {
	name    string
	took    time.Duration
	reaches map[int]bool
}

// reach runs every test by itself and notes what it reaches.
func reach(binary, dir string, mutants int) ([]test, error) {
	list, err := inside(context.Background(), dir, nil, binary, "-test.list", ".*")
	if err != nil {
		return nil, fmt.Errorf("listing tests: %w\n%s", err, list)
	}
	var tests []test
	for name := range strings.FieldsSeq(list) {
		if strings.HasPrefix(name, "Benchmark") {
			continue
		}
		file := filepath.Join(filepath.Dir(binary), "reached")
		_ = os.Remove(file)
		begin := time.Now()
		out, err := inside(context.Background(), dir, []string{"MUTANTS_REACHED=" + file}, binary, "-test.run", "^"+regexp.QuoteMeta(name)+"$")
		if err != nil {
			return nil, fmt.Errorf("%s fails without a mutant: %w\n%s", name, err, out)
		}
		t := test{name: name, took: time.Since(begin), reaches: map[int]bool{}}
		numbers, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, err
		}
		for field := range strings.FieldsSeq(string(numbers)) {
			if n, err := strconv.Atoi(field); err == nil && n <= mutants {
				t.reaches[n] = true
			}
		}
		tests = append(tests, t)
	}
	return tests, nil
}

// run runs every mutant against the tests that reach it, so many at once.
func run(binary string, pkg *source, tests []test, jobs int, progress io.Writer) {
	var next, done atomic.Int64
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(pkg.mutants) {
					return
				}
				pkg.mutants[i].fate = try(binary, pkg.dir, i+1, tests)
				if n := done.Add(1); n%500 == 0 {
					fmt.Fprintf(progress, "mutants: %s: %d of %d\n", pkg.path, n, len(pkg.mutants))
				}
			}
		})
	}
	workers.Wait()
}

// quick is the time of a test that is run before the slow ones: most mutants are killed by then.
const quick = 200 * time.Millisecond

// try runs mutant n, first against the quick tests that reach it, then against the slow ones.
func try(binary, dir string, n int, tests []test) fate {
	what := unreached
	for _, slow := range []bool{false, true} {
		var names []string
		var took time.Duration
		for i := range tests {
			if tests[i].reaches[n] && (tests[i].took > quick) == slow {
				names = append(names, regexp.QuoteMeta(tests[i].name))
				took += tests[i].took
			}
		}
		if len(names) == 0 {
			continue
		}
		if what = attempt(binary, dir, n, names, 4*took+3*time.Second); what != survived {
			break
		}
	}
	return what
}

// attempt runs mutant n against some tests within a time.
func attempt(binary, dir string, n int, names []string, limit time.Duration) fate {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	out, err := inside(ctx, dir, []string{"MUTANT=" + strconv.Itoa(n)}, binary, "-test.failfast", "-test.run", "^("+strings.Join(names, "|")+")$")
	switch {
	case err == nil:
		return survived
	case ctx.Err() != nil, strings.Contains(out, "out of memory"):
		return timedOut
	}
	return killed
}

// mostMemory is what a test may take, in kilobytes of address space, where the shell can limit it.
const mostMemory = 6 << 20

// inside runs a program in a folder and returns what it prints.
func inside(ctx context.Context, dir string, env []string, name string, args ...string) (string, error) {
	if sh, err := exec.LookPath("sh"); err == nil {
		args = append([]string{"-c", fmt.Sprintf(`ulimit -v %d 2> /dev/null; exec "$0" "$@"`, mostMemory), name}, args...)
		name = sh
	}
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	return string(out), err
}
