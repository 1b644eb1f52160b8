// Command kawi-beam analyses an archive with Apache Beam.
//
//	kawi-beam --input 'archive-*.jsonl' --output analysed --counts counts --shards 4
//	kawi-beam --runner flink --endpoint localhost:8099 --input gs://… --output gs://… --counts gs://…
//
// Beam's own flags choose where it runs; "kawi-beam -h" lists them.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	kawibeam "github.com/kawi-nlp/kawi/adapters/beam"
	"github.com/kawi-nlp/kawi/ner"
)

func main() {
	var paths kawibeam.Paths
	var opts kawibeam.Options
	flag.StringVar(&paths.Input, "input", "", "JSON Lines `files`, a pattern")
	flag.StringVar(&paths.Output, "output", "", "`prefix` of the analysed files")
	flag.StringVar(&paths.Counts, "counts", "", "`prefix` of the counts of speakers and names")
	flag.IntVar(&paths.Shards, "shards", 1, "number of output files")
	flag.StringVar(&opts.Zone, "tz", "", "time `zone` of records without one (default WIB)")
	flag.BoolVar(&opts.WithText, "text", false, "repeat the text in the output")
	wiki := flag.Bool("wiki", false, "entities by the convention of encyclopedias instead of news")
	flag.Parse()
	beam.Init() // in a worker process, this never returns
	if *wiki {
		opts.Kawi.NER.Profile = ner.Wiki
	}
	if paths.Input == "" || paths.Output == "" && paths.Counts == "" {
		fmt.Fprintln(os.Stderr, "kawi-beam: want --input, and --output or --counts")
		os.Exit(2)
	}
	result, err := beamx.RunWithMetrics(context.Background(), kawibeam.Pipeline(paths, opts))
	if err != nil {
		fmt.Fprintln(os.Stderr, "kawi-beam:", err)
		os.Exit(1)
	}
	if result == nil { // a runner that does not wait
		return
	}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == "kawi" {
			fmt.Fprintf(os.Stderr, "kawi-beam: %s %d records\n", c.Name(), c.Result())
		}
	}
}
