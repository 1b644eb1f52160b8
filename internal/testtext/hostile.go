package testtext

import "strings"

// Hostile returns patterns that, repeated, tempt an analyser to look at the same
// bytes again and again.
func Hostile() []string {
	return []string{
		"a", " ", "\n", "1", "a.", "A.", "A. ", "Dr.", "Dr. ", "S.H., ", "a-", "a-a-", "-", "--a", "'a", "a'b'", "\"", "\" ", "\"a ",
		"\"A. ", "“", "“A. ", "”", "(", "(A. ", "()", "[1]", ".[1]", "1.", "1,", "1/", "1-", "1:1-", "1/A.", "A-1/", "http://", "http://a.",
		"www.a.", "a@", "a@b.", "a_b@c.co", "@a", "#a", "&", "A&B", "a/b/", "...", ". ", "?! ", "…", "😀", "👨‍👩‍👧", "🇮🇩", "\u00ad", "\u200b", "\u200d",
		"\u0301", "é", "\xff", "\xe2\x80", "\x00", "nya", "kunya", "Rp", "Rp1", "US$", "KU", "id", "ke-", "anak-", "a\n", "A\n", "1.\n", ":) ", "<3 ",
		"``", "''", "\r", "\r\n", ",-", "5.000,-", "%", "$", "´", "–", "—a", "x-nya", "PPh-nya", "Jan-", "M.HH-0", "19:4-6 ", "\u2028", "「",
		"kalian adalah ", "Aku. aku", "\"A,\" a", "yang Pada ", "e.g.", "A.Yani", "1 000 ", "ko.id", "id.id.",
	}
}

// Repeat returns unit again and again, n bytes in all.
func Repeat(unit string, n int) string {
	return strings.Repeat(unit, n/len(unit)+1)[:n]
}

// Naughty returns short strings that have broken programs before.
func Naughty() []string {
	return []string{
		"", " ", "\x00", "\ufeff", "\ufeffhalo", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xffb", "\xe2\x80", "nil", "null", "undefined", "NaN",
		"-1", "-", "--", "---", "0x0", "1e309", "1/0", "１２３", "ＡＢＣ", "Rp", "Rp.", "Rp.,-", "Rp-", "$", "€", "US$", "%", "‰", "½", "²", "km²",
		"'", "''", "'''", "\"", "\"\"", "“", "”", "“”", "‘’", "«»", "``", "´", "...", "…", "....", "?!?!", "!", "?", ".", ",", ";", ":", "::", "://", "http://",
		"https://", "www.", "www.a", "@", "@@", "#", "##", "#1", "a@b", "a@b.c", "a@b.co", "@a@b", "&amp;", "<b>tebal</b>", "<script>alert(1)</script>",
		"'; DROP TABLE kata; --", "../../etc", "C:\\Windows", "%00", "%s%n", "{{7*7}}", "${x}", "\\", "\\n", "\u202eterbalik", "\u200bnol\u200b", "kata\u00adbaku",
		"e\u0301", "é", "Å", "ﬁle", "ǅ", "ß", "İstanbul", "ıI", "ʼ", "ẞ", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞", "مرحبا بالعالم", "שלום", "สวัสดี", "你好，世界。", "こんにちは", "한국어 문장.", "ꦲꦏ꧀ꦱꦫꦗꦮ",
		"😀", "❤️", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇮🇩🇲🇾", "👍🏽", "1️⃣", "#️⃣", ":)", ":-(", "<3", "^_^", "ke-", "ke-0", "-nya", "-ku", "nya", "ku", "kau", "ku-", "kunya", "nyanya", "lahlah", "A.", "A.B.", "A.B.C", "a.n.", "s.d.",
		"S.H.", "M.Si.", "Ph.D.", "1.", "1.\n2.", "I.\nII.", "a.\nb.", "10.30.", "10:30:", "1-2-3-4", "1/2/3/4", "2023-02-30", "99/99/9999", "0812-3456-7890",
		"\r", "\n", "\r\n", "\v\f", "\u0085", "\u2028", "\u2029", "\t\tmenjorok", "satu\n\n\n\ndua", "a b", "kata\u200bkata", "=1+1", "-_-", "_a_", "__init__", "a_b",
	}
}
