// Command kawi-rules writes Kawi's knowledge of words as rules for OpenSearch and
// Elasticsearch: stemmer_override.txt, stopwords.txt and synonyms.txt.
//
//	kawi-rules -dir config/analysis texts/*.txt
//
// The rules of stems are those for the words of the texts, or of standard input if
// there are none: give it what will be searched.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/adapters/bleve"
	"github.com/kawi-nlp/kawi/tokenize"
)

func main() {
	dir := flag.String("dir", ".", "`folder` to write to")
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), "usage: kawi-rules [-dir FOLDER] [text ...]\n\n")
		flag.PrintDefaults()
	}
	flag.Parse()
	if err := run(*dir, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "kawi-rules:", err)
		os.Exit(1)
	}
}

// run writes the three files.
func run(dir string, texts []string) error {
	words, err := vocabulary(texts)
	if err != nil {
		return err
	}
	skipped := 0
	err = errors.Join(
		write(filepath.Join(dir, "stemmer_override.txt"), func(w io.Writer) (err error) {
			skipped, err = bleve.WriteStemmerOverride(w, words)
			return err
		}),
		write(filepath.Join(dir, "stopwords.txt"), bleve.WriteStopWords),
		write(filepath.Join(dir, "synonyms.txt"), bleve.WriteSynonyms))
	if err == nil {
		fmt.Fprintf(os.Stderr, "kawi-rules: %d words, %d of them cannot be written as a rule\n", len(words), skipped)
	}
	return err
}

// vocabulary returns the distinct words of the texts, sorted.
func vocabulary(texts []string) ([]string, error) {
	if len(texts) == 0 {
		texts = []string{"-"}
	}
	seen := map[string]bool{}
	for _, name := range texts {
		in := io.ReadCloser(os.Stdin)
		if name != "-" {
			f, err := os.Open(name)
			if err != nil {
				return nil, err
			}
			in = f
		}
		err := addWords(seen, in)
		in.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return slices.Sorted(maps.Keys(seen)), nil
}

// addWords adds the words of one text, in lower case and with their clitics, as
// other analysers see them.
func addWords(seen map[string]bool, in io.Reader) error {
	r := tokenize.NewReader(in, nil)
	for r.Next() {
		doc := r.Document()
		for _, t := range doc.Tokens {
			if t.Kind == tokenize.Word {
				seen[strings.ToLower(t.Text(doc.Text))] = true
			}
		}
	}
	return r.Err()
}

// write writes one file.
func write(name string, content func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(content(f), f.Close())
}
