package corpus_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestReadColumns(t *testing.T) {
	t.Parallel()
	file := "-DOCSTART- -X- O\n\nSiti NNP B-PER\nAminah NNP I-PER\n\npergi\tVB\tO\nke\tIN\tO\nBali\tNNP\tB-LOC"
	var got []string
	for s, err := range corpus.ReadColumns(strings.NewReader(file), "ner.txt") {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprint(s.Line, s.Len(), s.Tokens(), s.Tags(), s.Row(1)))
	}
	want := []string{"3 2 [Siti Aminah] [B-PER I-PER] [Aminah NNP I-PER]", "6 3 [pergi ke Bali] [O O B-LOC] [ke IN O]"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestReadColumnsErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		bad          string
		line, column int
		cause        error
	}{
		{"pergi\nke O\n", 3, 6, corpus.ErrColumns},
		{"pergi O\nke X O\nBali\n", 4, 5, corpus.ErrColumns},
		{"pergi\tO\nke\tX\tO\n", 4, 5, corpus.ErrColumns},
		{"pergi O\nBal", 6, 4, corpus.ErrColumns}, // a cut file
		{"\tO\n", 3, 1, corpus.ErrColumns},
		{"pergi O\r\nke O\r\n\r\nIa O\r\n", 3, 8, corpus.ErrLineEnds},
	} {
		good := 0
		for s, err := range corpus.ReadColumns(strings.NewReader(columnFile(c.bad)), "ner.txt") {
			if err == nil {
				good += s.Len()
				continue
			}
			var e *corpus.Error
			if !errors.As(err, &e) || e.Line != c.line || e.Column != c.column || e.File != "ner.txt" || !errors.Is(err, c.cause) {
				t.Errorf("%q: got %v", c.bad, err)
			}
		}
		if good != 2 {
			t.Errorf("%q: %d rows in good sentences, want 2", c.bad, good)
		}
	}
}

// columnFile puts a bad sentence between two good ones; a cut file and one with
// other line ends hold no good one behind.
func columnFile(bad string) string {
	switch {
	case !strings.HasSuffix(bad, "\n"):
		return "Siti B-PER\n\nIa O\n\n" + bad
	case strings.Contains(bad, "\r"):
		return "Siti B-PER\n\n" + bad
	}
	return "Siti B-PER\n\n" + bad + "\nBali B-LOC\n"
}

func TestDecodeTags(t *testing.T) {
	t.Parallel()
	for tags, want := range map[string]string{
		"":                        "[]",
		"O":                       "[]",
		"O B-PER I-PER O":         "[{1 3 PER}]",
		"I-PER I-PER O I-LOC":     "[{0 2 PER} {3 4 LOC}]",
		"B-PER I-LOC I-LOC":       "[{0 1 PER} {1 3 LOC}]",
		"B-PER B-PER I-PER":       "[{0 1 PER} {1 3 PER}]",
		"PER PER O LOC":           "[{0 2 PER} {3 4 LOC}]",
		"B-PER L-PER U-LOC U-LOC": "[{0 2 PER} {2 3 LOC} {3 4 LOC}]",
		"B-PER I-PER E-PER S-LOC": "[{0 3 PER} {3 4 LOC}]",
		"E-PER I-PER OTHER _":     "[{0 1 PER} {1 2 PER}]",
	} {
		if got := fmt.Sprint(corpus.DecodeTags(nil, strings.Fields(tags))); got != want {
			t.Errorf("%s: got %s, want %s", tags, got, want)
		}
	}
}

func TestTagSchemes(t *testing.T) {
	t.Parallel()
	spans := []corpus.TagSpan{{0, 2, "PER"}, {2, 3, "PER"}, {4, 7, "ORG"}}
	for scheme, want := range map[corpus.Scheme]string{
		corpus.BIO:   "B-PER I-PER B-PER O B-ORG I-ORG I-ORG O",
		corpus.IOB:   "I-PER I-PER B-PER O I-ORG I-ORG I-ORG O",
		corpus.BIOES: "B-PER E-PER S-PER O B-ORG I-ORG E-ORG O",
		corpus.BILOU: "B-PER L-PER U-PER O B-ORG I-ORG L-ORG O",
	} {
		tags := corpus.AppendTags(nil, 8, spans, scheme)
		if got := strings.Join(tags, " "); got != want {
			t.Errorf("%v: got %s, want %s", scheme, got, want)
		}
		if back := corpus.DecodeTags(nil, tags); !reflect.DeepEqual(back, spans) {
			t.Errorf("%v: back %v", scheme, back)
		}
		if err := corpus.CheckTags(tags, scheme); err != nil {
			t.Error(err)
		}
		if same, err := corpus.ParseScheme(scheme.String()); err != nil || same != scheme {
			t.Errorf("%v: %v %v", scheme, same, err)
		}
	}
	if err := corpus.CheckTags([]string{"O", "I-PER"}, corpus.BIO); !errors.Is(err, corpus.ErrTag) || !strings.Contains(err.Error(), "token 2") {
		t.Errorf("got %v", err)
	}
	if tags := corpus.AppendTags(nil, 3, []corpus.TagSpan{{0, 2, "A"}, {1, 3, "B"}, {2, 9, "C"}}, corpus.BIO); strings.Join(tags, " ") != "B-A I-A O" {
		t.Errorf("overlapping and too long spans: %v", tags)
	}
}

