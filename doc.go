// Package kawi reads Indonesian text in one pass: tokens and sentences, time
// expressions, names, and who said what, when, about whom.
//
//	a := kawi.Analyze(text, &kawi.Options{Date: date.Options{Ref: published}})
//	for _, q := range a.Quotes {
//		fmt.Println(q.SpeakerName, q.Content.Text(text))
//	}
//
// # Layers
//
// A text becomes a [tokenize.Document]; package date finds its time
// expressions, package ner its names, package quote its quotations. Each layer
// is a function of the document and of the layers below it, works alone too, and
// has a package of its own. Package stem takes words apart. Package corpus reads,
// writes and scores annotated text. This package runs the layers once and in
// order, and knows nothing else.
//
// # What is promised
//
//   - Offsets are bytes, half open, into the text that was given. The text is never
//     changed; tokens and the gaps between them give it back.
//   - Any bytes are accepted. Analysis never fails and never panics; what is not UTF-8
//     becomes tokens of its own kind.
//   - The cost is linear in the length of the text. An [Analysis] that is reused
//     keeps its memory.
//   - No clock, no environment, no network, no files: the reference time of relative
//     dates is an option.
//   - Analyzers are immutable and safe to share between goroutines. Each goroutine
//     brings its own Analysis.
//   - Every decision names the rule that made it.
//
// # What is not done
//
// There is no syntactic parser and no part-of-speech tagger, no model that
// learns at run time, and no coreference beyond names, roles and pronouns of
// speakers. Accuracy is highest on news; see the README for figures with the commands that
// print them.
//
// # Archives
//
// [Map] runs any function over a sequence of documents, in parallel, in order
// and in bounded memory. The command kawi (package cmd/kawi) does the same for
// files, with JSON Lines in and out.
package kawi
