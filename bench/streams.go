package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// format is a file format that package corpus reads.
type format struct {
	name, asked, record string
	write               func(dst []byte, d *corpus.Document) []byte
}

func formats() []format {
	return []format{
		{"conllu", "50", "sentences", func(dst []byte, d *corpus.Document) []byte { return d.AppendCoNLLU(dst) }},
		{"columns", "100", "sentences", func(dst []byte, d *corpus.Document) []byte { return d.AppendBIO(dst, d.Labelled()) }},
		{"jsonl", "", "documents", func(dst []byte, d *corpus.Document) []byte { return append(d.AppendJSON(dst), '\n') }},
	}
}

// readStreams sends a long file of each format through a pipe to its reader,
// which runs in a process of its own.
func readStreams(out io.Writer, s *settings) error {
	docs, err := benchtext.Documents()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "kawi-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	reader := filepath.Join(dir, "reader")
	if _, err := output(".", "go", "build", "-o", reader, "./reader"); err != nil {
		return err
	}
	fmt.Fprintf(out, "\n## Readers\n\nFiles of %s that are made while they are read, through a pipe: one megabyte of text in the format, again and again. The reader is a process of its own, whose resident memory is looked at ten times a second.\n\n", bytesOf(s.stream))
	fmt.Fprintf(out, "| format | asked, MB/s | MB/s by the clock | MB/s of processor time | records | first quarter, MB | last quarter, MB | most, MB |\n|---|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, f := range formats() {
		var block []byte
		for _, g := range docs {
			block = f.write(block, g.Document)
		}
		cmd := exec.Command(reader, f.name)
		var records bytes.Buffer
		cmd.Stdout, cmd.Stderr = &records, os.Stderr
		in, err := cmd.StdinPipe()
		if err != nil {
			return err
		}
		begin := time.Now()
		if err := cmd.Start(); err != nil {
			return err
		}
		memory := watch(cmd.Process.Pid)
		size := int64(0)
		for size < s.stream && err == nil {
			var n int
			n, err = in.Write(block)
			size += int64(n)
		}
		in.Close()
		seen := memory()
		if e := cmd.Wait(); e != nil {
			return fmt.Errorf("%s: %w", f.name, e)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		mb, busy := float64(size)/1e6, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime()
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s %s | %s |\n", f.name, f.asked, figure(mb/time.Since(begin).Seconds()), figure(mb/busy.Seconds()), records.String(), f.record, quarters(seen))
	}
	return nil
}

// bytesOf writes a size: 1 GB, 10 GB, 500 MB.
func bytesOf(n int64) string {
	if n >= 1e9 {
		return strconv.FormatFloat(float64(n)/1e9, 'g', 3, 64) + " GB"
	}
	return strconv.FormatFloat(float64(n)/1e6, 'g', 3, 64) + " MB"
}
