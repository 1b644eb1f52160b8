package promises_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

func TestCommandFailsCleanly(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" || testing.Short() {
		t.Skip("builds the command, and needs /dev/full and signals")
	}
	c, err := promises.BuildCommand(t.TempDir())
	require.NoError(t, err)
	input := promises.Records(1, 300)
	want, err := c.Run(input, "--jobs", "1")
	require.NoError(t, err)
	require.Equal(t, 300, bytes.Count(want, []byte("\n")), "one line out for each line in")
	got, err := c.Run(input, "--jobs", "7")
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "the order and the results do not depend on the number of jobs")
	require.NoError(t, c.FullDisk(input), "full disk")
	require.NoError(t, c.ClosedPipe(input), "closed pipe")
	require.NoError(t, c.Interrupt(input, os.Interrupt), "interrupt")
	require.NoError(t, c.Interrupt(input, syscall.SIGTERM), "SIGTERM")
	for i, after := range []int{5, 30, 60, 120} {
		signal := os.Kill
		if i%2 == 1 {
			signal = syscall.SIGTERM
		}
		half, err := c.Killed(input, want, time.Duration(after)*time.Millisecond, signal)
		require.NoError(t, err)
		require.False(t, half && signal != os.Kill, "half a line after %d ms", after)
	}
}

// The page of all naughty strings has no element and no attribute that can run
// or load anything.
func TestNaughtyStringsStayTextInThePage(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("builds the command")
	}
	dir := t.TempDir()
	_, err := promises.BuildCommand(dir)
	require.NoError(t, err)
	var input bytes.Buffer
	for _, text := range append(testtext.Naughty(), testtext.BigList()...) {
		line, err := json.Marshal(map[string]string{"id": text, "text": "“Ya,” kata " + text + ", Senin (12/6/2023). " + text})
		require.NoError(t, err)
		input.Write(append(line, '\n'))
	}
	cmd := exec.Command(filepath.Join(dir, "kawi.exe"), "analyze", "--in", "jsonl", "--out", "html")
	cmd.Stdin = &input
	page, err := cmd.Output()
	require.NoError(t, err)
	page = bytes.Map(func(r rune) rune { // XML is stricter than HTML
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0xfffe && r <= 0xffff || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, page)
	dec := xml.NewDecoder(bytes.NewReader(page))
	dec.Strict, dec.AutoClose, dec.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	elements := 0
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		elements++
		switch strings.ToLower(start.Name.Local) {
		case "script", "img", "iframe", "object", "embed", "link", "form", "input", "base", "video", "audio", "plaintext", "marquee", "foreignobject", "animate", "set":
			t.Errorf("the page has an element %v", start)
		}
		for _, a := range start.Attr {
			name, value := strings.ToLower(a.Name.Local), strings.ToLower(strings.TrimSpace(a.Value))
			if strings.HasPrefix(name, "on") || name == "src" || name == "href" && !strings.HasPrefix(value, "#") {
				t.Errorf("the page has an attribute %s=%q", name, a.Value)
			}
		}
	}
	require.Greater(t, elements, 500)
}
