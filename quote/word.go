package quote

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// class is a set of word classes, the letters of data/quote/words.tsv, and of
// what the layers below said about a token.
type class uint32

const (
	prep        class = 1 << iota // p: di, dalam, kepada: ends a speaker
	sub                           // s: setelah, meskipun: joins clauses
	connective                    // c: Namun, Selain: opens a sentence
	adverb                        // a: juga, telah: between subject and verb
	complement                    // q: bahwa, jika: opens a complement
	pronoun                       // k: ia, dia, beliau
	human                         // d: sang, seorang, pihak: opens a speaker
	utterance                     // u: pernyataan, cuitan
	titleNoun                     // l: film, berjudul, istilah
	weekday                       // w: Senin
	occasion                      // e: konferensi, rapat
	medium                        // n: Reuters, Post
	frame                         // f: melansir, dikutip
	honorific                     // t: Pak, AKP, dr
	role                          // r: menteri, kepala
	person                        // g: pria, sumber
	body                          // o: kementerian, polisi
	inDate                        // part of a time expression
	inPerson                      // part of a name of a person
	inPlace                       // part of a name of a place
	inOrg                         // part of a name of a body
	capital                       // written with a capital
	word                          // made of letters
	verb                          // derived with me-, di-, ber-, ter-, or an auxiliary
	sentenceEnd                   // the last token of a sentence
	spoken                        // inside a direct quotation, marks included
	nya                           // ends in the clitic -nya
	numeral                       // a number
	told                          // the first token of a sentence that holds an attribution
	rootVerb                      // a root that is a verb: kambuh, jaga
)

// token is what the rules know about one token of the document.
type token struct {
	class
	cue  cue
	glue uint8 // kepadaTNT: the length of the word that a name was glued to
	span int32 // the pair of marks that the token lies in, as index + 1
}

func (t *token) is(c class) bool { return t.class&c != 0 }

