package lexicon

import _ "embed"

//go:embed hijri.bin
var hijriBlob string

//go:embed holidays.bin
var holidaysBlob string

// HijriMonths returns the first days of Hijri months (data/date/hijri.tsv),
// with keys like 1444-10. Meta: see [CivilDay].
func HijriMonths() Table { return Table{hijriBlob} }

// Holidays returns the holidays that no rule computes
// (data/date/holidays.tsv), with keys like 2023-nyepi. Meta: see [CivilDay].
func Holidays() Table { return Table{holidaysBlob} }

// CivilDay returns the days from 1970-01-01 of a meta word, and whether they
// were computed and not announced.
func CivilDay(meta uint32) (day int, computed bool) { return int(meta &^ (1 << 31)), meta>>31 != 0 }
