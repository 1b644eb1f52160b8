package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/lexicon"
	"github.com/kawi-nlp/kawi/stem"
)

func TestCueOf(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]cue{
		"kata": say | bare, "katanya": say | bare | clitic, "mengatakan": say | active, "dikatakan": say | passive, "dikatakannya": say | passive | clitic,
		"berkata": say | active, "ujar": say | bare, "ujarnya": say | bare | clitic, "berujar": say | active,
		"menyebut": say | active, "menyebutkan": say | active, "disebutnya": say | passive | clitic, "menulis": say | active, "menuturkan": say | active,
		"mengaku": stance | active, "mengakui": stance | active, "diakuinya": stance | passive | clitic, "menilai": stance | active, "dinilainya": stance | passive | clitic,
		"memperkirakan": stance | active, "memungkiri": stance | active, "menampik": stance | active, "mengklaim": stance | active,
		"meminta": directive | active, "mengimbau": directive | active, "berharap": directive | active, "imbaunya": directive | bare | clitic, "berjanji": directive | active,
		"menyampaikan": say | active | strict, "disampaikan": say | passive | strict, "bertanya": say | active, "bilang": say | active | bare,
		"mengkonfirmasi": say | active, "mengonfirmasi": say | active, "menyatakanm": say | active,
		// near misses
		"bahwa": 0, "makan": 0, "memakan": 0, "berkarya": 0, "menyeberang": 0, "mengatasi": 0, "dikirim": 0, "kataku": 0, "nya": 0, "me": 0, "meng": 0, "ber": 0,
		"katakan": 0, "sebutan": 0, "permintaan": 0, "tanyanya": say | bare | clitic, "bernilai": 0, "berkaku": 0, "diakhir": 0,
	} {
		require.Equal(t, want, cueOf([]byte(w)), w)
	}
}

// TestCueRoots asks the stemmer whether each root's active forms come from it.
func TestCueRoots(t *testing.T) {
	t.Parallel()
	agree, all := 0, 0
	for row := range strings.Lines(lexicon.QuoteCues().Text()) {
		root, _, ok := strings.Cut(row, "\t")
		if !ok || row[0] == '#' {
			continue
		}
		meta, ok := lexicon.Lookup(lexicon.QuoteCues(), root)
		require.True(t, ok, root)
		var forms []string
		if meta&lexicon.CueMe != 0 {
			forms = append(forms, "di"+root)
		}
		if meta&lexicon.CueMeKan != 0 {
			forms = append(forms, "di"+root+"kan")
		}
		if meta&lexicon.CueMeI != 0 {
			forms = append(forms, "di"+root+"i")
		}
		if meta&lexicon.CueBer != 0 {
			forms = append(forms, "ber"+root)
		}
		for _, f := range forms {
			if len(f) < 6 {
				continue // diaku is no word
			}
			require.NotZero(t, cueOf([]byte(f))&(active|passive), f)
			all++
			if stem.Stem(f) == root {
				agree++
			}
		}
	}
	require.Greater(t, all, 120)
	require.GreaterOrEqual(t, agree*100, all*85, "%d of %d", agree, all)
}

func TestTables(t *testing.T) {
	t.Parallel()
	for name, table := range map[string]lexicon.Table{"cues": lexicon.QuoteCues(), "words": lexicon.QuoteWords(), "aliases": lexicon.QuoteAliases(), "offices": lexicon.QuoteOffices()} {
		require.Positive(t, table.Len(), name)
		last := ""
		for row := range strings.Lines(table.Text()) {
			if row[0] == '#' {
				continue
			}
			key, _, _ := strings.Cut(row, "\t")
			require.Equal(t, strings.ToLower(key), key, name)
			require.Less(t, last, key, name)
			last = key
		}
	}
}
