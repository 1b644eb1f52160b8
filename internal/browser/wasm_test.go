package browser_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWasm reads the article, and the attacks, in the browser's own Kawi: the
// page of examples/wasm.
func TestWasm(t *testing.T) {
	ctx, page := open(t)
	dir := t.TempDir()
	out, err := exec.CommandContext(ctx, "go", "run", "github.com/kawi-nlp/kawi/examples/wasm/build", dir).CombinedOutput()
	require.NoError(t, err, string(out))
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(server.Close)
	address, calls := trap(t)
	require.NoError(t, page.Goto(ctx, server.URL))
	text, err := json.Marshal(article(t) + strings.Join(hostile(address), "\n"))
	require.NoError(t, err)
	var shown string
	require.NoError(t, page.Eval(ctx, `(async () => {
		const button = document.forms[0].querySelector('button');
		while (button.disabled) await new Promise(again => setTimeout(again, 20));
		document.forms[0].elements.text.value = `+string(text)+`;
		document.forms[0].elements.date.value = "2024-05-14";
		button.click();
		await new Promise(done => setTimeout(done, 200));
		return document.querySelector('article table').textContent;
	})()`, &shown))
	assert.Contains(t, shown, "Ingrid Halvorsen")
	var s pageState
	require.NoError(t, page.Eval(ctx, stateOf, &s))
	assert.False(t, s.Kena)
	assert.Contains(t, s.Text, hostile(address)[0])
	assert.Subset(t, append([]string{"script"}, pageElements...), s.Elements)
	assert.Zero(t, calls.Load(), "requests from outside")
	assert.Empty(t, page.Alarms())
	for _, request := range page.Requests() {
		assert.True(t, strings.HasPrefix(request, server.URL+"/") || strings.HasPrefix(request, "data:"), request)
	}
}
