package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/ner"
)

// limits keep a server upright whatever its clients do.
type limits struct {
	bytes       int64         // of a request's body
	connections int           // open at once; more wait to be accepted
	waiting     int64         // requests that wait for their turn; more are turned away
	turn        time.Duration // how long a request waits
	read        time.Duration // how long a client may take to send its request
	write       time.Duration // how long it may take to read the answer
}

// server shows analyses as pages and answers a JSON API. It is safe for
// concurrent use.
type server struct {
	c         *config
	analyzers map[string]*kawi.Analyzer // by layer
	scratch   sync.Pool
	turns     chan struct{}
	waiting   atomic.Int64
	limits    limits
	public    bool // whether other names than those of this machine are answered
}

// runServe serves pages and the JSON API until it is interrupted.
func runServe(ctx context.Context, p *program, args []string) error {
	c := &config{layer: "analyze", in: "text", out: "html"}
	limits := limits{connections: 256, waiting: 128, turn: 5 * time.Second, read: 10 * time.Second, write: 30 * time.Second}
	fs := p.flagSet("serve", "Pages at /, and POST /api/LAYER with a record {\"id\",\"text\",\"date\",\"tz\"} for its analysis in JSON.", "serve [flags]")
	addr := fs.String("addr", "127.0.0.1:8177", "`address` to listen at; only this machine can reach the default")
	size := fs.Int("max-kib", 1024, "largest request in KiB")
	var profile string
	choice(fs, "profile", &profile, "news", "convention for entities", "news", "wiki")
	zone := fs.String("tz", "Asia/Jakarta", "time `zone` of texts, when a record has none")
	fs.IntVar(&c.jobs, "jobs", 1, "texts worked on at once")
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 0 || *size < 1 || c.jobs < 1 {
		return usageError("serve takes no arguments, and --max-kib and --jobs from 1")
	}
	if profile == "wiki" {
		c.options.NER.Profile = ner.Wiki
	}
	if err := c.check("", *zone); err != nil {
		return err
	}
	limits.bytes = int64(*size) << 10
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stderr, "kawi serve: http://%s (Ctrl-C ends)\n", listener.Addr())
	s := newServer(c, limits)
	s.public = !listener.Addr().(*net.TCPAddr).IP.IsLoopback()
	return s.serve(ctx, listener)
}

func newServer(c *config, limits limits) *server {
	s := &server{c: c, analyzers: map[string]*kawi.Analyzer{}, turns: make(chan struct{}, c.jobs), limits: limits}
	s.scratch.New = func() any { return new(kawi.Analysis) }
	for _, layer := range []string{"analyze", "tokenize", "date", "ner", "quote"} {
		options := c.options
		options.Layers = layersOf(layer)
		s.analyzers[layer] = kawi.New(&options)
	}
	return s
}

// serve answers at listener until ctx ends; then it gives open requests a few
// seconds to finish.
func (s *server) serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           s.handler(),
		ReadHeaderTimeout: s.limits.read,
		ReadTimeout:       s.limits.read,
		WriteTimeout:      s.limits.read + s.limits.turn + s.limits.write,
		IdleTimeout:       s.limits.read,
		MaxHeaderBytes:    16 << 10,
	}
	finished := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(finished)
		late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if server.Shutdown(late) != nil {
			server.Close()
		}
	})
	defer stop()
	err := server.Serve(&limitedListener{listener, make(chan struct{}, s.limits.connections)})
	if errors.Is(err, http.ErrServerClosed) {
		<-finished // Serve returns when the shutdown begins
		return ctx.Err()
	}
	return err
}

// handler returns the routes behind their guards.
func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.form)
	mux.HandleFunc("POST /{$}", s.page)
	mux.HandleFunc("POST /api/{layer}", s.api)
	guarded := http.NewCrossOriginProtection().Handler(mux)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Referrer-Policy", "no-referrer")
		if !s.public && !localHost(r.Host) {
			fail(w, http.StatusMisdirectedRequest, "this server answers for the local machine only")
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, s.limits.bytes)
		guarded.ServeHTTP(w, r)
	})
}

// localHost reports whether a request means this machine: a page elsewhere that
// points its own name at 127.0.0.1 does not.
func localHost(host string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	return name == "localhost" || net.ParseIP(name).IsLoopback()
}

// api answers one record with the document that kawi LAYER --in jsonl prints.
func (s *server) api(w http.ResponseWriter, r *http.Request) {
	layer := r.PathValue("layer")
	if s.analyzers[layer] == nil {
		fail(w, http.StatusNotFound, "no layer "+layer)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		failRead(w, err)
		return
	}
	rec := record{line: body, rawID: json.RawMessage("null"), number: 1, place: "request"}
	if rec.parse(); rec.err != nil {
		fail(w, http.StatusBadRequest, rec.err.Error())
		return
	}
	doc := s.analyze(w, r, layer, rec)
	if doc == nil {
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(append(doc.AppendJSON(nil), '\n')) // a client that has gone needs no answer
}

// analyze waits for a turn and runs a layer; it is nil if the request had to be
// turned away.
func (s *server) analyze(w http.ResponseWriter, r *http.Request, layer string, rec record) *corpus.Document {
	defer s.waiting.Add(-1)
	if s.waiting.Add(1) > s.limits.waiting {
		w.Header().Set("Retry-After", "1")
		fail(w, http.StatusTooManyRequests, "too many requests are waiting")
		return nil
	}
	timeout := time.NewTimer(s.limits.turn)
	defer timeout.Stop()
	select {
	case s.turns <- struct{}{}:
		defer func() { <-s.turns }()
	case <-timeout.C:
		w.Header().Set("Retry-After", "5")
		fail(w, http.StatusServiceUnavailable, "the server is busy")
		return nil
	case <-r.Context().Done():
		return nil
	}
	scratch := s.scratch.Get().(*kawi.Analysis)
	defer s.scratch.Put(scratch)
	c := *s.c
	c.layer, c.out = layer, "json"
	return analyzeRecord(s.analyzers[layer], scratch, &c, rec)
}

// fail answers with an error in JSON.
func fail(w http.ResponseWriter, status int, message string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	doc := corpus.Document{RawID: json.RawMessage("null"), Err: message}
	w.Write(append(doc.AppendJSON(nil), '\n'))
}

// failRead answers a request whose body could not be read.
func failRead(w http.ResponseWriter, err error) {
	var large *http.MaxBytesError
	var network net.Error
	switch {
	case errors.As(err, &large):
		fail(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("the request is larger than %d bytes", large.Limit))
	case errors.As(err, &network) && network.Timeout():
		fail(w, http.StatusRequestTimeout, "the request took too long")
	default:
		fail(w, http.StatusBadRequest, "the request could not be read")
	}
}

// limitedListener accepts no more connections than it has places.
type limitedListener struct {
	net.Listener
	places chan struct{}
}

// Accept waits for a place and a connection.
func (l *limitedListener) Accept() (net.Conn, error) {
	l.places <- struct{}{}
	conn, err := l.Listener.Accept()
	if err != nil {
		<-l.places
		return nil, err
	}
	return &placedConn{Conn: conn, free: sync.OnceFunc(func() { <-l.places })}, nil
}

// placedConn gives its place back when it is closed.
type placedConn struct {
	net.Conn
	free func()
}

// Close closes the connection.
func (c *placedConn) Close() error {
	c.free()
	return c.Conn.Close()
}
