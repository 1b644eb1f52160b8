package tokenize

// Kind says what sort of thing a [Token] is. The names are stable: they appear
// in JSON as the lower-case strings that [Kind.String] returns.
type Kind uint8

// The kinds of token.
const (
	Word         Kind = iota // anak-anaknya, Jong-un, di-upload, O'Connor
	Number                   // 12, 1.314,40, -4,9, 10.30, II/2007
	Ordinal                  // ke-3, ke-XX, 1990-an
	Currency                 // Rp, US$, $, €
	Percent                  // %, ‰
	Abbreviation             // Dr., PT., dll., Tbk.
	Initials                 // A., S.H., M.Si.
	Acronym                  // AS, KPK, DPR (all capitals)
	DateLike                 // 12/6/2023, 12-06-2023, 2023-06-12
	Clock                    // 10:30, 10:30:05
	URL                      // https://kompas.com, www.tempo.co, kompas.com
	Email                    // redaksi@kompas.com
	Mention                  // @jokowi
	Hashtag                  // #pemilu2024
	Emoji                    // 😀, ❤️, 🇮🇩
	Punct                    // . , ; : ! ? ( ) " “ ” … –
	Symbol                   // + = & @ / ° and every other symbol
	Invalid                  // a run of bytes that is not UTF-8, or control characters
	numKinds
)

var kindNames = [numKinds]string{
	Word: "word", Number: "number", Ordinal: "ordinal", Currency: "currency", Percent: "percent",
	Abbreviation: "abbreviation", Initials: "initials", Acronym: "acronym", DateLike: "date", Clock: "clock",
	URL: "url", Email: "email", Mention: "mention", Hashtag: "hashtag", Emoji: "emoji",
	Punct: "punct", Symbol: "symbol", Invalid: "invalid",
}

// String returns the stable lower-case name of k, or "unknown".
func (k Kind) String() string {
	if k < numKinds {
		return kindNames[k]
	}
	return "unknown"
}

// MarshalText returns the name of k; it never fails.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// IsLexical reports whether tokens of kind k are made of letters: words,
// abbreviations, initials and acronyms.
func (k Kind) IsLexical() bool {
	return k == Word || k == Abbreviation || k == Initials || k == Acronym
}

// Case describes the capitals of a token.
type Case uint8

// The cases of a token. A token of one capital letter is Title.
const (
	NoCase Case = iota // no letters with case: 12, …, (
	Lower              // berkata
	Title              // Jakarta, Jong-un, Anak-anak
	Upper              // KPK
	Mixed              // detikcom's detikNews, iPhone, McDonald
)

var caseNames = [...]string{NoCase: "none", Lower: "lower", Title: "title", Upper: "upper", Mixed: "mixed"}

// String returns the stable lower-case name of c.
func (c Case) String() string {
	if int(c) < len(caseNames) {
		return caseNames[c]
	}
	return "unknown"
}

// Token is one surface token: a span of the text, its kind and its case. A
// token that carries clitics (bukunya, kulihat) stays one token; its syntactic
// words are told by Clitics.
//
// A Token is a plain value and safe to share between goroutines.
type Token struct {
	Span
	Kind    Kind
	Case    Case
	Clitics Clitics
}

// Clitics says how a token divides into syntactic words: an optional proclitic
// (ku-, kau-), the host, and up to two enclitics (-nya, -lah …). The zero value
// means that the token is a single word.
type Clitics struct {
	Pro  uint8    // length in bytes of the proclitic, 0 if none
	Encl [2]uint8 // lengths in bytes of the enclitics, from left to right; 0 if none
}

// None reports whether the token is a single syntactic word.
func (c Clitics) None() bool { return c == Clitics{} }

// AppendWords appends the spans of the syntactic words of t to dst, from left
// to right, and returns it. A token without clitics gives its own span. It
// allocates only if dst lacks room.
func (t Token) AppendWords(dst []Span) []Span {
	start, end := t.Start, t.End
	if p := int(t.Clitics.Pro); p > 0 {
		dst = append(dst, Span{start, start + p})
		start += p
	}
	e0, e1 := int(t.Clitics.Encl[0]), int(t.Clitics.Encl[1])
	host := end - e0 - e1
	dst = append(dst, Span{start, host})
	if e0 > 0 {
		dst = append(dst, Span{host, host + e0})
	}
	if e1 > 0 {
		dst = append(dst, Span{host + e0, end})
	}
	return dst
}

// Host returns the span of the token without its clitics.
func (t Token) Host() Span {
	return Span{t.Start + int(t.Clitics.Pro), t.End - int(t.Clitics.Encl[0]) - int(t.Clitics.Encl[1])}
}
