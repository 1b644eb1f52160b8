package promises

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// before is what a reused document or result held before: nothing of it may
// show in the next result.
const before = "“Kami siap,” kata Menteri Keuangan Sri Rahayu di Jakarta, Senin (12/6/2023).\n\nIa pergi ke Bandung besok"

// published is the reference time of every analysis here: no clock is read.
var published = time.Date(2023, time.June, 13, 9, 0, 0, 0, time.FixedZone("WIB", 7*3600))

func tokenizeEntries() []Entry {
	t := tokenize.New(nil)
	parse := func(t *tokenize.Tokenizer) func(string) []Finding {
		return func(text string) []Finding { return appendDocument(nil, t.Parse(text)) }
	}
	whole := parse(t)
	tokens := func(text string) []Finding { return only(whole(text), Token, WordPart) }
	sentences := func(text string) []Finding { return appendSentences(nil, sentenceSpans(t.Parse(text)), 0) }
	words := func(seq iter.Seq[tokenize.Token]) []Finding {
		var all []tokenize.Token
		for tok := range seq {
			all = append(all, tok)
		}
		return appendTokens(nil, all, 0)
	}
	spans := func(seq iter.Seq[tokenize.Span]) []Finding {
		var all []tokenize.Span
		for s := range seq {
			all = append(all, s)
		}
		return appendSentences(nil, all, 0)
	}
	textsOf := func(findings func(string) []Finding) func(string) []Finding {
		return func(text string) (out []Finding) {
			for _, f := range findings(text) {
				if f.Layer != WordPart {
					out = append(out, record("%q", f.Text(text)))
				}
			}
			return out
		}
	}
	return []Entry{
		{Name: "tokenize.Parse", Run: func(text string) []Finding { return appendDocument(nil, tokenize.Parse(text)) }, Same: whole},
		{Name: "tokenize.Tokenizer.ParseInto", Run: func(text string) []Finding {
			var d tokenize.Document
			t.ParseInto(&d, before)
			t.ParseInto(&d, text)
			return appendDocument(nil, &d)
		}, Same: whole},
		{Name: "tokenize.Tokenizer.ParseBytes", Run: func(text string) []Finding { return appendDocument(nil, t.ParseBytes([]byte(text))) }, Same: whole},
		{Name: "tokenize.Tokenizer.Parse, GSD", Run: parse(tokenize.New(&tokenize.Options{Profile: tokenize.GSD}))},
		{Name: "tokenize.Tokenizer.Parse, Paragraphs", Run: parse(tokenize.New(&tokenize.Options{Newlines: tokenize.Paragraphs}))},
		{Name: "tokenize.Tokenizer.Parse, Flow", Run: parse(tokenize.New(&tokenize.Options{Newlines: tokenize.Flow}))},
		{Name: "tokenize.AppendTokens", Run: func(text string) []Finding { return appendTokens(nil, tokenize.AppendTokens(nil, text), 0) }, Same: tokens},
		{Name: "tokenize.Tokenizer.AppendTokensBytes", Run: func(text string) []Finding {
			return appendTokens(nil, t.AppendTokensBytes(nil, []byte(text)), 0)
		}, Same: tokens},
		{
			Name: "tokenize.Words", Run: func(text string) []Finding { return words(tokenize.Words(text)) }, Same: tokens,
			Stop: func(text string, after int) []Finding {
				seq := tokenize.Words(text)
				stop(seq, after)
				return words(seq)
			},
		},
		{Name: "tokenize.AppendSentences", Run: func(text string) []Finding {
			return appendSentences(nil, tokenize.AppendSentences(nil, text), 0)
		}, Same: sentences},
		{
			Name: "tokenize.Sentences", Run: func(text string) []Finding { return spans(tokenize.Sentences(text)) }, Same: sentences,
			Stop: func(text string, after int) []Finding {
				seq := tokenize.Sentences(text)
				stop(seq, after)
				return spans(seq)
			},
		},
		{
			Name: "tokenize.Reader", From: func(r io.Reader) []Finding { return readBlocks(tokenize.NewReader(r, nil), -1) },
			Same: func(text string) []Finding { return only(whole(text), Token, WordPart) },
			Stop: func(text string, after int) []Finding {
				return readBlocks(tokenize.NewReader(strings.NewReader(text), nil), after)
			},
		},
		{Name: "tokenize.Tokenizer.ReadAll", From: func(r io.Reader) []Finding {
			d, err := t.ReadAll(r)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return appendDocument(nil, d)
		}, Same: whole},
		{Name: "tokenize.Tokenizer.SplitWords", From: func(r io.Reader) []Finding { return texts(r, t.SplitWords()) }, Same: textsOf(tokens)},
		{Name: "tokenize.Tokenizer.SplitSentences", From: func(r io.Reader) []Finding { return texts(r, t.SplitSentences()) }, Same: textsOf(sentences)},
		{Name: "tokenize.FromWords", Run: func(text string) []Finding {
			d := tokenize.FromWords(wordsOf(text))
			return append(inText(d.Text, appendDocument(nil, d)), record("%q", d.Text))
		}},
		{Name: "tokenize.Normalize", Run: func(text string) []Finding {
			n := tokenize.Normalize(text, 0)
			out := []Finding{record("%q", n.Text)}
			for _, tok := range t.AppendTokens(nil, n.Text) {
				span := n.Source(tok.Span)
				if back := n.View(span); back.Start > tok.Start || back.End < tok.End {
					out = append(out, record("error: %v of the view is %v of the text, which is %v of the view", tok.Span, span, back))
				}
				out = append(out, record("%q", span.Text(text)))
			}
			return out
		}},
		{Name: "tokenize.CliticsOf", Run: eachWord(func(w string) string { return fmt.Sprint(tokenize.CliticsOf(w)) })},
	}
}

