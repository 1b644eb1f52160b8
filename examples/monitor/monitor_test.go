package main

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden file anew")

// TestMonitor prints the tables of the bundled archive, which docs/tutorial.md
// shows.
func TestMonitor(t *testing.T) {
	archive, err := os.Open("arsip.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	var out, errs bytes.Buffer
	monitor(archive, &out, &errs)
	if errs.Len() > 0 {
		t.Error(errs.String())
	}
	const golden = "testdata/monitor.golden"
	if *update {
		if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(out.Bytes(), want) {
		t.Errorf("got\n%s\nwant\n%s", out.Bytes(), want)
	}
}

// TestMonitorBadLines has bad lines named, and goes on.
func TestMonitorBadLines(t *testing.T) {
	var out, errs bytes.Buffer
	archive := `{"id":"a","text":"Tanpa tanggal.","date":"kemarin"}
no record
{"id":"b","date":"2024-05-06","outlet":"Nusantara Kini","text":"“Siap,” kata Sri Wahyuni. “Ya,” ujar Sri."}
`
	monitor(strings.NewReader(archive), &out, &errs)
	if got := strings.Count(errs.String(), "\n"); got != 2 || !strings.Contains(errs.String(), "article a: ") || !strings.Contains(errs.String(), "archive:2:") {
		t.Errorf("errors: %s", errs.String())
	}
	if !strings.Contains(out.String(), "Sri Wahyuni  2         2") {
		t.Error(out.String())
	}
}
