package main

import (
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// evaluation is a parsed command line of kawi eval.
type evaluation struct {
	config
	format   string // of the gold files
	labels   score.Labels
	columns  stemColumns
	numbered bool // whether the columns were given by number
	stemmer  stem.Options
	subset   string
	compare  string
	rounds   int
	seed     uint64
	examples int
	profiled bool   // whether a profile was chosen
	bundled  bool   // score on the bundled corpus
	split    string // of the bundled corpus: dev, test or all
	answers  string // file of another system's output, instead of running the layer
	texts    bool   // print the bundled texts and score nothing
	floor    string // file of figures that must not fall
}

// evalLayers returns the layers that can be scored.
func evalLayers() []string { return []string{"tokenize", "stem", "date", "ner", "quote"} }

// parseEval reads the flags of eval: they may stand before and after the layer.
func (p *program) parseEval(args []string) (*evaluation, error) {
	e := &evaluation{config: config{out: "pretty"}}
	fs := p.flagSet("eval", "Layers: "+strings.Join(evalLayers(), ", ")+". A gold file - is standard input.", "eval LAYER [flags] GOLD ...", "eval --bundled [LAYER] [flags]")
	choice(fs, "in", &e.format, "auto", "gold files; auto goes by their names", "auto", "conllu", "conll", "jsonl", "tsv", "timeml")
	choice(fs, "out", &e.out, "pretty", "output", "pretty", "json", "md", "tsv")
	var labels, profile, policy, columns string
	choice(fs, "labels", &labels, "3", "entity labels: PER LOC ORG alone, their names merged, or as they are", "3", "merged", "same")
	choice(fs, "profile", &profile, "", "convention of tokenize or ner", "ud", "gsd", "news", "wiki")
	choice(fs, "policy", &policy, "root", "of stem: root goes back to the root, lexical keeps derived nouns", "root", "lexical")
	fs.StringVar(&columns, "columns", "", "`columns` of word and stem in a TSV without header, from 1 (default 1,2)")
	fs.StringVar(&e.subset, "subset", "", "only records whose member \"subset\" is this `name`")
	fs.StringVar(&e.compare, "compare", "", "test the changes against an earlier `file` of --out json")
	fs.IntVar(&e.rounds, "rounds", score.Rounds, "draws of the bootstrap and of the permutation test")
	fs.Uint64Var(&e.seed, "seed", 1, "seed of the draws")
	fs.IntVar(&e.examples, "examples", 3, "examples of each class of errors")
	fs.BoolVar(&e.bundled, "bundled", false, "score on the bundled gold corpus: one layer, or all")
	choice(fs, "split", &e.split, "test", "part of the bundled corpus", "dev", "test", "all")
	fs.BoolVar(&e.texts, "texts", false, "with --bundled: print the texts as JSON Lines, for another system, and score nothing")
	fs.StringVar(&e.answers, "system", "", "score this `file` instead of running the layer: its format is that of the gold, or JSON Lines")
	fs.StringVar(&e.floor, "check", "", "with --bundled: fail if a figure is below that in this `file` of --out tsv")
	day := fs.String("date", "", "publication `time` of records without one: RFC 3339 or YYYY-MM-DD")
	zone := fs.String("tz", "Asia/Jakarta", "time `zone` of records without one")
	fs.IntVar(&e.jobs, "jobs", 1, "documents worked on at once; 0 is one for each processor")
	if err := parse(fs, args); err != nil {
		return nil, err
	}
	if err := e.names(fs.Args()); err != nil {
		return nil, err
	}
	if e.rounds < 0 || e.examples < 0 {
		return nil, usageError("--rounds and --examples want 0 or more")
	}
	if err := e.choose(labels, profile, policy, columns); err != nil {
		return nil, err
	}
	return e, e.check(*day, *zone)
}

// choose reads the choices that change what is run and counted.
func (e *evaluation) choose(labels, profile, policy, columns string) error {
	e.labels = map[string]score.Labels{"3": score.ThreeLabels, "merged": score.MergedLabels, "same": score.SameLabels}[labels]
	var err error
	if e.columns, err = parseColumns(columns); err != nil {
		return err
	}
	e.numbered = columns != ""
	if policy == "lexical" {
		e.stemmer.Policy = stem.Lexical
	}
	e.options.Tokenize.Profile = map[string]tokenize.Profile{"gsd": tokenize.GSD}[profile]
	e.profiled = profile != ""
	if profile == "wiki" {
		e.options.NER.Profile = ner.Wiki
	}
	return nil
}

// names reads the layer and the gold files.
func (e *evaluation) names(args []string) error {
	if len(args) > 0 {
		e.layer, e.files = args[0], args[1:]
		if !slices.Contains(evalLayers(), e.layer) {
			return usageError("no layer %q; want one of %s", e.layer, strings.Join(evalLayers(), ", "))
		}
	}
	switch {
	case !e.bundled && len(e.files) == 0:
		return usageError("want a layer (%s) and gold files", strings.Join(evalLayers(), ", "))
	case e.bundled && len(e.files) > 0:
		return usageError("--bundled does not go with gold files")
	case e.bundled && e.answers != "" && e.layer == "":
		return usageError("--system wants a layer")
	case e.texts && !e.bundled:
		return usageError("--texts goes with --bundled")
	case !e.bundled && (e.floor != "" || e.out == "tsv"):
		return usageError("--check and --out tsv go with --bundled")
	}
	return nil
}
