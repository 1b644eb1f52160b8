package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEvalSystem scores the gold against itself, in place of a layer's output:
// every figure must be 100.
func TestEvalSystem(t *testing.T) {
	t.Parallel()
	dir := goldFiles(t)
	for layer, file := range map[string]string{"tokenize": "tokenize.conllu", "stem": "stem.tsv", "ner": "ner.conll", "date": "date.jsonl", "quote": "quote.jsonl"} {
		path := filepath.Join(dir, file)
		r := call{args: "eval --rounds 0 " + layer + " " + path + " --system " + path}.run(t)
		if r.status != exitOK || strings.Contains(r.stdout, "Mistakes") {
			t.Errorf("%s: exit %d\n%s%s", layer, r.status, r.stdout, r.stderr)
		}
	}
}

// TestEvalSystemTokens gives tokens on a text with other white space.
func TestEvalSystemTokens(t *testing.T) {
	t.Parallel()
	path := filepath.Join(goldFiles(t), "tokenize.conllu")
	row := func(id, form string) string { return id + "\t" + form + strings.Repeat("\t_", 8) + "\n" }
	system := row("1", "Bukunya") + row("2", "terbit") + row("3", ".") + "\n" // "terbit ." with a blank
	r := call{args: "eval --rounds 0 tokenize " + path + " --in conllu --system -", stdin: system}.run(t)
	if r.status != exitOK || !strings.Contains(squeeze(r.stdout), "all tokens 100.00 100.00 100.00") || !strings.Contains(r.stdout, "want Buku+nya | got Bukunya") {
		t.Errorf("%+v", r)
	}
}

func TestEvalSystemErrors(t *testing.T) {
	t.Parallel()
	dir := goldFiles(t)
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, c := range []struct{ args, stdin, stderr string }{
		{"ner " + at("ner.conll"), "Siti O\n\nIa O\npulang O\n. O\n", "record ner.conll:1: its tokens are not those of the gold"},
		{"ner " + at("ner.conll"), "Joko O\n", "-: ends before gold record ner.conll:7"},
		{"ner " + at("ner.conll"), "Joko\nWidodo O\n", "--system -:2"},
		{"tokenize " + at("tokenize.conllu"), "1\tLain" + strings.Repeat("\t_", 8) + "\n\n", "word is not in the text"},
		{"date --in jsonl " + at("date.jsonl"), `{"id":"b","dates":[]}`, "answers no record of the gold"},
		{"date " + at("date.jsonl"), `{"id":"a","dates":[{"start":0,"end":999}]}`, "is beyond the text"},
		{"quote --system /nowhere " + at("quote.jsonl"), "", "/nowhere: no such file"},
		{"stem --system /nowhere " + at("stem.tsv"), "", "/nowhere: no such file"},
	} {
		args := "eval --rounds 0 " + c.args
		if !strings.Contains(args, "--system") {
			args += " --system -"
		}
		if r := (call{args: args, stdin: c.stdin}).run(t); r.status != exitFailed || !strings.Contains(r.stderr, c.stderr) {
			t.Errorf("kawi %s: %+v", args, r)
		}
	}
	for _, args := range []string{"eval --bundled --system x", "eval date x --texts"} {
		if r := (call{args: args}).run(t); r.status != exitUsage {
			t.Errorf("kawi %s: exit %d", args, r.status)
		}
	}
}

// TestEvalTexts prints the bundled texts, runs a layer on them as another system
// would, and scores its output: the figures must be those of the layer.
func TestEvalTexts(t *testing.T) {
	t.Parallel()
	texts := call{args: "eval --bundled --split dev --texts"}.run(t)
	if lines := strings.Count(texts.stdout, "\n"); texts.status != exitOK || lines < 40 || strings.Contains(texts.stdout, "entities") {
		t.Fatalf("exit %d, %d lines", texts.status, lines)
	}
	for layer, flags := range map[string]string{"date": "", "ner": "--profile wiki", "quote": "", "tokenize": ""} {
		output := call{args: layer + " --in jsonl " + flags, stdin: texts.stdout}.run(t)
		path := filepath.Join(t.TempDir(), "system.jsonl")
		if err := os.WriteFile(path, []byte(output.stdout), 0o600); err != nil {
			t.Fatal(err)
		}
		eval := "eval --bundled --split dev --rounds 0 --out tsv " + layer
		direct, scored := call{args: eval}.run(t), call{args: eval + " --system " + path}.run(t)
		if scored.status != exitOK || scored.stdout != direct.stdout {
			t.Errorf("%s: exit %d %s\ngot  %s\nwant %s", layer, scored.status, scored.stderr, scored.stdout, direct.stdout)
		}
	}
}
