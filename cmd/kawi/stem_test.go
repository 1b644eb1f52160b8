package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// runStemWith runs kawi stem and returns the exit status and both outputs.
func runStemWith(input string, args ...string) (int, string, string) {
	var out, errs bytes.Buffer
	p := &program{stdin: strings.NewReader(input), stdout: &out, stderr: &errs, getenv: func(string) string { return "" }}
	return p.run(context.Background(), append([]string{"stem"}, args...)), out.String(), errs.String()
}

func TestStemCommand(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	roots := write("akar.txt", "baca\nikan\n")
	bad := write("buruk.txt", "baca\nmem baca\n")
	words := write("kata.txt", "membaca\r\n\r\nDibacakannya")
	for _, c := range []struct {
		name, input string
		args        []string
		status      int
		out, err    string
	}{
		{"words", "membacakan\n\nperusahaan\n", nil, exitOK, "membacakan\tbaca\n\t\nperusahaan\tusaha\n", ""},
		{"policy", "perusahaannya\n", []string{"--policy", "lexical"}, exitOK, "perusahaannya\tperusahaan\n", ""},
		{"columns", "membaca\tV\n", nil, exitOK, "membaca\tbaca\n", ""},
		{"files", "", []string{words, "-"}, exitOK, "membaca\tbaca\n\t\nDibacakannya\tbaca\n", ""},
		{"explain", "menulis\n", []string{"--explain"}, exitOK, "menulis\ttulis\n  ├─ men   meN-  prefix\n  └─ ulis  tulis  root, verb\n", ""},
		{"sastrawi", "berikan\nmembaca\n", []string{"--sastrawi", roots}, exitOK, "berikan\tikan\nmembaca\tbaca\n", ""},
		{"bad list", "a\n", []string{"--sastrawi", bad}, exitUsage, "", bad + ":2: want one word"},
		{"no list", "a\n", []string{"--sastrawi", filepath.Join(dir, "tiada")}, exitUsage, "", "tiada"},
		{"no file", "", []string{filepath.Join(dir, "tiada"), words}, exitFailed, "membaca\tbaca\n\t\nDibacakannya\tbaca\n", "tiada"},
		{"both", "", []string{"--sastrawi", roots, "--explain"}, exitUsage, "", "--explain"},
		{"flag", "", []string{"--policy", "x"}, exitUsage, "", "policy"},
	} {
		status, out, errs := runStemWith(c.input, c.args...)
		if status != c.status || out != c.out || !strings.Contains(errs, c.err) || c.err == "" && errs != "" {
			t.Errorf("%s: status %d, want %d\nout  %q\nwant %q\nerr  %q", c.name, status, c.status, out, c.out, errs)
		}
	}
}

func TestStemCommandExplains(t *testing.T) {
	t.Parallel()
	_, out, _ := runStemWith("beruang\nsayur-mayur\nkawiaskopnya\n", "--explain")
	for _, want := range []string{"└╴ or ber-uang → uang", "rhyming", "not in the lexicon"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}
