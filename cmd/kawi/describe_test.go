package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// tool returns the path of a program of the system, or skips the test.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skip("not installed:", name)
	}
	return path
}

// TestMan asks groff, where there is one, to read the manual page.
func TestMan(t *testing.T) {
	t.Parallel()
	page := call{args: "man"}.run(t).stdout
	if shown := (call{args: "man", tty: true}).run(t).stdout; shown != page {
		t.Error("another page on a terminal")
	}
	for _, part := range []string{".TH KAWI 1", ".SS serve", `\fB\-\-offsets\fR \fIbyte|rune|utf16\fR`, `\fB\-\-gazetteer\fR \fIfile\fR`, `\fB\-\-seed\fR \fIuint\fR`, "(default 1)"} {
		if !strings.Contains(page, part) {
			t.Errorf("no %s in\n%s", part, page)
		}
	}
	for _, c := range commands() {
		if !strings.Contains(page, "\n.SS "+c.name+" ") {
			t.Errorf("nothing about %s", c.name)
		}
	}
	cmd := exec.Command(tool(t, "groff"), "-man", "-ww", "-z", "-Tutf8")
	cmd.Stdin = strings.NewReader(page)
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestCompletionBash lets bash complete lines; where nothing is offered, bash
// itself completes names of files.
func TestCompletionBash(t *testing.T) {
	t.Parallel()
	script := filepath.Join(t.TempDir(), "kawi.bash")
	if err := os.WriteFile(script, []byte(call{args: "completion bash"}.run(t).stdout), 0o600); err != nil {
		t.Fatal(err)
	}
	shell := tool(t, "bash")
	for line, want := range map[string]string{
		"kawi ana":              "analyze",
		"kawi analyze --of":     "--offsets",
		"kawi analyze --in ":    "text jsonl conll",
		"kawi analyze -in j":    "jsonl",
		"kawi eval ":            "tokenize stem date ner quote",
		"kawi completion f":     "fish",
		"kawi stem --sastrawi ": "",
		"kawi date artikel":     "",
		"kawi nothing --x":      "",
	} {
		const ask = `source "$1"; read -ra COMP_WORDS <<< "$2"; [[ $2 == *" " ]] && COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _kawi; echo "${COMPREPLY[*]}"`
		out, err := exec.Command(shell, "--norc", "-c", ask, "bash", script, line).CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != want {
			t.Errorf("%s: got %q, want %q (%v)", line, got, want, err)
		}
	}
}

// TestCompletionOthers lets zsh and fish, where they are installed, read their
// scripts, and fish complete lines.
func TestCompletionOthers(t *testing.T) {
	t.Parallel()
	for _, shell := range []string{"zsh", "fish"} {
		t.Run(shell, func(t *testing.T) {
			t.Parallel()
			script := call{args: "completion " + shell}.run(t).stdout
			if !strings.Contains(script, "'names of persons, organisations, places'") && !strings.Contains(script, "'ner:names of persons, organisations, places'") {
				t.Errorf("no summaries in\n%s", script)
			}
			path := filepath.Join(t.TempDir(), "script")
			if err := os.WriteFile(path, []byte(script), 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(tool(t, shell), "-n", path).CombinedOutput(); err != nil || len(out) > 0 {
				t.Errorf("%v\n%s", err, out)
			}
			if shell != "fish" {
				return
			}
			out, err := exec.Command(shell, "--no-config", "-c", "source "+path+"; complete -C 'kawi eval --split '; complete -C 'kawi comp'").CombinedOutput()
			if got := string(out); err != nil || !strings.Contains(got, "dev") || !strings.Contains(got, "completion") {
				t.Errorf("%v\n%s", err, got)
			}
		})
	}
	if r := (call{args: "completion csh"}).run(t); r.status != exitUsage || !strings.Contains(r.stderr, "want one of bash, zsh, fish") {
		t.Errorf("%+v", r)
	}
}
