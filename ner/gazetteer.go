package ner

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// CasePolicy says how the capitals of a text must fit those of a gazetteer's
// name.
type CasePolicy uint8

const (
	// Capitals wants a capital where the name has one first: Mawar finds Mawar
	// and MAWAR, not mawar. It is the default.
	Capitals CasePolicy = iota
	// Fold finds the name in any case.
	Fold
	// Exact finds the name as it is written, letter for letter.
	Exact
)

// GazetteerEntry is one name of a user's gazetteer.
type GazetteerEntry struct {
	Name     string
	Label    Label
	ID       string   // the user's key, told in [Entity.ID]; the name if empty
	Aliases  []string // other names of the same thing
	Priority int      // of two names at one place the higher wins, then the longer
	Case     CasePolicy
}

// Gazetteer is a user's list of names. Its names are entities wherever they stand, whatever
// the rules say. A look-up reads as many slots whatever its size; a million names with as many aliases
// load in two seconds and take 200 MB, most of it the entries. It is immutable and safe to share between goroutines.
type Gazetteer struct {
	table   lexicon.Phrases
	entries []GazetteerEntry
}

// ErrGazetteer is wrapped by every error of [ReadGazetteer] and [NewGazetteer].
var ErrGazetteer = errors.New("bad gazetteer")

// NewGazetteer makes a gazetteer of entries. An error tells the number of the
// bad entry, from 1.
func NewGazetteer(entries []GazetteerEntry) (*Gazetteer, error) {
	g := &Gazetteer{entries: slices.Clone(entries)}
	slices.SortStableFunc(g.entries, func(a, b GazetteerEntry) int { return cmp.Compare(b.Priority, a.Priority) })
	var builder lexicon.PhraseBuilder
	for i := range g.entries {
		e := &g.entries[i]
		if err := check(e); err != nil {
			return nil, fmt.Errorf("%w: entry %d: %w", ErrGazetteer, i+1, err)
		}
		if e.ID == "" {
			e.ID = e.Name
		}
		if err := builder.Add(commasApart(e.Name), 1, i); err != nil {
			return nil, fmt.Errorf("%w: entry %d: %w", ErrGazetteer, i+1, err)
		}
		for _, alias := range e.Aliases {
			if err := builder.Add(commasApart(alias), 1, i); err != nil {
				return nil, fmt.Errorf("%w: entry %d: %w", ErrGazetteer, i+1, err)
			}
		}
	}
	g.table = builder.Phrases("")
	return g, nil
}

// commasApart writes commas as tokens of their own.
func commasApart(name string) string {
	if strings.IndexByte(name, ',') < 0 {
		return name
	}
	return strings.ReplaceAll(name, ",", " ,")
}

// check reports what is wrong with an entry.
func check(e *GazetteerEntry) error {
	switch {
	case strings.TrimSpace(e.Name) == "":
		return errors.New("no name")
	case !utf8.ValidString(e.Name):
		return errors.New("the name is not UTF-8")
	case e.Label == None || e.Label >= numLabels:
		return errors.New("no type")
	case e.Case > Exact:
		return errors.New("unknown case policy")
	}
	if err := checkLetters(e.Name); err != nil {
		return err
	}
	for _, name := range e.Aliases {
		if err := checkLetters(name); err != nil {
			return err
		}
	}
	return nil
}

func checkLetters(name string) error {
	if lexicon.PhraseStart.Step(name) == lexicon.PhraseStart {
		return fmt.Errorf("name %q has no letters", name)
	}
	return nil
}

// Len returns the number of entries.
func (g *Gazetteer) Len() int { return len(g.entries) }

// maxGazetteerLine is the longest line that ReadGazetteer takes.
const maxGazetteerLine = 1 << 20

// ReadGazetteer reads a gazetteer, one entry a line, from tab-separated values
//
//	name  type  id  alias|alias  priority  case
//
// of which the first two are wanted, or from JSON Lines if its first byte is {:
//
//	{"name":"PT Maju Jaya","type":"organization","id":"c17","aliases":["Maju Jaya"],"priority":1,"case":"exact"}
//
// The type is the name of a [Label] or its tag (person, PER); case is capitals, fold or
// exact. Empty lines and lines that begin with # are passed over. Any bad line is an
// error that wraps [ErrGazetteer] and tells name, as the file's name, and the line.
func ReadGazetteer(r io.Reader, name string) (*Gazetteer, error) {
	var entries []GazetteerEntry
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), maxGazetteerLine)
	jsonLines, first := false, true
	line := 0
	for scan.Scan() {
		line++
		text := bytes.TrimRight(bytes.TrimPrefix(scan.Bytes(), []byte("\ufeff")), "\r")
		if len(bytes.TrimSpace(text)) == 0 || text[0] == '#' {
			continue
		}
		if first {
			jsonLines, first = text[0] == '{', false
		}
		read := entryFromTSV
		if jsonLines {
			read = entryFromJSON
		}
		e, err := read(text)
		if err == nil {
			err = check(&e)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w: %w", name, line, ErrGazetteer, err)
		}
		entries = append(entries, e)
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w: %w", name, line+1, ErrGazetteer, err)
	}
	return NewGazetteer(entries)
}

