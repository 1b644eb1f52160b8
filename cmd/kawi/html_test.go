package main

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestHTML(t *testing.T) {
	t.Parallel()
	r := call{args: "analyze --date 2023-06-13 --out html", stdin: wire}.run(t)
	if r.status != exitOK {
		t.Fatal(r.stderr)
	}
	soundHTML(t, r.stdout)
	for _, part := range []string{
		`<span class="quote direct c0" id="d1q0">Kami siap,<sup><a href="#d1p0" title="Joko Widodo">1</a></sup></span>`, // the quotation leads to its speaker
		`id="d1p0" class="c0"><span class="number">1</span> Joko Widodo</th>`,                                           // the speaker, with number and colour
		`<a href="#d1q0">Kami siap,</a>`, // and back
		`<time class="date" title="DATE 2023-06-12" datetime="2023-06-12" id="d1t0">Senin (12/6/2023)</time>`,
		`<span class="speaker c0"><span class="name" title="person: Joko Widodo">Joko Widodo</span></span>`,
		`aria-label="Timeline from 2022-01-01 to 2023-06-12"`,
		`<dt>location</dt>`,
	} {
		if !strings.Contains(r.stdout, part) {
			t.Errorf("no %s in\n%s", part, r.stdout)
		}
	}
	for layer, missing := range map[string]string{"date": "Who said what</h3>", "ner": "When</h3>", "quote": "About whom"} {
		out := call{args: layer + " --out html", stdin: wire}.run(t).stdout
		soundHTML(t, out)
		if strings.Contains(out, missing) {
			t.Errorf("%s: %s", layer, missing)
		}
	}
	if r := (call{args: "tokenize --out html"}).run(t); r.status != exitUsage {
		t.Errorf("tokenize: exit %d", r.status)
	}
}

// TestHTMLRecords prints several documents, one of them broken, on one page.
func TestHTMLRecords(t *testing.T) {
	t.Parallel()
	r := call{args: "analyze --in jsonl --out html --jobs 4", stdin: wireRecords + "{\"id\":\"<b>\"}\n" + wireRecords}.run(t)
	if r.status != exitFailed || strings.Count(r.stdout, "<article>") != 5 || !strings.Contains(r.stdout, `<p class="error">stdin:3: no member`) {
		t.Errorf("exit %d\n%s", r.status, r.stdout)
	}
	soundHTML(t, r.stdout)
}

// TestHTMLInjection gives texts and ids that try to become markup.
func TestHTMLInjection(t *testing.T) {
	t.Parallel()
	for _, attack := range append(naughtyMarkup(),
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `'><svg onload=alert(1)>`, `</div></main><h1>x`, `--><!--`, `<![CDATA[`, `&lt;b&gt;`, `javascript:alert(1)`,
		"“<b>Siap</b>,” kata <i>Joko</i> Widodo di </time><script>, Senin (12/6/2023).", "\x00<\x00script>", "\xff<\xff") {
		text := "“Kami " + attack + " siap,” kata Joko Widodo " + attack + " di Jakarta, Senin (12/6/2023)."
		page := call{args: "analyze --out html", stdin: text}.run(t).stdout
		soundHTML(t, page)
		if got := squeeze(shown(page)); !strings.Contains(got, squeeze("Kami "+strings.ReplaceAll(strings.ToValidUTF8(attack, "\ufffd"), "\x00", "\ufffd"))) {
			t.Errorf("%q is not shown", attack)
		}
	}
}

// naughtyMarkup returns the naughty strings that mean something to HTML.
func naughtyMarkup() []string {
	return slices.DeleteFunc(testtext.Naughty(), func(s string) bool { return utf8.ValidString(s) && !strings.ContainsAny(s, "<>&\"'\x00") })
}

