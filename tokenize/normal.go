package tokenize

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold is a set of differences in writing that a [Normal] view removes.
type Fold uint8

// The differences.
const (
	FoldCompose   Fold = 1 << iota // composed and decomposed letters: NFC
	FoldWidth                      // full-width and half-width forms: Ａ is A, １ is 1
	FoldQuotes                     // “ ” „ « » are ", ‘ ’ ʼ ` ´ are '
	FoldDashes                     // ‐ ‑ ‒ – — ― − are -, … is ...
	FoldInvisible                  // soft hyphens, zero-width signs and marks of direction vanish; other spaces are blanks
	FoldLigatures                  // ﬁ is fi, ĳ is ij

	// FoldAll is all of them.
	FoldAll = FoldCompose | FoldWidth | FoldQuotes | FoldDashes | FoldInvisible | FoldLigatures
)

// Normal is a view of a text in which differences of writing are folded. It
// never takes the place of the text: results keep pointing into the source, and
// [Normal.Source] and [Normal.View] turn spans of one into spans of the other.
//
// A Normal is immutable and safe to share between goroutines.
type Normal struct {
	// Text is the folded text.
	Text string

	source int    // length of the source
	edits  []edit // the places where source and view differ, in order
}

// edit says that source[from:to] reads view[at:end] in the view.
type edit struct{ from, to, at, end int }

// Normalize returns the view of text with the differences of fold removed; fold 0 means
// [FoldAll]. It accepts any bytes, leaves what is not UTF-8 as it is, and costs time linear
// in the length of text. A text without differences is returned as it is, without
// an allocation for it.
func Normalize(text string, fold Fold) *Normal {
	if fold == 0 {
		fold = FoldAll
	}
	n := &Normal{Text: text, source: len(text)}
	var b strings.Builder
	copied := 0 // source bytes that are in b
	for i := 0; i < len(text); {
		if c := class[text[i]]; c != clHigh && at(text, i+1) != clHigh && text[i] != '`' {
			i++
			continue
		}
		var size int
		if fold&FoldCompose != 0 {
			size = norm.NFC.NextBoundaryInString(text[i:], true)
		} else {
			_, size = utf8.DecodeRuneInString(text[i:])
		}
		piece := text[i : i+size]
		if folded := foldPiece(piece, fold); folded != piece {
			b.WriteString(text[copied:i])
			e := edit{from: i, to: i + size, at: b.Len()}
			b.WriteString(folded)
			e.end = b.Len()
			n.edits = append(n.edits, e)
			copied = i + size
		}
		i += size
	}
	if n.edits != nil {
		b.WriteString(text[copied:])
		n.Text = b.String()
	}
	return n
}

// foldPiece folds one letter with its marks.
func foldPiece(piece string, fold Fold) string {
	if fold&FoldCompose != 0 {
		piece = norm.NFC.String(piece)
	}
	var b []byte
	for i, r := range piece {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(piece[i:])
		}
		if s, ok := foldRune(r, fold); ok {
			if b == nil {
				b = append(make([]byte, 0, len(piece)+2), piece[:i]...)
			}
			b = append(b, s...)
		} else if b != nil {
			b = append(b, piece[i:i+size]...)
		}
	}
	if b == nil {
		return piece
	}
	return string(b)
}

// foldRune returns what r reads in the view, and whether that is anything but r.
func foldRune(r rune, fold Fold) (string, bool) {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″', '❝', '❞':
		return `"`, fold&FoldQuotes != 0
	case '‘', '’', '‚', '‛', 'ʼ', '`', '´', '′', '‹', '›', 'ʻ':
		return "'", fold&FoldQuotes != 0
	case '‐', '‑', '‒', '–', '—', '―', '−', '﹣':
		return "-", fold&FoldDashes != 0
	case '…':
		return "...", fold&FoldDashes != 0
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e':
		return "", fold&FoldInvisible != 0
	case '\u00a0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000':
		return " ", fold&FoldInvisible != 0
	case 'ﬀ':
		return "ff", fold&FoldLigatures != 0
	case 'ﬁ':
		return "fi", fold&FoldLigatures != 0
	case 'ﬂ':
		return "fl", fold&FoldLigatures != 0
	case 'ﬃ':
		return "ffi", fold&FoldLigatures != 0
	case 'ﬄ':
		return "ffl", fold&FoldLigatures != 0
	case 'ﬅ', 'ﬆ':
		return "st", fold&FoldLigatures != 0
	case 'ĳ':
		return "ij", fold&FoldLigatures != 0
	case 'Ĳ':
		return "IJ", fold&FoldLigatures != 0
	}
	if fold&FoldWidth != 0 && r >= 0xff00 && r <= 0xffef {
		if f := width.LookupRune(r).Folded(); f != 0 {
			return string(f), true
		}
	}
	return "", false
}

// Source returns the span of the source that reads span in the view. Where the
// edge of span stands inside something folded, the result takes in the whole of it.
func (n *Normal) Source(span Span) Span {
	return Span{n.toSource(span.Start, false), n.toSource(span.End, true)}
}

func (n *Normal) toSource(pos int, end bool) int {
	k := sort.Search(len(n.edits), func(i int) bool { return n.edits[i].end > pos || end && n.edits[i].end == pos })
	if k == len(n.edits) {
		return n.source - (len(n.Text) - pos)
	}
	e := n.edits[k]
	switch {
	case pos <= e.at:
		return e.from - (e.at - pos)
	case end:
		return e.to
	}
	return e.from
}

// View returns the span of the view that span reads in the source. Where the
// edge of span stands inside something folded, the result takes in the whole of it.
func (n *Normal) View(span Span) Span {
	return Span{n.toView(span.Start, false), n.toView(span.End, true)}
}

func (n *Normal) toView(pos int, end bool) int {
	k := sort.Search(len(n.edits), func(i int) bool { return n.edits[i].to > pos || end && n.edits[i].to == pos })
	if k == len(n.edits) {
		return len(n.Text) - (n.source - pos)
	}
	e := n.edits[k]
	switch {
	case pos <= e.from:
		return e.at - (e.from - pos)
	case end:
		return e.end
	}
	return e.at
}
