//go:build js && wasm

// Command wasm gives a web page the function kawi.analyze(text, date): it returns
// the article of "kawi analyze --out html" and the document of --out json, whose
// offsets count UTF-16 units as JavaScript's strings do. Nothing leaves the
// browser.
package main

import (
	"syscall/js"
	"time"

	"github.com/kawi-nlp/kawi"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/page"
)

func main() {
	analyzer := kawi.New(nil)
	var scratch kawi.Analysis
	zone := time.FixedZone("WIB", 7*3600)
	number := 0
	analyze := js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) == 0 || args[0].Type() != js.TypeString {
			return map[string]any{"error": "kawi.analyze(text, date): text is not a string"}
		}
		var when time.Time
		if len(args) > 1 && args[1].Type() == js.TypeString && args[1].String() != "" {
			day, err := time.ParseInLocation(time.DateOnly, args[1].String(), zone)
			if err != nil {
				return map[string]any{"error": "kawi.analyze(text, date): date is not YYYY-MM-DD"}
			}
			when = day.Add(12 * time.Hour)
		}
		number++
		analyzer.AnalyzeInto(&scratch, args[0].String(), when, zone)
		doc := scratch.Export("text", kawi.Export{Tokens: true, Dates: true, Entities: true, Quotes: true})
		article := page.Article(doc, "analyze", number)
		doc.ConvertOffsets(corpus.UTF16)
		return map[string]any{"html": string(article), "json": string(doc.AppendJSON(nil))}
	})
	js.Global().Set("kawi", map[string]any{"analyze": analyze})
	if ready := js.Global().Get("kawiReady"); ready.Type() == js.TypeFunction {
		ready.Invoke()
	}
	select {} // the page calls analyze from now on
}
