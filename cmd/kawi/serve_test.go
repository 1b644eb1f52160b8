package main

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
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
