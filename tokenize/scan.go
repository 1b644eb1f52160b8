package tokenize

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// A token is decided by its own bytes, by at most lookBehind bytes before it,
// and by at most lookAhead bytes after the first ASCII white space that follows
// it. [SplitFunc] and [Reader] rest on these bounds.
const (
	lookBehind = 48
	lookAhead  = 256
)

// appendTokens appends the tokens of text[pos:] to dst. If events is not nil it
// is overwritten with the indices of the tokens that the splitter has to look at.
func (t *Tokenizer) appendTokens(dst []Token, text string, pos int, events *[]uint32) []Token {
	if events != nil {
		*events = (*events)[:0]
	}
	for pos < len(text) {
		dst, pos = t.fill(slices.Grow(dst, 1), text, pos, events)
	}
	return dst
}

// fill appends the tokens of text[pos:] to dst until the text ends or dst is
// full. It returns dst and the offset where it stopped.
func (t *Tokenizer) fill(dst []Token, text string, pos int, events *[]uint32) ([]Token, int) {
	var ev []uint32
	if events != nil {
		ev = *events
	}
	for {
		n, next, why := plainWords(dst, text, pos)
		dst, pos = dst[:n], next
		if why != stopOther {
			if why == stopTitleComma || why == stopCliticComma {
				n--
			}
			tok := &dst[n-1]
			if why >= stopClitic {
				tok.Clitics = t.cliticsAt(text, tok.Start, tok.End, tok.Case)
			}
			if tok.Case == Title && events != nil {
				ev = append(ev, uint32(n-1))
			}
			continue
		}
		if n == cap(dst) {
			break
		}
		gap := false
		if at(text, pos)&(clSpace|clHigh) != 0 {
			from := pos
			pos = skipGap(text, pos)
			gap = pos > from
		}
		if pos >= len(text) {
			break
		}
		if end, kind, c := simple(text, pos); end > pos {
			dst = append(dst, Token{Span: Span{pos, end}, Kind: kind, Case: c})
		} else {
			dst = append(dst, t.scan(text, pos))
		}
		if events != nil && (gap || attend[dst[n].Kind] || dst[n].Case == Title) {
			ev = append(ev, uint32(n))
		}
		pos = dst[n].End
		if pos < len(text) && text[pos] == ' ' {
			pos++
		}
	}
	if events != nil {
		*events = ev
	}
	return dst, pos
}

// attend tells the kinds of token that the splitter has to look at.
var attend = [numKinds]bool{Punct: true, Abbreviation: true, Initials: true, Emoji: true}

// Why plainWords stopped.
const (
	stopOther       = iota // no plain word follows, or dst is full
	stopTitle              // the last word has a capital between words without
	stopTitleComma         // so does the last word, and a comma follows it
	stopClitic             // the last word ends or begins like a clitic
	stopCliticComma        // so does the last word, and a comma follows it
)

// plainWords is the fast path of appendTokens. It fills the room behind dst with the
// plain words of text[pos:]: ASCII letters, all small or with a capital first, that
// end before a blank, a mark that belongs to no word, or the full stop of a
// sentence. It stops before anything else, and behind a word that needs a second look. It
// returns the length of dst, where it stopped, and why. It reads eight bytes at a time and calls
// nothing.
func plainWords(dst []Token, text string, pos int) (n, next, why int) {
	n = len(dst)
	room := dst[:cap(dst)]
	last := len(text) - 8
	if pos < 2 {
		return n, pos, stopOther // the ends of words are looked at without a check
	}
	var small uint64 // 1 if the word before has no capital
	if n > 0 && room[n-1].Kind <= Number && room[n-1].Case <= Lower {
		small = 1
	}
	for n < len(room) && pos < last {
		x := load8(text, pos)
		low := x&each7f | each20
		other := ^((low + each1f) &^ (low + each05) &^ x) & each80
		upper := ^x & each20 & (other&-other - 1)
		head := low & 0x1f1f1f
		end := pos
		for other == 0 {
			if end += 8; end >= last || upper&^0x20 != 0 {
				return n, pos, stopOther
			}
			x = load8(text, end)
			low = x&each7f | each20
			other = ^((low + each1f) &^ (low + each05) &^ x) & each80
			// The capitals of the letters, moved away from the first byte.
			upper |= (^x & each20 & (other&-other - 1)) << 1
		}
		end += bits.TrailingZeros64(other) >> 3
		stop := text[end]
		title := upper >> 5
		if class[stop]&(clSpace|clStop) == 0 && (stop != '.' || end-pos <= longestAbbreviation[title&1] || class[text[end+1]]&(clAlnum|clHigh) != 0) {
			break
		}
		if end == pos || title > 1 || title == 1 && end == pos+2 && text[pos+1] == 'p' {
			break // no letter, a capital inside, or Rp
		}
		room[n] = Token{Span: Span{pos, end}, Kind: Word, Case: Lower + Case(title)}
		n++
		length := end - pos
		pos = end
		if stop == ' ' {
			pos++
		}
		if stop == ',' && n < len(room) {
			room[n] = Token{Span: Span{pos, pos + 1}, Kind: Punct}
			n++
			pos++
			if text[pos] == ' ' {
				pos++
			}
			if length >= 4 && mayCarry(text[end-length:end]) {
				return n, pos, stopCliticComma
			}
			if title&small != 0 {
				return n, pos, stopTitleComma
			}
			small = 0
			continue
		}
		// Letters count from a = 1, as their low five bits do.
		l1 := text[end-1] & 31
		if (endPairs[l1]>>(text[end-2]&31)&(endThirds[l1]>>(text[end-3]&31))&1 != 0 || head&0xffff == 'u'&31<<8|'k'&31 || head == 'u'&31<<16|'a'&31<<8|'k'&31) && length >= 4 {
			return n, pos, stopClitic
		}
		event := title & small &^ uint64(class[text[pos]]>>1)
		small = title ^ 1
		if event != 0 {
			return n, pos, stopTitle
		}
	}
	return n, pos, stopOther
}

