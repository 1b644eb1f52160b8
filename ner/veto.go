package ner

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// This file says what no name is, whatever the weights say:
//
//	degree      a name does not end in a degree: Ricky Gustiadi | S.T., M.T.
//	weekday     nor, if it has other words, in a day of the week: Amanda Vanstone | Selasa
//	address     nor begins with a form of address: Pak | Teddy, Mbak | Sari
//	title       nor with an abbreviated title: Prof. Dr. | Mohammad Nasih, H. | Amran
//	numeral     nor with the number of an office: Wakil Rektor I | Bambang, Komisi III |
//	            Ahmad Sahroni; but I Wayan Koster
//	attribute   in profile news a place behind an office is none: Presiden | Rusia,
//	            Gubernur | Jawa Barat; but duta besar untuk Rusia
//	branch      nor does a party's name begin with the part of it that is meant: Fraksi | PAN,
//	            DPP | Partai Golkar; nor is a committee by its number a name: Komisi III
//	rank        nor is a rank inside one, but behind a head: Bekasi Timur | Kompol | Sukadi;
//	            but Jalan Jenderal Sudirman
//	list        two places joined by dan or a dash are two names: Jepang | dan | AS
//	inside      no name ends or begins at the dan inside a place or organisation of the tables:
//	            Kabupaten | Pangkajene dan Kepulauan, Trinidad dan Tobago
//	acronym     nor is one an acronym whose long form stands in small letters (acronym.go)
//	country     behind a title a country is no part of the person's name:
//	            Presiden Korsel | Yoon Suk-yeol
//	direction   a point of the compass alone is no person: Jabar | Selatan
//	ampersand   nor is a name with & in it a person's: Jardine Cycle & Carriage
//	people      nor is one a person whom suku, marga begins: Suku Malayu
//	pair        a hyphen between two places makes no organisation: AS-Korsel

// barred reports whether [i, j) breaks one of the first eleven rules.
func (s *scratch) barred(doc *tokenize.Document, i, j int) bool {
	first, last := &s.marks[i], &s.marks[j-1]
	if j < len(s.marks) && s.conjInside(j) || s.marks[i].cross&(classPlace|classOrg) != 0 && s.conjInside(i-1) {
		return true
	}
	if s.rec.opts.Profile == News && i > 0 && s.marks[i-1].ends&(1<<lexicon.NerTitle) != 0 && capital(s.marks[i-1].shape) && s.placeAt(i, j) == j {
		return true
	}
	if j == i+1 {
		return first.shape&(1<<shapeCommonAcronym) != 0 || first.one&(1<<lexicon.NerHonorific) != 0 && addressAlone(doc.Token(i))
	}
	switch {
	case s.rec.opts.Profile == News && s.branch(doc, i):
		return true
	case last.one&(1<<lexicon.NerDegree) != 0 && last.shape&(1<<shapeDot) != 0:
		return true
	case last.one&(1<<lexicon.NerCalendar) != 0 && weekday(doc.Token(j-1)) && !s.listedFrom(i, j):
		return true
	case first.one&(1<<lexicon.NerHonorific) != 0 && address(doc.Token(i)) && capital(s.marks[i+1].shape) && !s.listedFrom(i, j):
		return true
	case first.one&(1<<lexicon.NerHonorific) != 0 && first.shape&(1<<shapeDot) != 0 && first.one&className == 0 && !s.listedFrom(i, j):
		return true
	case first.shape&(1<<shapeInitial|1<<shapeRoman) != 0 && doc.Token(i) == "I" && i > 0 && s.marks[i-1].ends&classTitle != 0 && !balinese(doc.Token(i+1)):
		return true
	}
	for k := i + 1; k < j-1; k++ {
		if s.marks[k].one&(1<<lexicon.NerRank) != 0 && s.marks[k].one&className == 0 && first.starts&(classHeadLoc|classHeadOrg) == 0 && !s.listedFrom(i, j) {
			return true
		}
		if (s.marks[k].one&(1<<lexicon.NerConj) != 0 && s.marks[k].shape&(1<<shapeLower) != 0 || s.marks[k].shape&(1<<shapeDash) != 0) && s.placeAt(i, k) == k && s.placeAt(k+1, j) == j && !s.listedFrom(i, j) {
			return true
		}
	}
	return false
}

