package corpus_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

// letter is a small CoNLL-U file: a multiword token, an empty node, comments.
const letter = `# newdoc id = surat
# sent_id = surat-1
# text = Bukunya dibaca Siti.
1-2	Bukunya	_	_	_	_	_	_	_	_
1	Buku	buku	NOUN	_	_	3	nsubj:pass	_	_
2	nya	nya	PRON	_	_	1	nmod:poss	_	_
3	dibaca	baca	VERB	_	Voice=Pass	0	root	_	_
3.1	oleh	oleh	ADP	_	_	_	_	4:case	_
4	Siti	Siti	PROPN	_	_	3	obl:agent	_	SpaceAfter=No
5	.	.	PUNCT	_	_	3	punct	_	SpacesAfter=\n\n

# sent_id = surat-2
# newpar
1	Ia	ia	PRON	_	_	2	nsubj	_	_
2	senang	senang	ADJ	_	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	_	_	2	punct	_	_

`

func TestCoNLLURoundTrip(t *testing.T) {
	t.Parallel()
	var out []byte
	n := 0
	for s, err := range corpus.ReadCoNLLU(strings.NewReader(letter), "surat.conllu") {
		if err != nil {
			t.Fatal(err)
		}
		out = s.Append(out)
		n++
	}
	if n != 2 || string(out) != letter {
		t.Errorf("%d sentences:\n%s", n, out)
	}
	crlf := strings.ReplaceAll(letter, "\n", "\r\n")
	out = out[:0]
	for s, err := range corpus.ReadCoNLLU(strings.NewReader("\ufeff"+crlf), "surat.conllu") {
		if err != nil {
			t.Fatal(err)
		}
		out = s.Append(out)
	}
	if string(out) != letter {
		t.Errorf("from CRLF:\n%s", out)
	}
}

func TestCoNLLUSurface(t *testing.T) {
	t.Parallel()
	for s, err := range corpus.ReadCoNLLU(strings.NewReader(letter), "") {
		if err != nil {
			t.Fatal(err)
		}
		s.Comments = nil
		got := fmt.Sprintf("%q", s.Text())
		for _, token := range s.Surface() {
			got += fmt.Sprintf(" {%q %q %q %q}", token.Form, token.Lemma, token.Words, token.Space)
		}
		want := `"Bukunya dibaca Siti." {"Bukunya" "buku" ["Buku" "nya"] " "} {"dibaca" "baca" ["dibaca"] " "} {"Siti" "Siti" ["Siti"] ""} {"." "." ["."] "\n\n"}`
		if got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		break
	}
}

// TestCoNLLUErrors gives a broken sentence between two good ones: the error must
// name the line, and the reader must go on.
func TestCoNLLUErrors(t *testing.T) {
	t.Parallel()
	row := func(id string) string { return id + "\tkata\t_\t_\t_\t_\t_\t_\t_\t_\n" }
	for _, c := range []struct {
		name, rows string
		line       int
		cause      error
	}{
		{"nine columns", "1\tkata\t_\t_\t_\t_\t_\t_\t_\n", 3, corpus.ErrColumns},
		{"eleven columns", "1\tkata\t_\t_\t_\t_\t_\t_\t_\t_\t_\n", 3, corpus.ErrColumns},
		{"empty column", "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", 3, corpus.ErrColumns},
		{"gap", row("1") + row("3"), 4, corpus.ErrID},
		{"from zero", row("0"), 3, corpus.ErrID},
		{"leading zero", row("01"), 3, corpus.ErrID},
		{"letters", row("x"), 3, corpus.ErrID},
		{"plus", row("+1"), 3, corpus.ErrID},
		{"empty id", row(""), 3, corpus.ErrColumns},
		{"reversed range", row("2-1"), 3, corpus.ErrID},
		{"cut range", row("1-2") + row("1"), 4, corpus.ErrID},
		{"nested range", row("1-3") + row("1") + row("2-3") + row("2") + row("3"), 5, corpus.ErrID},
		{"range alone", row("1-2"), 3, corpus.ErrID},
		{"late comment", row("1") + "# kata\n", 4, corpus.ErrComment},
		{"mixed ends", strings.ReplaceAll(row("1"), "\n", "\r\n"), 3, corpus.ErrLineEnds},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			good, bad := 0, 0
			file := row("1") + "\n" + c.rows + "\n" + row("1") + row("1.1") + "\n"
			if c.cause == corpus.ErrLineEnds {
				file = row("1") + "\n" + c.rows + "\r\n" + strings.ReplaceAll(row("1"), "\n", "\r\n") + "\r\n"
			}
			for s, err := range corpus.ReadCoNLLU(strings.NewReader(file), "x.conllu") {
				if err == nil {
					good++
					continue
				}
				bad++
				var e *corpus.Error
				if s != nil || !errors.As(err, &e) || e.Line != c.line || !errors.Is(err, c.cause) {
					t.Errorf("got %v, want line %d and %v", err, c.line, c.cause)
				}
			}
			if good != 2 || bad != 1 {
				t.Errorf("%d good, %d bad sentences, want 2 and 1", good, bad)
			}
		})
	}
}

