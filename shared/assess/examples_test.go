package assess

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
)

// device is the answers of independent software that is a device under the MDR, with more.
func device(more ...string) []string {
	return append([]string{
		"product.software=yes", "product.relation=independent", "product.acts_on_data=yes", "product.individual=yes",
		"product.medical_purpose=yes", "product.specimen=none", "product.supply=market",
	}, more...)
}

func answersOf(t *testing.T, pairs ...string) (as fact.Answers) {
	t.Helper()
	given := map[string]string{}
	for _, p := range pairs {
		id, option, _ := strings.Cut(p, "=")
		given[id] = option
	}
	for _, f := range Book.Vocabulary {
		option, ok := given[f.ID]
		if !ok {
			continue
		}
		delete(given, f.ID)
		if f.Index(option) == 0 && option != fact.Unknown {
			t.Fatalf("%s has no option %q", f.ID, option)
		}
		as = append(as, fact.Answer{Fact: f, Index: f.Index(option)})
	}
	for id := range given {
		t.Fatalf("no fact %s", id)
	}
	return as
}

// TestOfficialExamples holds the rules to examples of MDCG 2019-11 rev.1, MDCG 2021-24 and MDCG 2025-6 (AIB 2025-1): each
// conclusion that the source states, and the rule it names for it.
func TestOfficialExamples(t *testing.T) {
	ai := []string{"aiact.ai_system=yes", "aiact.place=itself", "aiact.annex03_use=none"}
	for _, c := range []struct {
		id, what string
		answers  []string
		want     []string // "fact=value", where the source states it
		by       []string // rules the source names
	}{
		{"WE-014", "melanoma software that controls a class IIa laser scanner", append(device("product.relation=drives_with_purpose", "product.partner=medical_device", "mdr.driven_class=IIa", "mdr.informs_decisions=yes", "mdr.worst_impact=death_or_irreversible"), ai...),
			[]string{"mdr.class=III", "aiact.status=high_risk"}, []string{"mdr.rule11"}},
		{"WE-015", "preventing illness by analysing posture or vessels", append(device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.monitors=no", "mdr.emergency_diagnosis=no", "mdr.contraception=no", "mdr.closed_loop=no"), ai...),
			[]string{"mdr.class=IIa", "aiact.status=high_risk"}, []string{"mdr.rule11"}},
		{"WE-017", "closed-loop insulin software", append(device("product.relation=drives_with_purpose", "product.partner=medical_device", "mdr.driven_class=IIb", "mdr.informs_decisions=yes", "mdr.worst_impact=death_or_irreversible", "mdr.closed_loop=yes"), ai...),
			[]string{"mdr.class=III", "aiact.status=high_risk"}, []string{"mdr.rule22"}},
		{"WE-018", "trisomy risk from serum markers and ultrasound", device("product.specimen=mainly"), []string{"product.regulation=ivdr"}, nil},
		{"WE-041", "invoicing and staff planning", device("product.medical_purpose=no", "product.individual=no"), []string{"mdr.qualification=not_device"}, []string{"mdr.article002.1"}},
		{"WE-042", "wellness app", device("product.medical_purpose=no"), []string{"mdr.qualification=not_device"}, []string{"mdr.article002.1"}},
		{"WE-044", "population data only", device("product.individual=no"), []string{"mdr.qualification=not_device"}, []string{"mdr.article002.1"}},
		{"WE-047", "patient data management that only stores and transfers", device("product.acts_on_data=no"), []string{"mdr.qualification=not_device"}, []string{"mdr.article002.1"}},
		{"WE-059", "diary of insulin doses", device("product.acts_on_data=no"), []string{"mdr.qualification=not_device"}, nil},
		{"WE-087", "software that only drives an IVD instrument", append(device("product.relation=drives_without_purpose", "product.partner=ivd", "ivdr.claimed_class=A", "ivdr.sterile=no"), append(ai, "aiact.other_product=none")...),
			[]string{"mdr.qualification=part_of_device", "product.regulation=ivdr", "ivdr.class=A", "aiact.status=not_high_risk"}, nil},
		{"WE-147", "AI device in class I", append(device("mdr.informs_decisions=no", "mdr.monitors=no", "mdr.emergency_diagnosis=no", "mdr.contraception=no", "mdr.closed_loop=no", "mdr.special_class_i=none"), append(ai, "aiact.other_product=none")...),
			[]string{"mdr.class=I", "product.third_party=no", "aiact.status=not_high_risk"}, []string{"mdr.rule11"}},
		{"WE-149", "AI device in class IIa", append(device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.monitors=no", "mdr.emergency_diagnosis=no", "mdr.contraception=no", "mdr.closed_loop=no"), ai...),
			[]string{"mdr.class=IIa", "product.third_party=yes", "aiact.status=high_risk"}, []string{"mdr.rule11"}},
		{"WE-151", "AI IVD in class A, not sterile", append([]string{"product.software=no", "product.hardware_regulation=ivdr", "product.supply=market", "ivdr.claimed_class=A", "ivdr.sterile=no"}, append(ai, "aiact.other_product=none")...),
			[]string{"ivdr.class=A", "aiact.status=not_high_risk"}, nil},
		{"WE-153", "AI IVD in class B", append(device("product.specimen=only", "ivdr.claimed_class=B"), ai...), []string{"ivdr.class=B", "aiact.status=high_risk"}, nil},
		{"WE-154", "AI of a health institution's own", append(device("product.supply=in_house"), append(ai, "aiact.other_product=none")...),
			[]string{"mdr.route=in_house", "aiact.status=not_high_risk"}, []string{"mdr.article005.5"}},
		{"WE-155", "emergency triage AI that is a device", append(device("mdr.informs_decisions=yes", "mdr.worst_impact=death_or_irreversible"), "aiact.ai_system=yes", "aiact.place=itself", "aiact.annex03_use=emergency", "aiact.emotions_at_work=no"),
			[]string{"aiact.status=high_risk"}, []string{"aiact.article006"}},
		{"WE-156", "biometric categorisation without a medical purpose", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.annex03_use=biometrics", "aiact.emotions_at_work=no", "aiact.significant_risk=yes"),
			[]string{"mdr.qualification=not_device", "aiact.status=high_risk"}, []string{"aiact.article006"}},
		{"WE-157", "eligibility for public health services", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.annex03_use=public_services", "aiact.emotions_at_work=no", "aiact.significant_risk=yes"),
			[]string{"aiact.status=high_risk"}, nil},
		{"WE-158", "health insurance pricing", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.annex03_use=insurance", "aiact.emotions_at_work=no", "aiact.significant_risk=yes"),
			[]string{"aiact.status=high_risk"}, nil},
		{"WE-159", "priority of emergency calls", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.annex03_use=emergency", "aiact.emotions_at_work=no", "aiact.significant_risk=yes"),
			[]string{"aiact.status=high_risk"}, nil},
		{"WE-161", "emotions of employees at work", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.annex03_use=biometrics", "aiact.emotions_at_work=yes", "aiact.significant_risk=yes"),
			[]string{"aiact.status=prohibited"}, []string{"aiact.article005.1.f"}},
		{"WE-084", "software that sorts cervical smears, class not known", device("product.specimen=only", "ivdr.claimed_class=unknown", "aiact.ai_system=yes", "aiact.place=itself", "aiact.annex03_use=none"),
			[]string{"product.regulation=ivdr", "product.third_party=yes", "aiact.status=high_risk"}, nil},
		{"WE-164", "chatbot for appointments", device("product.medical_purpose=no", "aiact.ai_system=yes", "aiact.other_product=none", "aiact.place=itself", "aiact.annex03_use=none"),
			[]string{"mdr.qualification=not_device", "aiact.status=not_high_risk"}, nil},
		{"Rule 15", "contraception app (MDCG 2021-24)", device("mdr.informs_decisions=yes", "mdr.worst_impact=other", "mdr.contraception=yes", "mdr.closed_loop=no"),
			[]string{"mdr.class=IIb"}, []string{"mdr.rule15"}},
	} {
		t.Run(c.id, func(t *testing.T) {
			a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, c.answers...)}}})
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]string{}
			by := map[string]bool{}
			for _, x := range a.Modules[0].Conclusions {
				if x.Possible.Settled() {
					got[x.Fact.ID] = x.Fact.Option(x.Possible.Max())
				}
				for _, id := range x.By {
					by[id] = true
				}
			}
			for _, w := range c.want {
				id, value, _ := strings.Cut(w, "=")
				if got[id] != value {
					t.Errorf("%s: %s is %q, the source says %q", c.what, id, got[id], value)
				}
			}
			for _, id := range c.by {
				if !by[id] {
					t.Errorf("%s: %s does not give it, the source says it does", c.what, id)
				}
			}
		})
	}
}