// TestHTMLSpans prints spans that cross, nest and are empty, with hostile
// strings in every member.
func TestHTMLSpans(t *testing.T) {
	t.Parallel()
	evil := `"><script>`
	at := func(start, end int) tokenize.Span { return tokenize.Span{Start: start, End: end} }
	doc := &corpus.Document{ID: evil, Text: "Satu dua tiga empat lima.",
		Quotes: []corpus.Quote{
			{Type: evil, Content: at(0, 13), Cue: at(9, 19), Speaker: at(5, 8), SpeakerName: evil, Source: evil},
			{Type: "direct", Content: at(5, 24), Speaker: at(5, 8), Source: evil},
		},
		Entities: []corpus.Entity{{Span: at(0, 8), Label: evil, Name: evil, Referent: -1}, {Span: at(14, 14), Label: "x", Referent: -1}, {Span: at(20, 25), Label: "money", Value: evil, Referent: 3}},
		Dates:    []corpus.Date{{Span: at(0, 25), Type: evil, Value: evil, From: "9999-99-99"}, {Span: at(5, 8), From: "2024-01-01"}, {Span: at(9, 13), From: evil}},
	}
	pr := &printer{c: &config{layer: "analyze", out: "html"}}
	page := pr.head() + string(pr.page(doc, 1)) + string(pr.page(&corpus.Document{ID: evil, Err: evil}, 2)) + pr.foot()
	soundHTML(t, page)
	if got := shown(page); !strings.Contains(strings.ReplaceAll(got, "1", ""), "Satu dua") {
		t.Error(got)
	}
}

var tag = regexp.MustCompile(`<([/!]?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>`)

// shown returns the text of a page without its tags.
func shown(page string) string {
	_, body, _ := strings.Cut(page, "<main>")
	return html.UnescapeString(tag.ReplaceAllString(body, ""))
}

// soundHTML checks that a page holds only elements and attributes that the
// command writes, that they nest, that every link has its goal, and that
// nothing comes from outside.
func soundHTML(t *testing.T, page string) {
	t.Helper()
	elements := strings.Fields("DOCTYPE html head meta title style body main article h1 h2 h3 div span sup a time table thead tbody tr th td svg line circle text title ol li dl dt dd b p form textarea label input button")
	attributes := strings.Fields("lang charset http-equiv content name class id href title scope rowspan viewBox role aria-label aria-labelledby datetime x1 y1 x2 y2 cx cy r x y text-anchor html method action accept-charset for rows required type value")
	attribute := regexp.MustCompile(`\s+([a-zA-Z0-9-]+)(="[^"]*")?`)
	var open, ids []string
	rest := page
	for _, m := range tag.FindAllStringSubmatch(page, -1) {
		end, name, list := m[1], m[2], m[3]
		if !slices.Contains(elements, name) {
			t.Fatalf("element %s", m[0])
		}
		for _, attr := range attribute.FindAllStringSubmatch(list, -1) {
			if !slices.Contains(attributes, attr[1]) {
				t.Fatalf("attribute %s of %s", attr[1], m[0])
			}
			if attr[1] == "id" {
				ids = append(ids, attr[2])
			}
			if attr[1] == "href" && !strings.HasPrefix(attr[2], `="#d`) {
				t.Fatalf("link %s", m[0])
			}
		}
		if left := strings.Trim(attribute.ReplaceAllString(list, ""), " /"); left != "" {
			t.Fatalf("%q in %s", left, m[0])
		}
		switch {
		case end == "!" || name == "meta" || name == "input" || strings.HasSuffix(list, "/"):
		case end == "":
			open = append(open, name)
		case len(open) == 0 || open[len(open)-1] != name:
			t.Fatalf("%s closes %v", m[0], open)
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Fatalf("%v not closed", open)
	}
	if left := strings.Count(tag.ReplaceAllString(rest, ""), "<"); left > 0 {
		t.Fatalf("%d tags that are none", left)
	}
	slices.Sort(ids)
	if n := len(ids); len(slices.Compact(ids)) != n {
		t.Fatal("an id twice")
	}
	for _, m := range regexp.MustCompile(`href="#([a-z0-9]+)"`).FindAllStringSubmatch(page, -1) {
		if !strings.Contains(page, `id="`+m[1]+`"`) {
			t.Fatalf("no goal for #%s", m[1])
		}
	}
	if strings.Contains(page, "http:") || strings.Contains(page, "https:") || !strings.Contains(page, "default-src 'none'") {
		if !strings.Contains(shown(page), "http") {
			t.Fatal("something from outside, or no policy")
		}
	}
}
