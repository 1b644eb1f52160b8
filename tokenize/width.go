package tokenize

// halfWidth is what the characters U+FF5F to U+FF9F, half-width Katakana for the
// most part, are at their usual width. Each has three bytes.
const halfWidth = "⦅⦆。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309a"

// foldWidth returns a character of the block of half-width and full-width forms at
// its usual width. Source: the Unicode Standard, chapter 18.5.
func foldWidth(r rune) (string, bool) {
	switch {
	case r < 0xff01 || r > 0xffee:
		return "", false
	case r <= 0xff5e: // Ａ is A
		return string(r - 0xfee0), true
	case r <= 0xff9f:
		return halfWidth[3*(r-0xff5f):][:3], true
	case r == 0xffa0:
		return "\u3164", true
	case r <= 0xffbe: // Hangul consonants
		return string(r - 0xffa1 + 0x3131), true
	case r <= 0xffdc: // Hangul vowels, in groups of eight whose first two are free
		if r < 0xffc0 || r&7 < 2 {
			return "", false
		}
		return string(0x314f + (r-0xffc0)/8*6 + r&7 - 2), true
	}
	switch r {
	case '￠':
		return "¢", true
	case '￡':
		return "£", true
	case '￢':
		return "¬", true
	case '￣':
		return "¯", true
	case '￤':
		return "¦", true
	case '￥':
		return "¥", true
	case '￦':
		return "₩", true
	case '￨':
		return "│", true
	case '￩', '￪', '￫', '￬':
		return string(r - 0xffe9 + '←'), true
	case '￭':
		return "■", true
	case '￮':
		return "○", true
	}
	return "", false
}
