package assess

import (
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
)

// machine is the answers of a device with energy that stays outside the body and allows direct diagnosis, with more.
func machine(more ...string) []string {
	return append([]string{"product.software=no", "product.kind=own_purpose", "product.medical_purpose=yes", "product.other_law=none", "product.in_vitro=no",
		"product.supply=market", "mdr.active=yes", "mdr.invasiveness=non_invasive", "mdr.special_use=no", "mdr.diagnoses=direct_or_vital", "mdr.monitors_vital=no", "mdr.energy=no",
		"mdr.controls=none", "mdr.ionising=no", "mdr.medicines=no", "mdr.substances=no", "mdr.channels=no", "mdr.modifies=no", "mdr.injured_contact=no", "mdr.special_matter=no"}, more...)
}

// TestOnceWrong keeps what was once concluded wrongly.
func TestOnceWrong(t *testing.T) {
	low := []string{"mdr.informs_decisions=no", "mdr.special_use=no", "mdr.measuring=no"}
	ai := []string{"aiact.use=itself", "aiact.other_product=none", "aiact.listed_use=no"}
	with := func(lists ...[]string) (all []string) {
		for _, l := range lists {
			all = append(all, l...)
		}
		return all
	}
	for _, c := range []struct {
		what    string
		answers []string
		want    map[string]string
	}{
		{"a safety part of a device in class III, assessed as an accessory of its own",
			with(device("product.relation=accessory", "product.partner=medical_device", "mdr.active_implantable=no"), low, ai,
				[]string{"aiact.use=component", "aiact.safety_purpose=yes", "aiact.failure_endangers=yes", "aiact.only_convenience=no", "aiact.host_third_party=yes"}),
			map[string]string{"mdr.class": "I", "aiact.status": "high_risk"}},
		{"software with strips of its own that steers a pump in class III",
			with(device("product.relation=drives_with_purpose", "product.partner=medical_device", "product.principal_purpose=driving", "product.specimen=only", "mdr.driven_class=III"), ai),
			map[string]string{"product.regulation": "mdr", "mdr.class": "III", "aiact.status": "high_risk"}},
		{"a medium in which embryos are transferred, which also enters a body orifice",
			[]string{"product.software=no", "product.kind=own_purpose", "product.medical_purpose=yes", "product.other_law=none", "product.in_vitro=no", "product.supply=market",
				"mdr.active=no", "mdr.invasiveness=body_orifice", "mdr.duration=transient", "mdr.special_matter=yes", "mdr.in_vitro_substance=yes"},
			map[string]string{"mdr.class": "III"}},
		{"software that reads strips in the first place and also steers a pump in class III",
			device("product.relation=drives_with_purpose", "product.partner=medical_device", "product.principal_purpose=information", "product.specimen=only", "mdr.driven_class=III",
				"ivdr.strict_use=no", "ivdr.specific_use=no", "ivdr.user=laboratory"),
			map[string]string{"product.regulation": "ivdr", "ivdr.class": "B"}},
		{"a risk score from vital signs that also runs an analyser",
			with(device("product.relation=drives_with_purpose", "product.partner=ivd", "product.principal_purpose=information", "mdr.driven_class=III", "ivdr.partner_class=D"), low),
			map[string]string{"product.regulation": "mdr", "mdr.class": "I"}},
		{"the same, where running the analyser is what it is for in the first place",
			device("product.relation=drives_with_purpose", "product.partner=ivd", "product.principal_purpose=driving", "ivdr.partner_class=D"),
			map[string]string{"product.regulation": "ivdr", "ivdr.class": "D"}},
		{"software that drives a device, without a medical purpose after all",
			with(device("product.relation=drives_with_purpose", "product.partner=medical_device", "product.medical_purpose=no", "mdr.driven_class=IIb")),
			map[string]string{"mdr.qualification": "part_of_device", "mdr.class": "IIb"}},
		{"a dermatoscope whose program tells the doctor whether a spot is suspicious of melanoma, as a machine",
			machine("mdr.own_program=yes", "mdr.worst_impact=death_or_irreversible"), map[string]string{"mdr.class": "III"}},
		{"the same program as software",
			with(device("mdr.informs_decisions=yes", "mdr.worst_impact=death_or_irreversible")), map[string]string{"mdr.class": "III"}},
		{"a dermatoscope whose program makes the picture and measures the spot",
			machine("mdr.own_program=no"), map[string]string{"mdr.class": "IIa"}},
		{"software called a custom-made implant",
			with(device("product.supply=custom_made"), low, ai, []string{"mdr.invasiveness=implantable"}),
			map[string]string{"mdr.route": "custom_made", "product.third_party": "no", "aiact.status": "not_high_risk"}},
	} {
		a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, c.answers...)}}})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range a.Modules[0].Conclusions {
			want, ok := c.want[x.Fact.ID]
			if got := x.Fact.Option(x.Possible.Max()); ok && (!x.Possible.Settled() || got != want) {
				t.Errorf("%s: %s is %q, want %q", c.what, x.Fact.ID, got, want)
			}
		}
	}
}

// TestOwnProgramOpen: while nobody knows whether the program of a machine has findings of its own, the class is a range up to III, and that is asked
// before what a decision may cause.
func TestOwnProgramOpen(t *testing.T) {
	for _, c := range []struct {
		answers []string
		class   string
		next    *fact.Fact
	}{
		{nil, "IIa IIb III", &mdr.OwnProgram},
		{[]string{"mdr.own_program=yes"}, "IIa IIb III", &mdr.WorstImpact},
		{[]string{"mdr.own_program=unknown"}, "IIa IIb III", &mdr.WorstImpact},
		{[]string{"mdr.own_program=no"}, "IIa", nil},
	} {
		a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, machine(c.answers...)...)}}})
		if err != nil {
			t.Fatal(err)
		}
		r := a.Modules[0]
		for _, x := range r.Conclusions {
			if x.Fact != &mdr.Class {
				continue
			}
			var list []string
			for i := range x.Possible.Each {
				list = append(list, x.Fact.Option(i))
			}
			if got := strings.Join(list, " "); got != c.class {
				t.Errorf("%v: class %s, want %s", c.answers, got, c.class)
			}
			if c.next == nil != (len(x.Deciding) == 0) || c.next != nil && !slices.Contains(x.Deciding, c.next) {
				t.Errorf("%v: decided by %v", c.answers, x.Deciding)
			}
		}
		if c.next != nil && r.Questions[0].Fact != c.next {
			t.Errorf("%v: next is %s, want %s", c.answers, r.Questions[0].Fact.ID, c.next.ID)
		}
	}
}
