package lexicon

import (
	"encoding/binary"
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Phrases is a compiled table of phrases of one or more words, each with a set
// of classes. It is walked word by word: [PhraseState.Step] takes the next word,
// [Phrases.At] tells what stands there and whether a longer phrase goes on. The
// walk compares 64-bit hashes of folded text, so that it costs one probe a word
// whatever the size of the table, and the table needs no decoding.
//
// Folding: ASCII letters are lower-cased, hyphens and spaces part words alike
// (Soekarno-Hatta, Soekarno - Hatta), full stops, apostrophes and brackets are nothing
// (PT. = PT, Jum'at = Jumat, (KPK) = KPK), and a letter with an accent of its own is
// the composed letter. A Phrases is immutable and safe to share between goroutines.
//
// The blob has the header of a [Table]; a slot is 16 bytes: the upper half of
// the hash, the offset of the line in the text plus one (0 for a mere prefix), and the class set, whose top
// bit says that a longer phrase begins so.
type Phrases struct{ blob string }

// PhraseSlotSize is the size of a slot of a phrase table in bytes.
const PhraseSlotSize = 16

// PhraseMore is the bit of a class set that marks a prefix of a longer phrase.
const PhraseMore = 1 << 63

// A PhraseState is a place in a walk over a phrase table. PhraseStart is the
// first.
type PhraseState uint64

// PhraseStart is the state before the first word.
const PhraseStart PhraseState = 14695981039346656037

// Step returns the state after word, which may itself hold several words
// (Soekarno-Hatta) or none (a hyphen).
func (s PhraseState) Step(word string) PhraseState {
	h := uint64(s)
	gap := s != PhraseStart
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '-' || c == ' ' || c == '_':
			gap = h != uint64(PhraseStart)
			continue
		case c == '.' || c == '\'' || c == '(' || c == ')' || c == '`':
			continue
		case c == 0xE2 && i+2 < len(word) && word[i+1] == 0x80: // general punctuation: – — ‘ ’
			if word[i+2] <= 0x95 {
				gap = h != uint64(PhraseStart)
			}
			i += 2
			continue
		case c == 0xCC || c == 0xCD: // a combining mark: the tables hold composed letters
			if composed := norm.NFC.String(word); composed != word {
				return s.Step(composed)
			}
		}
		if gap {
			h = (h ^ ' ') * 1099511628211
			gap = false
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return PhraseState(h)
}

// mix spreads the bits of a state for the look-up.
func (s PhraseState) mix() uint64 {
	h := uint64(s)
	h ^= h >> 32
	h *= 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// At returns the class set of the phrase that ends at s, the offset of its
// line in Text (-1 if s is only the beginning of a phrase, or nothing), and whether a longer
// phrase goes on.
func (p Phrases) At(s PhraseState) (classes uint64, row int, more bool) {
	if len(p.blob) == 0 {
		return 0, -1, false
	}
	mask := u32(p.blob, 12) - 1
	h := s.mix()
	fp := uint32(h>>32) | 1
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		at := HeaderSize + int(i)*PhraseSlotSize
		switch u32(p.blob, at) {
		case 0:
			return 0, -1, false
		case fp:
			set := uint64(u32(p.blob, at+8)) | uint64(u32(p.blob, at+12))<<32
			return set &^ PhraseMore, int(u32(p.blob, at+4)) - 1, set&PhraseMore != 0
		}
	}
}

// Find returns the class set of a whole phrase.
func (p Phrases) Find(phrase string) (classes uint64, ok bool) {
	classes, row, _ := p.At(PhraseStart.Step(phrase))
	return classes, row >= 0
}

// Line returns the line of Text at offset row.
func (p Phrases) Line(row int) string {
	line, _, _ := strings.Cut(p.Text()[row:], "\n")
	return line
}

// Len returns the number of slots in use: phrases and their beginnings.
func (p Phrases) Len() int { return int(u32(p.blob, 8)) }

// Text returns the text that the table was made from.
func (p Phrases) Text() string {
	return p.blob[HeaderSize+int(u32(p.blob, 12))*PhraseSlotSize:]
}

// Size returns the size of the blob in bytes.
func (p Phrases) Size() int { return len(p.blob) }

// OpenPhrases checks a blob's header, lengths and checksum and wraps it.
func OpenPhrases(blob string) (Phrases, error) {
	if len(blob) < HeaderSize || blob[:4] != Magic || u32(blob, 4) != FormatVersion {
		return Phrases{}, ErrCorrupt
	}
	slots, text := uint64(u32(blob, 12)), uint64(u32(blob, 16))
	if slots == 0 || slots&(slots-1) != 0 || HeaderSize+slots*PhraseSlotSize+text != uint64(len(blob)) ||
		Checksum(blob[HeaderSize:]) != u32(blob, 20) || !soundPhrases(blob, int(slots), int(text)) {
		return Phrases{}, ErrCorrupt
	}
	return Phrases{blob}, nil
}

// soundPhrases reports whether every slot in use points into the text, their
// number is that in the header, and some slot is empty.
func soundPhrases(blob string, slots, text int) bool {
	used := uint32(0)
	for i := range slots {
		at := HeaderSize + i*PhraseSlotSize
		if u32(blob, at) == 0 {
			continue
		}
		used++
		if u32(blob, at+4) > uint32(text) {
			return false
		}
	}
	return used == u32(blob, 8) && used < uint32(slots)
}

// PhraseBuilder collects phrases for a [Phrases] table.
type PhraseBuilder struct {
	index []uint32 // an open hash table of numbers of slots plus one, at most half full
	slots []phraseSlot
}

type phraseSlot struct {
	state   PhraseState
	row     uint32
	classes uint64
}

// Add puts phrase, whose line stands at offset row of the text, into the
// table. A phrase that is there already gets the classes added and keeps its row.
func (b *PhraseBuilder) Add(phrase string, classes uint64, row int) error {
	if classes&PhraseMore != 0 {
		return fmt.Errorf("classes %#x use the top bit", classes)
	}
	s := PhraseStart.Step(phrase)
	if s == PhraseStart {
		return fmt.Errorf("phrase %q has no letters", phrase)
	}
	for i := range len(phrase) {
		if c := phrase[i]; c != ' ' && c != '-' {
			continue
		}
		if prefix := PhraseStart.Step(phrase[:i]); prefix != PhraseStart && prefix != s {
			b.slot(prefix).classes |= PhraseMore
		}
	}
	slot := b.slot(s)
	slot.classes |= classes
	if slot.row == 0 {
		slot.row = uint32(row) + 1
	}
	return nil
}

func (b *PhraseBuilder) slot(s PhraseState) *phraseSlot {
	if len(b.index) <= 2*len(b.slots) {
		b.grow()
	}
	at := b.probe(s)
	if b.index[at] == 0 {
		b.slots = append(b.slots, phraseSlot{state: s})
		b.index[at] = uint32(len(b.slots))
	}
	return &b.slots[b.index[at]-1]
}

// probe returns the place of s in the index, or the free place where it belongs.
func (b *PhraseBuilder) probe(s PhraseState) uint64 {
	mask := uint64(len(b.index) - 1)
	for at := s.mix() & mask; ; at = (at + 1) & mask {
		if n := b.index[at]; n == 0 || b.slots[n-1].state == s {
			return at
		}
	}
}

// grow makes room for twice as many slots.
func (b *PhraseBuilder) grow() {
	b.index = make([]uint32, max(64, 2*len(b.index)))
	for i := range b.slots {
		b.index[b.probe(b.slots[i].state)] = uint32(i) + 1
	}
}

// Blob compiles the table; text is what the rows point into.
func (b *PhraseBuilder) Blob(text string) []byte {
	slots := 8
	for slots*3 < len(b.slots)*4 {
		slots *= 2
	}
	blob := make([]byte, HeaderSize+slots*PhraseSlotSize, HeaderSize+slots*PhraseSlotSize+len(text))
	for _, e := range b.slots {
		h := e.state.mix()
		i := int(uint32(h)) & (slots - 1)
		for binary.LittleEndian.Uint32(blob[HeaderSize+i*PhraseSlotSize:]) != 0 {
			i = (i + 1) & (slots - 1)
		}
		slot := blob[HeaderSize+i*PhraseSlotSize:]
		binary.LittleEndian.PutUint32(slot, uint32(h>>32)|1)
		binary.LittleEndian.PutUint32(slot[4:], e.row)
		binary.LittleEndian.PutUint64(slot[8:], e.classes)
	}
	blob = append(blob, text...)
	copy(blob, Magic)
	binary.LittleEndian.PutUint32(blob[4:], FormatVersion)
	binary.LittleEndian.PutUint32(blob[8:], uint32(len(b.slots)))
	binary.LittleEndian.PutUint32(blob[12:], uint32(slots))
	binary.LittleEndian.PutUint32(blob[16:], uint32(len(text)))
	binary.LittleEndian.PutUint32(blob[20:], Checksum(string(blob[HeaderSize:])))
	return blob
}

// Phrases compiles the table in memory.
func (b *PhraseBuilder) Phrases(text string) Phrases { return Phrases{string(b.Blob(text))} }
