package example_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
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

// TestNearestAnything: whatever the answers, the text is JSON, what differs does differ, and asked again it is the same.
func TestNearestAnything(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 5))
	found := 0
	for range 200 {
		var as fact.Answers
		for _, f := range assess.Vocabulary() {
			if rnd.IntN(3) > 0 {
				as = append(as, fact.Answer{Fact: f, Index: rnd.IntN(len(f.Options) + 1)})
			}
		}
		r := resultOf(t, as)
		near := example.Nearest(r)
		found += len(near)
		b := example.AppendJSON(nil, near)
		if !json.Valid(b) || string(b) != string(example.AppendJSON(nil, example.Nearest(r))) {
			t.Fatalf("%s", b)
		}
		for _, n := range near {
			for _, d := range n.Differs {
				if d.Yours == d.Example {
					t.Errorf("%s: %s does not differ", n.Case.ID, d.Fact.ID)
				}
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d found", found)
	}
}
