package testtext

import "strings"

// Pattern is a hostile text of any size: it has a name and is made to measure.
type Pattern struct {
	Name string
	Make func(size int) string // exactly size bytes; the same each time
	Once bool                  // something was once not linear on it
}

// Patterns returns texts that tempt an analyser to look at the same bytes again
// and again: things without end, things that never close, things that are
// everywhere. Unlike the units of [Hostile], some of them are more than one unit
// repeated.
func Patterns() []Pattern {
	unit := func(name, unit string) Pattern {
		return Pattern{Name: name, Make: func(size int) string { return Repeat(unit, size) }}
	}
	around := func(name, head, unit, tail string) Pattern {
		return Pattern{Name: name, Make: func(size int) string {
			size = max(size, len(head)+len(tail))
			return head + Repeat(unit, size-len(head)-len(tail)) + tail
		}}
	}
	patterns := []Pattern{
		// One thing, without end.
		unit("one word", "a"),
		unit("capitals", "A"),
		unit("digits", "1"),
		unit("blanks", " "),
		unit("line feeds", "\n"),
		unit("combining marks", "\u0301"),
		unit("emoji joined", "👩\u200d"),
		unit("flags", "🇮"),
		unit("broken bytes", "\xff"),
		unit("soft hyphens", "a\u00ad"),
		// Things that open and never close.
		unit("brackets", "("),
		unit("brackets and words", "(kata "),
		unit("straight quotes", "\""),
		unit("opening quotes", "“Kami "),
		unit("single quotes", "'a "),
		unit("quotes and cues", "\"Ya,\" kata "),
		around("a bracket closed at the end", "(", "kata ", ")"),
		around("a quotation closed at the end", "“", "Kami siap. ", "” kata Budi."),
		// Joints.
		unit("hyphens", "-"),
		unit("hyphenated word", "anak-"),
		unit("apostrophes", "a'b"),
		unit("slashes", "1/A."),
		unit("dots", "a."),
		unit("web addresses", "http://a."),
		unit("mail addresses", "a@b."),
		// Sentences and paragraphs.
		unit("a sentence without end", "dan orang itu "),
		unit("a sentence of names", "Budi Santoso "),
		unit("a sentence of capitals", "KPK "),
		unit("initials", "A. "),
		unit("titles", "Dr. "),
		unit("one word paragraphs", "Aku.\n\n"),
		unit("list items", "1. a\n"),
		// Time.
		unit("weeks", "minggu "),
		unit("years", "2023 "),
		unit("months", "Mei "),
		unit("dates", "12/6/2023 "),
		unit("ranges", "1-2-"),
		unit("number words", "dua puluh "),
		unit("relative days", "hari ini lalu "),
		// Names and speakers.
		unit("heads", "Kementerian "),
		unit("places", "Kota Jakarta "),
		unit("places with commas", "Jakarta, "),
		unit("laws", "Pasal 1 ayat (1) "),
		unit("money", "Rp1,5 miliar "),
		unit("cues", "kata "),
		unit("cues and clauses", "Budi mengatakan bahwa "),
		unit("pronouns", "ia berkata dia "),
		unit("sources", "menurut Reuters "),
		unit("acronyms", "Komisi Pemilihan Umum (KPU) "),
		unit("acronyms that speak", "“Ya,” kata KPX. "),
		unit("acronyms that do", "KPX datang. "),
		unit("pronouns that speak", "“Ya,” katanya. "),
		unit("offices that speak", "“Ya,” kata menteri itu. "),
		unit("mentions", "@budi "),
		unit("names with commas", "Budi, "),
		unit("nested quotes", "“‘"),
		unit("cues behind commas", ", ujar Budi"),
		unit("offices and names", "Menteri Budi "),
		unit("roman numbers", "II/2007 "),
		unit("clock times", "pukul 10.30 WIB "),
		unit("ages", "(34) "),
		unit("affixed words", "mempertanggungjawabkannya "),
		unit("one affixed word", "memper"),
		unit("clitics", "kunya-"),
		unit("open tags", "<TIMEX3 "),
		unit("open objects", "{\"a\":["),
		unit("columns", "1\ta\t"),
		unit("comment lines", "# a\n"),
		{Name: "as many acronyms that speak", Make: func(size int) string { return distinct(size, "“Ya,” kata %S. ") }},
		{Name: "as many names as words", Make: func(size int) string { return distinct(size, "Budi%s Santo%s ") }},
		{Name: "as many speakers as quotes", Make: func(size int) string { return distinct(size, "“Ya,” kata Budi%s Santo%s. ") }},
		{Name: "as many acronyms as names", Make: func(size int) string { return distinct(size, "Komisi Besar%s (KB%S) ") }},
		{Name: "news in one sentence", Make: func(size int) string {
			return Repeat(strings.Map(oneSentence, News(size)), size)
		}},
		{Name: "news in one line", Make: func(size int) string { return strings.ReplaceAll(News(size), "\n", " ") }},
		{Name: "news in capitals", Make: func(size int) string { return strings.ToUpper(News(size))[:size] }},
		{Name: "news without quotes closed", Make: func(size int) string { return Repeat(strings.NewReplacer("”", "").Replace(News(size)), size) }},
		{Name: "every hostile unit", Make: func(size int) string { return Repeat(strings.Join(Hostile(), " "), size) }},
	}
	for i := range patterns {
		switch patterns[i].Name {
		case "brackets", "straight quotes", "slashes", "mail addresses", "acronyms that speak", "acronyms that do":
			patterns[i].Once = true
		}
	}
	return patterns
}

func oneSentence(r rune) rune {
	if strings.ContainsRune(".?!\n", r) {
		return ' '
	}
	return r
}

// distinct repeats format, putting a new syllable or two into
// every %s, and in capitals into every %S.
func distinct(size int, format string) string {
	syllables := [...]string{"ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "le", "mo", "na", "pi", "ru", "se", "to", "wa"}
	var b strings.Builder
	b.Grow(size + 64)
	for n := 0; b.Len() < size; n++ {
		name := syllables[n&15] + syllables[n>>4&15] + syllables[n>>8&15] + syllables[n>>12&15]
		b.WriteString(strings.NewReplacer("%s", name, "%S", strings.ToUpper(name)).Replace(format))
	}
	return b.String()[:size]
}
