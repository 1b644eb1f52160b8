package tokenize

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// The classes of an abbreviation, the letters of data/tokenize/abbreviations.tsv.
const (
	abbrNone    = 0
	abbrTitle   = 't' // the sentence goes on: Dr. PT. bdk.
	abbrNumber  = 'n' // an abbreviation only before a number: No. hlm.
	abbrEnd     = 'e' // may end a sentence: dll. a.s.
	abbrCompany = 'c' // may end a sentence before a word that begins sentences: Tbk. Ltd.
	abbrDegree  = 'd' // may end a sentence: S.H. M.Si.
	abbrInitial = 'i' // the initial of a name: A. in A. Yani
)

// longestAbbreviation are the lengths of the longest abbreviations without a period inside: in
// small letters, and with a capital first.
var longestAbbreviation = [2]int{4, 7}

// abbreviation returns the class of w, which stands without its last period.
func abbreviation(w string) byte {
	if len(w) > 8 {
		return abbrNone
	}
	c, _ := lexicon.Lookup(lexicon.Abbreviations(), w)
	return byte(c)
}

// dotAfter decides the token that starts at pos and whose letters end before
// the period at i. It returns false if the period ends a plain word.
func (t *Tokenizer) dotAfter(text string, pos, i int) (Token, bool) {
	if c := at(text, i+1); c&clAlnum != 0 {
		return t.dotInside(text, pos, i)
	}
	w := text[pos:i]
	if oneLetter(w) {
		if upperAt(w, 0) {
			return t.initial(text, pos, i)
		}
		if class[w[0]] == clLower && t.opts.Profile != GSD && enumerator(text, pos, i) {
			return t.withPeriod(text, pos, i, Abbreviation), true // a. Cuci beras.
		}
	}
	if t.opts.Profile != GSD && len(w) <= 4 && isRoman(w) && enumerator(text, pos, i) {
		return t.withPeriod(text, pos, i, Abbreviation), true // II. Pendahuluan
	}
	if c := abbreviation(w); c != abbrNone && t.keepsPeriod(text, pos, i, c) {
		return t.withPeriod(text, pos, i, kindOf(w, c)), true
	}
	return Token{}, false
}

// keepsPeriod reports whether the period at i belongs to the abbreviation of
// class c before it.
func (t *Tokenizer) keepsPeriod(text string, pos, i int, c byte) bool {
	if c != abbrNumber {
		return true
	}
	k := skipGap(text[:min(len(text), i+lookAhead)], i+1)
	if at(text, k) == clDigit || byteAt(text, k) == ':' {
		return true // No. 12
	}
	if k == i+1 {
		return false
	}
	w, no := nextWord(text, k), text[pos:i]
	switch {
	case isRoman(w) && (len(w) > 1 || at(text, pos) == clUpper):
		return true // hlm. IV
	case letterAt(text, k) && !upperAt(text, k):
		return len(no) > 1 && !lexicalWord(no) // hlm. sekian
	case no == "No" && caseOf(w) == Upper:
		return true // No. KTP
	case (no == "No" || no == "no") && byteAt(text, k+len(w)) == '.' && abbreviation(w) != abbrNone:
		return true // No. Pol.
	}
	return documentNumberEnd(text, k) > k // No. PMK-12/2007
}

// lexicalWord reports whether an abbreviation of class n is a word as well.
func lexicalWord(w string) bool {
	_, ok := lexicon.Lookup(lexicon.Roots(), w)
	return ok
}

// dotInside decides a period with a letter or digit right behind it: a host
// name or address, an abbreviation of several parts, an abbreviation or initial
// with the space left out, or the end of a sentence with the space left out.
func (t *Tokenizer) dotInside(text string, pos, i int) (Token, bool) {
	if end := emailEnd(text, pos); end > pos {
		return Token{Span: Span{pos, end}, Kind: Email, Case: caseOf(text[pos:end])}, true
	}
	if end := hostURLEnd(text, pos); end > pos {
		return Token{Span: Span{pos, end}, Kind: URL, Case: caseOf(text[pos:end])}, true
	}
	if end := documentNumberEnd(text, pos); end > pos {
		return Token{Span: Span{pos, end}, Kind: Number, Case: caseOf(text[pos:end])}, true
	}
	if tok, ok := t.dotted(text, pos, i); ok {
		return tok, true
	}
	w := text[pos:i]
	switch c := abbreviation(w); {
	case c == abbrTitle, c == abbrNumber && at(text, i+1) == clDigit:
		return t.withPeriod(text, pos, i, kindOf(w, c)), true // PT.Sinar, No.12
	case i == pos+1 && class[w[0]] == clUpper && at(text, i+1) == clUpper:
		return t.withPeriod(text, pos, i, Initials), true // A.Yani
	}
	return Token{}, false
}

