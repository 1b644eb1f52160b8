package lexicon

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strings"
)

// Checksum is the CRC-32 that a blob's header carries.
func Checksum(s string) uint32 { return crc32.ChecksumIEEE([]byte(s)) }

// Build compiles the text of a table. pack turns the columns of a line
// (columns[0] is the key) into the meta word. Lines that are empty or start with '#' are
// kept in the text but are no entries. Every line must end in a line feed and
// have at least one tab; keys must be unique. An error names the line.
func Build(text string, pack func(columns []string) (uint32, error)) ([]byte, error) {
	if len(text) > MaxText {
		return nil, fmt.Errorf("lexicon: table of %d bytes exceeds %d", len(text), MaxText)
	}
	type entry struct {
		key  string
		at   int
		meta uint32
	}
	var entries []entry
	seen := map[string]int{}
	at, line := 0, 0
	for rest := text; rest != ""; {
		line++
		row, tail, found := strings.Cut(rest, "\n")
		if !found {
			return nil, fmt.Errorf("line %d: no line feed at the end", line)
		}
		if row != "" && row[0] != '#' {
			columns := strings.Split(row, "\t")
			if len(columns) < 2 || columns[0] == "" {
				return nil, fmt.Errorf("line %d: want key, tab, columns", line)
			}
			if first, dup := seen[columns[0]]; dup {
				return nil, fmt.Errorf("line %d: %q stands already in line %d", line, columns[0], first)
			}
			seen[columns[0]] = line
			meta, err := pack(columns)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			entries = append(entries, entry{columns[0], at, meta})
		}
		at += len(row) + 1
		rest = tail
	}
	slots := 8
	for slots < 2*len(entries) {
		slots *= 2
	}
	blob := make([]byte, HeaderSize+slots*SlotSize, HeaderSize+slots*SlotSize+len(text))
	for _, e := range entries {
		h := Hash(e.key)
		i := int(h) & (slots - 1)
		for binary.LittleEndian.Uint32(blob[HeaderSize+i*SlotSize:]) != 0 {
			i = (i + 1) & (slots - 1)
		}
		slot := blob[HeaderSize+i*SlotSize:]
		binary.LittleEndian.PutUint32(slot, h>>24<<24|uint32(e.at+1))
		binary.LittleEndian.PutUint32(slot[4:], e.meta)
	}
	blob = append(blob, text...)
	copy(blob, Magic)
	binary.LittleEndian.PutUint32(blob[4:], FormatVersion)
	binary.LittleEndian.PutUint32(blob[8:], uint32(len(entries)))
	binary.LittleEndian.PutUint32(blob[12:], uint32(slots))
	binary.LittleEndian.PutUint32(blob[16:], uint32(len(text)))
	binary.LittleEndian.PutUint32(blob[20:], Checksum(string(blob[HeaderSize:])))
	return blob, nil
}
