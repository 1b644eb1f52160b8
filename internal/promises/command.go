package promises

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/testtext"
)

// Command is a built kawi command and a folder for its files.
type Command struct{ path, dir string }

// BuildCommand compiles the command into dir.
func BuildCommand(dir string) (*Command, error) {
	path := filepath.Join(dir, "kawi.exe")
	build := exec.Command("go", "build", "-o", path, "github.com/kawi-nlp/kawi/cmd/kawi")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	return &Command{path, dir}, nil
}

// largeRecord is the size of the largest text in [Records].
const largeRecord = 100_000

// Records returns n JSON Lines records of random news, hostile patterns,
// naughty strings and broken lines: the same ones for the same seed. Seeds take turns
// with the pattern of the one large text among them, so that what a process
// keeps for it is soon as much as it will ever be.
func Records(seed uint64, n int) []byte {
	r := rand.New(rand.NewPCG(seed, 9))
	sentences, naughty, patterns := testtext.Sentences(), append(testtext.Naughty(), testtext.BigList()...), testtext.Patterns()
	var b bytes.Buffer
	for i := range n {
		var text strings.Builder
		kind := r.IntN(20)
		if i == n/2 {
			kind = -1
		}
		switch kind {
		case -1:
			text.WriteString(patterns[seed%uint64(len(patterns))].Make(largeRecord))
		case 0:
			text.WriteString(patterns[r.IntN(len(patterns))].Make(1 + r.IntN(4000)))
		case 1:
			b.WriteString("{\"id\": broken\n")
			continue
		default:
			for range 1 + r.IntN(40) {
				if r.IntN(8) == 0 {
					text.WriteString(naughty[r.IntN(len(naughty))])
				} else {
					text.WriteString(sentences[r.IntN(len(sentences))])
				}
				text.WriteString([...]string{" ", " ", " ", "\n", "\n\n", "\r\n", ""}[r.IntN(7)])
			}
		}
		line, err := json.Marshal(map[string]any{"id": i, "text": text.String(), "date": "2023-06-13"})
		if err != nil {
			continue // cannot happen: strings and numbers
		}
		b.Write(append(line, '\n'))
	}
	return b.Bytes()
}

// Run runs the command on JSON Lines and returns its output. Records that fail
// are no error.
func (c *Command) Run(input []byte, args ...string) ([]byte, error) {
	cmd := exec.Command(c.path, append([]string{"analyze", "--in", "jsonl", "--out", "jsonl"}, args...)...)
	cmd.Stdin = bytes.NewReader(input)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 && bytes.Contains(errs.Bytes(), []byte("records failed")) {
		err = nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %.300s", err, errs.Bytes())
	}
	return out.Bytes(), nil
}

// FullDisk reports whether the command ends with status 1 and a message when
// its output cannot be written. It needs /dev/full.
func (c *Command) FullDisk(input []byte) error {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer full.Close()
	cmd := exec.Command(c.path, "analyze", "--in", "jsonl")
	var errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(input), full, &errs
	return failsCleanly(cmd.Run(), errs.String(), 1, "no space left")
}

// ClosedPipe reports whether the command ends, without a stack trace, when
// nobody reads its output any more.
func (c *Command) ClosedPipe(input []byte) error {
	cmd := exec.Command(c.path, "analyze", "--in", "jsonl")
	var errs bytes.Buffer
	cmd.Stdin, cmd.Stderr = bytes.NewReader(input), &errs
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if _, err := out.Read(make([]byte, 10)); err != nil {
		return err
	}
	out.Close()
	if err := cmd.Wait(); err == nil {
		return errors.New("the reader is gone and the command succeeds")
	}
	return quiet(errs.String())
}

// Interrupt reports whether a signal ends the command within two seconds, with
// status 130 and only whole lines written, while it waits for more input.
func (c *Command) Interrupt(input []byte, signal os.Signal) error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, c.path, "analyze", "--in", "jsonl")
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if _, err := in.Write(input); err != nil {
		return err
	}
	time.Sleep(300 * time.Millisecond)
	begin := time.Now()
	if err := cmd.Process.Signal(signal); err != nil {
		return err
	}
	err = cmd.Wait()
	if took := time.Since(begin); took > 10*time.Second {
		return fmt.Errorf("it takes %v to end", took)
	}
	if n := out.Len(); n > 0 && out.Bytes()[n-1] != '\n' {
		return errors.New("half a line is left")
	}
	return failsCleanly(err, errs.String(), 130, "")
}

func failsCleanly(err error, message string, status int, want string) error {
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != status {
		return fmt.Errorf("it ends with %v, want exit status %d: %.300s", err, status, message)
	}
	if !strings.Contains(message, want) {
		return fmt.Errorf("the message is %.300q, want %q", message, want)
	}
	return quiet(message)
}

func quiet(message string) error {
	if strings.Contains(message, "goroutine ") || strings.Contains(message, "panic") {
		return fmt.Errorf("a stack trace: %.600s", message)
	}
	return nil
}

// Killed runs the command with its output in a file, kills it after a while,
// takes it up again behind the last whole line, and reports whether both parts
// together are want, and whether the kill left half a line.
func (c *Command) Killed(input, want []byte, after time.Duration, signal os.Signal) (half bool, err error) {
	path := filepath.Join(c.dir, "out.jsonl")
	out, err := os.Create(path)
	if err != nil {
		return false, err
	}
	defer out.Close()
	cmd := exec.Command(c.path, "analyze", "--in", "jsonl", "--out", "jsonl")
	cmd.Stdin, cmd.Stdout = bytes.NewReader(input), out
	if err := cmd.Start(); err != nil {
		return false, err
	}
	time.Sleep(after)
	if err := cmd.Process.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return false, err
	}
	_ = cmd.Wait() // it was killed
	first, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	whole := bytes.LastIndexByte(first, '\n') + 1
	half = whole < len(first)
	first = first[:whole]
	rest := input
	for range bytes.Count(first, []byte("\n")) {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	second, err := c.Run(rest)
	if err != nil {
		return half, err
	}
	got := bytes.SplitAfter(withoutPlaces(append(first, second...)), []byte("\n"))
	for i, line := range bytes.SplitAfter(withoutPlaces(want), []byte("\n")) {
		if i >= len(got) || !bytes.Equal(got[i], line) {
			return half, fmt.Errorf("line %d of the two parts is not %.200q", i+1, line)
		}
	}
	return half, nil
}

// withoutPlaces takes the places and reasons out of error records: lines are
// counted from the start of each run.
func withoutPlaces(lines []byte) []byte {
	var out []byte
	for line := range bytes.Lines(lines) {
		if head, _, failed := bytes.Cut(line, []byte(`"error":"stdin:`)); failed {
			out = append(append(out, head...), '\n')
			continue
		}
		out = append(out, line...)
	}
	return out
}
