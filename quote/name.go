package quote

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/ner"
)

// registry holds the persons, bodies and roles of one document, with the words
// of their names. The recogniser's referents come first; what stands in the
// speaker position of a tag and was missed by it is added, because that position is
// the strongest evidence that a run of capitals is a name.
type registry struct {
	list []entry
}

// entry is one who may speak.
type entry struct {
	kind     SpeakerKind
	a, b     int    // the tokens of the fullest name
	name     string // the name to report
	referent int
	first    int // the first token at which it is mentioned
	subject  int // the first token at which it is the subject of a sentence, or -1
	count    int
	alias    string // the other name the document links to it, or empty
	roleA    int    // the tokens of the role beside a mention
	roleB    int
}

func (g *registry) release() {
	clear(g.list)
	g.list = g.list[:0]
}

// nameOf splits the speaker [a, b) and returns the tokens of the name of a
// person in it.
func (r *reader) nameIn(a, b int) (na, nb int, ok bool) {
	for k := a; k < b; k++ {
		if r.tok[k].is(inPerson) {
			na = k
			nb = k + 1
			for nb < b && (r.tok[nb].is(inPerson)) {
				nb++
			}
			na = r.dropTitles(na, nb)
			if na < nb {
				return na, nb, true
			}
		}
	}
	// No word from the recogniser: the last run of capitals behind the role.
	if b > a && r.punct(b-1, ')') {
		for b > a && !r.punct(b-1, '(') {
			b--
		}
		b--
	}
	// Fatchul Anas, wakil ketua Satker: the name is in the first part
	for k := a; k < b; k++ {
		if r.punct(k, ',') {
			if r.tok[a].is(capital) && !r.describes(a, k) && r.tok[k+1].is(role|person|human) {
				b = k
				break
			}
		}
	}
	start := a
	for k := b - 1; k > a; k-- {
		if r.punct(k, ',') {
			start = k + 1
			break
		}
	}
	nb = b
	for nb > start && !r.tok[nb-1].is(capital) {
		nb--
	}
	na = nb
	for na > start && r.cap(na-1) && !r.tok[na-1].is(role|body|human) && !r.tok[na-1].is(inOrg|inPlace) {
		na--
	}
	if na == nb {
		return 0, 0, false
	}
	if r.describes(start, nb) && na == start+1 && nb-na > 2 {
		na = nb - 2 // Kepala Badan Budi Santoso with nothing known: the last two
	}
	na = r.dropTitles(na, nb)
	return na, nb, na < nb
}

func (r *reader) dropTitles(a, b int) int {
	for a < b-1 && (r.tok[a].is(honorific) || r.punct(a, '.') || r.tok[a].is(role) && !r.tok[a].is(inPerson)) {
		a++
	}
	return a
}

// same compares words without regard to case; a hyphen in one may be a blank
// in the other.
func same(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// close reports whether two names of at least five letters differ in one letter.
func near(a, b string) bool {
	if len(a) < 5 || len(b) < 5 || len(a)-len(b) > 1 || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && lowerByte(a[i]) == lowerByte(b[i]) {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && lowerByte(a[len(a)-1-j]) == lowerByte(b[len(b)-1-j]) {
		j++
	}
	return max(len(a), len(b))-i-j <= 1
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// fits reports how well tokens [a, b) name entry e: 2 if all words are words of
// its name in order, 1 if they are but for one letter, 0 if they are not.
func (r *reader) fits(a, b int, e *entry) int {
	if e.alias != "" && b-a == 1 && same(r.doc.Token(a), e.alias) {
		return 2
	}
	score := 2
	j := e.a
	for k := a; k < b; k++ {
		w := r.doc.Token(k)
		if !r.tok[k].is(word) || r.tok[k].is(honorific) && b-a > 1 {
			continue
		}
		found := false
		for ; j < e.b; j++ {
			full := r.doc.Token(j)
			if same(w, full) || hyphenPart(w, full) {
				found = true
				j++
				break
			}
			if near(w, full) && k == a {
				found = true
				score = 1
				j++
				break
			}
		}
		if !found {
			return 0
		}
	}
	return score
}

// hyphenPart reports whether one of the words is a part of the other, cut at a
// hyphen: Jong-un and Jong.
func hyphenPart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(b) > len(a)+1 && (b[len(a)] == '-' && strings.EqualFold(a, b[:len(a)]) || b[len(b)-len(a)-1] == '-' && strings.EqualFold(a, b[len(b)-len(a):]))
}

// find returns the entry that tokens [a, b) name, or -1: the best fit, and
// among equals the one mentioned last before token at.
func (r *reader) find(a, b int, kind SpeakerKind) int {
	best, score := -1, 0
	for i := range r.names.list {
		e := &r.names.list[i]
		if kind != Unresolved && e.kind != kind {
			continue
		}
		if s := r.fits(a, b, e); s > score || s == score && s > 0 && e.b-e.a > r.names.list[best].b-r.names.list[best].a && e.first <= a {
			best, score = i, s
		}
	}
	return best
}

// register adds the name [a, b), or joins it to the entry that it belongs to.
func (r *reader) register(kind SpeakerKind, a, b, referent int) int {
	for i := range r.names.list {
		e := &r.names.list[i]
		if e.kind != kind {
			continue
		}
		if r.fits(a, b, e) == 2 {
			e.count++
			return i
		}
		probe := entry{a: a, b: b}
		if kind == Person && r.fits(e.a, e.b, &probe) == 2 {
			e.a, e.b, e.count = a, b, e.count+1
			e.name = r.spanOf(a, b).Text(r.text)
			return i
		}
	}
	if len(r.names.list) >= maxNames {
		return -1
	}
	e := entry{kind: kind, a: a, b: b, name: r.spanOf(a, b).Text(r.text), referent: referent, first: a, subject: -1, count: 1}
	if b < len(r.tok) && r.punct(b, '(') {
		if k := r.bracket(b, len(r.tok)); k == b+2 && r.tok[b+1].is(capital) && !r.tok[b+1].is(inDate|weekday) {
			e.alias = r.doc.Token(b + 1)
		}
	}
	if e.alias == "" && b-a == 1 {
		if full := aliasOf(r.doc.Token(a)); full != "" {
			e.name, e.alias = full, r.doc.Token(a)
		}
	}
	r.names.list = append(r.names.list, e)
	return len(r.names.list) - 1
}

// maxNames bounds the registry, so that a document of nothing but names costs
// linear time.
const maxNames = 400

// aliasOf returns the full name of a well-known nickname, or the empty string.
func aliasOf(w string) string {
	var buf [48]byte
	row, ok := lexicon.Row(lexicon.QuoteAliases(), fold(&buf, w))
	if !ok {
		return ""
	}
	_, full, _ := strings.Cut(row, "\t")
	return full
}

// collect fills the registry from the recogniser's entities.
func (r *reader) collect() {
	r.names.list = r.names.list[:0]
	if r.ents == nil {
		return
	}
	for i := range r.ents.Entities {
		e := &r.ents.Entities[i]
		kind := Unresolved
		switch e.Label {
		case ner.Person:
			kind = Person
		case ner.Organization:
			kind = Organization
		default:
			continue
		}
		a := e.FirstToken
		if kind == Person {
			a = r.dropTitles(a, e.EndToken)
		}
		if a < e.EndToken && e.EndToken <= len(r.tok) {
			r.register(kind, a, e.EndToken, e.Referent)
		}
	}
}
