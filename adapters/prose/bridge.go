package prose

import (
	"errors"
	"fmt"
	"strings"

	upstream "github.com/jdkato/prose/v2"

	"github.com/kawi-nlp/kawi/corpus"
)

// MaxBaseline is the longest text, in bytes, that [Baseline] hands to prose.
// prose needs quadratic time for runs of punctuation: 32,000 exclamation marks
// cost it more than a minute.
const MaxBaseline = 2048

// ErrTooLong is returned by [Baseline] for texts of more than [MaxBaseline]
// bytes.
var ErrTooLong = errors.New("prose: text too long for the baseline")

// Baseline runs prose v2 itself on text, with its English models: the measured
// baseline of Kawi's comparisons. A call costs about half a second.
func Baseline(text string) (*upstream.Document, error) {
	if len(text) > MaxBaseline {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLong, len(text), MaxBaseline)
	}
	return upstream.NewDocument(text)
}

// EntityContexts turns annotated documents into training data for prose's
// entity recogniser, one context for each sentence. prose finds its labels by counting bytes
// of its own tokens, so a sentence is taken only if prose's tokenizer returns its
// text unchanged and every entity begins and ends with one of its tokens; dropped
// counts the others. Only persons, organisations and locations are exported.
func EntityContexts(docs []*corpus.Document) (contexts []upstream.EntityContext, dropped int) {
	for _, d := range docs {
		for _, s := range d.Sentences {
			text := s.Text(d.Text)
			var entities []upstream.LabeledEntity
			for _, e := range d.Entities {
				label, ok := trainingLabels[e.Label]
				if ok && s.Contains(e.Span) {
					entities = append(entities, upstream.LabeledEntity{Start: e.Start - s.Start, End: e.End - s.Start, Label: label})
				}
			}
			if !aligned(text, entities) {
				dropped++
				continue
			}
			contexts = append(contexts, upstream.EntityContext{Text: text, Spans: entities, Accept: true})
		}
	}
	return contexts, dropped
}

var trainingLabels = map[string]string{"person": "PERSON", "organization": "ORGANIZATION", "location": "GPE"}

// aligned reports whether prose's tokens spell text and break at the edges of
// every entity.
func aligned(text string, entities []upstream.LabeledEntity) bool {
	if len(text) > MaxBaseline {
		return false
	}
	doc, err := upstream.NewDocument(text, upstream.WithTagging(false), upstream.WithExtraction(false), upstream.WithSegmentation(false))
	if err != nil {
		return false
	}
	starts, ends := map[int]bool{}, map[int]bool{}
	at := 0
	for _, t := range doc.Tokens() {
		skip := len(text[at:]) - len(strings.TrimLeft(text[at:], " \t\r\n"))
		at += skip
		if !strings.HasPrefix(text[at:], t.Text) || !isASCII(t.Text) {
			return false
		}
		starts[at] = true
		at += len(t.Text)
		ends[at] = true
	}
	if strings.TrimSpace(text[at:]) != "" {
		return false
	}
	for _, e := range entities {
		if !starts[e.Start] || !ends[e.End] {
			return false
		}
	}
	return true
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
