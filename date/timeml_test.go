package date_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestAppendTimeML(t *testing.T) {
	t.Parallel()
	at := func(start, end int, m date.Mention) date.Mention {
		m.Span = tokenize.Span{Start: start, End: end}
		return m
	}
	for _, c := range []struct {
		text     string
		mentions []date.Mention
		want     string
	}{
		{"a<b>c&d\"e'", nil, "a&lt;b&gt;c&amp;d&quot;e'"},
		{"a\tb\nc\rd\x00e\x1ff g", nil, "a\tb\nc\rd\uFFFDe\uFFFDf g"},
		{"\xff a \uFFFE b \uFFFF c \uFFFD d \uFFFC", nil, "\uFFFD a \uFFFD b \uFFFD c \uFFFD d \uFFFC"},
		{"1998", []date.Mention{at(0, 4, date.Mention{Value: "1998"})}, `<TIMEX3 tid="t1" type="DATE" value="1998">1998</TIMEX3>`},
		{"tadi", []date.Mention{at(0, 4, date.Mention{})}, `<TIMEX3 tid="t1" type="DATE">tadi</TIMEX3>`},
		{"ab", []date.Mention{at(0, 1, date.Mention{}), at(1, 2, date.Mention{})}, `<TIMEX3 tid="t1" type="DATE">a</TIMEX3><TIMEX3 tid="t2" type="DATE">b</TIMEX3>`},
		{"x", []date.Mention{at(0, 1, date.Mention{Type: date.Set, Times: 1})}, `<TIMEX3 tid="t1" type="SET" freq="1X">x</TIMEX3>`},
		{"x", []date.Mention{at(0, 1, date.Mention{Type: date.Set})}, `<TIMEX3 tid="t1" type="SET" quant="EVERY">x</TIMEX3>`},
		{"x", []date.Mention{at(0, 1, date.Mention{Type: date.Duration, Times: 1, Mod: date.Approx})}, `<TIMEX3 tid="t1" type="DURATION" mod="APPROX">x</TIMEX3>`},
		// Mentions that are not those of the text are passed over.
		{"abc", []date.Mention{at(1, 2, date.Mention{}), at(1, 3, date.Mention{})}, `a<TIMEX3 tid="t1" type="DATE">b</TIMEX3>c`},
		{"abc", []date.Mention{at(0, 4, date.Mention{})}, "abc"},
		{"abc", []date.Mention{at(2, 1, date.Mention{})}, "abc"},
		{"abc", []date.Mention{at(1, 1, date.Mention{})}, `a<TIMEX3 tid="t1" type="DATE"></TIMEX3>bc`},
	} {
		require.Equal(t, c.want, string(date.AppendTimeML(nil, c.text, c.mentions)), c.text)
	}
}

// Values beyond the last have a name too, and flags tell theirs.
func TestNames(t *testing.T) {
	t.Parallel()
	require.Equal(t, []string{"AGE", "UNKNOWN"}, []string{date.Age.String(), (date.Age + 1).String()})
	require.Equal(t, []string{"century", "unknown"}, []string{date.Century.String(), (date.Century + 1).String()})
	require.Equal(t, []string{"APPROX", "unknown"}, []string{date.Approx.String(), (date.Approx + 1).String()})
	require.Equal(t, []string{"during", "unknown", ""}, []string{date.During.String(), (date.During + 1).String(), date.NoRel.String()})
	require.Equal(t, []string{"future", "unknown"}, []string{date.Future.String(), (date.Future + 1).String()})
	f := date.WeekdayConflict | date.Unresolved
	require.Equal(t, []string{"weekday_conflict", "unresolved"}, f.AppendNames(nil))
	require.True(t, f.Has(date.Unresolved) && f.Has(f) && !f.Has(date.Unresolved|date.InName) && !date.Flags(0).Has(f))
}

// What Parse cannot read, why, and where it stopped.
func TestParseErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text   string
		err    error // nil: it can be read
		offset int
	}{
		{"", date.ErrSyntax, 0},
		{"  ", date.ErrSyntax, 2},
		{"makan", date.ErrSyntax, 0},
		{"(makan", date.ErrSyntax, 1},
		{"Ia datang besok", date.ErrSyntax, 0},
		{"besok", nil, 0},
		{" besok ", nil, 0},
		{"(besok)", nil, 0},
		{"besok.", nil, 0},
		{"12 Juni 2023,", nil, 0},
		{"besok-", date.ErrTrailing, 5},
		{"besok / ", date.ErrTrailing, 6},
		{"besok lusa kemarin", date.ErrTrailing, 11},
		{"31/2/2023", date.ErrNoSuchDay, 0},
		{"30/2/2023", date.ErrNoSuchDay, 0},
		{"28/2/2023", nil, 0},
		{"29/2/2023", date.ErrNoSuchDay, 0},
		{"29/2/2024", nil, 0},
		{"29-2-2023", date.ErrNoSuchDay, 0},
		{"29.2.2023", date.ErrNoSuchDay, 0},
		{"29/2", nil, 0},
		{"30/2", date.ErrNoSuchDay, 0},
		{"31/12", nil, 0},
		{"31/13", date.ErrNoSuchDay, 0},
		{"31-13", date.ErrSyntax, 0},
		{"100/2", date.ErrSyntax, 0},
		{"10/200", date.ErrSyntax, 0},
		{"32 Januari", date.ErrNoSuchDay, 0},
		{"30 Februari", date.ErrNoSuchDay, 0},
		{"29 Februari", nil, 0},
		{"29 Februari 2023", date.ErrNoSuchDay, 0},
		{"29 Februari 2024", nil, 0},
		{"Senin, 31 Juni 2023", date.ErrNoSuchDay, 0},
		{"Hari Senin, 31 Juni 2023", date.ErrNoSuchDay, 0},
	} {
		_, err := date.Parse(c.text, &date.Options{Ref: reference})
		if c.err == nil {
			require.NoError(t, err, c.text)
			continue
		}
		require.ErrorIs(t, err, c.err, c.text)
		var p *date.ParseError
		require.ErrorAs(t, err, &p, c.text)
		require.Equal(t, c.offset, p.Offset, c.text)
		require.Equal(t, c.text, p.Text)
	}
	_, err := date.Parse("besok", nil)
	require.ErrorIs(t, err, date.ErrReference)
}
