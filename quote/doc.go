// Package quote finds quotations in Indonesian news text and attributes them to
// their speakers: who said what, down to the name.
//
//	doc := tokenize.Parse(text)
//	dates := date.Find(doc, nil)
//	ents := ner.Find(doc, dates)
//	for _, q := range quote.Find(doc, ents, dates) {
//		fmt.Println(q.SpeakerName, q.Type, q.Content.Text(text))
//	}
//
// # What is found
//
// Three types of quotation share one record, [Quote]:
//
//   - direct: the words themselves, between marks ("Kami siap," ujar Budi.);
//   - mixed: a reported clause of which a part stands in marks (Budi
//     mengatakan bahwa timnya "siap tempur".);
//   - indirect: a reported clause without marks (Budi mengatakan timnya
//     siap. Menurut Budi, timnya siap. Timnya, kata Budi, siap.).
//
// A record says which word reports (the cue), who speaks (the mention, down to
// the three bytes of -nya in ujarnya), who that is (the fullest name in the
// document and the referent of package ner), through which medium the words came
// (dikutip dari Kompas.com, kepada detikcom), and to whom, where and when they
// were said, as far as the text tells it.
//
// # How it is found
//
// Everything is rules over tokens, and each file that holds rules reads from top
// to bottom as their specification: mark.go pairs quotation marks, cue.go
// derives the verbs of saying from their roots (data/quote/cues.tsv), speaker.go
// and subject.go are the grammar of the speaker, tag.go, tagbehind.go and
// tagbefore.go are the clause beside a direct quotation, clause.go, clausetag.go
// and content.go are reported clauses and their edges, name.go and resolve.go
// decide who a mention is. [Quote.Rule] names the rule that fired.
//
// # What it promises
//
// Spans are half-open byte ranges of the document's text. Any text is accepted:
// marks that are missing, doubled or of the wrong hand cost one quotation at most.
// Find never fails or panics; its time is linear in the length of the document
// (a sentence of more than 320 tokens is read in parts, and a document of more
// than 256 different names resolves the later ones to themselves). It allocates
// nothing but its results once its working memory is large enough, and it is safe
// to call from many goroutines.
//
// # What it does not do
//
// A clause that goes on in the manner of a report without a cue (free indirect
// speech) is not found, nor is a report inside a report. Agentless passives
// (disebut, dikabarkan, diduga), data (berdasarkan data BPS) and states of mind
// (merasa, khawatir) are no quotations. Which person a description means that the
// text does not link to a name (the president, of a country not named) is not
// guessed: the words themselves are the name, and the kind is [RoleHolder].
//
// The conventions for spans follow the corpora of direct, indirect and mixed
// quotations of Pareti (2015) and the Indonesian PFSA-ID, with the grammar of
// reporting verbs from Sneddon, Adelaar, Djenar and Ewing, Indonesian: A
// Comprehensive Grammar (2nd edition 2010), chapters 3 and 4.
package quote
