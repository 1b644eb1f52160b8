// Package page shows an analysed document to a person: the HTML page of the
// command's --out html, of kawi serve and of the example for WebAssembly, and the
// summaries that its terminal output shares with it.
//
// A page needs nothing from outside: one style sheet whose hash is all that the
// page's security policy admits, and no scripts unless the caller's policy admits
// them. Whatever comes from a text is escaped; ids and classes are made here and
// never from it.
package page

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"unicode/utf8"
)

// Policy returns the security policy of a page: nothing from anywhere but its own
// style sheet, and what the further directives admit, such as "form-action
// 'self'".
func Policy(more string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; " + more
}

// Head begins a page; the caller goes on with a heading of the first level, such
// as [Title]. What stands in more, such as a script element, ends its head; it is
// not escaped.
func Head(policy, more string) string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="` + policy + `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kawi: who said what</title>
<style>` + style + `</style>
` + more + `</head>
<body>
<main>
`
}

// Title is the heading of a page.
const Title = "<h1>Kawi: who said what</h1>\n"

// Foot ends a page.
const Foot = "</main>\n</body>\n</html>\n"

// Escape replaces what HTML reserves, and what it does not allow.
func Escape(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	return escaper.Replace(s)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "\x00", "\ufffd")
