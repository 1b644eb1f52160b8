package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// call is one call of the command, in memory.
type call struct {
	args  string // divided by blanks
	stdin string
	tty   bool
	env   map[string]string
}

// result is what a call gave.
type result struct {
	status         int
	stdout, stderr string
}

func (c call) run(t *testing.T) result {
	t.Helper()
	var out, errs bytes.Buffer
	p := &program{stdin: strings.NewReader(c.stdin), stdout: &out, stderr: &errs, getenv: func(name string) string { return c.env[name] }, tty: c.tty}
	status := p.run(t.Context(), strings.Fields(c.args))
	return result{status, out.String(), errs.String()}
}

// wire is a short text on which every layer has something to find.
const wire = "“Kami siap,” kata Joko Widodo di Jakarta, Senin (12/6/2023). Bukunya terbit tahun lalu.\n"

const wireRecords = `{"id":"a","text":"“Kami siap,” kata Joko Widodo di Jakarta, Senin (12/6/2023).","date":"2023-06-13","url":"https://contoh.id/1"}
{"id":2,"text":"Bukunya terbit tahun lalu.","date":"2023-06-13T09:00:00+09:00","tz":"Asia/Jayapura"}
`

const wireColumns = "Joko\tB-PER\nWidodo\tI-PER\ndi\tO\nJakarta\tB-LOC\n.\tO\n\nIa pulang\n.\n"

// TestGolden compares what every subcommand prints, in every format and from
// every kind of input, with testdata/COMMAND.golden.
func TestGolden(t *testing.T) {
	t.Parallel()
	outs := map[string][]string{
		"analyze":  {"pretty", "json", "jsonl", "conllu", "conll", "tsv"},
		"tokenize": {"pretty", "json", "jsonl", "conllu", "conll", "tsv"},
		"date":     {"pretty", "json", "jsonl", "conllu", "conll", "tsv", "timeml"},
		"ner":      {"pretty", "json", "jsonl", "conllu", "conll", "tsv"},
		"quote":    {"pretty", "json", "jsonl", "conllu", "conll", "tsv"},
	}
	for command, formats := range outs {
		t.Run(command, func(t *testing.T) {
			t.Parallel()
			var calls []call
			for _, format := range formats {
				calls = append(calls, call{args: command + " --date 2023-06-13 --out " + format, stdin: wire})
			}
			calls = append(calls,
				call{args: command + " --in jsonl", stdin: wireRecords},
				call{args: command + " --in conll --out conll", stdin: wireColumns},
				call{args: command + " --in conll", stdin: wireColumns},
				call{args: command + " --in jsonl --text --offsets rune", stdin: wireRecords},
				call{args: command + " --date 2023-06-13 --out pretty --explain", stdin: wire, tty: true})
			golden(t, command, calls)
		})
	}
	t.Run("stem", func(t *testing.T) {
		t.Parallel()
		golden(t, "stem", []call{{args: "stem", stdin: "membaca\nbukunya\n\nbermain-main\n"}, {args: "stem --explain", stdin: "membacakan\n"}})
	})
	t.Run("quote_by_speaker", func(t *testing.T) {
		t.Parallel()
		golden(t, "quote_by_speaker", []call{{args: "quote --by speaker --out pretty", stdin: wire}})
	})
}

// golden compares the calls and their results with a golden file.
func golden(t *testing.T, name string, calls []call) {
	t.Helper()
	var b strings.Builder
	for _, c := range calls {
		r := c.run(t)
		fmt.Fprintf(&b, "$ kawi %s\n%s", c.args, r.stdout)
		if r.stderr != "" {
			fmt.Fprintf(&b, "! %s", r.stderr)
		}
		if r.status != 0 {
			fmt.Fprintf(&b, "exit %d\n", r.status)
		}
	}
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("%s differs (go test ./cmd/kawi -update writes it anew): %s", path, firstDifference(got, string(want)))
	}
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d\ngot  %s\nwant %s", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(a), len(b))
}

