package beam

import (
	"encoding/json"
	"strconv"
	"strings"
)

// SpeakersFn emits the speaker of every quotation that has one. It is a DoFn over
// analysed lines.
type SpeakersFn struct{}

// ProcessElement emits the speakers of one line; a line that is no JSON has none.
func (*SpeakersFn) ProcessElement(line string, emit func(string)) {
	var doc struct {
		Quotes []struct {
			SpeakerName string `json:"speaker_name"`
		} `json:"quotes"`
	}
	if json.Unmarshal([]byte(line), &doc) != nil {
		return
	}
	for _, q := range doc.Quotes {
		if q.SpeakerName != "" {
			emit(oneLine(q.SpeakerName))
		}
	}
}

// NamesFn emits "label\tname" for every entity with a name. It is a DoFn over
// analysed lines.
type NamesFn struct{}

// ProcessElement emits the names of one line; a line that is no JSON has none.
func (*NamesFn) ProcessElement(line string, emit func(string)) {
	var doc struct {
		Entities []struct {
			Label string `json:"label"`
			Name  string `json:"name"`
		} `json:"entities"`
	}
	if json.Unmarshal([]byte(line), &doc) != nil {
		return
	}
	for _, e := range doc.Entities {
		if e.Name != "" {
			emit(e.Label + "\t" + oneLine(e.Name))
		}
	}
}

// oneLine returns s with every run of white space as one blank.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// formatFn writes a count as "number\tkey".
type formatFn struct{}

// ProcessElement writes one count.
func (*formatFn) ProcessElement(key string, n int) string { return strconv.Itoa(n) + "\t" + key }
