package promises

import (
	"github.com/kawi-nlp/kawi/adapters/prose"
	"github.com/kawi-nlp/kawi/corpus"
)

// adapterEntries are the ways in of the adapters inside this module.
func adapterEntries() []Entry {
	return []Entry{
		{Name: "prose.NewDocument", Run: func(text string) []Finding {
			d, err := prose.NewDocument(text)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			var out []Finding
			for i, t := range d.Tokens() {
				out = append(out, Finding{d.TokenSpans()[i], Token, t.Tag + " " + t.Label})
			}
			for i := range d.Sentences() {
				out = append(out, Finding{d.SentenceSpans()[i], Sentence, ""})
			}
			for i, e := range d.Entities() {
				out = append(out, Finding{d.EntitySpans()[i], EntitySpan, e.Label})
			}
			return out
		}},
		{Name: "prose.EntityContexts", Offsets: true, Run: func(text string) []Finding {
			var docs []*corpus.Document
			for _, e := range []string{before, text} {
				docs = append(docs, exported(e))
			}
			contexts, dropped := prose.EntityContexts(docs)
			return []Finding{record("%+v %d", contexts, dropped)}
		}},
	}
}
