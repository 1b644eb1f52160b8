package score_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/kawi-nlp/kawi/corpus/score"
)

// tableRows returns the cells of a table without its comments.
func tableRows(t *testing.T, path string) (rows [][]string) {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		if !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	return rows
}

// stems returns a stem for every word, often the right one, and the file that holds them.
func (r spoiler) stems(words []score.Word) (map[string]string, []byte) {
	stems := map[string]string{}
	var file []byte
	for _, w := range words {
		if _, ok := stems[w.Form]; ok {
			continue
		}
		stems[w.Form] = w.Stem
		if r.rarely() {
			stems[w.Form] = []string{w.Form, w.Stem + "kan", w.Stem[:len(w.Stem)/2]}[r.IntN(3)]
		}
		file = fmt.Appendf(file, "%s\t%s\n", w.Form, stems[w.Form])
	}
	return stems, file
}

func TestReferenceStems(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		file       string
		form, stem int
	}{
		{"unimorph_pairs.tsv", 1, 2}, {"known_wrong_stems.tsv", 1, 3}, {"indocollex_affixation.tsv", 1, 2}, {"sastrawi_vectors.tsv", 1, 2},
	} {
		path := evalFile(t, "stem/"+c.file)
		var words []score.Word
		for _, cells := range tableRows(t, path) {
			if len(cells) >= max(c.form, c.stem) {
				words = append(words, score.Word{Form: cells[c.form-1], Stem: cells[c.stem-1]})
			}
		}
		stems, file := newSpoiler().stems(words)
		s := score.NewStems()
		for _, w := range words {
			s.Add(w, stems[w.Form])
		}
		r := s.Result()
		agree(t, f1(r, "all", "type"), reference(t, "stem", path, writeFile(t, file), strconv.Itoa(c.form), strconv.Itoa(c.stem)), "accuracy")
	}
}

func TestReferenceTreebankLemmas(t *testing.T) {
	t.Parallel()
	path := evalFile(t, "stem/ud_lemmas.tsv")
	var words []score.Word
	for _, cells := range tableRows(t, path) {
		count, err := strconv.Atoi(cells[5])
		if err != nil {
			t.Fatal(err)
		}
		if w := (score.Word{Group: cells[0], Form: cells[1], Stem: strings.ToLower(cells[2]), Count: count}); cells[3] != "PROPN" && score.IsPlain(w.Form) {
			words = append(words, w)
		}
	}
	stems, file := newSpoiler().stems(words)
	s := score.NewStems()
	groups := map[string]bool{}
	for _, w := range words {
		s.Add(w, stems[w.Form])
		groups[w.Group] = true
	}
	r, want := s.Result(), reference(t, "ud-lemma", path, writeFile(t, file))
	for group := range groups {
		for _, figure := range []string{"token", "affixed", "type"} {
			agree(t, f1(r, group, figure), want, group, figure)
		}
	}
	if len(groups) != len(want) || len(groups) < 2 {
		t.Errorf("%d treebanks, reference %d", len(groups), len(want))
	}
}
