package bleve_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/stretchr/testify/require"

	kawi "github.com/kawi-nlp/kawi/adapters/bleve"
)

func newMapping() mapping.IndexMapping {
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = kawi.AnalyzerName
	return m
}

func TestSearchFindsRelatedForms(t *testing.T) {
	t.Parallel()
	index, err := bleve.NewMemOnly(newMapping())
	require.NoError(t, err)
	defer index.Close()
	docs := map[string]string{
		"1": "Presiden membacakan pidatonya di depan parlemen.",
		"2": "Para petani memanen padi lebih awal.",
		"3": "Bacaan anak-anak itu dijual di toko buku.",
	}
	for id, text := range docs {
		require.NoError(t, index.Index(id, map[string]string{"isi": text}))
	}
	for query, want := range map[string][]string{
		"bacakan pidato":    {"1", "3"}, // bacakan shares its root with bacaan
		"dipanen":           {"2"},
		"bukunya":           {"3"},
		"penjualan":         {"3"},
		"pertanian":         {"2"},
		"yang untuk dan":    nil, // stop words only
		"kereta":            nil,
		"PIDATO kenegaraan": {"1"},
	} {
		request := bleve.NewSearchRequest(bleve.NewMatchQuery(query))
		result, err := index.Search(request)
		require.NoError(t, err)
		var got []string
		for _, hit := range result.Hits {
			got = append(got, hit.ID)
		}
		slices.Sort(got)
		require.Equal(t, want, got, query)
	}
}

func TestOffsetsCoverTheWholeToken(t *testing.T) {
	t.Parallel()
	text := "Ia menjual rumahnya, lalu pindah."
	tokens := kawi.Tokenizer{}.Tokenize([]byte(text))
	var terms []string
	for _, tok := range tokens {
		terms = append(terms, string(tok.Term)+"="+text[tok.Start:tok.End])
	}
	require.Equal(t, []string{"Ia=Ia", "menjual=menjual", "rumah=rumahnya", "lalu=lalu", "pindah=pindah"}, terms)
}

func TestAnalyzerIsRegistered(t *testing.T) {
	t.Parallel()
	analyzer, err := registry.NewCache().AnalyzerNamed(kawi.AnalyzerName)
	require.NoError(t, err)
	var terms []string
	for _, tok := range analyzer.Analyze([]byte("Kebijakan itu diumumkan oleh Menteri, 12/6/2023.")) {
		terms = append(terms, string(tok.Term))
	}
	require.Equal(t, []string{"bijak", "umum", "menteri", "12/6/2023"}, terms)
}

func TestStopWordsAreUnique(t *testing.T) {
	t.Parallel()
	words := slices.Clone(kawi.StopWords())
	slices.Sort(words)
	require.Equal(t, len(words), len(slices.Compact(words)))
	require.Greater(t, len(words), 150)
}

func TestExports(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	skipped, err := kawi.WriteStemmerOverride(&b, []string{"Membaca", "buku", "membaca", "a,b", "pelayanan"})
	require.NoError(t, err)
	require.Equal(t, 1, skipped)
	require.Equal(t, "membaca => baca\npelayanan => layan\n", b.String())
	b.Reset()
	require.NoError(t, kawi.WriteStopWords(&b))
	require.Equal(t, len(kawi.StopWords()), strings.Count(b.String(), "\n"))
}

func TestWriteSynonyms(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	require.NoError(t, kawi.WriteSynonyms(&b))
	rules := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	require.Greater(t, len(rules), 500)
	require.Equal(t, strings.ToLower(b.String()), b.String())
	for _, want := range []string{"aktifitas => aktivitas", "ahok, basuki tjahaja purnama", "capres, calon presiden", "ijti, ikatan jurnalis televisi indonesia"} {
		require.Contains(t, rules, want)
	}
	seen := map[string]bool{}
	for _, rule := range rules {
		require.Regexp(t, `^[^,=>]+( => [^,=>]+|(, [^,=>]+)+)$`, rule)
		for name := range strings.SplitSeq(rule, ", ") {
			require.False(t, seen[name], "%s stands in two rules", name)
			seen[name] = true
		}
	}
}
