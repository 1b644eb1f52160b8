// Package prose lets programs that were written against
// github.com/jdkato/prose/v2 read Indonesian with Kawi: change the import path,
// and NewDocument, Tokens, Sentences and Entities go on working, with prose's
// own types.
//
//	doc, err := prose.NewDocument("Presiden Joko Widodo tiba di Medan.")
//
// # What is better than prose here
//
// Every token, sentence and entity has a byte span ([Document.TokenSpans] and
// so on), the text is never rewritten, the time is linear in the text, and a
// document costs microseconds instead of half a second.
//
// # What differs
//
// Kawi has no part-of-speech tagger. Token.Tag is a coarse Penn Treebank tag:
// punctuation is tagged as itself, names NNP, numbers CD, and other words by
// the class of their root (NN, VB, JJ, RB, IN). Entity labels are PERSON, GPE
// and ORGANIZATION; other types keep their Kawi name in capitals. Options of prose
// that choose steps or models do not exist.
//
// # The other direction
//
// [EntityContexts] turns annotated Indonesian text into training data for
// prose's entity recogniser, and [Baseline] runs prose itself, guarded against its
// quadratic cases, to compare with.
//
// This is the only package of the module that imports prose. Importing it links
// prose's English models (about 6 MB).
package prose
