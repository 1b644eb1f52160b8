package score_test

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"testing"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/tokenize"
)

func span(start, end int) tokenize.Span { return tokenize.Span{Start: start, End: end} }

// check compares figures, written as "group name" and percent P/R/F1.
func check(t *testing.T, r *score.Result, want map[string]string) {
	t.Helper()
	for name, prf := range want {
		var f *score.Figure
		for i := range r.Figures {
			if g := &r.Figures[i]; g.Group+" "+g.Name == name {
				f = g
			}
		}
		if f == nil {
			t.Errorf("no figure %q", name)
			continue
		}
		p, rec, f1 := r.PRF(f)
		if got := fmt.Sprintf("%.2f/%.2f/%.2f", 100*p, 100*rec, 100*f1); got != prf {
			t.Errorf("%s: got %s, want %s", name, got, prf)
		}
	}
}

func entities(text string, spans ...any) *corpus.Document {
	d := &corpus.Document{ID: text, Text: text, WithText: true}
	for i := 0; i < len(spans); i += 3 {
		d.Entities = append(d.Entities, corpus.Entity{Span: span(spans[i].(int), spans[i+1].(int)), Label: spans[i+2].(string), Referent: -1})
	}
	return d
}

func TestEntities(t *testing.T) {
	t.Parallel()
	s := score.NewEntities(nil)
	// right, wrong label, cut short, missed, spurious, left out
	text := "Siti ke Bali Barat PT Maju Wati x y z"
	s.Add(entities(text, 0, 4, "PERSON", 8, 18, "GPE", 19, 26, "ORG", 27, 31, "per"),
		entities(text, 0, 4, "person", 8, 12, "location", 19, 26, "PER", 32, 33, "organization", 36, 37, "money"))
	s.Add(entities("kosong"), entities("kosong"))
	r := s.Result()
	check(t, r, map[string]string{
		"all strict": "25.00/25.00/25.00", "PER strict": "50.00/50.00/50.00", "LOC strict": "0.00/0.00/0.00", "ORG strict": "0.00/0.00/0.00",
		"all macro": "16.67/16.67/16.67", "all untyped": "50.00/50.00/50.00", "all overlap": "50.00/50.00/50.00",
	})
	if got := fmt.Sprint(r.Confusion); got != "[{- ORG 1} {LOC LOC 1} {ORG PER 1} {PER - 1} {PER PER 1}]" {
		t.Error(got)
	}
	var classes []string
	for _, m := range r.Mistakes {
		classes = append(classes, fmt.Sprint(m.Class, m.Count, m.Examples[0].Gold, m.Examples[0].System))
	}
	if got := fmt.Sprintf("%q", classes); got != `["boundary1LOC Bali BaratLOC Bali" "label1ORG PT MajuPER PT Maju" "missed1PER Wati" "spurious1ORG x"]` {
		t.Error(got)
	}
	if got := r.Mistakes[2].Examples[0].Context; got != "Siti ke Bali Barat PT Maju [Wati] x y z" {
		t.Error(got)
	}
}

