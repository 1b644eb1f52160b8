package main

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

// config is a parsed command line of a layer's command.
type config struct {
	layer   string
	in, out string
	when    time.Time
	zone    *time.Location
	jobs    int
	explain bool
	text    bool
	roots   bool // add the root of every word
	offsets string
	shard   shard
	by      string
	options kawi.Options
	files   []string
}

// fileIntro introduces the flags of commands that read files.
const fileIntro = "No file, or -, is standard input."

// parseFlags reads the flags of a layer's command.
func (p *program) parseFlags(layer string, args []string) (*config, error) {
	c := &config{layer: layer, out: "jsonl"}
	if p.tty {
		c.out = "pretty"
	}
	fs := p.flagSet(layer, fileIntro, layer+" [flags] [file ...]")
	choice(fs, "in", &c.in, "text", "input", "text", "jsonl", "conll")
	choice(fs, "out", &c.out, c.out, "output; pretty on a terminal, else jsonl", "pretty", "json", "jsonl", "conllu", "conll", "tsv", "html", "timeml")
	choice(fs, "offsets", &c.offsets, "byte", "unit of the offsets in json and jsonl", "byte", "rune", "utf16")
	day := fs.String("date", "", "publication `time` of plain text: RFC 3339 or YYYY-MM-DD")
	zone := fs.String("tz", "Asia/Jakarta", "time `zone` of the text, when a record has none")
	fs.IntVar(&c.jobs, "jobs", 1, "documents worked on at once; 0 is one for each processor")
	fs.Func("shard", "work on the `i/n`-th part of the records only: every n-th, from 1/n to n/n", c.shard.set)
	fs.BoolVar(&c.explain, "explain", false, "say which rules fired")
	fs.BoolVar(&c.text, "text", false, "repeat the text in json and jsonl")
	if layer == "tokenize" || layer == "analyze" {
		fs.BoolVar(&c.roots, "roots", false, "add the root of every word in json and jsonl; conllu always has it")
	}
	var profile string
	switch layer {
	case "tokenize":
		choice(fs, "profile", &profile, "ud", "treebank convention", "ud", "gsd")
	case "ner", "analyze":
		choice(fs, "profile", &profile, "news", "convention for entities", "news", "wiki")
		fs.Func("gazetteer", "names of your own in a `file` (TSV or JSON Lines); may be given several times", c.addGazetteer)
		fs.BoolVar(&c.options.NER.LowerCase, "lower-case", false, "find names in text without capitals too")
		fs.BoolVar(&c.options.NER.Nested, "nested", false, "give also the names inside longer names")
		fs.BoolVar(&c.options.NER.Fine, "fine", false, "tell facilities from other locations")
	case "quote":
		choice(fs, "by", &c.by, "text", "order of the pretty output", "text", "speaker")
	}
	if err := parse(fs, args); err != nil {
		return nil, err
	}
	c.files = fs.Args()
	switch profile {
	case "gsd":
		c.options.Tokenize.Profile = tokenize.GSD
	case "wiki":
		c.options.NER.Profile = ner.Wiki
	}
	c.options.Layers = layersOf(layer)
	c.options.Explain = c.explain
	return c, c.check(*day, *zone)
}

// shard is a part of the records: those whose number leaves part when it is
// divided by parts. The zero shard is all of them.
type shard struct{ part, parts int }

// set reads "2/8".
func (s *shard) set(text string) error {
	part, parts, _ := strings.Cut(text, "/")
	i, err1 := strconv.Atoi(part)
	n, err2 := strconv.Atoi(parts)
	if err1 != nil || err2 != nil || i < 1 || i > n {
		return fmt.Errorf("want i/n with 1 <= i <= n")
	}
	s.part, s.parts = i%n, n
	return nil
}

// holds reports whether a record, numbered from 1, belongs to s.
func (s shard) holds(number int) bool { return s.parts == 0 || number%s.parts == s.part }

// addGazetteer loads a file of names; a bad line rejects the file.
func (c *config) addGazetteer(name string) error {
	f, err := openFile(name)
	if err != nil {
		return err
	}
	defer f.Close()
	g, err := ner.ReadGazetteer(f, name)
	if err != nil {
		return err
	}
	c.options.NER.Gazetteers = append(c.options.NER.Gazetteers, g)
	return nil
}

// check reads the flags that need more than a look at a list.
func (c *config) check(day, zone string) error {
	loc, err := time.LoadLocation(zone)
	if err != nil {
		return usageError("--tz %s: no such zone", zone)
	}
	c.zone = loc
	if day != "" {
		if c.when, err = jsonrecord.ParseTime(day, loc); err != nil {
			return usageError("--date %v", err)
		}
	}
	if c.jobs < 0 {
		return usageError("--jobs %d: want 0 or more", c.jobs)
	}
	if c.out == "html" && c.layer == "tokenize" {
		return usageError("--out html goes with analyze, date, ner and quote")
	}
	if c.out == "timeml" && c.layer != "date" {
		return usageError("--out timeml goes with the date command")
	}
	return nil
}

func layersOf(layer string) kawi.Layers {
	switch layer {
	case "tokenize":
		return kawi.Tokens
	case "date":
		return kawi.Dates
	case "ner":
		return kawi.Entities
	}
	return kawi.AllLayers
}

// flagSet returns an empty flag set that prints the usage of a command: the forms
// of its call, and what there is to say about it.
func (p *program) flagSet(name, intro string, forms ...string) *flag.FlagSet {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(p.stderr)
	fs.Usage = func() {
		if p.describe != nil {
			p.describe(usage{fs, intro, forms})
			return
		}
		for i, form := range forms {
			fmt.Fprintf(fs.Output(), "%-6s kawi %s\n", [2]string{"usage:", ""}[min(i, 1)], form)
		}
		fmt.Fprintf(fs.Output(), "\n%s\n\n", intro)
		fs.PrintDefaults()
	}
	return fs
}

// usage is what a command says about itself.
type usage struct {
	flags *flag.FlagSet
	intro string
	forms []string
}

// parse parses args, so that flags may also stand after file names.
func parse(fs *flag.FlagSet, args []string) error {
	var files []string
	for {
		if err := fs.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return err
			}
			return usageError("%v", err)
		}
		rest := fs.Args()
		taken := len(args) - len(rest)
		if len(rest) == 0 || taken > 0 && args[taken-1] == "--" {
			files = append(files, rest...)
			break
		}
		files = append(files, rest[0])
		args = rest[1:]
	}
	// Leave the file names as the remaining arguments.
	return fs.Parse(append([]string{"--"}, files...))
}

// choice defines a flag whose value must be one of list.
func choice(fs *flag.FlagSet, name string, dst *string, value, usage string, list ...string) {
	*dst = value
	fs.Var(&oneOf{dst, list}, name, fmt.Sprintf("%s: %s (default %s)", usage, strings.Join(list, "|"), value))
}

// oneOf is the value of a flag that takes one of a list.
type oneOf struct {
	dst  *string
	list []string
}

// Set takes a value of the list.
func (o *oneOf) Set(s string) error {
	if !slices.Contains(o.list, s) {
		return fmt.Errorf("want one of %s", strings.Join(o.list, ", "))
	}
	*o.dst = s
	return nil
}

// String returns nothing: the usage text names the default.
func (o *oneOf) String() string { return "" }
