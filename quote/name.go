package quote

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/ner"
)

// The registry holds the persons, bodies and roles of one document. The
// recogniser's persons and bodies come first; what stands in the speaker
// position of a tag and was missed by it is added, because that position is the
// strongest evidence that a run of capitals is a name.

// entry is one who may speak.
type entry struct {
	kind         SpeakerKind
	a, b         int    // the tokens of the fullest name
	name         string // the name to report
	referent     int    // the recogniser's, or -1
	first        int    // the first token at which it is mentioned
	count        int    // how often
	spoke        bool   // it is the speaker of something
	alias        string // the other name that the document links to it
	roleA, roleB int    // the tokens of the role beside a mention
}

type registry struct{ list []entry }

func (g *registry) release() {
	clear(g.list)
	g.list = g.list[:0]
}

// maxNames bounds the registry, so that a document of nothing but names costs
// linear time; maxSeen bounds how many mentions of a word are looked at.
const (
	maxNames = 256
	maxSeen  = 48
)

// collect indexes the capitals and fills the registry from the recogniser's
// entities.
func (r *reader) collect() {
	r.index.build(r)
	r.names.list = r.names.list[:0]
	if r.ents == nil {
		return
	}
	for i := range r.ents.Entities {
		e := &r.ents.Entities[i]
		a, b := e.FirstToken, min(e.EndToken, len(r.doc.Tokens))
		switch e.Label {
		case ner.Person:
			if a = r.dropTitles(a, b); a < b && !r.tok[b-1].is(body|role) {
				r.register(Person, a, b, e.Referent)
			}
		case ner.Organization:
			if a < b {
				r.register(Organization, a, b, e.Referent)
			}
		}
	}
}

// dropTitles steps over titles and roles before a name: Komjen Pol Budi.
func (r *reader) dropTitles(a, b int) int {
	for a < b-1 && (r.tok[a].is(honorific) || r.punct(a, '.') || r.tok[a].is(role|body) && !r.tok[a+1].is(role) || r.tok[a].is(role)) {
		a++
	}
	return a
}

// nameIn returns the tokens of the name of a person in the speaker [a, b):
//
//	what the recogniser called a person
//	behind a role: the word that elsewhere stands alone beside a verb of saying,
//	   and what follows it (Monex Investindo Futures | Ariston Tjendra, because of "kata Ariston")
//	the run of capitals behind the last word of a role, at most the last three
func (r *reader) nameIn(a, b int) (na, nb int, ok bool) {
	if r.punct(b-1, ')') {
		for b > a+1 && !r.punct(b-1, '(') {
			b--
		}
		b--
	}
	// Fatchul Anas, wakil ketua Satker: the name is in front
	for k := a + 1; k+1 < b; k++ {
		if r.punct(k, ',') && r.tok[a].is(capital) && !r.describes(a, k) && r.tok[k+1].is(role|person|human) {
			b = k
			break
		}
	}
	start, end := a, b
	for k := b - 1; k > a; k-- {
		if r.punct(k, ',') && !r.is(k+1, "dan") {
			start = k + 1
			break
		}
	}
	for k := start; k < end; k++ {
		if r.tok[k].is(inPerson) {
			for nb = k + 1; nb < end && r.tok[nb].is(inPerson); nb++ {
			}
			if na = r.dropTitles(k, nb); na < nb && !(na+1 == nb && r.tok[na].is(role|human)) {
				return na, nb, true
			}
			k = nb
		}
	}
	for nb = end; nb > start && !r.tok[nb-1].is(capital); nb-- {
	}
	na = nb
	for na > start && (r.cap(na-1) || r.is(na-1, "bin", "binti")) && !r.tok[na-1].is(role|body|human|utterance) {
		na--
	}
	if na == nb || nb < end && !r.punct(nb, '(') {
		return 0, 0, false
	}
	if na > start { // behind a role
		for k := na; k < nb; k++ {
			if r.alone(k, a, b) {
				return k, nb, true
			}
		}
		for na < nb && r.tok[na].is(inOrg|inPlace) {
			na++
		}
		known := false
		for k := na; k < nb; k++ {
			known = known || !r.common(k)
		}
		if !known { // Pemerhati Pariwisata
			return 0, 0, false
		}
		if nb-na > 3 {
			na = nb - 2
		}
	}
	na = r.dropTitles(na, nb)
	return na, nb, na < nb
}

// alone reports whether the word k stands elsewhere, outside [a, b), without
// other capitals beside a verb: the short name of a person.
func (r *reader) alone(k, a, b int) bool {
	seen := 0
	for i := r.index.first(r, k); i >= 0 && seen < maxSeen; i = int(r.index.next[i]) {
		seen++
		if i >= a && i < b || !same(r.doc.Token(i), r.doc.Token(k)) {
			continue
		}
		if i > 0 && r.cap(i-1) && !r.tok[i-1].is(sentenceEnd|honorific) || r.cap(i+1) {
			continue
		}
		if i > 0 && (r.tok[i-1].cue&bare != 0 || r.is(i-1, "menurut")) || i+1 < len(r.doc.Tokens) && r.tok[i+1].cue&active != 0 || i+2 < len(r.doc.Tokens) && r.tok[i+1].is(adverb) && r.tok[i+2].cue&active != 0 {
			return true
		}
	}
	return false
}

