package date

import "github.com/kawi-nlp/kawi/tokenize"

// Type is the TIMEX3 type of a mention.
type Type uint8

// The types of time expression. Age is no TIMEX3 type and is reported only if
// [Options.Ages] asks for it.
const (
	Date     Type = iota // Senin (12/6/2023), tahun lalu
	Time                 // pukul 10.30 WIB, Selasa malam
	Duration             // tiga bulan
	Set                  // setiap Senin
	Age                  // berusia 45 tahun
	numTypes
)

var typeNames = [numTypes]string{Date: "DATE", Time: "TIME", Duration: "DURATION", Set: "SET", Age: "AGE"}

// String returns the TIMEX3 name of t.
func (t Type) String() string {
	if t < numTypes {
		return typeNames[t]
	}
	return "UNKNOWN"
}

// MarshalText returns the name of t; it never fails.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Mention is one time expression: where it stands, and what it means seen from
// the reference time.
//
// A Mention is a plain value and safe to share between goroutines.
type Mention struct {
	tokenize.Span             // bytes in the text
	FirstToken    int         // index of its first token in the document
	EndToken      int         // index after its last token
	Type          Type        // Date, Time, Duration, Set or Age
	Value         string      // TIMEX3 value: 2023-06-12, 2022-11, P3M, 2023-06-12T10:30+07:00; empty if it needs a reference that is missing
	From, To      string      // the half-open civil interval [From, To): YYYY-MM-DD or YYYY-MM-DDThh:mm:ss±hh:mm; empty for durations and sets
	EDTF          string      // Value in the Extended Date/Time Format (ISO 8601-2): 2023-06-12, 199X, 2023-34; empty for durations and sets
	Granularity   Granularity // how fine the expression is
	Mod           Mod         // awal, pertengahan, akhir, sekitar
	Dir           Dir         // lalu, ini, mendatang
	Rel           Rel         // the preposition before the span: sejak, hingga
	Flags         Flags       // what was inferred or contradicts itself
	Times         int         // sets: how many times in the period (dua kali seminggu: 2), 0 for every one
	Alternatives  []string    // other readings, as TIMEX3 values
	Rule          string      // the rule that fired
}

// Granularity is the unit in which an expression counts.
type Granularity uint8

// The granularities, from fine to coarse. None is that of vague expressions.
const (
	NoGranularity Granularity = iota
	Second
	Minute
	Hour
	DayPart
	Day
	Weekend
	Week
	Dasarian // ten days
	Month
	Quarter
	HalfYear
	Year
	Decade
	Century
	numGranularities
)

var granularityNames = [numGranularities]string{"none", "second", "minute", "hour", "daypart", "day", "weekend", "week",
	"dasarian", "month", "quarter", "halfyear", "year", "decade", "century"}

// String returns the stable lower-case name of g, or "unknown".
func (g Granularity) String() string { return nameOf(granularityNames[:], int(g)) }

// MarshalText returns the name of g; it never fails.
func (g Granularity) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// Mod is the TIMEX3 modifier of a mention.
type Mod uint8

// The modifiers.
const (
	NoMod  Mod = iota
	Start      // awal 2020
	Mid        // pertengahan Juli
	End        // akhir bulan ini
	Approx     // sekitar pukul 05.00
	numMods
)

var modNames = [numMods]string{"", "START", "MID", "END", "APPROX"}

// String returns the TIMEX3 name of m; it is empty for NoMod.
func (m Mod) String() string { return nameOf(modNames[:], int(m)) }

// MarshalText returns the name of m; it never fails.
func (m Mod) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Dir is the direction in time that the words of a mention tell.
type Dir uint8

// The directions.
const (
	NoDir   Dir = iota
	Past        // lalu, silam, kemarin, tadi
	Present     // ini, sekarang
	Future      // depan, mendatang, lagi, nanti
	numDirs
)

var dirNames = [numDirs]string{"", "past", "present", "future"}

// String returns the stable lower-case name of d; it is empty for NoDir.
func (d Dir) String() string { return nameOf(dirNames[:], int(d)) }

// MarshalText returns the name of d; it never fails.
func (d Dir) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Rel is the relation that the preposition before a mention tells. The
// preposition is not part of the span.
type Rel uint8

// The relations.
const (
	NoRel  Rel = iota
	Before     // sebelum, menjelang
	After      // setelah, sesudah, pasca
	Since      // sejak, mulai, dari
	Until      // hingga, sampai
	During     // selama, sepanjang
	numRels
)

var relNames = [numRels]string{"", "before", "after", "since", "until", "during"}

// String returns the stable lower-case name of r; it is empty for NoRel.
func (r Rel) String() string { return nameOf(relNames[:], int(r)) }

// MarshalText returns the name of r; it never fails.
func (r Rel) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Flags tell what the resolver had to infer, and what does not agree.
type Flags uint16

// The flags.
const (
	WeekdayConflict Flags = 1 << iota // Selasa (12/6/2023), which is a Monday: the date wins
	YearInferred                      // Senin (12/6): the year comes from the reference
	CenturyInferred                   // 18 Mei '98
	ZoneInferred                      // a clock without WIB, WITA, WIT
	AmPmAmbiguous                     // pukul 7, without a part of the day
	Ambiguous                         // there is another sound reading, see Alternatives
	Computed                          // a Hijri date outside the government's table
	InName                            // part of a name: Jalan 17 Agustus
	Anaphoric                         // hangs on an earlier mention: keesokan harinya
	Unresolved                        // needs a reference time or an antecedent that is missing
)

var flagNames = [...]string{"weekday_conflict", "year_inferred", "century_inferred", "zone_inferred", "am_pm_ambiguous", "ambiguous",
	"computed", "in_name", "anaphoric", "unresolved"}

// Has reports whether all flags of x are set in f.
func (f Flags) Has(x Flags) bool { return f&x == x }

// AppendNames appends the stable lower-case names of the flags in f to dst.
func (f Flags) AppendNames(dst []string) []string {
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			dst = append(dst, name)
		}
	}
	return dst
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "unknown"
}
