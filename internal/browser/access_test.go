package browser_test

import (
	"context"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/browser"
)

// schemes are the colour schemes that a page must be readable in.
var schemes = []string{"light", "dark"}

// inScheme sets the colour scheme that the reader wants.
func inScheme(ctx context.Context, t *testing.T, page *browser.Page, scheme string) {
	t.Helper()
	features := []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}
	require.NoError(t, page.Call(ctx, "Emulation.setEmulatedMedia", browser.Params{"features": features}, nil))
}

// eachPage calls check for every sample and for the pages of kawi serve.
func eachPage(t *testing.T, check func(context.Context, *testing.T, *browser.Page)) {
	ctx, page := open(t)
	for name, html := range samples(t) {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, page.Goto(ctx, file(t, html)))
			check(ctx, t, page)
		})
	}
	home := serve(t)
	t.Run("serve form", func(t *testing.T) {
		require.NoError(t, page.Goto(ctx, home))
		check(ctx, t, page)
	})
	t.Run("serve answer", func(t *testing.T) {
		require.NoError(t, page.Goto(ctx, home))
		text, err := json.Marshal(article(t))
		require.NoError(t, err)
		require.NoError(t, page.Eval(ctx, "{ const f = document.forms[0]; f.elements.text.value = "+string(text)+"; f.querySelector('button').click() }", nil))
		require.NoError(t, page.WaitLoad(ctx))
		check(ctx, t, page)
	})
}

// TestAccessible holds what a reader needs who does not see the page, or not its
// colours, or has no mouse.
func TestAccessible(t *testing.T) {
	rules, err := os.ReadFile("access.js")
	require.NoError(t, err)
	eachPage(t, func(ctx context.Context, t *testing.T, page *browser.Page) {
		for _, scheme := range schemes {
			inScheme(ctx, t, page, scheme)
			var faults []string
			require.NoError(t, page.Eval(ctx, string(rules), &faults))
			for _, fault := range faults {
				t.Errorf("%s: %s", scheme, fault)
			}
		}
		narrow := browser.Params{"width": 320, "height": 600, "deviceScaleFactor": 1, "mobile": false}
		require.NoError(t, page.Call(ctx, "Emulation.setDeviceMetricsOverride", narrow, nil))
		var width int
		require.NoError(t, page.Eval(ctx, "document.documentElement.scrollWidth", &width))
		assert.LessOrEqual(t, width, 320, "the page must not scroll sideways at 320 pixels")
		narrow["width"] = 1000
		require.NoError(t, page.Call(ctx, "Emulation.setDeviceMetricsOverride", narrow, nil))
	})
}

// TestKeyboard walks through the article with the Tab key: every link is
// reached, in the order of the page, and is seen to be reached.
func TestKeyboard(t *testing.T) {
	ctx, page := open(t)
	require.NoError(t, page.Goto(ctx, file(t, samples(t)["analyze"])))
	var links []string
	require.NoError(t, page.Eval(ctx, "[...document.querySelectorAll('a, button, input, textarea, [tabindex]')].map((e, i) => (e.dataset.order = i, e.textContent))", &links))
	require.NotEmpty(t, links)
	for i := range links {
		require.NoError(t, page.Press(ctx, "Tab", 9))
		var at struct {
			Order   string
			Visible bool
		}
		require.NoError(t, page.Eval(ctx, `(e => ({order: e.dataset.order ?? e.localName, visible: e.matches(':focus-visible') && getComputedStyle(e).outlineStyle != 'none'}))(document.activeElement)`, &at))
		require.Equal(t, [2]any{itoa(i), true}, [2]any{at.Order, at.Visible}, "link %d, %q", i, links[i])
	}
}

func itoa(i int) string {
	text, _ := json.Marshal(i)
	return string(text)
}

// TestAxe runs axe-core, the checker of web accessibility, on every page.
func TestAxe(t *testing.T) {
	script := tool(t, "KAWI_AXE", "axe-core/axe.min.js")
	axe, err := os.ReadFile(script)
	require.NoError(t, err)
	eachPage(t, func(ctx context.Context, t *testing.T, page *browser.Page) {
		require.NoError(t, page.Eval(ctx, string(axe)+"\n;0", nil))
		for _, scheme := range schemes {
			inScheme(ctx, t, page, scheme)
			var result struct {
				Passes     int
				Violations []string
			}
			require.NoError(t, page.Eval(ctx, `axe.run(document, {resultTypes: ['violations']}).then(r => ({
				passes: r.passes.length,
				violations: r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')),
			}))`, &result))
			for _, violation := range result.Violations {
				t.Errorf("%s: %s", scheme, violation)
			}
			assert.Greater(t, result.Passes, 10, "rules of axe-core that had something to check")
		}
	})
}
