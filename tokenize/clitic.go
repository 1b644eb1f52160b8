package tokenize

import (
	"bytes"
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// CliticsOf tells the clitics of the word w after the default profile: the
// enclitics -nya -ku -mu -lah -kah -pun (and -tah in apatah), two of them at most, and the
// proclitics ku- kau-. Letter case does not matter. It decides by the root
// lexicon and the exceptions of data/tokenize/clitics.tsv, costs a few look-ups for words
// that end or begin like a clitic and next to nothing for all others, allocates
// nothing, and is safe for concurrent use.
func CliticsOf(w string) Clitics {
	if !mayCarry(w) {
		return Clitics{}
	}
	return new(Tokenizer).clitics(w)
}

// endPairs holds, for each last letter, the set of the letters before it that end
// a clitic: -ya -ku -mu -ah -un. Letters count from a = 1, as their low five bits do.
var endPairs = [32]uint32{'a' & 31: 1 << ('y' & 31), 'u' & 31: 1<<('k'&31) | 1<<('m'&31), 'h' & 31: 1 << ('a' & 31), 'n' & 31: 1 << ('u' & 31)}

// endThirds holds, for each last letter, the set of the letters two before it
// that end a clitic: nya, lah kah tah, pun, and any for -ku -mu.
var endThirds = [32]uint32{'a' & 31: 1 << ('n' & 31), 'u' & 31: 1<<32 - 1, 'h' & 31: 1<<('l'&31) | 1<<('k'&31) | 1<<('t'&31), 'n' & 31: 1 << ('p' & 31)}

// mayCarry reports whether the word w ends or begins like a clitic and is long
// enough to carry one. It looks at a few bytes only and is right to say no.
func mayCarry(w string) bool {
	n := len(w)
	if n < 4 {
		return false
	}
	l1 := w[n-1] & 31
	if endPairs[l1]>>(w[n-2]&31)&(endThirds[l1]>>(w[n-3]&31))&1 != 0 {
		return true
	}
	return w[0]&31 == 'k'&31 && (w[1]&31 == 'u'&31 || w[1]&31 == 'a'&31 && w[2]&31 == 'u'&31)
}

// hyphenClitic returns the length of s if it is a clitic that stands behind a
// hyphen, and 0 otherwise.
func hyphenClitic(s string) int {
	switch s {
	case "nya", "ku", "mu", "lah", "kah", "pun", "Nya", "Ku", "Mu", "NYA", "Lah":
		return len(s)
	}
	return 0
}

// cliticsAt finds the clitics of the word text[pos:end]. A capitalised word in
// the middle of a sentence is a name (Kamilah, Wahyuku, Kusapa, Tarikah) and carries none but
// -nya, -pun, and -kah behind a host that is no noun (Siapakah);
// a word in capitals carries one only if its host is a known word, or it is an acronym.
func (t *Tokenizer) cliticsAt(text string, pos, end int, c Case) Clitics {
	w := text[pos:end]
	cl := t.clitics(w)
	if cl.None() || c != Title && c != Upper {
		return cl
	}
	host := w[cl.Pro : len(w)-int(cl.Encl[0])-int(cl.Encl[1])]
	var buf [48]byte
	low, ok := lower(buf[:], host)
	if c == Upper {
		if !ok || cl.Pro > 0 || !known(low, 0) {
			return Clitics{}
		}
		return cl
	}
	if strings.IndexByte(w, '-') >= 0 || cl.Pro == 0 && (cl.Encl[0] == 3 && w[len(w)-1] != 'h') || mayStart(text, pos) {
		return cl
	}
	if cl.Pro > 0 || cl.Encl[0] == 2 || strings.HasSuffix(w, "lah") || isNoun(low) {
		return Clitics{}
	}
	return cl
}

// isNoun reports whether w is the root of a noun and of nothing else.
func isNoun(w []byte) bool {
	m, ok := lexicon.Lookup(lexicon.Roots(), w)
	main, second := lexicon.RootClass(m)
	return ok && main == 'n' && second == 0
}

// mayStart reports whether a sentence or quotation may start at pos: a mark
// that is no comma, a line feed, or nothing stands before it.
func mayStart(text string, pos int) bool {
	least := max(0, pos-lookBehind)
	for pos > least {
		c := class[text[pos-1]]
		if c&clAlnum != 0 {
			return false
		}
		if c != clSpace || text[pos-1] == '\n' {
			return text[pos-1] != ','
		}
		pos--
	}
	return true
}

// clitics finds the clitics of w.
func (t *Tokenizer) clitics(w string) Clitics {
	var cl Clitics
	if h := len(w) - 4; h >= 2 && (w[h] == '-' || w[h+1] == '-') {
		if n := hyphenClitic(w[strings.LastIndexByte(w, '-')+1:]); n > 0 {
			cl.Encl[0] = uint8(n) // hamba-Ku in the profile gsd
			return cl
		}
	}
	var buf [48]byte
	low, ok := lower(buf[:], w)
	if !ok {
		return t.foreignClitic(w)
	}
	switch d, _ := lexicon.Lookup(lexicon.Clitics(), low); d {
	case 'w', 'h':
		return cl
	case 'u', 'g', 's':
		if d == 's' || (d == 'u') != (t.opts.Profile == UD) {
			cl.Encl[0] = uint8(len(enclitic(low)))
		}
		return cl
	}
	host := low
	for n := 0; n < 2; n++ {
		e := enclitic(host)
		if e == "" || !t.carries(host, e, n > 0) {
			break
		}
		cl.Encl[1] = cl.Encl[0]
		cl.Encl[0] = uint8(len(e))
		host = host[:len(host)-len(e)]
		if e == "nya" || e == "ku" || e == "mu" {
			break
		}
	}
	if p := proclitic(host); p > 0 {
		cl.Pro = uint8(p)
	}
	return cl
}

// foreignClitic finds -nya behind a word that is not ASCII.
func (t *Tokenizer) foreignClitic(w string) Clitics {
	if t.opts.Profile != GSD && len(w) > 5 && strings.HasSuffix(w, "nya") {
		return Clitics{Encl: [2]uint8{3}}
	}
	return Clitics{}
}

// enclitic returns the enclitic that w ends like, or "".
func enclitic(w []byte) string {
	n := len(w)
	if n < 4 {
		return ""
	}
	switch string(w[n-3:]) {
	case "nya":
		return "nya"
	case "lah":
		return "lah"
	case "kah":
		return "kah"
	case "pun":
		return "pun"
	case "tah":
		return "tah"
	}
	switch string(w[n-2:]) {
	case "ku":
		return "ku"
	case "mu":
		return "mu"
	}
	return ""
}

// carries reports whether w, which ends like the enclitic e, is a host with the
// enclitic. Any host of two letters or more carries -nya; the others need a host that is
// a known word, and a whole that is none. The GSD treebank divides what its morphological
// analyser knows, and leaves -nya on a host that it does not know (anhidratnya).
func (t *Tokenizer) carries(w []byte, e string, again bool) bool {
	host := w[:len(w)-len(e)]
	if len(host) < 2 || e == "tah" {
		return false
	}
	if again {
		d, _ := lexicon.Lookup(lexicon.Clitics(), w)
		if d == 'w' {
			return false
		}
	}
	h := bytes.LastIndexByte(w, '-')
	if h > 0 && bytes.Equal(w[:h], w[h+1:]) {
		return false // tanya-tanya, kuku-kuku
	}
	if e == "nya" {
		return !mannerAdverb(host) && !asksOrOwns(w) && (t.opts.Profile != GSD || known(host, 0) || listed(host) || proclitic(host) > 0)
	}
	if h > 0 {
		return carriesDoubled(w[:h], w[h+1:], host[min(h+1, len(host)):])
	}
	if known(w, 0) || listed(w) {
		return false
	}
	if known(host, 0) || listed(host) {
		return true
	}
	if e == "lah" || e == "kah" || e == "pun" {
		if proclitic(host) > 0 {
			return true // kupanggillah
		}
		if inner := enclitic(host); inner != "" && inner != e && len(inner)+2 <= len(host) {
			return t.carries(host, inner, true)
		}
	}
	return false
}

// carriesDoubled reports whether the second half of a reduplication is a host
// and a clitic: rumah-rumah-ku, gerak-gerik-mu, but not kuku-kuku or berlaku-laku.
func carriesDoubled(left, right, host []byte) bool {
	if bytes.HasSuffix(left, right) || len(host) < 3 {
		return false
	}
	return bytes.HasSuffix(left, host) || bytes.HasPrefix(host, left) || bytes.HasSuffix(host, left) ||
		len(host) == len(left) && !known(right, 0) || known(left, 0) && known(host, 0) && !known(right, 0)
}

// asksOrOwns reports whether w is a verb of tanya or punya: kutanya, ditanya,
// berpunya, but not kotanya.
func asksOrOwns(w []byte) bool {
	if n := len(w) - len("tanya"); n >= 2 && (string(w[n:]) == "tanya" || string(w[n:]) == "punya") {
		switch string(w[:n]) {
		case "ku", "kau", "ber", "di", "ter", "mem":
			return true
		}
	}
	return false
}

// mannerAdverb reports whether -nya makes an adverb of the host: se- and an
// adjective (secepat-nya, sebaik-baik-nya). Such words are whole.
func mannerAdverb(host []byte) bool {
	if len(host) < 5 || host[0] != 's' || host[1] != 'e' {
		return false
	}
	stem := host[2:]
	for i := 2; i < len(stem)-2; i++ {
		if stem[i] == '-' {
			return isRoot(stem[:i])
		}
	}
	m, ok := lexicon.Lookup(lexicon.Roots(), stem)
	main, _ := lexicon.RootClass(m)
	return ok && main == 'a' && !isRoot(host)
}

// proclitic returns the length of the proclitic of w, or 0: ku- and kau- before
// the stem of a verb.
func proclitic(w []byte) int {
	n := 0
	switch {
	case len(w) >= 5 && w[0] == 'k' && w[1] == 'u':
		n = 2
	case len(w) >= 6 && w[0] == 'k' && w[1] == 'a' && w[2] == 'u':
		n = 3
	default:
		return 0
	}
	stem := w[n:]
	if !verbStem(stem) || known(w, 0) {
		return 0
	}
	return n
}

// verbStem reports whether w is the root of a verb, or a root with -kan or -i.
func verbStem(w []byte) bool {
	if m, ok := lexicon.Lookup(lexicon.Roots(), w); ok {
		main, second := lexicon.RootClass(m)
		return main == 'v' || second == 'v' || main == 'a' && len(w) >= 5 || string(w) == "ingin" || string(w) == "nanti"
	}
	n := len(w)
	switch {
	case n >= 6 && string(w[n-3:]) == "kan" && known(w[:n-3], 1),
		n >= 5 && w[n-1] == 'i' && isRoot(w[:n-1]),
		string(w) == "ketahui":
		return true
	}
	return n >= 7 && string(w[:3]) == "per" && verbStem(w[3:])
}

// isRoot reports whether w is a root or a function word that carries clitics.
func isRoot(w []byte) bool {
	if _, ok := lexicon.Lookup(lexicon.Roots(), w); ok {
		return true
	}
	d, _ := lexicon.Lookup(lexicon.Clitics(), w)
	return d == 'h'
}

// listed reports whether w is a function word, lexicalised form, variant or name of
// data/words.tsv: tanpa, lelaki, temen.
func listed(w []byte) bool {
	if len(w) < 3 {
		return false
	}
	_, ok := lexicon.Lookup(lexicon.Words(), w)
	return ok
}

// known reports whether w is a root or a root with prefixes and suffixes. It
// tries few divisions and is no stemmer: it only has to tell a word from no word.
func known(w []byte, depth int) bool {
	if len(w) < 2 {
		return false
	}
	if isRoot(w) {
		return true
	}
	if depth > 3 || len(w) < 4 {
		return false
	}
	n := len(w)
	for i := 1; i < n-1; i++ { // anak-anak
		if w[i] == '-' {
			return known(w[:i], depth+1) && len(w)-i > 2
		}
	}
	switch {
	case n >= 6 && string(w[n-3:]) == "kan" && known(w[:n-3], depth+1),
		n >= 5 && string(w[n-2:]) == "an" && known(w[:n-2], depth+1),
		n >= 5 && w[n-1] == 'i' && known(w[:n-1], depth+1):
		return true
	}
	if depth > 2 {
		return false
	}
	switch string(w[:2]) {
	case "di", "ke", "se":
		if known(w[2:], depth+1) {
			return true
		}
	case "be", "te":
		if n > 5 && w[2] == 'r' && known(w[3:], depth+1) || known(w[2:], depth+1) {
			return true
		}
	case "me", "pe":
		return nasal(w[2:], depth)
	}
	return false
}

// knownWord reports whether w in lower case is a known word.
func knownWord(w string) bool {
	var buf [48]byte
	low, ok := lower(buf[:], w)
	return ok && known(low, 0)
}

// nasal reports whether w, which stood behind me- or pe-, is a known word with
// or without the nasal that replaced its first letter.
func nasal(w []byte, depth int) bool {
	if known(w, depth+1) {
		return true // melihat
	}
	var buf [48]byte
	restored := func(first byte, rest []byte) bool {
		buf[0] = first
		n := copy(buf[1:], rest)
		return known(buf[:n+1], depth+1)
	}
	switch {
	case len(w) < 3:
		return false
	case w[0] == 'm':
		return known(w[1:], depth+1) || restored('p', w[1:]) // membuat, memukul
	case w[0] == 'n' && w[1] == 'g':
		return known(w[2:], depth+1) || restored('k', w[2:]) || w[2] == 'e' && known(w[3:], depth+1) // mengambil, mengirim, mengecat
	case w[0] == 'n' && w[1] == 'y':
		return restored('s', w[2:]) // menyapu
	case w[0] == 'n':
		return known(w[1:], depth+1) || restored('t', w[1:]) // mendapat, menulis
	case w[0] == 'r' || w[0] == 'l':
		return known(w[1:], depth+1) // perbuat, pelajar
	}
	return false
}
