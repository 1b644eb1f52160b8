package score_test

import (
	"fmt"

	"github.com/kawi-nlp/kawi/corpus"
	"github.com/kawi-nlp/kawi/corpus/score"
	"github.com/kawi-nlp/kawi/tokenize"
)

func ExampleStems() {
	s := score.NewStems()
	s.Add(score.Word{Form: "membaca", Stem: "baca", Count: 3}, "baca")
	s.Add(score.Word{Form: "makanan", Stem: "makan"}, "makanan")
	r := s.Result()
	for i := range r.Figures {
		_, _, rate := r.PRF(&r.Figures[i])
		fmt.Printf("%s %.2f\n", r.Figures[i].Name, rate)
	}
	fmt.Println(r.Mistakes[0].Class, r.Mistakes[0].Examples[0].Gold)
	// Output:
	// type 0.50
	// token 0.75
	// affixed 0.75
	// not stemmed makanan → makan
}

func ExampleQuotes() {
	text := "“Kami siap,” kata Siti Aminah."
	gold := &corpus.Document{Text: text, Quotes: []corpus.Quote{{Type: "direct", Content: tokenize.Span{Start: 3, End: 13}, SpeakerName: "Siti Aminah"}}}
	system := &corpus.Document{Text: text, Quotes: []corpus.Quote{{Type: "direct", Content: tokenize.Span{Start: 0, End: 16}, SpeakerName: "Ibu Siti Aminah"}}}
	s := score.NewQuotes()
	s.Add(gold, system)
	r := s.Result()
	_, _, exact := r.PRF(r.Find("all", "exact"))
	_, _, name := r.PRF(r.Find("all", "name strict"))
	fmt.Println(exact, name) // marks and titles do not count
	// Output: 1 1
}

func ExampleCompare() {
	result := func(right int) *score.Result {
		s := score.NewStems()
		for i := range 200 {
			stem := "salah"
			if i < right {
				stem = "benar"
			}
			s.Add(score.Word{Form: fmt.Sprint("kata", i), Stem: "benar"}, stem)
		}
		return s.Result()
	}
	for _, after := range []int{162, 180} {
		changes, err := score.Compare(result(160), result(after), score.Rounds, 1)
		if err != nil {
			fmt.Println(err)
			return
		}
		c := changes[0]
		fmt.Printf("%.2f to %.2f: chance %v\n", c.Old, c.New, c.P > 0.05)
	}
	// Output:
	// 0.80 to 0.81: chance true
	// 0.80 to 0.90: chance false
}

func ExampleResult_Intervals() {
	s := score.NewStems()
	for i := range 400 {
		s.Add(score.Word{Form: fmt.Sprint("kata", i), Stem: "benar"}, []string{"benar", "salah"}[i%4/3])
	}
	r := s.Result()
	_, _, rate := r.PRF(&r.Figures[0])
	interval := r.Intervals(score.Rounds, 1)[0]
	fmt.Printf("%.2f, between %.1f and %.1f\n", rate, interval.Low, interval.High)
	// Output: 0.75, between 0.7 and 0.8
}
