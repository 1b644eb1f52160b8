package promises_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// fuzz checks every promise of the entry points of these names, which may be
// prefixes, on any bytes. The seeds are the bundled corpus, cut to paragraphs, and
// strings that are known to be hard.
func fuzz(f *testing.F, prefixes ...string) {
	var entries []promises.Entry
	for _, e := range promises.Entries() {
		for _, prefix := range prefixes {
			if strings.HasPrefix(e.Name, prefix) {
				entries = append(entries, e)
			}
		}
	}
	require.NotEmpty(f, entries)
	gold, err := corpus.Kawi()
	require.NoError(f, err)
	for i, g := range gold {
		if i%8 == 0 {
			head, _, _ := strings.Cut(g.Text, "\n")
			f.Add(head)
		}
	}
	f.Add(testtext.Accents())
	for block := range strings.SplitSeq(testtext.Files(), "\n\n") {
		f.Add(block + "\n")
	}
	for i, p := range testtext.Patterns() {
		if i%4 == 0 {
			f.Add(p.Make(60))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 500 {
			return
		}
		for _, e := range entries {
			if err := promises.Broken(e, text, promises.ValidText); err != nil {
				t.Fatalf("%s: %v\nof %q", e.Name, err, text)
			}
		}
	})
}

func FuzzTokenizeDocuments(f *testing.F) {
	fuzz(f, "tokenize.Parse", "tokenize.Tokenizer.Parse", "tokenize.Document")
}
func FuzzTokenizeForms(f *testing.F) {
	fuzz(f, "tokenize.Append", "tokenize.Words", "tokenize.Sentences")
}
func FuzzTokenizeReaders(f *testing.F) {
	fuzz(f, "tokenize.Reader", "tokenize.Tokenizer.ReadAll", "tokenize.Tokenizer.Split")
}
func FuzzNormalize(f *testing.F) { fuzz(f, "tokenize.Normalize") }
func FuzzStem(f *testing.F)      { fuzz(f, "stem.Stem", "stem.AppendStem", "stem.Analyze") }
func FuzzSastrawi(f *testing.F)  { fuzz(f, "stem.Sastrawi", "stem.NewSastrawi") }
func FuzzDate(f *testing.F)      { fuzz(f, "date.Find", "date.Append", "date.Scanner") }
func FuzzDateParse(f *testing.F) { fuzz(f, "date.Parse") }
func FuzzNER(f *testing.F)       { fuzz(f, "ner.Find", "ner.Recognizer", "ner.AppendBIO") }
func FuzzNERTables(f *testing.F) { fuzz(f, "ner.Read") }
func FuzzQuote(f *testing.F)     { fuzz(f, "quote.") }
func FuzzAnalyze(f *testing.F)   { fuzz(f, "kawi.Analyze", "kawi.Map") }
func FuzzWriters(f *testing.F) {
	fuzz(f, "corpus.Document.Append", "corpus.Document.Convert", "kawi.Analysis")
}
func FuzzReadJSON(f *testing.F) {
	fuzz(f, "corpus.ReadJSONL", "corpus.Document.Unmarshal", "corpus.ParseObject", "corpus.ReadSpaCy")
}
func FuzzReadColumns(f *testing.F) {
	fuzz(f, "corpus.Lines", "corpus.ReadColumns", "corpus.ReadCoNLLU", "corpus.DecodeTags")
}
func FuzzReadBrat(f *testing.F)   { fuzz(f, "corpus.ReadBrat", "corpus.FromBrat") }
func FuzzReadMarkup(f *testing.F) { fuzz(f, "corpus.ReadMarkup", "corpus.ReadTimeML") }
func FuzzAlignWords(f *testing.F) { fuzz(f, "corpus.AlignWords") }
