package corpus_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

func span(start, end int) tokenize.Span { return tokenize.Span{Start: start, End: end} }

// full is a document with every layer and every member.
func full() *corpus.Document {
	return &corpus.Document{
		ID: "berita-1", WithText: true,
		Text:      "“Kami siap,” ujar Wati pada 3/5/2024. Bukunya – 😀 – laku.",
		Sentences: []tokenize.Span{span(0, 41), span(42, 68)},
		Tokens: []corpus.Token{
			{Span: span(0, 3), Kind: "punct"}, {Span: span(3, 7), Kind: "word"},
			{Span: span(42, 49), Kind: "word", Words: []string{"Buku", "nya"}, Root: "buku"},
		},
		Dates: []corpus.Date{{Span: span(32, 40), Type: "DATE", Value: "2024-05-03", From: "2024-05-03", To: "2024-05-04", Mod: "APPROX",
			EDTF: "2024-05-03~", Flags: []string{"ambiguous"}, Alt: []string{"2024-03-05"}, Rule: "dmy"}},
		Entities: []corpus.Entity{
			{Span: span(22, 26), Label: "person", Name: "Wati", Referent: 0, Rules: []string{"gazetteer"}},
			{Span: span(32, 40), Label: "money", Value: "3 IDR", Referent: -1},
		},
		Quotes: []corpus.Quote{{Type: "direct", Content: span(3, 13), Cue: span(17, 21), Speaker: span(22, 26), SpeakerName: "Wati",
			SpeakerKind: "person", Referent: 0, Source: "Antara", Addressee: span(3, 7), Place: span(22, 26), Date: span(32, 40), Confidence: 0.5, Optional: true, Rule: "tag"}},
		Extra: []corpus.Field{{Name: "url", Value: json.RawMessage(`{"a":[1, 2]}`)}},
	}
}

func TestJSONRoundTrip(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*corpus.Document{
		"full":          full(),
		"empty layers":  {ID: "x", Sentences: []tokenize.Span{}, Tokens: []corpus.Token{}, Dates: []corpus.Date{}, Entities: []corpus.Entity{}, Quotes: []corpus.Quote{}},
		"no layers":     {ID: "a\"\\\n\t\x01\u2028é"},
		"number as id":  {ID: "17", RawID: json.RawMessage("17")},
		"null as id":    {RawID: json.RawMessage("null")},
		"failed record": {ID: "x", Err: "byte 3: bad JSON"},
	} {
		line := d.AppendJSON(nil)
		var back corpus.Document
		if err := json.Unmarshal(line, &back); err != nil {
			t.Errorf("%s: %v\n%s", name, err, line)
			continue
		}
		if !reflect.DeepEqual(&back, d) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", name, &back, d)
		}
	}
}

