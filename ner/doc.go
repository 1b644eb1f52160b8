// Package ner finds the names of persons, organisations and places in
// Indonesian text, and amounts, laws, events and other entities, by scored
// rules that can be explained.
//
//	doc := tokenize.Parse("Menteri Keuangan Sri Mulyani tiba di Yogyakarta.")
//	for _, e := range ner.Find(doc, nil).Entities {
//		fmt.Println(e.Label, e.Text(doc.Text)) // role Menteri Keuangan, person Sri Mulyani, location Yogyakarta
//	}
//
// # How it works
//
// Every span of tokens that can be a name is a candidate: runs of capitals with the
// particles and connectors between them, and heads in small letters (desa Trombol).
// Rules are evidence. A rule fires on a candidate for what stands at a place of it (a
// given name first, a preposition to its left, a phrase of the tables over all of it; see
// rules.go) and adds its weight for each label. A search finds the set of
// candidates with the highest sum in a sentence. The weights are one table,
// data/ner/weights.tsv, fitted by tools/nerfit, and can be replaced with [ReadWeights].
// [Recognizer.Explain] tells the rules and weights behind every entity.
//
// The knowledge lies in tables that a linguist edits (data/ner): names, places,
// organisations, titles, heads, triggers. Users add their own with [ReadGazetteer].
//
// A document is more than its sentences. Words of full names and short forms in brackets are
// looked for again in the whole document, a place of the tables is not taken for a person, and
// mentions are linked to referents: Kim and Jong-un to Kim Jong Un, Korut to Korea
// Utara, with the role that stands before the name (Presiden Rusia).
//
// # Conventions
//
// Profile wiki tags every name in the text:
//
//	PERSON        names without titles, ranks and degrees: Prof. [Azyumardi Azra], M.A.
//	ORGANIZATION  with the head and the place that belong to it: [Polda Metro Jaya], [Dinas Kesehatan Kota Solo];
//	              an acronym in brackets is a name of its own: [Komisi Pemilihan Umum] ([KPU])
//	LOCATION      with a capitalised head: [Jalan Sudirman], [Kota Bandung], [Stadion Manahan];
//	              each place of a chain by itself: [Desa Sukamaju], [Kabupaten Sukabumi]; attributive ones too: Presiden [Rusia]
//
// Profile news, the default, follows the corpus IDNER-News-2k: attributive countries and
// demonyms are no names (Presiden Rusia, warga Korea); Kota and Provinsi stand outside, and so do
// Fraksi, DPP, DPD, DPC and DPW before a party; Komisi III is none.
// In texts of several sentences every place of the tables that is not attributive is a name.
//
// The other labels come from patterns: MONEY, PERCENT, QUANTITY and ORDINAL with a normalised value
// (Rp1,5 miliar is "1500000000 IDR"), LAW, EVENT, WORK, PRODUCT, NORP (peoples, religions), LANGUAGE,
// CONTACT, ROLE, and DATE and TIME from package date.
//
// # How good it is
//
// Strict F1, span and label. NERGRIT is Wikipedia, where two annotators agree at 77.6.
//
//	IDNER-News-2k dev                         89
//	NERGRIT dev                               78
//	the test texts of Kawi's own gold corpus  92 (news, profile wiki)
//
// Titles of works, brand names and sentence starts are the commonest errors. Text without any capital
// needs [Options.LowerCase] and is read less well. Foreign-language passages are not told apart.
//
// # Promises
//
// Offsets are bytes, half open, on token borders. Any bytes may come in; nothing panics; time grows linearly with the text, about
// 10 MB/s on one core. A warm Recognizer and Result allocate nothing but normalised values. Recognizers, weights
// and gazetteers are immutable and may be shared between goroutines.
package ner
