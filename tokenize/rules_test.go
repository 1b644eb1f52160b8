package tokenize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/tokenize"
)

// The ends of the ranges of emoji, and the signs beside them, which are symbols.
func TestRangesOfEmoji(t *testing.T) {
	t.Parallel()
	kind := func(r rune) tokenize.Kind { return tokenize.Parse(string(r)).Tokens[0].Kind }
	for _, r := range "\U0001f000\U0001faff\u2600\u27bf\u2b05\u2b06\u2b07\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u2328\u23cf\u23e9\u23f3\u23f8\u23fa\u203c\u2049\u3030\u303d\u3297\u3299" {
		require.Equal(t, tokenize.Emoji, kind(r), "%U", r)
	}
	for _, r := range "\U0001fb00\u25ff\u2b04\u2b08\u2b1a\u2b1d\u2b4f\u2b51\u2b54\u2b56\u2319\u231c\u2327\u2329\u23ce\u23d0\u23e8\u23f4\u23f7\u23fb\u303e" {
		require.NotEqual(t, tokenize.Emoji, kind(r), "%U", r)
	}
	for _, one := range []string{
		"\U0001f1e6\U0001f1ff", "👍\U0001f3fb", "👍\U0001f3ff", "❤\ufe0f", "1\ufe0f\u20e3", "🏴\U000e0067\U000e007f", "🏴\U000e0020\U000e007e\U000e007f",
		"👩\u200d💻", "🏃\u200d\u2640\ufe0f", "🏃\u200d\u2642", "👩\u200d",
	} {
		require.Len(t, tokenize.Parse(one).Tokens, 1, "%+q", one)
	}
	for _, two := range []string{"👍\U0001f3fa", "👍\U0001f400", "🏴\U000e0080", "\U0001f1e6\U0001f1e5", "\U0001f1ff\U0001f200", "👩\u200dkata", "👍👍"} {
		require.Len(t, tokenize.Parse(two).Tokens, 2, "%+q", two)
	}
}