// fullest returns the longest name in the document that the short name [a, b)
// abbreviates: it goes on to the right in a run of capitals, or, if it ends the
// run, begins further left (Kelly: Anna Kelly).
func (r *reader) fullest(a, b int) (int, int) {
	fa, fb, seen := a, b, 0
	for i := r.index.first(r, a); i >= 0 && seen < maxSeen; i = int(r.index.next[i]) {
		seen++
		if i+b-a > len(r.doc.Tokens) || !r.sameRun(i, a, b) {
			continue
		}
		e := i + b - a
		for e < len(r.doc.Tokens) && e < i+5 && r.nameWord(e) && !r.tok[e-1].is(sentenceEnd) && !r.opens(e) && (!r.tok[i].is(inPerson) || r.tok[e].is(inPerson)) {
			e++
		}
		s := i
		if e == i+b-a {
			for s > 0 && s > i-3 && r.nameWord(s-1) && !r.tok[s-1].is(sentenceEnd) && !(r.opens(s-1) && !r.tok[s-1].is(inPerson) && r.common(s-1)) && (r.tok[s-1].is(inPerson) || !r.tok[s-1].is(inOrg|inPlace)) && (!r.tok[i].is(inPerson) || r.tok[s-1].is(inPerson)) {
				s--
			}
		}
		if e-s > fb-fa {
			fa, fb = s, e
		}
	}
	return fa, fb
}

func (r *reader) sameRun(i, a, b int) bool {
	for k := 0; k < b-a; k++ {
		if !same(r.doc.Token(i+k), r.doc.Token(a+k)) {
			return false
		}
	}
	return true
}

// nameWord reports whether token k can be a word of a person's name.
func (r *reader) nameWord(k int) bool {
	return r.cap(k) && !r.tok[k].is(role|body|medium|prep|sub|utterance) && (!r.tok[k].is(honorific) || r.tok[k].is(inPerson)) && r.tok[k].class&spoken == 0
}

// common reports whether token k is a root of the language in other texts.
func (r *reader) common(k int) bool {
	var buf [48]byte
	w := fold(&buf, r.doc.Token(k))
	if _, ok := lexicon.Lookup(lexicon.Roots(), w); ok {
		return true
	}
	return r.tok[k].is(verb)
}

// same compares words without regard to case.
func same(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// near reports whether two words of at least five letters differ in one letter.
func near(a, b string) bool {
	if len(a) < 5 || len(b) < 5 || len(a)-len(b) > 1 || len(b)-len(a) > 1 {
		return false
	}
	i, j := 0, 0
	for i < len(a) && i < len(b) && lowerByte(a[i]) == lowerByte(b[i]) {
		i++
	}
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

// hyphenPart reports whether the shorter word is the longer one up to, or from,
// a hyphen: Jong-un and Jong.
func hyphenPart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) > 1 && len(b) > len(a)+1 && (b[len(a)] == '-' && strings.EqualFold(a, b[:len(a)]) || b[len(b)-len(a)-1] == '-' && strings.EqualFold(a, b[len(b)-len(a):]))
}

// fits tells how well tokens [a, b) name entry e: 2 if all words are words of
// its name in order, 1 if they are but for one letter, 0 if they are not.
func (r *reader) fits(a, b int, e *entry) int {
	if e.alias != "" && b-a == 1 && same(r.doc.Token(a), e.alias) {
		return 2
	}
	score, words := 2, 0
	j := e.a
	for k := a; k < b; k++ {
		w := r.doc.Token(k)
		if !r.tok[k].is(word) || r.tok[k].is(honorific) && b-a > 1 {
			continue
		}
		words++
		found := false
		for ; j < e.b && !found; j++ {
			full := r.doc.Token(j)
			switch {
			case same(w, full) || hyphenPart(w, full):
				found = true
			case near(w, full):
				found, score = true, 1
			}
		}
		if !found {
			return 0
		}
	}
	if words == 0 {
		return 0
	}
	return score
}

// find returns the entry of the kind that tokens [a, b) name, or -1: the best
// fit; among equals the one that has spoken, then the one named most.
func (r *reader) find(a, b int, kind SpeakerKind) int {
	best, score := -1, 0
	for i := range r.names.list {
		e := &r.names.list[i]
		if e.kind != kind {
			continue
		}
		s := r.fits(a, b, e) * 1000
		if s == 0 {
			continue
		}
		if e.spoke {
			s += 500
		}
		if s += min(e.count, 99); s > score {
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
		if kind == Person && b-a > e.b-e.a && b-a < 6 && r.fits(e.a, e.b, &probe) == 2 {
			e.a, e.b, e.count = a, b, e.count+1
			e.name = r.spanOf(a, b).Text(r.text)
			return i
		}
	}
	if len(r.names.list) >= maxNames {
		return -1
	}
	first := a
	if kind == Person {
		a, b = r.fullest(a, b)
	}
	e := entry{kind: kind, a: a, b: b, name: r.spanOf(a, b).Text(r.text), referent: referent, first: first, count: 1}
	if b < len(r.doc.Tokens) && r.punct(b, '(') {
		if k := r.bracket(b, len(r.doc.Tokens)); k == b+2 && r.tok[b+1].is(capital) && !r.tok[b+1].is(inDate|weekday) {
			e.alias = r.doc.Token(b + 1)
		}
	}
	if b-a == 1 {
		w := r.doc.Token(a)
		if full := aliasOf(w); full != "" && kind == Person {
			e.name, e.alias = full, w
		} else if la, lb, ok := r.index.longForm(r, a); ok {
			e.a, e.b, e.alias, e.name = la, lb, w, r.spanOf(la, lb).Text(r.text)
		}
	}
	r.names.list = append(r.names.list, e)
	return len(r.names.list) - 1
}

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
