package stem

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Sastrawi is a stemmer that gives what PHP Sastrawi gives with the same list of
// roots, bit for bit, mistakes included. It is for teams whose indexes were built
// with it; everyone else is better served by [Stemmer]. Kawi does not ship
// Sastrawi's word list, whose licence forbids commercial use: bring your own.
//
// A Sastrawi is immutable and safe for concurrent use.
type Sastrawi struct {
	roots map[string]struct{}
}

// A DictionaryError says which line of a list of roots is bad.
type DictionaryError struct {
	Line int    // from 1
	Text string // the line
	Err  error
}

// Error returns the line number and the reason.
func (e *DictionaryError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns the reason.
func (e *DictionaryError) Unwrap() error { return e.Err }

// ErrNotRoot is the reason of a [DictionaryError] for a line that is not one
// word of small letters, digits and hyphens.
var ErrNotRoot = errors.New("want one word of the letters a to z, digits and hyphens")

// ErrNoRoots is returned for a list without any root.
var ErrNoRoots = errors.New("stem: the list of roots is empty")

// NewSastrawi reads a list of roots, one a line; empty lines and lines that begin
// with # are passed over, and so is a word with a note in quotation marks, which
// the original never finds. A bad line rejects the list with a [DictionaryError].
func NewSastrawi(roots io.Reader) (*Sastrawi, error) {
	st := &Sastrawi{roots: map[string]struct{}{}}
	sc := bufio.NewScanner(roots)
	for line := 1; sc.Scan(); line++ {
		word := strings.TrimSuffix(sc.Text(), "\r")
		if line == 1 {
			word = strings.TrimPrefix(word, "\ufeff")
		}
		if word == "" || word[0] == '#' {
			continue
		}
		if isNoted(word) {
			continue
		}
		if strings.ContainsFunc(word, notOfRoot) {
			return nil, &DictionaryError{line, word, ErrNotRoot}
		}
		st.roots[word] = struct{}{}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("stem: reading the list of roots: %w", err)
	}
	if len(st.roots) == 0 {
		return nil, ErrNoRoots
	}
	return st, nil
}

// isNoted reports whether a line is a word and a note in quotation marks. The
// original's list has such a line, which never matches a word there.
func isNoted(line string) bool {
	word, note, ok := strings.Cut(line, ` "`)
	return ok && word != "" && !strings.ContainsFunc(word, notOfRoot) && strings.HasSuffix(note, `"`)
}

func notOfRoot(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-'
}

// Stem returns the stems of the words of text with one space between them. Like
// the original it makes the text lower case and takes whatever is not a letter
// a to z, a digit or a hyphen for a space. Its cost is linear in the text but for
// single words of great length, whose ends are looked at a bounded number of times.
func (st *Sastrawi) Stem(text string) string {
	if w := st.normal(text); w != "" {
		return st.word(w)
	}
	fields := strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 0x20
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-':
			return r
		}
		return ' '
	}, text))
	for i, w := range fields {
		fields[i] = st.word(w)
	}
	return strings.Join(fields, " ")
}

// normal returns text if it is one word that needs no normalisation.
func (st *Sastrawi) normal(text string) string {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c-'a' >= 26 && c-'0' >= 10 && c != '-' {
			return ""
		}
	}
	return text
}

func (st *Sastrawi) has(w string) bool {
	_, ok := st.roots[w]
	return ok
}

// word stems one word of normalised text.
func (st *Sastrawi) word(w string) string {
	head, tail, ok := cutLast(w)
	if !ok || isClitic([]byte(tail)) && !strings.Contains(head, "-") {
		return st.singular(w)
	}
	left, right := head, tail
	if isClitic([]byte(tail)) { // malaikat-malaikat-nya
		left, right, _ = cutLast(head)
		right += "-" + tail
	}
	root, other := st.singular(left), st.singular(right)
	if other == right && !st.has(right) { // meniru-nirukan
		other = st.singular("me" + right)
	}
	if root == other {
		return root
	}
	return w
}

// cutLast cuts w at its last hyphen.
func cutLast(w string) (head, tail string, ok bool) {
	i := strings.LastIndexByte(w, '-')
	if i < 0 {
		return w, "", false
	}
	return w[:i], w[i+1:], true
}

// removal is one affix that was taken off.
type removal struct {
	prefix          bool
	subject, result string
	part            string
}

