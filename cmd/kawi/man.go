package main

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// runMan prints the manual page, in the language of troff's man macros.
func runMan(ctx context.Context, p *program, args []string) error {
	fs := p.flagSet("man", "The manual page; read it with \"kawi man | man -l -\", or install it as kawi.1.", "man")
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 0 {
		return usageError("man takes no arguments")
	}
	var b strings.Builder
	fmt.Fprintf(&b, ".TH KAWI 1 \"\" \"kawi %s\" \"User Commands\"\n", troff(versionOf()))
	b.WriteString(".SH NAME\nkawi \\- reads Indonesian text: who said what, when, about whom\n")
	b.WriteString(".SH SYNOPSIS\n.B kawi\n.I command\n[\\fIflags\\fR] [\\fIfile\\fR ...]\n.br\n.B kawi\n")
	b.WriteString(manDescription)
	b.WriteString(".SH COMMANDS\n")
	for _, d := range p.descriptions(ctx) {
		d.man(&b)
	}
	b.WriteString(manRest)
	_, err := io.WriteString(p.stdout, b.String())
	return err
}

const manDescription = `.SH DESCRIPTION
Kawi finds tokens and sentences, roots of words, names, dates and quotations with their speakers, each with its exact place in the text.
It is rules and tables: nothing is loaded and nothing is fetched.
.PP
With no command, on a terminal, it answers every text that is typed or pasted. Flags may stand before and after file names; no file, or
.BR \- ,
is standard input.
`

const manRest = `.SH INPUT
.B text
is one document a file.
.B jsonl
is one record a line: {"id","text","date","tz"}; other members are carried through.
.B conll
is one token a line, in the first column, with a blank line behind every sentence.
Text is UTF\-8; whatever else stands there is kept and read as unknown signs. A line may have up to 64 MiB.
.SH OUTPUT
One line for every line of input, in order; a line that cannot be read gives {"id","error"} and the run goes on.
Offsets are half open and count bytes, unless
.B \-\-offsets
says otherwise.
.SH ENVIRONMENT
.TP
.B NO_COLOR
If set, no colours.
.SH EXIT STATUS
0: all good. 1: some records failed. 2: the call was wrong. 130: interrupted.
.SH EXAMPLES
Who said what in an article:
.PP
.RS
kawi analyze \-\-date 2024\-05\-14 artikel.txt
.RE
.PP
An archive on all processors, in order, in bounded memory:
.PP
.RS
kawi analyze \-\-in jsonl \-\-jobs 0 < archive.jsonl > analysed.jsonl
.RE
.PP
One page to look at:
.PP
.RS
kawi analyze \-\-out html artikel.txt > page.html
.RE
`

// man appends the section of a command.
func (d *description) man(b *strings.Builder) {
	fmt.Fprintf(b, ".SS %s \\- %s\n.nf\n", troff(d.name), troff(d.summary))
	for _, form := range d.forms {
		fmt.Fprintf(b, ".B kawi %s\n", troff(form))
	}
	fmt.Fprintf(b, ".fi\n.PP\n%s\n", troff(d.intro))
	for _, o := range d.flags {
		fmt.Fprintf(b, ".TP\n\\fB\\-\\-%s\\fR", troff(o.name))
		if o.arg != "" {
			fmt.Fprintf(b, " \\fI%s\\fR", troff(o.arg))
		}
		fmt.Fprintf(b, "\n%s\n", troff(o.usage))
	}
}

// troff escapes a text for a line of troff.
func troff(s string) string {
	s = troffEscaper.Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

var troffEscaper = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n", " ", `"`, `\(dq`)
