package main

import (
	"context"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// asCommand is the variable that makes the test binary be the command.
const asCommand = "KAWI_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// onTerminal runs the command on a terminal, which script makes, types keys, and
// returns what was shown; the last line is how the terminal was left.
func onTerminal(t *testing.T, kind string, keys ...string) string {
	t.Helper()
	path := tool(t, "script")
	if out, _ := exec.Command(path, "--version").Output(); !strings.Contains(string(out), "util-linux") {
		t.Skip("this is not the script of util-linux")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, "-qec", self+" && stty -a", os.DevNull)
	cmd.Env = append(os.Environ(), asCommand+"=1", "TERM="+kind, "NO_COLOR=1")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for _, k := range keys {
		if _, err := io.WriteString(in, k); err != nil {
			t.Fatal(err)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	return out.String()
}

// TestTerminal runs the command on a terminal: what is typed can be edited, what is
// pasted is one text, and the terminal is left as it was.
func TestTerminal(t *testing.T) {
	t.Parallel()
	out := onTerminal(t, "xterm", "Ia tiba di Jakarto\x7fa kemarin.\r", ":on 2024-05-14\r", "\x1b[200~Ia pulang\rke Bandung.\x1b[201~\r", "\x1b[A\x1b[A\r", ":quit\r")
	for _, part := range []string{"    Jakarta\r\n", "Published on Tuesday, 14 May 2024", "    Bandung\r\n", " icanon", " echo "} {
		if !strings.Contains(out, part) {
			t.Errorf("no %q in\n%s", part, out)
		}
	}
	if strings.Contains(out, "-icanon") {
		t.Error("the terminal was left raw")
	}
}

// TestDumbTerminal runs the command on a terminal that knows no escape codes.
func TestDumbTerminal(t *testing.T) {
	t.Parallel()
	out := onTerminal(t, "dumb", "Ia tiba di Jakarta.\n:quit\n")
	if !strings.Contains(out, "    Jakarta\r\n") || strings.Contains(out, "\x1b") {
		t.Errorf("%q", out)
	}
}
