package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/benchtext"
)

// format is a file format and the reader for it; read returns how many
// records it read.
type format struct {
	name, asked, record string
	write               func(dst []byte, d *corpus.Document) []byte
	read                func(in io.Reader) (int, error)
}

func formats() []format {
	return []format{
		{"CoNLL-U", "50", "sentence", func(dst []byte, d *corpus.Document) []byte { return d.AppendCoNLLU(dst) }, func(in io.Reader) (n int, err error) {
			for _, err := range corpus.ReadCoNLLU(in, "") {
				if err != nil {
					return n, err
				}
				n++
			}
			return n, nil
		}},
		{"columns (BIO)", "100", "sentence", func(dst []byte, d *corpus.Document) []byte { return d.AppendBIO(dst, d.Labelled()) }, func(in io.Reader) (n int, err error) {
			for _, err := range corpus.ReadColumns(in, "") {
				if err != nil {
					return n, err
				}
				n++
			}
			return n, nil
		}},
		{"JSON Lines", "", "document", func(dst []byte, d *corpus.Document) []byte { return append(d.AppendJSON(dst), '\n') }, func(in io.Reader) (n int, err error) {
			for _, err := range corpus.ReadJSONL(in, "") {
				if err != nil {
					return n, err
				}
				n++
			}
			return n, nil
		}},
	}
}

// readStreams sends a long file of each format through a pipe to its reader.
func readStreams(out io.Writer, s *settings) error {
	docs, err := benchtext.Documents()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n## Readers\n\nFiles of %s that are made while they are read, through a pipe, of one megabyte of text in the format again and again. The heap, which holds that piece of each format, is looked at every 5 ms.\n\n", bytesOf(s.stream))
	fmt.Fprintf(out, "| format | asked, MB/s | MB/s by the clock | MB/s of processor time | records | heap before, MB | heap at most, MB |\n|---|---:|---:|---:|---:|---:|---:|\n")
	blocks := make([][]byte, len(formats()))
	for i, f := range formats() {
		for _, g := range docs {
			blocks[i] = f.write(blocks[i], g.Document)
		}
	}
	for i, f := range formats() {
		r, err := readStream(f, blocks[i], s.stream)
		if err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		mb := float64(r.size) / 1e6
		fmt.Fprintf(out, "| %s | %s | %s | %s | %d %ss | %s | %s |\n", f.name, f.asked, figure(mb/r.clock.Seconds()), figure(mb/r.processor.Seconds()), r.records, f.record,
			figure(float64(r.before)/1e6), figure(float64(r.most)/1e6))
	}
	return nil
}

// streamed is what reading a stream took.
type streamed struct {
	size, records    int
	clock, processor time.Duration
	before, most     uint64 // of the heap
}

func readStream(f format, block []byte, size int64) (streamed, error) {
	in, pipe, err := os.Pipe()
	if err != nil {
		return streamed{}, err
	}
	defer in.Close()
	written := make(chan int, 1)
	go func() {
		defer pipe.Close()
		n := 0
		for int64(n) < size {
			k, err := pipe.Write(block)
			if n += k; err != nil {
				break
			}
		}
		written <- n
	}()
	runtime.GC()
	debug.FreeOSMemory()
	before := heap()
	most, stop := before, make(chan bool)
	watched := make(chan bool)
	go func() {
		defer close(watched)
		for tick := time.NewTicker(5 * time.Millisecond); ; {
			select {
			case <-stop:
				return
			case <-tick.C:
				most = max(most, heap())
			}
		}
	}()
	clock, processor := time.Now(), processorTime()
	records, err := f.read(in)
	r := streamed{records: records, clock: time.Since(clock), processor: processorTime() - processor, before: before}
	close(stop)
	<-watched
	r.most = most
	if err != nil {
		return r, err
	}
	r.size = <-written
	return r, nil
}

// heap returns how many bytes of the heap are taken.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// bytesOf writes a size: 1 GB, 10 GB, 500 MB.
func bytesOf(n int64) string {
	if n >= 1e9 {
		return strconv.FormatFloat(float64(n)/1e9, 'g', 3, 64) + " GB"
	}
	return strconv.FormatFloat(float64(n)/1e6, 'g', 3, 64) + " MB"
}
