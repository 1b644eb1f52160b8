package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

func testServer(t *testing.T) *server {
	t.Helper()
	c := &config{jobs: 2}
	if err := c.check("", "Asia/Jakarta"); err != nil {
		t.Fatal(err)
	}
	return newServer(c, limits{bytes: 64 << 10, connections: 64, waiting: 50, turn: 5 * time.Second, read: time.Second, write: time.Second})
}

// ask sends a request to the handler, in memory.
func ask(s *server, method, path, contentType, body string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://localhost:8177"+path, strings.NewReader(body))
	r.Header.Set("Content-Type", contentType)
	for _, f := range change {
		f(r)
	}
	w := httptest.NewRecorder()
	s.handler().ServeHTTP(w, r)
	return w
}

// TestServeAPI checks that the server answers what the command prints.
func TestServeAPI(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	for _, layer := range []string{"analyze", "tokenize", "date", "ner", "quote"} {
		for line := range strings.Lines(wireRecords) {
			w := ask(s, "POST", "/api/"+layer, "application/json", line)
			want := call{args: layer + " --in jsonl", stdin: line}.run(t).stdout
			if w.Code != http.StatusOK || w.Body.String() != want {
				t.Errorf("%s: %d\ngot  %swant %s", layer, w.Code, w.Body, want)
			}
		}
	}
}

func TestServeErrors(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	host := func(name string) func(*http.Request) { return func(r *http.Request) { r.Host = name } }
	header := func(name, value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(name, value) }
	}
	for _, c := range []struct {
		method, path, body string
		status             int
		message            string
		change             func(*http.Request)
	}{
		{"POST", "/api/date", `{"text":"a`, 400, "it ends too early", nil},
		{"POST", "/api/date", `{}`, 400, `no member \"text\"`, nil},
		{"POST", "/api/date", ``, 400, "it ends too early", nil},
		{"POST", "/api/stem", `{}`, 404, "no layer stem", nil},
		{"POST", "/api/date", `{"text":"` + strings.Repeat("a", 1<<20) + `"}`, 413, "larger than 65536 bytes", nil},
		{"POST", "/", "text=" + strings.Repeat("a", 1<<20), 413, "larger than 65536 bytes", header("Content-Type", "application/x-www-form-urlencoded")},
		{"POST", "/", "date=kemarin", 400, "neither RFC 3339", header("Content-Type", "application/x-www-form-urlencoded")},
		{"GET", "/api/date", "", 405, "Method Not Allowed", nil},
		{"GET", "/tiada", "", 404, "not found", nil},
		{"GET", "/", "", 421, "local machine only", host("jahat.example")},
		{"GET", "/", "", 200, "<form", host("127.0.0.1:9")},
		{"GET", "/", "", 200, "<form", host("[::1]:9")},
		{"POST", "/api/date", `{"text":"a"}`, 403, "", header("Sec-Fetch-Site", "cross-site")},
	} {
		change := c.change
		if change == nil {
			change = func(*http.Request) {}
		}
		w := ask(s, c.method, c.path, "application/json", c.body, change)
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.message) {
			t.Errorf("%s %s %.30s: %d %.200s", c.method, c.path, c.body, w.Code, w.Body)
		}
	}
}

