package date

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

func TestBefore(t *testing.T) {
	t.Parallel()
	day := func(y int16, m, d int8) *expr { return &expr{base: bCalendar, year: y, month: m, day: d} }
	for _, c := range []struct {
		a, b *expr
		want bool
	}{
		{day(2020, 1, 1), day(2020, 1, 2), true},
		{day(2020, 1, 2), day(2020, 1, 1), false},
		{day(2020, 1, 1), day(2020, 1, 1), false},
		{day(2020, 2, 28), day(2020, 3, 1), true},
		{day(2020, 3, 1), day(2020, 2, 28), false},
		{day(2019, 12, 31), day(2020, 1, 1), true},
		{day(2020, 1, 1), day(2019, 12, 31), false},
		{day(0, 5, 1), day(2020, 1, 1), true},
		{day(2020, 5, 1), day(0, 1, 1), true},
	} {
		require.Equal(t, c.want, c.a.before(c.b), "%v %v", c.a, c.b)
	}
	require.False(t, (&expr{base: bHijri}).isDay())
	require.True(t, (&expr{base: bHijri, day: 1}).isDay())
	require.False(t, day(2020, 5, 0).isDay())
}

// TestEdges resolves expressions at the limits of their rules, seen from a time
// of day with seconds.
func TestEdges(t *testing.T) {
	t.Parallel()
	ref := time.Date(2023, 6, 14, 10, 37, 45, 0, time.FixedZone("WIB", 7*3600))
	for _, c := range []struct{ text, span, value string }{
		{"Ia datang lima detik lalu.", "lima detik lalu", "2023-06-14T10:37:40"},
		{"Ia datang dua jam lalu.", "dua jam lalu", "2023-06-14T08:37"},
		{"Ia datang 50 menit lalu.", "50 menit lalu", "2023-06-14T09:47"},
		{"Ia lahir tahun dua ribu.", "tahun dua ribu", "2000"},
		{"Ia lahir tahun dua ribu satu.", "tahun dua ribu satu", "2001"},
		{"Ia lahir tahun seribu sembilan ratus sembilan puluh.", "tahun seribu sembilan ratus sembilan puluh", "1990"},
		{"Ada seribu sembilan ratus orang.", "", ""},
		{"Ada tiga ribu satu orang.", "", ""},
		{"Kerajaan itu berdiri pada periode 1000-1200.", "periode 1000-1200", "1000/1200"},
		{"Perang itu pecah pada tahun 500-400 SM.", "tahun 500-400 SM", "BC0500/BC0400"},
		{"Candi itu dibangun pada tahun 1000-an.", "tahun 1000-an", "100"},
	} {
		doc := tokenize.Parse(c.text)
		got := Find(doc, &Options{Ref: ref})
		if c.span == "" {
			require.Empty(t, got, c.text)
			continue
		}
		require.NotEmpty(t, got, c.text)
		require.Equal(t, [2]string{c.span, c.value}, [2]string{got[0].Text(c.text), got[0].Value}, c.text)
	}
}
