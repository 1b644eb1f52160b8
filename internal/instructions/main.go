// Command instructions counts the machine instructions that each layer of Kawi
// takes for a kilobyte of the benchmark text, and compares them with the
// committed counts: a change of more than 3 % fails.
//
//	go run ./internal/instructions          # compare
//	go run ./internal/instructions -write   # write golden.tsv anew
//
// Time is not the same twice on a shared machine; instructions are, to some
// thousandths. They are counted by callgrind, which emulates the processor; a
// layer runs with n and with 2n passes over the text, and the difference
// leaves out the start of the program. The program is built with one version of Go,
// which golden.tsv names (another gives other code), without cgo, and runs with one
// processor, without garbage collection, and without the instructions that only
// some processors have.
//
// Three more counts of one program on a busy machine lay within 0.8 % of the first. A loop
// over three bytes in five, planted in tokenize (3.6 instructions a byte), showed
// as +6.0 % and failed; no other layer but the whole moved.
//
// Where it cannot count (another system, no valgrind, the version of Go is not
// to be had) it says so and succeeds.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
)

func main() {
	write := flag.Bool("write", false, "write golden.tsv anew")
	layer := flag.String("work", "", "run a `layer` and count nothing: what runs under callgrind")
	passes := flag.Int("passes", 1, "with -work: passes over the input")
	file := flag.String("input", "", "with -work: the `file`")
	flag.Parse()
	var err error
	if *layer != "" {
		err = work(*layer, *file, *passes)
	} else {
		err = gate(os.Stdout, "internal/instructions/golden.tsv", *write)
	}
	var skip skipped
	if errors.As(err, &skip) {
		fmt.Println("instructions: not counted:", skip)
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "instructions:", err)
		os.Exit(1)
	}
}
