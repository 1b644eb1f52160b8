package tokenize

import "strings"

// schemeURLEnd returns the end of the URL whose scheme text[pos:colon] is, and
// pos if it is none: https://kompas.com/read?id=1.
func schemeURLEnd(text string, pos, colon int) int {
	switch len(text[pos:colon]) {
	case 3, 4, 5:
	default:
		return pos
	}
	var buf [5]byte
	scheme, _ := lower(buf[:], text[pos:colon])
	switch string(scheme) {
	case "http", "https", "ftp", "ftps", "ws", "wss":
		if strings.HasPrefix(text[colon:], "://") && at(text, colon+3)&(clAlnum|clHigh) != 0 {
			return urlTail(text, colon+3)
		}
	}
	return pos
}

// urlTail returns the end of a URL that runs at least to i: everything up to
// white space, a quotation mark or an angle bracket, without the punctuation
// that closes the sentence or bracket around it.
func urlTail(text string, i int) int {
	end, open := i, 0
	kept := i
	for end < len(text) {
		switch b := text[end]; b {
		case '"', '<', '>', '`', '|', '{', '}':
			return kept
		case '(', '[':
			open++
			end++
			continue
		case ')', ']':
			open--
			end++
			if open < 0 {
				return kept
			}
			kept = end
			continue
		case '.', ',', ';', ':', '?', '!', '\'', '*', '_':
			end++
			continue
		default:
			if c := class[b]; c == clSpace || c == clCtl {
				return kept
			} else if c == clHigh {
				if _, ok := wordAt(text, end); !ok {
					return kept
				}
				n, _ := wordAt(text, end)
				end += n
				kept = end
				continue
			}
			end++
			kept = end
		}
	}
	return kept
}

const hostMost = 253 // bytes of a host name, RFC 1035

// hostEnd returns the end of the host name that starts at pos, and pos if there
// is none: labels of letters, digits and hyphens, the last one a top level domain.
func hostEnd(text string, pos int) int {
	i, label, last := pos, pos, pos
	for i < len(text) && i-pos <= hostMost {
		c := class[text[i]]
		if c&clAlnum != 0 || text[i] == '-' && i > label && at(text, i+1)&clAlnum != 0 {
			i++
			continue
		}
		if text[i] == '.' && i > label && at(text, i+1)&clAlnum != 0 {
			i++
			last, label = i, i
			continue
		}
		break
	}
	if last == pos || i-pos > hostMost || at(text, i) == clHigh && isContinued(text, i) || byteAt(text, i) == '_' || !topLevel(text[last:i]) {
		return pos
	}
	return i
}

func isContinued(text string, i int) bool {
	_, ok := wordAt(text, i)
	return ok
}

// hostURLEnd returns the end of the URL without a scheme that starts at pos,
// and pos if there is none: www.tempo.co/read, t.me, kompas.com.
func hostURLEnd(text string, pos int) int {
	end := hostEnd(text, pos)
	if end == pos {
		if len(text)-pos > 5 && strings.EqualFold(text[pos:pos+4], "www.") && at(text, pos+4)&clAlnum != 0 {
			return urlTail(text, pos+4)
		}
		return pos
	}
	if byteAt(text, end) == ':' && at(text, end+1) == clDigit {
		end = digits(text, end+1)
	}
	switch b := byteAt(text, end); {
	case b == '/', (b == '?' || b == '#') && at(text, end+1)&clAlnum != 0:
		return urlTail(text, end)
	case b == '@':
		return pos
	}
	return end
}

// topLevel reports whether s is a top level domain that Indonesian texts name
// without a scheme. Domains that are words of the language (di, to, la) are left out, so that
// a missing space after a full stop makes no host name.
func topLevel(s string) bool {
	if len(s) < 2 || len(s) > 6 {
		return false
	}
	if class[s[0]] == clUpper {
		return s == "COM" || s == "ID" || s == "CO" || s == "NET" || s == "ORG"
	}
	switch s {
	case "com", "org", "net", "id", "co", "me", "io", "tv", "info", "biz", "edu", "gov", "mil", "int", "my", "sg", "au", "uk",
		"us", "jp", "de", "nl", "fr", "ru", "cn", "kr", "eu", "asia", "xyz", "app", "dev", "news", "online", "site", "blog", "store", "ly",
		"gl", "be", "it", "es", "ch", "se", "no", "in", "vn", "ph", "th", "tw", "hk", "br", "ca", "nz", "za", "ac", "cc", "ai", "web",
		"live", "link", "name", "pro", "mobi", "travel", "tech", "shop", "club", "today", "world", "global", "gg", "fm", "am", "ws":
		return true
	}
	return false
}

// emailEnd returns the end of the e-mail address that starts at pos, and pos if
// there is none.
func emailEnd(text string, pos int) int {
	i := pos
	for i < len(text) && i-pos <= 64 {
		c := class[text[i]]
		if c&clAlnum == 0 {
			switch text[i] {
			case '.', '_', '%', '+', '-':
			default:
				c = 0
			}
			if c == 0 {
				break
			}
		}
		i++
	}
	if i == pos || i-pos > 64 || byteAt(text, i) != '@' || text[i-1] == '.' {
		return pos
	}
	if end := hostEnd(text, i+1); end > i+1 {
		return end
	}
	return pos
}

// mentionEnd returns the end of the @name at pos, and pos if there is none.
func mentionEnd(text string, pos int) int {
	i := pos + 1
	for at(text, i)&clAlnum != 0 || byteAt(text, i) == '_' || byteAt(text, i) == '.' && at(text, i+1)&clAlnum != 0 {
		i++
	}
	if i == pos+1 || pos > 0 && at(text, pos-1)&clAlnum != 0 {
		return pos
	}
	return i
}

// hashtagEnd returns the end of the #tag at pos, and pos if there is none. A
// tag has at least one letter, so #1 is none.
func hashtagEnd(text string, pos int) int {
	i, letter := pos+1, false
	for i < len(text) {
		if text[i] == '_' {
			i++
			continue
		}
		n, ok := wordAt(text, i)
		if !ok {
			break
		}
		letter = letter || class[text[i]] != clDigit
		i += n
	}
	if !letter || pos > 0 && at(text, pos-1)&clAlnum != 0 {
		return pos
	}
	return i
}