// fold writes w in lower case into buf and returns it; a word too long for buf
// gives the empty string, which is in no table.
func fold(buf *[48]byte, w string) []byte {
	if len(w) > len(buf)-utf8.UTFMax {
		return nil
	}
	b := buf[:0]
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return append(buf[:0], strings.ToLower(w)...) // rare: é, ’
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

// classify looks up one token.
func classify(t *tokenize.Token, text string) token {
	var out token
	switch t.Kind {
	case tokenize.Word, tokenize.Abbreviation, tokenize.Initials, tokenize.Acronym:
		out.class = word
	case tokenize.URL:
		out.class = word | medium // kompas.com
	case tokenize.Mention:
		out.class = word | capital // @jokowi
		return out
	case tokenize.Number, tokenize.Ordinal, tokenize.DateLike, tokenize.Clock:
		out.class = numeral
		return out
	case tokenize.Punct, tokenize.Symbol:
		return out
	}
	if t.Case == tokenize.Title || t.Case == tokenize.Upper || t.Case == tokenize.Mixed {
		out.class |= capital
	}
	w := t.Text(text)
	if t.Case == tokenize.Mixed && 'a' <= w[0] && w[0] <= 'z' && strings.Contains(w, "-") {
		out.class &^= capital // anti-Suriah
	}
	var buf [48]byte
	low := fold(&buf, w)
	if len(low) == 0 {
		return out
	}
	if meta, ok := lexicon.Lookup(lexicon.QuoteWords(), low); ok {
		out.class |= class(meta)
	} else if stem, ok := bytes.CutSuffix(low, []byte(".")); ok {
		meta, _ := lexicon.Lookup(lexicon.QuoteWords(), stem)
		out.class |= class(meta)
	}
	if n := len(low); n > 5 && string(low[n-3:]) == "nya" {
		out.class |= nya
		if meta, ok := lexicon.Lookup(lexicon.QuoteWords(), low[:n-3]); ok {
			out.class |= class(meta) & (utterance | role | person | body | occasion)
		}
	}
	if t.Case == tokenize.Mixed {
		if n := gluedWord(w); n > 0 {
			out.glue = uint8(n)
			out.class &^= capital
			low = low[:n]
			meta, _ := lexicon.Lookup(lexicon.QuoteWords(), low)
			out.class |= class(meta)
			return out
		}
	}
	out.cue = cueOf(low)
	if out.class&(role|person|body|prep|utterance|human) == 0 && (out.class&adverb == 0 || !bytes.ContainsRune(low, '-')) {
		out.class |= verbal(low)
	}
	return out
}

// gluedWord returns the length of a preposition or a verb of a frame at the
// start of w that has lost the blank before a name: kepadaTNT, dilansirAFP. It
// is 0 if there is none.
func gluedWord(w string) int {
	n := max(strings.IndexAny(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0)
	if meta, ok := lexicon.Lookup(lexicon.QuoteWords(), w[:n]); ok && class(meta)&(prep|frame) != 0 {
		return n
	}
	return 0
}

// verbal returns verb if w has the shape of a derived verb or is an auxiliary
// (membangun, dibangun, berjalan, terjadi, akan), and rootVerb if it is a root
// that is a verb.
func verbal(w []byte) class {
	n := len(w)
	switch string(w) {
	case "ada", "adalah", "akan", "telah", "sudah", "sedang", "masih", "bisa", "dapat", "harus", "tidak", "tak", "bukan", "belum",
		"merupakan", "ialah", "yakni", "yaitu", "menjadi", "jadi", "perlu", "wajib", "ingin", "mau", "siap", "mampu", "boleh", "mesti", "jangan",
		"sangat", "lebih", "semakin", "makin", "pernah", "punya", "tahu", "terus", "tetap", "kini", "mulai", "bakal", "hendak", "segera",
		"sempat", "datang", "tiba", "pergi", "masuk", "keluar", "naik", "turun", "lahir", "tewas", "meninggal", "hilang", "kalah", "menang", "tinggal", "kembali",
		"kekurangan", "kehilangan", "kesulitan", "kebanjiran", "ketakutan", "kedatangan", "kelaparan", "ketinggalan", "kebakaran", "hadir", "jatuh", "gagal", "selesai", "hanya", "justru", "juga", "saja", "yakin", "tampak", "terlihat",
		"minta", "buat", "pakai", "lakukan", "ikut", "turut", "memang", "tentu", "pasti":
		return verb
	}
	switch string(w) {
	case "tersebut", "terhadap", "tertentu", "terakhir", "terbaru", "berbagai", "bersama", "dirinya", "mendatang", "mereka", "berikut", "berikutnya", "terutama", "tertinggi", "terendah", "terbesar", "terkecil", "terbaik", "terburuk", "terdekat", "merekalah", "berupa", "bersangkutan":
		return 0
	}
	if meta, ok := lexicon.Lookup(lexicon.Roots(), w); ok {
		if main, _ := lexicon.RootClass(meta); main == 'v' {
			return rootVerb
		}
		return 0
	}
	if n < 6 {
		return 0
	}
	switch {
	case w[0] == 'm' && w[1] == 'e', w[0] == 'd' && w[1] == 'i':
	case w[0] == 'b' && w[1] == 'e' && w[2] == 'r', w[0] == 't' && w[1] == 'e' && w[2] == 'r':
	default:
		return 0
	}
	return verb
}

// is reports whether token i, in lower case, is one of the words.
func (r *reader) is(i int, words ...string) bool {
	if i < 0 || i >= len(r.doc.Tokens) {
		return false
	}
	s := r.doc.Token(i)
	if g := r.tok[i].glue; g > 0 {
		s = s[:g]
	}
	for _, w := range words {
		if len(s) == len(w) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// punct reports whether token i is the given one-byte mark.
func (r *reader) punct(i int, c byte) bool {
	return i >= 0 && i < len(r.doc.Tokens) && r.text[r.doc.Tokens[i].Start] == c && r.doc.Tokens[i].Len() == 1
}

// span returns the bytes of tokens a to b, half open.
func (r *reader) spanOf(a, b int) tokenize.Span {
	if a >= b {
		return tokenize.Span{}
	}
	return tokenize.Span{Start: r.doc.Tokens[a].Start, End: r.doc.Tokens[b-1].End}
}

// lower reports whether token i is a word without a capital.
func (r *reader) lower(i int) bool {
	return r.tok[i].is(word) && !r.tok[i].is(capital)
}

// cap reports whether token i is written with a capital and is no date.
func (r *reader) cap(i int) bool {
	return r.tok[i].is(capital) && !r.tok[i].is(inDate|weekday)
}
