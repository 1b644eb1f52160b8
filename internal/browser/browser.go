package browser

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"time"
)

// Find returns the path of a browser: that which KAWI_CHROMIUM names, or the first
// that is on the PATH.
func Find() (string, error) {
	if path := os.Getenv("KAWI_CHROMIUM"); path != "" {
		return exec.LookPath(path)
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium on the PATH, and KAWI_CHROMIUM names none")
}

// Browser is a running browser. It is safe for concurrent use.
type Browser struct {
	cmd *exec.Cmd
	in  *os.File
	dir string

	mu      sync.Mutex
	next    int
	answers map[int]chan answer
	pages   map[string]*Page // by session
	err     error            // why the browser can no longer be spoken to
}

// answer is the browser's answer to a call.
type answer struct {
	result json.RawMessage
	err    error
}

// Start starts the browser at path with a fresh profile.
func Start(path string) (*Browser, error) {
	dir, err := os.MkdirTemp("", "kawi-browser")
	if err != nil {
		return nil, err
	}
	toBrowser, in, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	out, fromBrowser, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	// No sandbox: it does not work for root, and the pages are our own.
	cmd := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--remote-debugging-pipe", "--user-data-dir="+dir, "--no-first-run", "--no-default-browser-check",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--hide-scrollbars", "about:blank")
	cmd.ExtraFiles = []*os.File{toBrowser, fromBrowser} // 3 and 4, as the browser wants them
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	toBrowser.Close()
	fromBrowser.Close()
	b := &Browser{cmd: cmd, in: in, dir: dir, answers: map[int]chan answer{}, pages: map[string]*Page{}}
	go b.listen(out)
	return b, nil
}

// Close ends the browser and removes its profile.
func (b *Browser) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	closed := b.call(ctx, "", "Browser.close", nil, nil)
	b.in.Close()
	if closed != nil {
		b.cmd.Process.Kill()
	}
	b.cmd.Wait() // how it ended says nothing about the pages
	return os.RemoveAll(b.dir)
}

// message is what goes over the pipe, both ways; a NUL byte ends it.
type message struct {
	ID      int             `json:"id,omitempty"`
	Session string          `json:"sessionId,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// listen hands out what the browser says until it ends.
func (b *Browser) listen(out *os.File) {
	defer out.Close()
	r := bufio.NewReader(out)
	for {
		line, err := r.ReadBytes(0)
		if err != nil {
			b.mu.Lock()
			b.err = errors.New("the browser has ended")
			for id, waiting := range b.answers {
				waiting <- answer{err: b.err}
				delete(b.answers, id)
			}
			b.mu.Unlock()
			return
		}
		var m message
		if json.Unmarshal(bytes.TrimSuffix(line, []byte{0}), &m) != nil {
			continue
		}
		b.mu.Lock()
		waiting, page := b.answers[m.ID], b.pages[m.Session]
		delete(b.answers, m.ID)
		b.mu.Unlock()
		switch {
		case waiting != nil && m.Error != nil:
			waiting <- answer{err: errors.New(m.Error.Message)}
		case waiting != nil:
			waiting <- answer{result: m.Result}
		case page != nil:
			page.event(m.Method, m.Params)
		}
	}
}

// call calls a method of the protocol and decodes its result into result, if that
// is not nil.
func (b *Browser) call(ctx context.Context, session, method string, params, result any) error {
	m := message{Session: session, Method: method}
	var err error
	if params != nil {
		if m.Params, err = json.Marshal(params); err != nil {
			return err
		}
	}
	waiting := make(chan answer, 1)
	b.mu.Lock()
	b.next++
	m.ID = b.next
	b.answers[m.ID] = waiting
	line, err := json.Marshal(m)
	if err == nil {
		err = b.err
	}
	if err == nil {
		_, err = b.in.Write(append(line, 0))
	}
	b.mu.Unlock()
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case a := <-waiting:
		if a.err != nil {
			return fmt.Errorf("%s: %w", method, a.err)
		}
		if result == nil {
			return nil
		}
		return json.Unmarshal(a.result, result)
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", method, ctx.Err())
	}
}
