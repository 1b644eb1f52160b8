package date

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// The civil calendar must agree with package time over 3,000 years.
func TestCivilAgreesWithTime(t *testing.T) {
	t.Parallel()
	for day := dayNumber(-44, 3, 15); day < dayNumber(2999, 12, 31); day += 13 {
		y, m, d := civil(day)
		want := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
		require.Equal(t, want.Unix(), int64(day)*86400)
		require.Equal(t, day, dayNumber(y, m, d))
		require.Equal(t, (int(want.Weekday())+6)%7+1, weekdayOf(day))
		wy, w := isoWeek(day)
		gy, gw := want.ISOWeek()
		require.Equal(t, []int{gy, gw}, []int{wy, w})
	}
}

// The earliest and the latest days, and the years in which the rule has an
// exception (1954, 1981, 2049, 2076).
func TestEaster(t *testing.T) {
	t.Parallel()
	for _, want := range []string{"1818-03-22", "1886-04-25", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2023-04-09", "2024-03-31", "2025-04-20"} {
		day, err := time.Parse(time.DateOnly, want)
		require.NoError(t, err)
		require.Equal(t, want, string(appendDay(nil, easter(day.Year()))))
	}
}

// Days of the five-day week that were printed with their dates.
func TestPasaran(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ y, m, d, want int }{
		{1945, 8, 17, 0}, {2023, 3, 21, 0}, {2023, 3, 23, 2}, {2023, 4, 21, 1}, {2023, 6, 18, 4}, {1931, 5, 1, 3},
	} {
		require.Equal(t, c.want, pasaran(dayNumber(c.y, c.m, c.d)), c)
	}
}

// The table of Hijri months has no gaps, every month has 29 or 30 days, and the
// tabular calendar is never more than two days away.
func TestHijriTable(t *testing.T) {
	t.Parallel()
	table := lexicon.HijriMonths()
	require.Equal(t, 420, table.Len())
	announced := 0
	for y := 1421; y <= 1455; y++ {
		for m := 1; m <= 12; m++ {
			meta, ok := lexicon.Lookup(table, fmt.Sprintf("%d-%02d", y, m))
			require.True(t, ok)
			day, computed := lexicon.CivilDay(meta)
			if !computed {
				announced++
			}
			require.InDelta(t, tabularHijri(y, m), day, 2, "%d-%d", y, m)
			if y < 1455 || m < 12 {
				ny, nm := y+m/12, m%12+1
				next, _ := hijriMonthStart(ny, nm)
				require.Contains(t, []int{29, 30}, next-day, "%d-%d", y, m)
			}
		}
	}
	require.Equal(t, 138, announced)
}

func TestHolidays(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		h, y int
		want string
	}{
		{idulFitri, 2023, "2023-04-22"}, {idulAdha, 2023, "2023-06-29"}, {tahunIslam, 2023, "2023-07-19"}, {maulid, 2023, "2023-09-28"}, {isra, 2024, "2024-02-08"},
		{nyepi, 2023, "2023-03-22"}, {waisak, 2024, "2024-05-23"}, {imlek, 2024, "2024-02-10"}, {capGoMeh, 2024, "2024-02-24"},
		{jumatAgung, 2023, "2023-04-07"}, {kenaikan, 2023, "2023-05-18"}, {natal, 1999, "1999-12-25"}, {maulid, 2015, "2015-01-03"},
	} {
		day, _, ok := holidayIn(c.h, c.y)
		require.True(t, ok, c)
		require.Equal(t, c.want, string(appendDay(nil, day)))
	}
	_, _, ok := holidayIn(nyepi, 1800)
	require.False(t, ok)
}

// Every name of a holiday must begin with a word that triggers the scanner,
// and every key of the vocabulary must be reachable.
func TestVocabulary(t *testing.T) {
	t.Parallel()
	for _, p := range holidayNames {
		first, _, _ := strings.Cut(p.words, " ")
		if !p.hari && p.words != "pergantian tahun (baru)" && !strings.HasPrefix(p.words, "takbir") && !strings.HasPrefix(p.words, "kemerdekaan") {
			require.True(t, triggers(first), first)
		}
	}
	for c := range begins {
		if c != int(cUnit) && begins[c] && class(c) != cLess && class(c) != cApprox {
			require.NotZero(t, firstOf[c], "class %d begins no rule", c)
		}
	}
	require.True(t, triggers("Seninnya"))
	require.True(t, triggers("JUMAT"))
	require.True(t, triggers("Jum’at"))
	require.False(t, triggers("seniman"))
	require.False(t, triggers("harimau"))
}
