package promises

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// soakClients is how many requests are open at once.
const soakClients = 4

// startServer starts kawi serve at a free port of this machine.
func startServer(ctx context.Context, c *Command) (*process, error) {
	p := &process{cmd: exec.CommandContext(ctx, c.path, "serve", "--addr", "127.0.0.1:0", "--jobs", "2")}
	errs, err := p.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	line, err := bufio.NewReader(errs).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("kawi serve does not say where it listens: %w", err)
	}
	_, p.base, _ = strings.Cut(line, "http://")
	p.base, _, _ = strings.Cut(p.base, " ")
	p.base = "http://" + p.base
	return p, nil
}

// stop ends a server by a signal. SIGTERM must let it end by itself, with the
// status of an interrupted command.
func (p *process) stop(signal os.Signal) error {
	if err := p.cmd.Process.Signal(signal); err != nil {
		return err
	}
	err := p.cmd.Wait()
	if signal != os.Kill && exitStatus(err) != 130 {
		return fmt.Errorf("the server ends with %v, want exit status 130", err)
	}
	return nil
}

// What may happen to a request while the server is stopped.
var (
	errUnanswered = errors.New("no answer")
	errHalf       = fmt.Errorf("%w but half a one", errUnanswered)
)

// ask sends one record to the server and reports whether the answer is want.
func (p *process) ask(client *http.Client, line, want []byte) error {
	answer, err := p.post(client, line)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnanswered, err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return fmt.Errorf("%w: %w", errHalf, err)
	}
	status := http.StatusOK
	if head, _, failed := bytes.Cut(body, []byte(`"error":"`)); failed {
		body, status = head, http.StatusBadRequest
	}
	if answer.StatusCode != status || !sameLine(body, want) {
		return fmt.Errorf("status %d and %.300q, want %.300q", answer.StatusCode, body, want)
	}
	p.done.Add(1)
	return nil
}

// post sends one record. A server may close a connection that waited, and may
// turn requests away when it is busy: then the record is sent again.
func (p *process) post(client *http.Client, line []byte) (*http.Response, error) {
	for try := 1; ; try++ {
		reused := false
		trace := &httptrace.ClientTrace{GotConn: func(c httptrace.GotConnInfo) { reused = c.Reused }}
		ctx := httptrace.WithClientTrace(context.Background(), trace)
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.base+"/api/analyze", bytes.NewReader(line))
		if err != nil {
			return nil, err
		}
		answer, err := client.Do(r)
		switch {
		case err != nil && reused && try == 1:
			client.CloseIdleConnections()
		case err == nil && answer.Header.Get("Retry-After") != "" && try < 20:
			answer.Body.Close()
			time.Sleep(time.Second)
		default:
			return answer, err
		}
	}
}

// askServer sends random documents to the server until there are no more, from
// some clients at once, and ends it. Now and then a client goes away before its
// answer, or sends too much.
func (s *soak) askServer(p *process) {
	client := newClient()
	for b := range s.batches {
		var next atomic.Int64
		var group sync.WaitGroup
		for range soakClients {
			group.Go(func() {
				for i := next.Add(1) - 1; int(i) < len(b.lines); i = next.Add(1) - 1 {
					if err := p.ask(client, b.lines[i], b.want[i]); err != nil {
						s.fail(fmt.Errorf("kawi serve: %w", err))
						return
					}
				}
			})
		}
		group.Go(func() {
			if err := p.rude(client, b.lines[0]); err != nil {
				s.fail(fmt.Errorf("kawi serve: %w", err))
			}
		})
		group.Wait()
		if s.ctx.Err() != nil {
			break
		}
	}
	client.CloseIdleConnections()
	if err := p.stop(os.Interrupt); err != nil {
		s.fail(err)
	}
}

func newClient() *http.Client {
	return &http.Client{Timeout: time.Minute, Transport: &http.Transport{MaxIdleConnsPerHost: soakClients}}
}

// rude is a client that goes away before its answer, and then sends too much.
func (p *process) rude(client *http.Client, line []byte) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.base+"/api/analyze", bytes.NewReader(line))
	if err != nil {
		return err
	}
	if answer, err := client.Do(r); err == nil {
		answer.Body.Close()
	}
	answer, err := client.Post(p.base+"/api/analyze", "application/json", bytes.NewReader(bytes.Repeat([]byte(" "), 2<<20)))
	if err != nil {
		return nil // the server closed the connection while the rest was on its way
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusRequestEntityTooLarge {
		return fmt.Errorf("status %d for a request that is too large", answer.StatusCode)
	}
	return nil
}

// killedServer stops another server while it is asked, starts it again, asks
// for what is missing, and reports whether half an answer was left. A server that is
// terminated answers what it has begun.
func (s *soak) killedServer(b *batch, after time.Duration, signal os.Signal) (half bool, err error) {
	client := newClient()
	defer client.CloseIdleConnections()
	first, err := startServer(s.ctx, s.c)
	if err != nil {
		return false, err
	}
	missing := make([]error, len(b.lines))
	var next atomic.Int64
	var group sync.WaitGroup
	for range soakClients {
		group.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(b.lines); i = next.Add(1) - 1 {
				missing[i] = first.ask(client, b.lines[i], b.want[i])
			}
		})
	}
	time.Sleep(after)
	err = first.stop(signal)
	group.Wait()
	if err != nil {
		return false, err
	}
	second, err := startServer(s.ctx, s.c)
	if err != nil {
		return false, err
	}
	for i, e := range missing {
		half = half || errors.Is(e, errHalf)
		if e != nil && !errors.Is(e, errUnanswered) {
			err = e
		}
		if e != nil && err == nil {
			err = second.ask(client, b.lines[i], b.want[i])
		}
	}
	client.CloseIdleConnections()
	return half, errors.Join(err, second.stop(os.Interrupt))
}
