package lexicon

import "errors"

// A blob is one table as bytes, read in place:
//
//	offset  0  magic "KAWI"
//	offset  4  format version, uint32 (all numbers little endian)
//	offset  8  number of entries
//	offset 12  number of slots, a power of two
//	offset 16  length of the text
//	offset 20  CRC-32 (IEEE) of everything after the header
//	offset 24  slots: 8 bytes each, or zero for an empty slot
//	           uint32  fingerprint<<24 | offset of the line in the text, plus one
//	           uint32  meta, what the generator packed from the other columns
//	then       the text: the table's source file, byte for byte
//
// The key of a line is everything before its first tab. The text is the source
// file itself, so text → blob → text is the identity and no column is lost.
const (
	Magic         = "KAWI"
	FormatVersion = 1
	HeaderSize    = 24
	SlotSize      = 8
	MaxText       = 1<<24 - 2
)

// Table is a compiled table over an embedded blob. Look-ups allocate nothing
// and nothing is decoded at start-up. A Table is immutable and safe to share
// between goroutines.
type Table struct{ blob string }

// ErrCorrupt is returned by Open for bytes that are not a whole, unchanged blob.
var ErrCorrupt = errors.New("lexicon: corrupt table")

// Raw wraps a blob without checking it: for embedded blobs, whose checksums
// the tests verify.
func Raw(blob string) Table { return Table{blob} }

// Open checks a blob's header, lengths, checksum and slots and wraps it.
func Open(blob string) (Table, error) {
	if len(blob) < HeaderSize || blob[:4] != Magic || u32(blob, 4) != FormatVersion {
		return Table{}, ErrCorrupt
	}
	slots, text := uint64(u32(blob, 12)), uint64(u32(blob, 16))
	if slots == 0 || slots&(slots-1) != 0 || HeaderSize+slots*SlotSize+text != uint64(len(blob)) {
		return Table{}, ErrCorrupt
	}
	if Checksum(blob[HeaderSize:]) != u32(blob, 20) || !soundSlots(blob, int(slots)) {
		return Table{}, ErrCorrupt
	}
	return Table{blob}, nil
}

// soundSlots reports whether every slot in use points at the beginning of a
// line, their number is that in the header, and some slot is empty, without which
// a look-up would not end.
func soundSlots(blob string, slots int) bool {
	text := blob[HeaderSize+slots*SlotSize:]
	used := uint32(0)
	for i := range slots {
		ref := u32(blob, HeaderSize+i*SlotSize)
		if ref == 0 {
			continue
		}
		used++
		at := int(ref&0xffffff) - 1
		if at < 0 || at >= len(text) || at > 0 && text[at-1] != '\n' {
			return false
		}
	}
	return used == u32(blob, 8) && used < uint32(slots)
}

// Len returns the number of entries.
func (t Table) Len() int { return int(u32(t.blob, 8)) }

// Text returns the table's source file.
func (t Table) Text() string { return t.blob[HeaderSize+int(u32(t.blob, 12))*SlotSize:] }

// Size returns the size of the blob in bytes.
func (t Table) Size() int { return len(t.blob) }

// Lookup finds key and returns the meta word that the generator packed for it.
// Keys are compared byte for byte. The cost is one hash and, nearly always, at
// most one comparison.
func Lookup[T ~string | ~[]byte](t Table, key T) (meta uint32, ok bool) {
	slot, ok := find(t, key)
	if !ok {
		return 0, false
	}
	return u32(t.blob, slot+4), true
}

// Row returns the whole line of key, tabs included, without its line feed.
func Row[T ~string | ~[]byte](t Table, key T) (line string, ok bool) {
	slot, ok := find(t, key)
	if !ok {
		return "", false
	}
	text := t.Text()
	start := int(u32(t.blob, slot)&0xffffff) - 1
	end := start
	for end < len(text) && text[end] != '\n' {
		end++
	}
	return text[start:end], true
}

// find returns the byte offset in the blob of key's slot.
func find[T ~string | ~[]byte](t Table, key T) (int, bool) {
	b := t.blob
	mask := u32(b, 12) - 1
	textAt := HeaderSize + int(mask+1)*SlotSize
	h := Hash(key)
	fp := h >> 24
	for i := h & mask; ; i = (i + 1) & mask {
		slot := HeaderSize + int(i)*SlotSize
		ref := u32(b, slot)
		if ref == 0 {
			return 0, false
		}
		if ref>>24 != fp {
			continue
		}
		at := textAt + int(ref&0xffffff) - 1
		if at+len(key) < len(b) && b[at+len(key)] == '\t' && b[at:at+len(key)] == string(key) {
			return slot, true
		}
	}
}

// Hash is the hash that places keys in slots.
func Hash[T ~string | ~[]byte](key T) uint32 {
	h := Seed
	for i := 0; i < len(key); i++ {
		h = Step(h, key[i])
	}
	return Finish(h)
}

func u32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
