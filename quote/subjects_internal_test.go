package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The bounds of the helpers of subject.go, tail.go and cue.go that no sentence
// reaches, or only one that no editor would pass. Numbers are tokens.

func TestSubjectHelpers(t *testing.T) {
	t.Parallel()
	long := "pelaku usaha yang" + strings.Repeat(" ramah", 15)
	for _, c := range []struct {
		name, text string
		got        func(r *reader) [2]int
		want       [2]int
	}{
		{"dan before a verb with a capital", "Budi Santoso dan Mengatakan", func(r *reader) [2]int { return span(r.subject(0, 3)) }, [2]int{0, 2}},
		{"39 tokens behind the comma", "Rasjani, " + long + " (a b c d e f) (a b c d e f) (a b c), mengatakan", func(r *reader) [2]int { return span(r.subject(0, 42)) }, [2]int{0, 1}},
		{"40 tokens behind the comma", "Rasjani, " + long + " (a b c d e f) (a b c d e f) (a b c d), mengatakan", func(r *reader) [2]int { return span(r.subject(0, 43)) }, [2]int{2, 42}},
		{"secara at the edge", "secara terbuka mengakui", func(r *reader) [2]int { return [2]int{r.beforeAdverbs(0, 2), r.beforeAdverbs(1, 2)} }, [2]int{2, 2}},
		{"secara", "ia secara terbuka mengakui", func(r *reader) [2]int { return [2]int{r.beforeAdverbs(0, 3), r.beforeAdverbs(1, 3)} }, [2]int{1, 3}},
		{"a comma at the edge", ", Budi", func(r *reader) [2]int { return [2]int{r.commaBefore(0, 1), r.commaBefore(1, 1)} }, [2]int{1, 1}},
		{"a dash, and one in brackets", "reda – Rita (Jakarta – Bogor) mengatakan", func(r *reader) [2]int { return [2]int{r.commaBefore(0, 2), r.commaBefore(2, 7)} }, [2]int{2, 2}},
		{"a dash behind and before a number", "12 - Rita - 12", func(r *reader) [2]int { return [2]int{r.commaBefore(0, 2), r.commaBefore(2, 4)} }, [2]int{2, 2}},
		{"a connective and the end", "Selain itu Budi", func(r *reader) [2]int { return [2]int{r.skipConnective(0, 1), r.skipConnective(0, 3)} }, [2]int{1, 2}},
		{"itu behind a connective, and alone", "Namun itu Budi", func(r *reader) [2]int { return [2]int{r.skipConnective(0, 3), r.skipConnective(0, 1)} }, [2]int{2, 0}},
		{"nothing behind a pronoun", "Dia mengatakan", func(r *reader) [2]int { return span(r.stretch(1, 1)) }, [2]int{}},
		{"selama, and a speaker with a place", "selama Menteri Budi Santoso di Jakarta mengatakan", func(r *reader) [2]int { return span(r.stretch(0, 6)) }, [2]int{}},
		{"capitals before a preposition", "Budi Santoso dan di Jakarta", func(r *reader) [2]int { return [2]int{r.capitals(0, 2), r.capitals(1, 2)} }, [2]int{0, 1}},
		{"a lone word with a capital", "Rumput bergoyang", func(r *reader) [2]int { return end(r.speaks(0, 1)) }, [2]int{1, 1}},
		{"a word with a capital and one without", "Rumput hijau bergoyang", func(r *reader) [2]int { return end(r.speaks(0, 2)) }, [2]int{}},
		{"a lone connective is no speaker", "Intinya mengatakan", func(r *reader) [2]int { return end(r.speaks(0, 1)) }, [2]int{}},
		{"the pronoun behind is not looked at", "harga dia", func(r *reader) [2]int { return end(r.speaks(0, 1)) }, [2]int{}},
		{"di and the end", "Pengamat politik di Bandung", func(r *reader) [2]int { return end(r.speaks(0, 3)) }, [2]int{2, 1}},
		{"di and a part of the place", "Pengamat politik di Jawa Barat", func(r *reader) [2]int { return end(r.speaks(0, 4)) }, [2]int{4, 1}},
		{"a comma and an adverbial", "Budi Santoso, di Jakarta", func(r *reader) [2]int { return end(r.speaks(0, 5)) }, [2]int{2, 1}},
		{"a comma and the end", "Budi Santoso, di Jakarta", func(r *reader) [2]int { return end(r.speaks(0, 3)) }, [2]int{}},
	} {
		r, _ := readText(c.text)
		require.Equal(t, c.want, c.got(r), c.name)
	}
	r, _ := readText("Budi Santoso" + strings.Repeat(" ramah", 18) + ", sopan")
	require.True(t, r.adverbial(1, 1))
	require.False(t, r.adverbial(1, 2))
	require.True(t, r.toTheVerb(4, 20))
	require.False(t, r.toTheVerb(3, 20))
	require.False(t, r.toTheVerb(19, 22))
}

