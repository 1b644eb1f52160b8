// Package date finds the time expressions of Indonesian text and says what
// they mean: Senin (12/6/2023), tahun lalu, pukul 10.30 WIB, dua pekan ke depan,
// 1 Syawal 1444 H, H-7 Lebaran, setiap malam Jumat.
//
//	doc := tokenize.Parse("Hal itu dikatakannya di Jakarta, Senin (12/6).")
//	ref := time.Date(2023, 6, 13, 12, 0, 0, 0, time.UTC)
//	for _, m := range date.Find(doc, &date.Options{Ref: ref}) {
//		fmt.Println(m.Text(doc.Text), m.Value) // Senin (12/6) 2023-06-12
//	}
//
// # Two steps
//
// A [Scanner] reads what the text says. It needs no reference time, makes one
// pass over the tokens, takes the longest expression of the grammar in rules.go
// at each place, and allocates nothing. [Resolve] does the arithmetic of the
// calendar with a reference time, a zone and a preference. [Find] does both,
// [Parse] reads a single expression, [Mention.Format] writes one in Indonesian,
// and [AppendTimeML] marks a text with TIMEX3 elements.
//
// # What is found
//
// The forms of each kind stand in the comments of the rules: days in digits
// (rules_numeric.go) and with the month by name
// (rules_calendar.go), months, years, decades and centuries (rules_year.go),
// days and periods told from today (rules_relative.go), days of the week and
// parts of the day (rules_weekday.go), times of day (rules_clock.go: jam
// setengah delapan is 07:30), quarters, semesters, school years
// (rules_fiscal.go), holidays and the Hijri calendar (rules_holiday.go),
// durations and sets (rules_set.go); and what joins them (rules_join.go).
//
// Prepositions (pada, sejak, hingga) stay outside the span and are told by
// [Mention.Rel]; heads (tanggal, tahun, pukul), modifiers (awal, akhir, sekitar)
// and deictics (lalu, mendatang) are inside. A weekday with its date, and a date
// with its time of day, are one mention.
//
// # What it means
//
// A mention is never only an instant. It has a TIMEX3 value, its EDTF form, a
// half-open interval of civil time [From, To) and a granularity, and flags that
// tell what had to be inferred. Numeric dates are day, month, year, always. A
// date without a year lies within half a year of the reference; a bare weekday
// is the latest one, the reference day included; when a weekday and a date
// disagree the date wins and WeekdayConflict is set. Weeks are those of ISO
// 8601. Minggu is Sunday if it is capital inside a sentence, after hari or
// malam, or before a date or part of the day; otherwise it is a week. Malam
// before a day is the evening before it, after a day the evening of it.
// Keesokan harinya, tahun itu and their like hang on the last date mentioned.
//
// Holidays and Hijri months follow the Indonesian government (data/date);
// outside its table the arithmetic calendar serves, and the flag Computed says
// so.
//
// # What is left alone
//
// Ages, articles of law, scores, prices, measures, versions, account numbers,
// names of people (Mei Ling), of places (Pasar Minggu, Jalan 17 Agustus), and
// the year in the name of an event (Pemilu 2024): see guards.go and words_guards.go, and the
// options that report ages and dates inside names. A date that does not exist
// (31/2/2023) is no mention: nothing is clamped.
//
// # Limits
//
// Measured: every one of 1,460 newspaper datelines (each day of 2023 in four
// forms); span F1 100, type and value 99.3 % and 27 of 27 traps on the
// development half of a set of 353 sentences of all kinds; span F1 100, values
// 97 % on the development split of the bundled corpus (news texts). There,
// sets (setiap Sabtu is XXXX-WXX-6 here, P1W there) and times of day that hang
// on a day the text only implies make up the rest. Not found are saat itu and
// bare parts of the day without sejak or hingga. A date without a year further than half a
// year from the reference, and a weekday more than a week back, are read as the
// nearer ones.
//
// # Promises
//
// Spans are half-open byte offsets into the text of the document and begin and
// end on runes. Any bytes are accepted, nothing panics or fails, and the time is
// linear in the text: one expression is never longer than 40 words, numbers and
// marks. No clock is read. The meaning does not depend on how numbers were
// tokenized.
//
// # References
//
// TimeML and its TIMEX3 element, ISO 24617-1; ISO 8601-1 and the Extended
// Date/Time Format of ISO 8601-2; the span conventions of IndoTimex (Mirza,
// PACLING 2015); Meeus, Astronomical Algorithms, chapter 8, for Easter.
package date