// TestCoNLLUColumn checks the byte of the line that an error names.
func TestCoNLLUColumn(t *testing.T) {
	t.Parallel()
	for row, column := range map[string]int{
		"1\tkata\t_\t_\t_\t_\t_\t_\t_":       21, // it ends too early
		"1\tkata\t_\t_\t_\t_\t_\t_\t_\t_\t_": 23, // the tab behind the tenth
		"1\tkata\t\t_\t_\t_\t_\t_\t_\t_":     8,
		"x\tkata\t_\t_\t_\t_\t_\t_\t_\t_":    1,
		"1\tka":                              5, // a cut file
	} {
		for _, err := range corpus.ReadCoNLLU(strings.NewReader(row), "x.conllu") {
			var e *corpus.Error
			if !errors.As(err, &e) || e.Line != 1 || e.Column != column {
				t.Errorf("%q: got %v, want column %d", row, err, column)
			}
		}
	}
}

func TestCoNLLUDocuments(t *testing.T) {
	t.Parallel()
	var docs []*corpus.Document
	for d, err := range corpus.ReadCoNLLUDocuments(strings.NewReader(letter+"# newdoc\n1\tHai\t_\t_\t_\t_\t_\t_\t_\t_\n\n"), "") {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	if len(docs) != 2 || docs[0].ID != "surat" || docs[1].Text != "Hai" {
		t.Fatalf("got %+v", docs)
	}
	d := docs[0]
	if d.Text != "Bukunya dibaca Siti.\n\nIa senang." {
		t.Errorf("text %q", d.Text)
	}
	if err := d.Check(); err != nil {
		t.Error(err)
	}
	if got := fmt.Sprint(d.Sentences, d.Tokens[0].Words, d.Tokens[0].Root, d.Tokens[1].Root); got != "[{0 20} {22 32}] [Buku nya]bukubaca" {
		t.Error(got)
	}
}

func FuzzReadCoNLLU(f *testing.F) {
	f.Add(letter)
	f.Add("1-2\ta\n\n# x\n1\t_\t_\t_\t_\t_\t_\t_\t_\t_")
	f.Fuzz(func(t *testing.T, file string) {
		var once []byte
		for s, err := range corpus.ReadCoNLLU(strings.NewReader(file), "") {
			if err == nil {
				once = s.Append(once)
			}
		}
		var twice []byte
		for s, err := range corpus.ReadCoNLLU(strings.NewReader(string(once)), "") {
			if err != nil {
				t.Fatalf("what was written cannot be read: %v\n%q", err, once)
			}
			twice = s.Append(twice)
		}
		if string(once) != string(twice) {
			t.Errorf("%q\n%q", once, twice)
		}
	})
}

func ExampleReadCoNLLU() {
	file := strings.NewReader("# text = Bukunya hilang.\n" +
		"1-2\tBukunya\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"1\tBuku\tbuku\tNOUN\t_\t_\t3\tnsubj\t_\t_\n" +
		"2\tnya\tnya\tPRON\t_\t_\t1\tnmod:poss\t_\t_\n" +
		"3\thilang\thilang\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n" +
		"4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n")
	for s, err := range corpus.ReadCoNLLU(file, "contoh.conllu") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, t := range s.Surface() {
			fmt.Println(t.Form, t.Words)
		}
	}
	// Output:
	// Bukunya [Buku nya]
	// hilang [hilang]
	// . [.]
}

// FuzzCoNLLUDocument writes any text in CoNLL-U and reads it back: text, tokens
// and sentences must be the same.
func FuzzCoNLLUDocument(f *testing.F) {
	f.Add(" Bukunya\tlaku.\r\n\r\nIa  pulang. \n")
	f.Add("\ufeff| \\ _ # 1-2\t")
	f.Fuzz(func(t *testing.T, text string) {
		parsed := tokenize.Parse(text)
		d := &corpus.Document{ID: "x", Text: text, WithText: true}
		for _, s := range parsed.Sentences {
			d.Sentences = append(d.Sentences, s.Span)
		}
		for _, token := range parsed.Tokens {
			d.Tokens = append(d.Tokens, corpus.Token{Span: token.Span})
		}
		if len(d.Tokens) == 0 {
			return
		}
		file := string(d.AppendCoNLLU(nil))
		for back, err := range corpus.ReadCoNLLUDocuments(strings.NewReader(file), "x") {
			if err != nil {
				t.Fatalf("%v\n%s", err, file)
			}
			if back.Text != text || len(back.Tokens) != len(d.Tokens) || fmt.Sprint(back.Sentences) != fmt.Sprint(d.Sentences) {
				t.Errorf("got %q, want %q\n%s", back.Text, text, file)
			}
		}
	})
}

// TestSentenceByHand builds a sentence and keeps a clone of what is read back.
func TestSentenceByHand(t *testing.T) {
	t.Parallel()
	row := func(id corpus.RowID, form string) corpus.Row {
		return corpus.Row{ID: id, Form: form, Lemma: "_", UPOS: "_", XPOS: "_", Feats: "_", Head: "_", Deprel: "_", Deps: "_", Misc: "_"}
	}
	s := &corpus.Sentence{Comments: []string{"# text = Rumahku"}, Rows: []corpus.Row{
		row(corpus.MultiwordID(1, 2), "Rumahku"), row(corpus.WordID(1), "Rumah"), row(corpus.WordID(2), "ku"),
	}}
	if s.Rows[0].ID.IsWord() || !s.Rows[1].ID.IsWord() || !s.Rows[0].ID.IsMultiword() {
		t.Error("kinds of ids")
	}
	file := string(s.Append(nil)) + "1\tLain\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
	var kept []*corpus.Sentence
	for back, err := range corpus.ReadCoNLLU(strings.NewReader(file), "") {
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, back.Clone())
	}
	if len(kept) != 2 || string(kept[0].Append(nil)) != string(s.Append(nil)) || kept[1].Rows[0].Form != "Lain" {
		t.Errorf("got %+v", kept)
	}
}