// dotted reads an abbreviation of several parts with periods between them:
// S.H., M.Si., a.n., U.S, B.J. in B.J.Habibie.
func (t *Tokenizer) dotted(text string, pos, i int) (Token, bool) {
	const most = 6 // letters of a part
	parts, capitals := 1, i == pos+1 && class[text[pos]] == clUpper
	initials := pos // the end of the leading parts of one capital
	if capitals {
		initials = i + 1
	}
	longest := i - pos
	short := longest <= 2
	end := i + 1  // behind the last period
	open := end   // end of the part that has no period behind it
	word := false // a longer word follows, which is no part
	for parts < 12 {
		j := end
		for j < end+most && at(text, j)&clLetter != 0 {
			j++
		}
		if j == end {
			break
		}
		if word = at(text, j)&(clAlnum|clHigh) != 0; word {
			break
		}
		one := j == end+1 && class[text[end]] == clUpper
		capitals = capitals && one
		if byteAt(text, j) != '.' {
			open = j
			break
		}
		parts++
		longest = max(longest, j-end)
		if one && initials == end {
			initials = j + 1
		}
		end = j + 1
		open = end
	}
	switch {
	case word:
	case open > end:
		if c := abbreviation(text[pos:open]); capitals || c != abbrNone {
			return Token{Span: Span{pos, open}, Kind: kindOf(text[pos:open], c), Case: caseOf(text[pos:open])}, true // S.Kom, U.S
		}
	case parts > 1:
		if c := abbreviation(text[pos : end-1]); short && longest <= 4 || c != abbrNone {
			return t.withPeriod(text, pos, end-1, kindOf(text[pos:end], c)), true
		}
	}
	if initials > i+1 {
		return t.withPeriod(text, pos, initials-1, Initials), true // J.K.Rowling
	}
	return Token{}, false
}

// withPeriod makes the token text[pos:i] of an abbreviation with the period at
// i, or without it in the profile gsd, where the period is a token of its own.
func (t *Tokenizer) withPeriod(text string, pos, i int, k Kind) Token {
	tok := Token{Span: Span{pos, i + 1}, Kind: k, Case: caseOf(text[pos:i])}
	if t.opts.Profile == GSD {
		tok.End--
	}
	return tok
}

// kindOf returns the kind of the abbreviation w of class c.
func kindOf(w string, c byte) Kind {
	switch {
	case w == "Rp" || w == "rp":
		return Currency
	case c == abbrDegree, c == abbrNone && class[w[0]] == clUpper:
		return Initials
	}
	return Abbreviation
}

// initial decides a single capital letter with a period at i behind it: the
// initial of a name (A. Yani, Joko P. di ruang kerjanya) or a letter that ends
// a sentence (nilai A. Kakak; vitamin C. Namun).
func (t *Tokenizer) initial(text string, pos, i int) (Token, bool) {
	yes := t.withPeriod(text, pos, i, Initials)
	k := skipGap(text[:min(len(text), i+lookAhead)], i+1)
	switch {
	case k >= i+lookAhead:
		return Token{}, false
	case t.opts.Profile != GSD && enumerator(text, pos, i):
		if starts(nextWord(text, k)) {
			yes.Kind = Abbreviation // A. Pendahuluan
		}
		return yes, true
	case byteAt(text, k) == ',' && k == i+1:
		return yes, !labelNoun(lastWord(text, pos))
	case !letterAt(text, k):
		return Token{}, false
	case !upperAt(text, k):
		return yes, !labelNoun(lastWord(text, pos))
	case starts(nextWord(text, k)) || labelNoun(lastWord(text, pos)):
		return Token{}, false
	}
	return yes, true
}

// nextWord returns the word at k, at most lookBehind bytes of it.
func nextWord(text string, k int) string {
	end, most := k, min(len(text), k+lookBehind)
	for end < most {
		c := class[text[end]]
		if c&clLetter == 0 && c != clHigh && text[end] != '-' {
			break
		}
		end++
	}
	return text[min(k, len(text)):end]
}

