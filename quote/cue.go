package quote

import (
	"bytes"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// A cue is the reading of a word as a verb of saying: its class, its voice, and
// whether it carries -nya. The roots are those of data/quote/cues.tsv; the
// forms are Indonesian morphology (Sneddon, Indonesian Reference Grammar,
// 1.181-1.206: meN-; 3.29: di- passives; 3.35: -nya as agent):
//
//	kata, ujar           bare: a tag beside a quotation
//	katanya, ujarnya     bare with the agent -nya
//	mengatakan, berkata  active: the subject stands before
//	dikatakan (oleh)     passive: the agent stands behind
//	dikatakannya         passive with the agent -nya
type cue uint16

const (
	say cue = 1 << iota
	stance
	directive
	bare
	active
	passive
	clitic
	strict // takes plain objects too: a clause must be seen
)

// cueOf reads a word in lower case as a cue; 0 means that it is none.
func cueOf(w []byte) cue {
	if len(w) < 3 {
		return 0
	}
	if c := formOf(w); c != 0 {
		return c
	}
	if len(w) > 6 && bytes.HasSuffix(w, []byte("nya")) {
		if c := formOf(w[:len(w)-3]); c&(bare|passive) != 0 {
			return c&^active | clitic
		}
	}
	return 0
}

// formOf reads a word without a clitic.
func formOf(w []byte) cue {
	if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), w); ok {
		if meta&lexicon.CuePlain != 0 {
			return classOf(meta) | active | bare
		}
		if meta&lexicon.CueTag != 0 {
			return classOf(meta) | bare
		}
	}
	switch {
	case bytes.HasPrefix(w, []byte("me")):
		if meta, ok := undoMe(w); ok {
			return classOf(meta) | active
		}
		// One letter too many behind -kan: menyatakanm.
		if n := len(w); n > 9 && bytes.HasSuffix(w[:n-1], []byte("kan")) {
			if meta, ok := undoMe(w[:n-1]); ok {
				return classOf(meta) | active
			}
		}
	case bytes.HasPrefix(w, []byte("di")) && len(w) > 5:
		if meta, ok := suffixed(w[2:]); ok {
			return classOf(meta) | passive
		}
	case bytes.HasPrefix(w, []byte("ber")):
		if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), w[3:]); ok && meta&lexicon.CueBer != 0 {
			return classOf(meta) | active
		}
	}
	return 0
}

func classOf(meta uint32) cue {
	c := cue(0)
	switch {
	case meta&lexicon.CueSay != 0:
		c = say
	case meta&lexicon.CueStance != 0:
		c = stance
	default:
		c = directive
	}
	if meta&lexicon.CueStrict != 0 {
		c |= strict
	}
	return c
}

// undoMe takes the prefix meN- off and tries the roots that it may hide: the
// nasal replaces p, t, k, s before a vowel, and stays before other sounds.
func undoMe(w []byte) (uint32, bool) {
	rest := w[2:]
	var buf [48]byte
	try := func(prefix string, tail []byte) (uint32, bool) {
		return suffixed(append(append(buf[:0], prefix...), tail...))
	}
	nasals := [...]struct{ nasal, root string }{{"ny", "s"}, {"ng", ""}, {"ng", "k"}, {"m", ""}, {"m", "p"}, {"n", ""}, {"n", "t"}, {"", ""}}
	for _, a := range nasals {
		if tail, ok := bytes.CutPrefix(rest, []byte(a.nasal)); ok {
			if meta, ok := try(a.root, tail); ok {
				return meta, true
			}
		}
	}
	return 0, false
}

// suffixed looks up root, root-kan, root-i, and per-root-kan, as far as the
// root's row allows the form.
func suffixed(w []byte) (uint32, bool) {
	if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), w); ok && meta&lexicon.CueMe != 0 {
		return meta, true
	}
	if stem, ok := bytes.CutSuffix(w, []byte("kan")); ok {
		if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), stem); ok && meta&lexicon.CueMeKan != 0 {
			return meta, true
		}
		if root, ok := bytes.CutPrefix(stem, []byte("per")); ok {
			if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), root); ok && meta&lexicon.CuePer != 0 {
				return meta, true
			}
		}
	}
	if stem, ok := bytes.CutSuffix(w, []byte("i")); ok {
		if meta, ok := lexicon.Lookup(lexicon.QuoteCues(), stem); ok && meta&lexicon.CueMeI != 0 {
			return meta, true
		}
	}
	return 0, false
}
