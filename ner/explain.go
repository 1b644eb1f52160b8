package ner

import (
	"cmp"
	"slices"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Evidence is one rule that fired on an entity and what it weighed.
type Evidence struct {
	Rule   string  `json:"rule"`   // PLACE:FACT, as in data/ner/weights.tsv
	Weight float32 `json:"weight"` // for the label of the entity, in the profile of the recogniser
}

// Explain returns the evidence for each entity of r, which FindInto found in doc with the same
// dates: the rules that fired on its tokens and weigh anything for its label, the heaviest
// first. What the rest of the document adds (recall.go, settle.go) stands as document:facts. Entities of other labels than person, organization and location have
// a single rule with the name of their label. It costs about as much as FindInto.
func (rec *Recognizer) Explain(r *Result, doc *tokenize.Document, dates []date.Mention) [][]Evidence {
	s := rec.scratch()
	defer rec.pool.Put(s)
	s.prepare(doc, dates)
	out := make([][]Evidence, len(r.Entities))
	for i := range r.Entities {
		e := &r.Entities[i]
		if e.Label == None || e.Label > Location || e.ID != "" {
			out[i] = []Evidence{{Rule: e.rule(), Weight: e.Score}}
			continue
		}
		sentence := doc.Sentences[doc.SentenceOf(e.FirstToken)]
		s.places(doc, sentence.FirstToken, sentence.EndToken)
		s.fire(doc, e.FirstToken, e.EndToken, sentence.FirstToken, sentence.EndToken)
		if i > 0 && r.Entities[i-1].Label <= Location && r.Entities[i-1].FirstToken >= sentence.FirstToken {
			before := &r.Entities[i-1]
			switch e.FirstToken - before.EndToken {
			case 0:
				s.fired = append(s.fired, uint16(s.prevRule(int(before.Label), e.FirstToken)))
			case 1:
				s.fired = append(s.fired, uint16(s.prevRule(int(before.Label)+3, e.FirstToken)))
			}
		}
		rest := e.Score
		for _, id := range s.fired {
			if w := rec.weights.row(int(id), rec.opts.Profile)[e.Label-1]; w != 0 {
				out[i] = append(out[i], Evidence{RuleName(int(id)), w})
				rest -= w
			}
		}
		if abs(rest) > 0.01 {
			out[i] = append(out[i], Evidence{"document:facts", rest})
		}
		slices.SortStableFunc(out[i], func(a, b Evidence) int { return cmp.Compare(abs(b.Weight), abs(a.Weight)) })
	}
	return out
}

// rule names the rule of an entity that no weights decide.
func (e *Entity) rule() string {
	if e.ID != "" {
		return "gazetteer:" + e.ID
	}
	return "pattern:" + e.Label.String()
}

func abs(x float32) float32 {
	if x < 0 {
		return -x
	}
	return x
}