func TestServePage(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	empty := ask(s, "GET", "/", "", "")
	soundHTML(t, empty.Body.String())
	if !strings.Contains(empty.Header().Get("Content-Security-Policy"), "form-action 'self'; frame-ancestors 'none'") {
		t.Error(empty.Header())
	}
	for _, text := range []string{wire, `</textarea><script>alert(1)</script>`, "\x00\xff<b>"} {
		w := ask(s, "POST", "/", "application/x-www-form-urlencoded", url.Values{"text": {text}, "date": {"2023-06-13"}}.Encode())
		if w.Code != http.StatusOK {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		soundHTML(t, w.Body.String())
	}
	w := ask(s, "POST", "/", "application/x-www-form-urlencoded", url.Values{"text": {wire}, "date": {"2023-06-13"}}.Encode())
	if !strings.Contains(w.Body.String(), `title="DATE 2022"`) || !strings.Contains(w.Body.String(), `value="2023-06-13"`) {
		t.Error(w.Body)
	}
}

// TestServeBusy takes all turns: requests wait, are turned away when too many
// wait, and are answered when a turn is free.
func TestServeBusy(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	s.limits.turn, s.limits.waiting = 10*time.Millisecond, 3
	for range cap(s.turns) {
		s.turns <- struct{}{}
	}
	if w := ask(s, "POST", "/api/date", "", `{"text":"a"}`); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	s.waiting.Add(3)
	if w := ask(s, "POST", "/api/date", "", `{"text":"a"}`); w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	s.waiting.Add(-3)
	<-s.turns
	if w := ask(s, "POST", "/api/date", "", `{"text":"a"}`); w.Code != http.StatusOK {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if n := s.waiting.Load(); n != 0 {
		t.Errorf("%d requests still wait", n)
	}
}

// TestServeCrowd sends many requests at once over the network.
func TestServeCrowd(t *testing.T) {
	t.Parallel()
	address, stop := listen(t, testServer(t))
	var group sync.WaitGroup
	var lock sync.Mutex
	statuses := map[int]int{}
	for range 300 {
		group.Go(func() {
			r, err := http.Post("http://"+address+"/api/analyze", "application/json", strings.NewReader(wireRecords[:strings.IndexByte(wireRecords, '\n')]))
			status := 0
			if err == nil {
				io.Copy(io.Discard, r.Body)
				r.Body.Close()
				status = r.StatusCode
			}
			lock.Lock()
			statuses[status]++
			lock.Unlock()
		})
	}
	group.Wait()
	if statuses[200] == 0 || statuses[200]+statuses[429]+statuses[503] != 300 {
		t.Errorf("statuses %v", statuses)
	}
	if err := stop(); err != context.Canceled {
		t.Errorf("stopped with %v", err)
	}
}

// TestServeStops checks that a server that is stopped answers what it was asked.
func TestServeStops(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	for range cap(s.turns) {
		s.turns <- struct{}{} // the requests wait
	}
	address, stop := listen(t, s)
	const requests = 5
	answers := make(chan string, requests)
	for range requests {
		go func() {
			r, err := http.Post("http://"+address+"/api/date", "application/json", strings.NewReader(`{"id":7,"text":"Senin"}`))
			if err != nil {
				answers <- err.Error()
				return
			}
			defer r.Body.Close()
			body, err := io.ReadAll(r.Body)
			answers <- fmt.Sprint(r.StatusCode, " ", strings.Contains(string(body), `"id":7`), " ", err)
		}()
	}
	for s.waiting.Load() < requests {
		time.Sleep(time.Millisecond)
	}
	stopped := make(chan error)
	go func() { stopped <- stop() }()
	select {
	case err := <-stopped:
		t.Fatalf("stopped with %v while requests wait", err)
	case <-time.After(50 * time.Millisecond):
	}
	for range cap(s.turns) {
		<-s.turns
	}
	for range requests {
		if got := <-answers; got != "200 true <nil>" {
			t.Error(got)
		}
	}
	if err := <-stopped; err != context.Canceled {
		t.Errorf("stopped with %v", err)
	}
	if conn, err := net.Dial("tcp", address); err == nil {
		conn.Close()
		t.Error("it still listens")
	}
}

// TestServeSlow opens connections that never send their request.
func TestServeSlow(t *testing.T) {
	t.Parallel()
	s := testServer(t)
	s.limits.read, s.limits.connections = 200*time.Millisecond, 4
	address, stop := listen(t, s)
	for range 8 { // more than there are places
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		fmt.Fprint(conn, "POST /api/date HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{")
	}
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprint(conn, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%v %v", answer, err)
	}
	stop()
}

// listen serves s at a free port; stop ends it and returns its error.
func listen(t *testing.T, s *server) (address string, stop func() error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Skip("no network:", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.serve(ctx, listener) }()
	return listener.Addr().String(), func() error {
		cancel()
		return <-done
	}
}

func TestServeUsage(t *testing.T) {
	t.Parallel()
	for _, args := range []string{"serve x", "serve --jobs 0", "serve --max-kib 0", "serve --tz x", "serve --profile x"} {
		if r := (call{args: args}).run(t); r.status != exitUsage {
			t.Errorf("kawi %s: exit %d", args, r.status)
		}
	}
	if r := (call{args: "serve --addr 256.0.0.1:1"}).run(t); r.status != exitFailed {
		t.Errorf("exit %d", r.status)
	}
}