// texts reads everything that a split function yields.
func texts(r io.Reader, split bufio.SplitFunc) (out []Finding) {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 64<<20)
	s.Split(split)
	for s.Scan() {
		out = append(out, record("%q", s.Text()))
	}
	if err := s.Err(); err != nil {
		out = append(out, record("error %v", err))
	}
	return out
}

// stop breaks off seq after some items.
func stop[T any](seq iter.Seq[T], after int) {
	for range seq {
		if after--; after < 0 {
			break
		}
	}
}

// readBlocks reads a Reader to its end. Its loop is broken off and taken up
// again after some blocks.
func readBlocks(r *tokenize.Reader, after int) (out []Finding) {
	for {
		stopped := false
		for offset, block := range r.All() {
			out = append(out, blockTokens(block, int(offset))...)
			if after--; after == -1 {
				stopped = true
				break
			}
		}
		if !stopped {
			break
		}
	}
	if r.Err() != nil {
		out = append(out, record("error %v", r.Err()))
	}
	return out
}

func blockTokens(d *tokenize.Document, offset int) []Finding {
	findings := appendTokens(nil, d.Tokens, 0)
	for i := range findings {
		findings[i].Start += offset
		findings[i].End += offset
	}
	return findings
}

// wordsOf cuts text at white space into sentences of eight words.
func wordsOf(text string) [][]string {
	var sentences [][]string
	for words := strings.Fields(text); len(words) > 0; {
		n := min(8, len(words))
		sentences = append(sentences, words[:n])
		words = words[n:]
	}
	return sentences
}

// eachWord applies f to the whole text as if it were a word, and to the
// first words of the text.
func eachWord(f func(string) string) func(string) []Finding {
	return func(text string) []Finding {
		out := []Finding{record("%s", f(text))}
		for i, w := range strings.Fields(text) {
			if i == 20000 {
				break
			}
			out = append(out, record("%s", f(w)))
		}
		return out
	}
}

func stemEntries() []Entry {
	lexical := stem.New(&stem.Options{
		Policy: stem.Lexical, Roots: []string{"kawi", "unggah"}, Remove: []string{"baca"}, Protect: []string{"Pertamina"},
		Exceptions: map[string]string{"mengunggah": "unggah"},
	})
	stems := eachWord(stem.Stem)
	sastrawi, err := stem.NewSastrawi(strings.NewReader("baca\ntanggung\njawab\nanak\nhari\nbuku\n"))
	if err != nil {
		return nil // cannot happen: a test counts the entries
	}
	return []Entry{
		{Name: "stem.Stem", Run: stems},
		{Name: "stem.AppendStem", Run: eachWord(func(w string) string { return string(stem.AppendStem(nil, w)) }), Same: stems},
		{Name: "stem.Sastrawi.Stem", Offsets: true, Run: func(text string) []Finding { return []Finding{record("%q", sastrawi.Stem(text))} }},
		{Name: "stem.NewSastrawi", From: func(r io.Reader) []Finding {
			st, err := stem.NewSastrawi(r)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%q", st.Stem(before))}
		}},
		{Name: "stem.Analyze", Offsets: true, Run: eachWord(func(w string) string { return fmt.Sprintf("%+v", stem.Analyze(w)) })},
		{Name: "stem.Stemmer.Stem, Lexical", Run: eachWord(lexical.Stem)},
		{Name: "stem.Stemmer.AppendAnalyses", Offsets: true, Run: eachWord(func(w string) string { return fmt.Sprintf("%+v", lexical.AppendAnalyses(nil, w)) })},
	}
}

