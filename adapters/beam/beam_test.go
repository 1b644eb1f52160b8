package beam_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/passert"

	"github.com/kawi-nlp/kawi"
	kawibeam "github.com/kawi-nlp/kawi/adapters/beam"
)

func TestMain(m *testing.M) {
	beam.Init()
	os.Exit(m.Run())
}

const archive = `{"id":"a","text":"“Kami siap,” kata Joko Widodo di Jakarta, Senin (12/6/2023).","date":"2023-06-13","url":"https://contoh.id/1"}
{"id":2,"text":"Joko Widodo mengatakan bahwa harga beras turun di Bandung tahun lalu.","date":"2023-06-14"}
{"id":"rusak","text":7}
{"id":4,"text":""}
`

// lines returns the lines of the files that match, sorted.
func lines(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	var all []string
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")...)
	}
	slices.Sort(all)
	return all
}

// TestPipeline runs everything on Beam's prism runner, in this process.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "arsip-1.jsonl"), []byte(archive), 0o600); err != nil {
		t.Fatal(err)
	}
	paths := kawibeam.Paths{Input: filepath.Join(dir, "arsip-*.jsonl"), Output: filepath.Join(dir, "hasil"), Counts: filepath.Join(dir, "hitungan"), Shards: 3}
	result, err := prism.Execute(context.Background(), kawibeam.Pipeline(paths, kawibeam.Options{Zone: "Asia/Jakarta"}))
	if err != nil {
		t.Fatal(err)
	}
	metrics := map[string]int64{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == "kawi" {
			metrics[c.Name()] = c.Result()
		}
	}
	if metrics["analysed"] != 3 || metrics["failed"] != 1 {
		t.Errorf("metrics %v", metrics)
	}
	found := map[string]string{}
	for _, line := range lines(t, paths.Output+"-*-of-00003.jsonl") {
		var doc struct {
			ID    json.RawMessage
			URL   string
			Error string
			Dates []struct{ Value string }
		}
		if err := json.Unmarshal([]byte(line), &doc); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		value := doc.Error
		if len(doc.Dates) > 0 {
			value = doc.Dates[0].Value
		}
		found[string(doc.ID)] = doc.URL + " " + value
	}
	for id, want := range map[string]string{`"a"`: "https://contoh.id/1 2023-06-12", "2": " 2022", `"rusak"`: ` member "text" is not a string`, "4": " "} {
		if found[id] != want {
			t.Errorf("record %s: %q, want %q", id, found[id], want)
		}
	}
	if got := lines(t, paths.Counts+"-speakers-*.tsv"); !slices.Equal(got, []string{"2\tJoko Widodo"}) {
		t.Errorf("speakers %q", got)
	}
	names := lines(t, paths.Counts+"-names-*.tsv")
	for _, want := range []string{"2\tperson\tJoko Widodo", "1\tlocation\tJakarta", "1\tlocation\tBandung"} {
		if !slices.Contains(names, want) {
			t.Errorf("no %q in %q", want, names)
		}
	}
}

// TestTransforms uses the transforms one by one, on hostile lines.
func TestTransforms(t *testing.T) {
	p, s := beam.NewPipelineWithRoot()
	in := beam.Create(s, "", "{", "\xff\x00", `{"text":"“Siap,” kata Siti Aminah."}`, `[]`, `{"quotes":7}`)
	analysed := kawibeam.Analyze(s, in, kawibeam.Options{WithText: true})
	passert.Count(s, analysed, "lines", 6)
	passert.Equals(s, beam.ParDo(s, format, kawibeam.CountSpeakers(s, analysed)), "Siti Aminah 1")
	passert.Empty(s, kawibeam.CountNames(s, in)) // what is not analysed has no names
	if _, err := prism.Execute(context.Background(), p); err != nil {
		t.Fatal(err)
	}
}

// TestOptions checks that the options reach the workers.
func TestOptions(t *testing.T) {
	p, s := beam.NewPipelineWithRoot()
	in := beam.Create(s, `{"id":1,"text":"joko widodo tiba di jakarta, 3 mei 2024."}`)
	var opts kawibeam.Options
	opts.Kawi.Layers = kawi.Dates
	passert.Equals(s, kawibeam.Analyze(s, in, opts), `{"id":1,"dates":[{"start":29,"end":39,"type":"DATE","value":"2024-05-03","from":"2024-05-03","to":"2024-05-04","edtf":"2024-05-03"}]}`)
	opts = kawibeam.Options{Zone: "Asia/Makassar", WithText: true}
	opts.Kawi.Layers = kawi.Dates
	evening := beam.Create(s, `{"id":2,"text":"pukul 19.00","date":"2024-05-14"}`)
	passert.Equals(s, kawibeam.Analyze(s, evening, opts), `{"id":2,"text":"pukul 19.00","dates":[{"start":0,"end":11,"type":"TIME","value":"2024-05-14T19:00","from":"2024-05-14T19:00:00+08:00","to":"2024-05-14T19:01:00+08:00","edtf":"2024-05-14T19:00","flags":["zone_inferred"]}]}`)
	if _, err := prism.Execute(context.Background(), p); err != nil {
		t.Fatal(err)
	}
}

func format(name string, n int) string { return fmt.Sprint(name, " ", n) }

func init() { beam.RegisterFunction(format) }

// TestBadZone fails before it starts.
func TestBadZone(t *testing.T) {
	f := &kawibeam.AnalyzeFn{Options: kawibeam.Options{Zone: "Asia/Bandung"}}
	if err := f.Setup(); err == nil {
		t.Error("a zone that does not exist was taken")
	}
}
