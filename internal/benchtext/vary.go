package benchtext

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// random is a generator of numbers (SplitMix64) that no Go release changes.
type random uint64

// below returns a number from 0 to n-1.
func (r *random) below(n int) int {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}

// variation makes texts of the corpus into other texts.
type variation struct {
	random  random
	groups  map[string][]string
	given   []string                // first words of persons' names
	family  []string                // their other words
	phrases map[phraseKind][]string // organisations and places
}

// phraseKind is what a name must have in common with the one that it replaces.
type phraseKind struct {
	label string
	words int
}

func newVariation(texts []corpus.Gold) *variation {
	v := &variation{random: 1945, groups: groups(), phrases: map[phraseKind][]string{}}
	for i := range texts {
		c := newChange(v, &texts[i])
		for j := range c.old.Entities {
			e := &c.old.Entities[j]
			forms := c.forms(e.Span)
			if e.Label != "person" {
				if kind, ok := c.phrase(e); ok {
					v.phrases[kind] = append(v.phrases[kind], strings.Join(forms, " "))
				}
				continue
			}
			for k, form := range forms {
				if !isName(form) {
					continue
				}
				if k == 0 && len(forms) > 1 {
					v.given = append(v.given, form)
				} else if k > 0 {
					v.family = append(v.family, form)
				}
			}
		}
	}
	for _, list := range []*[]string{&v.given, &v.family} {
		*list = unique(*list)
	}
	for kind, list := range v.phrases {
		v.phrases[kind] = unique(list)
	}
	return v
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// isName reports whether a word is a capital and small letters.
func isName(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || size == len(word) {
		return false
	}
	for _, r := range word[size:] {
		if !unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// of returns a changed copy of a text.
func (v *variation) of(g *corpus.Gold) corpus.Gold {
	c := newChange(v, g)
	for i := range g.Entities {
		c.entity(&g.Entities[i])
	}
	for i := range g.Dates {
		c.date(&g.Dates[i])
	}
	for i := range g.Tokens {
		c.word(i)
	}
	return c.build()
}

// change is the work on one text.
type change struct {
	*variation
	old   *corpus.Gold
	next  []string          // the new form of each token, "" if it stays
	fixed []bool            // tokens that stay: a span begins or ends within them, or they are done
	names map[string]string // new forms of names, so that a name is the same all through
	weeks int               // by which days move
}

func newChange(v *variation, g *corpus.Gold) *change {
	c := &change{variation: v, old: g, next: make([]string, len(g.Tokens)), fixed: make([]bool, len(g.Tokens)),
		names: map[string]string{}}
	g.EachSpan(func(s *tokenize.Span) {
		for _, at := range [...]int{s.Start, s.End} {
			if i := c.tokenAt(at); i < len(g.Tokens) && g.Tokens[i].Start < at {
				c.fixed[i] = true
			}
		}
	})
	for i := range g.Tokens {
		c.fixed[i] = c.fixed[i] || len(g.Tokens[i].Words) > 1
	}
	return c
}

// tokenAt returns the index of the first token that ends behind a place.
func (c *change) tokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(c.old.Tokens, at, func(t corpus.Token, at int) int {
		if t.End > at {
			return 1
		}
		return -1
	})
	return i
}

// forms returns the tokens of a span.
func (c *change) forms(s tokenize.Span) []string {
	var forms []string
	for i := c.tokenAt(s.Start); i < len(c.old.Tokens) && c.old.Tokens[i].Start < s.End; i++ {
		forms = append(forms, c.old.Tokens[i].Text(c.old.Text))
	}
	return forms
}

// phrase reports whether an organisation or a place is words with single blanks
// between them, of which none is an acronym: acronyms belong to other names.
func (c *change) phrase(e *corpus.Entity) (phraseKind, bool) {
	forms := c.forms(e.Span)
	for i, form := range forms {
		if c.fixed[c.tokenAt(e.Start)+i] || !isName(form) {
			return phraseKind{}, false
		}
	}
	return phraseKind{e.Label, len(forms)}, strings.Join(forms, " ") == e.Text(c.old.Text)
}

// entity gives a name another one.
func (c *change) entity(e *corpus.Entity) {
	first := c.tokenAt(e.Start)
	forms := c.forms(e.Span)
	if e.Label == "person" {
		for k, form := range forms {
			if c.fixed[first+k] || !isName(form) {
				continue
			}
			pool := c.family
			if k == 0 && len(forms) > 1 {
				pool = c.given
			}
			c.next[first+k] = c.name(form, pool)
		}
	} else if kind, ok := c.phrase(e); ok && !c.abbreviated(forms) {
		for k, form := range strings.Fields(c.name(strings.Join(forms, " "), c.phrases[kind])) {
			c.next[first+k] = form
		}
	}
	for k := range forms {
		c.fixed[first+k] = true
	}
}

// name returns what a name becomes in this text.
func (c *change) name(form string, pool []string) string {
	if c.names[form] == "" {
		c.names[form] = pool[c.random.below(len(pool))]
	}
	return c.names[form]
}

// abbreviated reports whether the initials of a name stand in the text.
func (c *change) abbreviated(forms []string) bool {
	initials := ""
	for _, form := range forms {
		initials += form[:1]
	}
	return len(forms) > 1 && strings.Contains(c.old.Text, initials)
}

// months of the year as papers write them.
var months = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

// date moves a day by whole weeks, so that its weekday stays right: 13/5/2024,
// 13/5, 13 Mei 2024, 13 Mei. Other expressions stay.
func (c *change) date(m *corpus.Date) {
	if c.weeks == 0 {
		c.weeks = c.random.below(1000) - 500
	}
	year := c.old.Date[:min(4, len(c.old.Date))]
	first := c.tokenAt(m.Start)
	forms := c.forms(m.Span)
	for k, form := range forms {
		i := first + k
		if c.fixed[i] {
			continue
		}
		c.fixed[i] = true
		if part := strings.Split(form, "/"); len(part) == 2 || len(part) == 3 {
			if t, ok := c.move(append(part, year)[2], part[1], part[0]); ok {
				c.next[i] = fmt.Sprintf("%d/%d", t.Day(), t.Month())
				if len(part) == 3 {
					c.next[i] += fmt.Sprintf("/%d", t.Year())
				}
			}
		} else if k > 0 && c.next[i-1] == "" {
			month := slices.Index(months[:], form) + 1
			written := k+1 < len(forms) && !c.fixed[i+1] && len(forms[k+1]) == 4
			if written {
				year = forms[k+1]
			}
			t, ok := c.move(year, strconv.Itoa(month), forms[k-1])
			if !ok {
				continue
			}
			c.next[i-1], c.next[i] = strconv.Itoa(t.Day()), months[t.Month()-1]
			if written {
				c.next[i+1] = strconv.Itoa(t.Year())
			}
		}
	}
}

// move returns a day that is c.weeks later, and false if year, month and day are none.
func (c *change) move(year, month, day string) (time.Time, bool) {
	y, err1 := strconv.Atoi(year)
	m, err2 := strconv.Atoi(month)
	d, err3 := strconv.Atoi(day)
	if err1 != nil || err2 != nil || err3 != nil || y < 1000 || m < 1 || m > 12 || d < 1 || d > 31 {
		return time.Time{}, false
	}
	return time.Date(y, time.Month(m), d+7*c.weeks, 0, 0, 0, 0, time.UTC), true
}

// word gives a token that is no name and no date other digits, or another word of its group.
func (c *change) word(i int) {
	if c.fixed[i] {
		return
	}
	form := c.old.Tokens[i].Text(c.old.Text)
	if c := form[0]; '0' <= c && c <= '9' || strings.HasPrefix(form, "Rp") {
		form = ""
	}
	lower := strings.ToLower(form)
	group := c.groups[lower]
	switch {
	case form == "":
		c.next[i] = c.digits(c.old.Tokens[i].Text(c.old.Text))
	case group == nil:
	case form == lower:
		c.next[i] = group[c.random.below(len(group))]
	case isName(form):
		w := group[c.random.below(len(group))]
		c.next[i] = strings.ToUpper(w[:1]) + w[1:]
	}
}

// digits returns a number with other digits, the first of which is not nought.
func (c *change) digits(number string) string {
	out := []byte(number)
	for i, b := range out {
		if b >= '1' && b <= '9' {
			out[i] = byte('1' + c.random.below(9))
		}
	}
	return string(out)
}

// build puts the new text together and moves the spans to it.
func (c *change) build() corpus.Gold {
	old := c.old
	g := *old
	d := *old.Document
	g.Document = &d
	var text strings.Builder
	d.Tokens = slices.Clone(old.Tokens)
	at := 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		text.WriteString(old.Text[at:t.Start])
		at = t.End
		form := t.Text(old.Text)
		if c.next[i] != "" && c.next[i] != form {
			form, t.Root = c.next[i], ""
		}
		t.Start = text.Len()
		text.WriteString(form)
		t.End = text.Len()
	}
	text.WriteString(old.Text[at:])
	d.Text, d.WithText = text.String(), true
	d.Sentences, d.Dates = slices.Clone(old.Sentences), slices.Clone(old.Dates)
	d.Entities, d.Quotes = slices.Clone(old.Entities), slices.Clone(old.Quotes)
	for i := range d.Dates {
		first := c.tokenAt(d.Dates[i].Start)
		for k := range c.forms(d.Dates[i].Span) {
			if c.next[first+k] != "" {
				d.Dates[i].Value, d.Dates[i].From, d.Dates[i].To = "", "", ""
			}
		}
	}
	for i := range d.Entities {
		d.Entities[i].Name = c.renamed(d.Entities[i].Name)
	}
	for i := range d.Quotes {
		d.Quotes[i].SpeakerName = c.renamed(d.Quotes[i].SpeakerName)
	}
	others := d
	others.Tokens = nil // these stand where they belong
	others.EachSpan(func(s *tokenize.Span) { *s = tokenize.Span{Start: c.moved(&d, s.Start), End: c.moved(&d, s.End)} })
	return g
}

// moved returns where a place of the old text is in the new one.
func (c *change) moved(d *corpus.Document, at int) int {
	i := c.tokenAt(at)
	switch {
	case i < len(d.Tokens) && c.old.Tokens[i].Start <= at:
		return d.Tokens[i].Start + at - c.old.Tokens[i].Start
	case i > 0:
		return d.Tokens[i-1].End + at - c.old.Tokens[i-1].End
	}
	return at
}

// renamed returns a name with its words as they are now.
func (c *change) renamed(name string) string {
	if c.names[name] != "" {
		return c.names[name]
	}
	words := strings.Fields(name)
	for i, w := range words {
		if c.names[w] != "" {
			words[i] = c.names[w]
		}
	}
	return strings.Join(words, " ")
}
