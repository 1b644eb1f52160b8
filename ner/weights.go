package ner

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// Weights say how much each rule counts for each label in each profile. The
// weights that come with Kawi are data/ner/weights.tsv, fitted by tools/nerfit.
// Weights are immutable and safe to share between goroutines.
type Weights struct{ blob string }

// weightSize is the size of a rule's weights in the blob: two profiles of three
// labels, each a little-endian float32.
const weightSize = numProfiles * 3 * 4

const numProfiles = 2

// DefaultWeights returns the weights that come with Kawi.
func DefaultWeights() *Weights { return &Weights{lexicon.NerWeights()} }

// sum adds the weights of rules for one profile.
func (w *Weights) sum(rules []uint16, p Profile) [3]float32 {
	var person, org, loc float32
	at := int(p) * 12
	for _, id := range rules {
		o := int(id)*weightSize + at
		b := w.blob[o : o+12]
		person += f32(b, 0)
		org += f32(b, 4)
		loc += f32(b, 8)
	}
	return [3]float32{person, org, loc}
}

// row returns the weights of one rule.
func (w *Weights) row(id int, p Profile) [3]float32 {
	b := w.blob[id*weightSize+int(p)*12:]
	return [3]float32{f32(b, 0), f32(b, 4), f32(b, 8)}
}

func f32(b string, at int) float32 {
	b = b[at : at+4]
	return math.Float32frombits(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}

// RuleWeights is one row of a table of weights: a rule and its weight for
// person, organization and location in each profile.
type RuleWeights struct {
	News, Wiki [3]float32
}

// NewWeights returns the weights in rows, indexed by rule; see [RuleName].
func NewWeights(rows []RuleWeights) *Weights {
	blob := make([]byte, 0, NumRules*weightSize)
	for id := range NumRules {
		var r RuleWeights
		if id < len(rows) {
			r = rows[id]
		}
		for _, v := range [...]float32{r.News[0], r.News[1], r.News[2], r.Wiki[0], r.Wiki[1], r.Wiki[2]} {
			blob = binary.LittleEndian.AppendUint32(blob, math.Float32bits(v))
		}
	}
	return &Weights{string(blob)}
}

// Row returns the weights of rule id.
func (w *Weights) Row(id int) RuleWeights {
	return RuleWeights{w.row(id, News), w.row(id, Wiki)}
}

// Blob returns the weights as bytes, as they are embedded.
func (w *Weights) Blob() string { return w.blob }

// ruleIDs maps rule names to numbers, made when first needed: only readers of
// weights need it.
var ruleIDs = sync.OnceValue(func() map[string]int {
	ids := make(map[string]int, NumRules)
	for id := range NumRules {
		if name := RuleName(id); name != "" {
			if _, dup := ids[name]; !dup {
				ids[name] = id
			}
		}
	}
	return ids
})

// ReadWeights reads a table of weights: tab-separated lines of a rule's name and six
// numbers (person, organization, location for profile news, then for wiki);
// lines that begin with # are comments. Rules that are not named weigh nothing. name is the
// name of the file for errors, which tell the line.
func ReadWeights(r io.Reader, name string) (*Weights, error) {
	rows := make([]RuleWeights, NumRules)
	seen := make([]bool, NumRules)
	scan := bufio.NewScanner(r)
	line := 0
	for scan.Scan() {
		line++
		text := scan.Text()
		if text == "" || text[0] == '#' {
			continue
		}
		columns := strings.Split(text, "\t")
		id, ok := ruleIDs()[columns[0]]
		switch {
		case len(columns) != 7:
			return nil, fmt.Errorf("%s:%d: want a rule and six weights", name, line)
		case !ok:
			return nil, fmt.Errorf("%s:%d: unknown rule %q", name, line, columns[0])
		case seen[id]:
			return nil, fmt.Errorf("%s:%d: rule %q stands twice", name, line, columns[0])
		}
		seen[id] = true
		var v [6]float32
		for i, c := range columns[1:] {
			if c == "" || c == "0" {
				continue
			}
			f, err := strconv.ParseFloat(c, 32)
			if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
				return nil, fmt.Errorf("%s:%d: weight %q is no number", name, line, c)
			}
			v[i] = float32(f)
		}
		rows[id] = RuleWeights{[3]float32(v[:3]), [3]float32(v[3:])}
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, line, err)
	}
	return NewWeights(rows), nil
}

// WriteTo writes the table that [ReadWeights] reads, without rules that weigh
// nothing.
func (w *Weights) WriteTo(out io.Writer) (int64, error) {
	var b strings.Builder
	for id := range NumRules {
		r := w.Row(id)
		if r == (RuleWeights{}) || RuleName(id) == "" {
			continue
		}
		b.WriteString(RuleName(id))
		for _, v := range [...]float32{r.News[0], r.News[1], r.News[2], r.Wiki[0], r.Wiki[1], r.Wiki[2]} {
			b.WriteByte('\t')
			b.WriteString(strconv.FormatFloat(float64(v), 'f', -1, 32))
		}
		b.WriteByte('\n')
	}
	n, err := io.WriteString(out, b.String())
	return int64(n), err
}
