package score

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/kawi-nlp/kawi/corpus"
)

// Word is one row of a gold list of stems.
type Word struct {
	Group string // what the row belongs to: a treebank; may be empty
	Form  string
	Stem  string // the right stem or lemma
	Count int    // how often the form occurs; 0 counts as 1
}

// IsPlain reports whether a form is made of lower-case letters a to z, with
// single hyphens between them: no name, no abbreviation, no number.
func IsPlain(form string) bool {
	for part := range strings.SplitSeq(form, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz") != "" {
			return false
		}
	}
	return true
}

// Words returns the plain tokens of texts with their roots and how often they occur, in
// order of form and root. A token without a root of its own is its root, less
// its clitics.
func Words(texts []corpus.Gold) []Word {
	times := map[Word]int{}
	for _, g := range texts {
		for i := range g.Tokens {
			t := &g.Tokens[i]
			form := t.Text(g.Text)
			if !IsPlain(form) {
				continue
			}
			root := t.Root
			if root == "" {
				root = form
				if len(t.Words) > 0 {
					root = t.Words[t.Host()]
				}
			}
			times[Word{Form: form, Stem: root}]++
		}
	}
	words := slices.SortedFunc(maps.Keys(times), func(a, b Word) int {
		return cmp.Or(strings.Compare(a.Form, b.Form), strings.Compare(a.Stem, b.Stem))
	})
	for i := range words {
		words[i].Count = times[words[i]]
	}
	return words
}

// Stems scores stems: by type (every form once), by token (every form as often
// as it occurs), and of the affixed forms alone, by token: those whose stem is
// not the form itself. A unit is a row.
//
// A Stems is for one goroutine.
type Stems struct{ rec *recorder }

// NewStems returns a scorer.
func NewStems() *Stems { return &Stems{newRecorder("stem", "type", "token", "affixed")} }

// Add scores the stem that the system gave for a word.
func (s *Stems) Add(gold Word, stem string) {
	group := gold.Group
	if group == "" {
		group = "all"
	}
	right := stem == gold.Stem
	c := oneOf(right)
	s.rec.unit(group + "\t" + gold.Form)
	s.rec.count(Rate, group, "type", c)
	var tokens Counts
	tokens.add(c, float64(max(1, gold.Count)))
	s.rec.count(Rate, group, "token", tokens)
	if gold.Stem != gold.Form {
		s.rec.count(Rate, group, "affixed", tokens)
	}
	if right {
		return
	}
	class := "wrong"
	switch {
	case stem == gold.Form:
		class = "not stemmed"
	case gold.Stem == gold.Form:
		class = "stemmed in vain"
	case len(stem) < len(gold.Stem):
		class = "stemmed too far"
	case len(stem) > len(gold.Stem):
		class = "not far enough"
	}
	s.rec.mistake(class, gold.Form+" → "+gold.Stem, stem, "×"+strconv.Itoa(max(1, gold.Count)))
}

// Result returns the figures so far.
func (s *Stems) Result() *Result { return s.rec.finish() }
