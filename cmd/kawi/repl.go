package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"unicode/utf8"

	"golang.org/x/term"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/jsonrecord"
)

const replHelp = `Type or paste a text and press Enter; what is pasted may have many lines.
  :analyze :tokenize :date :ner :quote   what to look for
  :on 2024-05-14                         the day on which the texts were published
  :explain                               say which rules fired, or stop saying so
  :help                                  this list
  :quit                                  or Ctrl-D
`

// conversation answers texts one at a time.
type conversation struct {
	c        config
	p        *program
	analyzer *kawi.Analyzer
	scratch  kawi.Analysis
	number   int
}

// typed is what a user typed, up to Enter.
type typed struct {
	text string
	err  error
}

// converse reads lines from a terminal and answers each at once, until the end
// of the input or an interrupt.
func (p *program) converse(ctx context.Context, c *config) error {
	talk := &conversation{c: *c, p: p, analyzer: kawi.New(&c.options)}
	read, out, restore := p.editor()
	defer restore()
	fmt.Fprint(out, "Type a text and press Enter; :help says more, Ctrl-D ends.\n")
	lines := make(chan typed)
	next := make(chan struct{})
	go func() { // a read from a terminal cannot be interrupted: this goroutine ends with the program
		defer close(lines)
		for range next {
			text, err := read()
			select {
			case lines <- typed{text, err}:
			case <-ctx.Done():
			}
			if err != nil {
				return
			}
		}
	}()
	defer close(next)
	for {
		select {
		case next <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case line := <-lines:
			answer, quit := talk.answer(line.text)
			if _, err := out.Write(answer); err != nil {
				return err
			}
			switch {
			case errors.Is(line.err, io.EOF):
				return nil
			case line.err != nil:
				return line.err
			case quit:
				return nil
			}
		}
	}
}

// answer analyses a text or obeys a command.
func (t *conversation) answer(text string) (answer []byte, quit bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, false
	}
	word, rest, _ := strings.Cut(text, " ")
	switch word {
	case ":quit", ":q", ":exit":
		return nil, true
	case ":help", ":h":
		return []byte(replHelp), false
	case ":explain":
		t.c.explain = !t.c.explain
		return t.renew(t.c.layer), false
	case ":on":
		when, err := jsonrecord.ParseTime(strings.TrimSpace(rest), t.c.zone)
		if err != nil {
			return []byte(err.Error() + "\n"), false
		}
		t.c.when = when
		return []byte(when.Format("Published on Monday, 2 January 2006.\n")), false
	case ":analyze", ":tokenize", ":date", ":ner", ":quote":
		return t.renew(word[1:]), false
	}
	if strings.HasPrefix(word, ":") && rest == "" {
		return []byte("no command " + word + "; :help lists them\n"), false
	}
	t.number++
	r := record{id: fmt.Sprint(t.number), number: t.number, place: "text", text: text}
	return newPrinter(&t.c, t.p).page(analyzeRecord(t.analyzer, &t.scratch, &t.c, r), t.number), false
}

// renew changes the layer.
func (t *conversation) renew(layer string) []byte {
	t.c.layer = layer
	t.c.options.Layers, t.c.options.Explain = layersOf(layer), t.c.explain
	t.analyzer = kawi.New(&t.c.options)
	state := layer
	if t.c.explain {
		state += ", explained"
	}
	return []byte(state + "\n")
}

// editor returns a function that reads what the user types, where to answer, and
// what leaves the terminal as it was. Lines can be edited, and called up again
// with the arrow keys, if input and output are a terminal.
func (p *program) editor() (read func() (string, error), out io.Writer, restore func()) {
	in, ok1 := p.stdin.(*os.File)
	screen, ok2 := p.stdout.(*os.File)
	if ok1 && ok2 && p.getenv("TERM") != "dumb" {
		if state, err := term.MakeRaw(int(in.Fd())); err == nil {
			t := term.NewTerminal(struct {
				io.Reader
				io.Writer
			}{in, screen}, "")
			t.SetBracketedPasteMode(true)
			return func() (string, error) {
					if width, height, err := term.GetSize(int(screen.Fd())); err == nil {
						t.SetSize(width, height) // a terminal without a size stays as it is
					}
					return readEdited(t)
				}, t, func() {
					t.SetBracketedPasteMode(false)
					term.Restore(int(in.Fd()), state) // nothing can be done if it fails
				}
		}
	}
	return p.plainReader(), p.stdout, func() {}
}

// maxEdited is the length of a line at which the editor takes no more.
const maxEdited = 4096

// readEdited reads a line, or a pasted text up to the Enter that follows it.
func readEdited(t *term.Terminal) (string, error) {
	var text strings.Builder
	t.SetPrompt("> ")
	for {
		line, err := t.ReadLine()
		text.WriteString(line)
		if utf8.RuneCountInString(line) >= maxEdited {
			fmt.Fprintf(t, "That line was cut at %d signs: give longer ones as a file.\n", maxEdited)
		}
		if err != term.ErrPasteIndicator {
			return text.String(), err
		}
		text.WriteByte('\n')
		t.SetPrompt("… ")
	}
}

// plainReader reads lines as they come.
func (p *program) plainReader() func() (string, error) {
	next, stop := iter.Pull2(corpus.Lines(p.stdin, "stdin"))
	return func() (string, error) {
		fmt.Fprint(p.stderr, "> ")
		line, err, ok := next()
		if !ok {
			stop()
			fmt.Fprintln(p.stderr)
			return "", io.EOF
		}
		return string(line.Text), err
	}
}

// converses reports whether the command is to answer line by line: nothing was
// redirected, and the output is meant for people.
func (p *program) converses(c *config) bool {
	return p.typed && p.tty && len(c.files) == 0 && c.in == "text" && c.out == "pretty"
}
