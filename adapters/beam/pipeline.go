package beam

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
)

// Paths are the places that [Pipeline] reads and writes: files of this machine,
// or of a file system whose Beam package is imported (gs://, s3://).
type Paths struct {
	Input  string // JSON Lines; may be a pattern (archive-*.jsonl)
	Output string // analysed-00000-of-00010.jsonl and so on for "analysed"; empty writes none
	Counts string // "counts" writes counts-speakers-… and counts-names-….tsv; empty writes none
	Shards int    // number of files; less than 1 means 1
}

// Pipeline builds the whole way: read JSON Lines, analyse them, write them, count
// speakers and names.
func Pipeline(paths Paths, opts Options) *beam.Pipeline {
	p := beam.NewPipeline()
	s := p.Root()
	analysed := Analyze(s, textio.Read(s, paths.Input), opts)
	if paths.Output != "" {
		WriteShards(s, paths.Output, ".jsonl", paths.Shards, analysed)
	}
	if paths.Counts != "" {
		speakers := beam.ParDo(s, &formatFn{}, CountSpeakers(s, analysed))
		WriteShards(s, paths.Counts+"-speakers", ".tsv", paths.Shards, speakers)
		names := beam.ParDo(s, &formatFn{}, CountNames(s, analysed))
		WriteShards(s, paths.Counts+"-names", ".tsv", paths.Shards, names)
	}
	return p
}