// simple is the short way through scan: numbers of digits, acronyms, and marks that stand
// alone, all before a gap or a mark. It returns pos as the end if the token at pos is none of them.
func simple(text string, pos int) (end int, kind Kind, c Case) {
	switch b := text[pos]; class[b] {
	case clDigit:
		if end = digits(text, pos+1); at(text, end)&clSpace != 0 {
			return end, Number, NoCase
		}
	case clUpper:
		end = pos + 1
		for at(text, end) == clUpper {
			end++
		}
		if end > pos+1 && at(text, end)&(clSpace|clStop) != 0 && !mayCarry(text[pos:end]) {
			return end, Acronym, Upper
		}
	case clStop:
		if b == '(' || b == ')' || b == ',' || b == '"' && byteAt(text, pos+1) != ';' {
			return pos + 1, Punct, NoCase
		}
	case clLink:
		if b == '.' && at(text, pos+1)&clSpace != 0 {
			return pos + 1, Punct, NoCase
		}
	case clHigh:
		if q := text[pos:min(len(text), pos+3)]; q == "“" || q == "”" {
			return pos + 3, Punct, NoCase
		}
	}
	return pos, Word, NoCase
}

// lettersKind returns the kind of a run of letters.
func lettersKind(w string, c Case) Kind {
	switch {
	case c == Upper:
		return Acronym
	case w == "Rp":
		return Currency
	}
	return Word
}

// scan returns the token that starts at pos, where no gap stands.
func (t *Tokenizer) scan(text string, pos int) Token {
	switch c := class[text[pos]]; c {
	case clLower, clUpper:
		i, capitals := letters(text, pos)
		if at(text, i)&(clLink|clDigit|clHigh) != 0 {
			return t.scanWord(text, pos, i)
		}
		tok := Token{Span: Span{pos, i}, Case: caseOfLetters(capitals, i-pos)}
		tok.Kind = lettersKind(text[pos:i], tok.Case)
		if mayCarry(text[pos:i]) {
			tok.Clitics = t.cliticsAt(text, pos, i, tok.Case)
		}
		return tok
	case clDigit:
		i := digits(text, pos+1)
		if at(text, i)&clSpace != 0 {
			return Token{Span: Span{pos, i}, Kind: Number}
		}
		return t.scanNumber(text, pos, pos)
	case clHigh:
		return t.scanRune(text, pos)
	case clCtl:
		end := pos + 1
		for at(text, end) == clCtl {
			end++
		}
		return Token{Span: Span{pos, end}, Kind: Invalid}
	}
	switch text[pos] {
	case '"':
		if byteAt(text, pos+1) == ';' && quotedSemicolon(text, pos) {
			return Token{Span: Span{pos, pos + 3}, Kind: Punct}
		}
		fallthrough
	case ',', '(', ')', '[', ']':
		return Token{Span: Span{pos, pos + 1}, Kind: Punct}
	}
	return t.scanMark(text, pos)
}

