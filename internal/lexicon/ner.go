package lexicon

import _ "embed"

//go:embed ner.bin
var nerBlob string

// NerUpper stands before the names in the table that are written in capitals
// alone: they are looked up only for words in capitals.
const NerUpper = "^"

// Ner returns the table of names and triggers of package ner (data/ner), whose
// class sets are bits of [NerClassNames].
func Ner() Phrases { return Phrases{nerBlob} }

//go:embed nerweights.bin
var nerWeightsBlob string

// NerWeights returns the weights of package ner (data/ner/weights.tsv): for
// each rule six little-endian float32.
func NerWeights() string { return nerWeightsBlob }
