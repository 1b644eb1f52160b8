package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
)

// TestAnyText gives hostile texts to all layers: the exit status must be 0,
// the output one JSON document whose tokens and gaps are the text.
func TestAnyText(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"empty":           "",
		"a blank":         " ",
		"quotation marks": strings.Repeat(`"`, 1<<20),
		"invalid UTF-8":   "Ia \xff\xfe\x80 pulang \xc3",
		"NUL":             "Ia\x00pulang.\x00",
		"CRLF":            "Ia pulang.\r\n\r\nIa diam.\r\n",
		"byte order mark": "\ufeffIa pulang.",
		"one word of 1MB": strings.Repeat("a", 1<<20),
		"brackets":        strings.Repeat("(", 1<<14),
		"open quotations": strings.Repeat("“kata Wati, ", 1<<12),
		"digits":          strings.Repeat("12/6/", 1<<14),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := call{args: "analyze", stdin: text}.run(t)
			if r.status != exitOK || r.stderr != "" {
				t.Fatalf("exit %d, %s", r.status, r.stderr)
			}
			// Decoding takes longer than the analysis: of long texts look at the last token only.
			if end := len(strings.TrimRight(text, " ")); len(text) < 1<<20 {
				covers(t, text, r.stdout)
			} else if !strings.Contains(r.stdout, fmt.Sprintf(`"end":%d,"kind":"`, end)) {
				t.Error("the last token is not there")
			}
		})
	}
}

// TestLongLine reads one line of 10 MB with a date at its end.
func TestLongLine(t *testing.T) {
	t.Parallel()
	r := call{args: "date --out tsv", stdin: strings.Repeat("Ia pulang ke rumah. ", 10<<20/20) + "3 Mei 2024"}.run(t)
	if r.status != exitOK || !strings.HasSuffix(r.stdout, "\t2024-05-03\t2024-05-03\t2024-05-04\t3 Mei 2024\n") {
		t.Errorf("exit %d, %s", r.status, r.stdout)
	}
}

// covers checks that out is one document whose tokens leave out nothing but
// white space of text.
func covers(t *testing.T, text, out string) {
	t.Helper()
	doc := new(corpus.Document)
	if err := json.Unmarshal([]byte(out), doc); err != nil {
		t.Fatal(err)
	}
	doc.Text, doc.WithText = text, true
	if err := doc.Check(); err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, token := range doc.Tokens {
		if gap := text[at:token.Start]; strings.TrimLeft(gap, " \t\r\n\u00a0\u200b\ufeff") != "" {
			t.Fatalf("no token for %q at byte %d", gap, at)
		}
		at = token.End
	}
	if gap := text[at:]; strings.TrimLeft(gap, " \t\r\n\ufeff") != "" {
		t.Fatalf("no token for %q at the end", gap)
	}
}

// TestBadRecords gives records that cannot be read: one output line for every
// input line, in order, exit status 1.
func TestBadRecords(t *testing.T) {
	t.Parallel()
	good := `{"id":"baik","text":"Ia pulang."}`
	for name, c := range map[string]struct{ line, id, message string }{
		"cut":              {`{"id":"x","text":"Ia pul`, `"x"`, "stdin:2: byte 25: bad JSON: it ends too early"},
		"empty":            {``, `null`, "stdin:2: empty line, want a JSON object"},
		"array":            {`["a"]`, `null`, "want an object"},
		"no text":          {`{"id":7}`, `7`, `no member "text"`},
		"text is a number": {`{"id":"x","text":1}`, `"x"`, `member "text" is not a string`},
		"bad date":         {`{"id":"x","text":"","date":"kemarin"}`, `"x"`, "neither RFC 3339 nor YYYY-MM-DD"},
		"bad zone":         {`{"id":"x","text":"","tz":"Asia/Bandung"}`, `"x"`, "no such zone"},
		"two objects":      {`{"id":"x","text":""} {}`, `"x"`, "something follows"},
		"binary":           {"\xff\x00", `null`, "bad JSON"},
		"very long":        {`{"id":"x","text":"` + strings.Repeat("a", corpus.MaxLine) + `"}`, `null`, "line is too long: more than 64 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := call{args: "tokenize --in jsonl", stdin: good + "\n" + c.line + "\n" + good}.run(t)
			lines := strings.Split(strings.TrimSuffix(r.stdout, "\n"), "\n")
			if r.status != exitFailed || len(lines) != 3 || lines[0] != lines[2] {
				t.Fatalf("exit %d, %d lines", r.status, len(lines))
			}
			if want := `{"id":` + c.id + `,"error":"`; !strings.HasPrefix(lines[1], want) {
				t.Errorf("got %s", lines[1])
			}
			var e struct{ Error string }
			if err := json.Unmarshal([]byte(lines[1]), &e); err != nil || !strings.Contains(e.Error, c.message) {
				t.Errorf("got %s", lines[1])
			}
			if !strings.Contains(r.stderr, "stdin:2: ") || !strings.HasSuffix(r.stderr, "1 of 3 records failed\n") {
				t.Errorf("stderr %s", r.stderr)
			}
		})
	}
}

func TestBadFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	good := filepath.Join(dir, "baik.txt")
	if err := os.WriteFile(good, []byte("Ia pulang."), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ file, content, message string }{
		"missing": {filepath.Join(dir, "tiada.txt"), "", "no such file or directory"},
		"folder":  {dir, "", "is a folder, not a file"},
		"UTF-16":  {"-", "\xff\xfeI\x00a\x00", "the text is UTF-16"},
	} {
		r := call{args: "tokenize " + good + " " + c.file + " " + good, stdin: c.content}.run(t)
		if lines := strings.Count(r.stdout, "\n"); r.status != exitFailed || lines != 3 || !strings.Contains(r.stderr, c.message) {
			t.Errorf("%s: exit %d, %d lines, %s", name, r.status, lines, r.stderr)
		}
	}
}

func TestBadColumns(t *testing.T) {
	t.Parallel()
	r := call{args: "ner --in conll --out conll", stdin: "\ufeffIa O\r\n\r\n\tO\n\nSiti\xff B-PER\n"}.run(t)
	if r.status != exitFailed || !strings.Contains(r.stderr, "stdin:3: the first column is empty") {
		t.Errorf("%+v", r)
	}
	if !strings.HasPrefix(r.stdout, "Ia\tO\n\nSiti\ufffd\t") {
		t.Errorf("stdout %q", r.stdout)
	}
}

// TestOrder works on many records of different length at once: the output must
// be in the order of the input.
func TestOrder(t *testing.T) {
	t.Parallel()
	var in, want strings.Builder
	for i := range 300 {
		text := strings.Repeat("Ia pulang. ", (i*7919)%97)
		if i%50 == 49 {
			fmt.Fprintf(&in, "{\"id\":%d}\n", i)
		} else {
			fmt.Fprintf(&in, "{\"id\":%d,\"text\":%q,\"n\":%d}\n", i, text, i)
		}
		fmt.Fprintf(&want, "%d ", i)
	}
	serial := call{args: "analyze --in jsonl", stdin: in.String()}.run(t)
	for _, jobs := range []string{"4", "0"} {
		r := call{args: "analyze --in jsonl --jobs " + jobs, stdin: in.String()}.run(t)
		var got strings.Builder
		for line := range strings.Lines(r.stdout) {
			var doc struct{ ID int }
			if err := json.Unmarshal([]byte(line), &doc); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&got, "%d ", doc.ID)
		}
		if got.String() != want.String() {
			t.Errorf("--jobs %s: out of order: %s", jobs, got.String())
		}
		if r.stdout != serial.stdout || r.stderr != serial.stderr {
			t.Errorf("--jobs %s: not what one job gives", jobs)
		}
	}
}

// TestShard checks that the shards together are the whole.
func TestShard(t *testing.T) {
	t.Parallel()
	var in strings.Builder
	for i := range 10 {
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":\"\"}\n", i)
	}
	var lines []string
	for _, part := range []string{"1/3", "2/3", "3/3"} {
		r := call{args: "date --in jsonl --shard " + part, stdin: in.String()}.run(t)
		if n := strings.Count(r.stdout, "\n"); n < 3 || n > 4 {
			t.Errorf("%s: %d lines", part, n)
		}
		lines = append(lines, slices.Collect(strings.Lines(r.stdout))...)
	}
	slices.Sort(lines)
	if whole := (call{args: "date --in jsonl", stdin: in.String()}).run(t); strings.Join(lines, "") != whole.stdout {
		t.Errorf("got %s", lines)
	}
	for _, bad := range []string{"0/3", "4/3", "x", "1/0"} {
		if r := (call{args: "date --shard " + bad}).run(t); r.status != exitUsage {
			t.Errorf("%s: exit %d", bad, r.status)
		}
	}
}

// TestCarriedThrough checks that members which Kawi does not know come back.
func TestCarriedThrough(t *testing.T) {
	t.Parallel()
	r := call{args: "date --in jsonl", stdin: `{"url":"u","id":{"a":1},"text":"Ia","tokens":3,"tags":["x", 1]}`}.run(t)
	if r.stdout != `{"id":{"a":1},"dates":[],"url":"u","tags":["x", 1]}`+"\n" {
		t.Error(r.stdout)
	}
}

func TestRoots(t *testing.T) {
	t.Parallel()
	r := call{args: "tokenize --roots", stdin: "Ia membacanya."}.run(t)
	if !strings.Contains(r.stdout, `"words":["membaca","nya"],"root":"baca"}`) {
		t.Error(r.stdout)
	}
}

func TestOffsetUnits(t *testing.T) {
	t.Parallel()
	for unit, want := range map[string]string{"byte": "[{5 7}]", "rune": "[{2 4}]", "utf16": "[{3 5}]"} {
		r := call{args: "tokenize --offsets " + unit, stdin: "😀 Ia"}.run(t)
		doc := new(corpus.Document)
		if err := json.Unmarshal([]byte(r.stdout), doc); err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint([]any{doc.Tokens[1].Span}); got != want {
			t.Errorf("%s: got %s, want %s", unit, got, want)
		}
	}
}
