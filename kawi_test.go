package kawi_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

var (
	jakarta   = time.FixedZone("WIB", 7*3600)
	published = time.Date(2023, 6, 13, 9, 0, 0, 0, jakarta)
)

const wire = "“Kami siap,” kata Joko Widodo di Jakarta, Senin (12/6/2023). Bukunya terbit tahun lalu."

func TestAnalyze(t *testing.T) {
	t.Parallel()
	a := kawi.Analyze(wire, &kawi.Options{Date: date.Options{Ref: published}})
	if len(a.Document.Sentences) != 2 || len(a.Dates) != 2 || len(a.Quotes) != 1 {
		t.Fatalf("%d sentences, %d dates, %d quotations", len(a.Document.Sentences), len(a.Dates), len(a.Quotes))
	}
	if a.Dates[0].Value != "2023-06-12" || a.Dates[1].Value != "2022" {
		t.Errorf("dates %+v", a.Dates)
	}
	if q := a.Quotes[0]; q.SpeakerName != "Joko Widodo" || q.Cue.Text(wire) != "kata" {
		t.Errorf("quotation %+v", q)
	}
}

func TestAnalyzeWithoutReference(t *testing.T) {
	t.Parallel()
	a := kawi.Analyze("Bukunya terbit tahun lalu.", nil)
	if len(a.Dates) != 1 || a.Dates[0].Value != "" {
		t.Errorf("got %+v, want one date without a value", a.Dates)
	}
}

func TestLayers(t *testing.T) {
	t.Parallel()
	for layers, want := range map[kawi.Layers]string{
		kawi.Tokens: "21 0 0 0", kawi.Dates: "21 2 0 0", kawi.Quotes: "21 2 4 1", kawi.AllLayers: "21 2 4 1", 0: "21 2 4 1", kawi.Entities: "21 2 4 0",
	} {
		a := kawi.New(&kawi.Options{Layers: layers}).Analyze(wire)
		if got := fmt.Sprint(len(a.Document.Tokens), len(a.Dates), len(a.Entities.Entities), len(a.Quotes)); got != want {
			t.Errorf("layers %b: got %s, want %s", layers, got, want)
		}
	}
}

// TestReuse checks that an Analysis that is used again holds nothing of the
// text before.
func TestReuse(t *testing.T) {
	t.Parallel()
	a := kawi.New(nil)
	var scratch kawi.Analysis
	for _, text := range []string{wire, "", testtext.News(5000), "Ia pulang.", wire} {
		a.AnalyzeInto(&scratch, text, published, jakarta)
		var fresh kawi.Analysis
		a.AnalyzeInto(&fresh, text, published, jakarta)
		all := kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true, Explain: true}
		if got, want := scratch.Export("x", all).AppendJSON(nil), fresh.Export("x", all).AppendJSON(nil); !bytes.Equal(got, want) {
			t.Errorf("%.40q:\ngot  %s\nwant %s", text, got, want)
		}
	}
}

func TestAnalyzeWords(t *testing.T) {
	t.Parallel()
	var a kawi.Analysis
	kawi.New(nil).AnalyzeWords(&a, [][]string{{"Joko", "Widodo", "di", "Jakarta", "."}, {"Ia", "pulang", "tahun lalu", "."}}, published, nil)
	if len(a.Document.Tokens) != 9 || len(a.Document.Sentences) != 2 || len(a.Entities.Entities) == 0 {
		t.Errorf("%d tokens, %d sentences, %d entities", len(a.Document.Tokens), len(a.Document.Sentences), len(a.Entities.Entities))
	}
}

func TestExport(t *testing.T) {
	t.Parallel()
	a := kawi.Analyze(wire, &kawi.Options{Date: date.Options{Ref: published}})
	doc := a.Export("berita", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true})
	doc.WithText = true
	if err := doc.Check(); err != nil {
		t.Error(err)
	}
	if doc.ID != "berita" || doc.Text != wire || !reflect.DeepEqual(doc.Tokens[16].Words, []string{"Buku", "nya"}) {
		t.Errorf("%+v", doc)
	}
	if none := a.Export("berita", kawi.Export{}); none.Tokens != nil || none.Dates != nil || none.Entities != nil || none.Quotes != nil {
		t.Errorf("layers that were not asked for: %+v", none)
	}
	if empty := kawi.Analyze("", nil).Export("x", kawi.Export{Dates: true}); empty.Dates == nil {
		t.Error("a layer that found nothing must not be nil")
	}
}

// TestConcurrent shares one Analyzer among many goroutines; what they find must
// be what one finds alone.
func TestConcurrent(t *testing.T) {
	t.Parallel()
	a := kawi.New(nil)
	texts := []string{wire, testtext.News(2000), "Ia pulang.", strings.Repeat("“kata ", 50)}
	all := kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true}
	var want [][]byte
	for _, text := range texts {
		want = append(want, a.Analyze(text).Export("x", all).AppendJSON(nil))
	}
	var group sync.WaitGroup
	for g := range 64 {
		group.Go(func() {
			for i := range texts {
				k := (g + i) % len(texts)
				if got := a.Analyze(texts[k]).Export("x", all).AppendJSON(nil); !bytes.Equal(got, want[k]) {
					t.Errorf("goroutine %d: text %d differs", g, k)
				}
			}
		})
	}
	group.Wait()
}

