package ner_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
	"github.com/kawi-nlp/kawi/tokenize"
)

func FuzzFind(f *testing.F) {
	for _, seed := range []string{article, "", "\xff\xfe", "KPK (KPK) (", "Rp1-", "Pasal (", "ke-", "\"", "A. B. C.", "JAKARTA -", "SMA 1 & 2/3",
		"PRESIDEN JOKO WIDODO TIBA DI MEDAN", "jokowi di medan", "Rp1,5-2,5 juta miliar triliun", "+62 0812", "bahasa X"} {
		f.Add(seed)
	}
	recs := []*ner.Recognizer{ner.New(nil), ner.New(&ner.Options{Profile: ner.Wiki, LowerCase: true, Fine: true})}
	nested := ner.New(&ner.Options{Nested: true})
	f.Fuzz(func(t *testing.T, text string) {
		doc := tokenize.Parse(text)
		dates := date.Find(doc, nil)
		var r ner.Result
		for _, rec := range recs {
			rec.FindInto(&r, doc, dates)
			checkInvariants(t, doc, &r)
			if n := len(rec.Explain(&r, doc, dates)); n != len(r.Entities) {
				t.Fatalf("%d explanations of %d entities", n, len(r.Entities))
			}
		}
		nested.FindInto(&r, doc, dates)
		ner.AppendBIO(nil, doc, r.Entities)
		words := tokenize.FromWords([][]string{strings.Fields(text)})
		recs[0].FindInto(&r, words, nil)
		checkInvariants(t, words, &r)
	})
}

func FuzzReadGazetteer(f *testing.F) {
	f.Add("Mawar\tperson\tp1\tMbak Mawar\t3\tfold\n")
	f.Add("{\"name\":\"Mawar\",\"type\":\"PER\"}\n")
	f.Add("# x\n\n-\tPER\n")
	f.Fuzz(func(t *testing.T, text string) {
		g, err := ner.ReadGazetteer(strings.NewReader(text), "fuzz")
		if err != nil {
			require.ErrorIs(t, err, ner.ErrGazetteer)
			return
		}
		doc := tokenize.Parse("Mawar dan " + text)
		var r ner.Result
		ner.New(&ner.Options{Gazetteers: []*ner.Gazetteer{g}}).FindInto(&r, doc, nil)
		checkInvariants(t, doc, &r)
	})
}

// TestHostile reads a megabyte of what makes a naive recogniser quadratic.
func TestHostile(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("long")
	}
	rec := ner.New(nil)
	for _, unit := range []string{"A", "A ", "KPK ", "(", "( A ", "Kota ", "Budi Santoso, ", "Rp1-", "Pasal 1 ", "dan ", "\"", "Bank Indonesia (BI) ", "Kim "} {
		doc := tokenize.Parse(strings.Repeat(unit, (1<<18)/len(unit)))
		var r ner.Result
		rec.FindInto(&r, doc, nil)
		checkInvariants(t, doc, &r)
	}
}
