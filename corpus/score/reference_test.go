package score_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/tokenize"
)

// The scorers must agree with the reference scorer, a Python program in the
// folder that KAWI_EVAL names, to 0.01 on the sets there. The systems are the
// gold itself, spoilt at random.

func evalFile(t *testing.T, name string) string {
	t.Helper()
	dir := os.Getenv("KAWI_EVAL")
	if dir == "" {
		t.Skip("KAWI_EVAL is not set")
	}
	return filepath.Join(dir, name)
}

// reference runs the reference scorer and returns the object on its last line.
func reference(t *testing.T, args ...string) map[string]any {
	t.Helper()
	out, err := exec.Command("python3", append([]string{evalFile(t, "score.py")}, args...)...).Output()
	if err != nil {
		t.Fatalf("score.py %v: %v", args, err)
	}
	lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	var r map[string]any
	if err := json.Unmarshal(lines[len(lines)-1], &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// agree compares a figure with the member of the reference's result at path,
// which is in percent.
func agree(t *testing.T, got float64, r map[string]any, path ...string) {
	t.Helper()
	agreeIn(t, 100, got, r, path...)
}

// agreeIn is agree for a figure of which the reference says 1 as whole.
func agreeIn(t *testing.T, whole, got float64, r map[string]any, path ...string) {
	t.Helper()
	var v any = r
	for _, name := range path {
		v = v.(map[string]any)[name]
	}
	want, ok := v.(float64)
	if !ok || math.Abs(whole*got-want) > whole*0.000101 {
		t.Errorf("%v: got %.4f, reference %v", path, whole*got, v)
	}
}

func f1(r *score.Result, group, name string) float64 {
	_, _, f := r.PRF(r.Find(group, name))
	return f
}

func readJSONL(t *testing.T, path string) []*corpus.Document {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var docs []*corpus.Document
	for d, err := range corpus.ReadJSONL(file, path) {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

func writeFile(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "system")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// spoiler changes annotations at random, always in the same way.
type spoiler struct{ *rand.Rand }

func newSpoiler() spoiler { return spoiler{rand.New(rand.NewPCG(1, 2))} }

func (r spoiler) often() bool  { return r.Float64() < 0.7 }
func (r spoiler) rarely() bool { return r.Float64() < 0.15 }

// span moves the ends of a span a little, but keeps it within the text and off
// the middle of characters.
func (r spoiler) span(text string, s tokenize.Span) tokenize.Span {
	if s.IsZero() || r.often() {
		return s
	}
	if r.rarely() {
		return tokenize.Span{}
	}
	next := func(i int) int {
		for i = min(max(i+r.IntN(9)-4, 0), len(text)); i < len(text) && text[i]&0xc0 == 0x80; i++ {
		}
		return i
	}
	moved := tokenize.Span{Start: next(s.Start), End: next(s.End)}
	if moved.End <= moved.Start {
		return s
	}
	return moved
}

func TestReferenceDates(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"date/gold.jsonl", "date/dateline365.jsonl"} {
		path := evalFile(t, name)
		rng := newSpoiler()
		s := score.NewDates()
		var file []byte
		for _, gold := range readJSONL(t, path) {
			system := &corpus.Document{ID: gold.ID, Text: gold.Text, Dates: []corpus.Date{}}
			for _, m := range gold.Dates {
				m.Alt, m.Span = nil, rng.span(gold.Text, m.Span)
				if m.IsZero() {
					continue
				}
				switch rng.IntN(8) {
				case 0:
					m.Value = strings.Replace(m.Value, "+07:00", "", 1)
				case 1:
					m.From += "x"
				case 2:
					m.Type = "SET"
				case 3:
					m.To = strings.Replace(m.To, "+07:00", ":00+07:00", 1)
				}
				system.Dates = append(system.Dates, m)
			}
			if rng.rarely() {
				system.Dates = append(system.Dates, corpus.Date{Span: span(0, 3), Type: "DATE", Value: "2020"})
			}
			s.Add(gold, system)
			file = append(system.AppendJSON(file), '\n')
		}
		r, want := s.Result(), reference(t, "date", path, writeFile(t, file))
		p, rec, f := r.PRF(r.Find("all", "span"))
		agree(t, p, want, "span", "p")
		agree(t, rec, want, "span", "r")
		agree(t, f, want, "span", "f1")
		agree(t, f1(r, "all", "value"), want, "exact")
		agree(t, f1(r, "all", "interval"), want, "interval")
		if traps := r.Find("all", "traps"); traps != nil && traps.Total().Precise != want["traps_clean"].(float64) {
			t.Errorf("traps %v, want %v", traps.Total(), want["traps_clean"])
		}
	}
}

func TestReferenceQuotes(t *testing.T) {
	t.Parallel()
	for _, set := range [][]string{{"quote/gold.jsonl"}, {"quote/gold.jsonl", "main"}, {"quote/gold.jsonl", "hard"}, {"quote/pfsa_direct.jsonl"}} {
		path := evalFile(t, set[0])
		rng := newSpoiler()
		s := score.NewQuotes()
		var file []byte
		for _, gold := range readJSONL(t, path) {
			system := &corpus.Document{ID: gold.ID, Text: gold.Text, Quotes: []corpus.Quote{}}
			for _, q := range gold.Quotes {
				q.Optional = false
				q.Content, q.Cue, q.Speaker = rng.span(gold.Text, q.Content), rng.span(gold.Text, q.Cue), rng.span(gold.Text, q.Speaker)
				if rng.rarely() {
					q.Type = []string{"direct", "mixed", "indirect"}[rng.IntN(3)]
				}
				words := strings.Fields(q.SpeakerName)
				switch n := len(words); {
				case n > 0 && rng.rarely():
					q.SpeakerName = "Presiden " + q.SpeakerName
				case n > 1 && rng.rarely():
					q.SpeakerName = words[rng.IntN(n)]
				case rng.rarely():
					q.SpeakerName = ""
				case rng.rarely():
					q.Source = "Kantor berita Reuters"
				}
				if !q.Content.IsZero() {
					system.Quotes = append(system.Quotes, q)
				}
			}
			if subset, _ := gold.Member("subset"); len(set) == 1 || string(subset) == strconv.Quote(set[1]) {
				s.Add(gold, system)
			}
			file = append(system.AppendJSON(file), '\n')
		}
		r, want := s.Result(), reference(t, append([]string{"quote", path, writeFile(t, file)}, set[1:]...)...)
		for _, group := range []string{"all", "direct", "mixed", "indirect"} {
			in := strings.Replace(group, "all", "ALL", 1)
			agree(t, f1(r, group, "exact"), want, in, "exact_f1")
			agree(t, f1(r, group, "overlap"), want, in, "overlap_f1")
			agree(t, f1(r, group, "end to end"), want, in, "name_e2e_f1")
			for key, mine := range map[string]string{"cue_exact": "cue exact", "speaker_exact": "speaker exact", "name_lenient": "name lenient", "source_recall": "source recall"} {
				if f := r.Find(group, mine); f != nil {
					agree(t, f1(r, group, mine), want, in, key)
				} else if want[in].(map[string]any)[key] != nil {
					t.Errorf("%s: no figure %s", group, mine)
				}
			}
		}
	}
}

func TestReferenceTokens(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"gsd-dev", "csui-train"} {
		path := evalFile(t, "ud/"+name+".fix.conllu")
		raw, err := os.ReadFile(evalFile(t, "ud/"+name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		s := score.NewTokens()
		for gold, err := range corpus.ReadCoNLLUDocuments(file, path) {
			if err != nil {
				t.Fatal(err)
			}
			if gold.Text != strings.TrimSpace(string(raw)) {
				t.Fatalf("%s: the text is not the raw text", name)
			}
			rng := newSpoiler()
			system := &corpus.Document{Text: gold.Text}
			for _, token := range gold.Tokens {
				if rng.rarely() && token.Len() > 3 && token.Text(gold.Text)[1] < 0x80 && token.Text(gold.Text)[0] < 0x80 {
					cut := token.Start + 1
					system.Tokens = append(system.Tokens, corpus.Token{Span: span(token.Start, cut)}, corpus.Token{Span: span(cut, token.End)})
					continue
				}
				if rng.rarely() {
					token.Words = nil
				}
				system.Tokens = append(system.Tokens, token)
			}
			for i := 0; i < len(gold.Sentences); i++ {
				sentence := gold.Sentences[i]
				if rng.rarely() && i+1 < len(gold.Sentences) {
					i++
					sentence.End = gold.Sentences[i].End
				}
				system.Sentences = append(system.Sentences, sentence)
			}
			s.Add(gold, system)
			want := reference(t, "ud", path, evalFile(t, "ud/"+name+".txt"), writeFile(t, append(system.AppendJSON(nil), '\n')))
			r := s.Result()
			for _, layer := range []string{"tokens", "words", "sentences"} {
				p, rec, f := r.PRF(r.Find("all", layer))
				agree(t, p, want, layer, "p")
				agree(t, rec, want, layer, "r")
				agree(t, f, want, layer, "f1")
			}
		}
	}
}

func TestReferenceEntities(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"ner/idner2k/dev.txt", "ner/nergrit/dev.txt"} {
		path := evalFile(t, name)
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		rng := newSpoiler()
		s := score.NewEntities(nil)
		var out []byte
		for gold, err := range corpus.ReadColumns(file, path) {
			if err != nil {
				t.Fatal(err)
			}
			tags := gold.Tags()
			for i := range tags {
				if rng.rarely() {
					tags[i] = []string{"O", "B-PER", "I-PER", "B-LOC", "I-ORG"}[rng.IntN(5)]
				}
			}
			for i, word := range gold.Tokens() {
				out = fmt.Appendf(out, "%s\t%s\n", word, tags[i])
			}
			out = append(out, '\n')
			system := gold.Document()
			system.Entities = system.Tagged(corpus.DecodeTags(nil, tags))
			s.Add(gold.Document(), system)
		}
		r, want := s.Result(), reference(t, "ner", path, writeFile(t, out))
		for mine, key := range map[string]string{"strict": "micro", "macro": "macro", "untyped": "untyped", "overlap": "overlap"} {
			p, rec, f := r.PRF(r.Find("all", mine))
			agreeIn(t, 1, p, want, key, "p")
			agreeIn(t, 1, rec, want, key, "r")
			agreeIn(t, 1, f, want, key, "f")
		}
		for _, label := range []string{"PER", "LOC", "ORG"} {
			agreeIn(t, 1, f1(r, label, "strict"), want, "types", label, "f")
		}
	}
}

// TestReferenceTreebanks reads the treebanks of the folder and writes them back
// byte for byte.
func TestReferenceTreebanks(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob(evalFile(t, "ud/*.conllu"))
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	for _, path := range paths {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var out []byte
		for s, err := range corpus.ReadCoNLLU(bytes.NewReader(file), path) {
			if err != nil {
				t.Fatal(err)
			}
			out = s.Append(out)
		}
		if !bytes.Equal(out, file) {
			t.Errorf("%s: %d bytes, want %d", path, len(out), len(file))
		}
	}
}