func dateEntries() []Entry {
	opts := &date.Options{Ref: published}
	every := &date.Options{Ages: true, InName: true, Prefer: date.PreferFuture}
	find := func(text string) []Finding {
		d := tokenize.Parse(text)
		return append(appendTokens(nil, d.Tokens, 0), appendDates(nil, date.Find(d, opts))...)
	}
	return []Entry{
		{Name: "date.Find", Run: find},
		{Name: "date.Append", Run: func(text string) []Finding {
			d := tokenize.Parse(text)
			dst := date.Append(nil, tokenize.Parse(before), opts)
			dst = date.Append(dst[:0], d, opts)
			return append(appendTokens(nil, d.Tokens, 0), appendDates(nil, dst)...)
		}, Same: find},
		{Name: "date.Find, every option, no reference", Run: func(text string) []Finding {
			d := tokenize.Parse(text)
			return append(appendTokens(nil, d.Tokens, 0), appendDates(nil, date.Find(d, every))...)
		}},
		{Name: "date.Scanner", Run: func(text string) []Finding {
			var s date.Scanner
			s.Append(nil, tokenize.Parse(before))
			d := tokenize.Parse(text)
			return append(appendTokens(nil, d.Tokens, 0), appendDates(nil, date.Resolve(nil, s.Append(nil, d), d, opts))...)
		}, Same: find},
		{Name: "date.Parse", Offsets: true, Run: func(text string) []Finding {
			m, err := date.Parse(text, opts)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return append(appendDates(nil, []date.Mention{m}), record("%q %q", m.Format(date.Long), m.Format(date.Long+1)))
		}},
		{Name: "date.AppendTimeML", Run: func(text string) []Finding {
			return []Finding{record("%s", date.AppendTimeML(nil, text, date.Find(tokenize.Parse(text), opts)))}
		}},
		{Name: "date.Find, from words", Run: func(text string) []Finding {
			d := tokenize.FromWords(wordsOf(text))
			return inText(d.Text, appendDates(nil, date.Find(d, opts)))
		}},
	}
}

// inText replaces spans into another text by the words there.
func inText(text string, findings []Finding) []Finding {
	for i, f := range findings {
		findings[i] = record("%s %q %s", f.Layer, f.Text(text), f.What)
	}
	return findings
}

func nerEntries() []Entry {
	rec := ner.New(nil)
	wiki := ner.New(&ner.Options{Profile: ner.Wiki})
	find := func(rec *ner.Recognizer) func(string) []Finding {
		return func(text string) []Finding {
			d := tokenize.Parse(text)
			var r ner.Result
			rec.FindInto(&r, d, date.Find(d, nil))
			return append(appendTokens(nil, d.Tokens, 0), appendEntities(nil, &r)...)
		}
	}
	return []Entry{
		{Name: "ner.Find", Run: func(text string) []Finding {
			d := tokenize.Parse(text)
			return append(appendTokens(nil, d.Tokens, 0), appendEntities(nil, ner.Find(d, date.Find(d, nil)))...)
		}, Same: find(rec)},
		{Name: "ner.Recognizer.FindInto", Run: func(text string) []Finding {
			d := tokenize.Parse(before)
			var r ner.Result
			rec.FindInto(&r, d, date.Find(d, nil))
			d = tokenize.Parse(text)
			rec.FindInto(&r, d, date.Find(d, nil))
			return append(appendTokens(nil, d.Tokens, 0), appendEntities(nil, &r)...)
		}, Same: find(rec)},
		{Name: "ner.Recognizer.FindInto, Wiki", Run: find(wiki)},
		{Name: "ner.AppendBIO", Run: func(text string) []Finding {
			d := tokenize.Parse(text)
			return []Finding{record("%s", ner.AppendBIO(nil, d, ner.Find(d, nil).Entities))}
		}},
		{Name: "ner.Recognizer.Explain", Run: func(text string) []Finding {
			d := tokenize.Parse(text)
			var r ner.Result
			rec.FindInto(&r, d, nil)
			return []Finding{record("%+v", rec.Explain(&r, d, nil))}
		}},
		{Name: "ner.ReadGazetteer", From: func(r io.Reader) []Finding {
			g, err := ner.ReadGazetteer(r, file)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			d := tokenize.Parse(before)
			var result ner.Result
			ner.New(&ner.Options{Gazetteers: []*ner.Gazetteer{g}}).FindInto(&result, d, nil)
			return inText(before, appendEntities(nil, &result))
		}},
		{Name: "ner.ReadWeights", From: func(r io.Reader) []Finding {
			w, err := ner.ReadWeights(r, file)
			if err != nil {
				return []Finding{record("error %v", err)}
			}
			return []Finding{record("%q", w.Blob())}
		}},
		{Name: "ner.Find, from words, no dates", Run: func(text string) []Finding {
			d := tokenize.FromWords(wordsOf(text))
			return inText(d.Text, appendEntities(nil, ner.Find(d, nil)))
		}},
		{
			Name: "ner.Recognizer.Candidates", Run: func(text string) []Finding { return candidates(rec, text, -1) },
			Stop: func(text string, after int) []Finding { return candidates(rec, text, after) },
		},
	}
}

