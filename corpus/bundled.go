package corpus

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// bundled holds the gold corpus as the text that a person edits: NAME.xml with
// the markup, NAME.tok with the tokens. docs/gold.md is the guideline.
//
//go:embed gold/*.xml gold/*.tok
var bundled embed.FS

// Gold is one text of the bundled corpus.
type Gold struct {
	*Document
	Manner string // wire, politics, court, economy, sport, regional, science, entertainment, interview, social
	Split  string // dev or test: rules may look at dev only
	Date   string // publication day, YYYY-MM-DD
	Zone   string // IANA zone, Asia/Jakarta
}

// Kawi returns the bundled gold corpus: texts that were written for this
// project, annotated with sentences, tokens, syntactic words, roots, dates,
// entities and quotations, in the order of their ids. Each call parses the texts anew (some
// ten milliseconds), so the caller may change what it gets. The error is for
// editors of the texts; for a released version it is nil.
func Kawi() ([]Gold, error) {
	names, err := fs.Glob(bundled, "gold/*.xml")
	if err != nil {
		return nil, err
	}
	var texts []Gold
	for _, name := range names {
		markup, err := bundled.ReadFile(name)
		if err != nil {
			return nil, err
		}
		tokens, err := bundled.ReadFile(strings.TrimSuffix(name, ".xml") + ".tok")
		if err != nil {
			return nil, err
		}
		g, err := ReadMarkup(bytes.NewReader(markup), path.Base(name))
		if err != nil {
			return nil, err
		}
		if err := addTokens(g.Document, string(tokens)); err != nil {
			return nil, atLine(err, strings.TrimSuffix(path.Base(name), ".xml")+".tok", 0)
		}
		texts = append(texts, *g)
	}
	return texts, nil
}

// addTokens aligns the token lines of a text with it: one sentence a line,
// tokens divided by blanks, syntactic words by +, the root after /, a backslash
// before a literal + or /.
func addTokens(d *Document, lines string) error {
	at := 0
	for number, line := range strings.Split(strings.TrimRight(lines, "\n"), "\n") {
		if number >= len(d.Sentences) {
			return &Error{Line: number + 1, Err: fmt.Errorf("%w: the text has only %d sentences", ErrAlign, len(d.Sentences))}
		}
		sentence := d.Sentences[number]
		at = max(at, sentence.Start)
		for _, field := range strings.Fields(line) {
			words, root := splitTokenField(field)
			form := strings.Join(words, "")
			for at < sentence.End && (d.Text[at] == ' ' || d.Text[at] == '\n') {
				at++
			}
			if !strings.HasPrefix(d.Text[at:sentence.End], form) {
				return &Error{Line: number + 1, Err: fmt.Errorf("%w: %q at byte %d", ErrAlign, form, at)}
			}
			token := Token{Root: root}
			token.Start, token.End = at, at+len(form)
			if len(words) > 1 {
				token.Words = words
			}
			d.Tokens = append(d.Tokens, token)
			at = token.End
		}
		if rest := strings.TrimSpace(d.Text[at:sentence.End]); rest != "" {
			return &Error{Line: number + 1, Err: fmt.Errorf("%w: no token for %q", ErrAlign, rest)}
		}
	}
	return nil
}

// splitTokenField splits buku+nya/buku into its words and its root.
func splitTokenField(field string) (words []string, root string) {
	var b strings.Builder
	inRoot := false
	flush := func() {
		if inRoot {
			root = b.String()
		} else {
			words = append(words, b.String())
		}
		b.Reset()
	}
	for i := 0; i < len(field); i++ {
		switch c := field[i]; {
		case c == '\\' && i+1 < len(field):
			i++
			b.WriteByte(field[i])
		case c == '+' && !inRoot:
			flush()
		case c == '/' && !inRoot:
			flush()
			inRoot = true
		default:
			b.WriteByte(c)
		}
	}
	flush()
	return words, root
}
