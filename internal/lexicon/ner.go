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

//go:embed neraffixes.bin
var nerAffixesBlob string

// NerAffixes returns the letters at the ends of words that package ner looks at
// (data/ner/affixes.tsv). Meta: the number of the row.
func NerAffixes() Table { return Table{nerAffixesBlob} }

// NerWeights returns the weights of package ner (data/ner/weights.tsv): for
// each rule six little-endian float32.
func NerWeights() string { return nerWeightsBlob }
