package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// withCommand builds the kawi command for as long as f runs.
func withCommand(f func(kawi string) error) error {
	dir, err := os.MkdirTemp("", "kawi-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	kawi := filepath.Join(dir, "kawi")
	if _, err := output("..", "go", "build", "-o", kawi, "./cmd/kawi"); err != nil {
		return err
	}
	return f(kawi)
}

// measureCommand measures the kawi command on long input.
func measureCommand(out io.Writer, s *settings) error {
	fmt.Fprintf(out, "\n## Long runs of the command\n\n`kawi analyze --in jsonl --out jsonl`: a generated archive through a pipe, its output counted and thrown away. Resident memory is that of the process.\n\n"+
		"| input | jobs | documents | time | MB/s | MB/s a core | first quarter, MB | last quarter, MB | most, MB |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	runs := []archive{
		{name: "short documents", jobs: 1, documents: s.documents / 10, short: true},
		{name: "short documents", documents: s.documents, short: true},
		{name: "articles", jobs: 1, bytes: s.articles},
		{name: "articles", jobs: 2, bytes: s.articles},
	}
	if s.archive > 0 {
		runs = append(runs, archive{name: "articles", bytes: s.archive, limit: s.limit})
	}
	return withCommand(func(kawi string) error {
		for _, a := range runs {
			if a.documents+a.bytes == 0 {
				continue
			}
			if err := a.send(out, kawi); err != nil {
				return err
			}
		}
		return nil
	})
}

// measureStart measures how long `kawi version` takes, and sizes.
func measureStart(out io.Writer, _ *settings) error {
	if err := withCommand(func(kawi string) error { return startOf(out, kawi) }); err != nil {
		return err
	}
	return measureDownloads(out)
}

// startOf measures the start and the size of the command.
func startOf(out io.Writer, kawi string) error {
	var times []time.Duration
	for range 50 {
		begin := time.Now()
		if err := exec.Command(kawi, "version").Run(); err != nil {
			return err
		}
		times = append(times, time.Since(begin))
	}
	slices.Sort(times)
	info, err := os.Stat(kawi)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n## Start and size\n\n| | asked | measured |\n|---|---:|---:|\n")
	fmt.Fprintf(out, "| `kawi version`, from start to end | < 10 ms | %.1f ms at best, %.1f ms in the middle of 50 |\n", ms(times[0]), ms(times[len(times)/2]))
	fmt.Fprintf(out, "| the command, one file | | %s |\n", bytesOf(info.Size()))
	return nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// measureDownloads tells what `go get` of the root package downloads: its own
// files and the modules that its packages import.
func measureDownloads(out io.Writer) error {
	list, err := output("..", "git", "ls-files")
	if err != nil {
		return err
	}
	var nested, files []string
	for name := range strings.SplitSeq(list, "\n") {
		if dir, ok := strings.CutSuffix(name, "/go.mod"); ok {
			nested = append(nested, dir+"/")
		}
	}
	for name := range strings.SplitSeq(list, "\n") {
		if !slices.ContainsFunc(nested, func(dir string) bool { return strings.HasPrefix(name, dir) }) {
			files = append(files, name)
		}
	}
	zip, err := output("..", "git", append([]string{"archive", "--format=zip", "HEAD", "--"}, files...)...)
	if err != nil {
		return err
	}
	deps, err := output("..", "go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}@{{.Version}}{{end}}{{end}}", ".")
	if err != nil {
		return err
	}
	modules := slices.Compact(slices.Sorted(strings.FieldsSeq(deps)))
	fmt.Fprintf(out, "| the module itself, as a zip | < 5 MB | %s |\n", bytesOf(int64(len(zip))))
	for _, module := range modules {
		info, err := output("..", "go", "mod", "download", "-json", module)
		if err != nil {
			return err
		}
		var m struct{ Zip string }
		if err := json.Unmarshal([]byte(info), &m); err != nil {
			return err
		}
		zip, err := os.Stat(m.Zip)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "| downloaded beside it: %s | | %s |\n", module, bytesOf(zip.Size()))
	}
	prose := "no"
	if strings.Contains(deps, "prose") {
		prose = "yes"
	}
	fmt.Fprintf(out, "| prose linked | no | %s |\n", prose)
	return nil
}

// archive is a generated input of kawi analyze: a number of documents, or so many bytes.
type archive struct {
	name      string
	jobs      int
	documents int64
	bytes     int64
	short     bool          // sentences instead of articles
	limit     time.Duration // after which nothing more is sent; 0: none
}

// texts yields the documents of the benchmark text, or their sentences, without end.
func (a *archive) texts() iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for g, err := range benchtext.All() {
			if err != nil || !a.short {
				if !yield(g.Text, err) {
					return
				}
				continue
			}
			for _, s := range g.Sentences {
				if !yield(s.Text(g.Text), nil) {
					return
				}
			}
		}
	}
}

