package main

import (
	"fmt"
	"net/http"
	"strings"
)

// form shows the empty form.
func (s *server) form(w http.ResponseWriter, _ *http.Request) { s.show(w, "", "", "") }

// page shows the analysis of the text in the form.
func (s *server) page(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		failRead(w, err)
		return
	}
	rec := record{id: "text", number: 1, place: "text", text: r.PostForm.Get("text")}
	day := r.PostForm.Get("date")
	if err := rec.parseTime(&day, nil); err != nil {
		fail(w, http.StatusBadRequest, err.Error())
		return
	}
	if doc := s.analyze(w, r, "analyze", rec); doc != nil {
		pr := &printer{c: &config{layer: "analyze", out: "html"}}
		s.show(w, rec.text, day, string(pr.html(doc, 1)))
	}
}

// show writes the page: the form with its values, and the article if there is
// one.
func (s *server) show(w http.ResponseWriter, text, day, article string) {
	policy := htmlPolicy("'self'")
	w.Header().Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	var b strings.Builder
	b.WriteString(htmlHead(policy))
	fmt.Fprintf(&b, `<form method="post" action="/" accept-charset="utf-8">
<p><label for="text">Text</label><textarea id="text" name="text" lang="id" rows="10" required>
%s</textarea></p>
<p><label for="date">Published</label> <input id="date" name="date" type="date" value="%s"> <button type="submit">Read</button></p>
</form>
`, escapeHTML(text), escapeHTML(day))
	b.WriteString(article)
	b.WriteString(htmlFoot)
	w.Write([]byte(b.String())) // a client that has gone needs no answer
}
