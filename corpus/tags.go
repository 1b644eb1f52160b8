package corpus

import (
	"fmt"
	"strings"
)

// TagSpan is a labelled span of tokens, as tags tell it: [First, End).
type TagSpan struct {
	First, End int
	Label      string
}

// Scheme is a way to write spans as one tag a token.
type Scheme uint8

// The schemes.
const (
	BIO   Scheme = iota // B-PER I-PER O; also called IOB2
	IOB                 // I-PER I-PER O; B- only where two spans of a label touch; also called IOB1
	BIOES               // B-PER E-PER S-LOC O
	BILOU               // B-PER L-PER U-LOC O
)

// DecodeTags appends the spans of a sentence's tags to dst and returns it. It
// takes every [Scheme] without being told which, and bare labels ("PER PER O"), as
// conlleval does: a span begins at B, S or U, after O, and where the label
// changes. "O", "_", "OTHER" and "" are outside. It never fails; see [CheckTags].
func DecodeTags(dst []TagSpan, tags []string) []TagSpan {
	first := -1
	before, label := byte('O'), ""
	for i, tag := range tags {
		part, l := splitTag(tag)
		begins := part == 'B' || part == 'S' || before == 'O' || before == 'E' || before == 'S' || l != label
		if first >= 0 && (part == 'O' || begins) {
			dst = append(dst, TagSpan{first, i, label})
			first = -1
		}
		if part != 'O' && begins {
			first = i
		}
		before, label = part, l
	}
	if first >= 0 {
		dst = append(dst, TagSpan{first, len(tags), label})
	}
	return dst
}

// splitTag divides a tag into its part, O B I E or S, and its label.
func splitTag(tag string) (part byte, label string) {
	switch tag {
	case "O", "", "_", "OTHER":
		return 'O', ""
	}
	if len(tag) > 1 && tag[1] == '-' {
		switch tag[0] {
		case 'B', 'I', 'E', 'S':
			return tag[0], tag[2:]
		case 'L':
			return 'E', tag[2:]
		case 'U':
			return 'S', tag[2:]
		}
	}
	return 'I', tag
}

// AppendTags appends n tags to dst that tell spans in a scheme. spans must be in
// order; one that overlaps the span before it or leaves the n tokens is
// dropped.
func AppendTags(dst []string, n int, spans []TagSpan, scheme Scheme) []string {
	at := 0
	last := TagSpan{}
	for _, s := range spans {
		if s.First < at || s.End <= s.First || s.End > n {
			continue
		}
		for ; at < s.First; at++ {
			dst = append(dst, "O")
		}
		touches := last.End == s.First && last.Label == s.Label && last.End > 0
		for ; at < s.End; at++ {
			dst = append(dst, scheme.prefix(at == s.First, at == s.End-1, touches)+s.Label)
		}
		last = s
	}
	for ; at < n; at++ {
		dst = append(dst, "O")
	}
	return dst
}

// prefix returns the prefix of a tag at the beginning, at the end or within a
// span; touches says whether the span touches one of the same label before it.
func (scheme Scheme) prefix(begin, end, touches bool) string {
	switch {
	case scheme == BIOES && begin && end:
		return "S-"
	case scheme == BILOU && begin && end:
		return "U-"
	case begin && (scheme != IOB || touches):
		return "B-"
	case scheme == BIOES && end:
		return "E-"
	case scheme == BILOU && end:
		return "L-"
	}
	return "I-"
}

// CheckTags reports the first tag that does not obey the scheme, as an error
// that wraps [ErrTag] and names the token, from 1.
func CheckTags(tags []string, scheme Scheme) error {
	want := AppendTags(nil, len(tags), DecodeTags(nil, tags), scheme)
	for i, tag := range tags {
		if tag != want[i] {
			return fmt.Errorf("%w: %q at token %d, want %q", ErrTag, tag, i+1, want[i])
		}
	}
	return nil
}

// String returns the usual name of the scheme.
func (scheme Scheme) String() string {
	return [...]string{"bio", "iob", "bioes", "bilou"}[scheme&3]
}

// ParseScheme returns the scheme of a name: bio (iob2), iob (iob1), bioes,
// bilou, in any case.
func ParseScheme(name string) (Scheme, error) {
	switch strings.ToLower(name) {
	case "bio", "iob2":
		return BIO, nil
	case "iob", "iob1":
		return IOB, nil
	case "bioes", "iobes":
		return BIOES, nil
	case "bilou":
		return BILOU, nil
	}
	return BIO, fmt.Errorf("%w: no scheme %q", ErrTag, name)
}
