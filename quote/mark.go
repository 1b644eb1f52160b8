package quote

import "slices"

// Quotation marks are paired within a paragraph by the cheapest reading of all
// its marks: each one opens, closes, closes and opens again, or is no quotation
// mark at all, at a cost that says how badly that fits the neighbours. So a
// mark that is missing, doubled or of the wrong hand costs one misfit and the
// rest of the paragraph stays right.

// The shapes of marks.
const (
	straight = iota // "
	left            // “ « ``
	right           // ” » ''; some houses open with ” too
	lowLeft         // „
	numShapes
)

// mark is one double quotation mark.
type mark struct {
	tok         int32
	open, close int16 // what it costs to read the mark as opener, as closer
	step        [numStates]uint8
}

// pair is a stretch between two double marks; a mark that is missing is -1.
type pair struct {
	open, close int32 // tokens of the marks
	a, b        int32 // tokens of the content, half open
	kind        pairKind
	skip        bool  // part of the speaker of the pair before
	tag         int32 // index of the tag, -1 if none
}

// end returns the token behind the pair and its closing mark.
func (p *pair) end() int {
	return max(int(p.b), int(p.close)+1)
}

type pairKind uint8

const (
	fragment pairKind = iota // a title, a term, a part of a clause
	speech                   // a direct quotation
)

// The costs of a reading, from a misfit that is common to one that is absurd.
const (
	costOdd     = 2  // nothing speaks for it
	costWrong   = 8  // the neighbours speak against it
	costMissing = 7  // the other mark of the pair is missing
	costIgnored = 12 // no quotation mark at all
	costAbsurd  = 14 // it would have to open between a quotation and its tag
)

// markShape returns the shape of a token that is a double mark.
func markShape(s string) (int, bool) {
	switch s {
	case `"`, "＂", `""`:
		return straight, true
	case "“", "«", "``", "‟", "“”":
		return left, true
	case "”", "»", "''", "‘‘", "’’", "″", "〞":
		return right, true
	case "„", "‚‚":
		return lowLeft, true
	}
	return 0, false
}

// findMarks collects the double marks of tokens [a, b) with their costs.
func (r *reader) findMarks(a, b int) {
	r.marks = r.marks[:0]
	for i := a; i < b; i++ {
		if r.tok[i].class&(word|numeral) != 0 {
			continue
		}
		if shape, ok := markShape(r.doc.Token(i)); ok {
			r.marks = append(r.marks, r.weigh(i, a, b, shape))
		}
	}
}

// weigh asks the neighbours of mark i whether it opens or closes.
func (r *reader) weigh(i, a, b, shape int) mark {
	m := mark{tok: int32(i)}
	t := r.doc.Tokens
	gapBefore := i == a || t[i-1].End < t[i].Start
	gapAfter := i+1 == b || t[i].End < t[i+1].Start
	ends := i > a && r.ending(i-1)
	switch {
	case gapBefore && !gapAfter: // ... "Kami
		m.close = costWrong
		if ends && r.closesBeforeTag(i, b) { // siap,  "kata Budi
			m.open, m.close = costAbsurd, costOdd/2
		}
	case !gapBefore && gapAfter: // siap," ...
		m.open = costWrong
	case ends && r.lower(i+1): // siap,"kata Budi
		m.open = costOdd
	case ends: // siap."Kami
		m.open, m.close = costOdd/2, costOdd
	case i == a:
		m.close = costOdd
	case gapBefore:
		if r.closesBeforeTag(i, b) { // siap , " kata
			m.open = costWrong
		}
	case !r.tok[i+1].is(word | numeral): // siap",
		m.open = costOdd
	case r.punctBefore(i): // ("Kami
		m.close = costOdd
	}
	switch shape {
	case left, lowLeft:
		m.close += costWrong - 1
	case right:
		m.open += costOdd
	}
	if i == a {
		m.close += costOdd
	}
	if i+1 == b {
		m.open += costWrong
	}
	return m
}

// ending reports whether token i is punctuation that may end a quotation.
func (r *reader) ending(i int) bool {
	if r.tok[i].is(word) {
		return false
	}
	switch r.text[r.doc.Tokens[i].Start] {
	case ',', '.', '?', '!':
		return true
	}
	return r.doc.Token(i) == "…"
}

func (r *reader) punctBefore(i int) bool { return r.punct(i-1, '(') || r.punct(i-1, '[') }

// closesBeforeTag reports whether the word behind mark i is a cue in lower
// case, so that the mark ends a quotation.
func (r *reader) closesBeforeTag(i, b int) bool {
	return i+1 < b && r.lower(i+1) && r.tok[i+1].cue&bare != 0 && (r.tok[i+1].cue&clitic != 0 || i+2 < b && (r.cap(i+2) || r.tok[i+2].is(pronoun|human|role|person|body)))
}

// The states between marks: outside a quotation, inside one, and inside one
// within it ("Di sana kan ada "jeger"-nya").
const (
	outside = iota
	inside
	nested
	numStates
)

// step is one reading of a mark: from a state to a state.
type step struct {
	from, to uint8
	cost     int64
	opens    bool
	ignored  bool
}

var steps = [...]step{
	{from: outside, to: inside, opens: true},
	{from: inside, to: outside},
	{from: inside, to: nested, opens: true, cost: costOdd},
	{from: nested, to: inside, cost: costOdd},
	{from: inside, to: inside, opens: true, cost: costMissing}, // the last one was never closed
	{from: outside, to: outside, cost: costMissing},            // this one was never opened
	{from: outside, to: outside, ignored: true, cost: costIgnored},
	{from: inside, to: inside, ignored: true, cost: costIgnored},
}

