package browser_test

import (
	"bufio"
	"encoding/json"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// serve starts kawi serve at a free port of this machine and returns its address.
func serve(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(command(t), "serve", "--addr", "127.0.0.1:0")
	stderr, err := cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	line, err := bufio.NewReader(stderr).ReadString('\n')
	require.NoError(t, err)
	_, rest, ok := strings.Cut(line, "http://")
	require.True(t, ok, line)
	address, _, _ := strings.Cut(rest, " ")
	return "http://" + address + "/"
}

// TestServe fills in the form as a person does, with a text that is harmless
// and with all attacks at once.
func TestServe(t *testing.T) {
	ctx, page := open(t)
	home := serve(t)
	address, calls := trap(t)
	for name, text := range map[string]string{
		"article": article(t),
		"attacks": "“Kami " + strings.Join(hostile(address), " ") + " siap,” kata Ingrid Halvorsen di Oslo.",
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, page.Goto(ctx, home))
			value, err := json.Marshal(text)
			require.NoError(t, err)
			require.NoError(t, page.Eval(ctx, `{
				const form = document.forms[0]
				form.elements.text.value = `+string(value)+`
				form.elements.date.value = "2024-05-14"
				form.querySelector('button').click()
			}`, nil))
			require.NoError(t, page.WaitLoad(ctx))
			var s pageState
			require.NoError(t, page.Eval(ctx, "new Promise(done => setTimeout(done, 200))", nil))
			require.NoError(t, page.Eval(ctx, stateOf, &s))
			assert.Equal(t, []string{"action"}, s.Handlers, "of the form alone")
			s.Handlers = nil
			soundState(t, s)
			var kept, speaker string
			require.NoError(t, page.Eval(ctx, "document.forms[0].elements.text.value", &kept))
			assert.Equal(t, strings.TrimSpace(strings.ReplaceAll(text, "\x00", "\ufffd")), strings.TrimSpace(kept), "the form keeps the text")
			require.NoError(t, page.Eval(ctx, "document.querySelector('article table').textContent", &speaker))
			assert.Contains(t, speaker, "Ingrid Halvorsen")
			assert.Zero(t, calls.Load(), "requests from outside")
			assert.Empty(t, page.Alarms())
			for _, request := range page.Requests() {
				if !strings.HasPrefix(request, "data:") { // pictures of the browser's own fields
					assert.Contains(t, []string{home, home + "favicon.ico"}, request)
				}
			}
		})
	}
}

// TestServeHeaders looks at the headers of the pages, which hold where a page's
// own policy does not reach.
func TestServeHeaders(t *testing.T) {
	home := serve(t)
	answer, err := http.Get(home)
	require.NoError(t, err)
	defer answer.Body.Close()
	for header, want := range map[string]string{
		"Content-Security-Policy": "frame-ancestors 'none'",
		"X-Content-Type-Options":  "nosniff",
		"Referrer-Policy":         "no-referrer",
		"Cache-Control":           "no-store",
		"Content-Type":            "text/html; charset=utf-8",
	} {
		assert.Contains(t, answer.Header.Get(header), want, header)
	}
	assert.Contains(t, answer.Header.Get("Content-Security-Policy"), "default-src 'none'; style-src 'sha256-")
}
