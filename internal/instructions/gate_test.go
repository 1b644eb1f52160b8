package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// counts gives every layer the same count.
func counts(n float64) map[string]float64 {
	m := map[string]float64{}
	for _, l := range layers() {
		m[l.name] = n
	}
	return m
}

func TestCompare(t *testing.T) {
	t.Parallel()
	for now, off := range map[float64]bool{1000: false, 1029: false, 971: false, 1031: true, 969: true} {
		var out bytes.Buffer
		err := compare(&out, golden{counts: counts(1000)}, counts(now))
		require.Equal(t, off, err != nil, "%v: %v", now, err)
		require.Equal(t, len(layers()), strings.Count(out.String(), "\n"))
	}
	few := counts(1000)
	delete(few, "ner")
	require.ErrorContains(t, compare(new(bytes.Buffer), golden{counts: few}, counts(1000)), "ner")
}

func TestGolden(t *testing.T) {
	t.Parallel()
	g, err := readGolden("golden.tsv")
	require.NoError(t, err)
	require.Len(t, g.counts, len(layers()))
	file := filepath.Join(t.TempDir(), "golden.tsv")
	require.NoError(t, os.WriteFile(file, g.text(g.counts), 0o600))
	back, err := readGolden(file)
	require.NoError(t, err)
	require.Equal(t, g, back)
	for _, text := range []string{"tokenize\tx\n", "tokenize\t1\n", "tokenize\n"} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		_, err := readGolden(file)
		require.Error(t, err, text)
	}
	_, err = readGolden(filepath.Join(t.TempDir(), "none"))
	require.Error(t, err)
}

// TestElsewhere checks that what cannot be counted is no failure.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	var skip skipped
	_, err := countAll("go1.26.8 plan9/mips")
	require.ErrorAs(t, err, &skip)
	require.ErrorContains(t, err, "plan9/mips")
}

// TestWork runs every layer once on its input.
func TestWork(t *testing.T) {
	t.Parallel()
	for _, l := range layers() {
		file := filepath.Join(t.TempDir(), l.name)
		size, err := writeInput(file, l)
		require.NoError(t, err)
		require.InDelta(t, inputSize, size, 4000)
		require.NoError(t, work(l.name, file, 1), l.name)
	}
	require.Error(t, work("tokenize", "/nowhere", 1))
	file := filepath.Join(t.TempDir(), "empty")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	require.Error(t, work("columns", file, 1))
	require.Error(t, work("none", file, 1))
}
