package assess_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
)

// Conclude comes to what Assess comes to.
func TestConcludeAgreesWithAssess(t *testing.T) {
	answer := func(f *fact.Fact, option string) fact.Answer { return fact.Answer{Fact: f, Index: f.Index(option)} }
	software, use := answer(&product.Software, fact.Yes), answer(&aiact.Use, "none")
	unknown, itself := fact.Answer{Fact: &aiact.Use}, answer(&aiact.Use, "itself")
	proposed := use
	proposed.Source = fact.Proposed
	on := law.Date(20261120)
	for _, q := range []assess.Query{
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, use}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, use}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, proposed}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, unknown}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, itself}}}},
		{On: 20260720, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, itself}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software}}, {ID: "m2", Answers: fact.Answers{software, itself}}}},
		{On: on, Modules: []assess.Module{{ID: "m1", Answers: fact.Answers{software, itself}}, {ID: "m2", Answers: fact.Answers{software}}}},
	} {
		a, err := assess.Assess(q)
		if err != nil {
			t.Fatal(err)
		}
		c, err := assess.Conclude(q)
		if err != nil {
			t.Fatal(err)
		}
		got := c.Binding(mdr.Duties, ivdr.Duties, aiact.Duties)
		if len(got) != len(a.Duties) {
			t.Fatalf("%d duties, by Assess %d", len(got), len(a.Duties))
		}
		for i, d := range got {
			if w := a.Duties[i]; d.Requirement.ID != w.Requirement.ID || d.Applies != w.Applies || len(d.Modules) != len(w.Modules) || len(d.From) != len(w.From) {
				t.Errorf("%v, by Assess %v", d, w)
			}
		}
	}
	if _, err := assess.Conclude(assess.Query{On: 20190101, Modules: []assess.Module{{ID: "m1"}}}); err == nil {
		t.Error("a day whose wording is not held was concluded on")
	}
}
