package jsonrecord_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/jsonrecord"
)

func TestParse(t *testing.T) {
	t.Parallel()
	r, err := jsonrecord.Parse([]byte(`{"url":"u","id":7,"text":"Ia pulang.","date":"2024-05-14","tz":"Asia/Jayapura","tokens":[],"n":1}`))
	require.NoError(t, err)
	require.Equal(t, "7", string(r.ID))
	require.Equal(t, "Ia pulang.", r.Text)
	require.Equal(t, "2024-05-14T12:00:00+09:00", r.When.Format(time.RFC3339))
	require.Equal(t, "Asia/Jayapura", r.Zone.String())
	require.Len(t, r.Extra, 2)
	require.Equal(t, "url", r.Extra[0].Name)
	require.Equal(t, "n", r.Extra[1].Name)

	r, err = jsonrecord.Parse([]byte(`{"text":"","date":null,"tz":""}`))
	require.NoError(t, err)
	require.Equal(t, "null", string(r.ID))
	require.True(t, r.When.IsZero())
	require.Nil(t, r.Zone)
}

func TestParseErrors(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		``:                               "it ends too early",
		`[]`:                             "want an object",
		`{"id":"a"}`:                     `no member "text"`,
		`{"id":"a","text":1}`:            `member "text" is not a string`,
		`{"id":"a","text":"","tz":true}`: `member "tz" is not a string`,
		`{"id":"a","text":"","tz":"Asia/Bandung"}`:    `tz "Asia/Bandung": no such zone`,
		`{"id":"a","text":"","date":"14/5/2024"}`:     `date "14/5/2024" is neither RFC 3339 nor YYYY-MM-DD`,
		`{"id":"a","text":"","date":"2024-02-30"}`:    `neither RFC 3339`,
		`{"id":"a","text":"","tz":"../etc/passwd"}`:   `no such zone`,
		`{"id":"a","text":"","date":"2024-05-14"} {}`: "something follows",
	} {
		r, err := jsonrecord.Parse([]byte(line))
		require.ErrorContains(t, err, want, line)
		if len(line) > 2 {
			require.Equal(t, `"a"`, string(r.ID), line)
		}
	}
}

func TestParseTime(t *testing.T) {
	t.Parallel()
	when, err := jsonrecord.ParseTime("2024-05-14T10:30:00+07:00", time.UTC)
	require.NoError(t, err)
	require.Equal(t, "2024-05-14T03:30:00Z", when.UTC().Format(time.RFC3339))
	when, err = jsonrecord.ParseTime("2024-05-14", jsonrecord.DefaultZone)
	require.NoError(t, err)
	require.Equal(t, "2024-05-14T12:00:00+07:00", when.Format(time.RFC3339))
}
