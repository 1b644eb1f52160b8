package ner

import "github.com/kawi-nlp/kawi/tokenize"

// bioNames are the short tags of the column formats.
var bioNames = [numLabels]string{
	Person: "PER", Organization: "ORG", Location: "LOC", Norp: "NORP", Facility: "FAC", Event: "EVENT", Work: "WORK",
	Product: "PRODUCT", Law: "LAW", Money: "MONEY", Percent: "PERCENT", Quantity: "QUANTITY", Ordinal: "ORDINAL",
	Date: "DATE", Time: "TIME", Role: "ROLE", Language: "LANGUAGE", Contact: "CONTACT",
}

// Tag returns the short upper-case tag of l in column formats: PER, ORG, LOC.
func (l Label) Tag() string {
	if l < numLabels {
		return bioNames[l]
	}
	return ""
}

// AppendBIO appends doc in columns to dst and returns it: each token, a tab, its tag (B-PER,
// I-PER, O) and a line feed; an empty line behind each sentence. An entity tags
// the tokens FirstToken to EndToken; of nested entities the first, longest one counts. Labels that want
// does not hold become O; no labels mean person, organization and location.
func AppendBIO(dst []byte, doc *tokenize.Document, entities []Entity, want ...Label) []byte {
	var set uint64
	for _, l := range want {
		set |= 1 << l
	}
	if set == 0 {
		set = 1<<Person | 1<<Organization | 1<<Location
	}
	next := 0
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		for t := s.FirstToken; t < s.EndToken; t++ {
			for next < len(entities) && (entities[next].EndToken <= t || set&(1<<entities[next].Label) == 0) {
				next++
			}
			dst = append(dst, doc.Token(t)...)
			switch {
			case next == len(entities) || entities[next].FirstToken > t:
				dst = append(dst, "\tO\n"...)
			case entities[next].FirstToken == t:
				dst = append(append(append(dst, "\tB-"...), entities[next].Label.Tag()...), '\n')
			default:
				dst = append(append(append(dst, "\tI-"...), entities[next].Label.Tag()...), '\n')
			}
		}
		dst = append(dst, '\n')
	}
	return dst
}