func TestEntitiesEmpty(t *testing.T) {
	t.Parallel()
	s := score.NewEntities(score.SameLabels)
	s.Add(entities("a"), entities("a"))
	check(t, s.Result(), map[string]string{"all strict": "0.00/0.00/0.00", "all macro": "0.00/0.00/0.00"})
	for _, r := range []*score.Result{score.NewEntities(nil).Result(), score.NewDates().Result(), score.NewQuotes().Result(), score.NewTokens().Result(), score.NewStems().Result()} {
		if len(r.Figures) != 0 || len(r.Intervals(10, 1)) != 0 {
			t.Errorf("%+v", r)
		}
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	text := "Bukunya di Jl. Merdeka. Ia pulang."
	token := func(start, end int, words ...string) corpus.Token {
		return corpus.Token{Span: span(start, end), Words: words}
	}
	gold := &corpus.Document{Text: text, Sentences: []tokenize.Span{span(0, 23), span(24, 34)},
		Tokens: []corpus.Token{token(0, 7, "Buku", "nya"), token(8, 10), token(11, 14), token(15, 22), token(22, 23), token(24, 26), token(27, 33), token(33, 34)}}
	system := &corpus.Document{Text: text, Sentences: []tokenize.Span{span(0, 15), span(15, 24), span(24, 34)},
		Tokens: []corpus.Token{token(0, 7), token(8, 10), token(11, 13), token(13, 14), token(15, 23), token(24, 26), token(27, 33), token(33, 34)}}
	s := score.NewTokens()
	s.Add(gold, system)
	r := s.Result()
	if r.Units != 2 {
		t.Errorf("%d units, want 2", r.Units)
	}
	check(t, r, map[string]string{
		"all tokens": "62.50/62.50/62.50", "all words": "50.00/44.44/47.06", "all sentences": "33.33/50.00/40.00",
	})
	classes := map[string]int{}
	for _, m := range r.Mistakes {
		classes[m.Class] = m.Count
	}
	if want := map[string]int{"words": 1, "token split": 1, "token merged": 2, "sentence": 1}; !reflect.DeepEqual(classes, want) {
		t.Errorf("mistakes %v, want %v", classes, want)
	}
}

func TestStems(t *testing.T) {
	t.Parallel()
	s := score.NewStems()
	s.Add(score.Word{Form: "membaca", Stem: "baca", Count: 3}, "baca")
	s.Add(score.Word{Form: "makan", Stem: "makan", Count: 5}, "mak")
	s.Add(score.Word{Form: "bermain", Stem: "main", Count: 2}, "bermain")
	s.Add(score.Word{Group: "PUD", Form: "pergi", Stem: "pergi"}, "pergi")
	check(t, s.Result(), map[string]string{
		"all type": "33.33/33.33/33.33", "all token": "30.00/30.00/30.00", "all affixed": "60.00/60.00/60.00", "PUD token": "100.00/100.00/100.00",
	})
}

func TestDates(t *testing.T) {
	t.Parallel()
	s := score.NewDates()
	gold := &corpus.Document{Text: "Senin (3/6/2024), pukul 10.30, dua hari, tahun lalu", Dates: []corpus.Date{
		{Span: span(0, 16), Type: "DATE", Value: "2024-06-03", From: "2024-06-03", To: "2024-06-04"},
		{Span: span(18, 29), Type: "TIME", Value: "2024-06-03T10:30", From: "2024-06-03T10:30+07:00", To: "2024-06-03T10:31+07:00"},
		{Span: span(31, 39), Type: "DURATION", Value: "P2D"},
		{Span: span(41, 51), Type: "DATE", Value: "2022", Alt: []string{"2023"}, From: "2022-01-01", To: "2023-01-01"},
	}}
	system := &corpus.Document{Text: gold.Text, Dates: []corpus.Date{
		{Span: span(0, 15), Type: "DATE", Value: "2024-06-03", From: "2024-06-03", To: "2024-06-05"},
		{Span: span(18, 30), Type: "TIME", Value: "2024-06-03T10:30:00+07:00", From: "2024-06-03T10:30:00+07:00", To: "2024-06-03T10:31:00+07:00"},
		{Span: span(31, 34), Type: "DURATION", Value: "P2D"},
		{Span: span(41, 51), Type: "DATE", Value: "2023"},
	}}
	s.Add(gold, system)
	trap := []corpus.Field{{Name: "class", Value: json.RawMessage(`"trap"`)}}
	s.Add(&corpus.Document{Text: "2/3", Extra: trap}, &corpus.Document{Dates: []corpus.Date{{Span: span(0, 3), Type: "DATE"}}})
	s.Add(&corpus.Document{Text: "3-0", Extra: trap}, &corpus.Document{})
	soft := append(trap, corpus.Field{Name: "soft", Value: json.RawMessage("true")})
	s.Add(&corpus.Document{Text: "2/3", Extra: soft}, &corpus.Document{Dates: []corpus.Date{{Span: span(0, 3)}}})
	r := s.Result()
	if r.Units != 3 {
		t.Errorf("%d units, want 3: soft records do not count", r.Units)
	}
	check(t, r, map[string]string{
		"all span": "60.00/75.00/66.67", "all value": "75.00/75.00/75.00", "all interval": "50.00/50.00/50.00", "all traps": "50.00/50.00/50.00",
	})
}

func TestQuotes(t *testing.T) {
	t.Parallel()
	text := "“Kami siap,” ujar Dr. Siti Aminah kepada Antara. Wati berharap hujan turun. Ia diam."
	gold := &corpus.Document{Text: text, Quotes: []corpus.Quote{
		{Type: "direct", Content: span(3, 13), Cue: span(17, 21), Speaker: span(22, 37), SpeakerName: "Siti Aminah", Source: "Antara|LKBN Antara"},
		{Type: "indirect", Content: span(67, 78), Cue: span(58, 66), Speaker: span(53, 57), SpeakerName: "Wati"},
		{Type: "indirect", Content: span(80, 82), Optional: true},
	}}
	system := &corpus.Document{Text: text, Quotes: []corpus.Quote{
		{Type: "direct", Content: span(0, 16), Cue: span(17, 21), Speaker: span(26, 37), SpeakerName: "Dr. Siti Aminah", Source: "kantor berita Antara"},
		{Type: "mixed", Content: span(58, 78), Cue: span(58, 66), Speaker: span(53, 57), SpeakerName: "Siti"},
		{Type: "indirect", Content: span(80, 82)},
		{Type: "indirect", Content: span(41, 47)},
	}}
	s := score.NewQuotes()
	s.Add(gold, system)
	check(t, s.Result(), map[string]string{
		"all exact": "33.33/50.00/40.00", "all overlap": "66.67/100.00/80.00", "all strict": "0.00/0.00/0.00", "all partial": "51.67/100.00/68.13",
		"direct exact": "100.00/100.00/100.00", "mixed overlap": "0.00/0.00/0.00", "all cue exact": "100.00/100.00/100.00",
		"all speaker exact": "50.00/50.00/50.00", "all speaker overlap": "100.00/100.00/100.00", "all name lenient": "50.00/50.00/50.00",
		"all name strict": "50.00/50.00/50.00", "all source": "100.00/100.00/100.00", "all end to end": "33.33/50.00/40.00",
	})
	gold.Extra = []corpus.Field{{Name: "indirect_complete", Value: json.RawMessage("false")}}
	s = score.NewQuotes()
	s.Add(gold, system)
	check(t, s.Result(), map[string]string{"all exact": "50.00/100.00/66.67", "all overlap": "50.00/100.00/66.67"})
}

// TestNames goes through the scorer, for names are compared there alone.
func TestNames(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		gold, system    string
		lenient, strict bool
	}{
		{"Kim Jong Un", "Kim Jong-un", true, false},
		{"Siti Aminah", "siti aminah", true, true},
		{"Siti Aminah", "Gubernur Siti Aminah (45)", true, true},
		{"Aminah", "Siti Aminah", true, false},
		{"Siti Aminah", "Aminah", false, false},
		{"Ma'ruf", "Ma’ruf", true, true},
		{"Siti", "", false, false},
		{"Budi", "Budiman", false, false},
		{"Dr.", "Dr.", true, true},
	} {
		quote := func(name string) *corpus.Document {
			return &corpus.Document{Text: "abc", Quotes: []corpus.Quote{{Type: "direct", Content: span(0, 3), SpeakerName: name}}}
		}
		s := score.NewQuotes()
		s.Add(quote(c.gold), quote(c.system))
		r := s.Result()
		_, _, lenient := r.PRF(r.Find("all", "name lenient"))
		_, _, strict := r.PRF(r.Find("all", "name strict"))
		if (lenient == 1) != c.lenient || (strict == 1) != c.strict {
			t.Errorf("%q, %q: lenient %v, strict %v", c.gold, c.system, lenient, strict)
		}
	}
}

