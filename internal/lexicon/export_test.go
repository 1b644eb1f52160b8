package lexicon

// Probes returns how many slots a look-up of s reads.
func (p Phrases) Probes(s PhraseState) int {
	mask := u32(p.blob, 12) - 1
	h := s.mix()
	fp := uint32(h>>32) | 1
	n := 1
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		if slot := u32(p.blob, HeaderSize+int(i)*PhraseSlotSize); slot == 0 || slot == fp {
			return n
		}
		n++
	}
}
