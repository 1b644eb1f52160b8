package bleve

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"github.com/kawi-nlp/kawi/internal/lexicon"
)

// WriteSynonyms writes what Kawi knows of other names, in the form of the synonym
// and synonym_graph filters of OpenSearch and Elasticsearch (synonyms_path):
//
//	aktifitas => aktivitas
//	ahok, basuki tjahaja purnama
//	capres, calon presiden
//	ijti, ikatan jurnalis televisi indonesia
//
// Variant spellings lead to the usual one; nicknames of public persons, short
// names of offices, and organisations with their acronyms go both ways. Names that
// may mean something else are left out. The rules are in lower case and sorted:
// put the filter behind lowercase and before stop and stemmer_override.
func WriteSynonyms(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, rules := range [][]string{variants(), aliases(), organisations()} {
		for _, rule := range rules {
			out.WriteString(rule + "\n") // Flush reports what went wrong
		}
	}
	return out.Flush()
}

// rows yields the columns of a table's lines.
func rows(text string, yield func(columns []string)) {
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "#") {
			yield(strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
}

// variants returns the variant spellings of words.
func variants() []string {
	var rules []string
	rows(lexicon.Words().Text(), func(columns []string) {
		if len(columns) == 3 && columns[2] == "x" && columns[0] != columns[1] {
			rules = append(rules, columns[0]+" => "+columns[1])
		}
	})
	slices.Sort(rules)
	return rules
}

// aliases returns nicknames of persons and short names of offices, by what they
// stand for.
func aliases() []string {
	short := map[string][]string{}
	for _, table := range []lexicon.Table{lexicon.QuoteAliases(), lexicon.QuoteOffices()} {
		rows(table.Text(), func(columns []string) {
			if len(columns) == 2 && expressible(columns[1]) {
				long := strings.ToLower(columns[1])
				short[long] = append(short[long], columns[0])
			}
		})
	}
	var rules []string
	for long, list := range short {
		slices.Sort(list)
		rules = append(rules, strings.Join(append(list, long), ", "))
	}
	slices.Sort(rules)
	return rules
}

// organisations returns the names of each organisation that has several.
func organisations() []string {
	const organisation, ambiguous = "ORG", "ambig"
	names := map[string][]string{}  // by id
	owners := map[string]string{}   // the id of each name
	doubtful := map[string]bool{}   // names that may mean something else
	take := func(id, name string) { // adds a name of an organisation
		name = strings.ToLower(name)
		if !expressible(name) {
			return
		}
		if owner, taken := owners[name]; taken && owner != id {
			doubtful[name] = true
		}
		owners[name] = id
		names[id] = append(names[id], name)
	}
	rows(lexicon.Ner().Text(), func(columns []string) {
		if len(columns) != 5 || columns[1] != organisation {
			return
		}
		if strings.Contains(columns[4], ambiguous) || strings.Contains(columns[4], "needs-trigger") {
			doubtful[strings.ToLower(columns[0])] = true
			return
		}
		take(columns[2], columns[0])
		for alias := range strings.SplitSeq(columns[3], "|") {
			take(columns[2], alias)
		}
	})
	var rules []string
	for _, group := range names {
		slices.Sort(group)
		group = slices.DeleteFunc(slices.Compact(group), func(name string) bool { return doubtful[name] })
		if len(group) > 1 {
			rules = append(rules, strings.Join(group, ", "))
		}
	}
	slices.Sort(rules)
	return rules
}

// expressible reports whether a rule can hold the name.
func expressible(name string) bool {
	return name != "" && !strings.ContainsAny(name, ",\\#") && !strings.Contains(name, "=>")
}
