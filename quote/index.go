package quote

import (
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/tokenize"
)

// capitals is an index of the words with a capital.
type capitals struct {
	all   chains
	alone chains           // those that name a speaker by themselves
	runs  map[uint32]int32 // initials → the first token of the first run of capitals with them
	told  bool             // runs is filled in
}

// chains are hash chains over the tokens, in the order of the text.
type chains struct {
	heads []int32
	next  []int32 // for each token, the next one with the same hash, or -1
}

// build indexes the document of r.
func (x *capitals) build(r *reader) {
	n, size := len(r.doc.Tokens), 16
	for size < n {
		size *= 2
	}
	if x.told = false; len(x.runs) > 1024 {
		x.runs = nil // emptying a large map would cost every later document
	}
	clear(x.runs)
	x.all.reset(size, n)
	x.alone.reset(size, n)
	for i := n - 1; i >= 0; i-- {
		if r.tok[i].is(capital) {
			h := slotOf(r, i, size)
			x.all.push(h, i)
			if r.speaksAlone(i) {
				x.alone.push(h, i)
			}
		}
	}
}

func (c *chains) reset(size, n int) {
	c.heads, c.next = grown(c.heads, size), grown(c.next, n)
	for i := range c.heads {
		c.heads[i] = -1
	}
}

func (c *chains) push(h, i int) {
	c.next[i] = c.heads[h]
	c.heads[h] = int32(i)
}

func grown(s []int32, n int) []int32 {
	if cap(s) < n {
		return make([]int32, n, n+n/4)
	}
	return s[:n]
}

func slotOf(r *reader, i, size int) int {
	var buf [48]byte
	return int(lexicon.Hash(fold(&buf, r.doc.Token(i)))) & (size - 1)
}

// first returns the first token in the chain of token k's word, or -1.
func (c *chains) first(r *reader, k int) int {
	if len(c.heads) == 0 {
		return -1
	}
	return int(c.heads[slotOf(r, k, len(c.heads))])
}

// longForm returns the name that the acronym at token k stands for, as the
// document tells it: before the acronym in brackets (Asosiasi sepakbola
// Argentina (AFA)), or any run of capitals with these initials (MU: Manchester United).
func (x *capitals) longForm(r *reader, k int) (a, b int, ok bool) {
	w := r.doc.Token(k)
	if len(w) < 2 || len(w) > 8 || r.doc.Tokens[k].Case != tokenize.Upper && r.doc.Tokens[k].Kind != tokenize.Acronym {
		return 0, 0, false
	}
	seen := 0
	for i := x.all.first(r, k); i >= 0 && seen < maxSeen; i = int(x.all.next[i]) {
		seen++
		if i < 2 || !r.punct(i-1, '(') || !r.punct(i+1, ')') || r.doc.Token(i) != w {
			continue
		}
		if a := r.initials(i-1, w); a >= 0 {
			return a, i - 1, true
		}
		for a = i - 1; a > 0 && a > i-9 && r.cap(a-1) && !r.tok[a-1].is(sentenceEnd); a-- {
		}
		if i-1-a >= 2 {
			return a, i - 1, true
		}
		for a = i - 2; a > 0 && a > i-8 && r.tok[a].is(word) && !r.tok[a].is(sentenceEnd|verb); a-- {
			if r.cap(a) && r.tok[a].is(body) && initial(r.doc.Token(a)) == w[0] { // Asosiasi sepakbola Argentina (AFA)
				return a, i - 1, true
			}
		}
		if r.cap(a) && r.tok[a].is(body) && initial(r.doc.Token(a)) == w[0] {
			return a, i - 1, true
		}
	}
	if len(w) > maxInitials {
		return 0, 0, false
	}
	if !x.told {
		x.told = true
		x.tellRuns(r)
	}
	first, ok := x.runs[pack(w)]
	return int(first), int(first) + len(w), ok
}

// maxInitials is the length of the longest acronym that may stand for a run of
// capitals without brackets.
const maxInitials = 4

// tellRuns enters the first run of capitals for each two to four initials.
func (x *capitals) tellRuns(r *reader) {
	if x.runs == nil {
		x.runs = map[uint32]int32{}
	}
	for i := range r.doc.Tokens {
		if !r.cap(i) || r.tok[i].class&spoken != 0 || i > 0 && r.cap(i-1) && !r.tok[i-1].is(inPlace|sentenceEnd|role|honorific) {
			continue
		}
		key := uint32(0)
		for j := 0; j < maxInitials && r.cap(i+j) && r.doc.Tokens[i+j].Case == tokenize.Title; j++ {
			c := initial(r.doc.Token(i + j))
			if c == 0 || j > 0 && r.tok[i+j-1].is(sentenceEnd) {
				break
			}
			key = key<<8 | uint32(c)
			if j == 0 || r.cap(i+j+1) {
				continue
			}
			if _, ok := x.runs[key]; !ok {
				x.runs[key] = int32(i)
			}
		}
	}
}

// pack returns up to four letters as a number.
func pack(w string) (key uint32) {
	for i := range len(w) {
		key = key<<8 | uint32(w[i])
	}
	return key
}

// initials returns the first of the words before end whose initials are w; words
// in lower case may be passed over. It returns -1 if there are none.
func (r *reader) initials(end int, w string) int {
	k, j := end-1, len(w)-1
	for ; k >= 0 && j >= 0 && k > end-14; k-- {
		if !r.tok[k].is(word) && !r.punct(k, ',') || r.tok[k].is(sentenceEnd) {
			return -1
		}
		if !r.tok[k].is(word) {
			continue
		}
		if upperByte(initial(r.doc.Token(k))) == w[j] {
			j--
			if j < 0 {
				return k
			}
			continue
		}
		if !r.lower(k) {
			return -1
		}
	}
	return -1
}

func initial(w string) byte {
	c, _ := utf8.DecodeRuneInString(w)
	if c >= utf8.RuneSelf || !unicode.IsLetter(c) {
		return 0
	}
	return byte(c)
}

func upperByte(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}
