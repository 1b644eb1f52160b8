package docs_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/internal/testtext"
)

const root = "../.."

// pages returns the Markdown files that users read.
func pages(t *testing.T) (names []string) {
	t.Helper()
	for _, pattern := range []string{"*.md", "docs/*.md", "data/*.md", "examples/*/*.md", "adapters/*/*.md", "bench/*.md"} {
		list, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, list...)
	}
	return names
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}

var (
	fenced = regexp.MustCompile("(?s)```.*?```")
	link   = regexp.MustCompile(`\]\(([^)#\s]*)(?:#([^)\s]*))?\)`)
	title  = regexp.MustCompile(`(?m)^#+ +(.*)$`)
	notID  = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
	code   = regexp.MustCompile("`([^`\n]+)`")
	path   = regexp.MustCompile(`^[\w.*-]+(/[\w.*-]+)*\.(go|tsv|md|txt|bin|jsonl|json|yml)$`)
)

// TestLinks follows every link to a file or a heading of the repository.
func TestLinks(t *testing.T) {
	t.Parallel()
	for _, name := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(fenced.ReplaceAllString(read(t, name), ""), -1) {
			if strings.Contains(m[1], ":") { // outside
				continue
			}
			goal := filepath.Join(filepath.Dir(name), m[1])
			if m[1] == "" {
				goal = name
			}
			if _, err := os.Stat(goal); err != nil {
				t.Errorf("%s: %s leads nowhere", name, m[0])
			} else if m[2] != "" && !slices.Contains(headings(read(t, goal)), m[2]) {
				t.Errorf("%s: %s: no such heading", name, m[0])
			}
		}
	}
}

// TestIndex looks for every page of docs in its index.
func TestIndex(t *testing.T) {
	t.Parallel()
	index := read(t, filepath.Join(root, "docs", "README.md"))
	for _, name := range pages(t) {
		if base := filepath.Base(name); filepath.Base(filepath.Dir(name)) == "docs" && base != "README.md" && !strings.Contains(index, "]("+base+")") {
			t.Errorf("docs/README.md does not name %s", base)
		}
	}
}

// headings returns the ids that GitHub gives the headings of a page.
func headings(text string) (ids []string) {
	for _, m := range title.FindAllStringSubmatch(text, -1) {
		ids = append(ids, strings.ReplaceAll(notID.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-"))
	}
	return ids
}

// TestPaths looks for the files that are named in the text. A name without a
// folder is looked for beside the last file that had one, too.
func TestPaths(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"docs/rules.md", "docs/words.md", "docs/tutorial.md", "docs/pipelines.md", "CONTRIBUTING.md", "data/SOURCES.md"} {
		folder := ""
		for _, m := range code.FindAllStringSubmatch(fenced.ReplaceAllString(read(t, filepath.Join(root, name)), ""), -1) {
			if !path.MatchString(m[1]) {
				continue
			}
			if strings.Contains(m[1], "/") {
				folder = filepath.Dir(m[1])
			}
			found := false
			for _, place := range []string{".", filepath.Dir(name), folder} {
				list, err := filepath.Glob(filepath.Join(root, place, m[1]))
				found = found || err == nil && len(list) > 0
			}
			if !found {
				t.Errorf("%s: there is no %s", name, m[1])
			}
		}
	}
}

var block = regexp.MustCompile("(?s)<!-- (output of|from): (.*?) -->\n+```[a-z]*\n(.*?)```")

// TestBlocks compares code with its file and output with its command.
func TestBlocks(t *testing.T) {
	if testtext.Race || runtime.GOARCH == "386" || testing.Short() {
		t.Skip("the commands run once, in the plain run of the tests")
	}
	dir, kawi := t.TempDir(), ""
	for _, name := range pages(t) {
		for _, m := range block.FindAllStringSubmatch(read(t, name), -1) {
			kind, source, shown := m[1], m[2], m[3]
			t.Run(filepath.Base(name)+": "+source, func(t *testing.T) {
				if kind == "from" {
					var there []string
					for line := range strings.Lines(read(t, filepath.Join(root, source))) {
						there = append(there, strings.TrimSpace(line))
					}
					compare(t, shown, there, true)
					return
				}
				if runtime.GOOS == "windows" {
					t.Skip("the commands are written for a Unix shell")
				}
				if kawi == "" {
					kawi = buildKawi(t, dir)
				}
				cmd := exec.CommandContext(t.Context(), "sh", "-c", strings.ReplaceAll(source, "go run ./cmd/kawi", kawi))
				cmd.Dir = root
				out, err := cmd.Output()
				if err != nil {
					t.Fatal(err)
				}
				compare(t, shown, strings.Split(strings.TrimRight(string(out), "\n"), "\n"), strings.Contains("\n"+shown, "\n…") || strings.Contains(shown, " …\n"))
			})
		}
	}
}

func buildKawi(t *testing.T, dir string) string {
	t.Helper()
	name := filepath.Join(dir, "kawi")
	if out, err := exec.Command("go", "build", "-o", name, "github.com/kawi-nlp/kawi/cmd/kawi").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return name
}

// compare checks that the lines of shown are those of there; in part, that they
// stand there in this order.
func compare(t *testing.T, shown string, there []string, part bool) {
	t.Helper()
	at := 0
	for line := range strings.SplitSeq(strings.TrimRight(shown, "\n"), "\n") {
		want := strings.TrimRight(line, " ")
		if part && (strings.TrimSpace(line) == "…" || strings.TrimSpace(line) == "") {
			continue
		}
		next := at
		for part && next < len(there) && strings.TrimSpace(there[next]) != strings.TrimSpace(want) {
			next++
		}
		if next >= len(there) || strings.TrimSpace(there[next]) != strings.TrimSpace(want) {
			got := "nothing more"
			if at < len(there) {
				got = fmt.Sprintf("%q and so on", there[at])
			}
			t.Fatalf("the page shows %q where there is %s", want, got)
		}
		at = next + 1
	}
	if !part && at < len(there) {
		t.Errorf("the page leaves out %q without …", there[at])
	}
}
