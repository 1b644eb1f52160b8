package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
)

// driver runs the WebAssembly in node: arguments are wasm_exec.js, kawi.wasm and
// the calls as JSON; it prints the results as JSON.
const driver = `
const [glue, wasm, calls] = process.argv.slice(1);
globalThis.crypto ??= require("crypto");
require(glue);
globalThis.kawiReady = () => {
  console.log(JSON.stringify(JSON.parse(calls).map((c) => kawi.analyze(...c))));
  process.exit(0);
};
const go = new Go();
WebAssembly.instantiate(require("fs").readFileSync(wasm), go.importObject).then((r) => go.run(r.instance));
`

// TestWebAssembly builds the folder and calls kawi.analyze in node: it must give
// what the library gives.
func TestWebAssembly(t *testing.T) {
	t.Parallel()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("not installed: node")
	}
	dir := t.TempDir()
	if err := build(dir); err != nil {
		t.Fatal(err)
	}
	const text = "😀 “Siap,” kata Joko Widodo <script> di Jakarta, tahun lalu."
	calls, err := json.Marshal([][]any{{text, "2023-06-13"}, {text}, {text, "kemarin"}, {7}, {}, {"\x00\ufffd"}})
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(node, "-e", driver, filepath.Join(dir, "wasm_exec.js"), filepath.Join(dir, "kawi.wasm"), string(calls)).Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var results []struct{ HTML, JSON, Error string }
	if err := json.Unmarshal(out, &results); err != nil || len(results) != 6 {
		t.Fatalf("%v\n%s", err, out)
	}
	var a kawi.Analysis
	kawi.New(nil).AnalyzeInto(&a, text, time.Date(2023, 6, 13, 5, 0, 0, 0, time.UTC), time.FixedZone("WIB", 7*3600))
	doc := a.Export("text", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true})
	doc.ConvertOffsets(corpus.UTF16)
	if want := string(doc.AppendJSON(nil)); results[0].JSON != want {
		t.Errorf("got  %s\nwant %s", results[0].JSON, want)
	}
	if h := results[0].HTML; !strings.Contains(h, "Joko Widodo</th>") || !strings.Contains(h, `title="DATE 2022"`) || strings.Contains(h, "<script") {
		t.Errorf("got %s", h)
	}
	for i, part := range []string{"", "", "not YYYY-MM-DD", "not a string", "not a string", ""} {
		if !strings.Contains(results[i].Error, part) || part == "" && results[i].Error != "" {
			t.Errorf("call %d: %q", i, results[i].Error)
		}
	}
}

// TestIndex checks the page around it.
func TestIndex(t *testing.T) {
	t.Parallel()
	page := string(index())
	for _, part := range []string{"script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", "<script src=\"kawi.js\" defer>", "default-src 'none'", `id="answer"`} {
		if !strings.Contains(page, part) {
			t.Errorf("no %s", part)
		}
	}
}
