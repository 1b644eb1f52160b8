package date

import "github.com/kawi-nlp/kawi/tokenize"

// Type is the TIMEX3 type of a mention.
type Type uint8

// The types of time expression.
const (
	Date     Type = iota // Senin (12/6/2023), tahun lalu
	Time                 // pukul 10.30 WIB, Selasa malam
	Duration             // tiga bulan
	Set                  // setiap Senin
)

var typeNames = [...]string{Date: "DATE", Time: "TIME", Duration: "DURATION", Set: "SET"}

// String returns the TIMEX3 name of t.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return "UNKNOWN"
}

// MarshalText returns the name of t; it never fails.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Mention is one time expression: where it stands, what it means.
//
// A Mention is a plain value and safe to share between goroutines.
type Mention struct {
	tokenize.Span        // bytes in the text
	FirstToken    int    // index of its first token in the document
	EndToken      int    // index after its last token
	Type          Type   // Date, Time, Duration or Set
	Value         string // TIMEX3 value: 2023-06-12, 2022-11, P3M, 2023-06-12T10:30+07:00
	From, To      string // the half-open civil interval [From, To), empty for durations and sets
	Rule          string // the rule that fired
}
