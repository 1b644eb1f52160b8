package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi/internal/testtext"
)

// crowd is the number of requests that are sent at once: 10,000 where the system
// queues as many connections as that.
func crowd() int {
	if testing.Short() || testtext.Race || runtime.GOOS != "linux" {
		return 300
	}
	return 10_000
}

// TestServeCrowd sends many requests at once over the network: each must end in
// an answer, or be turned away.
func TestServeCrowd(t *testing.T) {
	s := testServer(t)
	s.limits.read, s.limits.write = 30*time.Second, 30*time.Second // a machine under load
	address, stop := listen(t, s)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 2 * time.Minute}
	record := wireRecords[:strings.IndexByte(wireRecords, '\n')]
	var answered, turnedAway, scarce atomic.Int64
	var group sync.WaitGroup
	start := make(chan struct{})
	n := crowd()
	for range n {
		group.Go(func() {
			<-start
			r, err := client.Post("http://"+address+"/api/analyze", "application/json", strings.NewReader(record))
			switch {
			case errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE):
				scarce.Add(1) // this machine does not let the test open so many
				return
			case err != nil:
				t.Error(err)
				return
			}
			body, err := io.ReadAll(r.Body)
			r.Body.Close()
			switch {
			case err != nil:
				t.Error(err)
			case r.StatusCode == http.StatusOK && strings.HasPrefix(string(body), `{"id":"a",`):
				answered.Add(1)
			case r.StatusCode == http.StatusTooManyRequests || r.StatusCode == http.StatusServiceUnavailable:
				turnedAway.Add(1)
			default:
				t.Errorf("%d %s", r.StatusCode, body)
			}
		})
	}
	close(start)
	group.Wait()
	t.Logf("%d answered, %d turned away, %d not sent", answered.Load(), turnedAway.Load(), scarce.Load())
	if answered.Load() == 0 || answered.Load()+turnedAway.Load()+scarce.Load() != int64(n) {
		t.Errorf("%d of %d requests", answered.Load()+turnedAway.Load()+scarce.Load(), n)
	}
	if err := stop(); err != context.Canceled {
		t.Errorf("stopped with %v", err)
	}
}

// dial opens a connection and sends the head of a request.
func dial(t *testing.T, address, head string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	fmt.Fprint(conn, head)
	return conn
}

// served checks that the server answers a good request.
func served(t *testing.T, address string) {
	t.Helper()
	conn := dial(t, address, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%v %v", answer, err)
	}
}

// TestServeSlow opens connections that never send their request, or a byte at a
// time: they are cut off, with status 408 if a byte came.
func TestServeSlow(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	s.limits.read, s.limits.connections = 300*time.Millisecond, 4
	address, stop := listen(t, s)
	for range 8 { // more than there are places
		dial(t, address, "POST /api/date HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{")
	}
	served(t, address)
	slow := dial(t, address, "POST /api/date HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{\"text\":\"")
	go func() {
		for range 1000 {
			if _, err := slow.Write([]byte("a")); err != nil {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}()
	answer, err := http.ReadResponse(bufio.NewReader(slow), nil)
	if err != nil || answer.StatusCode != http.StatusRequestTimeout {
		t.Errorf("%v %v, want 408", answer, err)
	}
	served(t, address)
	stop()
}

// TestServeHuge sends a gigabyte, with and without a word about its size: the
// server takes little more than its limit, says 413 and hangs up.
func TestServeHuge(t *testing.T) {
	t.Parallel()
	const giga = 1 << 30
	for name, head := range map[string]string{
		"length":  fmt.Sprintf("Content-Length: %d\r\n\r\n", giga),
		"chunked": "Transfer-Encoding: chunked\r\n\r\n40000000\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := testServer(t)
			s.limits.read = 20 * time.Second
			address, stop := listen(t, s)
			conn := dial(t, address, "POST /api/analyze HTTP/1.1\r\nHost: localhost\r\n"+head+`{"text":"`)
			sent := make(chan int)
			go func() {
				block := []byte(strings.Repeat("Ia pulang. ", 6000))
				total := 0
				for total < giga {
					n, err := conn.Write(block)
					total += n
					if err != nil {
						break
					}
				}
				sent <- total
			}()
			answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err == nil && answer.StatusCode != http.StatusRequestEntityTooLarge {
				t.Errorf("%v, want 413", answer)
			}
			if err != nil && !errors.Is(err, syscall.ECONNRESET) { // the answer may be lost behind what was still under way
				t.Error(err)
			}
			if total := <-sent; total > 64<<20 {
				t.Errorf("%d bytes were taken", total)
			}
			served(t, address)
			stop()
		})
	}
}

// TestServeNeverReads sends requests and reads no answer: when the buffers are
// full, the server waits no longer than its limit and gives the place to others.
func TestServeNeverReads(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	s.limits.read, s.limits.turn, s.limits.write, s.limits.connections = 300*time.Millisecond, 300*time.Millisecond, 300*time.Millisecond, 1
	address, stop := listen(t, s)
	body := `{"text":"` + strings.Repeat("a ", 15_000) + `"}`
	request := fmt.Sprintf("POST /api/tokenize HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	conn := dial(t, address, "")
	cut := make(chan error)
	go func() {
		for { // an answer has half a megabyte; the buffers of a connection hold some
			if _, err := io.WriteString(conn, request); err != nil {
				cut <- err
				return
			}
		}
	}()
	served(t, address) // there is one place: it must have been given back
	conn.SetWriteDeadline(time.Now().Add(30 * time.Second))
	if err := <-cut; errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the connection is still open: %v", err)
	}
	stop()
}
