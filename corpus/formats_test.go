package corpus_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/tokenize"
)

func TestBratRoundTrip(t *testing.T) {
	t.Parallel()
	d := full()
	ann := d.AppendBrat(nil)
	back, dropped, err := corpus.FromBrat(d.Text, corpus.ReadBrat(bytes.NewReader(ann), "a.ann", d.Text))
	if err != nil || len(dropped) > 0 {
		t.Fatalf("%v %v\n%s", err, dropped, ann)
	}
	want := full()
	want.ID, want.Sentences, want.Tokens, want.Extra = "", nil, nil, nil
	want.Quotes[0].Confidence = 0
	if !reflect.DeepEqual(back, want) {
		t.Errorf("got  %+v\nwant %+v\n%s", back, want, ann)
	}
	var again []byte
	for a, err := range corpus.ReadBrat(bytes.NewReader(ann), "a.ann", d.Text) {
		if err != nil {
			t.Fatal(err)
		}
		again = corpus.AppendAnnotation(again, a, d.Text)
	}
	if !bytes.Equal(ann, again) {
		t.Errorf("got\n%swant\n%s", again, ann)
	}
}

func TestReadBrat(t *testing.T) {
	t.Parallel()
	text := "Bu Éli dan Pak Éko\ntiba."
	file := "T1\tperson 3 6\tÉli\nT2\tperson 15 18;19 23\tÉko tiba\nE1\tArrive:T1\n*\tEquiv T1 T2\nA1\tNegation E1\nT3\tperson 3 6\tEli\nT4\tperson 3 99\tx\nQ\nX1\tx\ty\nT5\tperson 3\tx\n"
	var good []byte
	var bad []string
	for a, err := range corpus.ReadBrat(strings.NewReader(file), "a.ann", text) {
		if err != nil {
			bad = append(bad, err.Error())
			continue
		}
		good = corpus.AppendAnnotation(good, a, text)
	}
	if !strings.HasPrefix(file, string(good)) || bytes.Count(good, []byte{'\n'}) != 5 {
		t.Errorf("good:\n%s", good)
	}
	want := []string{
		`a.ann:6:15: bad offset: the text there is "Éli", not "Eli"`,
		`a.ann:7:11: bad offset: "3 99" in a text of 24 characters`,
		`a.ann:8: wrong number of columns: want id, tab, type`,
		`a.ann:9: bad id "X1"`,
		`a.ann:10:11: bad offset: "3" in a text of 24 characters`,
	}
	if !reflect.DeepEqual(bad, want) {
		t.Errorf("bad: %q", bad)
	}
	d, dropped, err := corpus.FromBrat(text, corpus.ReadBrat(bytes.NewReader(good), "a.ann", text))
	if err != nil || len(d.Entities) != 2 || fmt.Sprint(dropped) != "[T2: parts after the first E1: Arrive:T1 *: Equiv A1: Negation]" {
		t.Errorf("%+v %q %v", d, dropped, err)
	}
}