// TestDontKnow carries a range through to the AI Act: a class from I to III leaves the status open, a class
// from IIa to III settles it.
func TestDontKnow(t *testing.T) {
	ai := []string{"aiact.ai_system=yes", "aiact.place=itself", "aiact.annex03_use=none", "aiact.other_product=none", "aiact.placed=from_2028-08-02",
		"mdr.special_class_i=none", "mdr.monitors=no", "mdr.emergency_diagnosis=no", "mdr.contraception=no", "mdr.closed_loop=no"}
	for _, c := range []struct {
		informs string
		class   string
		status  string
		days    string
	}{
		{"mdr.informs_decisions=unknown", "I IIa IIb III", "not_high_risk high_risk", " 2028-08-02"},
		{"mdr.informs_decisions=yes", "IIa IIb III", "high_risk", "2028-08-02"},
	} {
		a, err := Assess(Query{On: 20261120, Modules: []Module{{ID: "m1", Answers: answersOf(t, device(append(ai, c.informs, "mdr.worst_impact=unknown")...)...)}}})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range a.Modules[0].Conclusions {
			var list []string
			for i := range x.Possible.Each {
				list = append(list, x.Fact.Option(i))
			}
			got := strings.Join(list, " ")
			switch x.Fact.ID {
			case "mdr.class":
				if got != c.class || len(x.Deciding) == 0 {
					t.Errorf("class %s, want %s; deciding %v", got, c.class, x.Deciding)
				}
			case "aiact.status":
				if got != c.status {
					t.Errorf("status %s, want %s", got, c.status)
				}
			case "aiact.duties_from":
				if got != c.days {
					t.Errorf("duties from %q, want %q", got, c.days)
				}
			}
		}
	}
}
