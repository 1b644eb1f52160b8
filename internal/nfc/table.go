package nfc

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The table is data/unicode/nfc.tsv, compiled by internal/gen: a head, the pages,
// the characters, the pairs, the parts. It is read in place.
//
//	head        "KNFC", the numbers of characters, pairs and parts
//	pages       for each 256 characters the place of the first (uint16), and the end
//	characters  rune, class, flags (uint32), the place and number of its parts (uint32)
//	pairs       the places of the characters that are put together (uint16), by their parts
//	parts       runes (uint32)
//
//go:generate go run ../gen -data ../../data -nfc nfc.bin
//go:embed nfc.bin
var table string

const (
	magic    = "KNFC"
	headSize = 16
	numPages = 0x300 // no character of the table is above U+2FFFF
)

// place is what the table says of a character: its parts, their number, and flags.
// The zero place is that of a character which is not in the table.
type place uint64

// The flags, in the upper half; the rune stands below them.
const (
	classShift = 21 + 32
	apart      = place(1) << (29 + 32) // it is taken apart
	together   = place(1) << (30 + 32) // and put together again
	joins      = place(1) << (31 + 32) // it may join the letter before it
)

func (p place) class() uint8 { return uint8(p >> classShift) }

// parts returns the number of parts.
func (p place) parts() int { return int(p & 7) }

// part returns the i-th part.
func (p place) part(i int) rune {
	chars, pairs := word(4), word(8)
	at := headSize + 2*(numPages+1) + 8*int(chars) + 2*int(pairs) + 4*(int(uint32(p)>>3)+i)
	return rune(word(at))
}

// word returns the uint32 at a place of the table.
func word(at int) uint32 {
	return uint32(table[at]) | uint32(table[at+1])<<8 | uint32(table[at+2])<<16 | uint32(table[at+3])<<24
}

func half(at int) int { return int(table[at]) | int(table[at+1])<<8 }

// runeMask leaves the rune of a character's first word.
const runeMask = 1<<21 - 1

// lookup finds a character.
func lookup(r rune) place {
	if r < 0xc0 || r > 0x2001 && r < 0x20d0 { // general punctuation is simple
		return 0
	}
	page := int(r >> 8)
	if page >= numPages {
		return 0
	}
	low, high := half(headSize+2*page), half(headSize+2*page+2)
	for low < high {
		mid := (low + high) / 2
		at := headSize + 2*(numPages+1) + 8*mid
		switch first := word(at); {
		case rune(first&runeMask) < r:
			low = mid + 1
		case rune(first&runeMask) > r:
			high = mid
		default:
			return place(first)<<32 | place(word(at+4))
		}
	}
	return 0
}

// findPair finds the character that NFC puts together from two parts.
func findPair(a, b rune) (rune, bool) {
	chars := int(word(4))
	low, high := 0, int(word(8))
	for low < high {
		mid := (low + high) / 2
		index := half(headSize + 2*(numPages+1) + 8*chars + 2*mid)
		at := headSize + 2*(numPages+1) + 8*index
		p := place(word(at + 4))
		x, y := p.part(0), p.part(1)
		switch {
		case x < a || x == a && y < b:
			low = mid + 1
		case x > a || y > b:
			high = mid
		default:
			return rune(word(at) & runeMask), true
		}
	}
	return 0, false
}

// Build compiles the text of data/unicode/nfc.tsv.
func Build(text string) ([]byte, error) {
	type char struct {
		r     rune
		first uint32
		parts []uint32
	}
	var chars []char
	number := 0
	for line := range strings.Lines(text) {
		number++
		if line[0] == '#' {
			continue
		}
		columns := append(strings.Split(strings.TrimSuffix(line, "\n"), "\t"), "", "", "")
		r, err1 := strconv.ParseUint(columns[0], 16, 21)
		class, err2 := strconv.ParseUint(columns[1], 10, 8)
		if err1 != nil || err2 != nil || int(r>>8) >= numPages || strings.Trim(columns[3], "cb") != "" {
			return nil, fmt.Errorf("line %d: want character, combining class, parts, flags", number)
		}
		c := char{r: rune(r), first: uint32(r) | uint32(class)<<21}
		for _, hex := range strings.Fields(columns[2]) {
			part, err := strconv.ParseUint(hex, 16, 21)
			if err != nil {
				return nil, fmt.Errorf("line %d: part %q", number, hex)
			}
			c.parts = append(c.parts, uint32(part))
			c.first |= uint32(apart >> 32)
		}
		if strings.Contains(columns[3], "c") {
			c.first |= uint32(together >> 32)
		}
		if strings.Contains(columns[3], "b") {
			c.first |= uint32(joins >> 32)
		}
		if len(chars) > 0 && chars[len(chars)-1].r >= c.r || len(c.parts) > 7 || strings.Contains(columns[3], "c") && len(c.parts) != 2 {
			return nil, fmt.Errorf("line %d: out of order, or the wrong number of parts", number)
		}
		chars = append(chars, c)
	}
	var pairs []int
	var entries, parts []byte
	for i, c := range chars {
		entries = binary.LittleEndian.AppendUint32(entries, c.first)
		entries = binary.LittleEndian.AppendUint32(entries, uint32(len(parts)/4)<<3|uint32(len(c.parts)))
		for _, p := range c.parts {
			parts = binary.LittleEndian.AppendUint32(parts, p)
		}
		if c.first&uint32(together>>32) != 0 {
			pairs = append(pairs, i)
		}
	}
	slices.SortFunc(pairs, func(i, j int) int { return slices.Compare(chars[i].parts, chars[j].parts) })
	blob := []byte(magic)
	blob = binary.LittleEndian.AppendUint32(blob, uint32(len(chars)))
	blob = binary.LittleEndian.AppendUint32(blob, uint32(len(pairs)))
	blob = binary.LittleEndian.AppendUint32(blob, uint32(len(parts)/4))
	for page := range rune(numPages + 1) {
		first, _ := slices.BinarySearchFunc(chars, page<<8, func(c char, r rune) int { return int(c.r - r) })
		blob = binary.LittleEndian.AppendUint16(blob, uint16(first))
	}
	blob = append(blob, entries...)
	for _, i := range pairs {
		blob = binary.LittleEndian.AppendUint16(blob, uint16(i))
	}
	return append(blob, parts...), nil
}

// Text returns the lines of the table as they stand in data/unicode/nfc.tsv.
func Text() string {
	var b strings.Builder
	for i := range int(word(4)) {
		first := word(headSize + 2*(numPages+1) + 8*i)
		p := lookup(rune(first & runeMask))
		line := fmt.Sprintf("%04X\t%d\t", first&runeMask, p.class())
		for k := range p.parts() {
			line += fmt.Sprintf("%04X ", p.part(k))
		}
		line = strings.TrimSuffix(line, " ") + "\t"
		if p&together != 0 {
			line += "c"
		}
		if p&joins != 0 {
			line += "b"
		}
		b.WriteString(strings.TrimRight(line, "\t") + "\n")
	}
	return b.String()
}