func TestReadBratLineEnds(t *testing.T) {
	t.Parallel()
	var got []string
	for a, err := range corpus.ReadBrat(strings.NewReader("T1\tperson 0 2\tBu\nT2\tperson 0 2\tBu\r\nT3\tperson 0 2\tBu\r\nT4\tperson 0"), "a.ann", "Bu") {
		if err != nil {
			got = append(got, err.Error())
		} else {
			got = append(got, a.ID)
		}
	}
	want := []string{"T1", "a.ann:2:17: mixed line ends", "T3", `a.ann:4:11: bad offset: "0" in a text of 2 characters`}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestSpaCyRoundTrip(t *testing.T) {
	t.Parallel()
	d := full()
	d.Entities = d.Entities[:1]
	line := d.AppendSpaCy(nil)
	for name, file := range map[string]string{
		"one object": string(line), "lines": string(line) + "\n" + string(line), "array": " [" + string(line) + "," + string(line) + "]\n",
	} {
		n := 0
		for back, err := range corpus.ReadSpaCy(strings.NewReader(file), "x.json") {
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			n++
			if back.Text != d.Text || !reflect.DeepEqual(back.Sentences, d.Sentences) || back.Entities[0].Span != d.Entities[0].Span || back.Tokens[2].Root != "buku" {
				t.Errorf("%s: %+v", name, back)
			}
		}
		if want := strings.Count(file, "{\"text"); n != want {
			t.Errorf("%s: %d documents, want %d", name, n, want)
		}
	}
}

func TestReadSpaCy(t *testing.T) {
	t.Parallel()
	for file, want := range map[string]string{
		``:   "",
		`[]`: "",
		`[["Éli tiba", {"entities": [[0, 3, "PER"]]}]]`: "Éli",
		`{"text":"Éli","ents":[{"start":0,"end":9}]}`:   "x.json:1:45: bad offset: 9",
		`[{"text":"Éli"`:  "x.json:1:2: bad JSON: unexpected EOF",
		`[{"text":"Éli"}`: "||x.json:1:17: bad JSON: EOF",
		"\n\n [{\"text\":\"É\"},\n{\"text\":\"É\",\n\"ents\":[{\"start\":0,\"end\":2}]},\n  7]": "||x.json:5:30: bad offset: 2|x.json:6:4: bad JSON: json: cannot unmarshal number into Go value of type corpus.plain",
		`{"text":7}`: "x.json:1:11: bad JSON: json: cannot unmarshal number into Go struct field plain.Text of type string",
	} {
		var got []string
		for d, err := range corpus.ReadSpaCy(strings.NewReader(file), "x.json") {
			if err != nil {
				got = append(got, err.Error())
				continue
			}
			for _, e := range d.Entities {
				got = append(got, e.Text(d.Text))
			}
			if len(d.Entities) == 0 {
				got = append(got, "|")
			}
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: got %q, want %q", file, s, want)
		}
	}
}

func TestTimeMLRoundTrip(t *testing.T) {
	t.Parallel()
	d := &corpus.Document{ID: "a&b", Text: "\r\nAwal <Mei> & \"3/5\"\tlalu.", WithText: true, Dates: []corpus.Date{
		{Span: span(2, 12), Type: "DATE", Value: "2024-05", Mod: "START"}, {Span: span(15, 20), Type: "DATE", Value: "2024-05-03"},
	}}
	file := d.AppendTimeML(nil)
	back, err := corpus.ReadTimeML(bytes.NewReader(file), "a.tml")
	if err != nil || !reflect.DeepEqual(back, d) {
		t.Errorf("%v\ngot  %+v\nwant %+v\n%s", err, back, d, file)
	}
}

func TestReadTimeMLErrors(t *testing.T) {
	t.Parallel()
	for _, file := range []string{
		"<TimeML><TEXT>a", "<TimeML>a</TEXT>", "<TimeML>&x;</TimeML>",
		"<TimeML><TIMEX3>a<TIMEX3>b</TIMEX3></TIMEX3></TimeML>", "<T><TEXT>a</TEXT><TEXT>b</TEXT></T>",
		"<T><TEXT>a</TEXT><TIMEX3>b</TIMEX3></T>", "<T><TIMEX3>b<TEXT>a</TEXT></TIMEX3></T>",
	} {
		var e *corpus.Error
		if _, err := corpus.ReadTimeML(strings.NewReader(file), "a.tml"); !errors.As(err, &e) || e.Line != 1 || !errors.Is(err, corpus.ErrMarkup) {
			t.Errorf("%s: %v", file, err)
		}
	}
}

func TestOffsets(t *testing.T) {
	t.Parallel()
	for unit, want := range map[corpus.Unit]string{
		corpus.Bytes: "[{0 41} {42 68}]", corpus.Runes: "[{0 37} {38 57}]", corpus.UTF16: "[{0 37} {38 58}]",
	} {
		d := full()
		d.ConvertOffsets(unit)
		if got := fmt.Sprint(d.Sentences); got != want {
			t.Errorf("unit %d: got %s, want %s", unit, got, want)
		}
		if err := d.RestoreOffsets(unit); err != nil || !reflect.DeepEqual(d, full()) {
			t.Errorf("unit %d: back %+v, %v", unit, d, err)
		}
	}
	bad := &corpus.Document{Text: "a😀b", Entities: []corpus.Entity{{Span: span(0, 2)}}}
	if err := bad.RestoreOffsets(corpus.UTF16); !errors.Is(err, corpus.ErrOffset) {
		t.Errorf("half a pair: %v", err)
	}
}

func TestAlignWords(t *testing.T) {
	t.Parallel()
	text := " Rp 1.500\u00a0dan\nÉli ."
	spans, err := corpus.AlignWords(text, []string{"Rp1.500", "dan", "Éli", "."})
	if err != nil || fmt.Sprint(spans) != "[{1 9} {11 14} {15 19} {20 21}]" {
		t.Errorf("%v %v", spans, err)
	}
	for _, words := range [][]string{{"Rp"}, {"Rp", "1,500"}, {"Rp1.500", "dan", "Éli", ".", "x"}} {
		var e *corpus.Error
		if _, err := corpus.AlignWords(text, words); !errors.As(err, &e) || !errors.Is(err, corpus.ErrAlign) || e.Line != len(words) {
			t.Errorf("%v: %v", words, err)
		}
	}
}

func TestFitSpan(t *testing.T) {
	t.Parallel()
	d := document("Siti Aminah tiba.") // 0-4 5-11 12-16 16-17
	for _, c := range []struct {
		span tokenize.Span
		want string // strict, contract, expand
	}{
		{span(0, 11), "0-2 0-2 0-2"},
		{span(1, 11), "- 1-2 0-2"},
		{span(0, 10), "- 0-1 0-2"},
		{span(6, 8), "- - 1-2"},
		{span(4, 5), "- - -"},
		{span(16, 17), "3-4 3-4 3-4"},
		{span(3, 13), "- 1-2 0-3"},
		{span(17, 17), "- - -"},
	} {
		var got []string
		for _, fit := range []corpus.Fit{corpus.Strict, corpus.Contract, corpus.Expand} {
			first, end, ok := corpus.FitSpan(d.Tokens, c.span, fit)
			if ok {
				got = append(got, fmt.Sprintf("%d-%d", first, end))
			} else {
				got = append(got, "-")
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%v: got %s, want %s", c.span, s, c.want)
		}
	}
}

func TestOverlaps(t *testing.T) {
	t.Parallel()
	d := &corpus.Document{Entities: []corpus.Entity{{Span: span(0, 9)}, {Span: span(9, 12)}, {Span: span(12, 13)}}}
	if _, _, ok := d.Overlaps(); ok {
		t.Error("neighbours do not overlap")
	}
	d.Entities = append(d.Entities, corpus.Entity{Span: span(12, 20)})
	if i, j, ok := d.Overlaps(); !ok || i != 2 || j != 3 {
		t.Error(i, j, ok)
	}
}

func TestAppendCoNLLU(t *testing.T) {
	t.Parallel()
	d := document("Bukunya laku.", "Ia\tpergi.")
	d.Tokens[0].Words, d.Tokens[1].Root = []string{"Buku", "nya"}, "laku"
	file := d.AppendCoNLLU(nil)
	var back []*corpus.Document
	for doc, err := range corpus.ReadCoNLLUDocuments(bytes.NewReader(file), "a.conllu") {
		if err != nil {
			t.Fatalf("%v\n%s", err, file)
		}
		back = append(back, doc)
	}
	if len(back) != 1 || back[0].ID != "contoh" || back[0].Text != "Bukunya laku. Ia\tpergi." || !reflect.DeepEqual(back[0].Tokens, d.Tokens) {
		t.Errorf("got %+v\n%s", back, file)
	}
}

func ExampleDocument_AppendBrat() {
	d := &corpus.Document{Text: "“Siap,” kata Éli.", Entities: []corpus.Entity{{Span: tokenize.Span{Start: 17, End: 21}, Label: "person", Referent: -1}},
		Quotes: []corpus.Quote{{Type: "direct", Content: tokenize.Span{Start: 3, End: 8}, Speaker: tokenize.Span{Start: 17, End: 21}, SpeakerName: "Éli", Referent: -1}}}
	fmt.Printf("%s", d.AppendBrat(nil))
	// Output:
	// T1	person 13 16	Éli
	// T2	direct 1 6	Siap,
	// T3	speaker 13 16	Éli
	// R1	speaker Arg1:T2 Arg2:T3
	// #1	speaker_name T2	Éli
}

func ExampleAlignWords() {
	text := "Harganya Rp 5.000."
	spans, err := corpus.AlignWords(text, []string{"Harga", "nya", "Rp5.000", "."})
	if err != nil {
		fmt.Println(err)
	}
	for _, s := range spans {
		fmt.Printf("%q ", s.Text(text))
	}
	// Output: "Harga" "nya" "Rp 5.000" "."
}

func TestReadSpaCyBehindTheArray(t *testing.T) {
	t.Parallel()
	for _, tail := range []string{"x", "[]", "{}"} {
		var last error
		for _, err := range corpus.ReadSpaCy(strings.NewReader(`[{"text":"Budi"}] `+tail), "a.json") {
			last = err
		}
		if !errors.Is(last, corpus.ErrJSON) {
			t.Errorf("%q behind the array: %v", tail, last)
		}
	}
}
