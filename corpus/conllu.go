package corpus

import (
	"slices"
	"strconv"
	"strings"
)

// Sentence is one sentence of a CoNLL-U file.
type Sentence struct {
	Line     int      // number of its first line in the file
	Comments []string // the lines before its rows, with their "#"
	Rows     []Row
}

// Row is one line of a CoNLL-U sentence: a word, a multiword token or an empty
// node. Columns other than the id are as they stand in the file; "_" is absent.
type Row struct {
	ID                                                       RowID
	Form, Lemma, UPOS, XPOS, Feats, Head, Deprel, Deps, Misc string
}

// RowID is the id of a row: word 3 has First = Last = 3, the multiword token
// 3-4 First = 3 and Last = 4, the empty node 3.1 First = Last = 3 and Empty = 1.
type RowID struct {
	First, Last, Empty int
	multiword          bool
}

// WordID returns the id of word n.
func WordID(n int) RowID { return RowID{First: n, Last: n} }

// MultiwordID returns the id of the multiword token that spans the words first
// to last.
func MultiwordID(first, last int) RowID { return RowID{First: first, Last: last, multiword: true} }

// IsWord reports whether id is that of a syntactic word.
func (id RowID) IsWord() bool { return !id.multiword && id.Empty == 0 }

// IsMultiword reports whether id is that of a multiword token.
func (id RowID) IsMultiword() bool { return id.multiword }

// Append appends id as the file writes it.
func (id RowID) Append(dst []byte) []byte {
	dst = strconv.AppendInt(dst, int64(id.First), 10)
	switch {
	case id.multiword:
		dst = strconv.AppendInt(append(dst, '-'), int64(id.Last), 10)
	case id.Empty > 0:
		dst = strconv.AppendInt(append(dst, '.'), int64(id.Empty), 10)
	}
	return dst
}

// String returns id as the file writes it.
func (id RowID) String() string { return string(id.Append(nil)) }

// Clone returns a copy of s that later rounds of the reader leave alone.
func (s *Sentence) Clone() *Sentence {
	return &Sentence{s.Line, slices.Clone(s.Comments), slices.Clone(s.Rows)}
}

// Append appends s in CoNLL-U, with the empty line that ends it.
func (s *Sentence) Append(dst []byte) []byte {
	for _, c := range s.Comments {
		dst = append(append(dst, c...), '\n')
	}
	for i := range s.Rows {
		r := &s.Rows[i]
		dst = r.ID.Append(dst)
		for _, column := range [...]string{r.Form, r.Lemma, r.UPOS, r.XPOS, r.Feats, r.Head, r.Deprel, r.Deps, r.Misc} {
			dst = append(append(dst, '\t'), column...)
		}
		dst = append(dst, '\n')
	}
	return append(dst, '\n')
}

// Comment returns the value of the comment "# key = value", or of "# key".
func (s *Sentence) Comment(key string) (value string, ok bool) {
	for _, c := range s.Comments {
		name, value, _ := strings.Cut(strings.TrimPrefix(c, "#"), "=")
		if strings.TrimSpace(name) == key {
			return strings.TrimSpace(value), true
		}
	}
	return "", false
}

// Surface is one surface token of a sentence: its form, its lemma (that of its
// longest word, or "" if there is none), the words that it consists of (itself,
// unless it is a multiword token), and the white space around it.
type Surface struct {
	Form, Lemma string
	Words       []string
	Before      string // what SpacesBefore says
	Space       string // " " unless SpaceAfter=No or SpacesAfter says otherwise
	told        bool   // whether the file says what Space is
}

// Surface returns the surface tokens of s. Empty nodes are passed over.
func (s *Sentence) Surface() []Surface {
	out := make([]Surface, 0, len(s.Rows))
	until, longest := 0, 0
	for i := range s.Rows {
		r := &s.Rows[i]
		switch {
		case r.ID.Empty > 0:
		case r.ID.multiword:
			until, longest = r.ID.Last, 0
			out = append(out, newSurface(r, nil))
		case r.ID.First <= until:
			last := &out[len(out)-1]
			last.Words = append(last.Words, r.Form)
			if len(r.Form) > longest {
				last.Lemma, longest = known(r.Lemma, r.Form), len(r.Form)
			}
		default:
			out = append(out, newSurface(r, []string{r.Form}))
		}
	}
	return out
}

// known returns a lemma, or "" if the column says that there is none.
func known(lemma, form string) string {
	if lemma == "_" && form != "_" {
		return ""
	}
	return lemma
}

// The escapes of SpacesAfter and SpacesBefore.
var (
	spaceUnescaper = strings.NewReplacer(`\s`, " ", `\t`, "\t", `\r`, "\r", `\n`, "\n", `\p`, "|", `\\`, `\`)
	spaceEscaper   = strings.NewReplacer(" ", `\s`, "\t", `\t`, "\r", `\r`, "\n", `\n`, "|", `\p`, `\`, `\\`)
)

func escapeSpaces(s string) string { return spaceEscaper.Replace(s) }

// newSurface returns the surface token of a row, with the white space that its
// last column tells.
func newSurface(r *Row, words []string) Surface {
	t := Surface{Form: r.Form, Lemma: known(r.Lemma, r.Form), Words: words, Space: " "}
	for field := range strings.SplitSeq(r.Misc, "|") {
		name, value, _ := strings.Cut(field, "=")
		switch {
		case field == "SpaceAfter=No":
			t.Space, t.told = "", true
		case name == "SpacesAfter":
			t.Space, t.told = spaceUnescaper.Replace(value), true
		case name == "SpacesBefore":
			t.Before = spaceUnescaper.Replace(value)
		}
	}
	return t
}

// Text returns the text of s: what the comment "# text" says, or else the forms
// joined as their SpaceAfter tells.
func (s *Sentence) Text() string {
	if text, ok := s.Comment("text"); ok {
		return text
	}
	var b strings.Builder
	for _, t := range s.Surface() {
		b.WriteString(t.Form)
		b.WriteString(t.Space)
	}
	return strings.TrimRight(b.String(), " \t\r\n")
}
