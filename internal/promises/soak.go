package promises

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// soakBatch is the number of random documents that are made at a time.
const soakBatch = 500

// SoakResult is what a soak run measured.
type SoakResult struct {
	Time        time.Duration
	Bytes       int64
	Pipe, Serve SoakSide
	Kills       int // processes stopped in the middle and taken up again: commands and servers in turns
	Half        int // of these, half lines or half answers, which may be left by SIGKILL alone
	Failures    int // full disks, closed pipes and interrupts met
}

// SoakSide is what was measured of the command or of the server.
type SoakSide struct {
	Documents int64
	First     float64 // resident MiB in the first quarter of the run, on average
	Last      float64 // and in the last
	Most      float64
	samples   []float64
}

func (r SoakResult) String() string {
	side := func(s SoakSide) string {
		return fmt.Sprintf("%d documents, resident %.1f MiB first quarter, %.1f MiB last, %.1f MiB most", s.Documents, s.First, s.Last, s.Most)
	}
	return fmt.Sprintf("soak %v, %d MB in, all output equal to the serial run\n"+
		"kawi analyze --in jsonl --jobs 0: %s\nkawi serve: %s\n"+
		"%d commands and servers stopped in the middle and taken up again, every other one by SIGKILL; %d half lines or answers\n"+
		"%d full disks, closed pipes and interrupts: each ended with its status, a message and whole lines",
		r.Time.Round(time.Second), r.Bytes/1e6, side(r.Pipe), side(r.Serve), r.Kills, r.Half, r.Failures)
}

// batch is some random records, and what a serial run of the command says to
// each of them.
type batch struct {
	input       []byte
	lines, want [][]byte
}

func (c *Command) batch(seed uint64) (*batch, error) {
	b := &batch{input: Records(seed, soakBatch)}
	out, err := c.Run(b.input, "--jobs", "1")
	if err != nil {
		return nil, err
	}
	b.lines = bytes.SplitAfter(bytes.TrimSuffix(b.input, []byte("\n")), []byte("\n"))
	b.want = bytes.SplitAfter(bytes.TrimSuffix(withoutPlaces(out), []byte("\n")), []byte("\n"))
	if len(b.want) != soakBatch || len(b.lines) != soakBatch {
		return nil, fmt.Errorf("%d lines out for %d lines in", len(b.want), len(b.lines))
	}
	return b, nil
}

// soak is a run of [Soak].
type soak struct {
	c       *Command
	ctx     context.Context
	fail    context.CancelCauseFunc
	group   sync.WaitGroup
	batches chan *batch // random documents, until the time is over
	bytes   atomic.Int64
}

// Soak sends random documents through one process of the command and through
// one server for a while, compares what comes back with a serial run, and
// watches their memory. Beside them it stops other processes in the middle and
// takes their work up again, and lets others meet a full disk, a closed pipe and
// an interrupt.
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
	s := &soak{c: c, batches: make(chan *batch)}
	s.ctx, s.fail = context.WithCancelCause(context.Background())
	defer s.fail(nil)
	begin := time.Now()

	pipe, err := s.startPipe()
	if err != nil {
		return r, err
	}
	server, err := startServer(s.ctx, c)
	if err != nil {
		return r, err
	}
	s.group.Go(func() { s.generate(begin.Add(d)) })
	s.group.Go(func() { s.askServer(server) })
	s.group.Go(func() { s.disturb(&r, begin.Add(d)) })
	s.watch(&r, begin, log, pipe, server)

	r.Time, r.Bytes = time.Since(begin), s.bytes.Load()
	r.Pipe.Documents, r.Serve.Documents = pipe.done.Load(), server.done.Load()
	if err := context.Cause(s.ctx); err != nil {
		return r, err
	}
	for _, side := range []*SoakSide{&r.Pipe, &r.Serve} {
		side.average()
		if d >= time.Minute && side.Last > 1.25*side.First {
			return r, errors.New("memory grows")
		}
	}
	return r, nil
}

// generate makes random documents until the deadline.
func (s *soak) generate(deadline time.Time) {
	defer close(s.batches)
	for seed := uint64(1); seed == 1 || time.Now().Before(deadline); seed++ {
		b, err := s.c.batch(seed)
		if err != nil {
			s.fail(err)
			return
		}
		select {
		case s.batches <- b:
			s.bytes.Add(int64(len(b.input)))
		case <-s.ctx.Done():
			return
		}
	}
}