// lastWord returns the word before pos, at most lookBehind bytes back.
func lastWord(text string, pos int) string {
	least := max(0, pos-lookBehind)
	end := pos
	for end > least && class[text[end-1]] == clSpace {
		end--
	}
	start := end
	for start > least && class[text[start-1]]&(clLetter|clHigh) != 0 {
		start--
	}
	return text[start:end]
}

// starts reports whether w, written with a capital, begins a sentence rather
// than being a name: it is one of data/tokenize/starters.tsv, carries -nya, is a reduplication, or
// a known word with an affix that names do not have.
func starts(w string) bool {
	var buf [lookBehind]byte
	low, ok := lower(buf[:], w)
	if !ok {
		return false
	}
	if _, ok = lexicon.Lookup(lexicon.Starters(), low); ok {
		return true
	}
	if h := bytes.IndexByte(low, '-'); h > 0 {
		return bytes.Equal(low[:h], low[h+1:])
	}
	return affixed(low)
}

// affixed reports whether w is a known word with -nya, or with a prefix or circumfix:
// rambutnya, mendapat, dibuka, berjalan, terbuka, pembangunan, keadaan.
func affixed(w []byte) bool {
	if len(w) < 7 || isRoot(w) || !known(bytes.TrimSuffix(w, []byte("nya")), 0) {
		return false
	}
	if bytes.HasSuffix(w, []byte("nya")) {
		return true
	}
	switch string(w[:2]) {
	case "me", "di":
		return true
	case "be", "te":
		return w[2] == 'r'
	case "pe", "ke":
		return bytes.HasSuffix(w, []byte("an"))
	}
	return false
}

// lower writes w in lower case into buf; it returns false if w is too long or not ASCII.
func lower(buf []byte, w string) ([]byte, bool) {
	if len(w) > len(buf) {
		return nil, false
	}
	for i := 0; i < len(w); i++ {
		b := w[i]
		if c := class[b]; c == clUpper {
			b |= 0x20
		} else if c == clHigh {
			return nil, false
		}
		buf[i] = b
	}
	return buf[:len(w)], true
}

// labelNoun reports whether a letter behind the noun w is its label, not an
// initial: vitamin C, kelas A, Perang Dunia I.
func labelNoun(w string) bool {
	var buf [16]byte
	small, _ := lower(buf[:], w) // the longest has 10 letters
	switch string(small) {
	case "nilai", "vitamin", "kelas", "blok", "golongan", "huruf", "tipe", "jenis", "hepatitis", "gedung", "aula",
		"peringkat", "grup", "seri", "rencana", "kelompok", "butir", "lampiran", "pasal", "ruang", "gerbang", "terminal",
		"kategori", "zona", "titik", "variabel", "kunci", "bab", "bagian", "kuartal", "semester", "triwulan",
		"tahap", "dunia", "pilihan", "opsi", "paket", "poin", "jalur", "pola", "rute", "influenza", "predikat",
		"sertifikat", "tim", "darah", "plan", "kromosom", "himpunan", "matriks", "merek", "liga", "akreditasi":
		return true
	}
	return false
}

// oneLetter reports whether w is one letter with its marks.
func oneLetter(w string) bool {
	_, n := utf8.DecodeRuneInString(w)
	for n < len(w) {
		if class[w[n]] != clHigh {
			return false
		}
		r, size := utf8.DecodeRuneInString(w[n:])
		if !unicode.Is(unicode.Mn, r) {
			return false
		}
		n += size
	}
	return true
}

// isRoman reports whether w is made of the capital letters of Roman numerals.
func isRoman(w string) bool {
	if w == "" {
		return false
	}
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case 'I', 'V', 'X', 'L', 'C':
		default:
			return false
		}
	}
	return true
}

// givenAbbreviation returns the kind of a token that was cut elsewhere and
// ends in a period.
func (t *Tokenizer) givenAbbreviation(w string) (Kind, bool) {
	bare, ok := strings.CutSuffix(w, ".")
	if !ok {
		return 0, false
	}
	if c := abbreviation(bare); c != abbrNone {
		return kindOf(bare, c), true
	}
	if oneLetter(bare) && upperAt(bare, 0) {
		return Initials, true
	}
	return 0, false
}
