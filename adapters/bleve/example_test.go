package bleve_test

import (
	"fmt"
	"os"

	"github.com/blevesearch/bleve/v2"

	kawi "github.com/kawi-nlp/kawi/adapters/bleve"
)

func Example() {
	mapping := bleve.NewIndexMapping()
	mapping.DefaultAnalyzer = kawi.AnalyzerName
	index, err := bleve.NewMemOnly(mapping)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer index.Close()
	if err := index.Index("1", map[string]string{"isi": "Presiden membacakan pidatonya."}); err != nil {
		fmt.Println(err)
		return
	}
	result, err := index.Search(bleve.NewSearchRequest(bleve.NewMatchQuery("bacaan pidato")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(result.Total)
	// Output: 1
}

func ExampleWriteStemmerOverride() {
	words := []string{"membacakan", "bacaan", "baca", "perusahaan", "gerakan"}
	if _, err := kawi.WriteStemmerOverride(os.Stdout, words); err != nil {
		fmt.Println(err)
	}
	// Output:
	// membacakan => baca
	// bacaan => baca
	// perusahaan => usaha
	// gerakan => gerak
}
