package browser_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/browser"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// limit is how long one test may wait for the browser.
const limit = 5 * time.Minute

// shared holds what the tests share: one browser and one kawi command.
var shared struct {
	mu      sync.Mutex
	browser *browser.Browser
	kawi    string
}

func TestMain(m *testing.M) {
	status := m.Run()
	if shared.browser != nil {
		shared.browser.Close()
	}
	if shared.kawi != "" {
		os.RemoveAll(filepath.Dir(shared.kawi))
	}
	os.Exit(status)
}

// open opens a tab, or skips the test where there is no browser.
func open(t *testing.T) (context.Context, *browser.Page) {
	t.Helper()
	if testtext.Race || runtime.GOARCH == "386" || runtime.GOOS == "windows" || testing.Short() {
		t.Skip("the browser reads the pages once, in the plain run of the tests, where it can be spoken to over a pipe")
	}
	path, err := browser.Find()
	if err != nil {
		t.Skip(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.browser == nil {
		shared.browser, err = browser.Start(path)
		require.NoError(t, err)
	}
	page, err := shared.browser.Open(ctx, 1000, 800)
	if err != nil && os.Getenv("KAWI_CHROMIUM") == "" {
		t.Skipf("%s was found, but does not work: %v", path, err)
	}
	require.NoError(t, err)
	return ctx, page
}

// command returns the path of a kawi that was built from this source.
func command(t *testing.T) string {
	t.Helper()
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.kawi == "" {
		dir, err := os.MkdirTemp("", "kawi") //nolint:usetesting // it outlives the test
		require.NoError(t, err)
		path := filepath.Join(dir, "kawi")
		out, err := exec.Command("go", "build", "-o", path, "github.com/kawi-nlp/kawi/cmd/kawi").CombinedOutput()
		require.NoError(t, err, string(out))
		shared.kawi = path
	}
	return shared.kawi
}

// kawi runs the command. Bad records may fail; nothing else may.
func kawi(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), command(t), args...)
	cmd.Stdin = strings.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		t.Fatal(err, stderr.String())
	}
	return string(out)
}

// file writes a page and returns its address.
func file(t *testing.T, html string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(path, []byte(html), 0o600))
	return "file://" + filepath.ToSlash(path)
}

// article is the bundled article.
func article(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "examples", "artikel.txt"))
	require.NoError(t, err)
	return string(text)
}

// records returns texts as JSON Lines, with themselves as ids.
func records(texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		id, _ := json.Marshal(strings.ToValidUTF8(text, "\ufffd"))
		said, _ := json.Marshal(strings.ToValidUTF8("“Kami "+text+" siap,” kata Joko "+text+" Widodo di Jakarta, Senin (12/6/2023).", "\ufffd"))
		fmt.Fprintf(&b, "{\"id\":%s,\"text\":%s,\"date\":\"2023-06-13\"}\n", id, said)
	}
	return b.String()
}

// samples returns the pages that are checked for structure, contrast and
// accessibility, by name.
func samples(t *testing.T) map[string]string {
	t.Helper()
	pages := map[string]string{
		"analyze": kawi(t, article(t), "analyze", "--date", "2024-05-14", "--out", "html"),
		"empty":   kawi(t, "", "analyze", "--out", "html"),
		"records": kawi(t, records("satu", "dua")+"{\"id\":3}\n"+records("empat"), "analyze", "--in", "jsonl", "--out", "html"),
		"hostile": kawi(t, records(hostile("http://127.0.0.1:9/")...), "analyze", "--in", "jsonl", "--out", "html"),
		"colours": kawi(t, manySpeakers, "analyze", "--date", "2024-05-14", "--out", "html"),
	}
	for _, layer := range []string{"date", "ner", "quote"} {
		pages[layer] = kawi(t, article(t), layer, "--date", "2024-05-14", "--out", "html")
	}
	return pages
}

// manySpeakers has more speakers than the page has colours.
const manySpeakers = `“Air naik lagi,” kata Budi Santoso. “Jalan sudah putus,” ujar Siti Aminah. “Kami mengungsi,” kata Joko Prasetyo.
“Listrik padam,” tutur Dewi Lestari. “Bantuan datang besok,” kata Agus Salim. “Sekolah libur,” ujar Ratna Sari.
“Pasar tutup,” kata Hendra Gunawan. “Hujan reda,” ujar Maya Putri. Rina Wati mengatakan bahwa jembatan akan diperbaiki pekan depan.
`