func TestAppendColumns(t *testing.T) {
	t.Parallel()
	d := document("Siti di Bali.", "Ia pulang.")
	spans := []corpus.Labelled{{Span: tokenize.Span{Start: 0, End: 4}, Label: "PER"}, {Span: tokenize.Span{Start: 8, End: 12}, Label: "LOC"}}
	if got, want := string(d.AppendColumns(nil, spans, corpus.BIOES)), "Siti\tS-PER\ndi\tO\nBali\tS-LOC\n.\tO\n\nIa\tO\npulang\tO\n.\tO\n\n"; got != want {
		t.Errorf("got %q", got)
	}
	across := []corpus.Labelled{{Span: tokenize.Span{Start: 8, End: 16}, Label: "X"}}
	if got, want := string(d.AppendBIO(nil, across)), "Siti\tO\ndi\tO\nBali\tB-X\n.\tI-X\n\nIa\tB-X\npulang\tO\n.\tO\n\n"; got != want {
		t.Errorf("got %q", got)
	}
}

// document makes a document of sentences, cut with package tokenize.
func document(sentences ...string) *corpus.Document {
	d := &corpus.Document{ID: "contoh", WithText: true}
	for _, s := range sentences {
		if d.Text != "" {
			d.Text += " "
		}
		start := len(d.Text)
		d.Text += s
		d.Sentences = append(d.Sentences, tokenize.Span{Start: start, End: len(d.Text)})
		for t := range tokenize.Words(s) {
			d.Tokens = append(d.Tokens, corpus.Token{Span: tokenize.Span{Start: start + t.Start, End: start + t.End}})
		}
	}
	return d
}

func FuzzDecodeTags(f *testing.F) {
	f.Add("B-PER I-PER O S-LOC E-X")
	f.Fuzz(func(t *testing.T, line string) {
		tags := strings.Fields(line)
		spans := corpus.DecodeTags(nil, tags)
		at := 0
		for _, s := range spans {
			if s.First < at || s.End <= s.First || s.End > len(tags) {
				t.Fatalf("%v", spans)
			}
			at = s.End
		}
	})
}

func ExampleReadColumns() {
	file := strings.NewReader("Siti\tB-PER\nAminah\tI-PER\ntiba\tO\ndi\tO\nBali\tB-LOC\n\n")
	for s, err := range corpus.ReadColumns(file, "ner.txt") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		words := s.Tokens()
		for _, e := range corpus.DecodeTags(nil, s.Tags()) {
			fmt.Println(e.Label, strings.Join(words[e.First:e.End], " "))
		}
	}
	// Output:
	// PER Siti Aminah
	// LOC Bali
}

// TestColumnsDocument checks that the document of a column file is what package
// tokenize makes of its words.
func TestColumnsDocument(t *testing.T) {
	t.Parallel()
	for s, err := range corpus.ReadColumns(strings.NewReader("Siti\tB-PER\nAminah\tI-PER\ndi\tO\nBali\tB-LOC\n"), "") {
		if err != nil {
			t.Fatal(err)
		}
		d, words := s.Document(), tokenize.FromWords([][]string{s.Tokens()})
		if d.Text != words.Text || len(d.Tokens) != len(words.Tokens) || d.Tokens[3].Span != words.Tokens[3].Span || d.Sentences[0] != words.Sentences[0].Span {
			t.Errorf("%+v, want %+v", d, words)
		}
		if len(d.Entities) != 2 || d.Entities[0].Text(d.Text) != "Siti Aminah" || d.Entities[1].Label != "LOC" {
			t.Errorf("%+v", d.Entities)
		}
	}
}
