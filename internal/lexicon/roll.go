package lexicon

// Rolling look-ups: a caller that asks for many stretches of one word hashes
// each byte once and asks at every end. Seed, Step and Finish together are Hash.

// Seed is the state of the hash before the first byte.
const Seed = uint32(2166136261)

// Step adds one byte to the state.
func Step(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

// Finish turns the state into the hash.
func Finish(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}

// Entry is a found line of a table.
type Entry struct {
	Meta uint32
	at   uint32 // offset of the line in the blob
}

// Probe finds key, whose hash (after Finish) is h.
func (t Table) Probe(h uint32, key []byte) (Entry, bool) {
	b := t.blob
	mask := u32(b, 12) - 1
	fp := h >> 24
	for i := h & mask; ; i = (i + 1) & mask {
		slot := HeaderSize + int(i)*SlotSize
		ref := u32(b, slot)
		if ref == 0 {
			return Entry{}, false
		}
		if ref>>24 != fp {
			continue
		}
		at := HeaderSize + int(mask+1)*SlotSize + int(ref&0xffffff) - 1
		if at+len(key) < len(b) && b[at+len(key)] == '\t' && b[at:at+len(key)] == string(key) {
			return Entry{u32(b, slot+4), uint32(at)}, true
		}
	}
}

// Key returns the key of an entry of t, given its length in bytes.
func (t Table) Key(e Entry, length int) string { return t.blob[e.at : int(e.at)+length] }

// Column returns the n-th column of an entry of t; its key is column 0.
func (t Table) Column(e Entry, n int) string {
	start := int(e.at)
	for i := start; i < len(t.blob); i++ {
		switch c := t.blob[i]; {
		case c != '\t' && c != '\n':
		case n == 0:
			return t.blob[start:i]
		case c == '\n':
			return ""
		default:
			start = i + 1
			n--
		}
	}
	return ""
}
