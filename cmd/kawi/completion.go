package main

import (
	"context"
	"fmt"
	"io"
	"strings"
)

func shells() []string { return []string{"bash", "zsh", "fish"} }

// runCompletion prints the script that lets a shell complete the command's words.
func runCompletion(ctx context.Context, p *program, args []string) error {
	fs := p.flagSet("completion", `The script for a shell's completion:
  bash: source <(kawi completion bash)
  zsh:  kawi completion zsh > "${fpath[1]}/_kawi"
  fish: kawi completion fish > ~/.config/fish/completions/kawi.fish`, "completion bash|zsh|fish")
	if err := parse(fs, args); err != nil {
		return err
	}
	write := map[string]func(*strings.Builder, []description){"bash": bash, "zsh": zsh, "fish": fish}[fs.Arg(0)]
	if write == nil || fs.NArg() > 1 {
		return usageError("want one of %s", strings.Join(shells(), ", "))
	}
	var b strings.Builder
	write(&b, p.descriptions(ctx))
	_, err := io.WriteString(p.stdout, b.String())
	return err
}

// bash writes a function that fills COMPREPLY; where it leaves it empty, bash
// completes names of files.
func bash(b *strings.Builder, list []description) {
	b.WriteString("_kawi() {\n  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n  COMPREPLY=()\n")
	fmt.Fprintf(b, "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '%s help' -- \"$cur\"))\n    return\n  fi\n", strings.Join(names(list), " "))
	b.WriteString("  case ${COMP_WORDS[1]}:$prev in\n")
	for _, d := range list {
		for _, o := range d.flags {
			switch {
			case o.values != nil:
				fmt.Fprintf(b, "  %[1]s:--%[2]s | %[1]s:-%[2]s) COMPREPLY=($(compgen -W '%[3]s' -- \"$cur\")); return ;;\n", d.name, o.name, strings.Join(o.values, " "))
			case o.arg != "": // a file, or something that only the user knows
				fmt.Fprintf(b, "  %[1]s:--%[2]s | %[1]s:-%[2]s) return ;;\n", d.name, o.name)
			}
		}
		if d.first != nil {
			fmt.Fprintf(b, "  %[1]s:%[1]s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")) ;;\n", d.name, strings.Join(d.first(), " "))
		}
	}
	b.WriteString("  esac\n  case ${COMP_WORDS[1]}:$cur in\n")
	for _, d := range list {
		var flags []string
		for _, o := range d.flags {
			flags = append(flags, "--"+o.name)
		}
		fmt.Fprintf(b, "  %s:-*) COMPREPLY=($(compgen -W '%s' -- \"$cur\")) ;;\n", d.name, strings.Join(flags, " "))
	}
	b.WriteString("  esac\n}\ncomplete -o bashdefault -o default -F _kawi kawi\n")
}

// zsh writes a function for zsh's _arguments.
func zsh(b *strings.Builder, list []description) {
	b.WriteString("#compdef kawi\n_kawi() {\n  local -a commands\n  commands=(\n")
	for _, d := range list {
		fmt.Fprintf(b, "    '%s:%s'\n", d.name, quoted(d.summary, `'\''`, "", ""))
	}
	b.WriteString("  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n")
	for _, d := range list {
		fmt.Fprintf(b, "  %s)\n    _arguments", d.name)
		for _, o := range d.flags {
			usage := quoted(o.usage, `'\''`, `\`, "[]:")
			switch {
			case o.arg == "":
				fmt.Fprintf(b, " \\\n      '--%s[%s]'", o.name, usage)
			case o.values != nil:
				fmt.Fprintf(b, " \\\n      '--%s=[%s]:value:(%s)'", o.name, usage, strings.Join(o.values, " "))
			case o.isFile():
				fmt.Fprintf(b, " \\\n      '--%s=[%s]:file:_files'", o.name, usage)
			default:
				fmt.Fprintf(b, " \\\n      '--%s=[%s]:%s: '", o.name, usage, o.arg)
			}
		}
		if d.first != nil {
			fmt.Fprintf(b, " \\\n      '1:name:(%s)'", strings.Join(d.first(), " "))
		}
		b.WriteString(" \\\n      '*:file:_files'\n    ;;\n")
	}
	b.WriteString("  esac\n}\nif [ \"$funcstack[1]\" = _kawi ]; then\n  _kawi \"$@\"\nelse\n  compdef _kawi kawi\nfi\n")
}

// fish writes one line for every word.
func fish(b *strings.Builder, list []description) {
	all := strings.Join(names(list), " ")
	for _, d := range list {
		fmt.Fprintf(b, "complete -c kawi -n 'not __fish_seen_subcommand_from %s' -f -a %s -d '%s'\n", all, d.name, quoted(d.summary, `\'`, "", ""))
	}
	for _, d := range list {
		if d.first != nil {
			fmt.Fprintf(b, "complete -c kawi -n '__fish_seen_subcommand_from %s' -f -a '%s'\n", d.name, strings.Join(d.first(), " "))
		}
		for _, o := range d.flags {
			fmt.Fprintf(b, "complete -c kawi -n '__fish_seen_subcommand_from %s' -l %s -d '%s'", d.name, o.name, quoted(o.usage, `\'`, "", ""))
			switch {
			case o.values != nil:
				fmt.Fprintf(b, " -x -a '%s'", strings.Join(o.values, " "))
			case o.isFile():
				b.WriteString(" -r -F")
			case o.arg != "":
				b.WriteString(" -x")
			}
			b.WriteByte('\n')
		}
	}
}

func names(list []description) []string {
	var all []string
	for _, d := range list {
		all = append(all, d.name)
	}
	return all
}

// quoted returns s with its apostrophes replaced, for a place between two of
// them, and with an escape before each of the special characters.
func quoted(s, apostrophe, escape, special string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\'':
			b.WriteString(apostrophe)
			continue
		case strings.ContainsRune(special, r):
			b.WriteString(escape)
		}
		b.WriteRune(r)
	}
	return b.String()
}
