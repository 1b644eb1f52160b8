package browser_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/browser"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// hostile returns texts that try to become markup, script or style; what works
// sets window.kena or asks the server at trap for something.
func hostile(trap string) []string {
	kena := "window.kena=1;fetch(`" + trap + "fetch`)"
	return []string{
		`<script>` + kena + `</script>`,
		`<img src=x onerror="` + kena + `">`,
		`<svg onload="` + kena + `"></svg>`,
		`<svg><script>` + kena + `</script></svg>`,
		`"><img src="` + trap + `img.png">`,
		`'><img src='` + trap + `img2.png'>`,
		`" onmouseover="` + kena + `" style="position:fixed;inset:0`,
		`" style="background:url(` + trap + `attribute.png)" title="`,
		`<style>@import url(` + trap + `import.css);body{background:url(` + trap + `style.png)}main{display:none}</style>`,
		`</style><link rel="stylesheet" href="` + trap + `link.css">`,
		`</title><script>` + kena + `</script>`,
		`</textarea><script>` + kena + `</script>`,
		`<iframe srcdoc="<script>parent.kena=1</script>"></iframe>`,
		`<iframe src="` + trap + `iframe"></iframe>`,
		`<object data="` + trap + `object"></object><embed src="` + trap + `embed">`,
		`<video src="` + trap + `video" autoplay></video><audio src="` + trap + `audio"></audio>`,
		`<input autofocus onfocus="` + kena + `">`,
		`<details open ontoggle="` + kena + `">x</details>`,
		`<base href="` + trap + `">`,
		`<form action="` + trap + `form"><button>x</button></form>`,
		`<a href="javascript:` + kena + `">x</a>`,
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=` + kena + `&gt;">`,
		`<noscript><p title="</noscript><img src=x onerror=` + kena + `>">`,
		`--><script>` + kena + `</script><!--`,
		`]]><script>` + kena + `</script>`,
		`&lt;script&gt;` + kena + `&lt;/script&gt;`,
		"<scr\x00ipt>" + kena + "</scr\x00ipt>",
		"<script\u2028>" + kena + "</script>",
		`{{constructor.constructor("` + kena + `")()}}`,
		`\u003cscript\u003e` + kena + `\u003c/script\u003e`,
	}
}

// trap is a server that counts who asks it for something.
func trap(t *testing.T) (address string, calls *atomic.Int64) {
	calls = new(atomic.Int64)
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { calls.Add(1) }))
	t.Cleanup(server.Close)
	return server.URL + "/", calls
}

// pageState is what the browser made of a page.
type pageState struct {
	Kena     bool
	Title    string
	Policy   string
	Elements []string // names of all elements, once each
	Handlers []string // attributes that are no business of the page
	Text     string
}

const stateOf = `({
	kena: 'kena' in window,
	title: document.title,
	policy: document.querySelector('head meta[http-equiv=Content-Security-Policy]')?.content ?? '',
	elements: [...new Set([...document.querySelectorAll('*')].map(e => e.localName))].sort(),
	handlers: [...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames().filter(n => /^on|^style$|^src|^action$|^data|^formaction$|^xlink/.test(n) || n == 'href' && !e.getAttribute(n).startsWith('#'))),
	text: document.body.textContent,
})`

// pageElements are the elements that kawi writes.
var pageElements = strings.Fields("html head meta title style body main article section header nav h1 h2 h3 div span sup a time table caption thead tbody tr th td svg line circle text ol ul li dl dt dd b p form textarea label input button")

// TestAttacks opens pages of texts that try to inject markup. The escaping alone
// must stop them, and the security policy alone; without both they work, so
// that the test is known to see them.
func TestAttacks(t *testing.T) {
	for _, c := range []struct {
		name           string
		escape, policy bool
		runs           bool
	}{
		{"escaping and policy", true, true, false},
		{"escaping alone", true, false, false},
		{"policy alone", false, true, false},
		{"neither", false, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, page := open(t)
			address, calls := trap(t)
			attacks := hostile(address)
			html := kawi(t, records(attacks...), "analyze", "--in", "jsonl", "--out", "html")
			if !c.escape {
				head, _, _ := strings.Cut(html, "<main>")
				html = head + "<main>" + strings.Join(attacks, "\n") + "</main></body></html>"
			}
			require.NoError(t, page.Call(ctx, "Page.setBypassCSP", browser.Params{"enabled": !c.policy}, nil))
			url := file(t, html)
			require.NoError(t, page.Goto(ctx, url))
			var s pageState
			require.NoError(t, page.Eval(ctx, "new Promise(done => setTimeout(done, 200))", nil)) // what is late may still come
			require.NoError(t, page.Eval(ctx, stateOf, &s))
			assert.Equal(t, c.runs, s.Kena, "did a script run?")
			assert.Equal(t, c.runs, calls.Load() > 0, "%d requests from outside", calls.Load())
			if !c.escape {
				return
			}
			soundState(t, s)
			assert.Equal(t, []string{url}, page.Requests())
			assert.Empty(t, page.Alarms())
			for _, attack := range attacks {
				assert.Contains(t, s.Text, strings.ReplaceAll(attack, "\x00", "\ufffd"), "the text must be shown as it is")
			}
		})
	}
}

// soundState checks that a page is made of what kawi writes, with its policy.
func soundState(t *testing.T, s pageState) {
	t.Helper()
	assert.False(t, s.Kena)
	assert.Equal(t, "Kawi: who said what", s.Title)
	assert.Contains(t, s.Policy, "default-src 'none'")
	assert.NotContains(t, s.Policy, "unsafe")
	assert.Subset(t, pageElements, s.Elements)
	assert.Empty(t, s.Handlers)
}

// TestNaughtyStrings shows all naughty strings on one page.
func TestNaughtyStrings(t *testing.T) {
	ctx, page := open(t)
	texts := append(testtext.Naughty(), testtext.BigList()...)
	html := kawi(t, records(texts...), "analyze", "--in", "jsonl", "--out", "html")
	for _, policy := range []bool{true, false} {
		require.NoError(t, page.Call(ctx, "Page.setBypassCSP", browser.Params{"enabled": !policy}, nil))
		require.NoError(t, page.Goto(ctx, file(t, html)))
		var s pageState
		require.NoError(t, page.Eval(ctx, stateOf, &s))
		soundState(t, s)
		var articles int
		require.NoError(t, page.Eval(ctx, "document.querySelectorAll('body > main > article').length", &articles))
		assert.Equal(t, len(texts), articles)
	}
	assert.Len(t, page.Requests(), 2)
	assert.Empty(t, page.Alarms())
}
