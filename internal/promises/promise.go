package promises

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Promise is something that holds for every entry point.
type Promise struct {
	Name  string
	Scope Scope                                             // on any bytes; otherwise on valid UTF-8 text
	Check func(e Entry, text string, found []Finding) error // nil if it holds, or if it does not concern the entry
}

// Scope says for which inputs a promise is made.
type Scope int

// The scopes, from wide to narrow.
const (
	AnyBytes  Scope = iota
	ValidText       // UTF-8
	Prose           // UTF-8 text that somebody would write; fuzzing leaves it out
)

// Promises returns what Kawi keeps. Nothing panics: that is checked by calling.
func Promises() []Promise {
	return []Promise{
		{"spans lie in the text and cut no character", AnyBytes, spansInText},
		{"spans of a layer are in order and disjoint", AnyBytes, spansInOrder},
		{"tokens and gaps give the text back", AnyBytes, tokensCoverText},
		{"dates, entities and quotations begin and end with words", AnyBytes, spansMeetWords},
		{"every form of a call finds the same", AnyBytes, formsAgree},
		{"a second run finds the same", AnyBytes, runsAgree},
		{"a reader finds the same in pieces of any size", AnyBytes, piecesAgree},
		{"the error of a source is told", AnyBytes, sourceFails},
		{"breaking off leaves no state", AnyBytes, stopLeavesNoState},
		{"composed and decomposed letters are alike", Prose, normalFormsAgree},
		{"line feeds with and without carriage return are alike", ValidText, lineEndsAgree},
	}
}

// Broken tells how an entry point breaks its promises on a text, or nil: those
// of any bytes, and the narrower ones up to narrowest. That nothing panics is
// the first of them.
func Broken(e Entry, text string, narrowest Scope) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	found := e.Run(text)
	if narrowest > AnyBytes && !utf8.ValidString(text) {
		narrowest = AnyBytes
	}
	for _, p := range Promises() {
		if p.Scope > narrowest {
			continue
		}
		if err := p.Check(e, text, found); err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
	}
	return nil
}

// differ tells the first difference of two lists of findings.
func differ(want, got []Finding) error {
	for i := range min(len(want), len(got)) {
		if want[i] != got[i] {
			return fmt.Errorf("finding %d is %+v, want %+v", i, got[i], want[i])
		}
	}
	if len(want) != len(got) {
		return fmt.Errorf("%d findings, want %d: %+v", len(got), len(want), append(got, want...)[min(len(want), len(got))])
	}
	return nil
}

func spansInText(e Entry, text string, found []Finding) error {
	valid := utf8.ValidString(text)
	for _, f := range found {
		switch {
		case f.Layer == Record:
			if strings.HasPrefix(f.What, "impossible:") || strings.HasPrefix(f.What, "error:") {
				return errors.New(f.What)
			}
			continue
		case f.Layer == QuotePart && f.IsZero():
			continue
		case f.Start < 0 || f.End > len(text) || f.Start >= f.End && f.Layer != Quotation || f.Start > f.End:
			return fmt.Errorf("%+v lies outside of the text of %d bytes, or is empty", f, len(text))
		case valid && (!utf8.ValidString(text[f.Start:f.End]) || !utf8.ValidString(text[:f.Start])):
			return fmt.Errorf("%+v cuts a character: %q", f, f.Text(text))
		}
	}
	return nil
}

func spansInOrder(e Entry, text string, found []Finding) error {
	last := map[Layer]Finding{}
	for _, f := range found {
		if f.Layer == Record || f.Layer == QuotePart {
			continue
		}
		if before, ok := last[f.Layer]; ok {
			if f.Start < before.Start {
				return fmt.Errorf("%+v comes after %+v", f, before)
			}
			if f.Start < before.End && f.Layer != Quotation {
				return fmt.Errorf("%+v overlaps %+v", f, before)
			}
		}
		last[f.Layer] = f
	}
	return nil
}

func tokensCoverText(e Entry, text string, found []Finding) error {
	tokens := only(found, Token)
	if len(tokens) == 0 && (e.Same == nil || len(only(e.Same(text), Token)) == 0) {
		return nil
	}
	end := 0
	for _, t := range append(tokens, Finding{}) {
		if t.Layer == "" {
			t.Start = len(text)
		}
		if t.Start < end {
			return fmt.Errorf("token %+v overlaps", t)
		}
		for _, r := range text[end:t.Start] {
			if !unicode.IsSpace(r) && r != 0x200b && r != 0xfeff {
				return fmt.Errorf("%q at %d is in no token", text[end:t.Start], end)
			}
		}
		end = t.End
	}
	return nil
}

