package promises_test

import (
	"bytes"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/promises"
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
	for i, after := range []time.Duration{5, 30, 60, 120} {
		signal := os.Signal(os.Kill)
		if i%2 == 1 {
			signal = syscall.SIGTERM
		}
		half, err := c.Killed(input, want, after*time.Millisecond, signal)
		require.NoError(t, err)
		require.False(t, half, "half a line after %d ms", after)
	}
}