// The bits of eight bytes at once.
const (
	each80 = 0x8080808080808080
	each20 = 0x2020202020202020
	each7f = 0x7f7f7f7f7f7f7f7f
	each1f = 0x1f1f1f1f1f1f1f1f // 0x80 - 'a'
	each05 = 0x0505050505050505 // 0x80 - 'z' - 1
)

// letters returns the end of the ASCII letters at pos, and how many of them
// are capitals, with 1<<16 added if the first one is. It reads eight bytes at a time.
func letters(text string, pos int) (end, capitals int) {
	i := pos
	for i+8 <= len(text) {
		x := load8(text, i)
		low := x&each7f | each20
		other := ^((low + each1f) &^ (low + each05) &^ x) & each80
		upper := ^x & each20
		if other != 0 {
			n := bits.TrailingZeros64(other) &^ 7
			capitals += bits.OnesCount64(upper & (1<<n - 1))
			i += n >> 3
			if class[text[pos]] == clUpper {
				capitals |= 1 << 16
			}
			return i, capitals
		}
		capitals += bits.OnesCount64(upper)
		i += 8
	}
	for i < len(text) {
		c := class[text[i]]
		if c&clLetter == 0 {
			break
		}
		capitals += int(c >> 1)
		i++
	}
	if class[text[pos]] == clUpper {
		capitals |= 1 << 16
	}
	return i, capitals
}

// load8 returns the eight bytes at i, the first one lowest.
func load8(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// caseOfLetters returns the case of n ASCII letters from what letters counted.
func caseOfLetters(capitals, n int) Case {
	switch {
	case capitals == 0:
		return Lower
	case capitals == 1|1<<16:
		return Title
	case capitals&0xffff == n:
		return Upper
	}
	return Mixed
}

// scanRune scans a token that starts with a rune beyond ASCII.
func (t *Tokenizer) scanRune(text string, pos int) Token {
	r, n := utf8.DecodeRuneInString(text[pos:])
	end := pos + n
	switch {
	case r == utf8.RuneError && n == 1:
		for end < len(text) && class[text[end]] == clHigh {
			if r, n := utf8.DecodeRuneInString(text[end:]); r != utf8.RuneError || n != 1 {
				break
			}
			end++
		}
		return Token{Span: Span{pos, end}, Kind: Invalid}
	case r == '’' || r == '‘':
		if at(text, end) == clDigit && gapBefore(text, pos) {
			if tok := t.scanNumber(text, pos, end); tok.End == end+2 || tok.Kind == Ordinal {
				return tok // ’98, ’90-an
			}
		}
		return Token{Span: Span{pos, end}, Kind: Punct}
	case isWordRune(r):
		return t.scanWord(text, pos, end)
	case isEmoji(r):
		return Token{Span: Span{pos, emojiEnd(text, pos)}, Kind: Emoji}
	case r == '‰':
		return Token{Span: Span{pos, end}, Kind: Percent}
	case unicode.Is(unicode.Sc, r):
		return Token{Span: Span{pos, end}, Kind: Currency}
	case r == '−' && at(text, end) == clDigit && signAt(text, pos):
		return t.scanNumber(text, pos, end)
	case r == '…':
		return Token{Span: Span{pos, end}, Kind: Punct}
	case r == '–' || r == '—':
		for end+3 <= len(text) && text[end:end+3] == text[pos:pos+3] {
			end += 3
		}
		return Token{Span: Span{pos, end}, Kind: Punct}
	case unicode.IsPunct(r):
		return Token{Span: Span{pos, end}, Kind: Punct}
	case unicode.IsControl(r) || unicode.Is(unicode.Co, r):
		return Token{Span: Span{pos, end}, Kind: Invalid}
	}
	return Token{Span: Span{pos, end}, Kind: Symbol}
}

// classify makes one token of the whole of w, at offset start.
func (t *Tokenizer) classify(w string, start int) Token {
	var tok Token
	if first := skipGap(w, 0); first < len(w) {
		tok = t.scan(w, first)
		if tok.Start > 0 || tok.End < len(w) {
			tok.Kind, tok.Clitics = Word, Clitics{}
			if at(w, 0)&(clAlnum|clHigh) == 0 {
				tok.Kind = Symbol
			}
			if a, ok := t.givenAbbreviation(w); ok {
				tok.Kind = a
			}
		}
	}
	tok.Span = Span{start, start + len(w)}
	tok.Case = caseOf(w)
	return tok
}
