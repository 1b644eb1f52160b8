package corpus

import (
	"strconv"

	"github.com/kawi-nlp/kawi/tokenize"
)

// Labelled is a span with a label, as column formats and TSV write it.
type Labelled struct {
	tokenize.Span
	Label string
}

// Labelled returns the entities of d as spans with labels.
func (d *Document) Labelled() []Labelled {
	spans := make([]Labelled, len(d.Entities))
	for i := range d.Entities {
		spans[i] = Labelled{Span: d.Entities[i].Span, Label: d.Entities[i].Label}
	}
	return spans
}

// AppendBIO is [Document.AppendColumns] in the scheme [BIO].
func (d *Document) AppendBIO(dst []byte, spans []Labelled) []byte {
	return d.AppendColumns(dst, spans, BIO)
}

// AppendColumns appends the tokens of d with their tags as columns: token, tab,
// tag, one token a line, an empty line after each sentence. spans must be in
// order; a token belongs to the first span that overlaps it, a span that runs
// over the end of a sentence begins anew, and spans that no token begins are
// dropped.
func (d *Document) AppendColumns(dst []byte, spans []Labelled, scheme Scheme) []byte {
	next := 0
	owner := func(t *Token) int { // index of the span of t, or -1
		for next < len(spans) && spans[next].End <= t.Start {
			next++
		}
		if next == len(spans) || !spans[next].Overlaps(t.Span) {
			return -1
		}
		return next
	}
	first, sentence := 0, 0
	for first < len(d.Tokens) {
		end := len(d.Tokens)
		if sentence < len(d.Sentences)-1 {
			end = first + search(d.Tokens[first:], func(t *Token) bool { return t.Start >= d.Sentences[sentence].End })
			sentence++
			if end == first {
				continue
			}
		}
		before, own := -1, owner(&d.Tokens[first])
		for i := first; i < end; i++ {
			after := -1
			if i+1 < end {
				after = owner(&d.Tokens[i+1])
			}
			dst = append(dst, d.Tokens[i].Text(d.Text)...)
			if own < 0 {
				dst = append(dst, "\tO\n"...)
			} else {
				touches := before >= 0 && spans[before].Label == spans[own].Label
				dst = append(append(dst, '\t'), scheme.prefix(own != before, own != after, touches)...)
				dst = append(append(dst, spans[own].Label...), '\n')
			}
			before, own = own, after
		}
		dst = append(dst, '\n')
		first = end
	}
	return dst
}

// AppendCoNLLU appends d in CoNLL-U: sentence ids and texts as comments, tokens
// with clitics as multiword tokens, roots as lemmas if they are known (of a
// multiword token, as that of its host). White
// space other than one blank after a token is told by SpaceAfter=No and, as
// UDPipe does, by SpacesAfter and SpacesBefore, so that the text can be put
// together again. In the comment "# text" line ends are blanks.
func (d *Document) AppendCoNLLU(dst []byte) []byte {
	next := 0
	for i, s := range d.Sentences {
		if i == 0 {
			dst = append(dst, "# newdoc id = "...)
			dst = append(appendLine(dst, d.ID), '\n')
		}
		dst = append(dst, "# sent_id = "...)
		dst = append(appendLine(dst, d.ID), '-')
		dst = strconv.AppendInt(dst, int64(i+1), 10)
		dst = append(dst, "\n# text = "...)
		dst = append(appendLine(dst, s.Text(d.Text)), '\n')
		id := 1
		for ; next < len(d.Tokens) && d.Tokens[next].Start < s.End; next++ {
			dst, id = d.appendRows(dst, next, id)
		}
		dst = append(dst, '\n')
	}
	return dst
}

// appendRows appends the rows of token i and returns the next word id.
func (d *Document) appendRows(dst []byte, i, id int) ([]byte, int) {
	t := &d.Tokens[i]
	form, misc := t.Text(d.Text), d.misc(i)
	if len(t.Words) < 2 {
		dst = strconv.AppendInt(dst, int64(id), 10)
		return appendRow(dst, form, t.Root, misc), id + 1
	}
	dst = strconv.AppendInt(dst, int64(id), 10)
	dst = append(dst, '-')
	dst = strconv.AppendInt(dst, int64(id+len(t.Words)-1), 10)
	dst = appendRow(dst, form, "", misc)
	host := t.Host()
	for k, w := range t.Words {
		lemma := ""
		if k == host {
			lemma = t.Root
		}
		dst = strconv.AppendInt(dst, int64(id+k), 10)
		dst = appendRow(dst, w, lemma, "_")
	}
	return dst, id + len(t.Words)
}

// misc returns the last column of token i: the white space around it.
func (d *Document) misc(i int) string {
	before, end := "", len(d.Text)
	if i == 0 && d.Tokens[0].Start > 0 {
		before = "SpacesBefore=" + escapeSpaces(d.Text[:d.Tokens[0].Start])
	}
	if i+1 < len(d.Tokens) {
		end = d.Tokens[i+1].Start
	}
	after := ""
	switch gap := d.Text[d.Tokens[i].End:end]; {
	case gap == "" && end < len(d.Text):
		after = "SpaceAfter=No"
	case gap != " " && gap != "":
		after = "SpacesAfter=" + escapeSpaces(gap)
	case gap == " " && end == len(d.Text):
		after = `SpacesAfter=\s`
	}
	switch {
	case before == "" && after == "":
		return "_"
	case before == "":
		return after
	case after == "":
		return before
	}
	return after + "|" + before
}

func appendRow(dst []byte, form, lemma, misc string) []byte {
	if lemma == "" {
		lemma = "_"
	}
	dst = append(dst, '\t')
	dst = append(appendLine(dst, form), '\t')
	dst = append(appendLine(dst, lemma), "\t_\t_\t_\t_\t_\t_\t"...)
	dst = append(dst, misc...)
	return append(dst, '\n')
}

// appendLine appends s with its tabs and line ends as blanks.
func appendLine(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\n' || c == '\r' || c == '\t' {
			c = ' '
		}
		dst = append(dst, c)
	}
	return dst
}
