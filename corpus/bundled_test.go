package corpus_test

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
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

// TestBundledRoundTrips writes every bundled text in every format, reads it back
// and writes that again: the two files must be the same byte for byte, and of
// the document nothing may be lost but what Dropped says.
func TestBundledRoundTrips(t *testing.T) {
	t.Parallel()
	texts, err := corpus.Kawi()
	require.NoError(t, err)
	for _, g := range texts {
		t.Run(g.ID, func(t *testing.T) {
			t.Parallel()
			d := g.Document
			d.WithText = true
			for name, f := range roundTrips {
				file := f.write(d)
				back := f.read(t, file, d)
				require.Equal(t, string(file), string(f.write(back)), name)
				kept := *d
				for _, lost := range d.Dropped(f.format) {
					_, member, _ := strings.Cut(lost, " ")
					require.Contains(t, members, member)
					members[member](&kept)
				}
				require.Nil(t, kept.Dropped(f.format), name)
				if f.format != corpus.ColumnFiles {
					require.Equal(t, string(kept.AppendJSON(nil)), string(back.AppendJSON(nil)), name)
				}
			}
		})
	}
}

// roundTrips are the formats: how a document is written and read back.
var roundTrips = map[string]struct {
	format corpus.Format
	write  func(d *corpus.Document) []byte
	read   func(t *testing.T, file []byte, old *corpus.Document) *corpus.Document
}{
	"jsonl": {corpus.JSONLines, func(d *corpus.Document) []byte { return d.AppendJSON(nil) }, func(t *testing.T, file []byte, _ *corpus.Document) *corpus.Document {
		return one(t, corpus.ReadJSONL(bytes.NewReader(file), "x"))
	}},
	"conllu": {corpus.CoNLLU, func(d *corpus.Document) []byte { return d.AppendCoNLLU(nil) }, func(t *testing.T, file []byte, _ *corpus.Document) *corpus.Document {
		var again []byte
		for s, err := range corpus.ReadCoNLLU(bytes.NewReader(file), "x") {
			require.NoError(t, err)
			again = s.Append(again)
		}
		require.Equal(t, string(file), string(again))
		return one(t, corpus.ReadCoNLLUDocuments(bytes.NewReader(file), "x"))
	}},
	"brat": {corpus.Brat, func(d *corpus.Document) []byte { return d.AppendBrat(nil) }, func(t *testing.T, file []byte, old *corpus.Document) *corpus.Document {
		var again []byte
		for a, err := range corpus.ReadBrat(bytes.NewReader(file), "x", old.Text) {
			require.NoError(t, err)
			again = corpus.AppendAnnotation(again, a, old.Text)
		}
		require.Equal(t, string(file), string(again))
		back, dropped, err := corpus.FromBrat(old.Text, corpus.ReadBrat(bytes.NewReader(file), "x", old.Text))
		require.NoError(t, err)
		require.Empty(t, dropped)
		return back
	}},
	"timeml": {corpus.TimeML, func(d *corpus.Document) []byte { return d.AppendTimeML(nil) }, func(t *testing.T, file []byte, _ *corpus.Document) *corpus.Document {
		back, err := corpus.ReadTimeML(bytes.NewReader(file), "x")
		require.NoError(t, err)
		return back
	}},
	"spacy": {corpus.SpaCy, func(d *corpus.Document) []byte { return d.AppendSpaCy(nil) }, func(t *testing.T, file []byte, _ *corpus.Document) *corpus.Document {
		return one(t, corpus.ReadSpaCy(bytes.NewReader(file), "x"))
	}},
	"bio": columns(corpus.BIO), "iob": columns(corpus.IOB), "bioes": columns(corpus.BIOES), "bilou": columns(corpus.BILOU),
}

// columns is the round trip through columns: the sentences put together are a
// document of the same tokens.
func columns(scheme corpus.Scheme) (f struct {
	format corpus.Format
	write  func(d *corpus.Document) []byte
	read   func(t *testing.T, file []byte, old *corpus.Document) *corpus.Document
}) {
	f.format = corpus.ColumnFiles
	f.write = func(d *corpus.Document) []byte { return d.AppendColumns(nil, d.Labelled(), scheme) }
	f.read = func(t *testing.T, file []byte, old *corpus.Document) *corpus.Document {
		all := &corpus.Document{WithText: true}
		for s, err := range corpus.ReadColumns(bytes.NewReader(file), "x") {
			require.NoError(t, err)
			require.NoError(t, corpus.CheckTags(s.Tags(), scheme))
			d := s.Document()
			move := func(s tokenize.Span) tokenize.Span {
				return tokenize.Span{Start: s.Start + len(all.Text), End: s.End + len(all.Text)}
			}
			for _, token := range d.Tokens {
				all.Tokens = append(all.Tokens, corpus.Token{Span: move(token.Span)})
			}
			for _, e := range d.Entities {
				all.Entities = append(all.Entities, corpus.Entity{Span: move(e.Span), Label: e.Label, Referent: -1})
			}
			all.Sentences = append(all.Sentences, move(d.Sentences[0]))
			all.Text += d.Text + " "
		}
		all.Text = strings.TrimSuffix(all.Text, " ")
		require.Len(t, all.Entities, len(old.Entities))
		for i, e := range all.Entities {
			require.Equal(t, old.Entities[i].Label, e.Label)
			require.Equal(t, strings.Join(strings.Fields(old.Entities[i].Text(old.Text)), ""), strings.ReplaceAll(e.Text(all.Text), " ", ""))
		}
		return all
	}
	return f
}

