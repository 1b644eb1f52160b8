package browser_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tool returns the path of a checker, or skips the test where it was not fetched.
func tool(t *testing.T, variable, path string) string {
	t.Helper()
	if named := os.Getenv(variable); named != "" {
		return named
	}
	path = filepath.Join("..", "..", "tools", "page", "node_modules", filepath.FromSlash(path))
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not set and .ci/page has not fetched %s", variable, filepath.Base(path))
	}
	return path
}

// TestValid gives every page to the Nu HTML checker, that of the W3C.
func TestValid(t *testing.T) {
	if testing.Short() {
		t.Skip("a Java program")
	}
	jar := tool(t, "KAWI_VNU", "vnu-jar/build/dist/vnu.jar")
	java, err := exec.LookPath("java")
	if err != nil {
		t.Skip("the Nu HTML checker needs Java: ", err)
	}
	dir := t.TempDir()
	pages := samples(t)
	home := serve(t)
	for name, do := range map[string]func() (*http.Response, error){
		"serve-form":   func() (*http.Response, error) { return http.Get(home) },
		"serve-answer": func() (*http.Response, error) { return http.PostForm(home, url.Values{"text": {article(t)}}) },
	} {
		answer, err := do()
		require.NoError(t, err)
		html, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		answer.Body.Close()
		pages[name] = string(html)
	}
	args := []string{"-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always"}
	for name, html := range pages {
		path := filepath.Join(dir, name+".html")
		require.NoError(t, os.WriteFile(path, []byte(html), 0o600))
		args = append(args, path)
	}
	cmd := exec.CommandContext(t.Context(), java, args...)
	var report bytes.Buffer
	cmd.Stderr = &report
	require.NoError(t, cmd.Run(), report.String())
	var result struct {
		Messages []struct {
			Type, SubType, URL, Message, Extract string
			LastLine                             int
		}
	}
	require.NoError(t, json.Unmarshal(report.Bytes(), &result), report.String())
	for _, m := range result.Messages {
		// The checker does not know hashes of style elements; the browser does: the
		// lines of quotations in TestAccessible come from this style sheet.
		if strings.HasPrefix(m.Message, "Inline style violates Content Security Policy") && m.SubType == "warning" {
			continue
		}
		t.Errorf("%s:%d: %s %s: %s\n%s", filepath.Base(m.URL), m.LastLine, m.Type, m.SubType, m.Message, strings.TrimSpace(m.Extract))
	}
}
