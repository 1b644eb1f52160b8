package testtext

import (
	_ "embed"
	"encoding/json"
)

//go:embed blns/blns.json
var blns []byte

// BigList returns the Big List of Naughty Strings (MIT License, Max Woolf; see
// the folder blns): strings that have broken other people's programs.
func BigList() []string {
	var list []string
	if json.Unmarshal(blns, &list) != nil {
		return nil // cannot happen: a test counts the strings
	}
	return list
}
