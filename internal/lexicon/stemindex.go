package lexicon

import (
	_ "embed"
	"fmt"
	"math/bits"
	"strings"
)

//go:embed stemindex.bin
var stemIndexBlob string

// An Index finds the keys of [Roots] and [Words], and frequent derived forms of
// twelve letters or fewer (data/stem/forms.tsv), in one look-up that touches one
// place of memory, for the stemmer, which asks for many stretches of each word.
//
//	offset  0  magic "KAWX"
//	offset  4  format version, uint32 (all numbers little endian)
//	offset  8  number of entries
//	offset 12  CRC-32 (IEEE) of everything after the header
//	offset 16  the filter: 2^18 bits, lowest first
//	then       2^15 slots of 12 bytes, or zero for an empty slot
//	           uint64  the state of the hash, which is unique to keys of a to z of twelve letters or fewer
//	           uint32  offset of the line in its text, for a form that of its root, << 12 | class, second class, weight, kind
//
// The filter holds the hashes of all keys, and inverted those of the first Start
// letters of longer keys; it answers for nearly all absent keys.
//
// An Index is immutable and safe to share between goroutines.
type Index struct{ blob string }

const (
	indexMagic  = "KAWX"
	indexHeader = 16
	filterBits  = 1 << 18
	indexSlots  = 1 << 15
	indexSlot   = 12
	indexSize   = indexHeader + filterBits/8 + indexSlots*indexSlot

	// Start is the number of letters for which MayStart answers.
	Start = 4
	// exact is the number of letters up to which the state is the key.
	exact = 12
)

// StemIndex returns the index.
func StemIndex() Index { return Index{stemIndexBlob} }

// Seed is the state of the hash before the first byte. Seed, Step and Finish
// together are [Hash]; a caller that asks for many stretches of one word hashes
// each byte once and asks at every end.
const Seed = uint64(0)

// Step adds one byte to the state.
func Step(h uint64, c byte) uint64 { return bits.RotateLeft64(h, 5) ^ uint64(c) }

// Finish turns the state into the hash.
func Finish(h uint64) uint32 {
	h ^= h >> 29
	h *= 0x9e3779b97f4a7c15
	return uint32(h >> 32)
}

// MayStart reports whether a key may begin with the Start letters whose state is h.
func (x Index) MayStart(h uint64) bool { return x.may(^Finish(h)) }

func (x Index) may(h uint32) bool {
	h &= filterBits - 1
	return x.blob[indexHeader+h>>3]>>(h&7)&1 != 0
}

// Entry is what an index knows of a key.
type Entry uint32

// The letters of the classes in an entry; the first stands for none.
const entryClasses = "\x00vnadmpxef"

// FormClass is the class letter of derived forms. They have neither Weight nor Key.
const FormClass = 'f'

// Class and Second return the letters of the word classes, or 0.
func (e Entry) Class() byte  { return entryClasses[e&15] }
func (e Entry) Second() byte { return [8]byte{0, 'v', 'n', 'a', 'd', 'm', 'p', 'x'}[e>>4&7] }

// Weight returns the weight of a root; 0 means that the key stands in [Words].
func (e Entry) Weight() int { return int(e >> 7 & 15) }

// long reports whether the key must be compared with the text.
func (e Entry) long() bool { return e>>11&1 != 0 }

// text returns the text from the key's line on.
func (e Entry) text() string {
	if e.Weight() != 0 || e.Class() == FormClass {
		return Roots().Text()[e>>12:]
	}
	return Words().Text()[e>>12:]
}

// Root returns the root of the key of e, which has n bytes; for a root that is
// the key itself.
func (e Entry) Root(n int) string {
	line := e.text()
	switch {
	case e.Weight() != 0:
		return line[:n]
	case e.Class() != FormClass:
		line = line[n+1:]
	}
	return line[:strings.IndexByte(line, '\t')]
}

// Key returns the key of e, which has n bytes.
func (e Entry) Key(n int) string { return e.text()[:n] }

// Find finds key, whose state is h. plain says that the key is known to be of
// the letters a to z only.
func (x Index) Find(h uint64, key []byte, plain bool) (Entry, bool) {
	hash := Finish(h)
	if !x.may(hash) {
		return 0, false
	}
	short := len(key) <= exact && (plain || letters(key))
	for i := hash >> 8 & (indexSlots - 1); ; i = (i + 1) & (indexSlots - 1) {
		at := indexHeader + filterBits/8 + int(i)*indexSlot
		slot := x.blob[at : at+indexSlot]
		e := Entry(u32(slot, 8))
		if e == 0 {
			return 0, false
		}
		if u64(slot) != h || e.long() == short {
			continue
		}
		if short {
			return e, true
		}
		if text := e.text(); len(text) > len(key) && text[len(key)] == '\t' && text[:len(key)] == string(key) {
			return e, true
		}
	}
}

