package prose_test

import (
	"fmt"
	"strings"
	"testing"

	upstream "github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/adapters/prose"
	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleNewDocument() {
	doc, _ := prose.NewDocument("Buku itu terjual 12 kali. “Bagus,” ujarnya.")
	for i, t := range doc.Tokens() {
		fmt.Print(t.Text, doc.TokenSpans()[i], " ")
	}
	fmt.Println(len(doc.Sentences()))
	// Output: Buku{0 4} itu{5 8} terjual{9 16} 12{17 19} kali{20 24} .{24 25} “{26 29} Bagus{29 34} ,{34 35} ”{35 38} ujarnya{39 46} .{46 47} 2
}

func TestSpansMatchItems(t *testing.T) {
	t.Parallel()
	text := "Presiden Joko Widodo tiba di Medan, Sumatera Utara, pada Senin. Ia bertemu pengurus PT Pupuk Indonesia."
	doc, err := prose.NewDocument(text)
	require.NoError(t, err)
	tokens, spans := doc.Tokens(), doc.TokenSpans()
	require.Len(t, spans, len(tokens))
	for i, s := range spans {
		require.Equal(t, tokens[i].Text, s.Text(text))
	}
	sentences := doc.Sentences()
	require.Len(t, sentences, 2)
	for i, s := range doc.SentenceSpans() {
		require.Equal(t, sentences[i].Text, s.Text(text))
	}
	entities := doc.Entities()
	for i, s := range doc.EntitySpans() {
		require.Equal(t, entities[i].Text, s.Text(text))
	}
	require.Contains(t, entities, prose.Entity{Text: "Joko Widodo", Label: "PERSON"})
	inside := 0
	for _, tok := range tokens {
		if tok.Label != "O" {
			inside++
		}
	}
	require.Greater(t, inside, 2)
}

func TestTags(t *testing.T) {
	t.Parallel()
	doc, _ := prose.NewDocument("Mereka membaca 12 buku bagus di rumah.")
	var tags []string
	for _, tok := range doc.Tokens() {
		tags = append(tags, tok.Tag)
	}
	require.Equal(t, "VB CD NN JJ", strings.Join(tags[1:5], " "))
	require.Equal(t, ".", tags[len(tags)-1])
}

func TestBaselineRefusesLongText(t *testing.T) {
	t.Parallel()
	_, err := prose.Baseline(strings.Repeat("!", prose.MaxBaseline+1))
	require.ErrorIs(t, err, prose.ErrTooLong)
}

func TestEntityContexts(t *testing.T) {
	t.Parallel()
	text := "Rini Astuti tinggal di Depok. ‘Rini’ itu penulis. 'semua Rini."
	at := func(part string) tokenize.Span {
		i := strings.Index(text, part)
		return tokenize.Span{Start: i, End: i + len(part)}
	}
	doc := &corpus.Document{
		Text:      text,
		Sentences: []tokenize.Span{at("Rini Astuti tinggal di Depok."), at("‘Rini’ itu penulis."), at("'semua Rini.")},
		Entities: []corpus.Entity{
			{Span: at("Rini Astuti"), Label: "person"}, {Span: at("Depok"), Label: "location"},
		},
	}
	contexts, dropped := prose.EntityContexts([]*corpus.Document{doc})
	require.Equal(t, 2, dropped, "curly quotes are rewritten and 'semua is deleted by prose")
	require.Equal(t, []upstream.EntityContext{{
		Text:   "Rini Astuti tinggal di Depok.",
		Accept: true,
		Spans:  []upstream.LabeledEntity{{Start: 0, End: 11, Label: "PERSON"}, {Start: 23, End: 28, Label: "GPE"}},
	}}, contexts)
}
