package stem

// stem returns the stem of a candidate under the policy: a root of the tables, or
// if that is empty a stretch of the buffer.
func (s *search) stem(c *candidate) (root string, start, end int) {
	if s.st.policy == Lexical {
		return s.lexical(c)
	}
	return s.tableRoot(c), int(c.start), int(c.end)
}

// inflection are the prefixes that the lexical policy takes off from outside in.
const inflection = 1<<meN | 1<<di | 1<<ku | 1<<kau | 1<<nasal | 1<<ter | 1<<ber | 1<<se

// lexical takes off the outer prefixes up to the first that makes a noun.
func (s *search) lexical(c *candidate) (root string, start, end int) {
	nominal := c.ending.suffix() == sfAn
	for _, p := range c.pieces[:c.depth] {
		switch {
		case p.affix == per && !nominal: // the verbs memper-, diper-, per-kan
			continue
		case 1<<p.affix&inflection != 0:
			if p.affix == ber && c.depth == 1 {
				nominal = false // ber-datang-an is a verb
			}
			continue
		case p.affix == ke && (c.ending.suffix() == sfKan || c.ending.suffix() == sfI), p.affix == ke && c.stack == sTerKe:
			continue
		case p.affix == infix:
			continue
		}
		return "", int(p.start), s.nounEnd(c)
	}
	if nominal || c.ending.formant() != fmNone {
		if c.restore == 0 {
			return "", int(c.start), s.nounEnd(c)
		}
	}
	return s.tableRoot(c), int(c.start), int(c.end)
}

// nounEnd returns where the noun ends: behind formant and -an.
func (s *search) nounEnd(c *candidate) int {
	end := int(c.end) + len(formants[c.ending.formant()].surface)
	if c.ending.suffix() == sfAn {
		end += len(suffixes[sfAn])
	}
	return end
}

// tableRoot returns the root of c if the word itself does not have it: a restored
// letter, a variant, an entry of the table of words, a word with capitals.
func (s *search) tableRoot(c *candidate) string {
	if c.restore == 0 && c.entry.Weight() != 0 && s.small {
		return ""
	}
	return s.root(c)
}
