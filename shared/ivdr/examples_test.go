package ivdr_test

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// none is what most devices answer: laboratory use, and nothing that Rules 1 to 3 name.
var none = strings.Fields("ivdr.strict_use=no ivdr.specific_use=no ivdr.user=laboratory")

// TestOfficialExamples holds the rules to the examples with a class that the guidance gives (MDCG 2020-16 rev.4, MDCG 2019-11 rev.1, MDCG 2025-6; the
// ids are those of our collection). The answers are ours, and so is the rule where none is named.
func TestOfficialExamples(t *testing.T) {
	const (
		software = "product.software=yes product.relation=independent product.function=individual product.medical_purpose=yes "
		test     = "product.software=no ivdr.kind=test "
		specific = "ivdr.specific_use=yes "
	)
	for _, e := range []struct {
		id, what, answers, class, rules string
	}{
		{"WE-018", "software for the risk of trisomy 21", software + specific + "ivdr.congenital=foetus", "C", "ivdr.rule3"},
		{"WE-084", "software that sorts cervical smears", software + specific + "ivdr.cancer=yes", "C", "ivdr.rule3"},
		{"WE-085", "software that reads HIV confirmation tests", software + "ivdr.strict_use=yes ivdr.high_spread=yes", "D", "ivdr.rule1"},
		{"WE-087", "software that only drives an instrument", "product.software=yes product.relation=drives_without_purpose ivdr.partner_class=A", "A", "ivdr.rule1.4"},
		{"WE-088", "software for HLA typing before transplants", software + "ivdr.strict_use=yes ivdr.grouping=other_marker", "C", "ivdr.rule2"},
		{"WE-090", "software for a liver fibrosis score", software + specific + "ivdr.staging=yes ivdr.error_life_threatening=yes", "C", "ivdr.rule3"},
		{"WE-091", "software for the MELD score", software + specific + "ivdr.staging=yes ivdr.error_life_threatening=yes", "C", "ivdr.rule3"},
		{"WE-093", "reagents and software for prenatal tests from blood", test + specific + "ivdr.congenital=foetus ivdr.genetic=yes", "C", "ivdr.rule3"},
		{"WE-094", "calculator for necrotising fasciitis", software + specific + "ivdr.life_threatening=yes", "C", "ivdr.rule3"},
		{"WE-096", "companion diagnostic for KRAS and NRAS", test + specific + "ivdr.companion=yes", "C", "ivdr.rule3"},
		{"WE-097", "blood-gas analyser that measures by itself", test + specific + "ivdr.levels=yes ivdr.error_life_threatening=yes", "C", "ivdr.rule3"},
		{"WE-099", "blood-gas analyser that reads cassettes", "product.software=no ivdr.kind=instrument", "A", "ivdr.rule5"},
		{"WE-100", "thermocycler, sequencer, analyser", "product.software=no ivdr.kind=instrument", "A", "ivdr.rule5"},
		{"WE-102", "blood-glucose meter and strips for lay persons", test + "ivdr.user=self_test ivdr.self_test_listed=no", "C", "ivdr.rule4"},
		{"ours", "the meter alone", "product.software=no ivdr.kind=instrument ivdr.user=self_test ivdr.self_test_listed=no", "C", "ivdr.rule4 ivdr.rule5"},
		{"WE-103", "INR self-test", test + "ivdr.user=self_test ivdr.self_test_listed=no", "C", "ivdr.rule4"},
		{"WE-105", "calprotectin test at home", test + "ivdr.user=self_test ivdr.self_test_listed=no", "C", "ivdr.rule4"},
		{"WE-106", "SARS-CoV-2 self-test", test + "ivdr.user=self_test ivdr.self_test_listed=no", "C", "ivdr.rule4"},
		{"WE-108", "urine dipstick near the patient", test + "ivdr.user=near_patient", "B", "ivdr.rule6"},
		{"WE-109", "troponin near the patient", test + "ivdr.user=near_patient " + specific + "ivdr.levels=yes ivdr.error_life_threatening=yes", "C", "ivdr.rule3"},
		{"WE-111", "HIV test of blood donations", test + "ivdr.strict_use=yes ivdr.transfusion_safety=yes", "D", "ivdr.rule1"},
		{"WE-112", "ABO reagent", test + "ivdr.strict_use=yes ivdr.grouping=listed_marker", "D", "ivdr.rule2"},
		{"WE-114", "pregnancy self-test", test + "ivdr.user=self_test ivdr.self_test_listed=yes", "B", "ivdr.rule4"},
		{"WE-151", "AI that drives an instrument in class A", "product.software=yes product.relation=drives_without_purpose ivdr.partner_class=A", "A", "ivdr.rule1.4"},
		{"WE-152", "AI in a sterile receptacle", "product.software=no ivdr.kind=receptacle", "A", "ivdr.rule5"},
		{"WE-153", "AI that interprets, in class B", software, "B", "ivdr.rule6"},
	} {
		ed := (&rule.Book{Vocabulary: everyFact, Sets: []*rule.Set{&ivdr.ClassSet}}).On(20261120)
		known := rule.NewEnv(read(t, append(append([]string{"product.regulation=ivdr"}, none...), strings.Fields(e.answers)...)))
		reached, err := ed.Reach(known)
		if err != nil {
			t.Fatal(err)
		}
		if got := reached.Possible[0]; got != fact.Single(ivdr.Class.Index(e.class)) {
			t.Errorf("%s, %s: class %v, want %s", e.id, e.what, names(&ivdr.Class, got), e.class)
		}
		if q := ed.Questions(known, reached); len(q) > 0 {
			t.Errorf("%s, %s: %s is still asked", e.id, e.what, q[0].Fact.ID)
		}
		var met []string
		for _, r := range ed.Trace(known, reached) {
			if r.Status == rule.Met {
				met = append(met, r.Rule.ID)
			}
		}
		if got := strings.Join(met, " "); got != e.rules {
			t.Errorf("%s, %s: by %s, want %s", e.id, e.what, got, e.rules)
		}
	}
}

// read is answers of the form fact=option, the later ones before the earlier; a fact of Rules 1 to 3 that is not named is answered no.
func read(t *testing.T, list []string) (as fact.Answers) {
	said := map[*fact.Fact]string{}
	for _, f := range append([]*fact.Fact{&ivdr.TransfusionSafety, &ivdr.HighSpread, &ivdr.InfectiousLoad, &ivdr.Grouping}, rule3Facts...) {
		said[f] = fact.No
	}
	for _, s := range list {
		id, option, _ := strings.Cut(s, "=")
		known := false
		for _, f := range append([]*fact.Fact{&product.Regulation}, everyFact...) {
			if f.ID == id && f.Index(option) > 0 {
				said[f], known = option, true
			}
		}
		if !known {
			t.Fatalf("no answer: %s", s)
		}
	}
	return given(said)
}

func names(f *fact.Fact, s fact.Set) (list []string) {
	for i := range s.Each {
		list = append(list, f.Option(i))
	}
	return list
}
