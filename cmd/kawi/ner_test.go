package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOptionsOfTheRecognizer(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	names, bad := filepath.Join(dir, "names.tsv"), filepath.Join(dir, "bad.tsv")
	for path, text := range map[string]string{names: "toko sinar\torganization\tc17\t\t\tfold\n", bad: "# names\nonly one column\n"} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		args, stdin, stdout, stderr string
		status                      int
	}{
		"no gazetteer": {"ner --out tsv", "Ia pergi ke toko sinar.", "\tvalue\ttext\n", "", exitOK},
		"gazetteer":    {"ner --out tsv --gazetteer " + names, "Ia pergi ke toko sinar.", "\torganization\ttoko sinar\t\ttoko sinar\n", "", exitOK},
		"bad line":     {"ner --gazetteer " + bad, "", "", bad + ":2: ", exitUsage},
		"no file":      {"analyze --gazetteer " + filepath.Join(dir, "tiada"), "", "", "no such file", exitUsage},
		"capitals":     {"ner --out tsv", "kata joko widodo di medan.", "\tvalue\ttext\n", "", exitOK},
		"lower case":   {"ner --out tsv --lower-case", "kata joko widodo di medan.", "\tperson\tjoko widodo\t\tjoko widodo\n", "", exitOK},
		"nested":       {"ner --out tsv --nested", "Bank Indonesia menahan bunga.", "\tlocation\tIndonesia\t\tIndonesia\n", "", exitOK},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := call{args: c.args, stdin: c.stdin}.run(t)
			if r.status != c.status || !strings.HasSuffix(r.stdout, c.stdout) || !strings.Contains(r.stderr, c.stderr) {
				t.Errorf("kawi %s: status %d, stdout %q, stderr %q", c.args, r.status, r.stdout, r.stderr)
			}
		})
	}
}
