// Package beam analyses Indonesian archives with Apache Beam: on this machine, on
// Flink, Spark or Dataflow, with the same pipeline.
//
//	import (
//		"github.com/apache/beam/sdks/v2/go/pkg/beam"
//		kawibeam "github.com/kawi-nlp/kawi/adapters/beam"
//	)
//
//	lines := textio.Read(s, "gs://bucket/archive-*.jsonl")
//	analysed := kawibeam.Analyze(s, lines, kawibeam.Options{})
//	speakers := kawibeam.CountSpeakers(s, analysed) // KV<string, int>
//
// A line is a record {"id","text","date","tz"}, as the kawi command reads it, and
// an analysed line is what "kawi analyze --in jsonl" prints. A line that cannot be
// read becomes {"id","error"} and is counted in the metric kawi/failed; the
// pipeline goes on. Beam keeps no order: the id says which line is which.
//
// [Pipeline] puts everything together, and cmd/kawi-beam runs it.
//
// Functions are registered by name when the package is imported, as distributed
// runners need it. [AnalyzeFn] and the others hold options alone while they travel
// and may be shared; each worker makes its own scratch memory in Setup.
//
// This is a module of its own, so that Kawi itself does not depend on Beam.
package beam
