package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestProgress watches a run: the line shows the size and is wiped for messages
// and at the end.
func TestProgress(t *testing.T) {
	t.Parallel()
	name := filepath.Join(t.TempDir(), "a.jsonl")
	if err := os.WriteFile(name, []byte(wireRecords+"bad\n"+wireRecords), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{name}, {}} {
		var out, errs bytes.Buffer
		p := &program{stdin: strings.NewReader(wireRecords + "bad\n"), stdout: &out, stderr: &errs, getenv: os.Getenv, watched: true}
		status := p.run(t.Context(), append([]string{"date", "--in", "jsonl"}, args...))
		shown := errs.String()
		if status != exitFailed || !strings.Contains(shown, "1 documents") || !strings.Contains(shown, ":3: bad JSON") && !strings.Contains(shown, ": bad JSON") {
			t.Errorf("exit %d\n%q", status, shown)
		}
		if len(args) > 0 && !strings.Contains(shown, " B, ") {
			t.Errorf("no size in %q", shown)
		}
		if strings.Contains(out.String(), "\r") {
			t.Errorf("the line is in the output: %q", out.String())
		}
	}
}
