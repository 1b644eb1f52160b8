package promises_test

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// texts are what every promise is checked on.
func texts() []string {
	all := append(testtext.Naughty(), testtext.BigList()...)
	all = append(all, testtext.News(2500), testtext.Accents(), testtext.Files(),
		strings.Join(testtext.Naughty(), "\n"), strings.Join(testtext.Hostile(), ""))
	for _, p := range testtext.Patterns() {
		all = append(all, p.Make(300))
	}
	if slow || testing.Short() {
		few := all[:0]
		for i := 0; i < len(all); i += 10 {
			few = append(few, all[i])
		}
		return few
	}
	return all
}

func TestEveryPromiseOfEveryEntryPoint(t *testing.T) {
	t.Parallel()
	all := texts()
	for _, e := range promises.Entries() {
		t.Run(e.Name, func(t *testing.T) {
			t.Parallel()
			failed := 0
			for _, text := range all {
				if err := promises.Broken(e, text, promises.Prose); err != nil {
					t.Errorf("%.900v\nof %.200q", err, text)
					if failed++; failed == 3 {
						break
					}
				}
			}
		})
	}
}

// 64 goroutines share the analysers of an entry point.
func TestManyGoroutinesFindTheSame(t *testing.T) {
	t.Parallel()
	texts := []string{testtext.News(700), testtext.Accents(), testtext.Files(), strings.Join(testtext.BigList()[:60], "\n")}
	for _, e := range promises.Entries() {
		want := make([]string, len(texts))
		for i, text := range texts {
			want[i] = fmt.Sprint(e.Run(text))
		}
		var group sync.WaitGroup
		for g := range 64 {
			group.Go(func() {
				i := g % len(texts)
				if got := fmt.Sprint(e.Run(texts[i])); got != want[i] {
					t.Errorf("%s: goroutine %d finds something else in text %d", e.Name, g, i)
				}
			})
		}
		group.Wait()
	}
	runtime.KeepAlive(texts)
}
