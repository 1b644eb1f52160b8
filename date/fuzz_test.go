package date_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/tokenize"
)

// hostile are texts that break careless readers.
var hostile = []string{
	strings.Repeat("/", 10000), strings.Repeat("12/6/", 5000), strings.Repeat("1", 10000), strings.Repeat("12-", 5000), strings.Repeat("minggu ", 3000),
	strings.Repeat("malam ", 3000), strings.Repeat("12, ", 3000), strings.Repeat("pukul 10.", 3000), strings.Repeat("setengah ", 3000), strings.Repeat("(", 9000),
	strings.Repeat("dua ribu ", 3000), strings.Repeat("awal ", 3000), strings.Repeat("H-7 ", 3000), strings.Repeat("sekitar ", 3000), strings.Repeat("setiap ", 3000),
	strings.Repeat("Senin, ", 3000), strings.Repeat("12 dan ", 3000), strings.Repeat("\xff12\xfe", 3000), strings.Repeat("’", 3000), strings.Repeat("a’", 3000),
	"tahun 0", "tahun 99999", "0/0/0", "00/00/0000", "99/99/9999", "29/2/1900", "31 Juni 2023", "pukul 99.99", "jam 25", "24.01 WIB", "abad ke-999", "abad ke-0",
	"999999 tahun lalu", "999999 abad lalu", "1000000000 hari lagi", "2147483648 jam lalu", "9999 milenium mendatang", "-1 hari lalu", "tahun 2999 mendatang",
	"H-999 Lebaran", "HUT ke-999999 RI", "30 Safar 1600 H", "30 Zulhijah 1299 H", "Q9 2023", "kuartal IX 2023", "minggu ke-53 tahun 2023", "999 kali seminggu",
	"1 Muharam 9999", "malam 1 Januari 1000", "29 Februari", "29/2", "tanggal 31 bulan lalu", "Idul Fitri 1599 H", "Imlek 9999", "Nyepi Tahun Saka 9999", "1 SM", "9999 SM", "tahun 1 SM",
	"24.00-24.00", "pukul 24.00-00.00", "’98", "'", "12 Juni ’", "２０２３", "١٢/٦/٢٠٢٣", "12\u20286\u20292023",
}

func FuzzFind(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text, int64(1686708000))
	}
	for _, text := range hostile {
		f.Add(text, int64(-99999999999))
	}
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		opts := &date.Options{Ref: time.Unix(unix%100000000000, 0).UTC(), Ages: true, InName: true}
		doc := tokenize.Parse(text)
		checkMentions(t, doc, date.Find(doc, opts))
		checkMentions(t, doc, date.Find(doc, nil))
		date.Parse(text, opts)
	})
}

func FuzzFromWords(f *testing.F) {
	f.Add("Senin ( 12/6 / 2023 )\nH - 7 Lebaran")
	f.Fuzz(func(t *testing.T, text string) {
		var sentences [][]string
		for line := range strings.SplitSeq(text, "\n") {
			sentences = append(sentences, strings.Fields(line))
		}
		doc := tokenize.FromWords(sentences)
		checkMentions(t, doc, date.Find(doc, &date.Options{Ref: reference}))
	})
}

// FuzzRoundTrip reads what Format writes.
func FuzzRoundTrip(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		opts := &date.Options{Ref: reference}
		for _, m := range date.Find(tokenize.Parse(text), opts) {
			for style := date.Long; style <= date.Newspaper; style++ {
				s := m.Format(style)
				if s == "" {
					continue
				}
				if back, err := date.Parse(s, opts); err == nil && back.Value != m.Value {
					t.Errorf("%q: %s -> %q -> %s", m.Text(text), m.Value, s, back.Value)
				}
			}
		}
	})
}

func checkMentions(t testing.TB, doc *tokenize.Document, ms []date.Mention) {
	t.Helper()
	end, token := 0, 0
	for _, m := range ms {
		require.True(t, end <= m.Start && m.Start < m.End && m.End <= len(doc.Text), "span %v of %d bytes after %d", m.Span, len(doc.Text), end)
		require.True(t, token <= m.FirstToken && m.FirstToken < m.EndToken && m.EndToken <= len(doc.Tokens), "tokens %d %d", m.FirstToken, m.EndToken)
		require.Equal(t, m.Start, doc.Tokens[m.FirstToken].Start)
		require.LessOrEqual(t, doc.Tokens[m.EndToken-1].Start, m.End)
		if m.End < len(doc.Text) {
			require.True(t, utf8.RuneStart(doc.Text[m.End]) || !utf8.ValidString(doc.Text))
		}
		require.Equal(t, m.From == "", m.To == "")
		if m.From != "" && m.From[0] != '-' && m.Flags&date.Unresolved == 0 && len(m.From) == len(m.To) && m.Type == date.Date {
			require.Less(t, m.From, m.To)
		}
		end, token = m.End, m.EndToken
	}
}

func TestHostile(t *testing.T) {
	t.Parallel()
	for _, text := range hostile {
		doc := tokenize.Parse(text)
		checkMentions(t, doc, date.Find(doc, &date.Options{Ref: reference}))
		date.Parse(text, &date.Options{Ref: reference})
	}
}

// TestLinear counts the work, not the time: the expressions that a hostile
// text of twice the length gives are at most twice as many, and the scanner
// reads at most a fixed window for each token.
func TestLinear(t *testing.T) {
	t.Parallel()
	for _, unit := range []string{"12/6/2023 ", "12, 13, ", "malam Jumat ", "Senin (12/6) ", "dua ribu ", "pukul 10.30-"} {
		count := func(n int) int {
			doc := tokenize.Parse(strings.Repeat(unit, n))
			return len(date.Find(doc, &date.Options{Ref: reference}))
		}
		require.LessOrEqual(t, count(2000), 2*count(1000)+2, unit)
	}
}

func TestScannerAllocations(t *testing.T) {
	for _, c := range readCases(t) {
		doc := tokenize.Parse(c.text)
		var s date.Scanner
		dst := make([]date.Expression, 0, 8)
		if n := testing.AllocsPerRun(5, func() { dst = s.Append(dst[:0], doc) }); n != 0 {
			t.Errorf("cases.tsv:%d: %v allocations: %s", c.line, n, c.text)
		}
	}
}