func spansMeetWords(e Entry, text string, found []Finding) error {
	starts, ends := map[int]bool{}, map[int]bool{}
	for _, f := range only(found, Token, WordPart) {
		starts[f.Start], ends[f.End] = true, true
	}
	if len(starts) == 0 {
		return nil
	}
	for _, f := range only(found, Sentence, Paragraph, Time, EntitySpan, Quotation, QuotePart) {
		if f.Start < f.End && (!starts[f.Start] || !ends[f.End]) {
			return fmt.Errorf("%+v %q does not begin and end with words", f, f.Text(text))
		}
	}
	return nil
}

func formsAgree(e Entry, text string, found []Finding) error {
	if e.Same == nil {
		return nil
	}
	return differ(e.Same(text), found)
}

func runsAgree(e Entry, text string, found []Finding) error { return differ(found, e.Run(text)) }

// Pieces are the sizes in which texts are handed to readers.
var pieces = [...]int{1, 2, 3, 7, 64, 997, 4096}

func piecesAgree(e Entry, text string, found []Finding) error {
	if e.From == nil {
		return nil
	}
	for _, size := range pieces {
		if size < 64 && len(text) > 2000 || size < 997 && len(text) > 20000 {
			continue
		}
		if err := differ(found, e.From(&piecewise{text, size})); err != nil {
			return fmt.Errorf("in pieces of %d bytes: %w", size, err)
		}
	}
	if err := differ(found, e.From(iotest.DataErrReader(strings.NewReader(text)))); err != nil {
		return fmt.Errorf("with the end told beside the last bytes: %w", err)
	}
	return nil
}

// piecewise reads a text some bytes at a time.
type piecewise struct {
	text string
	size int
}

func (p *piecewise) Read(b []byte) (int, error) {
	if p.text == "" {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), p.size)], p.text)
	p.text = p.text[n:]
	return n, nil
}

var errSource = errors.New("the source fails")

func sourceFails(e Entry, text string, _ []Finding) error {
	if e.From == nil {
		return nil
	}
	for _, at := range []int{0, len(text) / 2, len(text)} {
		findings := e.From(io.MultiReader(strings.NewReader(text[:at]), iotest.ErrReader(errSource)))
		if !slices.ContainsFunc(findings, func(f Finding) bool { return strings.Contains(f.What, errSource.Error()) }) {
			// What is wrong with the bytes before may be told instead.
			if !slices.ContainsFunc(findings, func(f Finding) bool { return strings.HasPrefix(f.What, "error ") }) {
				return fmt.Errorf("the source fails after %d bytes and no error tells so", at)
			}
		}
	}
	return nil
}

func stopLeavesNoState(e Entry, text string, found []Finding) error {
	if e.Stop == nil {
		return nil
	}
	for _, after := range []int{0, 1, 5} {
		if err := differ(found, e.Stop(text, after)); err != nil {
			return fmt.Errorf("after %d items: %w", after, err)
		}
	}
	return nil
}

// alike compares what was found in two writings of the same text: everything
// but the offsets.
func alike(e Entry, a, b string, normal func(string) string) error {
	tell := func(text string) []Finding {
		findings := e.Run(text)
		for i, f := range findings {
			what := f.What
			if f.Layer != Record {
				what = fmt.Sprintf("%q %s", normal(f.Text(text)), normal(what))
			}
			findings[i] = Finding{Layer: f.Layer, What: normal(what)}
		}
		return findings
	}
	return differ(tell(a), tell(b))
}

// normalFormsAgree is about letters: Unicode decomposes some symbols too, ≠.
func normalFormsAgree(e Entry, text string, _ []Finding) error {
	if e.Offsets || strings.ContainsFunc(norm.NFC.String(text), composedSymbol) {
		return nil
	}
	return alike(e, norm.NFC.String(text), norm.NFD.String(text), norm.NFC.String)
}

func composedSymbol(r rune) bool {
	// The small letter of İ is i, and that of I with a dot above is i with a dot above.
	return r == 'İ' || r >= utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsMark(r) && !norm.NFD.IsNormalString(string(r))
}

// lineEndsAgree is about texts whose lines end in line feeds alone.
func lineEndsAgree(e Entry, text string, _ []Finding) error {
	if e.Offsets || strings.Contains(text, "\r") {
		return nil
	}
	return alike(e, text, strings.ReplaceAll(text, "\n", "\r\n"), strings.NewReplacer("\r\n", "\n", `\r\n`, `\n`).Replace)
}
