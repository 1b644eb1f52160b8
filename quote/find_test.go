package quote_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/quote"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestAllocs(t *testing.T) {
	if testtext.Race {
		t.Skip("the race detector empties pools")
	}
	doc := tokenize.Parse(testtext.News(20_000))
	dates := date.Find(doc, nil)
	ents := ner.Find(doc, dates)
	var dst []quote.Quote
	run := func() { dst = quote.Append(dst[:0], doc, ents, dates, nil) }
	run()
	// The working memory lives in a pool that the collector may empty.
	require.Less(t, testing.AllocsPerRun(50, run), 1.0)
	require.NotEmpty(t, dst)
}

func TestTail(t *testing.T) {
	t.Parallel()
	text := `"Kami siap," kata Budi Santoso kepada wartawan di Bandung, Senin (4/9/2023).`
	doc := tokenize.Parse(text)
	dates := date.Find(doc, nil)
	got := quote.Find(doc, ner.Find(doc, dates), dates)
	require.Len(t, got, 1)
	require.Equal(t, "wartawan", got[0].Addressee.Text(text))
	require.Equal(t, "Bandung", got[0].Place.Text(text))
	require.Contains(t, got[0].Date.Text(text), "Senin")
	require.Equal(t, "direct/bare", got[0].Rule)
}

func TestWithoutLayers(t *testing.T) {
	t.Parallel()
	text := `Menteri Keuangan Budi Santoso mengatakan harga akan turun. "Kami siap," ujarnya.`
	got := quote.Find(tokenize.Parse(text), nil, nil)
	require.Len(t, got, 2)
	for _, q := range got {
		require.Equal(t, "Budi Santoso", q.SpeakerName)
		require.Equal(t, -1, q.Referent)
	}
}

func TestReferents(t *testing.T) {
	t.Parallel()
	text := `Presiden Joko Widodo tiba di Jakarta. "Kami siap," kata Jokowi.`
	doc := tokenize.Parse(text)
	ents := ner.Find(doc, nil)
	got := quote.Find(doc, ents, nil)
	require.Len(t, got, 1)
	require.Equal(t, "Joko Widodo", got[0].SpeakerName)
}

func TestBySpeaker(t *testing.T) {
	t.Parallel()
	require.Empty(t, quote.BySpeaker(nil))
	got := quote.BySpeaker([]quote.Quote{
		{SpeakerName: "Budi", SpeakerKind: quote.Person, Referent: 3}, {}, {SpeakerName: "Ani", SpeakerKind: quote.Person, Referent: -1},
		{SpeakerName: "Budi", SpeakerKind: quote.Person, Referent: 3},
	})
	require.Equal(t, []quote.Statements{
		{Name: "Budi", Kind: quote.Person, Referent: 3, Quotes: []int{0, 3}},
		{Name: "Ani", Kind: quote.Person, Referent: -1, Quotes: []int{2}},
		{Referent: -1, Quotes: []int{1}},
	}, got)
}

func TestNames(t *testing.T) {
	t.Parallel()
	for got, want := range map[string]string{
		quote.Direct.String(): "direct", quote.Mixed.String(): "mixed", quote.Indirect.String(): "indirect", quote.Type(9).String(): "unknown",
		quote.Person.String(): "person", quote.Organization.String(): "organization", quote.RoleHolder.String(): "role",
		quote.Unnamed.String(): "unnamed", quote.Unresolved.String(): "unresolved", quote.SpeakerKind(9).String(): "unknown",
	} {
		require.Equal(t, want, got)
	}
	b, err := quote.Mixed.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "mixed", string(b))
	b, err = quote.Person.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "person", string(b))
}
