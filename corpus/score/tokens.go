package score

import (
	"sort"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// Tokens scores tokens, syntactic words and sentences as the CoNLL 2018 shared
// task does: a token or a sentence is right if its span is; the words of a
// token that is right are aligned with the gold's by their longest common
// subsequence, without regard to case. A unit is a gold sentence; what the
// system gave belongs to the sentence in which it begins.
//
// A Tokens is for one goroutine.
type Tokens struct{ rec *recorder }

// NewTokens returns a scorer.
func NewTokens() *Tokens { return &Tokens{newRecorder("tokenize", "tokens", "words", "sentences")} }

// Add scores a document. Both documents must be of one text; it must be there.
func (s *Tokens) Add(gold, system *corpus.Document) {
	mine := make(map[tokenize.Span]*corpus.Token, len(system.Tokens))
	for i := range system.Tokens {
		mine[system.Tokens[i].Span] = &system.Tokens[i]
	}
	split := make(map[tokenize.Span]bool, len(system.Sentences))
	for _, span := range system.Sentences {
		split[trimSpace(gold.Text, span)] = true
	}
	g, p, q := 0, 0, 0 // next gold token, system token, system sentence
	for i, sentence := range gold.Sentences {
		sentence = trimSpace(gold.Text, sentence)
		end := len(gold.Text)
		if i+1 < len(gold.Sentences) {
			end = gold.Sentences[i+1].Start
		}
		var tokens, words, sentences tally
		s.rec.unit(gold.ID + "#" + strconv.Itoa(i+1))
		for ; g < len(gold.Tokens) && gold.Tokens[g].Start < end; g++ {
			t := &gold.Tokens[g]
			want := wordsOf(gold, t)
			tokens.gold, words.gold = tokens.gold+1, words.gold+len(want)
			if m := mine[t.Span]; m != nil {
				got := wordsOf(system, m)
				same := common(got, want)
				tokens.right, words.right = tokens.right+1, words.right+same
				if same < len(want) || same < len(got) {
					s.rec.mistake("words", strings.Join(want, "+"), strings.Join(got, "+"), context(gold, t.Span))
				}
			} else {
				s.mistake(gold, system, t.Span)
			}
		}
		for ; p < len(system.Tokens) && system.Tokens[p].Start < end; p++ {
			tokens.system, words.system = tokens.system+1, words.system+len(wordsOf(system, &system.Tokens[p]))
		}
		for ; q < len(system.Sentences) && system.Sentences[q].Start < end; q++ {
			sentences.system++
		}
		sentences.gold = 1
		if split[sentence] {
			sentences.right = 1
		} else {
			s.rec.mistake("sentence", textOf(gold, sentence), covering(gold, system.Sentences, sentence), "")
		}
		s.rec.count(F1, "all", "tokens", tokens.counts())
		s.rec.count(F1, "all", "words", words.counts())
		s.rec.count(F1, "all", "sentences", sentences.counts())
	}
}

// Result returns the figures so far.
func (s *Tokens) Result() *Result { return s.rec.finish() }

type tally struct{ right, system, gold int }

func (t tally) counts() Counts { return matched(t.right, t.system, t.gold) }

// mistake records a gold token that the system lacks: it was split, merged with
// a neighbour, or cut across.
func (s *Tokens) mistake(gold, system *corpus.Document, t tokenize.Span) {
	first, end, ok := corpus.FitSpan(system.Tokens, t, corpus.Expand)
	if !ok {
		s.rec.mistake("token lost", textOf(gold, t), "", context(gold, t))
		return
	}
	class := "token cut"
	switch over := (tokenize.Span{Start: system.Tokens[first].Start, End: system.Tokens[end-1].End}); {
	case over == t:
		class = "token split"
	case over.Contains(t) && end == first+1:
		class = "token merged"
	}
	var got []string
	for i := first; i < end; i++ {
		got = append(got, textOf(gold, system.Tokens[i].Span))
	}
	s.rec.mistake(class, textOf(gold, t), strings.Join(got, " "), context(gold, t))
}

// covering returns the texts of the sentences that share bytes with span.
func covering(d *corpus.Document, sentences []tokenize.Span, span tokenize.Span) string {
	i := sort.Search(len(sentences), func(i int) bool { return sentences[i].End > span.Start })
	var texts []string
	for ; i < len(sentences) && sentences[i].Start < span.End; i++ {
		texts = append(texts, textOf(d, sentences[i]))
	}
	return strings.Join(texts, " | ")
}

// wordsOf returns the syntactic words of a token.
func wordsOf(d *corpus.Document, t *corpus.Token) []string {
	if len(t.Words) > 0 {
		return t.Words
	}
	return []string{t.Text(d.Text)}
}

// common returns the length of the longest common subsequence of two short
// lists of words, without regard to case.
func common(a, b []string) int {
	if len(a) == 1 && len(b) == 1 && a[0] == b[0] {
		return 1
	}
	row := make([]int, len(b)+1)
	for _, x := range a {
		before := 0
		for j, y := range b {
			above := row[j+1]
			if strings.EqualFold(x, y) {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			before = above
		}
	}
	return row[len(b)]
}

// trimSpace returns span without the white space at its ends.
func trimSpace(text string, span tokenize.Span) tokenize.Span {
	s := span.Text(text)
	left := strings.TrimSpace(s)
	start := span.Start + strings.Index(s, left)
	return tokenize.Span{Start: start, End: start + len(left)}
}