func FuzzAnalyze(f *testing.F) {
	f.Add(wire)
	for _, s := range testtext.Naughty() {
		f.Add(s)
	}
	a := kawi.New(nil)
	f.Fuzz(func(t *testing.T, text string) {
		var out kawi.Analysis
		a.AnalyzeInto(&out, text, published, jakarta)
		doc := out.Export("x", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true, Explain: true})
		doc.WithText = true
		if err := doc.Check(); err != nil {
			t.Error(err)
		}
	})
}

// numbers yields 0 to n-1 and tells how many it gave.
func numbers(n int, given *atomic.Int64) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range n {
			if given != nil {
				given.Add(1)
			}
			if !yield(i, nil) {
				return
			}
		}
	}
}

// double is a worker that is slow for some items, so that they overtake each
// other.
func double() func(int) (int, error) {
	return func(i int) (int, error) {
		for range (i * 7919) % 101 * 100 {
			i++
			i--
		}
		return 2 * i, nil
	}
}

func TestMapOrder(t *testing.T) {
	t.Parallel()
	for _, jobs := range []int{0, 1, 2, 16} {
		next := 0
		for got, err := range kawi.Map(t.Context(), numbers(1000, nil), jobs, double) {
			if err != nil || got != 2*next {
				t.Fatalf("%d jobs: item %d is %d, %v", jobs, next, got, err)
			}
			next++
		}
		if next != 1000 {
			t.Errorf("%d jobs: %d items", jobs, next)
		}
	}
}

func TestMapErrors(t *testing.T) {
	t.Parallel()
	bad := errors.New("buruk")
	in := func(yield func(int, error) bool) {
		for i := range 10 {
			var err error
			if i%5 == 4 {
				err = bad
			}
			if !yield(i, err) {
				return
			}
		}
	}
	worker := func() func(int) (int, error) {
		return func(i int) (int, error) {
			if i == 2 {
				return i, bad
			}
			return i, nil
		}
	}
	var failed []int
	n := 0
	for _, err := range kawi.Map(t.Context(), in, 3, worker) {
		if errors.Is(err, bad) {
			failed = append(failed, n)
		}
		n++
	}
	if n != 10 || !slices.Equal(failed, []int{2, 4, 9}) {
		t.Errorf("%d items, errors at %v", n, failed)
	}
}

func TestMapBreak(t *testing.T) {
	t.Parallel()
	var given atomic.Int64
	for got := range kawi.Map(t.Context(), numbers(1_000_000, &given), 4, double) {
		if got == 20 {
			break
		}
	}
	if n := given.Load(); n > 200 {
		t.Errorf("%d items were read for 11", n)
	}
}

func TestMapCancel(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var given atomic.Int64
	n := 0
	var last error
	for _, err := range kawi.Map(ctx, numbers(1_000_000, &given), 4, double) {
		n++
		last = err
		if n == 5 {
			cancel()
		}
	}
	if !errors.Is(last, context.Canceled) || given.Load() > 200 {
		t.Errorf("%d items read, last error %v", given.Load(), last)
	}
}

// TestMapWorkers checks that each goroutine has a worker of its own.
func TestMapWorkers(t *testing.T) {
	t.Parallel()
	var made atomic.Int64
	newWorker := func() func(int) (int, error) {
		made.Add(1)
		scratch := 0
		return func(i int) (int, error) {
			scratch++ // the race detector would see this if workers were shared
			return i + 0*scratch, nil
		}
	}
	for range kawi.Map(t.Context(), numbers(500, nil), 8, newWorker) {
	}
	if made.Load() != 8 {
		t.Errorf("%d workers, want 8", made.Load())
	}
	for range kawi.Map(t.Context(), numbers(0, nil), 2, newWorker) {
		t.Error("an item of an empty sequence")
	}
}

func ExampleAnalyze() {
	text := "“Kami siap membantu,” kata Menteri Sosial Ratna Dewi di Bandung, Senin (12/6/2023)."
	a := kawi.Analyze(text, nil)
	for _, q := range a.Quotes {
		fmt.Printf("%s: %s\n", q.SpeakerName, q.Content.Text(text))
	}
	for _, d := range a.Dates {
		fmt.Println(d.Text(text), "=", d.Value)
	}
	// Output:
	// Ratna Dewi: Kami siap membantu,
	// Senin (12/6/2023) = 2023-06-12
}

func ExampleMap() {
	texts := func(yield func(string, error) bool) {
		for _, text := range []string{"Rapat digelar 3 Mei 2024.", "Ia tiba 17 Agustus 2023."} {
			if !yield(text, nil) {
				return
			}
		}
	}
	analyzer := kawi.New(&kawi.Options{Layers: kawi.Dates})
	newWorker := func() func(string) (string, error) {
		var scratch kawi.Analysis // reused for every text of this goroutine
		return func(text string) (string, error) {
			analyzer.AnalyzeInto(&scratch, text, time.Time{}, nil)
			return scratch.Dates[0].Value, nil
		}
	}
	for value, err := range kawi.Map(context.Background(), texts, 2, newWorker) {
		fmt.Println(value, err)
	}
	// Output:
	// 2024-05-03 <nil>
	// 2023-08-17 <nil>
}

func ExampleAnalysis_Export() {
	a := kawi.New(&kawi.Options{Layers: kawi.Tokens, Tokenize: tokenize.Options{Newlines: tokenize.Flow}}).Analyze("Ia pulang.")
	fmt.Printf("%s\n", a.Export("1", kawi.Export{Tokens: true}).AppendJSON(nil))
	// Output:
	// {"id":"1","sentences":[{"start":0,"end":10}],"tokens":[{"start":0,"end":2,"kind":"word"},{"start":3,"end":9,"kind":"word"},{"start":9,"end":10,"kind":"punct"}]}
}
