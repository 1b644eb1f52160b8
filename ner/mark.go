package ner

import (
	"strings"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// A mark is what the rules know of one token.
type mark struct {
	one     uint64 // classes of the word alone
	starts  uint64 // classes of every phrase that starts here, the word included
	ends    uint64 // classes of every phrase that ends here, the word included
	cross   uint64 // classes of every phrase that begins before and goes on here
	shape   uint64
	letters affixes // of words that can be part of a name
	word    int16   // index in closedWords, -1
	phrase  int32   // index in scratch.phrases of the first phrase of several words that starts here, -1
}

// A phrase is a match of several words in the tables.
type phrase struct {
	first, end int32
	classes    uint64
	row        int32
}

// Class sets that the rules use more than once.
const (
	classPlace = 1<<lexicon.NerCountry | 1<<lexicon.NerRegion | 1<<lexicon.NerCity | 1<<lexicon.NerWorldCity |
		1<<lexicon.NerPlace | 1<<lexicon.NerPlaceShort
	classOrg     = 1<<lexicon.NerOrg | 1<<lexicon.NerOrgShort
	className    = 1<<lexicon.NerGiven | 1<<lexicon.NerFamily | 1<<lexicon.NerPerson
	classHeadLoc = 1<<lexicon.NerHeadLoc | 1<<lexicon.NerHeadFac
	classHeadOrg = 1<<lexicon.NerHeadOrg | 1<<lexicon.NerHeadEdu
	classTitle   = 1<<lexicon.NerTitle | 1<<lexicon.NerHonorific | 1<<lexicon.NerRank

	// classCapital holds the classes of names, which a word in small letters
	// has not.
	classCapital = classPlace | classOrg | className | 1<<lexicon.NerOrgWeak | 1<<lexicon.NerPlaceWeak | 1<<lexicon.NerGivenWeak | 1<<lexicon.NerDistrict | 1<<lexicon.NerCalendar |
		1<<lexicon.NerStopCapital | 1<<lexicon.NerNorp | 1<<lexicon.NerProduct | 1<<lexicon.NerTailOrg | 1<<lexicon.NerDegree
)

// markTokens fills s.marks for the tokens of doc.
func (s *scratch) markTokens(doc *tokenize.Document, dates []date.Mention) {
	s.marks = s.marks[:0]
	s.phrases = s.phrases[:0]
	for i := range doc.Tokens {
		word, glued := trimBrackets(doc.Token(i))
		shape := shapeOf(word, doc.Tokens[i].Kind) | glued
		s.marks = append(s.marks, mark{shape: shape, word: int16(closedWord(word)), phrase: -1})
	}
	for i := range dates {
		for t := dates[i].FirstToken; t < dates[i].EndToken && t < len(s.marks); t++ {
			s.marks[t].shape |= 1 << shapeDate
		}
	}
	for i := range doc.Sentences {
		first, end := doc.Sentences[i].FirstToken, doc.Sentences[i].EndToken
		s.markSentence(doc, first, end)
		s.absorb(doc, first, end)
	}
}

// markSentence looks up the words and phrases of one sentence.
func (s *scratch) markSentence(doc *tokenize.Document, first, end int) {
	starts := true
	how := s.sentenceCase(first, end)
	s.cap = how != caseMixed
	for i := first; i < end; i++ {
		m := &s.marks[i]
		if m.shape&(1<<shapePeriod|1<<shapeQuote|1<<shapeColon) != 0 {
			starts = true
		} else if starts && m.shape&(1<<shapeOpen|1<<shapeDash|1<<shapeGluedOpen) == 0 {
			m.shape |= 1 << shapeSentStart
			starts = false
		}
		s.look(doc, i, end)
		if how != caseMixed {
			m.shape |= 1 << shapeShout
			s.recase(doc, i, how)
		}
		if capital(m.shape) {
			word, _ := trimBrackets(doc.Token(i))
			switch {
			case common(word):
				m.shape |= 1 << shapeCommon
			case m.one == 0:
				m.shape |= 1<<shapeUnknown | lettersShape(word)
			}
		}
	}
}

// upperWord returns the place in the table of a name in capitals.
func upperWord(word string) lexicon.PhraseState {
	return lexicon.PhraseStart.Step(lexicon.NerUpper).Step(word)
}

// look finds the phrases that start at token i.
func (s *scratch) look(doc *tokenize.Document, i, end int) {
	m := &s.marks[i]
	if m.shape&(1<<shapeLower|1<<shapeTitle|1<<shapeUpper|1<<shapeMixed|1<<shapeInitial|1<<shapeNumber) == 0 {
		return
	}
	if m.shape&(1<<shapeUpper) != 0 {
		word, _ := trimBrackets(doc.Token(i))
		set, row, _ := s.rec.table.At(upperWord(word))
		s.match(i, i+1, set, row)
	}
	state := lexicon.PhraseStart
	cap := true
	for j := i; j < end && j < i+maxPhrase; j++ {
		word, glued := trimBrackets(doc.Token(j))
		shape := s.marks[j].shape
		if j > i {
			if shape&(1<<shapeComma) != 0 {
				state = state.Step(word)
				if _, _, more := s.rec.table.At(state); !more {
					return
				}
				continue // Badan Meteorologi, Klimatologi, dan Geofisika
			}
			if shape&(1<<shapePeriod|1<<shapeColon|1<<shapeOpen|1<<shapeQuote) != 0 && word != "." || glued&(1<<shapeGluedOpen) != 0 {
				return
			}
		}
		next := state.Step(word)
		if next == state {
			continue
		}
		state = next
		cap = s.cap || cap && (shape&(1<<shapeLower) == 0 || j > i && s.capitalAfter(j, end))
		set, row, more := s.rec.table.At(state)
		if set != 0 && !cap && !s.smallOrg(row) {
			set &^= classCapital
		}
		s.match(i, j+1, set, row)
		if !more || glued&(1<<shapeGluedClose) != 0 {
			return
		}
	}
}

// smallOrg reports whether the row is of an organisation that is written in
// small letters: detikcom.
func (s *scratch) smallOrg(row int) bool {
	line := s.rec.table.Line(row)
	return 'a' <= line[0] && line[0] <= 'z' && strings.HasSuffix(line, "\torg")
}

// capitalAfter allows a word in small letters inside a phrase of capitals:
// Komisi untuk Orang Hilang.
func (s *scratch) capitalAfter(j, end int) bool {
	return j+1 < end && s.marks[j+1].shape&(1<<shapeLower) == 0
}

// match notes a phrase.
func (s *scratch) match(first, end int, set uint64, row int) {
	if set == 0 {
		return
	}
	m := &s.marks[first]
	if end == first+1 {
		m.one |= set
		m.starts |= set
		m.ends |= set
		return
	}
	if m.phrase < 0 {
		m.phrase = int32(len(s.phrases))
	}
	s.phrases = append(s.phrases, phrase{int32(first), int32(end), set, int32(row)})
	m.starts |= set
	s.marks[end-1].ends |= set
	for t := first + 1; t < end; t++ {
		s.marks[t].cross |= set
	}
}
