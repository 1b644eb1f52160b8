package corpus_test

import (
	"bytes"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
)

func TestKawiLoads(t *testing.T) {
	t.Parallel()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(texts), 60)
	sentences := 0
	manners := map[string]int{}
	for _, g := range texts {
		manners[g.Manner]++
		sentences += len(g.Sentences)
		require.Contains(t, []string{"dev", "test"}, g.Split, g.ID)
		for _, tok := range g.Tokens {
			require.NotZero(t, tok.Len())
		}
	}
	require.GreaterOrEqual(t, sentences, 600)
	require.Len(t, manners, 10)
}

// TestBundledRoundTrips writes every bundled text in every format and reads it
// back: what the format can carry must be the same, offset by offset.
func TestBundledRoundTrips(t *testing.T) {
	t.Parallel()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	for _, g := range texts {
		t.Run(g.ID, func(t *testing.T) {
			t.Parallel()
			d := g.Document
			d.WithText = true
			t.Run("jsonl", func(t *testing.T) {
				back := one(t, corpus.ReadJSONL(bytes.NewReader(d.AppendJSON(nil)), "x"))
				require.Equal(t, d, back)
			})
			t.Run("conllu", func(t *testing.T) {
				file := d.AppendCoNLLU(nil)
				back := one(t, corpus.ReadCoNLLUDocuments(bytes.NewReader(file), "x"))
				require.Equal(t, &corpus.Document{ID: d.ID, Text: d.Text, WithText: true, Sentences: d.Sentences, Tokens: d.Tokens}, back)
				var again []byte
				for s, err := range corpus.ReadCoNLLU(bytes.NewReader(file), "x") {
					require.NoError(t, err)
					again = s.Append(again)
				}
				require.Equal(t, string(file), string(again))
			})
			t.Run("brat", func(t *testing.T) {
				back, dropped, err := corpus.FromBrat(d.Text, corpus.ReadBrat(bytes.NewReader(d.AppendBrat(nil)), "x", d.Text))
				require.NoError(t, err)
				require.Empty(t, dropped)
				require.ElementsMatch(t, d.Dates, back.Dates)
				require.ElementsMatch(t, d.Entities, back.Entities)
				require.ElementsMatch(t, d.Quotes, back.Quotes)
			})
			t.Run("timeml", func(t *testing.T) {
				back, err := corpus.ReadTimeML(bytes.NewReader(d.AppendTimeML(nil)), "x")
				require.NoError(t, err)
				require.Equal(t, d.Text, back.Text)
				require.Equal(t, len(d.Dates), len(back.Dates))
				for i, m := range back.Dates {
					require.Equal(t, corpus.Date{Span: d.Dates[i].Span, Type: d.Dates[i].Type, Value: d.Dates[i].Value, Mod: d.Dates[i].Mod}, m)
				}
			})
			t.Run("spacy", func(t *testing.T) {
				back := one(t, corpus.ReadSpaCy(bytes.NewReader(d.AppendSpaCy(nil)), "x"))
				require.Equal(t, d.Text, back.Text)
				require.Equal(t, d.Sentences, back.Sentences)
				require.Equal(t, len(d.Entities), len(back.Entities))
				for i, e := range back.Entities {
					require.Equal(t, d.Entities[i].Span, e.Span)
				}
				for i, token := range back.Tokens {
					require.Equal(t, corpus.Token{Span: d.Tokens[i].Span, Root: d.Tokens[i].Root}, token)
				}
			})
			t.Run("columns", func(t *testing.T) {
				spans := make([]corpus.Labelled, len(d.Entities))
				for i, e := range d.Entities {
					spans[i] = corpus.Labelled{Span: e.Span, Label: e.Label}
				}
				for _, scheme := range []corpus.Scheme{corpus.BIO, corpus.IOB, corpus.BIOES, corpus.BILOU} {
					next, found := 0, 0
					for s, err := range corpus.ReadColumns(bytes.NewReader(d.AppendColumns(nil, spans, scheme)), "x") {
						require.NoError(t, err)
						require.NoError(t, corpus.CheckTags(s.Tags(), scheme))
						for _, tagged := range corpus.DecodeTags(nil, s.Tags()) {
							first, last := d.Tokens[next+tagged.First], d.Tokens[next+tagged.End-1]
							require.True(t, spans[found].Overlaps(first.Span) && spans[found].Overlaps(last.Span), "%v %v", spans[found], tagged)
							require.Equal(t, spans[found].Label, tagged.Label)
							found++
						}
						next += s.Len()
					}
					require.Equal(t, len(d.Tokens), next)
					require.Equal(t, len(spans), found)
				}
			})
		})
	}
}

// one returns the only item of a sequence.
func one(t *testing.T, docs iter.Seq2[*corpus.Document, error]) *corpus.Document {
	t.Helper()
	var only *corpus.Document
	for d, err := range docs {
		require.NoError(t, err)
		require.Nil(t, only)
		only = d
	}
	require.NotNil(t, only)
	return only
}

func TestReadMarkup(t *testing.T) {
	t.Parallel()
	file := `<text id="a" manner="wire" date="2024-05-03" tz="Asia/Jakarta" split="dev">
<p><s>“<q n="1" t="direct" name="Siti Aminah" source="Antara">Kami
  siap,</q>” <c n="1">ujar<sp n="1">nya</sp></c>.</s></p>
<p><s><e t="PER" r="1">Siti</e> &amp; <e t="PER" r="1">Siti Aminah</e> tiba <d t="DATE" v="2024-05-03" f="2024-05-03" u="2024-05-04">Jumat</d>.</s></p>
</text>`
	g, err := corpus.ReadMarkup(strings.NewReader(file), "a.xml")
	require.NoError(t, err)
	require.Equal(t, "“Kami siap,” ujarnya.\nSiti & Siti Aminah tiba Jumat.", g.Text)
	require.Len(t, g.Sentences, 2)
	q := g.Quotes[0]
	require.Equal(t, []string{"Kami siap,", "ujarnya", "nya", "Siti Aminah", "Antara"},
		[]string{q.Content.Text(g.Text), q.Cue.Text(g.Text), q.Speaker.Text(g.Text), q.SpeakerName, q.Source})
	require.Equal(t, "Siti Aminah", g.Entities[0].Name)
	require.Equal(t, "Jumat", g.Dates[0].Text(g.Text))
	for body, message := range map[string]string{
		`<p><x>a</x></p>`:                      "a.xml:1:20: bad markup: unknown element <x>",
		`<p><s>a</p>`:                          "a.xml:1:",
		`<p><e t="DATE" r="1">a</e></p>`:       `entity of type "DATE"`,
		`<p><e t="PER">a</e></p>`:              `referent ""`,
		`<p><q n="x">a</q></p>`:                `<q n="x">`,
		`<p><q>a</q></p>`:                      "<q> without n",
		`<p><c n="1">a</c></p>`:                "quotation 1 has no content",
		`<p><q n="1">a</q> <q n="1">b</q></p>`: "a second <q> for quotation 1",
		`<p><s></s></p>`:                       "empty element <s>",
		`<p>&tiada;</p>`:                       "a.xml:1:",
	} {
		_, err := corpus.ReadMarkup(strings.NewReader(`<text id="a">`+body+`</text>`), "a.xml")
		require.ErrorIs(t, err, corpus.ErrMarkup)
		require.ErrorContains(t, err, message)
	}
	_, err = corpus.ReadMarkup(strings.NewReader(`<text><p>a</p></text>`), "a.xml")
	require.ErrorContains(t, err, "a.xml: bad markup: no text with an id")
}
