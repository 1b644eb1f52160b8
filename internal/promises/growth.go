package promises

import (
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/cputime"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Load is a piece of work over a text, whose cost must grow with the text.
// Prepare does what is not measured and returns the work.
type Load struct {
	Name    string
	Whole   bool // it holds others: enough for a short look
	Least   int  // the least size of a large text, where blocks of memory hide the growth below it
	Reuses  bool // it reuses its memory, so that bytes allocated tell nothing but when the garbage collector ran
	Prepare func(text string) (work func())
}

// Loads returns every layer alone, the whole, and the readers and writers.
func Loads() []Load {
	analyzer := kawi.New(&kawi.Options{Date: date.Options{Ref: published}})
	run := func(f func(string)) func(string) func() {
		return func(text string) func() { return func() { f(text) } }
	}
	read := func(f func(io.Reader)) func(string) func() {
		return run(func(text string) { f(strings.NewReader(text)) })
	}
	write := func(f func(*corpus.Document) []byte) func(string) func() {
		return func(text string) func() {
			doc := analyzer.Analyze(text).Export("1", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true})
			return func() { f(doc) }
		}
	}
	return []Load{
		{"tokenize", false, 0, true, func(text string) func() {
			t, d := tokenize.New(nil), new(tokenize.Document)
			return func() { t.ParseInto(d, text) }
		}},
		{"tokenize.Reader", false, 4 << 20, false, read(func(r io.Reader) { readBlocks(tokenize.NewReader(r, nil), -1) })},
		{"tokenize.SplitWords", true, 128 << 10, false, read(func(r io.Reader) { texts(r, tokenize.New(nil).SplitWords()) })},
		{"tokenize.SplitSentences", false, 128 << 10, false, read(func(r io.Reader) { texts(r, tokenize.New(nil).SplitSentences()) })},
		{"stem", false, 0, false, func(text string) func() {
			words := append(strings.Fields(text), text)
			return func() {
				for _, w := range words {
					stem.Stem(w)
				}
			}
		}},
		{"stem.Analyze", false, 0, false, func(text string) func() {
			words := append(strings.Fields(text[:len(text)/8]), text)
			return func() {
				for _, w := range words {
					stem.Analyze(w)
				}
			}
		}},
		{"date", false, 0, true, func(text string) func() {
			d := tokenize.Parse(text)
			var dst []date.Mention
			return func() { dst = date.Append(dst[:0], d, &date.Options{Ref: published, Ages: true, InName: true}) }
		}},
		{"ner", false, 0, true, func(text string) func() {
			d := tokenize.Parse(text)
			dates := date.Find(d, nil)
			rec, r := ner.New(nil), new(ner.Result)
			return func() { rec.FindInto(r, d, dates) }
		}},
		{"quote", false, 0, true, func(text string) func() {
			d := tokenize.Parse(text)
			dates := date.Find(d, nil)
			entities := ner.Find(d, dates)
			var dst []quote.Quote
			return func() { dst = quote.Append(dst[:0], d, entities, dates, nil) }
		}},
		{"kawi.Analyze", false, 0, false, run(func(text string) { analyzer.Analyze(text) })},
		{"kawi.AnalyzeInto", true, 0, true, func(text string) func() {
			var a kawi.Analysis
			return func() { analyzer.AnalyzeInto(&a, text, time.Time{}, nil) }
		}},
		{"stem.Sastrawi", false, 0, false, func(text string) func() {
			st, err := stem.NewSastrawi(strings.NewReader("baca\ntanggung\njawab\nanak\nhari\n"))
			if err != nil {
				return func() {}
			}
			return func() { st.Stem(text) }
		}},
		{"Export, AppendJSON", true, 0, false, func(text string) func() {
			a := analyzer.Analyze(text)
			return func() {
				a.Export("1", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true, Explain: true}).AppendJSON(nil)
			}
		}},
		{"AppendCoNLLU", false, 0, false, write(func(d *corpus.Document) []byte { return d.AppendCoNLLU(nil) })},
		{"AppendBrat", false, 0, false, write(func(d *corpus.Document) []byte { return d.AppendBrat(nil) })},
		{"AppendSpaCy", false, 0, false, write(func(d *corpus.Document) []byte { return d.AppendSpaCy(nil) })},
		{"AppendTimeML", false, 0, false, write(func(d *corpus.Document) []byte { return d.AppendTimeML(nil) })},
		{"corpus readers", false, 0, false, run(func(text string) {
			for _, e := range corpusEntries() {
				if e.Run == nil {
					e.From(strings.NewReader(text))
				} else if e.Name != "corpus.DecodeTags" {
					e.Run(text)
				}
			}
		})},
	}
}

// Growth is what a text of 16 times the size costs.
type Growth struct {
	Load, Pattern string
	Large         time.Duration // time for the large text
	Time          float64       // times the time of the small text
	Memory        float64       // times the bytes allocated; 0 if memory is reused
	Steps         float64       // times the basic blocks executed; 0 if they are not counted
	PerByte       float64       // bytes allocated for each byte of the large text
	StepsPerByte  float64
}

// Times is how many times larger the large text is.
const Times = 16

// Grow measures a load on a pattern at size/16 and size bytes, each once to warm
// up and then some runs, of which the cheapest counts.
func Grow(l Load, p testtext.Pattern, size, runs int) Growth {
	small, large := p.Make(size/Times), p.Make(size)
	a, b := measure(l, small, runs), measure(l, large, runs)
	g := Growth{Load: l.Name, Pattern: p.Name, Large: b.time, Time: ratio(float64(b.time), float64(max(a.time, 50*time.Microsecond)))}
	if !l.Reuses {
		const once = 64 << 10 // what any call allocates
		g.Memory = ratio(float64(b.bytes), float64(a.bytes+once))
	}
	g.PerByte = float64(b.bytes) / float64(size)
	g.Steps = ratio(float64(b.steps), float64(a.steps+100))
	g.StepsPerByte = float64(b.steps) / float64(size)
	return g
}

func ratio(a, b float64) float64 { return a / max(b, 1) }

type cost struct {
	time         time.Duration
	bytes, steps uint64
}

// measure takes the least cost of some runs. The garbage collector and the other
// processors rest meanwhile: both lose pooled memory that would be used again.
func measure(l Load, text string, runs int) cost {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(4 << 30))
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	work := l.Prepare(text)
	work()
	best := cost{time: time.Hour}
	for range runs {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		steps := Steps()
		begin := cputime.Used()
		work()
		best.time = min(best.time, cputime.Used()-begin)
		best.steps = Steps() - steps
		runtime.ReadMemStats(&after)
		best.bytes = after.TotalAlloc - before.TotalAlloc
		if best.time > time.Second {
			break
		}
	}
	return best
}