// letters reports whether key is of the letters a to z only.
func letters(key []byte) bool {
	for _, c := range key {
		if c-'a' >= 26 {
			return false
		}
	}
	return true
}

func u64(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// BuildIndex compiles the index of the texts of two tables and of forms, rows of
// form and root. No key may stand twice in the tables. A form that stands in a table
// or whose root is not among the roots is passed over: the tables win.
func BuildIndex(roots, words, forms string) ([]byte, error) {
	b := indexBuilder{blob: make([]byte, indexSize), offsets: map[string]int{}}
	for _, text := range []string{roots, words} {
		at := 0
		for row := range strings.Lines(text) {
			if columns := strings.Split(strings.TrimSuffix(row, "\n"), "\t"); len(columns) == 3 && row[0] != '#' {
				if err := b.add(columns[0], at, indexEntry(columns)|Entry(at)<<12); err != nil {
					return nil, err
				}
			}
			at += len(row)
		}
	}
	main := len(b.offsets)
	for row := range strings.Lines(forms) {
		form, root, ok := strings.Cut(strings.TrimSuffix(row, "\n"), "\t")
		if !ok || row[0] == '#' {
			continue
		}
		if len(form) > exact || !letters([]byte(form)) {
			return nil, fmt.Errorf("form %q: want %d letters a to z at most", form, exact)
		}
		at, known := b.offsets[root]
		if _, twice := b.offsets[form]; twice || !known || !strings.HasPrefix(roots[at:], root+"\t") {
			continue
		}
		e := Entry(strings.IndexByte(entryClasses, FormClass)) | Entry(at)<<12
		if err := b.add(form, at, e); err != nil {
			return nil, err
		}
	}
	if len(b.offsets) > indexSlots*4/5 {
		return nil, fmt.Errorf("%d keys are too many for %d slots", len(b.offsets), indexSlots)
	}
	copy(b.blob, indexMagic)
	putUint32(b.blob[4:], FormatVersion)
	putUint32(b.blob[8:], uint32(main))
	putUint32(b.blob[12:], Checksum(string(b.blob[indexHeader:])))
	return b.blob, nil
}

// indexBuilder puts keys into an index.
type indexBuilder struct {
	blob    []byte
	offsets map[string]int // of the lines of the keys so far
}

func (b *indexBuilder) add(key string, at int, e Entry) error {
	if _, twice := b.offsets[key]; twice {
		return fmt.Errorf("%q stands twice", key)
	}
	b.offsets[key] = at
	state := Seed
	for i := range len(key) {
		state = Step(state, key[i])
		if i == Start-1 && len(key) > Start && e.Class() != FormClass {
			b.mark(^Finish(state))
		}
	}
	b.mark(Finish(state))
	insert(b.blob[indexHeader+filterBits/8:], state, e)
	return nil
}

func (b *indexBuilder) mark(h uint32) {
	h &= filterBits - 1
	b.blob[indexHeader+h>>3] |= 1 << (h & 7)
}

// indexEntry packs the columns of a row: root, class, weight or form, root, class.
func indexEntry(columns []string) Entry {
	key, class, weight := columns[0], columns[1], columns[2]
	var e Entry
	if len(weight) == 1 && weight[0] >= '1' && weight[0] <= '9' {
		e = Entry(weight[0]-'0') << 7
	} else {
		class = weight
	}
	e |= Entry(strings.IndexByte(entryClasses, class[0]))
	if len(class) > 1 {
		e |= Entry(strings.IndexByte(entryClasses, class[1])) << 4
	}
	if len(key) > exact || strings.Trim(key, "abcdefghijklmnopqrstuvwxyz") != "" {
		e |= 1 << 11
	}
	return e
}

func insert(slots []byte, state uint64, e Entry) {
	i := int(Finish(state) >> 8 & (indexSlots - 1))
	for {
		slot := slots[i*indexSlot:]
		if slot[8]|slot[9]|slot[10]|slot[11] == 0 {
			putUint32(slot, uint32(state))
			putUint32(slot[4:], uint32(state>>32))
			putUint32(slot[8:], uint32(e))
			return
		}
		i = (i + 1) & (indexSlots - 1)
	}
}

// OpenIndex checks an index's header, length and checksum and wraps it.
func OpenIndex(blob string) (Index, error) {
	if len(blob) != indexSize || blob[:4] != indexMagic || u32(blob, 4) != FormatVersion || Checksum(blob[indexHeader:]) != u32(blob, 12) {
		return Index{}, ErrCorrupt
	}
	return Index{blob}, nil
}

// Len returns the number of keys, forms aside.
func (x Index) Len() int { return int(u32(x.blob, 8)) }

func putUint32(b []byte, v uint32) {
	b[0], b[1], b[2], b[3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}
