package main

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/kawi-nlp/kawi/internal/jsonrecord"
	"github.com/kawi-nlp/kawi/internal/page"
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
	if day != "" {
		var err error
		if rec.when, err = jsonrecord.ParseTime(day, jsonrecord.DefaultZone); err != nil {
			fail(w, http.StatusBadRequest, "date "+err.Error())
			return
		}
	}
	if doc := s.analyze(w, r, "analyze", rec); doc != nil {
		s.show(w, rec.text, day, string(page.Article(doc, "analyze", 1)))
	}
}

// show writes the page: the form with its values, and the article if there is
// one.
func (s *server) show(w http.ResponseWriter, text, day, article string) {
	policy := page.Policy("form-action 'self'")
	w.Header().Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	var b strings.Builder
	b.WriteString(page.Head(policy, "") + page.Title)
	fmt.Fprintf(&b, `<form method="post" action="/" accept-charset="utf-8">
<p><label for="text">Text</label><textarea id="text" name="text" lang="id" rows="10" required>
%s</textarea></p>
<p><label for="date">Published</label> <input id="date" name="date" type="date" value="%s"> <button type="submit">Read</button></p>
</form>
`, page.Escape(text), page.Escape(day))
	b.WriteString(article)
	b.WriteString(page.Foot)
	w.Write([]byte(b.String())) // a client that has gone needs no answer
}
