package tokenize_test

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/testtext"
	"github.com/kawi-nlp/kawi/tokenize"
)

var everyOption = []tokenize.Options{
	{},
	{Profile: tokenize.GSD},
	{Newlines: tokenize.Paragraphs},
	{Newlines: tokenize.Flow},
}

// check asserts what holds for every text.
func check(t *testing.T, text string, opts tokenize.Options) {
	t.Helper()
	tk := tokenize.New(&opts)
	d := tk.Parse(text)
	var back strings.Builder
	end := 0
	for i, tok := range d.Tokens {
		require.LessOrEqual(t, end, tok.Start, "token %d overlaps", i)
		require.Less(t, tok.Start, tok.End, "token %d is empty", i)
		require.LessOrEqual(t, tok.End, len(text))
		requireGap(t, text[end:tok.Start])
		back.WriteString(text[end:tok.Start])
		back.WriteString(tok.Text(text))
		end = tok.End
		if tok.Kind != tokenize.Invalid && utf8.ValidString(text) {
			require.True(t, utf8.ValidString(tok.Text(text)), "token %d cuts a rune", i)
		}
		words := tok.AppendWords(nil)
		require.Equal(t, tok.Start, words[0].Start)
		require.Equal(t, tok.End, words[len(words)-1].End)
		for _, w := range words {
			require.Less(t, w.Start, w.End, "empty word in %q", tok.Text(text))
		}
	}
	requireGap(t, text[end:])
	back.WriteString(text[end:])
	require.Equal(t, text, back.String())

	next := 0
	for i, s := range d.Sentences {
		require.Equal(t, next, s.FirstToken, "sentence %d", i)
		require.Less(t, s.FirstToken, s.EndToken)
		require.Equal(t, d.Tokens[s.FirstToken].Start, s.Start)
		require.Equal(t, d.Tokens[s.EndToken-1].End, s.End)
		next = s.EndToken
	}
	require.Equal(t, len(d.Tokens), next)
	next = 0
	for i, p := range d.Paragraphs {
		require.Equal(t, next, p.FirstSentence, "paragraph %d", i)
		require.Less(t, p.FirstSentence, p.EndSentence)
		require.Equal(t, d.Sentences[p.FirstSentence].Start, p.Start)
		require.Equal(t, d.Sentences[p.EndSentence-1].End, p.End)
		next = p.EndSentence
	}
	require.Equal(t, len(d.Sentences), next)
	require.Equal(t, d, tk.Parse(text), "second run")
}

func requireGap(t *testing.T, gap string) {
	t.Helper()
	for _, r := range gap {
		require.True(t, unicode.IsSpace(r) || r == 0x200b || r == 0xfeff, "gap %q", gap)
	}
}

// checkForms asserts that all forms of the tokenizer agree on text.
func checkForms(t *testing.T, text string, opts tokenize.Options, chunk int) {
	t.Helper()
	tk := tokenize.New(&opts)
	d := tk.Parse(text)
	it := d.Tokens[:0:0]
	for tok := range tk.Words(text) {
		it = append(it, tok)
	}
	require.Equal(t, d.Tokens, it, "iterator")
	require.Equal(t, d.Tokens, tk.AppendTokensBytes(nil, []byte(text)), "bytes")

	var want, got []string
	for i := range d.Tokens {
		want = append(want, d.Token(i))
	}
	require.Equal(t, want, scan(t, text, chunk, tk.SplitWords()), "SplitWords by %d", chunk)
	want = nil
	var spans []tokenize.Span
	for _, s := range d.Sentences {
		want = append(want, s.Text(text))
		spans = append(spans, s.Span)
	}
	require.Equal(t, want, scan(t, text, chunk, tk.SplitSentences()), "SplitSentences by %d", chunk)
	require.Equal(t, spans, tk.AppendSentences(nil, text))
	var it2 []tokenize.Span
	for s := range tk.Sentences(text) {
		it2 = append(it2, s)
	}
	require.Equal(t, spans, it2, "Sentences")

	got = nil
	toks := d.Tokens[:0:0]
	r := tokenize.NewReader(pieces(text, chunk), &opts)
	for off, b := range r.All() {
		for _, tok := range b.Tokens {
			tok.Start += int(off)
			tok.End += int(off)
			toks = append(toks, tok)
		}
		for _, s := range b.Sentences {
			require.Equal(t, s.Text(b.Text), text[int(off)+s.Start:int(off)+s.End])
			got = append(got, s.Text(b.Text))
		}
	}
	require.NoError(t, r.Err())
	require.Equal(t, want, got, "Reader by %d", chunk)
	require.Equal(t, d.Tokens, toks, "Reader by %d", chunk)
}

