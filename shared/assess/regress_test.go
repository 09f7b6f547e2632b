package assess

import "testing"

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
