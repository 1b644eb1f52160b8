package corpus

import (
	"encoding/json"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Document is one annotated text, as gold or as the output of a program: the
// JSON Lines contract of the kawi command. All spans are byte offsets into
// Text. A layer that was not annotated is nil; one in which nothing was found
// is empty, and the two are written differently: a nil layer is left out.
//
// A Document is safe to read from many goroutines.
type Document struct {
	ID        string
	RawID     json.RawMessage // the id as the input wrote it (a number, null); written instead of ID if set
	Text      string          // written only if WithText is set
	WithText  bool
	Sentences []tokenize.Span
	Tokens    []Token
	Dates     []Date
	Entities  []Entity
	Quotes    []Quote
	Extra     []Field // unknown fields of the input record, carried through
	Err       string  // why the record could not be analysed; then nothing else is written
}

// Field is a JSON member that Kawi does not know and carries through.
type Field struct {
	Name  string
	Value json.RawMessage
}

// Token is a surface token. Words lists its syntactic words if there is more
// than one (["buku","nya"]); Root is the root that the stemmer found, if asked.
type Token struct {
	tokenize.Span
	Kind  string
	Words []string
	Root  string
}

// Host returns the index in Words of the host of the clitics: the longest word,
// the first of them. It is 0 if t is a single word.
func (t *Token) Host() int {
	host := 0
	for i, w := range t.Words {
		if len(w) > len(t.Words[host]) {
			host = i
		}
	}
	return host
}

// Date is a time expression in TIMEX3 terms. From and To are the half-open
// interval: YYYY-MM-DD for dates, YYYY-MM-DDThh:mm:ss±hh:mm for times, empty for
// durations and sets.
type Date struct {
	tokenize.Span
	Type     string
	Value    string
	From, To string
	Mod      string   // START, MID, END, APPROX or empty
	Relation string   // before, after, since, until, during: the preposition before it, or empty
	EDTF     string   // the value in Extended Date/Time Format, or empty
	Flags    []string // weekday_conflict, year_inferred, …
	Alt      []string // other possible values
	Rule     string   // the rule that fired, if asked
}

// Entity is a named entity. Name is the fullest name of its referent in the
// document; Referent numbers the referents of a document from 0, -1 for none.
type Entity struct {
	tokenize.Span
	Label    string
	Name     string
	Value    string // normalised value of money, quantities, percentages
	Referent int
	Rules    []string // the evidence, if asked
}

// Quote is a quotation and its attribution. Absent spans are zero and absent
// names empty; both are written as null.
type Quote struct {
	Type        string
	Content     tokenize.Span
	Cue         tokenize.Span
	Speaker     tokenize.Span
	SpeakerName string
	SpeakerKind string
	Referent    int
	Source      string
	Addressee   tokenize.Span
	Place       tokenize.Span // where, as the tag says
	Date        tokenize.Span // when, as the tag says
	Confidence  float32
	Optional    bool   // in gold: neither required nor wrong
	Rule        string // the rule that fired, if asked
}
