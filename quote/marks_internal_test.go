package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// paired returns what the marks of a text cost as opener and closer, and its
// pairs: [with both marks], (without the opening one], [without the closing one).
func paired(text string) (costs, pairs string) {
	var c, out []string
	r := prepared(text)
	for i := range r.doc.Paragraphs {
		p := &r.doc.Paragraphs[i]
		a, b := r.doc.Sentences[p.FirstSentence].FirstToken, r.doc.Sentences[p.EndSentence-1].EndToken
		first := len(r.pairs)
		r.pairMarks(a, b)
		for k := range r.marks {
			c = append(c, fmt.Sprintf("%d/%d", r.marks[k].open, r.marks[k].close))
		}
		r.pairSingle(first, a, b)
		for _, p := range r.pairs[first:] {
			open, close := "[", "]"
			if p.open < 0 {
				open = "("
			}
			if p.close < 0 {
				close = ")"
			}
			out = append(out, open+r.spanOf(int(p.a), int(p.b)).Text(text)+close)
		}
	}
	return strings.Join(c, " "), strings.Join(out, " ")
}

// What speaks for a mark as opener and as closer, and how it is read.
func TestMarks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, costs, pairs string }{
		{`"Kami siap," kata Budi.`, "0/10 8/0", `[Kami siap,]`},
		{`Itu "siap" benar`, "0/8 8/0", `[siap]`},
		// the blank on the wrong side
		{`Itu siap, "kata Budi.`, "14/1", `(Itu siap,]`},
		{`Itu siap, "katanya.`, "14/1", `(Itu siap,]`},
		{`Itu siap, "katanya`, "14/1", `(Itu siap,]`},
		{`Itu siap, "kata ia.`, "14/1", `(Itu siap,]`},
		{`Itu siap, "kata orang.`, "14/1", `(Itu siap,]`},
		{`Itu siap, "kata meja.`, "0/8", `[kata meja.)`},
		{`Itu siap, "kata`, "0/8", `[kata)`},
		{"Itu siap, \"kata\n\nBudi pulang.", "0/8", `[kata)`},
		{`Itu siap, "kata "`, "0/8 8/0", `[kata]`},
		{`Itu siap, "kami pulang.`, "0/8", `[kami pulang.)`},
		{`Itu siap, "mengatakan Budi.`, "0/8", `[mengatakan Budi.)`},
		{`Itu siap, "Kata Budi.`, "0/8", `[Kata Budi.)`},
		{`Itu siap "kata Budi.`, "0/8", `[kata Budi.)`},
		// no blank
		{`Itu siap,"kata Budi.`, "2/0", `(Itu siap,]`},
		{`Itu siap."Kami pulang.`, "1/2", `[Kami pulang.)`},
		{`Itu siap…"Kami pulang.`, "1/2", `[Kami pulang.)`},
		{`Itu siap;"Kami pulang.`, "0/0", `(Itu siap;]`},
		{`Itu "siap", benar.`, "0/8 2/0", `[siap]`},
		{`Itu "siap"benar.`, "0/8 0/0", `[siap]`},
		{`Itu "siap"12.`, "0/8 0/0", `[siap]`},
		{`Itu ("siap") benar.`, "0/2 2/0", `[siap]`},
		{`Itu ["siap"] benar.`, "0/2 2/0", `[siap]`},
		{`Itu -"siap"- benar.`, "0/0 2/0", `[siap]`},
		// blanks on both sides
		{`Itu siap , " kata Budi.`, "2/0", `(Itu siap ,]`},
		{`Itu siap " kata Budi.`, "8/0", `(Itu siap]`},
		{`Itu siap " kami pulang.`, "0/0", `(Itu siap]`},
		{"Itu siap \"\n\nkata Budi.", "8/0", `(Itu siap]`},
		{"Itu siap \"\n\nkatanya.", "8/0", `(Itu siap]`},
		{`Kami " siap " sekali " benar.`, "0/0 0/0 0/0", `(Kami] [sekali]`},
		// the first and the last token
		{`"`, "8/4", ""},
		{`" kata Budi.`, "0/4", `[kata Budi.)`},
		{`" Kami siap.`, "0/4", `[Kami siap.)`},
		{`Itu siap "`, "8/0", `(Itu siap]`},
		{`Itu siap,"`, "16/0", `(Itu siap,]`},
		// shapes
		{`Itu “siap” benar.`, "0/15 10/0", `[siap]`},
		{`Itu „siap“ benar.`, "0/15 8/7", `[siap]`},
	} {
		costs, pairs := paired(c.text)
		t.Run(c.text, func(t *testing.T) { require.Equal(t, []string{c.costs, c.pairs}, []string{costs, pairs}) })
	}
}

