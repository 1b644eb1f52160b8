package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCompile compiles the tables twice and compares the blobs with each other
// and with the committed ones.
func TestCompile(t *testing.T) {
	t.Parallel()
	first, second := t.TempDir(), t.TempDir()
	for _, dir := range []string{first, second} {
		if err := compile("../../data", dir); err != nil {
			t.Fatal(err)
		}
	}
	files, err := os.ReadDir(first)
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, f := range files {
		a, b, committed := read(t, first, f.Name()), read(t, second, f.Name()), read(t, "../lexicon", f.Name())
		if !bytes.Equal(a, b) {
			t.Errorf("%s: two runs differ", f.Name())
		}
		if !bytes.Equal(a, committed) {
			t.Errorf("%s is not up to date: run go generate ./...", f.Name())
		}
	}
}

func read(t *testing.T, path ...string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestCompileErrors(t *testing.T) {
	t.Parallel()
	if err := compile(t.TempDir(), t.TempDir()); err == nil {
		t.Error("no error without tables")
	}
	data := t.TempDir()
	if err := os.WriteFile(filepath.Join(data, "roots.tsv"), []byte("makan\tv\t9\nmakan\tv\t9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := compile(data, t.TempDir())
	if err == nil || !strings.Contains(err.Error(), "roots.tsv: line 2:") {
		t.Errorf("got %v", err)
	}
	if printBlob(filepath.Join(data, "roots.tsv")) == nil || printBlob(filepath.Join(data, "tiada.bin")) == nil {
		t.Error("no error for what is no blob")
	}
}

func TestPack(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		pack func([]string) (uint32, error)
		row  string
		want uint32
		ok   bool
	}{
		{packRoot, "makan v 9", 'v' | 9<<16, true},
		{packRoot, "dekat an 5", 'a' | 'n'<<8 | 5<<16, true},
		{packRoot, "makan v", 0, false},
		{packRoot, "makan z 9", 0, false},
		{packRoot, "makan vna 9", 0, false},
		{packRoot, "makan v 0", 0, false},
		{packRoot, "makan v 10", 0, false},
		{packWord, "itu itu p", 'p', true},
		{packWord, "itu itu pp", 0, false},
		{packWord, "itu p", 0, false},
		{packLetter("ab"), "x b", 'b', true},
		{packLetter("ab"), "x c", 0, false},
		{packDay, "x 1970-01-02", 1, true},
		{packDay, "x 1970-01-02 c", 1 | 1<<31, true},
		{packDay, "x 1970-02-30", 0, false},
		{packNothing, "x y", 0, true},
		{packCue, "ujar say t", 1<<0 | 1<<3, true},
		{packCue, "ujar call t", 0, false},
		{packCue, "ujar say ?", 0, false},
		{packCue, "ujar say", 0, false},
		{packQuoteWord, "x ps", 3, true},
		{packQuoteWord, "x ?", 0, false},
		{packQuoteWord, "x", 0, false},
	} {
		got, err := c.pack(strings.Fields(c.row))
		if (err == nil) != c.ok || got != c.want {
			t.Errorf("%s: got %#x, %v; want %#x", c.row, got, err, c.want)
		}
	}
}
