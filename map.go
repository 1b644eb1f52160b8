package kawi

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Map applies a function to every item of in, on jobs goroutines (0 means one
// for each processor), and yields the results in the order of the items. At
// most a few items for each goroutine are in flight, so memory is bounded
// however long the sequence is.
//
// newWorker is called once in each goroutine and returns the function, so that
// the function may own scratch memory: an [Analysis] to be reused, a buffer. An
// error of the input is passed on in its place and does not end the sequence.
// When ctx is cancelled, or the caller breaks off, Map stops reading, waits for
// what is in flight, and, if cancelled, yields the context's error last. A
// cancelled Map may wait for one more item of in if in blocks.
func Map[In, Out any](ctx context.Context, in iter.Seq2[In, error], jobs int, newWorker func() func(In) (Out, error)) iter.Seq2[Out, error] {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	type result struct {
		out Out
		err error
	}
	type task struct {
		in   In
		done chan result
	}
	return func(yield func(Out, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		tasks := make(chan task, jobs)
		order := make(chan chan result, 4*jobs)
		var workers sync.WaitGroup
		for range jobs {
			workers.Go(func() {
				work := newWorker()
				for t := range tasks {
					out, err := work(t.in)
					t.done <- result{out, err}
				}
			})
		}
		workers.Go(func() {
			defer close(order)
			defer close(tasks)
			for item, err := range in {
				done := make(chan result, 1)
				select {
				case <-ctx.Done():
					return
				case order <- done:
				}
				if err != nil {
					done <- result{err: err}
					continue
				}
				tasks <- task{item, done}
			}
		})
		stopped := false
		for done := range order {
			r := <-done
			if !stopped && !yield(r.out, r.err) {
				stopped = true
				cancel()
			}
		}
		workers.Wait()
		err := ctx.Err()
		cancel()
		if err != nil && !stopped {
			var none Out
			yield(none, err)
		}
	}
}
