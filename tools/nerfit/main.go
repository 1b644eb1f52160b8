// Command nerfit fits the weights of package ner on corpora in BIO form and
// writes them as a table.
//
//	nerfit -news train.txt -wiki train.txt -out ../../data/ner/weights.tsv
//	nerfit -news train.txt -wiki train.txt -eval-news dev.txt -eval-wiki dev.txt
//
// A corpus holds one token a line (first column) with its tag (last column),
// and an empty line behind each sentence. Several corpora of one convention are given with commas
// between; FILE*3 counts three times, a folder stands for its .txt files, and kawi:dev is a part of the
// corpus that comes with Kawi. The model is a semi-Markov conditional random field over the
// candidates and rules of package ner: every rule has a weight for each label that both
// conventions share and a difference for each convention, all under a normal prior. The
// fit is deterministic and needs no network.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/ner"
)

func main() {
	var opts options
	news := flag.String("news", "", "training corpora of profile news")
	wiki := flag.String("wiki", "", "training corpora of profile wiki")
	evalNews := flag.String("eval-news", "", "score these corpora in profile news")
	evalWiki := flag.String("eval-wiki", "", "score these corpora in profile wiki")
	out := flag.String("out", "", "write the weights here")
	flag.Float64Var(&opts.l2, "l2", 5, "strength of the prior on the shared weights")
	flag.Float64Var(&opts.l2diff, "l2diff", 8, "strength of the prior on the differences")
	flag.IntVar(&opts.least, "least", 3, "leave out rules that fire on fewer candidates")
	flag.IntVar(&opts.steps, "steps", 120, "steps of the optimiser at most")
	flag.Float64Var(&opts.margin.wrong, "wrong", 1, "cost of a wrong name while fitting")
	flag.Float64Var(&opts.margin.missed, "missed", 2.5, "cost of a missed name while fitting")
	convert := flag.Bool("convert", true, "fit profile wiki on the corpora of profile news too, their names converted")
	errors := flag.Int("errors", 0, "print so many errors of each corpus that is scored")
	folds := flag.Int("folds", 0, "cross-validate: fit on all but every n-th document of each corpus and score those, n times")
	flag.Parse()
	err := error(nil)
	if *folds > 1 {
		err = crossValidate(*news, *wiki, *folds, *convert, opts, *errors)
	} else {
		err = run(*news, *wiki, *evalNews, *evalWiki, *out, *convert, opts, *errors)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "nerfit:", err)
		os.Exit(1)
	}
}

func run(news, wiki, evalNews, evalWiki, out string, convert bool, opts options, errors int) error {
	var data []sentence
	for profile, paths := range []string{news, wiki} {
		for _, path := range list(paths) {
			path, times := cutWeight(path)
			corpus, err := readCorpus(path, ner.Profile(profile))
			if err != nil {
				return err
			}
			data = appendCorpus(data, path, corpus, ner.Profile(profile), times, convert)
		}
	}
	weights := ner.DefaultWeights()
	if len(data) > 0 {
		var err error
		if weights, err = fit(data, opts); err != nil {
			return err
		}
	}
	for profile, paths := range []string{evalNews, evalWiki} {
		for _, path := range list(paths) {
			corpus, err := readCorpus(path, ner.Profile(profile))
			if err != nil {
				return err
			}
			evaluate(path, corpus, weights, ner.Profile(profile), errors)
		}
	}
	if out == "" {
		return nil
	}
	return write(out, weights)
}

// cutWeight cuts *N off a path.
func cutWeight(path string) (string, float64) {
	name, n, ok := strings.Cut(path, "*")
	if times, err := strconv.ParseFloat(n, 64); ok && err == nil {
		return name, times
	}
	return path, 1
}

// list returns the paths that commas part, the files of a folder in their order.
func list(paths string) (out []string) {
	if paths == "" {
		return nil
	}
	for _, path := range strings.Split(paths, ",") {
		name, _ := cutWeight(path)
		files, err := filepath.Glob(filepath.Join(name, "*.txt"))
		if err != nil || len(files) == 0 {
			out = append(out, path)
			continue
		}
		for _, file := range files {
			out = append(out, file+strings.TrimPrefix(path, name))
		}
	}
	return out
}

const header = `# The weights of the rules of package ner.
# Source: fitted by tools/nerfit on the train splits of IDNER-News-2k and NERGRIT (both MIT), the dev split of the corpus that comes with Kawi, and texts of the project (tools/nerfit/texts). Licence: Apache-2.0. Generated: do not edit.
# Columns: rule, then the weights for person, organization, location in profile news, and the same in profile wiki.
`

func write(path string, w *ner.Weights) error {
	var b strings.Builder
	b.WriteString(header)
	if _, err := w.WriteTo(&b); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