// Where a quotation begins or ends that lacks a mark, and single marks.
func TestPairs(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("ya ", 296)
	for text, want := range map[string]string{
		// no closing mark
		`"Kami siap, kata Budi.`:                      `[Kami siap,)`,
		`"Kami siap, katanya`:                         `[Kami siap,)`,
		`"Kami siap, kata dia`:                        `[Kami siap,)`,
		`"Kami siap, kata`:                            `[Kami siap, kata)`,
		"\"Kami siap, kata\n\nBudi pulang.":           `[Kami siap, kata)`,
		`"Kami siap, kata meja.`:                      `[Kami siap, kata meja.)`,
		`"Kami siap, Kata Budi.`:                      `[Kami siap, Kata Budi.)`,
		`"Kami siap kata Budi.`:                       `[Kami siap kata Budi.)`,
		`"Kami siap, mengatakan Budi.`:                `[Kami siap, mengatakan Budi.)`,
		`"Kami siap, kata Budi. "Kami menang.`:        `[Kami siap, kata Budi.]`,
		`"Kami siap. "Kami menang," kata Budi.`:       `[Kami siap.) [Kami menang,]`,
		`Hujan turun, katanya "Kami siap.`:            `[Kami siap.)`,
		`Hujan, katanya "Kami siap. "Kami menang," x`: `[Kami siap.) [Kami menang,]`,
		// no opening mark
		`Kami siap."`:                                                        `(Kami siap.]`,
		`Budi pulang. Rina siap," katanya.`:                                  `(Rina siap,]`,
		`Begitu dia menegaskan," kata Budi.`:                                 `(Begitu dia menegaskan,]`,
		`Rina siap," mengatakan, lalu pulang.`:                               `(Rina siap,]`,
		`Budi bilang, ia pergi. Ia siap," ya.`:                               `(Ia siap,]`,
		"\"Kami siap\n\nKami menang. Rina ikut,\" kata Budi.":                `[Kami siap) (Kami menang. Rina ikut,]`,
		`"Rina siap," kata ayah kami. Harga naik," ujar Budi.`:               `[Rina siap,] (Harga naik,]`,
		`"Rina siap. Sungguh" kata ayah kami. Harga naik," ujar Budi.`:       `[Rina siap. Sungguh] (Harga naik,]`,
		`"Rina siap," kata ayah kami. Kami ikut. Harga naik," ujar Budi.`:    `[Rina siap,] (Kami ikut. Harga naik,]`,
		`"Rina siap," kata ayah kami. Hujan turun. Harga naik," ujar Budi.`:  `[Rina siap,] (Harga naik,]`,
		`"Rina siap," kata ayah kami. Saya tahu, harga naik," ujar Budi.`:    `[Rina siap,] (Saya tahu, harga naik,]`,
		`"Rina siap," ujarnya. Ia menegaskan, harga naik," ujar Budi.`:       `[Rina siap,] (harga naik,]`,
		`"Rina siap," ujarnya. Ia menegaskan: harga naik," ujar Budi.`:       `[Rina siap,] (harga naik,]`,
		`"Rina siap," ujarnya. Ia menegaskan ya, harga naik," ujar Budi.`:    `[Rina siap,] (Ia menegaskan ya, harga naik,]`,
		`"Rina siap," ujarnya. Ia bilang; menegaskan harga naik," kata Budi`: `[Rina siap,] (Ia bilang; menegaskan harga naik,]`,
		// single marks
		`'Kami siap,' kata Budi.`:                          `[Kami siap,]`,
		`'Kami siap' kata Budi.`:                           ``,
		`' Kami siap,' kata Budi.`:                         ``,
		`'Kami siap, ' kata Budi.`:                         ``,
		`'Kami siap,'kata' Budi.`:                          ``,
		`'Kami siap,'kata,' Budi.`:                         `[Kami siap,'kata,]`,
		`x'Kami siap,' kata Budi.`:                         ``,
		`Petani' itu pulang,' kata Budi.`:                  ``,
		`("'Kami siap,' ya," kata Budi)`:                   `['Kami siap,' ya,]`,
		`"Ia bilang, 'Kami siap,' ya," kata Budi.`:         `[Ia bilang, 'Kami siap,' ya,]`,
		`Ia bilang, 'Kami siap,' ya," kata Budi.`:          `('Kami siap,' ya,]`,
		`'Kami siap,' kata Budi. "Ya," kata Ani. 'Ayo,' x`: `[Kami siap,] [Ya,] [Ayo,]`,
		`Ia 'baik. "Kami siap,' ya," kata Budi.`:           `[Kami siap,' ya,]`,
		`Ia 'baik. Lalu pulang. Kami siap,' ya," katanya.`: `(Kami siap,' ya,]`,
		`('Kami siap,' kata Budi)`:                         ``,
		`Ia pulang. '`:                                     ``,
		`'`:                                                ``,
		`Ia '," ya`:                                        `(Ia ',]`,
		`'` + long + `ya!' kata Budi.`:                     `[` + long + `ya!]`,
		`'` + long + `ya ya,' kata Budi`:                   ``,
	} {
		_, pairs := paired(text)
		t.Run(text, func(t *testing.T) { require.Equal(t, want, pairs) })
	}
	require.Equal(t, 8, (&pair{open: 3, close: 7, a: 4, b: 7}).end())
	require.Equal(t, 7, (&pair{open: 3, close: -1, a: 4, b: 7}).end())
}
