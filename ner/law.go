package ner

import (
	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// law returns the end of the citation of a law that starts at i:
//
//	Pasal 27 ayat (3) huruf a        parts, each a word and a number, a letter or a bracket
//	juncto, dan, UU ITE              then the law: a head and capitals,
//	Nomor 11 Tahun 2008              its number and year
//
// A head alone is no citation, unless it is a code such as KUHP.
func (s *scratch) law(doc *tokenize.Document, i, end int) int {
	for i < end {
		j := s.lawPart(doc, i, end)
		if j == i {
			break
		}
		i = j
	}
	return s.lawName(doc, i, end)
}

// lawPart reads Pasal 27, ayat (3), huruf a, angka 2.
func (s *scratch) lawPart(doc *tokenize.Document, i, end int) int {
	var buf [16]byte
	switch string(foldASCII(doc.Token(i), &buf)) {
	case "pasal", "ayat", "huruf", "angka", "butir":
	default:
		return i
	}
	j := i + 1
	if j < end && doc.Token(j) == "(" {
		j++
	}
	if j >= end || s.marks[j].shape&(1<<shapeNumber|1<<shapeRoman|1<<shapeDigit) == 0 && doc.Tokens[j].Len() != 1 {
		return i
	}
	j++
	if j < end && doc.Token(j) == ")" {
		j++
	}
	return j
}

// lawName reads UU ITE, Undang-Undang Nomor 11 Tahun 2008, KUHP.
func (s *scratch) lawName(doc *tokenize.Document, i, end int) int {
	if i >= end || s.marks[i].starts&(1<<lexicon.NerHeadLaw) == 0 {
		return i
	}
	head := doc.Token(i)
	j := i + 1
	for j < end && j < i+8 && capital(s.marks[j].shape) && !lawWord(doc.Token(j)) {
		j++
	}
	named := j > i+1 || head == "KUHP" || head == "KUHAP" || head == "KUHPerdata"
	if j+1 < end && lawWord(doc.Token(j)) && s.marks[j+1].shape&(1<<shapeNumber|1<<shapeDigit) != 0 {
		j += 2
		named = true
		for j+1 < end && lawWord(doc.Token(j)) && s.marks[j+1].shape&(1<<shapeNumber) != 0 {
			j += 2
		}
	} else if j < end && named && s.marks[j].shape&(1<<shapeNumber) != 0 && doc.Tokens[j].Len() == 4 {
		j++ // UUD 1945
	} else if j < end && !named && s.marks[j].shape&(1<<shapeNumber) != 0 {
		j, named = j+1, true
	}
	if !named {
		return i
	}
	return j
}

// lawWord reports the words that stand before the number and the year of a law.
func lawWord(w string) bool {
	var buf [16]byte
	switch string(foldASCII(w, &buf)) {
	case "nomor", "no", "no.", "tahun", "/":
		return true
	}
	return false
}
