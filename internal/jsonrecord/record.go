// Package jsonrecord reads the records that the command, the server and the
// pipelines take: {"id","text","date","tz"}, one a line.
package jsonrecord

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/kawi-nlp/kawi/corpus"
)

// DefaultZone is the zone of a bare day in a record that names no zone.
var DefaultZone = time.FixedZone("WIB", 7*3600)

// Record is one text to analyse.
type Record struct {
	ID    json.RawMessage // null if the record has none
	Text  string
	When  time.Time      // when it was published; zero if the record does not say
	Zone  *time.Location // nil if the record names none
	Extra []corpus.Field // the members that Kawi does not know, in order
}

// Parse reads a line of JSON. Members that Kawi writes itself are not carried
// through. The record is as complete as it can be if there is an error.
func Parse(line []byte) (Record, error) {
	r := Record{ID: json.RawMessage("null")}
	fields, err := corpus.ParseObject(line)
	if other := r.take(fields); err == nil {
		err = other
	}
	return r, err
}

// take takes the members of the record from those of its line.
func (r *Record) take(fields []corpus.Field) (err error) {
	var text, day, zone *string
	for _, f := range fields {
		switch f.Name {
		case "id":
			r.ID = f.Value
		case "text":
			err = json.Unmarshal(f.Value, &text)
		case "date":
			err = json.Unmarshal(f.Value, &day)
		case "tz":
			err = json.Unmarshal(f.Value, &zone)
		case "sentences", "tokens", "dates", "entities", "quotes", "error":
		default:
			r.Extra = append(r.Extra, f)
		}
		if err != nil {
			return fmt.Errorf("member %q is not a string", f.Name)
		}
	}
	if text == nil {
		return errors.New(`no member "text"`)
	}
	r.Text = *text
	return r.SetTime(day, zone)
}

// SetTime reads the values of date and tz; either may be empty or nil.
func (r *Record) SetTime(day, zone *string) error {
	var err error
	if zone != nil && *zone != "" {
		if r.Zone, err = time.LoadLocation(*zone); err != nil {
			return fmt.Errorf("tz %q: no such zone", *zone)
		}
	}
	if day != nil && *day != "" {
		loc := r.Zone
		if loc == nil {
			loc = DefaultZone
		}
		if r.When, err = ParseTime(*day, loc); err != nil {
			return fmt.Errorf("date %w", err)
		}
	}
	return nil
}

// ParseTime reads a publication time; a bare day is its noon in loc.
func ParseTime(s string, loc *time.Location) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	t, err := time.ParseInLocation(time.DateOnly, s, loc)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is neither RFC 3339 nor YYYY-MM-DD", s)
	}
	return t.Add(12 * time.Hour), nil
}
