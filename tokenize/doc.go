// Package tokenize cuts Indonesian text into tokens, clitics, sentences and
// paragraphs with exact byte offsets.
//
//	d := tokenize.Parse("Menurutnya, harga naik Rp10.000. Ibu-ibu kecewa.")
//	for _, s := range d.Sentences {
//		for _, t := range d.Tokens[s.FirstToken:s.EndToken] {
//			fmt.Println(t.Text(d.Text), t.Kind)
//		}
//	}
//
// # What it promises
//
// Any bytes are accepted, valid UTF-8 or not; nothing fails and nothing panics.
// Spans are half-open byte offsets into the source, in order and disjoint; between
// them stands only white space (and the zero-width space and byte order mark), so
// that tokens and gaps together give the text back. Bytes that are no UTF-8 become
// tokens of kind [Invalid] that keep them. The cost is linear in the length of the
// text. A token is decided by its own bytes and a bounded stretch around it, so
// that all forms agree: [Parse], [Tokenizer.ParseInto] with a reused [Document]
// (no allocation once it is large enough), the iterators [Words] and [Sentences], the append forms,
// [Reader], and the functions for a [bufio.Scanner]. A [Tokenizer] is immutable and may be
// shared between goroutines.
//
// # What is a token
//
// The guideline of Universal Dependencies for Indonesian, as the CSUI and PUD
// treebanks follow it. Reduplications with their affixes are one token
// (anak-anaknya, sayur-mayur), so are prefix and word (non-migas, mem-PHK-kan),
// ke-3, 1990-an, Jong-un, numbers with their separators (1.314,40; 10.30) and
// abbreviations with their periods (S.Pd., PT., hlm.). Currency signs, percent
// signs, brackets, quotation marks and the hyphen of a span (30-35,
// Januari-September) stand alone. A currency code and its sign are one token (US$ in US$6,4),
// as a reader of amounts wants it and unlike CSUI, which divides US and $. The profile [GSD] follows
// the GSD treebank instead where it differs: the period of an abbreviation and the dots of an
// ellipsis are tokens.
//
// Clitics do not cut a token: [Token.AppendWords] tells its syntactic words.
// The enclitics -nya -ku -mu -lah -kah -pun and the proclitics ku- kau- are decided by the
// root lexicon and a table of exceptions, so that buku, sekolah, kuliah and biasanya stay whole.
//
// # What is a sentence
//
// A full stop, question or exclamation mark ends a sentence, inside quotation marks
// too; its closing marks belong to it, and a tag that goes on with a small letter stays
// ("Sudah?" tanya ibu). Abbreviations, initials, numbers of a list and brackets inside a sentence end
// none. What a line feed means is told by [Newlines].
//
// # What it does not do
//
// It changes nothing: differences in writing (curly quotes, full-width letters, decomposed accents) are
// folded by the separate view [Normalize], whose spans lead back to the source. It
// does not tell languages apart, repair spelling, or find multi-word units; scripts
// without spaces are cut at spaces only.
//
// # How exact it is
//
// Measured in F1 as in the CoNLL 2018 task, on raw text, with the profile of the treebank: UD
// GSD dev tokens 99.96, words 99.77; CSUI train tokens 99.87, words 99.83. Sentences, against gold
// whose wrongly joined sentences were parted: GSD 98.5, CSUI 97.2 without line feeds (its
// headlines have no full stop) and 99.6 with one paragraph a line. Most of what remains is
// disagreement within the treebanks.
//
// The tables are data/tokenize/*.tsv; the rules are in the files word.go, number.go, abbrev.go,
// web.go, mark.go, clitic.go, sentence.go and lines.go, which read as the specification, and
// testdata/cases.txt shows each of them at work.
package tokenize