func candidates(rec *ner.Recognizer, text string, after int) (out []Finding) {
	d := tokenize.Parse(text)
	seq := rec.Candidates(d, date.Find(d, nil))
	if after >= 0 {
		stop(seq, after)
	}
	for c := range seq {
		out = append(out, record("%v", c))
	}
	return out
}

func quoteEntries() []Entry {
	find := func(text string) []Finding {
		d := tokenize.Parse(text)
		dates := date.Find(d, nil)
		return append(appendTokens(nil, d.Tokens, 0), appendQuotes(nil, quote.Find(d, ner.Find(d, dates), dates))...)
	}
	return []Entry{
		{Name: "quote.Find", Run: find},
		{Name: "quote.Append", Run: func(text string) []Finding {
			d := tokenize.Parse(before)
			dst := quote.Append(nil, d, ner.Find(d, nil), nil, nil)
			d = tokenize.Parse(text)
			dates := date.Find(d, nil)
			dst = quote.Append(dst[:0], d, ner.Find(d, dates), dates, nil)
			return append(appendTokens(nil, d.Tokens, 0), appendQuotes(nil, dst)...)
		}, Same: find},
		{Name: "quote.Find, from words, alone", Run: func(text string) []Finding {
			d := tokenize.FromWords(wordsOf(text))
			return inText(d.Text, appendQuotes(nil, quote.Find(d, nil, nil)))
		}},
	}
}

func appendAnalysis(dst []Finding, a *kawi.Analysis) []Finding {
	dst = appendDocument(dst, &a.Document)
	dst = appendDates(dst, a.Dates)
	dst = appendEntities(dst, &a.Entities)
	return appendQuotes(dst, a.Quotes)
}

func kawiEntries() []Entry {
	opts := &kawi.Options{Date: date.Options{Ref: published}}
	shared := kawi.New(opts)
	analyze := func(text string) []Finding { return appendAnalysis(nil, shared.Analyze(text)) }
	return []Entry{
		{Name: "kawi.Analyze", Run: func(text string) []Finding { return appendAnalysis(nil, kawi.Analyze(text, opts)) }, Same: analyze},
		{Name: "kawi.Analyzer.AnalyzeInto", Run: func(text string) []Finding {
			var a kawi.Analysis
			shared.AnalyzeInto(&a, before, published.AddDate(-1, 0, 0), time.UTC)
			shared.AnalyzeInto(&a, text, time.Time{}, nil)
			return appendAnalysis(nil, &a)
		}, Same: analyze},
		{Name: "kawi.Analyzer.AnalyzeWords", Offsets: true, Run: func(text string) []Finding {
			var a kawi.Analysis
			shared.AnalyzeInto(&a, before, published, time.UTC)
			shared.AnalyzeWords(&a, wordsOf(text), published, nil)
			return inText(a.Document.Text, appendAnalysis(nil, &a))
		}},
		{
			Name: "kawi.Map", Offsets: true, Run: func(text string) []Finding { return mapLines(shared, text, -1) },
			Same: func(text string) (out []Finding) {
				for line := range strings.Lines(text) {
					out = append(out, record("%v", appendAnalysis(nil, shared.Analyze(line))))
				}
				return out
			},
			Stop: func(text string, after int) []Finding { return mapLines(shared, text, after) },
		},
	}
}

// mapLines analyses the lines of text in parallel, once broken off after some
// lines if after is not negative.
func mapLines(a *kawi.Analyzer, text string, after int) (out []Finding) {
	lines := func(yield func(string, error) bool) {
		for line := range strings.Lines(text) {
			if !yield(line, nil) {
				return
			}
		}
	}
	newWorker := func() func(string) (Finding, error) {
		var scratch kawi.Analysis
		return func(line string) (Finding, error) {
			a.AnalyzeInto(&scratch, line, time.Time{}, nil)
			return record("%v", appendAnalysis(nil, &scratch)), nil
		}
	}
	seq := kawi.Map(context.Background(), lines, 4, newWorker)
	if after >= 0 {
		for range seq {
			if after--; after < 0 {
				break
			}
		}
	}
	for f := range seq {
		out = append(out, f)
	}
	return out
}
