package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows on standard error, while a terminal is watching it, how much of
// the input has been read, how fast, and how long the rest will take. Without a
// watcher it only counts.
type progress struct {
	bar  *progressbar.ProgressBar // nil if nobody watches
	read atomic.Int64             // bytes of input
	docs int
	next time.Time // when to draw again
}

// redraw is the time between two pictures.
const redraw = 200 * time.Millisecond

// newProgress starts the watch over the inputs of a run.
func (p *program) newProgress(files []string) *progress {
	m := new(progress)
	if p.watched {
		m.bar = progressbar.NewOptions64(p.inputSize(files),
			progressbar.OptionSetWriter(p.stderr), progressbar.OptionUseANSICodes(true),
			progressbar.OptionShowBytes(true), progressbar.OptionShowCount(),
			progressbar.OptionSetPredictTime(true), progressbar.OptionSetElapsedTime(true),
			progressbar.OptionSetWidth(20), progressbar.OptionSetSpinnerChangeInterval(0),
			progressbar.OptionSetRenderBlankState(false), progressbar.OptionClearOnFinish())
	}
	return m
}

// inputSize returns one more than the bytes of all inputs, -1 if it is not known: a
// pipe has no size.
func (p *program) inputSize(files []string) int64 {
	if len(files) == 0 {
		files = []string{"-"}
	}
	total := int64(0)
	for _, name := range files {
		var info os.FileInfo
		var err error
		if f, ok := p.stdin.(*os.File); ok && name == "-" {
			info, err = f.Stat()
		} else {
			info, err = os.Stat(name)
		}
		if err != nil || !info.Mode().IsRegular() {
			return -1
		}
		total += info.Size()
	}
	return total + 1 // a bar that is full is wiped, but what was read last is still worked on
}

// watch returns in, so that what is read from it counts.
func (m *progress) watch(in io.Reader) io.Reader { return &countedReader{in, &m.read} }

type countedReader struct {
	io.Reader
	n *atomic.Int64
}

// Read reads and counts.
func (r *countedReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	r.n.Add(int64(n))
	return n, err
}

// add counts a document that is done.
func (m *progress) add() {
	m.docs++
	if m.bar == nil {
		return
	}
	now := time.Now()
	if now.Before(m.next) {
		return
	}
	m.next = now.Add(redraw)
	m.bar.Describe(fmt.Sprintf("%d documents", m.docs))
	m.bar.Set64(m.read.Load()) // an error here says that the screen takes no more
}

// clear wipes the line so that a message can take its place.
func (m *progress) clear() {
	if m.bar != nil {
		m.bar.Clear()
	}
}

// stop wipes the line for good.
func (m *progress) stop() {
	m.clear()
	m.bar = nil
}
