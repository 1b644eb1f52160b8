package main

import (
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestMeasure(t *testing.T) {
	result, err := measure("./testdata/small", regexp.MustCompile(""), time.Minute, 2, io.Discard)
	require.NoError(t, err)
	// The bounds 0 and most give the same on both sides: two mutants of Clamp live because they
	// are equivalent, and none of Middle's two is noticed.
	var out strings.Builder
	result.print(&out, true)
	require.Equal(t, `| small | killed | lived | timed out | not reached | efficacy |
|---|---:|---:|---:|---:|---:|
| small.go | 7 | 4 | 0 | 1 | 63.6 % |
| all | 7 | 4 | 0 | 1 | 63.6 % |
small.go:8:7: <= for <
small.go:11:7: >= for >
small.go:26:39: - for +
small.go:26:44: * for /
small.go:32:35: + for - (not reached)
`, out.String())
}

func TestFilesThatDoNotMatch(t *testing.T) {
	result, err := measure("./testdata/small", regexp.MustCompile("^other"), time.Minute, 1, io.Discard)
	require.NoError(t, err)
	require.Empty(t, result.pkg.mutants)
	require.InDelta(t, 100, result.total().efficacy(), 0)
}

func TestNoPackage(t *testing.T) {
	_, err := measure("./testdata/none", regexp.MustCompile(""), time.Minute, 1, io.Discard)
	require.Error(t, err)
}
