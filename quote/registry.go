package quote

import (
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
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
	last         int    // the token at which it spoke last, or first
	count        int    // how often
	spoke        bool   // it is the speaker of something
	reused       bool   // an unnamed one of whom the text speaks again: sang jubir
	alias        string // the other name that the document links to it
	roleA, roleB int    // the tokens of the role beside a mention
}

type registry struct {
	list  []entry
	words names
}

func (g *registry) release() {
	clear(g.list)
	g.list = g.list[:0]
	g.words.reset()
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
	for i := range r.doc.Tokens {
		if r.doc.Tokens[i].Kind == tokenize.Mention {
			if w := r.register(Person, i, i+1, -1); w >= 0 {
				r.roleBeside(w, i, i+1)
			}
		}
	}
	if r.ents == nil {
		return
	}
	for i := range r.ents.Entities {
		e := &r.ents.Entities[i]
		a, b := e.FirstToken, min(e.EndToken, len(r.doc.Tokens))
		switch e.Label {
		case ner.Person:
			a = r.dropTitles(a, b)
			for a < b-1 && r.placeElsewhere(a) {
				a++
			}
			if a < b && !r.tok[b-1].is(body|role) {
				if w := r.register(Person, a, b, e.Referent); w >= 0 {
					r.roleBeside(w, a, b)
				}
			}
		case ner.Organization:
			if a < b {
				r.register(Organization, a, b, e.Referent)
			}
		}
	}
}

// roleBeside keeps the role that stands beside the name [a, b) of entry w:
// jaksa Yunita Sari; kakeknya, KRT Widodo Carito; Bambang Prayitno, mantan bendahara.
func (r *reader) roleBeside(w, a, b int) {
	e := &r.names.list[w]
	if e.roleB > 0 {
		return
	}
	end := a
	for end > max(0, a-maxNP) && (r.tok[end-1].is(honorific) || r.punct(end-1, ',') && end == a) {
		end--
	}
	if r.punct(end-1, ',') {
		end--
	}
	s := end
	for k := end - 1; k >= 0 && k > end-10; k-- {
		if !r.tok[k].is(word) || r.tok[k].is(sentenceEnd|verb) || r.tok[k].cue&active != 0 || r.tok[k].is(prep|sub|pronoun) && !r.is(k, "dan") {
			break
		}
		if r.tok[k].is(role | person) {
			s = k
		}
	}
	if s == end && r.punct(b, ',') && r.tok[b+1].is(role|person) && !r.tok[b].is(sentenceEnd) {
		s, end = b+1, b+3
	}
	if s < end {
		e.roleA, e.roleB = s, min(end, len(r.doc.Tokens))
	}
}

// find returns the entry of the kind that tokens [a, b) name, or -1: the best
// fit; among equals the one that has spoken, then the one named most.
func (r *reader) find(a, b int, kind SpeakerKind) int {
	best, score := -1, 0
	set := r.fitting(a, b, similar)
	for i := range set.all {
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
		if same(r.doc.Token(a), r.doc.Token(e.a)) {
			s += 200 // Lestari is Lestari Ningrum rather than Wahyu Lestari
		}
		if s += min(e.count, 99); s > score {
			best, score = i, s
		}
	}
	return best
}

