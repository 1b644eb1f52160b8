package quote

import (
	"sort"
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// Who is meant by a role: menteri itu, sang jubir, Ketua PSSI, Menkeu. Roles are
// compared written out (Menkeu: Menteri Keuangan), by their head word, and only
// if they do not name different offices: Menteri Agama is not the Menteri
// Keuangan of whom the text spoke before.

// roleWord is a word of a role written out.
type roleWord struct {
	text   string
	token  int  // the token that it is, or is written out from
	office bool // it tells one office from another: a word with a capital that is no role itself, and not the state as such
}

// spell appends the words of the role [a, b) to dst.
func (r *reader) spell(dst []roleWord, a, b int) []roleWord {
	for k := a; k < b; k++ {
		w, t := r.doc.Token(k), &r.tok[k]
		rest := officeOf(w)
		if rest == "" {
			office := t.is(capital) && !t.is(role|honorific|inPerson) && !r.is(k, "ri", "republik", "indonesia", "negara")
			dst = append(dst, roleWord{strings.TrimSuffix(w, "nya"), k, office})
			continue
		}
		for rest != "" {
			var word string
			word, rest, _ = strings.Cut(rest, " ")
			var buf [48]byte
			meta, _ := lexicon.Lookup(lexicon.QuoteWords(), fold(&buf, word))
			dst = append(dst, roleWord{word, k, class(meta)&(role|honorific) == 0})
		}
	}
	return dst
}

// officeOf returns the long form of the name of an office, or the empty string.
func officeOf(w string) string { return secondColumn(lexicon.QuoteOffices(), w) }

// byRole finds the one whose role holds the head word of [a, b) and names no
// other office, or -1; sure says that it names the same office.
func (r *reader) byRole(a, b int) (who int, sure bool) {
	s := a
	for s < b-1 && r.tok[s].is(human) {
		s++
	}
	var buf, other [24]roleWord
	asked := r.spell(buf[:0], s, min(b, s+16))
	if len(asked) > 1 && same(asked[1].text, "negara") && same(asked[0].text, "kepala") {
		asked[0].text = "presiden"
	}
	best, last, rank := -1, -1, 0
	for i := range r.names.list {
		e := &r.names.list[i]
		if e.first >= a && e.last >= a {
			continue
		}
		from, to := e.roleA, e.roleB
		heads := to - from // how many tokens may be the head
		switch e.kind {
		case RoleHolder, Unnamed:
			from, to, heads = e.a, e.b, 2
		case Organization:
			from, to, heads = e.a, min(e.b, e.a+2), 2
		}
		known := r.spell(other[:0], from, min(to, from+16))
		for k := range known {
			if known[k].token >= from+heads {
				break
			}
			if !sameRole(known[k].text, asked[0].text) {
				continue
			}
			agrees, differs := r.offices(asked[1:], known)
			if differs {
				break
			}
			// The same office counts most, then the first word of a role, then a person, then the last one.
			score := 0
			if k == 0 {
				score = 2
			} else if w := known[k-1].text; same(w, "wakil") || same(w, "mantan") || same(w, "eks") || same(w, "calon") {
				break // the vice-president is not the president
			}
			if e.kind == Person {
				score++
			}
			if agrees {
				score += 4
			}
			if best < 0 || score > rank || score == rank && max(e.last, e.first) >= last {
				best, last, rank, sure = i, max(e.last, e.first), score, agrees
			}
			break
		}
	}
	if best < 0 {
		return -1, false
	}
	e := &r.names.list[best]
	e.reused = true
	if e.kind == RoleHolder && b-s > e.b-e.a {
		e.a, e.b, e.name = s, b, r.spanOf(s, b).Text(r.text)
		r.enter(best)
	}
	return best, sure
}

// sameRole reports whether two words name one role.
func sameRole(v, w string) bool {
	return same(v, w) || same(v, "jubir") && same(w, "juru") || same(v, "juru") && same(w, "jubir")
}

// offices compares the offices that two roles name: they agree if they share a
// word, and differ if both name one and share none.
func (r *reader) offices(asked, known []roleWord) (agrees, differs bool) {
	named := false
	for _, v := range known {
		named = named || v.office
	}
	for _, w := range asked {
		if !w.office || !named {
			continue
		}
		for _, v := range known {
			if v.office && (same(v.text, w.text) || r.shortFor(w, known) || r.shortFor(v, asked) || r.sameReferent(v.token, w.token)) {
				return true, false
			}
		}
		differs = true
	}
	return false, differs
}

// shortFor reports whether the acronym w has the initials of words of role, or
// is short for them elsewhere in the document.
func (r *reader) shortFor(w roleWord, role []roleWord) bool {
	if a, b, ok := r.index.longForm(r, w.token); ok {
		for i := a; i < b; i++ {
			for _, v := range role {
				if v.office && same(r.doc.Token(i), v.text) {
					return true
				}
			}
		}
	}
	for j := 0; j+len(w.text) <= len(role); j++ {
		n := 0
		for n < len(w.text) && r.cap(role[j+n].token) && upperByte(initial(role[j+n].text)) == w.text[n] {
			n++
		}
		if n == len(w.text) && n > 1 {
			return true
		}
	}
	return false
}

// sameReferent reports whether the recogniser gives tokens k and j to names of
// one referent.
func (r *reader) sameReferent(k, j int) bool {
	x := r.referentAt(k)
	return x >= 0 && x == r.referentAt(j)
}

// referentAt returns the referent of the entity that holds token k, or -1.
func (r *reader) referentAt(k int) int {
	if r.ents == nil {
		return -1
	}
	es := r.ents.Entities
	if i := sort.Search(len(es), func(i int) bool { return es[i].FirstToken > k }) - 1; i >= 0 && es[i].EndToken > k {
		return es[i].Referent
	}
	return -1
}
