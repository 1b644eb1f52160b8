package lexicon

import (
	_ "embed"
	"math"
)

//go:embed nerletters.bin
var lettersBlob string

// The sorts of words that [LetterScore] tells apart by their letters.
const (
	LettersName   = iota // names of persons
	LettersPlace         // names of places
	LettersCommon        // words of the root lexicon
	NumLetters
)

// Letters are numbered 0 to 25; letterEdge is the edge of a word, letterOther
// every byte that is no ASCII letter.
const (
	letterEdge  = 26
	letterOther = 27
	letterKinds = 28
)

// letterUnit is the size of a step of the stored log probabilities.
const letterUnit = 1.0 / 16

func letter(c byte) int {
	c |= 0x20
	if 'a' <= c && c <= 'z' {
		return int(c - 'a')
	}
	return letterOther
}

// LetterScore returns how well the letters of w fit each sort of word: the sum
// of the logarithms of the probabilities of its letters, each behind the two before it. It
// costs one look-up a letter and allocates nothing.
func LetterScore(w string) (score [NumLetters]float32) {
	a, b := letterEdge, letterEdge
	for i := 0; i <= len(w); i++ {
		c := letterEdge
		if i < len(w) {
			c = letter(w[i])
		}
		at := ((a*letterKinds+b)*letterKinds + c) * NumLetters
		for k := range score {
			score[k] -= float32(lettersBlob[at+k]) * letterUnit
		}
		a, b = b, c
	}
	return score
}

// BuildLetters compiles the letter model from words of each sort.
func BuildLetters(words [NumLetters][]string) []byte {
	const cells = letterKinds * letterKinds * letterKinds
	blob := make([]byte, cells*NumLetters)
	for k := range words {
		tri := make([]float64, cells)
		bi := make([]float64, letterKinds*letterKinds)
		for _, w := range words[k] {
			a, b := letterEdge, letterEdge
			for i := 0; i <= len(w); i++ {
				c := letterEdge
				if i < len(w) {
					c = letter(w[i])
				}
				tri[(a*letterKinds+b)*letterKinds+c]++
				bi[b*letterKinds+c]++
				a, b = b, c
			}
		}
		for a := range letterKinds {
			for b := range letterKinds {
				row := (a*letterKinds + b) * letterKinds
				total, pairs := 0.0, 0.0
				for c := range letterKinds {
					total += tri[row+c]
					pairs += bi[b*letterKinds+c]
				}
				for c := range letterKinds {
					const back = 4
					p := (tri[row+c] + back*(bi[b*letterKinds+c]+0.5)/(pairs+0.5*letterKinds)) / (total + back)
					step := math.Round(-math.Log(p) / letterUnit)
					blob[(row+c)*NumLetters+k] = byte(min(step, 255))
				}
			}
		}
	}
	return blob
}
