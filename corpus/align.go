package corpus

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/kawi-nlp/kawi/tokenize"
)

// AlignWords finds foreign tokens in the text that they were cut from and
// returns their spans. White space is passed over on both sides, so a token may
// hold blanks that the text lacks and the other way round; every other
// character must agree, and all of the text must be used up. The error is an
// [Error] that wraps [ErrAlign], with the number of the token as Line.
func AlignWords(text string, words []string) ([]tokenize.Span, error) {
	spans := make([]tokenize.Span, 0, len(words))
	at := skipSpace(text, 0)
	for i, word := range words {
		start := at
		for _, r := range word {
			if unicode.IsSpace(r) {
				continue
			}
			at = skipSpace(text, at)
			got, size := utf8.DecodeRuneInString(text[at:])
			if size == 0 || got != r {
				return nil, &Error{Line: i + 1, Err: fmt.Errorf("%w: %q at byte %d", ErrAlign, word, start)}
			}
			at += size
		}
		spans = append(spans, tokenize.Span{Start: start, End: at})
		at = skipSpace(text, at)
	}
	if at < len(text) {
		return nil, &Error{Line: len(words), Err: fmt.Errorf("%w: the text goes on at byte %d", ErrAlign, at)}
	}
	return spans, nil
}

func skipSpace(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsSpace(r) {
			break
		}
		at += size
	}
	return at
}

// Fit says what becomes of a span whose ends are not those of tokens.
type Fit uint8

// The ways to fit a span of the text to tokens.
const (
	Strict   Fit = iota // the span must begin and end with tokens
	Contract            // the tokens that lie wholly within the span
	Expand              // the tokens that share a byte with the span
)

// FitSpan returns the half-open range of tokens that span covers, and false if
// there is none. Tokens must be in order and disjoint. It costs a binary search.
func FitSpan(tokens []Token, span tokenize.Span, fit Fit) (first, end int, ok bool) {
	first = search(tokens, func(t *Token) bool { return t.End > span.Start })
	end = search(tokens, func(t *Token) bool { return t.Start >= span.End })
	switch {
	case first >= end:
		return 0, 0, false
	case fit == Expand:
		return first, end, true
	case fit == Strict:
		return first, end, tokens[first].Start == span.Start && tokens[end-1].End == span.End
	}
	if tokens[first].Start < span.Start {
		first++
	}
	if end > first && tokens[end-1].End > span.End {
		end--
	}
	return first, end, first < end
}

// search returns the index of the first token that holds; the tokens that hold
// come last.
func search(tokens []Token, holds func(*Token) bool) int {
	lo, hi := 0, len(tokens)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if holds(&tokens[m]) {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}