// lines returns records, each without its id: {"id":  …, "text":…}.
func (a *archive) lines() ([][]byte, error) {
	var lines [][]byte
	size := 0
	for text, err := range a.texts() {
		if err != nil {
			return nil, err
		}
		quoted, err := json.Marshal(text)
		if err != nil {
			return nil, err
		}
		lines = append(lines, append(append([]byte(`,"date":"2024-05-14","text":`), quoted...), '}', '\n'))
		if size += len(text); size > 20_000_000 {
			return lines, nil
		}
	}
	return lines, nil
}

// send runs the command on the archive and writes a line of the table.
func (a *archive) send(out io.Writer, kawi string) error {
	lines, err := a.lines()
	if err != nil {
		return err
	}
	cmd := exec.Command(kawi, "analyze", "--in", "jsonl", "--out", "jsonl", "--jobs", strconv.Itoa(a.jobs))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	answers, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return err
	}
	var sent, size int64
	wrote := make(chan error, 1)
	go func() {
		w := bufio.NewWriterSize(in, 1<<16)
		for ; a.documents > 0 && sent < a.documents || a.bytes > 0 && size < a.bytes; sent++ {
			if a.limit > 0 && time.Since(begin) > a.limit {
				break
			}
			n, err := fmt.Fprintf(w, `{"id":"%d"`, sent)
			if err != nil {
				break
			}
			line := lines[sent%int64(len(lines))]
			w.Write(line)
			size += int64(n + len(line))
		}
		err := w.Flush()
		if e := in.Close(); err == nil {
			err = e
		}
		wrote <- err
	}()
	memory := watch(cmd.Process.Pid)
	got, err := countInOrder(answers)
	if err != nil {
		return err
	}
	if err := <-wrote; err != nil {
		return err
	}
	resident := memory()
	if err := cmd.Wait(); err != nil {
		return err
	}
	took := time.Since(begin)
	if got != sent {
		return fmt.Errorf("%d lines out for %d in", got, sent)
	}
	busy := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	mb := float64(size) / 1e6
	jobs := strconv.Itoa(a.jobs)
	if a.jobs == 0 {
		jobs = "0 (all)"
	}
	fmt.Fprintf(out, "| %s, %s | %s | %d | %.0f s | %s | %s | %s |\n", a.name, bytesOf(size), jobs, sent, took.Seconds(), figure(mb/took.Seconds()), figure(mb/busy.Seconds()), quarters(resident))
	return nil
}

// countInOrder counts the lines of r and checks that their ids are 0, 1, 2 ….
func countInOrder(r io.Reader) (n int64, err error) {
	in := bufio.NewReaderSize(r, 1<<16)
	var id []byte
	for first := true; ; {
		part, err := in.ReadSlice('\n')
		if first && len(part) > 0 {
			id = append(strconv.AppendInt(append(id[:0], `{"id":"`...), n, 10), '"')
			if !bytes.HasPrefix(part, id) || bytes.Contains(part, []byte(`"error"`)) {
				return n, fmt.Errorf("line %d is %.80s", n+1, part)
			}
			n++
		}
		first = err == nil
		switch err {
		case nil, bufio.ErrBufferFull:
		case io.EOF:
			return n, nil
		default:
			return n, err
		}
	}
}
