package date

import "time"

// Prefer says which year or week an incomplete expression means.
type Prefer uint8

// The preferences.
const (
	// PreferNews reads a bare weekday as the latest one up to the reference day,
	// and a date without a year as the one nearest to the reference.
	PreferNews Prefer = iota
	// PreferNearest takes the nearest day or date, past or future.
	PreferNearest
	// PreferFuture takes the next day or date, the reference day included.
	PreferFuture
)

// Options are the choices of [Find]. The zero value has no reference time:
// expressions that need one (tahun lalu, Senin) are found but have no value.
type Options struct {
	Ref    time.Time      // reference time: when the text was published
	Loc    *time.Location // the zone of the document; nil means Asia/Jakarta (+07:00)
	Prefer Prefer         // how to complete an incomplete expression
	Ages   bool           // report ages (berusia 45 tahun) with type Age
	InName bool           // report dates inside names (Jalan 17 Agustus) with flag InName
}