// branch reports whether a part of a party or parliament stands at i, by the convention of IDNER-News-2k.
func (s *scratch) branch(doc *tokenize.Document, i int) bool {
	switch doc.Token(i) {
	case "Fraksi", "DPP", "DPD", "DPC", "DPW":
		return capital(s.marks[i+1].shape)
	case "Komisi":
		return s.marks[i+1].shape&(1<<shapeRoman|1<<shapeInitial) != 0
	}
	return false
}

// conjInside reports whether the conjunction at t stands inside a name of the tables.
func (s *scratch) conjInside(t int) bool {
	m := &s.marks[t]
	return m.one&(1<<lexicon.NerConj) != 0 && m.cross&(classPlace|classOrg) != 0 && m.shape&(1<<shapeLower) != 0
}

// listedFrom reports whether the tables hold [i, j), or a longer phrase from i.
func (s *scratch) listedFrom(i, j int) bool {
	at := s.marks[i].phrase
	if at < 0 {
		return false
	}
	for _, p := range s.phrases[at:] {
		if int(p.first) != i {
			break
		}
		if int(p.end) >= j && p.classes&(classPlace|classOrg|className) != 0 {
			return true
		}
	}
	return false
}

// address reports whether w is a form of address that is left out of names.
func address(w string) bool {
	switch w {
	case "Pak", "Bu", "Mas", "Mbak", "Mbah", "Kang", "Teh", "Om", "Tante", "Bang", "Kak", "Mbok":
		return true
	}
	return false
}

// addressAlone reports whether w alone is a form of address and no name: "…, Kang,"
func addressAlone(w string) bool {
	switch w {
	case "Pak", "Bu", "Mbak", "Kang", "Kak", "Mbok", "Om", "Tante":
		return true
	}
	return false
}

// weekday reports whether w is a day of the week that is not a surname or the name of a paper too.
func weekday(w string) bool {
	switch w {
	case "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Jum'at", "Sabtu":
		return true
	}
	return false
}

// balinese reports whether w follows I or Ni in a Balinese name.
func balinese(w string) bool {
	switch w {
	case "Wayan", "Made", "Nyoman", "Ketut", "Gede", "Gde", "Putu", "Komang", "Kadek", "Nengah", "Gusti", "Gst", "Dewa", "Ngurah", "Bagus", "Luh", "Kade", "Kt", "Wy", "Md", "Nym", "Gusti.":
		return true
	}
	return false
}

// unlikely bars labels of a candidate that is admitted by its words.
func (s *scratch) unlikely(doc *tokenize.Document, i, j int, sums *[3]float32) {
	const never = -1e6
	first := &s.marks[i]
	if j > i+1 && first.shape&(1<<shapeRoman) != 0 {
		sums[Person-1] = never
	}
	if j > i+1 && first.one&(1<<lexicon.NerCountry) != 0 && first.one&className == 0 && i > 0 && s.marks[i-1].ends&classTitle != 0 {
		sums[Person-1] = never
	}
	if j == i+1 && first.one&(1<<lexicon.NerDirection) != 0 && first.one&className == 0 {
		sums[Person-1] = never
	}
	if first.one&(1<<lexicon.NerHeadNorp) != 0 {
		sums[Person-1] = never
	}
	for k := i + 1; k < j-1; k++ {
		if doc.Token(k) == "&" {
			sums[Person-1] = never
		}
	}
	if j == i+1 && first.shape&(1<<shapeHyphen) != 0 && s.placePair(doc.Token(i)) {
		sums[Person-1], sums[Organization-1] = never, never
	}
}

// placePair reports whether both sides of the hyphen in w are places of the tables.
func (s *scratch) placePair(w string) bool {
	one, other, _ := strings.Cut(strings.TrimPrefix(w, "-"), "-")
	return s.isPlace(one) && s.isPlace(other)
}

func (s *scratch) isPlace(w string) bool {
	small, _, _ := s.rec.table.At(lexicon.PhraseStart.Step(w))
	capitals, _, _ := s.rec.table.At(upperWord(w))
	return (small|capitals)&classPlace != 0
}