func TestUsage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args   string
		status int
		stdout string // must be part of it
		stderr string
	}{
		{"", exitUsage, "", "usage: kawi COMMAND"},
		{"help", exitOK, "usage: kawi COMMAND", ""},
		{"--help", exitOK, "usage: kawi COMMAND", ""},
		{"analyse", exitUsage, "", `no command "analyse"`},
		{"version", exitOK, "\ndata ", ""},
		{"version x", exitUsage, "", "takes no arguments"},
		{"date -h", exitOK, "", "usage: kawi date"},
		{"date --out html5", exitUsage, "", "want one of"},
		{"date --in xml", exitUsage, "", "want one of"},
		{"date --jobs -1", exitUsage, "", "want 0 or more"},
		{"date --jobs x", exitUsage, "", "invalid value"},
		{"date --tz Asia/Bandung", exitUsage, "", "no such zone"},
		{"date --date 13/6/2023", exitUsage, "", "neither RFC 3339 nor YYYY-MM-DD"},
		{"ner --out timeml", exitUsage, "", "goes with the date command"},
		{"ner --profile ud", exitUsage, "", "want one of news, wiki"},
		{"ner --unknown", exitUsage, "", "not defined"},
		{"stem --policy x", exitUsage, "", "want one of"},
		{"eval", exitUsage, "", "want a layer"},
		{"eval ner", exitUsage, "", "want a layer"},
		{"eval syntax x", exitUsage, "", "no layer"},
		{"eval ner x --rounds -1", exitUsage, "", "0 or more"},
		{"eval ner x --compare /nowhere.json", exitUsage, "", "no such file"},
		{"eval stem - --columns a", exitUsage, "", "want two numbers"},
	} {
		r := call{args: c.args}.run(t)
		if r.status != c.status || !strings.Contains(r.stdout, c.stdout) || !strings.Contains(r.stderr, c.stderr) {
			t.Errorf("kawi %s: %+v", c.args, r)
		}
	}
}

func TestColor(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tty  bool
		env  map[string]string
		want bool
	}{
		{true, nil, true},
		{true, map[string]string{"NO_COLOR": "1"}, false},
		{true, map[string]string{"TERM": "dumb"}, false},
		{false, nil, false},
	} {
		r := call{args: "analyze --out pretty", stdin: wire, tty: c.tty, env: c.env}.run(t)
		if got := strings.Contains(r.stdout, "\x1b["); got != c.want {
			t.Errorf("tty %v, env %v: colour %v", c.tty, c.env, got)
		}
	}
}

func TestPrettyIsTheDefaultOnATerminal(t *testing.T) {
	t.Parallel()
	if r := (call{args: "date", stdin: wire, tty: true}).run(t); strings.HasPrefix(r.stdout, "{") {
		t.Errorf("on a terminal: %s", r.stdout)
	}
	if r := (call{args: "date", stdin: wire}).run(t); !strings.HasPrefix(r.stdout, "{") {
		t.Errorf("in a pipe: %s", r.stdout)
	}
}

// fullDisk takes some bytes and then fails.
type fullDisk struct{ room int }

var errFull = errors.New("no space left on device")

func (d *fullDisk) Write(p []byte) (int, error) {
	if len(p) > d.room {
		return d.room, errFull
	}
	d.room -= len(p)
	return len(p), nil
}

func TestWriteError(t *testing.T) {
	t.Parallel()
	for args, stdin := range map[string]string{
		"analyze": wire, "tokenize --jobs 4 --in jsonl": strings.Repeat(wireRecords, 500), "date --out tsv": wire,
		"stem": "membaca\n", "version": "", "eval stem -": "membaca\tbaca\n",
	} {
		var errs bytes.Buffer
		p := &program{stdin: strings.NewReader(stdin), stdout: &fullDisk{10}, stderr: &errs, getenv: os.Getenv}
		if status := p.run(t.Context(), strings.Fields(args)); status != exitFailed || !strings.Contains(errs.String(), errFull.Error()) {
			t.Errorf("kawi %s: exit %d, %s", args, status, errs.String())
		}
	}
}

func TestInterrupt(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	p := &program{stdin: strings.NewReader(strings.Repeat(wireRecords, 100)), stdout: io.Discard, stderr: io.Discard, getenv: os.Getenv}
	if status := p.run(ctx, []string{"analyze", "--in", "jsonl"}); status != exitSignal {
		t.Errorf("exit %d, want %d", status, exitSignal)
	}
}
