package main

import (
	"context"
	"flag"
	"strings"
)

// The man page and the completions of shells are made from the flag sets of the
// commands, so they cannot fall behind.

// description is a command as its own flags describe it.
type description struct {
	command
	intro string
	forms []string // of its call
	flags []option
}

// option is a flag of a command.
type option struct {
	name   string
	arg    string // what its argument is; empty if it takes none
	usage  string
	values []string // all values, if they are few
}

// descriptions asks every command for its flags.
func (p *program) descriptions(ctx context.Context) []description {
	var list []description
	for _, c := range commands() {
		asked := *p
		asked.tty = false // some defaults differ on a terminal
		asked.describe = func(u usage) {
			d := description{command: c, intro: u.intro, forms: u.forms}
			u.flags.VisitAll(func(f *flag.Flag) { d.flags = append(d.flags, newOption(f)) })
			list = append(list, d)
		}
		if c.run(ctx, &asked, []string{"-h"}) != flag.ErrHelp {
			continue // cannot happen: every command knows -h
		}
	}
	return list
}

func newOption(f *flag.Flag) option {
	o := option{name: f.Name}
	o.arg, o.usage = flag.UnquoteUsage(f)
	if one, ok := f.Value.(*oneOf); ok {
		o.arg, o.values = strings.Join(one.list, "|"), one.list
		o.usage = strings.Replace(o.usage, ": "+o.arg, "", 1)
	}
	if f.DefValue != "" && f.DefValue != "false" && !strings.Contains(o.usage, "(default ") {
		o.usage += " (default " + f.DefValue + ")"
	}
	return o
}

// isFile reports whether the option's argument is the name of a file.
func (o *option) isFile() bool { return o.arg == "file" }
