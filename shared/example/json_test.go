package example_test

import (
	"encoding/json"
	"testing"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/mdr"
)

// TestAppendJSON holds the text to its form, and every example's own to being JSON.
func TestAppendJSON(t *testing.T) {
	n := near(t, "WE-014", &mdr.Class, "mdr.worst_impact=other")
	got := string(example.AppendJSON(nil, []example.Near{*n}))
	want := `{"v":1,"nearest":[{"conclusion":"mdr.class","example":"WE-014","states":{"mdr.class":"III"},"source":"MDCG 2019-11 rev.1, §4.1",` +
		`"differs":[{"fact":"mdr.worst_impact","yours":"other","example":"death_or_irreversible"}]}]}`
	if got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if got := string(example.AppendJSON(nil, nil)); got != `{"v":1,"nearest":[]}` {
		t.Error(got)
	}
	for _, c := range example.All() {
		r := assessed(t, c)
		if b := example.AppendJSON(nil, example.Nearest(r)); !json.Valid(b) {
			t.Errorf("%s: %s", c.ID, b)
		}
	}
}
