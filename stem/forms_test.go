package stem_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/stem"
)

var update = flag.Bool("update", false, "write data/stem/forms.tsv anew")

// TestForms holds the table of frequent derived words against the rules. A
// stemmer with options does not use the table.
func TestForms(t *testing.T) {
	const path = "../data/stem/forms.tsv"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for line := range strings.Lines(string(text)) {
		form, root, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			out.WriteString(line)
			continue
		}
		a := rules.Analyze(form)[0]
		if a.Stem != root && !*update {
			t.Errorf("%s: the rules say %s, the table %s: run go test ./stem -run TestForms -update, then go generate ./...", form, a.Stem, root)
		}
		if got := stem.Stem(form); got != root && !*update {
			t.Errorf("Stem(%s) = %s, want %s", form, got, root)
		}
		if a.Known && a.Rule == "affixes" {
			out.WriteString(form + "\t" + a.Stem + "\n")
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
