// Package corpus reads, writes, converts and aligns annotated Indonesian text, and
// holds a gold corpus. Its subpackage score scores one annotation against
// another.
//
// [Document] is the exchange form: what the kawi command writes as JSON Lines,
// and what gold files are read into. Readers stream, and a broken record does
// not end them:
//
//	for doc, err := range corpus.ReadJSONL(file, "gold.jsonl") {
//		if err != nil {
//			log.Print(err) // gold.jsonl:17:203: bad JSON: it ends too early
//			continue
//		}
//		…
//	}
//
// # Formats
//
//   - JSON Lines: [ReadJSONL], [Document.AppendJSON]. Every layer, nothing is lost.
//   - CoNLL-U: [ReadCoNLLU] and [Sentence.Append] keep every column and comment;
//     [ReadCoNLLUDocuments] and [Document.AppendCoNLLU] convert tokens, words,
//     sentences and roots and drop the rest.
//   - Columns (BIO, IOB, BIOES, BILOU): [ReadColumns], [DecodeTags],
//     [AppendTags], [Document.AppendColumns]. Tokens and one layer of spans.
//   - brat standoff: [ReadBrat], [FromBrat], [Document.AppendBrat]. Entities, dates,
//     quotations; no tokens.
//   - TimeML: [ReadTimeML], [Document.AppendTimeML]. Text and dates.
//   - inline markup: [ReadMarkup], the form in which the bundled texts are edited;
//     [Kawi] loads them all.
//   - spaCy JSON: [ReadSpaCy], [Document.AppendSpaCy]. Text, tokens, sentences,
//     entities.
//
// [Document.Dropped] says what of a document a format does not carry; [FromBrat]
// says what of a file a Document does not.
//
// # Promises
//
// Spans are half-open byte ranges of the text, whatever the file counts;
// [Document.ConvertOffsets] and [Document.RestoreOffsets] convert them.
// Readers check that spans lie within the text and cut no character. Errors are
// of type [Error] and name file, line and, where it helps, the byte in the line;
// [errors.Is] tells the kinds apart. Readers hold one record in memory at a time and
// take lines of up to [MaxLine] bytes. Any bytes are accepted; nothing panics.
// Bytes that are not UTF-8 become U+FFFD in JSON, so that offsets after them
// shift when such a text is read back.
//
// Functions are safe to call from many goroutines; a sequence that a reader
// returned is for one.
//
// # Not here
//
// Dependency trees are kept, not understood. spaCy's binary format, CoNLL-2012 and
// annotations over several texts are not read.
//
// # References
//
// CoNLL-U: universaldependencies.org/format. brat: brat.nlplab.org/standoff.
// TimeML 1.2.1 for TIMEX3. Tag schemes: Ramshaw and Marcus 1995 (IOB), Ratinov and
// Roth 2009 (BILOU).
package corpus
