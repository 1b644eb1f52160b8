package promises

import (
	"fmt"
	"slices"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Layer says what a finding is, and with that which promises it is under.
type Layer string

// The layers of findings. Findings of one layer that is in order do not
// overlap either.
const (
	Token      Layer = "token"      // in order; all bytes but white space
	WordPart   Layer = "word part"  // in order; clitics and their hosts
	Sentence   Layer = "sentence"   // in order
	Paragraph  Layer = "paragraph"  // in order
	Time       Layer = "time"       // in order; begins and ends with words
	EntitySpan Layer = "entity"     // in order; begins and ends with words
	Quotation  Layer = "quotation"  // in order, but may hold others; begins and ends with words
	QuotePart  Layer = "quote part" // cues, speakers: begins and ends with words
	Record     Layer = "record"     // what a reader yields: no span
)

// Finding is one result of an entry point: where it is, and everything else
// that the result says.
type Finding struct {
	tokenize.Span
	Layer Layer
	What  string
}

func record(format string, args ...any) Finding {
	return Finding{Layer: Record, What: fmt.Sprintf(format, args...)}
}

func appendTokens(dst []Finding, tokens []tokenize.Token, offset int) []Finding {
	for _, t := range tokens {
		t.Start += offset
		t.End += offset
		dst = append(dst, Finding{t.Span, Token, fmt.Sprint(t.Kind, " ", t.Case, " ", t.Clitics)})
		if t.Clitics.None() {
			continue
		}
		for _, w := range t.AppendWords(nil) {
			dst = append(dst, Finding{w, WordPart, ""})
		}
	}
	return dst
}

func appendSentences(dst []Finding, spans []tokenize.Span, offset int) []Finding {
	for _, s := range spans {
		dst = append(dst, Finding{tokenize.Span{Start: s.Start + offset, End: s.End + offset}, Sentence, ""})
	}
	return dst
}

func sentenceSpans(d *tokenize.Document) []tokenize.Span {
	var spans []tokenize.Span
	for _, s := range d.Sentences {
		spans = append(spans, s.Span)
	}
	return spans
}

func appendDocument(dst []Finding, d *tokenize.Document) []Finding {
	dst = appendTokens(dst, d.Tokens, 0)
	for _, s := range d.Sentences {
		dst = append(dst, Finding{s.Span, Sentence, fmt.Sprint(s.EndToken - s.FirstToken)})
	}
	for _, p := range d.Paragraphs {
		dst = append(dst, Finding{p.Span, Paragraph, fmt.Sprint(p.EndSentence - p.FirstSentence)})
	}
	return dst
}

func appendDates(dst []Finding, mentions []date.Mention) []Finding {
	for _, m := range mentions {
		span := m.Span
		m.Span = tokenize.Span{}
		m.FirstToken, m.EndToken = m.EndToken-m.FirstToken, 0
		dst = append(dst, Finding{span, Time, fmt.Sprintf("%+v", m)})
	}
	return dst
}

func appendEntities(dst []Finding, r *ner.Result) []Finding {
	for _, e := range r.Entities {
		what := fmt.Sprintf("%s %s %.3f referent %d", e.Label, e.Value, e.Score, e.Referent)
		dst = append(dst, Finding{e.Span, EntitySpan, what})
	}
	for _, f := range r.Referents {
		what := fmt.Sprintf("%s %q %q %v", f.Label, f.Name, f.Acronym, f.Mentions)
		dst = append(dst, Finding{f.Role, QuotePart, what})
	}
	return dst
}

func appendQuotes(dst []Finding, quotes []quote.Quote) []Finding {
	for _, q := range quotes {
		what := fmt.Sprintf("%s %s %q %d %q %s %.3f", q.Type, q.SpeakerKind, q.SpeakerName, q.Referent, q.Source, q.Rule, q.Confidence)
		dst = append(dst, Finding{q.Content, Quotation, what})
		for _, part := range []tokenize.Span{q.Cue, q.Speaker, q.SourceSpan, q.Addressee, q.Place, q.Date} {
			dst = append(dst, Finding{part, QuotePart, ""})
		}
	}
	return dst
}

// only returns the findings of the given layers.
func only(findings []Finding, layers ...Layer) []Finding {
	var out []Finding
	for _, f := range findings {
		if slices.Contains(layers, f.Layer) {
			out = append(out, f)
		}
	}
	return out
}