// stemmed makes a result of n words, the given share of them right.
func stemmed(n int, right func(i int) bool) *score.Result {
	s := score.NewStems()
	for i := range n {
		stem := "salah"
		if right(i) {
			stem = "benar"
		}
		s.Add(score.Word{Form: fmt.Sprint("kata", i), Stem: "benar"}, stem)
	}
	return s.Result()
}

func TestIntervals(t *testing.T) {
	t.Parallel()
	r := stemmed(400, func(i int) bool { return i%4 != 0 }) // 75 %, standard error 2.17 points
	a, b := r.Intervals(score.Rounds, 7), r.Intervals(score.Rounds, 7)
	if !reflect.DeepEqual(a, b) {
		t.Error("the same seed gives other intervals")
	}
	if math.Abs(a[0].Low-0.7075) > 0.01 || math.Abs(a[0].High-0.7925) > 0.01 {
		t.Errorf("got %+v, want about 0.7075 to 0.7925", a[0])
	}
}

func TestCompare(t *testing.T) {
	t.Parallel()
	before := stemmed(400, func(i int) bool { return i%4 != 0 })
	better := stemmed(400, func(i int) bool { return i%4 != 0 || i%16 == 0 })
	other := stemmed(400, func(i int) bool { return (i+1)%4 != 0 })
	p := func(x, y *score.Result) float64 {
		changes, err := score.Compare(x, y, score.Rounds, 7)
		if err != nil {
			t.Fatal(err)
		}
		return changes[0].P
	}
	if got := p(before, better); got > 0.01 {
		t.Errorf("25 words better and none worse: p = %v", got)
	}
	if got := p(before, other); got < 0.9 {
		t.Errorf("as many better as worse: p = %v", got)
	}
	if got := p(before, before); got != 1 {
		t.Errorf("the same: p = %v", got)
	}
	if _, err := score.Compare(before, stemmed(399, func(int) bool { return true }), 10, 7); err == nil {
		t.Error("results of different gold were compared")
	}
}

func TestResultJSON(t *testing.T) {
	t.Parallel()
	r := stemmed(5, func(i int) bool { return i > 1 })
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var back score.Result
	if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(&back, r) {
		t.Errorf("%v\n%s", err, data)
	}
}

func ExampleEntities() {
	gold := &corpus.Document{Text: "Siti tiba di Bali.", Entities: []corpus.Entity{
		{Span: tokenize.Span{Start: 0, End: 4}, Label: "PER"}, {Span: tokenize.Span{Start: 13, End: 17}, Label: "LOC"}}}
	system := &corpus.Document{Text: gold.Text, Entities: gold.Entities[:1]}
	s := score.NewEntities(nil)
	s.Add(gold, system)
	r := s.Result()
	p, rec, f1 := r.PRF(r.Find("all", "strict"))
	fmt.Printf("P %.2f R %.2f F1 %.2f\n", p, rec, f1)
	fmt.Println(r.Mistakes[0].Class, r.Mistakes[0].Examples[0].Gold)
	// Output:
	// P 1.00 R 0.50 F1 0.67
	// missed LOC Bali
}
