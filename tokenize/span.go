package tokenize

// Span is a half-open range [Start, End) of bytes in a text. The zero Span
// stands for "nothing here" wherever a result is optional.
//
// A Span is a plain value and safe to share between goroutines.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span, which means "absent".
func (s Span) IsZero() bool { return s == Span{} }

// Text returns the part of src that s covers. It slices and never copies; src
// must be the text that s was made from.
func (s Span) Text(src string) string { return src[s.Start:s.End] }

// Contains reports whether t lies within s. Every Span contains itself.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }
