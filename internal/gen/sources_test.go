package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// forbidden are sources that a company may not use, or whose licence binds what
// is made from them. A table may not name one as its source.
var forbidden = []string{"kateglo", "kbbi", "sastrawi", "hunspell", "wiktionary", "odbl", "gpl", "cc by-sa", "cc by-nc", "noncommercial"}

// TestEveryTableTellsItsSource checks that each table has a header with its
// source and licence, that data/SOURCES.md says how it was obtained, and that
// neither names a forbidden source as one.
func TestEveryTableTellsItsSource(t *testing.T) {
	t.Parallel()
	data := filepath.Join("..", "..", "data")
	sources, err := os.ReadFile(filepath.Join(data, "SOURCES.md"))
	require.NoError(t, err)
	rows := map[string]string{}
	for line := range strings.Lines(string(sources)) {
		if strings.HasPrefix(line, "| `") {
			for i, field := range strings.Split(strings.Split(line, "|")[1], "`") {
				if i%2 == 1 {
					rows[field] = line
				}
			}
		}
	}
	tables := 0
	err = filepath.WalkDir(data, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".tsv" {
			return err
		}
		tables++
		name, err := filepath.Rel(data, path)
		require.NoError(t, err)
		name = filepath.ToSlash(name)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		header := ""
		for line := range strings.Lines(string(text)) {
			if !strings.HasPrefix(line, "#") {
				break
			}
			header += strings.ToLower(line)
		}
		require.Contains(t, header, "source", name)
		require.Contains(t, header, "licence", name)
		require.Contains(t, rows, name, "data/SOURCES.md has no row for it")
		for _, word := range forbidden {
			require.NotContains(t, header, word, name)
			require.NotContains(t, strings.ToLower(rows[name]), word, name)
		}
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, tables, len(rows), "data/SOURCES.md names a table that is not there")
	require.Greater(t, tables, 20)
}