// pieces reads text by chunk bytes at a time.
func pieces(text string, chunk int) io.Reader {
	if chunk == 1 {
		return iotest.OneByteReader(strings.NewReader(text))
	}
	return &chunkReader{text, chunk}
}

type chunkReader struct {
	text  string
	chunk int
}

func (c *chunkReader) Read(p []byte) (int, error) {
	if c.text == "" {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), c.chunk)], c.text)
	c.text = c.text[n:]
	return n, nil
}

func scan(t *testing.T, text string, chunk int, split bufio.SplitFunc) []string {
	t.Helper()
	var out []string
	sc := bufio.NewScanner(pieces(text, chunk))
	sc.Buffer(make([]byte, 0, max(16, chunk)), 1<<20)
	sc.Split(split)
	for sc.Scan() {
		out = append(out, sc.Text())
	}
	require.NoError(t, sc.Err())
	return out
}

func TestEveryFormAgrees(t *testing.T) {
	t.Parallel()
	texts := testtext.Naughty()
	texts = append(texts, testtext.News(20000), strings.Join(testtext.Naughty(), " "), strings.Join(testtext.Naughty(), "\n"),
		strings.Join(testtext.Hostile(), ""), strings.ReplaceAll(testtext.News(5000), " ", "\n"))
	for _, h := range testtext.Hostile() {
		texts = append(texts, testtext.Repeat(h, 2000))
	}
	for _, opts := range everyOption {
		for _, text := range texts {
			check(t, text, opts)
			for _, chunk := range []int{1, 7, 64, 1000} {
				if chunk < 64 && len(text) > 1000 || chunk == 64 && len(text) > 6000 {
					continue
				}
				checkForms(t, text, opts, chunk)
			}
		}
	}
}

func TestReaderTellsBlocksOfALongText(t *testing.T) {
	t.Parallel()
	text := testtext.News(300 << 10)
	flow := strings.ReplaceAll(text, "\n", " ")
	for _, in := range []string{text, flow, flow + strings.Repeat("tanpa titik ", 20000) + "."} {
		for _, chunk := range []int{997, 1 << 20} {
			checkForms(t, in, tokenize.Options{}, chunk)
		}
	}
}

func TestReaderTellsWhereABlockStands(t *testing.T) {
	t.Parallel()
	text := "\n\n" + testtext.News(150<<10)
	r := tokenize.NewReader(strings.NewReader(text), nil)
	blocks, last := 0, int64(-1)
	for r.Next() {
		require.Greater(t, r.Offset(), last)
		last = r.Offset()
		require.True(t, strings.HasPrefix(text[last:], r.Document().Text))
		blocks++
	}
	require.Greater(t, blocks, 1)
	require.False(t, r.Next())
	for range r.All() {
		t.Fatal("a block behind the end")
	}
	for range tokenize.NewReader(strings.NewReader(text), nil).All() {
		break
	}
	stuck := tokenize.NewReader(stuckReader{}, nil)
	require.False(t, stuck.Next())
	require.ErrorIs(t, stuck.Err(), io.ErrNoProgress)
}

// stuckReader never has anything to tell.
type stuckReader struct{}

func (stuckReader) Read([]byte) (int, error) { return 0, nil }

func TestReaderTellsTheErrorOfItsSource(t *testing.T) {
	t.Parallel()
	src := io.MultiReader(strings.NewReader("Satu. Dua."), iotest.ErrReader(io.ErrUnexpectedEOF))
	r := tokenize.NewReader(src, nil)
	require.False(t, r.Next())
	require.ErrorIs(t, r.Err(), io.ErrUnexpectedEOF)
	_, err := tokenize.New(nil).ReadAll(iotest.ErrReader(io.ErrClosedPipe))
	require.ErrorIs(t, err, io.ErrClosedPipe)
	d, err := tokenize.New(nil).ReadAll(iotest.DataErrReader(bytes.NewReader([]byte("Satu. Dua."))))
	require.NoError(t, err)
	require.Len(t, d.Sentences, 2)
}