func entryFromTSV(line []byte) (e GazetteerEntry, err error) {
	columns := strings.Split(string(line), "\t")
	if len(columns) < 2 || len(columns) > 6 {
		return e, fmt.Errorf("%d columns, want 2 to 6", len(columns))
	}
	columns = append(columns, "", "", "", "")
	e = GazetteerEntry{Name: columns[0], ID: columns[2]}
	if e.Label, err = ParseLabel(columns[1]); err != nil {
		return e, err
	}
	if columns[3] != "" {
		e.Aliases = strings.Split(columns[3], "|")
	}
	if columns[4] != "" {
		if e.Priority, err = strconv.Atoi(columns[4]); err != nil {
			return e, fmt.Errorf("priority %q is no number", columns[4])
		}
	}
	e.Case, err = parseCase(columns[5])
	return e, err
}

func entryFromJSON(line []byte) (e GazetteerEntry, err error) {
	var record struct {
		Name, Type, ID, Case string
		Aliases              []string
		Priority             int
	}
	if err := json.Unmarshal(line, &record); err != nil {
		return e, err
	}
	e = GazetteerEntry{Name: record.Name, ID: record.ID, Aliases: record.Aliases, Priority: record.Priority}
	if e.Label, err = ParseLabel(record.Type); err != nil {
		return e, err
	}
	e.Case, err = parseCase(record.Case)
	return e, err
}

// ParseLabel returns the label of a name or tag in any case: person, PER, LOC.
func ParseLabel(name string) (Label, error) {
	for l := Person; l < numLabels; l++ {
		if strings.EqualFold(name, labelNames[l]) || strings.EqualFold(name, bioNames[l]) {
			return l, nil
		}
	}
	return None, fmt.Errorf("unknown type %q", name)
}

func parseCase(name string) (CasePolicy, error) {
	switch name {
	case "", "capitals":
		return Capitals, nil
	case "fold":
		return Fold, nil
	case "exact":
		return Exact, nil
	}
	return 0, fmt.Errorf("unknown case policy %q", name)
}

// longest returns the longest match of g at token i and its entry.
func (g *Gazetteer) longest(s *scratch, doc *tokenize.Document, i, end int) (stop int, entry *GazetteerEntry) {
	state := lexicon.PhraseStart
	for j := i; j < end && j < i+maxPhrase; j++ {
		next := state.Step(doc.Token(j))
		if next == state {
			if j == i {
				return i, nil
			}
			continue
		}
		state = next
		_, row, more := g.table.At(state)
		if row >= 0 {
			if e := &g.entries[row]; e.fits(s, doc, i, j+1) {
				stop, entry = j+1, e
			}
		}
		if !more {
			break
		}
	}
	return stop, entry
}

// fits applies the case policy to the tokens [i, j).
func (e *GazetteerEntry) fits(s *scratch, doc *tokenize.Document, i, j int) bool {
	switch e.Case {
	case Fold:
		return true
	case Exact:
		text := s.span(doc, i, j).Text(doc.Text)
		return text == e.Name || slices.Contains(e.Aliases, text)
	}
	return e.Name[0] < 'A' || e.Name[0] > 'Z' || s.marks[i].shape&(1<<shapeLower) == 0
}

// force finds the names of the user's gazetteers.
func (s *scratch) force(doc *tokenize.Document) {
	s.forced = s.forced[:0]
	if len(s.rec.opts.Gazetteers) == 0 {
		return
	}
	for k := range doc.Sentences {
		end := doc.Sentences[k].EndToken
		for i := doc.Sentences[k].FirstToken; i < end; i++ {
			stop := i
			var best *GazetteerEntry
			for _, g := range s.rec.opts.Gazetteers {
				j, e := g.longest(s, doc, i, end)
				if e != nil && (best == nil || e.Priority > best.Priority || e.Priority == best.Priority && j > stop) {
					stop, best = j, e
				}
			}
			if best == nil {
				continue
			}
			s.forced = append(s.forced, found{first: int32(i), end: int32(stop), label: uint8(best.Label), score: sureName, entry: best})
			for t := i; t < stop; t++ {
				s.marks[t].shape |= 1 << shapeForced
			}
			i = stop - 1
		}
	}
}
