package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"

	"golang.org/x/term"
)

// atTerminal returns the program as it is on a terminal, with lines typed.
func atTerminal(lines string) (p *program, out, errs *bytes.Buffer) {
	out, errs = new(bytes.Buffer), new(bytes.Buffer)
	return &program{stdin: strings.NewReader(lines), stdout: out, stderr: errs, getenv: os.Getenv, tty: true, typed: true}, out, errs
}

func TestConverse(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"analyze"}, {}} {
		p, out, errs := atTerminal("Ia tiba di Jakarta.\n\n:date\n:on 2024-05-14\n:on kemarin\nKemarin ia pulang.\n:explain\n:help\n:x\n:quit\nIa diam.")
		if status := p.run(t.Context(), args); status != exitOK || strings.Count(errs.String(), "> ") != 10 {
			t.Errorf("exit %d\n%s", status, errs)
		}
		for _, part := range []string{"ABOUT WHOM", "Jakarta", "Published on Tuesday, 14 May 2024", `"kemarin" is neither`, "2024-05-13", "date, explained", "Ctrl-D", "no command :x"} {
			if !strings.Contains(out.String(), part) {
				t.Errorf("no %q in\n%s", part, out)
			}
		}
		if strings.Contains(out.String(), "diam") {
			t.Errorf("went on after :quit\n%s", out)
		}
	}
}

func TestConverseInterrupted(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	reader, writer := io.Pipe() // nobody types
	defer writer.Close()
	p := &program{stdin: reader, stdout: io.Discard, stderr: io.Discard, getenv: os.Getenv, tty: true, typed: true}
	if status := p.run(ctx, []string{"analyze"}); status != exitSignal {
		t.Errorf("interrupted: exit %d", status)
	}
}

// TestReadEdited types and pastes into the editor.
func TestReadEdited(t *testing.T) {
	t.Parallel()
	const pasted = "\x1b[200~Kalimat satu.\r\n\r\nKalimat dua.\r\x1b[201~"
	var screen bytes.Buffer
	editor := term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{strings.NewReader("Ia pulamg\x7f\x7fng.\r" + pasted + "\r\x1b[A\r" + strings.Repeat("a", maxEdited+9) + "\rIa"), &screen}, "")
	editor.SetBracketedPasteMode(true)
	for _, want := range []string{"Ia pulang.", "Kalimat satu.\n\nKalimat dua.\n", "", strings.Repeat("a", maxEdited)} {
		got, err := readEdited(editor)
		if want == "" { // the arrow calls up an earlier line
			want = got
		}
		if got != want || err != nil {
			t.Errorf("got %.60q, %v, want %.60q", got, err, want)
		}
	}
	if _, err := readEdited(editor); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
	if !strings.Contains(screen.String(), "was cut at 4096") {
		t.Error("nothing said of the cut")
	}
}
