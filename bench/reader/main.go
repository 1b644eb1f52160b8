// Command reader reads standard input with a reader of package corpus and
// prints how many records it holds: reader conllu|columns|jsonl < file.
package main

import (
	"fmt"
	"iter"
	"os"

	"github.com/kawi-nlp/kawi/corpus"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "reader:", err)
		os.Exit(1)
	}
}

func run(args []string) (err error) {
	n := 0
	switch format := fmt.Sprint(args); format {
	case "[conllu]":
		n, err = count(corpus.ReadCoNLLU(os.Stdin, "-"))
	case "[columns]":
		n, err = count(corpus.ReadColumns(os.Stdin, "-"))
	case "[jsonl]":
		n, err = count(corpus.ReadJSONL(os.Stdin, "-"))
	default:
		return fmt.Errorf("want conllu, columns or jsonl, not %s", format)
	}
	fmt.Print(n)
	return err
}

// count returns how many records come before the first error.
func count[T any](records iter.Seq2[T, error]) (n int, err error) {
	for _, err := range records {
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
