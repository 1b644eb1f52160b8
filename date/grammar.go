package date

// The small words of the grammar: heads, range words, and what may follow.

// head passes a word of class c.
func (s *Scanner) head(k int, c class) int {
	if s.at(k).is(c) {
		if s.at(k+1).tight('.') && s.at(k).end-s.at(k).start <= 3 {
			return k + 2
		}
		return k + 1
	}
	return k
}

// head2 passes the word of class c with value v.
func (s *Scanner) head2(k int, c class, v int8) int {
	if s.at(k).is(c) && s.at(k).word.val == v {
		return s.head(k, c)
	}
	return k
}

// rangeWord passes what joins the two ends of an elliptical range: a dash,
// hingga, sampai, s.d., s/d. It returns 0 if there is none.
func (s *Scanner) rangeWord(k int) int {
	it := s.at(k)
	switch {
	case it.punct('-'):
		return k + 1
	case it.is(cRange):
		if n := s.at(k + 1); n.kind == itemWord && s.isWord(k+1, "dengan") {
			return k + 2
		}
		if s.at(k + 1).tight('.') {
			return k + 2
		}
		return k + 1
	case it.kind == itemWord && it.end-it.start == 1 && it.caps == lower && s.isWord(k, "s"):
		if s.at(k+1).tight('/') && s.isWord(k+2, "d") {
			return k + 3
		}
		if s.at(k+1).tight('.') && s.isWord(k+2, "d") {
			if s.at(k + 3).tight('.') {
				return k + 4
			}
			return k + 3
		}
	}
	return 0
}

// isWord reports whether item k is one of words, whatever its capitals.
func (s *Scanner) isWord(k int, words ...string) bool {
	it := s.at(k)
	if it.kind != itemWord {
		return false
	}
	for _, w := range words {
		if equalFold(s.text[it.start:it.end], w) {
			return true
		}
	}
	return false
}

// isNya reports whether item k ends in -nya.
func (s *Scanner) isNya(k int) bool {
	it := s.at(k)
	return it.end-it.start > 3 && equalFold(s.text[it.end-3:it.end], "nya")
}

func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}
