package quote

import "github.com/kawi-nlp/kawi/tokenize"

// Type is the kind of quotation.
type Type uint8

// The types of quotation.
const (
	Direct   Type = iota // "Kami siap," ujar Budi.
	Mixed                // Budi mengatakan bahwa timnya "siap tempur".
	Indirect             // Budi mengatakan bahwa timnya siap.
)

var typeNames = [...]string{Direct: "direct", Mixed: "mixed", Indirect: "indirect"}

// String returns the stable lower-case name of t.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return "unknown"
}

// MarshalText returns the name of t; it never fails.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// SpeakerKind says what a resolved speaker is.
type SpeakerKind uint8

// The kinds of speaker. The zero value means that the speaker was not resolved.
const (
	Unresolved   SpeakerKind = iota
	Person                   // Kim Jong Un
	Organization             // Kementerian Luar Negeri AS, Amerika Serikat
	RoleHolder               // juru bicara Kementerian Luar Negeri AS
	Unnamed                  // seorang sumber
)

var speakerKindNames = [...]string{Unresolved: "unresolved", Person: "person", Organization: "organization", RoleHolder: "role", Unnamed: "unnamed"}

// String returns the stable lower-case name of k.
func (k SpeakerKind) String() string {
	if int(k) < len(speakerKindNames) {
		return speakerKindNames[k]
	}
	return "unknown"
}

// MarshalText returns the name of k; it never fails.
func (k SpeakerKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Quote is one quotation with its attribution. Spans that are absent are zero.
//
// A Quote is a plain value and safe to share between goroutines.
type Quote struct {
	Type        Type
	Content     tokenize.Span // what was said; direct: strictly between the marks
	Cue         tokenize.Span // the reporting word: ujar, ujarnya, menurut, melansir
	Speaker     tokenize.Span // the mention of the speaker, down to the bytes of -nya
	SpeakerKind SpeakerKind   // what the speaker is; Unresolved if it is not known
	SpeakerName string        // the fullest name of the speaker in the document, or empty
	Referent    int           // index in [ner.Result].Referents, -1 if none
	SourceSpan  tokenize.Span // the medium through which the words came
	Source      string        // its name: Reuters
	Addressee   tokenize.Span // to whom: kepada wartawan
	Place       tokenize.Span // where, as the tag says: di Jakarta
	Date        tokenize.Span // when, as the tag says: Senin (12/6/2023)
	Rule        string        // the rule that fired
	Confidence  float32       // 0 to 1
}
