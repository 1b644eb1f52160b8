package promises

import (
	"io"
	"strings"
)

// Entry is one public way into Kawi: it reads any bytes and tells everything
// that it found.
type Entry struct {
	Name string
	Run  func(text string) []Finding
	From func(r io.Reader) []Finding            // for ways in that read: Run reads the whole text at once
	Stop func(text string, after int) []Finding // for iterators: breaks off after some items, then runs to the end
	// Offsets says that findings tell offsets outside of their spans.
	Offsets bool
	Same    func(text string) []Finding // another form of the same call, which must find the same
}

// Entries returns the public ways into Kawi. Analysers are shared by all calls
// of one entry, as users share them.
func Entries() []Entry {
	var all []Entry
	for _, group := range [][]Entry{tokenizeEntries(), stemEntries(), dateEntries(), nerEntries(), quoteEntries(), kawiEntries(), corpusEntries(), writerEntries(), adapterEntries()} {
		for _, e := range group {
			if e.Run == nil {
				e.Run = func(text string) []Finding { return e.From(strings.NewReader(text)) }
			}
			all = append(all, e)
		}
	}
	return all
}

// Find returns the entry of that name.
func Find(name string) (Entry, bool) {
	for _, e := range Entries() {
		if e.Name == name {
			return e, true
		}
	}
	return Entry{}, false
}