// watch samples the memory of both processes until everything is done.
func (s *soak) watch(r *SoakResult, begin time.Time, log io.Writer, pipe, server *process) {
	done := make(chan struct{})
	go func() { s.group.Wait(); close(done) }()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for n := 1; ; n++ {
		select {
		case <-done:
			return
		case <-tick.C:
		}
		for side, p := range map[*SoakSide]*process{&r.Pipe: pipe, &r.Serve: server} {
			if m := resident(p.cmd.Process.Pid); m > 0 {
				side.samples = append(side.samples, m)
			}
		}
		if n%60 == 0 {
			fmt.Fprintf(log, "%6v  analyze: %8d documents %6.1f MiB   serve: %8d documents %6.1f MiB\n", time.Since(begin).Round(time.Second),
				pipe.done.Load(), last(r.Pipe.samples), server.done.Load(), last(r.Serve.samples))
		}
	}
}

func last(samples []float64) float64 {
	if len(samples) == 0 {
		return 0
	}
	return samples[len(samples)-1]
}

// process is a command that runs all the time.
type process struct {
	cmd  *exec.Cmd
	base string       // of a server's addresses
	done atomic.Int64 // documents that came back right
}

// startPipe starts the command that reads all random documents from a pipe.
func (s *soak) startPipe() (*process, error) {
	p := &process{cmd: exec.CommandContext(s.ctx, s.c.path, "analyze", "--in", "jsonl", "--out", "jsonl", "--jobs", "0")}
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	sent := make(chan *batch, 64)
	s.group.Go(func() {
		defer in.Close()
		defer close(sent)
		for b := range s.batches {
			sent <- b
			if _, err := in.Write(b.input); err != nil {
				s.fail(err)
			}
		}
	})
	s.group.Go(func() {
		if err := compare(out, sent, &p.done); err != nil {
			s.fail(err)
		}
		for range sent { // let the writer see the end
		}
		if err := p.cmd.Wait(); exitStatus(err) > 1 {
			s.fail(err)
		}
	})
	return p, nil
}

// compare reports the first document in which out is not what was sent.
func compare(out io.Reader, sent <-chan *batch, done *atomic.Int64) error {
	lines := bufio.NewReaderSize(out, 1<<16)
	for b := range sent {
		for _, want := range b.want {
			line, err := lines.ReadBytes('\n')
			if err != nil {
				return fmt.Errorf("document %d ends in %.100q: %w", done.Load(), line, err)
			}
			if !sameLine(withoutPlaces(line), want) {
				return fmt.Errorf("document %d differs from the serial run", done.Load())
			}
			done.Add(1)
		}
	}
	if line, err := lines.ReadBytes('\n'); err != io.EOF || len(line) > 0 {
		return fmt.Errorf("more came back than was sent: %.100q %v", line, err)
	}
	return nil
}

func sameLine(a, b []byte) bool {
	return bytes.Equal(bytes.TrimSuffix(a, []byte("\n")), bytes.TrimSuffix(b, []byte("\n")))
}

// disturb runs other processes that are stopped in the middle, or cannot write.
func (s *soak) disturb(r *SoakResult, deadline time.Time) {
	b, err := s.c.batch(0)
	if err != nil {
		s.fail(err)
		return
	}
	want := append(bytes.Join(b.want, nil), '\n')
	for n := 0; n == 0 || time.Now().Before(deadline) && s.ctx.Err() == nil; n++ {
		signal := os.Kill
		if n%4 >= 2 {
			signal = syscall.SIGTERM
		}
		half, stop := false, time.Duration(20+37*n%300)*time.Millisecond
		switch {
		case n%12 == 1:
			r.Failures += 3
			err = errors.Join(s.c.FullDisk(b.input), s.c.ClosedPipe(b.input), s.c.Interrupt(b.input, syscall.SIGTERM))
		case n%2 == 0:
			r.Kills++
			half, err = s.c.Killed(b.input, want, stop, signal)
		default:
			r.Kills++
			half, err = s.killedServer(b, stop, signal)
		}
		if half {
			r.Half++
		}
		if half && signal != os.Kill {
			err = errors.Join(err, errors.New("a terminated run left half a line"))
		}
		if err != nil {
			s.fail(fmt.Errorf("disturbance %d: %w", n, err))
			return
		}
		select {
		case <-time.After(min(5*time.Second, max(0, time.Until(deadline)))):
		case <-s.ctx.Done():
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

func (s *SoakSide) average() {
	quarter := max(1, len(s.samples)/4)
	for i, m := range s.samples {
		s.Most = max(s.Most, m)
		if i < quarter {
			s.First += m / float64(quarter)
		}
		if i >= len(s.samples)-quarter {
			s.Last += m / float64(quarter)
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
