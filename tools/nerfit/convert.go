package main

import (
	"strings"

	"github.com/kawi-nlp/kawi/ner"
)

// asWiki turns the names of a corpus of profile news into those of profile
// wiki, as far as the tables tell:
//
//	places of the tables are names wherever they stand (Presiden Rusia)
//	a capitalised head before a place belongs to it (Kota Bandung)
//	titles before a person do not (KH Abdurrahman Wahid)
//	an acronym in a glued bracket is a name of its own
func asWiki(c *corpus) *corpus {
	rec := ner.New(nil)
	out := &corpus{docs: c.docs}
	for i, doc := range c.docs {
		words := make([]string, len(doc.Tokens))
		for t := range words {
			words[t] = doc.Token(t)
		}
		taken := make([]bool, len(words))
		var gold []span
		for _, g := range c.gold[i] {
			for t := g.first; t < g.end; t++ {
				taken[t] = true
			}
			gold = append(gold, split(words, g)...)
		}
		var best span
		flush := func() {
			if best.end > 0 {
				gold = append(gold, best)
				for t := best.first; t < best.end; t++ {
					taken[t] = true
				}
			}
			best = span{}
		}
		at := -1
		for x := range rec.Candidates(doc, nil) {
			if x.FirstToken != at {
				flush()
				at = x.FirstToken
			}
			if place(x) && free(taken, x.FirstToken, x.EndToken) {
				best = span{x.FirstToken, x.EndToken, 3}
			}
		}
		flush()
		for k := range gold {
			g := &gold[k]
			for g.label == 3 && g.first > 0 && heads[words[g.first-1]] && !taken[g.first-1] {
				g.first--
				taken[g.first] = true
			}
			for g.label == 1 && g.end-g.first > 1 && titles[strings.TrimSuffix(strings.Trim(words[g.first], "()"), ".")] {
				g.first++
			}
		}
		out.gold = append(out.gold, gold)
	}
	return out
}

// split parts an acronym in a glued bracket off a name.
func split(words []string, g span) []span {
	for t := g.first + 1; t < g.end; t++ {
		if strings.HasPrefix(words[t], "(") && strings.Contains(words[t], ")") {
			parts := []span{{g.first, t, g.label}, {t, t + 1, g.label}}
			if t+1 < g.end {
				parts = append(parts, span{t + 1, g.end, g.label})
			}
			return parts
		}
	}
	return []span{g}
}

func free(taken []bool, first, end int) bool {
	for t := first; t < end; t++ {
		if taken[t] {
			return false
		}
	}
	return true
}

// place reports whether a candidate is a place of the tables and nothing else.
func place(x ner.Candidate) bool {
	is := false
	for _, r := range x.Rules {
		switch ner.RuleName(int(r)) {
		case "span:country", "span:region", "span:city", "span:world-city", "span:place-short":
			is = true
		case "span:given", "span:family", "span:person", "span:name-weak", "span:org", "span:org-weak", "span:stop-capital":
			return false
		}
	}
	return is
}

var heads = map[string]bool{
	"Kota": true, "Kabupaten": true, "Provinsi": true, "Propinsi": true, "Kecamatan": true, "Kelurahan": true, "Desa": true,
	"Pulau": true, "Sungai": true, "Gunung": true, "Danau": true, "Jalan": true, "Jl": true, "Jl.": true, "Teluk": true,
}

var titles = map[string]bool{
	"KH": true, "H": true, "Hj": true, "Dr": true, "Drs": true, "Prof": true, "Ir": true, "Pak": true, "Bu": true, "Bapak": true, "Ibu": true,
	"Presiden": true, "Jenderal": true, "Kapten": true, "Mr": true, "Kiai": true, "Syekh": true, "Ustad": true, "Ustaz": true, "Raja": true,
	"Pangeran": true, "Sultan": true, "Menteri": true, "Komjen": true, "Brigjen": true, "Mayjen": true, "Letjen": true,
}
