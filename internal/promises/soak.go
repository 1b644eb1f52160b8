package promises

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// SoakResult is what a soak run measured.
type SoakResult struct {
	Time        time.Duration
	Documents   int64
	Bytes       int64
	Kills, Half int     // runs killed and taken up again; half lines left
	MemoryFirst float64 // resident MiB of the command in the first quarter of the run, on average
	MemoryLast  float64 // and in the last
	MemoryMost  float64
	memory      []float64
}

func (r SoakResult) String() string {
	return fmt.Sprintf("soak %v: %d documents, %d MB in, output equal to the serial run; %d runs stopped and taken up again (every other one by SIGKILL, %d of these within a line); resident %.0f MiB first quarter, %.0f MiB last, %.0f MiB most",
		r.Time.Round(time.Second), r.Documents, r.Bytes/1e6, r.Kills, r.Half, r.MemoryFirst, r.MemoryLast, r.MemoryMost)
}

// Soak sends random documents through one process of the command for a while,
// compares its output with that of a serial run, watches its memory, and beside
// it kills other processes in the middle and takes their work up again.
func Soak(d time.Duration, log io.Writer) (r SoakResult, err error) {
	dir, err := os.MkdirTemp("", "kawi-soak-")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	c, err := BuildCommand(dir)
	if err != nil {
		return r, err
	}
	const documents = 500
	input := Records(1, documents)
	want, err := c.Run(input, "--jobs", "1")
	if err != nil {
		return r, err
	}
	if got := int64(bytes.Count(want, []byte("\n"))); got != documents {
		return r, fmt.Errorf("%d lines out for %d lines in", got, documents)
	}
	begin := time.Now()
	deadline := begin.Add(d)

	cmd := exec.Command(c.path, "analyze", "--in", "jsonl", "--out", "jsonl", "--jobs", "0")
	in, err := cmd.StdinPipe()
	if err != nil {
		return r, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return r, err
	}
	if err := cmd.Start(); err != nil {
		return r, err
	}
	var rounds atomic.Int64
	go func() {
		defer in.Close()
		for time.Now().Before(deadline) {
			if _, err := in.Write(input); err != nil {
				return
			}
			rounds.Add(1)
		}
	}()
	compared := make(chan error, 1)
	var done atomic.Int64
	go func() { compared <- compare(out, withoutPlaces(want), &done) }()

	for n := 0; ; n++ {
		select {
		case err = <-compared:
			r.Time = time.Since(begin)
			if wait := cmd.Wait(); err == nil && exitStatus(wait) > 1 {
				err = wait
			}
			r.Documents, r.Bytes = done.Load(), rounds.Load()*int64(len(input))
			if want := rounds.Load() * documents; err == nil && r.Documents != want {
				err = fmt.Errorf("%d documents came back, want %d", r.Documents, want)
			}
			r.memories()
			if err == nil && d >= time.Minute && r.MemoryLast > 1.25*r.MemoryFirst {
				err = errors.New("memory grows")
			}
			return r, err
		case <-time.After(time.Second):
		}
		r.memory = append(r.memory, resident(cmd.Process.Pid))
		if n%10 == 1 && time.Now().Before(deadline) {
			signal := os.Kill
			if r.Kills%2 == 1 {
				signal = syscall.SIGTERM
			}
			half, err := c.Killed(input, want, time.Duration(20+37*r.Kills%300)*time.Millisecond, signal)
			r.Kills++
			if half && signal == os.Kill {
				r.Half++
			} else if half {
				err = errors.New("a terminated run left half a line")
			}
			if err != nil {
				cmd.Process.Kill()
				<-compared
				_ = cmd.Wait() // it was killed
				return r, fmt.Errorf("kill %d: %w", r.Kills, err)
			}
		}
		if n%60 == 59 {
			fmt.Fprintf(log, "%v: %d documents, resident %.0f MiB, %d kills\n", time.Since(begin).Round(time.Second), done.Load(), r.memory[len(r.memory)-1], r.Kills)
		}
	}
}

// compare reports the first document in which out is not want again and again.
func compare(out io.Reader, want []byte, done *atomic.Int64) error {
	lines := bytes.SplitAfter(want, []byte("\n"))
	lines = lines[:len(lines)-1]
	var pending []byte
	buf := make([]byte, 1<<20)
	for {
		n, err := out.Read(buf)
		pending = append(pending, buf[:n]...)
		for {
			end := bytes.IndexByte(pending, '\n')
			if end < 0 {
				break
			}
			at := done.Load()
			if !bytes.Equal(withoutPlaces(pending[:end+1]), lines[at%int64(len(lines))]) {
				return fmt.Errorf("document %d differs from the serial run", at)
			}
			done.Add(1)
			pending = pending[end+1:]
		}
		pending = append([]byte(nil), pending...)
		if err != nil {
			if len(pending) > 0 {
				return errors.New("half a line at the end")
			}
			return nil
		}
	}
}

func exitStatus(err error) int {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return 0
}

func (r *SoakResult) memories() {
	quarter := max(1, len(r.memory)/4)
	if len(r.memory) == 0 {
		return
	}
	for i, m := range r.memory {
		r.MemoryMost = max(r.MemoryMost, m)
		if i < quarter {
			r.MemoryFirst += m / float64(quarter)
		}
		if i >= len(r.memory)-quarter {
			r.MemoryLast += m / float64(quarter)
		}
	}
}

// resident returns the resident memory of a process in MiB, or 0 where the
// system does not tell it in /proc.
func resident(pid int) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, ok := strings.Cut(string(status), "VmRSS:")
	if !ok {
		return 0
	}
	kib, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
	if err != nil {
		return 0
	}
	return kib / 1024
}
