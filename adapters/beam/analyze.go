package beam

import (
	"context"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
)

func init() {
	register.DoFn3x0[context.Context, string, func(string)](&AnalyzeFn{})
	register.DoFn2x0[string, func(string)](&SpeakersFn{})
	register.DoFn2x0[string, func(string)](&NamesFn{})
	register.DoFn2x1[string, int, string](&formatFn{})
	register.Emitter1[string]()
}

// Options say what is done with each record. The zero Options run every layer with
// Kawi's defaults.
type Options struct {
	// Kawi are the analyser's options. Those that JSON does not carry (gazetteers,
	// weights) do not reach the workers.
	Kawi kawi.Options `json:"kawi,omitzero"`
	// Zone is the time zone of records without one: "Asia/Makassar". Empty means WIB.
	Zone string `json:"zone,omitempty"`
	// WithText repeats the text in the result.
	WithText bool `json:"with_text,omitempty"`
}

// AnalyzeFn turns a record into an analysed line. It is a DoFn.
type AnalyzeFn struct {
	Options Options `json:"options"`

	analyzer *kawi.Analyzer
	scratch  *kawi.Analysis
	zone     *time.Location
	failed   beam.Counter
	done     beam.Counter
}

// Setup makes the analyser and its scratch memory, once for each worker.
func (f *AnalyzeFn) Setup() error {
	f.zone = jsonrecord.DefaultZone
	if f.Options.Zone != "" {
		zone, err := time.LoadLocation(f.Options.Zone)
		if err != nil {
			return err
		}
		f.zone = zone
	}
	f.analyzer, f.scratch = kawi.New(&f.Options.Kawi), new(kawi.Analysis)
	f.done, f.failed = beam.NewCounter("kawi", "analysed"), beam.NewCounter("kawi", "failed")
	return nil
}

// ProcessElement analyses one line. It never fails: what cannot be read becomes a
// line with an error.
func (f *AnalyzeFn) ProcessElement(ctx context.Context, line string, emit func(string)) {
	r, err := jsonrecord.Parse([]byte(line))
	if err != nil {
		f.failed.Inc(ctx, 1)
		doc := corpus.Document{RawID: r.ID, Extra: r.Extra, Err: err.Error()}
		emit(string(doc.AppendJSON(nil)))
		return
	}
	if r.Zone == nil {
		r.Zone = f.zone
	}
	f.analyzer.AnalyzeInto(f.scratch, r.Text, r.When, r.Zone)
	has := func(layer kawi.Layers) bool { return f.Options.Kawi.Layers == 0 || f.Options.Kawi.Layers&layer != 0 }
	doc := f.scratch.Export("", kawi.Export{
		Tokens: has(kawi.Tokens), Dates: has(kawi.Dates), Entities: has(kawi.Entities), Quotes: has(kawi.Quotes),
		Explain: f.Options.Kawi.Explain,
	})
	doc.RawID, doc.Extra, doc.WithText = r.ID, r.Extra, f.Options.WithText
	f.done.Inc(ctx, 1)
	emit(string(doc.AppendJSON(nil)))
}

// Analyze turns a collection of records, one a line, into analysed lines.
func Analyze(s beam.Scope, lines beam.PCollection, opts Options) beam.PCollection {
	return beam.ParDo(s.Scope("kawi.Analyze"), &AnalyzeFn{Options: opts}, lines)
}

// CountSpeakers counts the quotations of each speaker in analysed lines: a
// collection of KV<string, int>.
func CountSpeakers(s beam.Scope, analysed beam.PCollection) beam.PCollection {
	s = s.Scope("kawi.CountSpeakers")
	return stats.Count(s, beam.ParDo(s, &SpeakersFn{}, analysed))
}

// CountNames counts the mentions of each name, by label, in analysed lines: a
// collection of KV<string, int> whose keys are "label\tname".
func CountNames(s beam.Scope, analysed beam.PCollection) beam.PCollection {
	s = s.Scope("kawi.CountNames")
	return stats.Count(s, beam.ParDo(s, &NamesFn{}, analysed))
}
