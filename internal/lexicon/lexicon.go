// Package lexicon holds Kawi's compiled tables. The truth is the text in data/;
// go generate compiles every table into one blob here, which is embedded as a
// string and read in place: no decoding, no maps, no work at start-up.
package lexicon

import _ "embed"

//go:generate go run ../gen -data ../../data -out .

// DataVersion names the state of the tables in data/. It changes with them.
const DataVersion = "2026.11.22"

//go:embed roots.bin
var rootsBlob string

//go:embed words.bin
var wordsBlob string

// Roots returns the root lexicon (data/roots.tsv). Meta: see [RootClass] and
// [RootWeight].
func Roots() Table { return Table{rootsBlob} }

// Words returns the table of function words and lexicalised forms
// (data/words.tsv). Meta is zero; read the row.
func Words() Table { return Table{wordsBlob} }

// RootClass returns the word class letters of a root's meta word: the main
// class and the second one, or 0. The letters are those of data/roots.tsv: v n
// a d m p x.
func RootClass(meta uint32) (main, second byte) { return byte(meta), byte(meta >> 8) }

// RootWeight returns the frequency weight of a root's meta word, 1 (marginal)
// to 9 (the commonest).
func RootWeight(meta uint32) int { return int(meta >> 16 & 0xff) }
