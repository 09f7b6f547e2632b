package assess

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// TestChanges: each other answer that leads elsewhere is named with where it leads, and no other.
func TestChanges(t *testing.T) {
	q := Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.special_use=no",
		"aiact.use=itself", "aiact.listed_use=no", "product.placed=from_2028-08-02", "product.role=manufacturer")...)}}}
	list, err := Changes(q)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]map[string]string{}
	for _, c := range list {
		effects := map[string]string{}
		for _, e := range c.Effects {
			effects[e.Fact.ID] = options(e.Fact, e.Becomes)
		}
		got[c.Fact.ID+"="+c.Fact.Option(c.To)] = effects
	}
	for answer, want := range map[string]map[string]string{
		"mdr.worst_impact=death_or_irreversible": {"mdr.class": "III", "mdr.route": "class_iii"},
		"mdr.worst_impact=serious_or_surgery":    {"mdr.class": "IIb", "mdr.route": "class_iib"},
		"product.medical_purpose=no":             {"product.regulation": "none", "mdr.class": "", "aiact.status": "not_high_risk high_risk"},
		"aiact.use=none":                         {"aiact.status": "no_ai_system", "aiact.duties_from": ""},
		"product.supply=in_house":                {"mdr.route": "in_house class_iia"},
	} {
		for id, value := range want {
			if got[answer][id] != value {
				t.Errorf("%s: %s becomes %q, want %q", answer, id, got[answer][id], value)
			}
		}
	}
	for answer := range got {
		if answer == "product.role=importer" {
			t.Error("a detail counts as a change")
		}
	}
}

func options(f *fact.Fact, s fact.Set) (text string) {
	for i := range s.Each {
		if o := f.Option(i); o != "" {
			if text != "" {
				text += " "
			}
			text += o
		}
	}
	return text
}

// TestDiffer compares the days on which the AI Act was amended: the duties move, the rules read otherwise, and
// the same day twice makes no difference.
func TestDiffer(t *testing.T) {
	answers := answersOf(t, device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.special_use=no",
		"aiact.use=itself", "aiact.listed_use=no", "product.placed=from_2028-08-02")...)
	on := func(day law.Date) Query { return Query{On: day, Modules: []Module{{ID: "m1", Answers: answers}}} }
	d, err := Differ(on(20260726), on(20260727))
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Conclusions) == 0 {
		t.Fatal("nothing differs")
	}
	for _, c := range d.Conclusions {
		if c.Fact.ID == "aiact.duties_from" && (options(c.Fact, c.Was) != "2027-08-02" || options(c.Fact, c.Becomes) != "2028-08-02") {
			t.Errorf("duties from %s to %s", options(c.Fact, c.Was), options(c.Fact, c.Becomes))
		}
	}
	reworded := map[string]bool{}
	for _, r := range d.Rules {
		reworded[r.Rule] = true
		if r.Was == r.Becomes || r.Becomes != 20260727 {
			t.Errorf("%s: %s, then %s", r.Rule, r.Was, r.Becomes)
		}
	}
	if !reworded["aiact.article113"] || reworded["mdr.rule11"] || reworded["mdr.article052.4.list"] {
		t.Errorf("reworded: %v", reworded)
	}
	moved := false
	for _, c := range d.Duties {
		if c.Was != nil && c.Becomes != nil && c.Was.Requirement.ID == "aiact.article009" {
			moved = c.Was.From[0] == "2027-08-02" && c.Becomes.From[0] == "2028-08-02"
		}
	}
	if !moved {
		t.Error("the duty of Art. 9 does not move")
	}
	if d, err = Differ(on(20261120), on(20261120)); err != nil || len(d.Conclusions)+len(d.Rules)+len(d.Duties) > 0 {
		t.Errorf("the same day: %v, %v", d, err)
	}
	if _, err = Differ(on(20261120), on(20240731)); err == nil {
		t.Error("a day whose wording is not held is compared")
	}
}
