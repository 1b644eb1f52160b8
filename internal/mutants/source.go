package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// source is a package that is to be mutated.
type source struct {
	path, dir string
	names     []string // of its files
	fset      *token.FileSet
	files     []*ast.File
	info      *types.Info
	mutants   []mutant
	dropped   map[position]bool // places that do not compile when changed
}

type position struct {
	file string
	line int
}

// fate is what became of a mutant.
type fate int

const (
	unreached fate = iota // no test runs it
	killed
	survived
	timedOut
	numFates
)

type mutant struct {
	file         string
	line, column int
	was, now     string // operators
	fate         fate
}

// load reads and checks the types of a package.
func load(pattern string) (*source, error) {
	out, err := command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,GoFiles,Export,DepOnly", pattern)
	if err != nil {
		return nil, err
	}
	pkg := &source{fset: token.NewFileSet(), dropped: map[position]bool{}}
	exports := map[string]string{}
	for d := json.NewDecoder(strings.NewReader(out)); ; {
		var p struct {
			ImportPath, Dir, Export string
			GoFiles                 []string
			DepOnly                 bool
		}
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		exports[p.ImportPath] = p.Export
		if !p.DepOnly {
			pkg.path, pkg.dir, pkg.names = p.ImportPath, p.Dir, p.GoFiles
		}
	}
	for _, name := range pkg.names {
		f, err := parser.ParseFile(pkg.fset, filepath.Join(pkg.dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		pkg.files = append(pkg.files, f)
	}
	pkg.info = &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(pkg.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})}
	if _, err := config.Check(pkg.path, pkg.fset, pkg.files, pkg.info); err != nil {
		return nil, err
	}
	return pkg, nil
}

// compileError finds the places that the compiler complains of.
var compileError = regexp.MustCompile(`(?m)^(?:.*[/\\])?([^/\\\s:]+\.go):(\d+):\d+: `)

// build compiles the tests with every mutant of the files that match. A place that the compiler
// does not take (an untyped constant that needs its context) is left as it is.
func (pkg *source) build(dir string, match *regexp.Regexp) (binary string, err error) {
	binary = filepath.Join(dir, "mutants.test")
	const rounds = 20
	for range rounds {
		overlay, err := pkg.overlay(dir, match)
		if err != nil {
			return "", err
		}
		var out string
		if out, err = command("go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", binary, pkg.path); err == nil {
			return binary, nil
		}
		before := len(pkg.dropped)
		for _, m := range compileError.FindAllStringSubmatch(out, -1) {
			line := 0
			_, _ = fmt.Sscan(m[2], &line)
			pkg.dropped[position{m[1], line}] = true
		}
		if len(pkg.dropped) == before {
			return "", fmt.Errorf("%w\n%s", err, out)
		}
	}
	return "", fmt.Errorf("%s does not compile in %d rounds", pkg.path, rounds)
}

// overlay writes the changed files and the list that puts them in the place of the others.
func (pkg *source) overlay(dir string, match *regexp.Regexp) (string, error) {
	pkg.mutants = pkg.mutants[:0]
	replace := map[string]string{}
	put := func(name, text string) error {
		path := filepath.Join(dir, name)
		replace[filepath.Join(pkg.dir, name)] = path
		return os.WriteFile(path, []byte(text), 0o644)
	}
	for i, name := range pkg.names {
		if !match.MatchString(name) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(pkg.dir, name))
		if err != nil {
			return "", err
		}
		if err := put(name, pkg.rewrite(i, string(text))); err != nil {
			return "", err
		}
	}
	if err := put("mutants_switch.go", fmt.Sprintf(switches, pkg.files[0].Name.Name, len(pkg.mutants))); err != nil {
		return "", err
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "overlay.json")
	return path, os.WriteFile(path, list, 0o644)
}

// command runs a program and returns what it prints.
func command(name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return string(out) + errs.String(), fmt.Errorf("%s %s: %w: %s", name, args[0], err, errs.String())
	}
	return string(out), nil
}