// Conditions of number.go, word.go, web.go, mark.go, clitic.go and sentence.go: what each
// lets through, and a near miss. Tokens are divided by |, words by ·, sentences by ‖.
func TestRules(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		// numbers
		{"5.000-an dan 90-an.", "5.000-an|dan|90-an|."},
		{"5-anak dan 5-an2.", "5|-|anak|dan|5|-|an2|."},
		{"123. Kata", "123.|Kata"},
		{"1234. Kata", "1234|.‖Kata"},
		{"1,5x dan 1.5é dan 1,5 x.", "1,5x|dan|1.5é|dan|1,5|x|."},
		{"kelas 10,11,12 dan 1,234,567.", "kelas|10|,|11|,|12|dan|1,234,567|."},
		{"1,2,345 dan 1,23,456 dan 1,234,56.", "1|,|2|,|345|dan|1|,|23|,|456|dan|1,234|,|56|."},
		{"17-8-75 dan 17-8-1975 dan 1975-8-17 dan 17-8-197.", "17-8-75|dan|17-8-1975|dan|1975-8-17|dan|17-8-197|."},
		{"17/8/75 dan 17/8/1975 dan 117/8/75.", "17/8/75|dan|17/8/1975|dan|117/8/75|."},
		{"10:30 dan 10:3 dan 110:30 dan 10:30:05.", "10:30|dan|10:3|dan|110:30|dan|10:30:05|."},
		{"19:4-6 dan 19:14-16 dan 1:50.000.", "19:4-6|dan|19:14|-|16|dan|1:50.000|."},
		{"012-34 dan 12-034 dan 12-34 dan 1-2-3-4.", "012-34|dan|12-034|dan|12|-|34|dan|1-2-3-4|."},
		{"01-234 dan 12-03.", "01|-|234|dan|12|-|03|."},
		{"1/2 dan 1/2/PMK dan 1/2.5 dan 1/2/kata.", "1/2|dan|1|/|2|/|PMK|dan|1|/|2.5|dan|1|/|2|/|kata|."},
		{"34/PMK.011/2007 dan 34/PMK dan 34/PMKs/2007 dan 34/Pidananya/2007.", "34/PMK.011/2007|dan|34|/|PMK|dan|34/PMKs/2007|dan|34|/|Pidana·nya|/|2007|."},
		{"10-September dan 10-September-2008 dan 10-Septembera.", "10-September|dan|10-September-2008|dan|10|-|Septembera|."},
		{"(-5) dan -5 dan 3 -5 dan 3     -5 dan x-5.", "(|-5|)|dan|-5|dan|3|-|5|dan|3|-5|dan|x-5|."},
		{"Rp5.000,- dan 5,-a dan 5,-.", "Rp|5.000,-|dan|5|,|-|a|dan|5,-|."},
		{"ke-1.000 dan ke-1.5a dan ke-X dan ke-x.", "ke-1.000|dan|ke-1.5|a|dan|ke-X|dan|ke-x|."},
		{"Caranya: 1. Cuci beras; 2. Masak air! 3. Makan.", "Cara·nya|:|1.|Cuci|beras|;|2.|Masak|air|!‖3.|Makan|."},
		{"Caranya:1. Cuci.", "Cara·nya|:|1|.‖Cuci|."},
		// words
		{"a_b dan a__b dan a_ dan _a dan a_(b).", "a_b|dan|a__b|dan|a|_|dan|_|a|dan|a|_|(|b|)|."},
		{"R&D dan R&d dan R&Da dan r&D dan RR&DD.", "R&D|dan|R|&|d|dan|R|&|Da|dan|r|&|D|dan|RR&DD|."},
		{"H+7 dan h+7 dan HH+7 dan H+a.", "H+7|dan|h|+|7|dan|HH|+|7|dan|H|+|a|."},
		{"C/O dan s/d dan C/Oa dan CC/O dan C/5.", "C/O|dan|s/d|dan|C|/|Oa|dan|CC|/|O|dan|C/5|."},
		{"AS dan A dan 4K dan 4k.", "AS|dan|A|dan|4K|dan|4k|."},
		{"RI-Jepang dan R-Jepang dan RI-Ja dan RI-Jap.", "RI|-|Jepang|dan|R-Jepang|dan|RI-Ja|dan|RI|-|Jap|."},
		{"Bapepam-LK dan Ba-LK dan Bap-LK dan Bapepam-L dan Al-Bapepam-LK.", "Bapepam|-|LK|dan|Ba-LK|dan|Bap|-|LK|dan|Bapepam-L|dan|Al-Bapepam-LK|."},
		{"April-14 dan Mobil-14 dan april-14 dan II-2024 dan II-20.", "April|-|14|dan|Mobil-14|dan|april-14|dan|II|-|2024|dan|II-20|."},
		{"D+ dan E+ dan AB+ dan AAA+ dan AAAA+ dan C++ dan C+++.", "D+|dan|E|+|dan|AB|+|dan|AAA+|dan|AAAA|+|dan|C++|dan|C++|+|."},
		{"É'a dan 5'a dan ’a dan a’.", "É'a|dan|5|'|a|dan|’|a|dan|a|’|."},
		// addresses
		{"a.b@uji.id dan a@@uji.id dan @uji.", "a.b@uji.id|dan|a|@|@uji.id|dan|@uji|."},
		{"uji.com?a=1 dan uji.com#b dan uji.com? Ya uji.com#.", "uji.com?a=1|dan|uji.com#b|dan|uji.com|?‖Ya|uji.com|#|."},
		{"uji-.com dan -uji.com dan uji..com dan u-j-i.com.", "uji|-|.|com|dan|-|uji.com|dan|uji|..|com|dan|u-j-i.com|."},
		{"uji.com:80 dan uji.com:a dan uji.com@b.", "uji.com:80|dan|uji.com|:|a|dan|uji|.|com|@|b|."},
		{"www.a dan www.é dan www.aa dan wwww.aa.", "www.a|dan|www|.|é|dan|www.aa|dan|wwww|.|aa|."},
		{"http://a dan http:/a dan http://- dan httpx://a.", "http://a|dan|http|:|/|a|dan|http|:|/|/|-|dan|httpx|:|/|/|a|."},
		{"a@b.co dan a#b dan #b dan #_ dan #1b.", "a@b.co|dan|a|#|b|dan|#b|dan|#|_|dan|#1b|."},
		// marks
		{"Ya '98 dan '9 dan '98' dan '90-an dan '1998.", "Ya|'98|dan|'|9|dan|'|98|'|dan|'90-an|dan|'|1998|."},
		{":)) dan :D dan :( dan ;) dan =D dan :)a dan a:).", ":))|dan|:D|dan|:(|dan|;)|dan|=D|dan|:|)|a|dan|a|:|)|."},
		{":). Ya :), lalu :)! Ya :))).", ":)|.‖Ya|:)|,|lalu|:|)|!‖Ya|:)))|."},
		{"<3 dan </3 dan <4 dan ^_^ dan ^^ dan ^a^ dan -_- dan -_.", "<3|dan|</3|dan|<|4|dan|^_^|dan|^^|dan|^|a|^|dan|-_-|dan|-|_|."},
		{"&#x41; dan &#65; dan &#x4100000; dan &#x410000000; dan &amp dan &ampx;", "&#x41;|dan|&#65;|dan|&#x4100000;|dan|&|#x410000000|;|dan|&|amp|dan|&|ampx|;"},
		{"?! dan !? dan ... dan .. dan -- dan --- dan `` dan ''.", "?!|dan|!?‖dan|...|dan|..|dan|--|dan|---|dan|``|dan|''|."},
		// clitics
		{"Lalu Anak-anakku pulang, kata Rumah-rumahku.", "Lalu|Anak-anak·ku|pulang|,|kata|Rumah-rumah·ku|."},
		{"Kata Bukunyalah dan Bukunyakah dan Siapapun.", "Kata|Bukunyalah|dan|Bukunyakah|dan|Siapa·pun|."},
		{"kusayang dan kubesar dan kuada dan kumau dan kubukan.", "ku·sayang|dan|ku·besar|dan|ku·ada|dan|ku·mau|dan|kubukan|."},
		{"kubaik dan kautua dan kaubeli dan kauajak.", "kubaik|dan|kautua|dan|kau·beli|dan|kau·ajak|."},
		{"Ia bilang \"Kusapa\" dan (Kusapa) dan\nKusapa.", "Ia|bilang|\"|Ku·sapa|\"|dan|(|Ku·sapa|)|dan‖Ku·sapa|."},
		{"KARTUKU dan KUSAPA dan XYZKU dan PERGILAH.", "KARTU·KU|dan|KUSAPA|dan|XYZKU|dan|PERGI·LAH|."},
		{"serapi-rapinya dan semurah-murahnya dan serumah-rumahnya.", "serapi-rapinya|dan|semurah-murahnya|dan|serumah-rumahnya|."},
		{"seapinya dan setuanya dan semuanya.", "seapi·nya|dan|setuanya|dan|semua·nya|."},
		// sentences
		{"Ia pergi.[12] Lalu hujan. [3] Besok cerah.[4", "Ia|pergi|.|[|12|]‖Lalu|hujan|.‖[|3|]|Besok|cerah|.‖[|4"},
		{"Ia pergi. (Kini) ia pulang.) Lalu hujan.", "Ia|pergi|.‖(|Kini|)|ia|pulang|.|)‖Lalu|hujan|."},
		{"Ia pergi. – Lalu hujan. -- lalu cerah. — lalu kering! — lalu basah.", "Ia|pergi|.‖–|Lalu|hujan|.‖--|lalu|cerah|.‖—|lalu|kering|!‖—|lalu|basah|."},
		{"Ia pergi! – lalu hujan. - lalu cerah.", "Ia|pergi|!|–|lalu|hujan|.‖-|lalu|cerah|."},
		{"Ia pergi... 5 orang datang. 5 orang pulang! ke-5 orang.", "Ia|pergi|...|5|orang|datang|.‖5|orang|pulang|!|ke-5|orang|."},
		{"Ia pergi.Lalu hujan.K cerah.lalu.", "Ia|pergi|.‖Lalu|hujan|.|K|cerah|.|lalu|."},
		{"Kata Ko. H. Budi. Kata K. H. Budi. Kata Kota. H. Budi.", "Kata|Ko|.|H.|Budi|.‖Kata|K.|H.|Budi|.‖Kata|Kota|.‖H.|Budi|."},
		{"Ia punya Tbk. Budi dan Ltd. Rumah itu; Corp. 5 orang.", "Ia|punya|Tbk.‖Budi|dan|Ltd.‖Rumah|itu|;|Corp.|5|orang|."},
		{"Ia di ba. lalu di sini. lalu 5. lalu pulang.", "Ia|di|ba|.|lalu|di|sini|.‖lalu|5|.‖lalu|pulang|."},
		{"5. lalu pulang. Ia (kini). lalu pulang,. lalu.", "5.|lalu|pulang|.‖Ia|(|kini|)|.‖lalu|pulang|,|.|lalu|."},
		{"Jumlahnya 2.904. 678 orang dan 2904. 678 orang dan 2.904. 67 orang.", "Jumlah·nya|2.904|.|678|orang|dan|2904|.‖678|orang|dan|2.904|.‖67|orang|."},
		{"Naskah dipamerkan Pada, akhir. Naskah 5 Pada akhir. Naskah Lama Pada akhir.", "Naskah|dipamerkan‖Pada|,|akhir|.‖Naskah|5‖Pada|akhir|.‖Naskah|Lama|Pada|akhir|."},
		{"Naskah dipamerkan Pada Akhir. Naskah dipamerkan Pada-akhir. Naskah lama Pada", "Naskah|dipamerkan|Pada|Akhir|.‖Naskah|dipamerkan|Pada-akhir|.‖Naskah|lama|Pada"},
		{"Harga naik \"Kami rugi,\" kata dia. \"Kami rugi,\" kata dia. Lalu \"Kami rugi,\" kata dia.", "Harga|naik‖\"|Kami|rugi|,|\"|kata|dia|.‖\"|Kami|rugi|,|\"|kata|dia|.‖Lalu|\"|Kami|rugi|,|\"|kata|dia|."},
		{"Harga naik \",\" kata dia. Harga naik \"kami rugi,\" kata dia.", "Harga|naik‖\"|,|\"|kata|dia|.‖Harga|naik|\"|kami|rugi|,|\"|kata|dia|."},
		{"Ia (di (kota) itu. Lalu) pergi. Ia (di kota. Lalu pergi.", "Ia|(|di|(|kota|)|itu|.|Lalu|)|pergi|.‖Ia|(|di|kota|.‖Lalu|pergi|."},
		{"Ia bilang \"Ya. \"Lalu pulang. Ia bilang baik, \"katanya.", "Ia|bilang|\"|Ya|.|\"‖Lalu|pulang|.‖Ia|bilang|baik|,|\"|kata·nya|."},
		{"\"Ya (\"lalu\") itu [\"kini\"] -\"nanti\" =\"besok\" pulang.\" Ia pergi.", "\"|Ya|(|\"|lalu|\"|)|itu|[|\"|kini|\"|]|-|\"|nanti|\"|=|\"|besok|\"|pulang|.|\"‖Ia|pergi|."},
		{"Ia bilang \"" + strings.Repeat("kata ", 158) + "ya.\" Lalu.", "Ia|bilang|\"|" + strings.Repeat("kata|", 158) + "ya|.|\"‖Lalu|."},
	} {
		var out []string
		d := tokenize.Parse(c.text)
		for _, s := range d.Sentences {
			var words []string
			for _, tok := range d.Tokens[s.FirstToken:s.EndToken] {
				words = append(words, divide(tok.Text(d.Text), tok.Clitics))
			}
			out = append(out, strings.Join(words, "|"))
		}
		if got := strings.Join(out, "‖"); got != c.want {
			t.Errorf("%q\n is %s\nwant %s", c.text, got, c.want)
		}
	}
}
