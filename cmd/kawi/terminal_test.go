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

// TestTerminal runs the command on a real terminal, which script makes: what is
// typed can be edited, what is pasted is one text, and the terminal is left as it
// was.
func TestTerminal(t *testing.T) {
	t.Parallel()
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
	cmd.Env = append(os.Environ(), asCommand+"=1", "TERM=xterm", "NO_COLOR=1")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for _, keys := range []string{"Ia tiba di Jakarto\x7fa kemarin.\r", ":on 2024-05-14\r", "\x1b[200~Ia pulang\rke Bandung.\x1b[201~\r", "\x1b[A\x1b[A\r", ":quit\r"} {
		if _, err := io.WriteString(in, keys); err != nil {
			t.Fatal(err)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, part := range []string{"    Jakarta\r\n", "Published on Tuesday, 14 May 2024", "    Bandung\r\n", " icanon", " echo "} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("no %q in\n%s", part, out.String())
		}
	}
	if strings.Contains(out.String(), "-icanon") {
		t.Error("the terminal was left raw")
	}
}