func TestReadJSONLGold(t *testing.T) {
	t.Parallel()
	file := `{"id":"a","subset":"main","text":"Kata Wati, ya.","quotes":[{"type":"direct","content":[0,4],"cue":null,"speaker":[5,9],"speaker_head_name":"Wati","source":null,"optional":true}]}

{"id":"b","text":"3 Mei","mentions":[{"start":0,"end":5,"text":"3 Mei","type":"DATE","value":"2024-05-03","alt":["2023-05-03"]}]}`
	var docs []*corpus.Document
	for d, err := range corpus.ReadJSONL(strings.NewReader(file), "gold.jsonl") {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	q := docs[0].Quotes[0]
	if q.Content != span(0, 4) || !q.Cue.IsZero() || q.Speaker != span(5, 9) || q.SpeakerName != "Wati" || !q.Optional || q.Referent != -1 {
		t.Errorf("%+v", q)
	}
	if subset, ok := docs[0].Member("subset"); !ok || string(subset) != `"main"` {
		t.Errorf("subset %s", subset)
	}
	if m := docs[1].Dates[0]; m.Value != "2024-05-03" || len(m.Alt) != 1 {
		t.Errorf("%+v", m)
	}
}

// TestStrings reads tokens and sentences that stand as strings.
func TestStrings(t *testing.T) {
	t.Parallel()
	var d corpus.Document
	if err := json.Unmarshal([]byte(`{"tokens":["Ia","pulang","."],"text":"Ia\u00a0 pulang.","sentences":[ "Ia pulang." ]}`), &d); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(d.Sentences, d.Tokens[1].Span, len(d.Tokens)); got != "[{0 12}] {5 11} 3" {
		t.Error(got)
	}
	for line, cause := range map[string]error{
		`{"text":"Ia","tokens":["Dia"]}`:       corpus.ErrAlign,
		`{"text":"Ia","tokens":["Ia",7]}`:      corpus.ErrJSON,
		`{"text":"Ia","sentences":["Ia","."]}`: corpus.ErrAlign,
	} {
		if err := d.UnmarshalJSON([]byte(line)); !errors.Is(err, cause) {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestReadJSONLErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		line   string
		column int
		cause  error
	}{
		{`{"id":"a","text":"Kim`, 22, corpus.ErrJSON},
		{`{"id":"a"`, 10, corpus.ErrJSON},
		{`["a"]`, 2, corpus.ErrJSON},
		{`{"id":"a"} {}`, 13, corpus.ErrJSON},
		{`{"id":"a","tokens":7}`, 0, corpus.ErrJSON},
		{`{"id":"a","tokens":[{"start":"1"}]}`, 0, corpus.ErrJSON},
		{`{"id":"a","quotes":[{"content":[1,2,3]}]}`, 0, corpus.ErrJSON},
		{`{"id":"a","text":"é","tokens":[{"start":0,"end":1}]}`, 0, corpus.ErrOffset},
		{`{"id":"a","text":"e","entities":[{"start":0,"end":2}]}`, 0, corpus.ErrOffset},
		{`{"id":"a","dates":[{"start":2,"end":1}]}`, 0, corpus.ErrOffset},
		{`{"id":"a","quotes":[{"content":[-1,1]}]}`, 0, corpus.ErrOffset},
		{`{"id":"a","sentences":[[5,3]]}`, 0, corpus.ErrOffset},
	} {
		good, bad := 0, 0
		for d, err := range corpus.ReadJSONL(strings.NewReader("{\"id\":\"1\"}\n"+c.line+"\n{\"id\":\"3\"}\n"), "gold.jsonl") {
			if err == nil {
				good++
				continue
			}
			bad++
			var e *corpus.Error
			if d != nil || !errors.As(err, &e) || e.Line != 2 || e.Column != c.column || !errors.Is(err, c.cause) {
				t.Errorf("%s:\n%v", c.line, err)
			}
		}
		if good != 2 || bad != 1 {
			t.Errorf("%s: %d good, %d bad", c.line, good, bad)
		}
	}
}

func TestLines(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 200_000)
	var got []string
	for line, err := range corpus.Lines(strings.NewReader("\ufeffa\r\n\n"+long+"\nb"), "f") {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprint(line.Number, line.CRLF, len(line.Text)))
	}
	if want := []string{"1 true 1", "2 false 0", "3 false 200000", "4 false 1"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
	n := 0
	for range corpus.Lines(strings.NewReader(""), "f") {
		n++
	}
	if n != 0 {
		t.Errorf("%d lines in an empty file", n)
	}
}

func TestLongLine(t *testing.T) {
	t.Parallel()
	var got []string
	file := strings.NewReader("a\n" + strings.Repeat("x", corpus.MaxLine+1) + "\nb\n")
	for line, err := range corpus.Lines(file, "f") {
		got = append(got, fmt.Sprintf("%d %s %v", line.Number, line.Text, err))
	}
	if want := []string{"1 a <nil>", "2  f:2: line is too long: more than 64 MiB", "3 b <nil>"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

// failing gives some bytes and then an error.
type failing struct{ rest string }

var errDisk = errors.New("the disk is gone")

func (f *failing) Read(p []byte) (int, error) {
	if f.rest == "" {
		return 0, errDisk
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}

func TestReadFailure(t *testing.T) {
	t.Parallel()
	last := func(err error) {
		t.Helper()
		if !errors.Is(err, errDisk) {
			t.Errorf("got %v", err)
		}
	}
	var err error
	for _, err = range corpus.ReadJSONL(&failing{"{\"id\":\"1\"}\n{"}, "f") {
	}
	last(err)
	for _, err = range corpus.ReadCoNLLU(&failing{letter}, "f") {
	}
	last(err)
	for _, err = range corpus.ReadColumns(&failing{"a O\n\nb O\n"}, "f") {
	}
	last(err)
	for _, err = range corpus.ReadBrat(&failing{"T1\tx 0 1\ta\n"}, "f", "a") {
	}
	last(err)
	_, err = corpus.ReadTimeML(&failing{"<TimeML>"}, "f")
	last(err)
}

func FuzzUnmarshalJSON(f *testing.F) {
	f.Add(string(full().AppendJSON(nil)))
	f.Add(`{"quotes":[{"content":[0,1]}],"text":"é","id":3}`)
	f.Fuzz(func(t *testing.T, line string) {
		var d corpus.Document
		if d.UnmarshalJSON([]byte(line)) != nil {
			return
		}
		once := d.AppendJSON(nil)
		var back corpus.Document
		if err := back.UnmarshalJSON(once); err != nil {
			t.Fatalf("%v\n%s", err, once)
		}
		if twice := back.AppendJSON(nil); string(once) != string(twice) {
			t.Errorf("%s\n%s", once, twice)
		}
	})
}

func ExampleReadJSONL() {
	file := strings.NewReader(`{"id":"a","text":"Wati tiba.","entities":[{"start":0,"end":4,"label":"person"}]}
{"id":"b","text":"Wati`)
	for d, err := range corpus.ReadJSONL(file, "gold.jsonl") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d.ID, d.Entities[0].Text(d.Text))
	}
	// Output:
	// a Wati
	// gold.jsonl:2:23: bad JSON: it ends too early
}
