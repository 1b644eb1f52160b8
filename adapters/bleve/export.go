package bleve

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/kawi-nlp/kawi/stem"
)

// WriteStemmerOverride writes a rule "word => root" for each distinct word of
// words whose root differs, in the form of the stemmer_override filter of
// OpenSearch and Elasticsearch (rules_path), in the order of words. Words that
// the form cannot express (with => or a comma) are skipped and counted.
func WriteStemmerOverride(w io.Writer, words []string) (skipped int, err error) {
	out := bufio.NewWriter(w)
	seen := make(map[string]bool, len(words))
	for _, word := range words {
		word = strings.ToLower(strings.TrimSpace(word))
		if word == "" || seen[word] {
			continue
		}
		seen[word] = true
		if strings.ContainsAny(word, ",\n") || strings.Contains(word, "=>") {
			skipped++
			continue
		}
		if root := stem.Stem(word); root != word {
			if _, err := fmt.Fprintf(out, "%s => %s\n", word, root); err != nil {
				return skipped, err
			}
		}
	}
	return skipped, out.Flush()
}

// WriteStopWords writes the stop words one a line, in the form of the stop
// filter (stopwords_path).
func WriteStopWords(w io.Writer) error {
	_, err := io.WriteString(w, strings.Join(StopWords(), "\n")+"\n")
	return err
}
