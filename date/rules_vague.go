package date

// vague reads what points at the past, the present or the future at large.
//
//	kini    sekarang    saat ini    dewasa ini    dahulu    baru-baru ini    belakangan ini
func (s *Scanner) vague(k int, e *expr) int {
	it := s.at(k)
	var d Dir
	end := 0
	switch {
	case it.is(cNow):
		d, end = Present, k+1
		if s.at(end).is(cThis) { // sekarang ini
			end++
		}
	case (it.is(cSaat) || it.is(cDewasa) || it.is(cMasa)) && s.at(k+1).is(cThis) && !s.at(k+1).suffix && !it.suffix:
		d, end = Present, k+2
	case it.is(cMasa) && s.at(k+1).is(cNow):
		d, end = Present, k+2
	case it.is(cMasa) && (s.at(k+1).is(cAgo) || s.at(k+1).is(cFormerly)):
		d, end = Past, k+2
		if s.isWord(end, "kala") { // zaman dahulu kala
			end++
		}
	case it.is(cMasa) && (s.at(k+1).is(cNext) || s.at(k+1).is(cComing)):
		d, end = Future, k+2
	case it.is(cSomeday), it.is(cNanti) && !it.suffix:
		d, end = Future, k+1
	case it.is(cTadi) && !it.suffix && s.sentenceStart && k == 0: // elsewhere it may be orang tadi, the man just mentioned
		d, end = Past, k+1
	case it.is(cFormerly):
		d, end = Past, k+1
		if s.isWord(end, "kala") {
			end++
		}
	case it.is(cBaru) && it.word.val == 1 && !it.suffix: // barusan
		d, end = Past, k+1
	case it.is(cBaru) && s.at(k+1).punct('-') && s.at(k+2).is(cBaru) && s.at(k+3).is(cThis):
		d, end = Past, k+4
	case it.is(cLast) && s.isWord(k, "belakangan") && s.at(k+1).is(cThis):
		d, end = Past, k+2
	case it.is(cEdge) && s.at(k+1).punct('-') && s.at(k+2).is(cEdge) && s.at(k+3).is(cThis):
		d, end = Past, k+4
	default:
		return 0
	}
	e.base, e.dir = bVague, d
	return end
}
