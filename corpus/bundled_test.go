package corpus_test

import (
	"bytes"
	"iter"
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
