package promises_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/stem"
	"github.com/kawi-nlp/kawi/tokenize"
)

// name is an enumeration that goes into JSON.
type name interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// Every value has a name of its own, which is what it is written as; values
// that do not exist have one as well, and nothing panics.
func checkNames[T name](t *testing.T, last T) {
	t.Helper()
	seen := map[string]T{}
	for v := T(0); v <= last; v++ {
		text, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, v.String(), string(text))
		if before, ok := seen[v.String()]; ok {
			t.Errorf("%T: %d and %d are both %q", v, before, v, v.String())
		}
		seen[v.String()] = v
	}
	for _, v := range []T{last + 1, 255} {
		text, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, v.String(), string(text), "%T(%d)", v, v)
		if _, ok := seen[v.String()]; ok && v.String() != "" {
			t.Errorf("%T: %d does not exist and is %q", v, v, v.String())
		}
	}
}

func TestNamesOfEnumerations(t *testing.T) {
	t.Parallel()
	checkNames(t, tokenize.Invalid)
	checkNames(t, date.Age)
	checkNames(t, date.Century)
	checkNames(t, date.Mod(4))
	checkNames(t, date.Dir(3))
	checkNames(t, date.Rel(5))
	checkNames(t, quote.Indirect)
	checkNames(t, quote.Unnamed)
	checkNames(t, ner.Contact)
	checkNames(t, stem.Name)
	checkNames(t, stem.CopySegment)
	checkNames(t, stem.Paired)
}
