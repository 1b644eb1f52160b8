package lexicon_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

func TestPhraseWalk(t *testing.T) {
	t.Parallel()
	const text = "Jawa\t1\nJawa Barat\t2\nSoekarno-Hatta\t4\n"
	var b lexicon.PhraseBuilder
	require.NoError(t, b.Add("Jawa", 1, 0))
	require.NoError(t, b.Add("Jawa Barat", 2, strings.Index(text, "Jawa Barat")))
	require.NoError(t, b.Add("Soekarno-Hatta", 4, strings.Index(text, "Soekarno")))
	require.NoError(t, b.Add("JAWA", 8, 3))
	p := b.Phrases(text)
	classes, row, more := p.At(lexicon.PhraseStart.Step("jawa"))
	require.Equal(t, uint64(9), classes)
	require.Zero(t, row)
	require.True(t, more)
	require.Equal(t, "Jawa\t1", p.Line(row))
	classes, _, more = p.At(lexicon.PhraseStart.Step("JAWA").Step("BARAT"))
	require.Equal(t, uint64(2), classes)
	require.False(t, more)
	_, row, more = p.At(lexicon.PhraseStart.Step("Soekarno"))
	require.Equal(t, -1, row, "a mere prefix")
	require.True(t, more)
	for _, form := range [][]string{{"Soekarno-Hatta"}, {"Soekarno", "-", "Hatta"}, {"(Soekarno", "Hatta)"}, {"Soekarno–Hatta"}} {
		state := lexicon.PhraseStart
		for _, w := range form {
			state = state.Step(w)
		}
		classes, _, _ := p.At(state)
		require.Equal(t, uint64(4), classes, form)
	}
	_, ok := p.Find("Jawa Timur")
	require.False(t, ok)
	require.Error(t, b.Add("--", 1, 0))
	require.Error(t, b.Add("x", 1<<63, 0))
	_, row, _ = lexicon.Phrases{}.At(lexicon.PhraseStart.Step("x"))
	require.Equal(t, -1, row)
}

func TestOpenPhrases(t *testing.T) {
	t.Parallel()
	var b lexicon.PhraseBuilder
	require.NoError(t, b.Add("Jawa Barat", 1, 0))
	blob := string(b.Blob("Jawa Barat\n"))
	p, err := lexicon.OpenPhrases(blob)
	require.NoError(t, err)
	require.Equal(t, "Jawa Barat\n", p.Text())
	require.Equal(t, 2, p.Len())
	for i := range blob {
		if i == 8 || i == 9 || i == 10 || i == 11 {
			continue // the number of entries is not under the checksum
		}
		bad := blob[:i] + string(blob[i]^0x55) + blob[i+1:]
		_, err := lexicon.OpenPhrases(bad)
		require.ErrorIs(t, err, lexicon.ErrCorrupt, i)
	}
	_, err = lexicon.OpenPhrases("")
	require.ErrorIs(t, err, lexicon.ErrCorrupt)
}

// TestNerTable checks the embedded table of package ner.
func TestNerTable(t *testing.T) {
	t.Parallel()
	p := lexicon.Ner()
	require.Greater(t, p.Len(), 15_000)
	for phrase, class := range map[string]int{
		"Jakarta": lexicon.NerCity, "korea utara": lexicon.NerCountry, "juru bicara": lexicon.NerTitle, "Siregar": lexicon.NerFamily,
		"^ KPK": lexicon.NerOrgShort, "kementerian": lexicon.NerHeadOrg, "mengatakan": lexicon.NerSayVerb,
	} {
		classes, ok := p.Find(phrase)
		require.True(t, ok, phrase)
		require.NotZero(t, classes&(1<<class), phrase)
	}
	_, ok := p.Find("KPK")
	require.False(t, ok, "names in capitals lie apart")
}

func TestLetterScore(t *testing.T) {
	t.Parallel()
	best := func(w string) int {
		s := lexicon.LetterScore(w)
		k := 0
		for i := range s {
			if s[i] > s[k] {
				k = i
			}
		}
		return k
	}
	require.Equal(t, lexicon.LettersName, best("Sumarwanto"))
	require.Equal(t, lexicon.LettersPlace, best("Cibungur"))
	require.Equal(t, lexicon.LettersName, best(strings.Repeat("Suwarno", 1)))
	_ = lexicon.LetterScore("")
}

// TestPhraseProbes counts the slots that look-ups read: a table a thousand times
// as large is not slower. Words that begin no phrase are the usual case.
func TestPhraseProbes(t *testing.T) {
	t.Parallel()
	mean := func(phrases int) (here, absent float64) {
		var b lexicon.PhraseBuilder
		for i := range phrases {
			require.NoError(t, b.Add(fmt.Sprintf("nama%d akhir", i), 1, i))
		}
		table := b.Phrases("")
		most := 0
		for i := range 1000 {
			n := table.Probes(lexicon.PhraseStart.Step(fmt.Sprintf("nama%d", i%phrases)))
			m := table.Probes(lexicon.PhraseStart.Step(fmt.Sprintf("kata%d", i)))
			here, absent, most = here+float64(n)/1000, absent+float64(m)/1000, max(most, n, m)
		}
		require.Less(t, most, 100, "%d phrases", phrases)
		return here, absent
	}
	large := 1_000_000
	if testing.Short() {
		large = 50_000
	}
	here, absent := mean(large)
	require.Less(t, here, 4.0)
	require.Less(t, absent, 9.0) // an open table three quarters full reads 8.5 slots of an absent key
	here, absent = mean(1000)
	require.Less(t, here, 4.0)
	require.Less(t, absent, 9.0)
}
