package main

import (
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// gold holds a small gold file for every layer.
var gold = map[string]string{
	"tokenize.conllu": "# text = Bukunya terbit.\n1-2\tBukunya\t_\t_\t_\t_\t_\t_\t_\t_\n1\tBuku\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnya\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"3\tterbit\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
	"stem.tsv":    "membaca\tbaca\nbukunya\tbuku\nmakan\tmakan\nbermain\tbermain\n",
	"ner.conll":   "Joko\tB-PER\nWidodo\tI-PER\ndi\tO\nJakarta\tB-LOC\n.\tO\n\nIa\tB-PER\npulang\tO\n.\tO\n",
	"date.jsonl":  `{"id":"a","text":"Senin (12/6/2023) dan tahun lalu","ref":"2023-06-13T09:00:00+07:00","tz":"Asia/Jakarta","mentions":[{"start":0,"end":17,"type":"DATE","value":"2023-06-12","from":"2023-06-12","to":"2023-06-13"},{"start":22,"end":32,"type":"DATE","value":"2021"}]}` + "\n",
	"quote.jsonl": `{"id":"a","subset":"main","text":"“Kami siap,” kata Joko Widodo.","quotes":[{"type":"direct","content":[3,13],"cue":[17,21],"speaker":[22,33],"speaker_head_name":"Joko Widodo","source":null}]}` + "\n",
}

// goldFiles writes the gold and returns the folder.
func goldFiles(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range gold {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestEval(t *testing.T) {
	t.Parallel()
	dir := goldFiles(t)
	for args, want := range map[string][]string{
		"tokenize tokenize.conllu":       {"all  tokens     100.00  100.00  100.00  100.00–100.00     3       3", "all  words      100.00"},
		"stem stem.tsv":                  {"all  type              75.00", "stemmed in vain: 1\n  all\tbermain | want bermain → bermain | got main"},
		"ner ner.conll":                  {"all  strict  100.00   66.67   80.00", "missed: 1\n  ner.conll:7 | want PER Ia | in [Ia] pulang .", "PER  1    0    1"},
		"ner ner.conll --labels same":    {"all  untyped  100.00   66.67   80.00", "location  strict"},
		"date date.jsonl":                {"all  span      100.00  100.00  100.00", "all  value                      50.00", "want tahun lalu = DATE 2021"},
		"quote quote.jsonl --jobs 4":     {"all     exact            100.00  100.00  100.00", "direct  end to end       100.00"},
		"quote quote.jsonl --out md":     {"### quote: quote.jsonl, 1 unit\n", "| all    | exact           | 100.00 |", "|---|---|---:|"},
		"quote --subset main -":          {"1 unit"},
		"stem stem.tsv --columns 1,1":    {"all type 25.00"},
		"date date.jsonl date.jsonl":     {"2 units"},
		"ner --in jsonl -":               {"1 unit"},
		"tokenize --in jsonl -":          {"0 units"},
		"ner ner.conll --profile wiki":   {"all  strict"},
		"stem --policy lexical stem.tsv": {"all  type"},
	} {
		fields := strings.Fields(args)
		for i, f := range fields {
			if _, ok := gold[f]; ok {
				fields[i] = filepath.Join(dir, f)
			}
		}
		r := call{args: "eval " + strings.Join(fields, " "), stdin: gold["quote.jsonl"]}.run(t)
		out := squeeze(strings.ReplaceAll(r.stdout, dir+"/", ""))
		if want[0] == "0 units" {
			if r.status != exitFailed || !strings.Contains(r.stderr, "no gold records") {
				t.Errorf("kawi eval %s: exit %d\n%s", args, r.status, r.stderr)
			}
			continue
		}
		if r.status != exitOK || r.stderr != "" {
			t.Errorf("kawi eval %s: exit %d\n%s", args, r.status, r.stderr)
		}
		for _, part := range want {
			if !strings.Contains(out, squeeze(part)) {
				t.Errorf("kawi eval %s: want %q in\n%s", args, squeeze(part), out)
			}
		}
	}
}

// squeeze makes every run of blanks one blank, so that the width of columns does
// not matter.
func squeeze(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n")
}

func TestEvalCompare(t *testing.T) {
	t.Parallel()
	dir := goldFiles(t)
	file := filepath.Join(dir, "stem.tsv")
	before := call{args: "eval stem --out json --columns 1,1 " + file}.run(t)
	old := filepath.Join(dir, "old.json")
	if err := os.WriteFile(old, []byte(before.stdout), 0o600); err != nil {
		t.Fatal(err)
	}
	r := call{args: "eval stem " + file + " --compare " + old}.run(t)
	if r.status != exitOK || !strings.Contains(r.stdout, "before  change") || !strings.Contains(r.stdout, "all  type") {
		t.Errorf("%+v", r)
	}
	var report struct {
		Layer   string
		Changes []struct{ Old, New, P float64 }
	}
	r = call{args: "eval stem --out json " + file + " --compare " + old}.run(t)
	if err := json.Unmarshal([]byte(r.stdout), &report); err != nil || report.Layer != "stem" || len(report.Changes) == 0 || report.Changes[0].Old != 0.25 || report.Changes[0].New != 0.75 {
		t.Errorf("%v %+v", err, report)
	}
	bundled := call{args: "eval --bundled --split dev --rounds 9 --out json"}.run(t)
	if err := os.WriteFile(old, []byte(bundled.stdout), 0o600); err != nil {
		t.Fatal(err)
	}
	r = call{args: "eval --bundled --split dev --rounds 9 date --compare " + old}.run(t)
	if r.status != exitOK || !strings.Contains(squeeze(r.stdout), "+0.00 1.000") {
		t.Errorf("%+v", r)
	}
	if err := os.WriteFile(old, []byte(before.stdout), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := (call{args: "eval date --compare " + old + " " + filepath.Join(dir, "date.jsonl")}).run(t); r.status != exitFailed || !strings.Contains(r.stderr, "no report of date") {
		t.Errorf("%+v", r)
	}
	for name, text := range map[string]string{"empty.json": "", "other.json": `{"layer":"x"}`} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if r := (call{args: "eval stem " + file + " --compare " + path}).run(t); r.status != exitUsage {
			t.Errorf("%s: exit %d", name, r.status)
		}
	}
	if r := (call{args: "eval stem - --compare " + old, stdin: "makan\tmakan\n"}).run(t); r.status != exitFailed || !strings.Contains(r.stderr, "not of the same gold") {
		t.Errorf("%+v", r)
	}
}

func TestEvalBadGold(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ args, stdin, stderr string }{
		{"ner -", "Siti B-PER\n\nke\nIa O\n\nIa O\n", "-:3:3: wrong number of columns: 1, want 2"},
		{"tokenize -", "1\tIa\n\n1\tIa\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "-:1:5: wrong number of columns: 2, want 10"},
		{"date --in jsonl -", "{}\n{\"text\":\"Ia\",\"dates\":[]}\n{\"te", "-:3:5: bad JSON"},
		{"date --in jsonl -", "{\"text\":\"\",\"ref\":\"kemarin\"}\n{\"text\":\"Ia\"}\n", "neither RFC 3339"},
		{"stem -", "membaca\nmakan\tmakan\n", "-:1: wrong number of columns"},
		{"stem -", "#word\tstem\tcount\nmakan\tmakan\tx\nmakan\tmakan\t2\n", `-:2: count "x" is no number`},
	} {
		r := call{args: "eval " + c.args, stdin: c.stdin}.run(t)
		if r.status != exitFailed || !strings.Contains(r.stderr, c.stderr) || !strings.Contains(r.stderr, "1 gold record left out") {
			t.Errorf("kawi eval %s: %+v", c.args, r)
		}
		if r.stdout == "" {
			t.Errorf("kawi eval %s: the good records were not scored", c.args)
		}
	}
	for args, stderr := range map[string]string{
		"ner /nowhere":      "/nowhere: no such file",
		"date --in conll -": `date is not scored on format "conll"`,
		"quote --in tsv -":  `quote is not scored on format "tsv"`,
		"stem /nowhere":     "/nowhere: no such file",
	} {
		if r := (call{args: "eval " + args}).run(t); r.status != exitFailed || !strings.Contains(r.stderr, stderr) {
			t.Errorf("kawi eval %s: %+v", args, r)
		}
	}
}

func TestEvalBundled(t *testing.T) {
	t.Parallel()
	test := call{args: "eval --bundled --rounds 10"}.run(t)
	if test.status != exitOK || strings.Contains(test.stdout, "Mistakes") || strings.Contains(test.stdout, "want ") {
		t.Errorf("exit %d; of the test part no mistakes may be shown\n%s", test.status, test.stderr)
	}
	for _, layer := range evalLayers() {
		if !strings.Contains(test.stdout, layer+": bundled test, ") {
			t.Errorf("no table for %s", layer)
		}
	}
	dev := call{args: "eval date --bundled --split dev --rounds 0"}.run(t)
	if dev.status != exitOK || strings.Contains(dev.stdout, "tokenize") || !strings.Contains(dev.stdout, "date: bundled dev, ") {
		t.Errorf("%+v", dev)
	}
	var layers struct{ Layers []report }
	r := call{args: "eval --bundled --rounds 0 --out json"}.run(t)
	if err := json.Unmarshal([]byte(r.stdout), &layers); err != nil || len(layers.Layers) != len(evalLayers()) {
		t.Errorf("%d layers, %v", len(layers.Layers), err)
	}
}

func TestEvalCheck(t *testing.T) {
	t.Parallel()
	figures := call{args: "eval date --bundled --split dev --rounds 0 --out tsv"}.run(t)
	for name, c := range map[string]struct {
		file, stderr string
		status       int
	}{
		"same":  {figures.stdout, "", exitOK},
		"fall":  {strings.Replace(figures.stdout, "span\t", "span\t1", 1), "kawi eval: date all span fell from ", exitFailed},
		"gone":  {figures.stdout + "date\tall\tera\t5\n", "date all era is gone\nkawi eval: 1 figure below", exitFailed},
		"rise":  {"date\tall\tspan\t1\n", "above", exitOK},
		"other": {figures.stdout + "ner\tall\tstrict\t5\n", "", exitOK},
		"bad":   {"date\n", "is no figure", exitUsage},
	} {
		path := filepath.Join(t.TempDir(), "figures.tsv")
		if err := os.WriteFile(path, []byte(c.file), 0o600); err != nil {
			t.Fatal(err)
		}
		r := call{args: "eval date --bundled --split dev --rounds 0 --check " + path}.run(t)
		if r.status != c.status || !strings.Contains(r.stderr, c.stderr) || c.stderr == "" && r.stderr != "" {
			t.Errorf("%s: exit %d, %s", name, r.status, r.stderr)
		}
	}
	for _, args := range []string{"eval --bundled date x.jsonl", "eval --bundled --compare x", "eval date x --check y", "eval date x --out tsv", "eval --bundled --check /nowhere"} {
		if r := (call{args: args}).run(t); r.status != exitUsage {
			t.Errorf("kawi %s: exit %d", args, r.status)
		}
	}
}

// TestEvalReference compares the command with the reference scorer, a Python
// program in the folder that KAWI_EVAL names, run on the output of the layers.
func TestEvalReference(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("KAWI_EVAL")
	if dir == "" {
		t.Skip("KAWI_EVAL is not set")
	}
	in := func(name string) string { return filepath.Join(dir, name) }
	read := func(name string) string {
		data, err := os.ReadFile(in(name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	records := func(name string) string { // gold as input of the command
		var b strings.Builder
		for line := range strings.Lines(read(name)) {
			var r struct {
				ID, Text, Ref string
				TZ            string
			}
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Fatal(err)
			}
			data, err := json.Marshal(map[string]string{"id": r.ID, "text": r.Text, "date": r.Ref, "tz": r.TZ})
			if err != nil {
				t.Fatal(err)
			}
			b.Write(append(data, '\n'))
		}
		return b.String()
	}
	words := func(name string, column int) string {
		var b strings.Builder
		for line := range strings.Lines(read(name)) {
			if line[0] != '#' {
				b.WriteString(strings.Split(line, "\t")[column] + "\n")
			}
		}
		return b.String()
	}
	for _, c := range []struct {
		eval, layer, stdin string
		score              []string
		figures            map[string]string // "group name" to the path in the reference's result
	}{
		{"tokenize " + in("ud/csui-train.fix.conllu"), "tokenize", read("ud/csui-train.txt"), []string{"ud", in("ud/csui-train.fix.conllu"), in("ud/csui-train.txt")},
			map[string]string{"all tokens": "tokens f1", "all words": "words f1", "all sentences": "sentences f1"}},
		{"ner --profile wiki " + in("ner/nergrit/dev.txt"), "ner --profile wiki --in conll --out conll", read("ner/nergrit/dev.txt"), []string{"ner", in("ner/nergrit/dev.txt")},
			map[string]string{"all strict": "micro f", "all macro": "macro f", "all untyped": "untyped f", "all overlap": "overlap f"}},
		{"date " + in("date/gold.jsonl"), "date --in jsonl", records("date/gold.jsonl"), []string{"date", in("date/gold.jsonl")},
			map[string]string{"all span": "span f1", "all value": "exact", "all interval": "interval"}},
		{"quote " + in("quote/gold.jsonl"), "quote --in jsonl", records("quote/gold.jsonl"), []string{"quote", in("quote/gold.jsonl")},
			map[string]string{"all exact": "ALL exact_f1", "indirect overlap": "indirect overlap_f1", "direct name lenient": "direct name_lenient", "mixed end to end": "mixed name_e2e_f1"}},
		{"stem " + in("stem/ud_lemmas.tsv"), "stem", words("stem/ud_lemmas.tsv", 1), []string{"ud-lemma", in("stem/ud_lemmas.tsv")},
			map[string]string{"GSD-dev token": "GSD-dev token", "GSD-dev affixed": "GSD-dev affixed", "CSUI-train type": "CSUI-train type"}},
	} {
		t.Run(c.score[0], func(t *testing.T) {
			t.Parallel()
			system := filepath.Join(t.TempDir(), "system")
			if err := os.WriteFile(system, []byte(call{args: c.layer, stdin: c.stdin}.run(t).stdout), 0o600); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command("python3", append(append([]string{in("score.py")}, c.score...), system)...).Output()
			if err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(strings.TrimSpace(string(out)), "\n")
			var want any
			if err := json.Unmarshal([]byte(lines[len(lines)-1]), &want); err != nil {
				t.Fatal(err)
			}
			var got report
			if err := json.Unmarshal([]byte(call{args: "eval --rounds 10 --out json " + c.eval}.run(t).stdout), &got); err != nil {
				t.Fatal(err)
			}
			for _, row := range got.Table {
				path, ok := c.figures[row.Group+" "+row.Name]
				if !ok {
					continue
				}
				v := want
				for name := range strings.FieldsSeq(path) {
					v = v.(map[string]any)[name]
				}
				figure := v.(float64)
				if c.score[0] == "ner" {
					figure *= 100
				}
				delete(c.figures, row.Group+" "+row.Name)
				if math.Abs(row.F1-figure) > 0.0101 {
					t.Errorf("%s %s: %.2f, reference %.2f", row.Group, row.Name, row.F1, figure)
				}
			}
			if len(c.figures) > 0 {
				t.Errorf("no figures for %v", c.figures)
			}
		})
	}
}
