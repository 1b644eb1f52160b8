// Package bleve gives the search library bleve an Indonesian analyzer, which
// it does not have (it ships only a stop list):
//
//	import _ "github.com/kawi-nlp/kawi/adapters/bleve"
//
//	mapping := bleve.NewIndexMapping()
//	mapping.DefaultAnalyzer = "kawi_id"
//
// The import registers, under names of their own:
//
//   - the tokenizer kawi_id: Kawi's tokens without punctuation, clitics off
//     (bukunya → buku), with the byte offsets of the whole token for highlighting;
//   - the token filter kawi_id_stop: the stop words of [StopWords];
//   - the token filter kawi_id_stem: roots (membacakan → baca);
//   - the analyzer kawi_id: the tokenizer, bleve's to_lower, then both filters.
//
// The components are immutable and safe for concurrent use. [WriteStemmerOverride],
// [WriteStopWords] and [WriteSynonyms] write the same knowledge for OpenSearch and
// Elasticsearch, whose plugins Go cannot extend; the command cmd/kawi-rules calls
// them.
//
// This is a module of its own, so that Kawi itself does not depend on bleve.
package bleve