// register adds the name [a, b), or joins it to the entry that it belongs to.
func (r *reader) register(kind SpeakerKind, a, b, referent int) int {
	if kind == Person && r.tok[b-1].is(medium) {
		kind = Organization
	}
	first, alias := a, ""
	if b-a == 1 {
		if la, lb, ok := r.index.longForm(r, a); ok {
			alias = r.doc.Token(a)
			a, b = la, lb
			for _, t := range r.tok[la:lb] {
				if t.is(inPerson) { // UAS: Ustaz Abdul Somad
					kind = Person
				}
			}
		}
	}
	sa, sb := a, b
	if kind == Person {
		a = r.dropTitles(a, b)
		sa, sb = a, b
		a, b = r.fullest(a, b)
	}
	near := -1
	how := exact
	if kind == Person && sb-sa == 1 {
		how = similar
	}
	set := r.fitting(sa, sb, how)
	if sa != a || sb != b {
		long := r.fitting(a, b, exact)
		set.add(&long)
	}
	grows := kind == Person && b-a < 6 // a longer run is no name
	if grows {
		r.addParts(&set, a, b)
	}
	fit := -1
	if kind == Person && sb-sa == 1 { // of two with this name the one who has spoken
		for i := range set.all {
			if e := &r.names.list[i]; fit < 0 && e.spoke && e.kind == kind && r.fits(sa, sb, e) == 2 {
				fit = i
			}
		}
	}
	for i := range set.all {
		e := &r.names.list[i]
		if e.kind != kind || i < fit {
			continue
		}
		switch {
		case r.fits(sa, sb, e) == 2 || r.fits(a, b, e) == 2:
		case grows && b-a > e.b-e.a && r.nested(e, a, b):
			e.a, e.b, e.name = a, b, r.spanOf(a, b).Text(r.text)
			r.enter(i)
		default:
			if near < 0 && kind == Person && sb-sa == 1 && r.fits(sa, sb, e) == 1 {
				near = i
			}
			continue
		}
		e.count++
		if alias != "" && e.alias == "" {
			r.rename(i, alias)
		}
		return i
	}
	if near >= 0 {
		r.names.list[near].count++
		return near
	}
	if kind == Person {
		if i := r.calledToo(a); i >= 0 {
			r.rename(i, r.doc.Token(a))
			r.names.list[i].count++
			return i
		}
	}
	if len(r.names.list) >= maxNames {
		return -1
	}
	e := entry{kind: kind, a: a, b: b, name: r.spanOf(a, b).Text(r.text), referent: referent, first: first, last: first, count: 1, alias: alias}
	if r.is(b, "alias") && r.cap(b+1) {
		e.alias = r.doc.Token(b + 1) // Rizal Fahmi alias Ical
	}
	if e.alias == "" && r.punct(b, '(') {
		if k := r.bracket(b, len(r.doc.Tokens)); k == b+2 && r.tok[b+1].is(capital) && !r.tok[b+1].is(inDate|weekday) {
			e.alias = r.doc.Token(b + 1)
		}
	}
	if b-a == 1 && kind == Person {
		if full := aliasOf(r.doc.Token(a)); full != "" {
			e.name, e.alias = full, r.doc.Token(a)
		}
	}
	i := len(r.names.list)
	r.names.list = append(r.names.list, e)
	r.enter(i)
	if e.alias != "" {
		r.rename(i, e.alias)
	}
	return i
}

// calledToo returns the entry of which the name at token a is said to be
// another name, or -1: Edward Hiariej atau akrab disapa Eddy Hiariej.
func (r *reader) calledToo(a int) int {
	said, k := false, a
	for ; k > a-6; k-- {
		switch {
		case r.is(k-1, "disapa", "dipanggil", "dikenal", "sapaan", "panggilan"):
			said = true
		case r.is(k-1, "akrab", "karib", "biasa", "kerap", "lebih", "sebagai", "dengan", "nama", "atau", "yang"), r.punct(k-1, ','):
		default:
			if !said {
				return -1
			}
			for i := range r.names.list {
				if e := &r.names.list[i]; e.kind == Person && e.b == k && e.alias == "" {
					return i
				}
			}
			return -1
		}
	}
	return -1
}

// nested reports whether the name of e is a part of the name [a, b).
func (r *reader) nested(e *entry, a, b int) bool {
	probe := entry{a: a, b: b}
	return r.fits(e.a, e.b, &probe) == 2
}

// aliasOf returns the full name of a well-known nickname, or the empty string.
func aliasOf(w string) string { return secondColumn(lexicon.QuoteAliases(), w) }

// secondColumn returns what stands beside w in a table, or the empty string.
func secondColumn(t lexicon.Table, w string) string {
	var buf [48]byte
	row, ok := lexicon.Row(t, fold(&buf, w))
	if !ok {
		return ""
	}
	_, full, _ := strings.Cut(row, "\t")
	return full
}
