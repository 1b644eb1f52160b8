package ner

import "github.com/kawi-nlp/kawi/tokenize"

// Label is the type of an entity.
type Label uint8

// The labels. The zero Label is no entity.
const (
	None         Label = iota
	Person             // Kim Jong Un
	Organization       // Kementerian Luar Negeri AS
	Location           // Vladivostok, Rusia Timur, Sungai Ciliwung
	Norp               // nationalities, religions, ethnic groups
	Facility           // Stadion Gelora Bung Karno
	Event              // Piala Dunia 2022
	Work               // titles of films, books, songs
	Product            // iPhone 15
	Law                // Pasal 27 ayat (3) UU ITE
	Money              // Rp1,5 miliar
	Percent            // 12,6 persen
	Quantity           // 45 hektare
	Ordinal            // ke-3, ketiga
	Date               // from package date
	Time               // from package date
	Role               // Menteri Keuangan
	Language           // bahasa Jawa
	Contact            // e-mail, URL, telephone
	numLabels
)

var labelNames = [numLabels]string{
	None: "none", Person: "person", Organization: "organization", Location: "location", Norp: "norp",
	Facility: "facility", Event: "event", Work: "work", Product: "product", Law: "law", Money: "money",
	Percent: "percent", Quantity: "quantity", Ordinal: "ordinal", Date: "date", Time: "time", Role: "role",
	Language: "language", Contact: "contact",
}

// String returns the stable lower-case name of l, or "unknown".
func (l Label) String() string {
	if l < numLabels {
		return labelNames[l]
	}
	return "unknown"
}

// MarshalText returns the name of l; it never fails.
func (l Label) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// Entity is one mention of an entity.
type Entity struct {
	tokenize.Span         // bytes in the text
	FirstToken    int     // index of its first token in the document
	EndToken      int     // index after its last token
	Label         Label   // what it is
	Referent      int     // index in [Result.Referents], -1 if none
	Score         float32 // the sum of the evidence, higher is surer
	ID            string  // its id in a user gazetteer, or empty
	Value         string  // normalised value: "1500000000 IDR", "12.6 %"; empty for names
}

// Referent is one person, organisation or place of the document, with all its
// mentions: Kim Jong Un, Kim, Jong-un.
type Referent struct {
	Label    Label         // Person, Organization or Location
	Name     string        // the fullest name in the document, without titles
	Acronym  string        // the short form that the document links to it, or empty
	Role     tokenize.Span // the title or office beside the first mention that has one, or zero
	Mentions []int         // indices in [Result.Entities], in order
}

// Result is what the recogniser found in one document: the entities in order of
// Start (disjoint unless nested spans were asked for) and their referents.
type Result struct {
	Entities  []Entity
	Referents []Referent
}
