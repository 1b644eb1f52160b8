package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/stem"
)

// runStem reads words, one a line, and prints word, tab, stem: one line for every
// line, in order. With --explain a tree of the word's parts follows each line.
func runStem(ctx context.Context, p *program, args []string) error {
	fs := p.flagSet("stem", "Words, one a line; no file, or -, is standard input.", "stem [flags] [file ...]")
	var policy string
	choice(fs, "policy", &policy, "root", "root goes back to the root, lexical keeps derived nouns", "root", "lexical")
	explain := fs.Bool("explain", false, "show how each word is taken apart")
	list := fs.String("sastrawi", "", "stem as PHP Sastrawi does, with the roots in this `file`, one a line")
	if err := parse(fs, args); err != nil {
		return err
	}
	var opts stem.Options
	if policy == "lexical" {
		opts.Policy = stem.Lexical
	}
	st := stem.New(&opts)
	appendStem := st.AppendStem
	if *list != "" {
		if *explain || policy != "root" {
			return usageError("--sastrawi goes with neither --explain nor --policy")
		}
		old, err := readSastrawi(*list)
		if err != nil {
			return err
		}
		appendStem = func(dst []byte, word string) []byte { return append(dst, old.Stem(word)...) }
	}
	w := bufio.NewWriterSize(p.stdout, 1<<16)
	failed := 0
	files := fs.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	var out []byte
	for _, name := range files {
		err := p.eachLine(name, func(line []byte, err error) bool {
			if err != nil {
				failed++
				fmt.Fprintf(p.stderr, "kawi stem: %v\n", err)
			}
			word, _, _ := bytes.Cut(line, []byte{'\t'})
			out = append(append(out[:0], word...), '\t')
			out = append(appendStem(out, string(word)), '\n')
			if *explain {
				out = appendTree(out, st.Analyze(string(word)))
			}
			_, err = w.Write(out)
			if err == nil && p.tty { // somebody types
				err = w.Flush()
			}
			return err == nil && ctx.Err() == nil
		})
		if err != nil {
			failed++
			fmt.Fprintf(p.stderr, "kawi stem: %s: %v\n", name, err)
		}
	}
	if err := errors.Join(w.Flush(), ctx.Err()); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("%d failed", failed)
	}
	return nil
}

// eachLine yields the lines of one input.
func (p *program) eachLine(name string, yield func(line []byte, err error) bool) error {
	in := p.stdin
	if name == "-" {
		name = "stdin"
	} else {
		f, err := openFile(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	for line, err := range corpus.Lines(in, name) {
		if !yield(line.Text, err) {
			break
		}
	}
	return nil
}

// readSastrawi reads the user's list of roots. An error names file and line.
func readSastrawi(name string) (*stem.Sastrawi, error) {
	f, err := openFile(name)
	if err != nil {
		return nil, usageError("--sastrawi %s: %v", name, err)
	}
	defer f.Close()
	st, err := stem.NewSastrawi(f)
	var bad *stem.DictionaryError
	switch {
	case errors.As(err, &bad):
		return nil, usageError("--sastrawi %s:%d: %v", name, bad.Line, bad.Err)
	case err != nil:
		return nil, usageError("--sastrawi %s: %v", name, err)
	}
	return st, nil
}

// maxOthers is the number of other analyses that a tree mentions.
const maxOthers = 3

// appendTree draws the best analysis of a word, a morpheme a line, and names the
// next best ones.
func appendTree(dst []byte, list []stem.Analysis) []byte {
	best := list[0]
	width := 0
	for _, s := range best.Segments {
		width = max(width, utf8.RuneCountInString(s.Text(best.Word)))
	}
	others := distinct(list)
	for i, s := range best.Segments {
		branch := "├─"
		if i == len(best.Segments)-1 && len(others) == 0 {
			branch = "└─"
		}
		dst = fmt.Appendf(dst, "  %s %-*s  %s  %s", branch, width, s.Text(best.Word), s.Form, s.Kind)
		if s.Kind == stem.RootSegment {
			dst = appendRootNote(dst, &best)
		}
		dst = append(dst, '\n')
	}
	for i := range others {
		branch := "├╴"
		if i == len(others)-1 {
			branch = "└╴"
		}
		dst = fmt.Appendf(dst, "  %s or %s → %s (%+.1f)\n", branch, others[i], others[i].Stem, others[i].Score-best.Score)
	}
	return dst
}

// distinct returns the first few analyses behind the best one that look different.
func distinct(list []stem.Analysis) []stem.Analysis {
	seen := map[string]bool{list[0].String() + list[0].Root: true}
	var others []stem.Analysis
	for _, a := range list[1:] {
		if key := a.String() + a.Root; !seen[key] && len(others) < maxOthers {
			seen[key] = true
			others = append(others, a)
		}
	}
	return others
}

func appendRootNote(dst []byte, a *stem.Analysis) []byte {
	if a.Class != stem.ClassUnknown {
		dst = fmt.Appendf(dst, ", %s", a.Class)
	}
	if !a.Known {
		dst = append(dst, ", not in the lexicon"...)
	}
	if a.Reduplication != stem.NotDoubled {
		dst = fmt.Appendf(dst, ", %s", a.Reduplication)
	}
	return dst
}