// peeling is the state of stemming one word.
type peeling struct {
	st       *Sastrawi
	current  string
	removals []removal
}

func (p *peeling) done() bool { return p.st.has(p.current) }

// singular stems a word that is not doubled.
func (st *Sastrawi) singular(w string) string {
	if st.has(w) || len(w) <= 3 {
		return w
	}
	p := peeling{st: st, current: w}
	if p.run(w); p.done() {
		return p.current
	}
	return w
}

func (p *peeling) run(word string) {
	if prefixesFirst(word) {
		if p.removePrefixes(); p.done() {
			return
		}
		if p.removeSuffixes(); p.done() {
			return
		}
		p.current, p.removals = word, nil
	}
	if p.removeSuffixes(); p.done() {
		return
	}
	if p.removePrefixes(); p.done() {
		return
	}
	p.restoreSuffixes()
}

// prefixesFirst reports whether the prefixes go before the suffixes (Asian 2007).
func prefixesFirst(w string) bool {
	around := func(prefix, suffix string) bool {
		return len(w) >= len(prefix)+len(suffix) && strings.HasPrefix(w, prefix) && strings.HasSuffix(w, suffix)
	}
	return around("be", "lah") || around("be", "an") || around("me", "i") || around("di", "i") || around("pe", "i") || around("ter", "i")
}

// The suffixes in the order in which they go; a group takes off one at most.
var sastrawiSuffixes = [...]struct {
	hyphens bool
	list    []string
}{
	{true, []string{"lah", "kah", "tah", "pun"}},
	{true, []string{"ku", "mu", "nya"}},
	{false, []string{"isasi", "isme", "kan", "is", "an", "i"}},
}

func (p *peeling) removeSuffixes() {
	for _, group := range sastrawiSuffixes {
		for _, s := range group.list {
			rest, ok := strings.CutSuffix(p.current, s)
			if !ok {
				continue
			}
			if group.hyphens {
				rest = strings.TrimRight(rest, "-")
			}
			p.removals = append(p.removals, removal{subject: p.current, result: rest, part: s})
			p.current = rest
			break
		}
		if p.done() {
			return
		}
	}
}

// removePrefixes takes off three prefixes at most.
func (p *peeling) removePrefixes() {
	for range 3 {
		if p.removePrefix(); p.done() {
			return
		}
	}
}

// removePrefix takes off di, ke or se, or else what the first rule that applies
// takes off.
func (p *peeling) removePrefix() {
	w := p.current
	if strings.HasPrefix(w, "di") || strings.HasPrefix(w, "ke") || strings.HasPrefix(w, "se") {
		p.takePrefix(w[2:])
		return
	}
	if p.done() { // kulakan: -kan gave k back, and kulak is a root
		return
	}
	for i := range sastrawiRules {
		if result, ok := p.apply(sastrawiRules[i]); ok {
			p.takePrefix(result)
			return
		}
	}
	for _, infix := range sastrawiInfixes {
		if result, ok := withoutInfix(w, infix); ok {
			p.takePrefix(result)
			return
		}
	}
	for _, proclitic := range sastrawiProclitics {
		if result, ok := strings.CutPrefix(w, proclitic); ok {
			p.takePrefix(result)
			return
		}
	}
}

// apply returns what a rule makes of the current word.
func (p *peeling) apply(rule []alternative) (result string, ok bool) {
	for i := range rule {
		if result, ok = rule[i].on(p.current); ok && p.st.has(result) {
			return result, true
		}
	}
	return result, ok
}

func (p *peeling) takePrefix(result string) {
	p.removals = append(p.removals, removal{prefix: true, subject: p.current, result: result})
	p.current = result
}

// restoreSuffixes puts the prefixes back, then suffix by suffix from the last one
// taken off, and tries the prefixes again each time (Arifin 2009).
func (p *peeling) restoreSuffixes() {
	for _, r := range p.removals {
		if r.prefix {
			p.current = r.subject
			break
		}
	}
	p.removals = slices.DeleteFunc(p.removals, func(r removal) bool { return r.prefix })
	removals, current := slices.Clone(p.removals), p.current
	for _, r := range slices.Backward(removals) {
		if r.part == "kan" {
			p.current = r.result + "k"
			if p.removePrefixes(); p.done() {
				return
			}
			p.current = r.result + "kan"
		} else {
			p.current = r.subject
		}
		if p.removePrefixes(); p.done() {
			return
		}
		p.current = current
	}
}
