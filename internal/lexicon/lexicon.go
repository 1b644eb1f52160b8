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

//go:embed abbreviations.bin
var abbreviationsBlob string

//go:embed clitics.bin
var cliticsBlob string

//go:embed pairs.bin
var pairsBlob string

//go:embed starters.bin
var startersBlob string

// Abbreviations returns the table of abbreviations that are written with a
// period (data/tokenize/abbreviations.tsv). Meta is the letter of the class.
func Abbreviations() Table { return Table{abbreviationsBlob} }

// Clitics returns the words that end or begin like a clitic and are decided by
// no rule (data/tokenize/clitics.tsv). Meta is the letter of the decision.
func Clitics() Table { return Table{cliticsBlob} }

// Pairs returns the words of which two with a hyphen between them are a span or
// a pair (data/tokenize/pairs.tsv). Meta is the letter of the group.
func Pairs() Table { return Table{pairsBlob} }

// Starters returns the words that begin sentences
// (data/tokenize/starters.tsv). Meta is the letter of the group.
func Starters() Table { return Table{startersBlob} }

// Roots returns the root lexicon (data/roots.tsv). Meta: see [RootClass] and
// [RootWeight].
func Roots() Table { return Table{rootsBlob} }

// Words returns the table of function words and lexicalised forms
// (data/words.tsv). Meta is the class letter; the root is column 1.
func Words() Table { return Table{wordsBlob} }

// RootClass returns the word class letters of a root's meta word: the main
// class and the second one, or 0. The letters are those of data/roots.tsv: v n
// a d m p x.
func RootClass(meta uint32) (main, second byte) { return byte(meta), byte(meta >> 8) }

// RootWeight returns the frequency weight of a root's meta word, 1 (marginal)
// to 9 (the commonest).
func RootWeight(meta uint32) int { return int(meta >> 16 & 0xff) }
