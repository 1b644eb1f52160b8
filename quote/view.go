package quote

// Statements are the quotations of one speaker.
type Statements struct {
	Name     string      // the speaker's name; empty for those who have none
	Kind     SpeakerKind // what the speaker is
	Referent int         // index in [ner.Result].Referents, -1 if none
	Quotes   []int       // indices of the quotations, in their order
}

// BySpeaker groups quotations by speaker, in the order in which the speakers
// first speak. Those without a name share one group, which comes last. It costs
// one look-up for each quotation.
func BySpeaker(quotes []Quote) []Statements {
	type key struct {
		name string
		kind SpeakerKind
	}
	var out []Statements
	var nameless Statements
	nameless.Referent = -1
	at := make(map[key]int)
	for i := range quotes {
		q := &quotes[i]
		if q.SpeakerName == "" {
			nameless.Quotes = append(nameless.Quotes, i)
			continue
		}
		k := key{q.SpeakerName, q.SpeakerKind}
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			out = append(out, Statements{Name: q.SpeakerName, Kind: q.SpeakerKind, Referent: q.Referent})
		}
		out[n].Quotes = append(out[n].Quotes, i)
	}
	if len(nameless.Quotes) > 0 {
		out = append(out, nameless)
	}
	return out
}