func span(a, b int, _ bool) [2]int { return [2]int{a, b} }

func end(b int, ok bool) [2]int {
	if ok {
		return [2]int{b, 1}
	}
	return [2]int{b}
}

func TestTailHelpers(t *testing.T) {
	t.Parallel()
	words := func(text string, a, b int) string {
		r, _ := readText(text)
		tl := r.tailOf(a, b)
		return tl.source.Text(text) + "|" + tl.addressee.Text(text) + "|" + tl.place.Text(text) + "|" + tl.date.Text(text)
	}
	require.Equal(t, "|||", words("dilansirAFP", 0, 0))
	require.Equal(t, "AFP|||", words("dilansirAFP News", 0, 1))
	require.Equal(t, "AFP News|||", words("dilansirAFP News", 0, 2))
	require.Equal(t, "|||12 Juni", words("12 Juni 2023", 0, 2))
	require.Equal(t, "||Jakarta|", words("di Jakarta Selatan", 0, 2))
	require.Equal(t, "|||", words("dikutip Antara", 0, 1))

	medium := func(text string, f func(r *reader) bool) bool {
		r, _ := readText(text)
		return f(r)
	}
	require.False(t, medium("Senayan Kompas", func(r *reader) bool { _, _, ok := r.mediumAt(0, 1); return ok }))
	require.True(t, medium("Senayan Kompas", func(r *reader) bool { _, _, ok := r.mediumAt(0, 2); return ok }))
	require.False(t, medium("kabar Kompas", func(r *reader) bool { _, _, ok := r.mediumRun(0, 0); return ok }))
	for text, want := range map[string]bool{"ab.id": false, "abc.id": true, "detikcom": true, "Telkomcom": false} {
		require.Equal(t, want, medium(text, func(r *reader) bool { return r.domain(0) }), text)
	}
	for _, c := range []struct {
		text string
		end  int
		want string
	}{
		{"Kompas TV", 1, "Kompas"},
		{"New York Post Daily News Asia Weekly", 7, "New York Post Daily News Asia"},
		{"JPNN.Com", 1, "JPNN"},
		{"JPNN.Com", 3, "JPNN.Com"},
	} {
		r, _ := readText(c.text)
		s, _, ok := r.mediumRun(0, c.end)
		require.True(t, ok)
		require.Equal(t, c.want, s.Text(c.text))
	}
}

// Short words, and one letter too many behind -kan.
func TestCueBounds(t *testing.T) {
	t.Parallel()
	for w, want := range map[string]cue{
		"aku": stance | bare, "doa": directive | bare, "akunya": 0, "doanya": 0, "tanyanya": say | bare | clitic,
		"medoakan": directive | active, "medoakanx": 0, "mendoakanx": directive | active, "diaku": 0, "diakui": stance | passive, "mem": 0,
	} {
		require.Equal(t, want, cueOf([]byte(w)), w)
	}
}
