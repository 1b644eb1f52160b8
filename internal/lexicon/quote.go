package lexicon

import _ "embed"

//go:embed quotecues.bin
var quoteCuesBlob string

//go:embed quotewords.bin
var quoteWordsBlob string

//go:embed quotealiases.bin
var quoteAliasesBlob string

//go:embed quoteoffices.bin
var quoteOfficesBlob string

// QuoteCues returns the roots of the verbs of saying (data/quote/cues.tsv).
// Meta: the Cue bits.
func QuoteCues() Table { return Table{quoteCuesBlob} }

// QuoteWords returns the word classes of the quotation rules
// (data/quote/words.tsv). Meta: the Word bits, in the order of
// [QuoteWordLetters].
func QuoteWords() Table { return Table{quoteWordsBlob} }

// QuoteAliases returns the nicknames of public persons
// (data/quote/aliases.tsv). Meta is zero; read the row.
func QuoteAliases() Table { return Table{quoteAliasesBlob} }

// QuoteOffices returns the short names of offices and their long forms
// (data/quote/offices.tsv). Meta is zero; read the row.
func QuoteOffices() Table { return Table{quoteOfficesBlob} }

// The bits of a cue root's meta word: its class and the forms that report
// speech. The letters are those of data/quote/cues.tsv.
const (
	CueSay       uint32 = 1 << iota // needs a clause: mengatakan
	CueStance                       // needs a clause: mengaku
	CueDirective                    // a noun phrase will do: meminta
	CueTag                          // t: kata Budi, katanya
	CueMe                           // m: menyebut
	CueMeKan                        // k: mengatakan
	CueMeI                          // i: mengakui
	CuePer                          // p: memperkirakan
	CueBer                          // b: berkata
	CuePlain                        // x: bilang
	CueStrict                       // !: a clause must be seen
)

// QuoteWordLetters are the class letters of data/quote/words.tsv; the bit of a
// letter is its place.
const QuoteWordLetters = "pscaqkdulwenftrgo"