// pairMarks pairs the marks of tokens [a, b) and appends the pairs.
func (r *reader) pairMarks(a, b int) {
	r.findMarks(a, b)
	n := len(r.marks)
	if n == 0 {
		return
	}
	const never = 1 << 40
	cost := [numStates]int64{0, never, never}
	for k := range r.marks {
		m := &r.marks[k]
		next := [numStates]int64{never, never, never}
		for i := range steps {
			s := &steps[i]
			c := cost[s.from] + s.cost
			switch {
			case s.ignored:
			case s.opens:
				c += int64(m.open)
			default:
				c += int64(m.close)
			}
			if c < next[s.to] {
				next[s.to], m.step[s.to] = c, uint8(i)
			}
		}
		cost = next
	}
	cost[inside] += costMissing
	cost[nested] += 2 * costMissing
	state := uint8(outside)
	for s := range cost {
		if cost[s] < cost[state] {
			state = uint8(s)
		}
	}
	for k := n - 1; k >= 0; k-- { // walk back; step[0] becomes the reading taken
		m := &r.marks[k]
		m.step[0] = m.step[state]
		state = steps[m.step[0]].from
	}
	r.readPairs(a, b)
}

// readPairs turns the readings of the marks into pairs.
func (r *reader) readPairs(a, b int) {
	open := int32(-1)
	for k := range r.marks {
		m := &r.marks[k]
		switch s := &steps[m.step[0]]; {
		case s.ignored || s.from == nested || s.to == nested:
		case s.from == outside && s.to == inside:
			open = m.tok
		case s.from == inside && s.to == inside:
			r.addPair(open, -1, r.unclosed(int(open)+1, int(m.tok)))
			open = m.tok
		case s.from == outside:
			r.addPair(r.unopened(a, int(m.tok)), m.tok, m.tok)
		default:
			r.addPair(open, m.tok, m.tok)
			open = -1
		}
	}
	if open >= 0 {
		r.addPair(open, -1, r.unclosed(int(open)+1, b))
	}
}

// pairSingle adds the pairs of single marks outside the double ones that hold
// what may be speech: 'Gaji kami tidak naik,' kata Pacheco. A single mark is an
// apostrophe far more often, so both must touch what they enclose, and the
// content must end as a quotation does.
func (r *reader) pairSingle(first, a, b int) {
	const longest = 300
	n := len(r.pairs)
	t := r.doc.Tokens
	next := first
	for i := a; i+1 < b; i++ {
		for next < n && int(r.pairs[next].b) < i {
			next++
		}
		if !r.is(i, "'", "‘", "’") || t[i].End != t[i+1].Start || i > a && t[i-1].End == t[i].Start {
			continue
		}
		limit := min(b, i+longest)
		if next < n { // inside the pair this leaves nothing
			limit = min(limit, int(r.pairs[next].a))
		}
		for j := i + 2; j < limit; j++ {
			if !r.is(j, "'", "’") || t[j-1].End != t[j].Start || j+1 < b && t[j+1].Start == t[j].End && r.tok[j+1].is(word) {
				continue
			}
			if r.ending(j - 1) {
				r.pairs = append(r.pairs, pair{open: int32(i), close: int32(j), a: int32(i) + 1, b: int32(j), tag: -1})
			}
			i = j
			break
		}
	}
	slices.SortFunc(r.pairs[first:], func(x, y pair) int { return int(x.a) - int(y.a) })
}

// addPair appends the pair; for a missing opener, open is ^(first token).
func (r *reader) addPair(open, close, end int32) {
	p := pair{open: open, close: close, a: open + 1, b: end, tag: -1}
	if open < 0 {
		p.open, p.a = -1, ^open
	}
	if p.a < p.b {
		r.pairs = append(r.pairs, p)
	}
}

// unopened returns, as ^token, where a quotation began that ends with mark i
// and has no opening mark: at the start of its sentence, or of the sentences of
// the first person before it, but behind every earlier pair and its tag.
func (r *reader) unopened(a, i int) int32 {
	floor := a
	if n := len(r.pairs); n > 0 && int(r.pairs[n-1].b) > floor {
		floor = int(r.pairs[n-1].b) + 1
		for floor < i && !r.tok[floor-1].is(sentenceEnd) {
			floor++
		}
	}
	start := i - 1
	for start > floor && !r.tok[start-1].is(sentenceEnd) {
		start--
	}
	for start > floor { // a sentence of the first person before it is spoken too
		k, mine := start-1, false
		for {
			mine = mine || r.is(k, "saya", "kami", "kita", "aku")
			if k == floor || r.tok[k-1].is(sentenceEnd) {
				break
			}
			k--
		}
		if !mine {
			break
		}
		start = k
	}
	for k := i - 2; k > start; k-- { // Dia mengatakan, Jika ada ..."
		if (r.punct(k, ',') || r.punct(k, ':')) && r.tok[k-1].cue&active != 0 {
			return ^int32(k + 1)
		}
	}
	return ^int32(start)
}

// unclosed returns the token before which a quotation ends that has no closing
// mark: before ", kata X", or at the limit.
func (r *reader) unclosed(i, limit int) int32 {
	for i < limit && !(r.tok[i].cue&bare != 0 && r.lower(i) && r.ending(i-1) && r.tagged(i, limit)) {
		i++
	}
	return int32(i)
}

// tagged reports whether the bare cue at i is followed by a speaker.
func (r *reader) tagged(i, limit int) bool {
	if r.tok[i].cue&clitic != 0 {
		return true
	}
	return i+1 < limit && (r.cap(i+1) || r.tok[i+1].is(pronoun|human))
}
