package beam

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"hash/fnv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn1x2[string, int, string](&shardFn{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Iter1[string]()
}

// WriteShards writes lines to files prefix-00000-of-0000N.suffix. textio.Write puts
// all lines through one worker; here N workers write. Which file holds a line
// depends on the line alone, and a file that a failed attempt has left behind is
// written anew. A shard without lines has no file.
func WriteShards(s beam.Scope, prefix, suffix string, shards int, lines beam.PCollection) {
	s = s.Scope("kawi.WriteShards")
	filesystem.ValidateScheme(prefix)
	shards = max(shards, 1)
	keyed := beam.ParDo(s, &shardFn{Shards: shards}, lines)
	beam.ParDo0(s, &writeFn{Prefix: prefix, Suffix: suffix, Shards: shards}, beam.GroupByKey(s, keyed))
}

// shardFn gives each line the number of its file.
type shardFn struct {
	Shards int `json:"shards"`
}

// ProcessElement numbers one line.
func (f *shardFn) ProcessElement(line string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(line)) // a hash takes everything
	return int(h.Sum32() % uint32(f.Shards)), line
}

// writeFn writes the lines of one file.
type writeFn struct {
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
	Shards int    `json:"shards"`
}

// ProcessElement writes one file.
func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) (err error) {
	name := fmt.Sprintf("%s-%05d-of-%05d%s", f.Prefix, shard, f.Shards, f.Suffix)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(file, 1<<20)
	var line string
	for lines(&line) {
		out.WriteString(line) // Flush reports what went wrong
		out.WriteByte('\n')
	}
	return errors.Join(out.Flush(), file.Close())
}