// members are what Dropped may name, and how a document loses them.
var members = map[string]func(d *corpus.Document){
	"id":              func(d *corpus.Document) { d.ID = "" },
	"sentences":       func(d *corpus.Document) { d.Sentences = nil },
	"tokens":          func(d *corpus.Document) { d.Tokens = nil },
	"words of tokens": func(d *corpus.Document) { d.Tokens = each(d.Tokens, func(t *corpus.Token) { t.Words = nil }) },
	"roots":           func(d *corpus.Document) { d.Tokens = each(d.Tokens, func(t *corpus.Token) { t.Root = "" }) },
	"dates":           func(d *corpus.Document) { d.Dates = nil },
	"intervals of dates": func(d *corpus.Document) {
		d.Dates = each(d.Dates, func(m *corpus.Date) { m.From, m.To = "", "" })
	},
	"entities": func(d *corpus.Document) { d.Entities = nil },
	"referents of entities": func(d *corpus.Document) {
		d.Entities = each(d.Entities, func(e *corpus.Entity) { e.Referent = -1 })
	},
	"names of entities": func(d *corpus.Document) { d.Entities = each(d.Entities, func(e *corpus.Entity) { e.Name = "" }) },
	"quotations":        func(d *corpus.Document) { d.Quotes = nil },
	"gaps between tokens that are not one blank": func(d *corpus.Document) { d.Tokens, d.Entities = nil, nil },
}

// each returns a changed copy.
func each[T any](items []T, change func(*T)) []T {
	items = slices.Clone(items)
	for i := range items {
		change(&items[i])
	}
	return items
}

func TestDropped(t *testing.T) {
	t.Parallel()
	for format, want := range map[corpus.Format]string{
		corpus.JSONLines: "",
		corpus.Brat:      "1 id; 1 other members; 2 sentences; 3 tokens; 3 kinds of tokens; 1 words of tokens; 1 roots; 1 confidences of quotations",
		corpus.CoNLLU: "1 other members; 3 kinds of tokens; 1 dates; 1 intervals of dates; 1 other members of dates; 2 entities; " +
			"1 referents of entities; 1 names of entities; 2 other members of entities; 1 quotations; 1 confidences of quotations",
		corpus.TimeML: "1 other members; 2 sentences; 3 tokens; 3 kinds of tokens; 1 words of tokens; 1 roots; 1 intervals of dates; 1 other members of dates; " +
			"2 entities; 1 referents of entities; 1 names of entities; 2 other members of entities; 1 quotations; 1 confidences of quotations",
	} {
		require.Equal(t, want, strings.Join(full().Dropped(format), "; "), format)
	}
	d := document("Siti di Bali.", "Ia pulang.")
	d.Entities = []corpus.Entity{
		{Span: span(0, 4), Label: "A", Referent: -1}, {Span: span(0, 7), Label: "B", Referent: -1}, {Span: span(8, 11), Label: "C", Referent: -1}, {Span: span(12, 16), Label: "D", Referent: -1},
	}
	require.Contains(t, d.Dropped(corpus.ColumnFiles), "3 entities that overlap others or cut a token or a sentence")
	require.ErrorIs(t, d.CheckFlat(), corpus.ErrOverlap)
	require.EqualError(t, d.CheckFlat(), "overlapping entities: entities[0] [0,4) and entities[1] [0,7)")
	d.Entities, d.Sentences = nil, d.Sentences[:1]
	require.NoError(t, d.CheckFlat())
	require.Equal(t, []string{"3 tokens outside sentences"}, d.Dropped(corpus.CoNLLU))
	d = &corpus.Document{Tokens: []corpus.Token{{Span: span(5, 9)}, {Span: span(-3, 1)}}} // no text, no order
	require.Contains(t, d.Dropped(corpus.ColumnFiles), "1 gaps between tokens that are not one blank")
	d = &corpus.Document{Text: "a\xff\ufffd", WithText: true, Dates: []corpus.Date{{Span: span(0, 2)}, {Span: span(1, 2)}}}
	require.Equal(t, []string{"1 bytes that are not UTF-8"}, d.Dropped(corpus.JSONLines))
	require.Equal(t, []string{"1 dates that overlap others", "1 bytes that are not UTF-8"}, d.Dropped(corpus.TimeML))
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
