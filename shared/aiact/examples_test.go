package aiact_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// everySet is all sets in the order of the law.
func everySet() []*rule.Set {
	list := append([]*rule.Set(nil), mainSets...)
	for _, d := range details {
		list = append(list, d.set)
	}
	return list
}

// example is a product of the official guidance, or an illustration of the statute: what is known of it, what the
// Act makes of it, and a case that must hold. Whether a notified body takes part is answered here: it is
// the outcome of the MDR and the IVDR.
type example struct {
	id, what string
	known    fact.Answers
	want     map[*fact.Fact]string
	at       string // the path of the provision
}

var (
	bodyTakesPart = answer(&product.ThirdParty, fact.Yes)
	underIVDR     = answer(&product.Regulation, "ivdr")
	noDevice      = answer(&product.Regulation, "none")
	listed        = answer(&aiact.ListedUse, fact.Yes)
)

func use(option string) fact.Answer { return answer(&aiact.AnnexIII, option) }

var examples = []example{
	{"WE-147", "software in MDR class I, not special", nil, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.Literacy: fact.Yes, &aiact.Registration: "none"}, "art_6"},
	{"WE-148", "MDR class I sterile, measuring or reusable surgical", fact.Answers{bodyTakesPart}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.DutiesFrom: "2028-08-02"}, "art_6/1"},
	{"WE-149", "MDR class IIa, IIb or III", fact.Answers{bodyTakesPart}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.DutiesFrom: "2028-08-02", &aiact.Assessment: "sectoral", &aiact.Registration: "none", &aiact.Role: "provider"}, "art_6/1"},
	{"WE-150", "Annex XVI, with a notified body", fact.Answers{bodyTakesPart}, map[*fact.Fact]string{&aiact.Status: "high_risk"}, "art_6/1"},
	{"WE-151", "IVDR class A, not sterile", fact.Answers{underIVDR}, map[*fact.Fact]string{&aiact.Status: "not_high_risk"}, "art_6"},
	{"WE-152", "IVDR class A, sterile", fact.Answers{underIVDR, bodyTakesPart}, map[*fact.Fact]string{&aiact.Status: "high_risk"}, "art_6/1"},
	{"WE-153", "IVDR class B, C or D", fact.Answers{underIVDR, bodyTakesPart}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Assessment: "sectoral"}, "art_6/1"},
	{"WE-154", "in-house", fact.Answers{answer(&product.Supply, product.InHouse)}, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.Role: "provider", &aiact.Literacy: fact.Yes}, "art_6"},
	{"WE-155", "emergency triage that is a device", fact.Answers{bodyTakesPart, listed, use("emergency")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Assessment: "sectoral", &aiact.DutiesFrom: "2027-12-02", &aiact.Registration: "article49_1"}, "anx_III/5/d"},
	{"WE-156", "biometric categorisation, no device", fact.Answers{noDevice, listed, use("biometric_categorisation")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Assessment: "annex_vii", &aiact.DeployerInforms: "biometrics"}, "anx_III/1/b"},
	{"WE-157", "eligibility for public healthcare", fact.Answers{noDevice, listed, use("public_services")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Assessment: "annex_vi", &aiact.DutiesFrom: "2027-12-02"}, "anx_III/5/a"},
	{"WE-157", "the same, a preparatory task without significant risk", fact.Answers{noDevice, listed, use("public_services"), answer(&aiact.Minor, "preparatory"), answer(&aiact.SignificantRisk, fact.No)}, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.Registration: "article49_2"}, "art_6/3/d"},
	{"WE-157", "the same, with profiling", fact.Answers{noDevice, listed, use("public_services"), answer(&aiact.Minor, "preparatory"), answer(&aiact.SignificantRisk, fact.No), answer(&aiact.Profiling, fact.Yes)}, map[*fact.Fact]string{&aiact.Status: "high_risk"}, "art_6/3/3"},
	{"WE-158", "risk and price of health insurance", fact.Answers{noDevice, listed, use("insurance")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.RightsImpact: fact.Yes}, "anx_III/5/c"},
	{"WE-159", "emergency calls and dispatch", fact.Answers{noDevice, listed, use("emergency"), answer(&aiact.Deployer, "public_authority")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.RightsImpact: fact.Yes, &aiact.Assessment: "annex_vi"}, "anx_III/5/d"},
	{"WE-160", "emotions in a clinic, for medical reasons", fact.Answers{noDevice, listed, use("emotion_recognition")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.DeployerInforms: "biometrics"}, "art_50/3"},
	{"WE-161", "emotions at work", fact.Answers{noDevice, listed, use("emotion_recognition"), answer(&aiact.Practice, "emotions_at_work")}, map[*fact.Fact]string{&aiact.Status: "prohibited", &aiact.DutiesFrom: ""}, "art_5/1/f"},
	{"WE-162", "pain or fatigue", fact.Answers{noDevice}, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.DeployerInforms: "no"}, "art_6"},
	{"WE-163", "verification of staff", fact.Answers{noDevice}, map[*fact.Fact]string{&aiact.Status: "not_high_risk"}, "art_6"},
	{"WE-164", "chatbot for appointments", fact.Answers{noDevice, answer(&aiact.Interacts, fact.Yes)}, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.Informs: fact.Yes, &aiact.Literacy: fact.Yes}, "art_50/1"},
	{"WE-165", "scheduling in a scanner, failure harmless", fact.Answers{bodyTakesPart, answer(&aiact.Use, "component"), answer(&aiact.OnlyConvenience, fact.Yes)}, map[*fact.Fact]string{&aiact.SafetyComponent: fact.No, &aiact.Status: "not_high_risk"}, "art_3/14"},
	{"WE-166", "collision avoidance in a surgical robot", fact.Answers{bodyTakesPart, answer(&aiact.Use, "component"), answer(&aiact.SafetyPurpose, fact.Yes), answer(&aiact.FailureEndangers, fact.Yes)}, map[*fact.Fact]string{&aiact.SafetyComponent: fact.Yes, &aiact.Status: "high_risk", &aiact.Role: "product_manufacturer"}, "art_6/1"},
	{"WE-167", "research prototype", fact.Answers{noDevice, answer(&product.Supply, product.Research)}, map[*fact.Fact]string{&aiact.Status: "out_of_scope", &aiact.Literacy: "", &aiact.Role: ""}, "art_2/6"},

	// Not official: what the texts say of the neighbours.
	{"", "an investigation with patients is in scope", fact.Answers{answer(&product.Supply, product.Investigational), listed, use("emergency")}, map[*fact.Fact]string{&aiact.Status: "high_risk"}, "anx_III/5/d"},
	{"", "defence, whatever else", fact.Answers{answer(&product.Supply, product.Defence), bodyTakesPart, listed, answer(&aiact.Practice, "manipulation")}, map[*fact.Fact]string{&aiact.Status: "out_of_scope", &aiact.ProductRoute: "", &aiact.UseRoute: ""}, "art_2/3/2"},
	{"", "emergency triage in a class I device", fact.Answers{listed, use("emergency")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.ProductRoute: fact.No, &aiact.Assessment: "sectoral"}, "art_43/3"},
	{"", "open source, nothing of Art. 50", fact.Answers{answer(&aiact.OpenSource, fact.Yes)}, map[*fact.Fact]string{&aiact.Status: "not_high_risk", &aiact.Literacy: fact.No}, "art_2/12"},
	{"", "importer under his own name", fact.Answers{bodyTakesPart, answer(&product.Role, "importer"), answer(&product.TakesOver, "own_name")}, map[*fact.Fact]string{&aiact.Role: "provider"}, "art_25/1/a"},
	{"", "emergency triage in an institution's own device", fact.Answers{answer(&product.Supply, product.InHouse), listed, use("emergency")}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Assessment: "annex_vi"}, "art_43/2"},
	{"", "emergency triage, custom-made", fact.Answers{answer(&product.Supply, product.CustomMade), listed, use("emergency")}, map[*fact.Fact]string{&aiact.Assessment: "sectoral"}, "art_43/3"},
	{"", "emotions, only investigated", fact.Answers{answer(&product.Supply, product.Investigational), listed, use("emotion_recognition")}, map[*fact.Fact]string{&aiact.Assessment: "annex_vii"}, "art_43/1"},
	{"", "sold for research use only", fact.Answers{noDevice, answer(&product.MedicalPurpose, "research_only")}, map[*fact.Fact]string{&aiact.Status: "out_of_scope", &aiact.Role: ""}, "art_2/6"},
	{"", "safety component of somebody else's device", fact.Answers{answer(&product.Relation, product.Accessory), answer(&aiact.Use, "component"), answer(&aiact.SafetyPurpose, fact.Yes), answer(&aiact.HostThirdParty, fact.Yes)}, map[*fact.Fact]string{&aiact.Status: "high_risk", &aiact.Role: "provider"}, "art_3/3"},
	{"", "an institution's own older generator", fact.Answers{answer(&aiact.Generates, "yes"), answer(&product.Supply, product.InHouse), answer(&product.Placed, "2026-05-28_to_2026-08-01")}, map[*fact.Fact]string{&aiact.MarksFrom: "2026-08-02"}, "art_50/2"},
	{"", "what is forbidden from December on informs now", fact.Answers{noDevice, listed, answer(&aiact.Practice, "intimate_material"), answer(&aiact.Generates, "deep_fake"), answer(&aiact.Interacts, fact.Yes)}, map[*fact.Fact]string{&aiact.Status: "prohibited", &aiact.Literacy: fact.Yes, &aiact.Informs: fact.Yes, &aiact.MarksFrom: "2026-08-02", &aiact.DeployerInforms: "deep_fake"}, "art_50/4"},
	{"", "intimate pictures, in force and not yet in application", fact.Answers{noDevice, listed, answer(&aiact.Practice, "intimate_material")}, map[*fact.Fact]string{&aiact.Status: "prohibited"}, "art_5/1/ba"},
	{"", "the pictures of an older generator", fact.Answers{answer(&aiact.Generates, "yes"), answer(&product.Placed, "2026-05-28_to_2026-08-01")}, map[*fact.Fact]string{&aiact.MarksFrom: "2026-12-02", &aiact.Status: "not_high_risk"}, "art_111/4"},
}

func TestExamples(t *testing.T) {
	sets := everySet()
	plain := but(usual, []*fact.Fact{&aiact.SafetyComponent, &aiact.ProductRoute, &aiact.UseRoute, &aiact.Status},
		answer(&aiact.ListedUse, fact.No), answer(&aiact.AnnexIII, "none"), answer(&aiact.OpenSource, fact.No), answer(&aiact.Model, "none"))
	ed := (&rule.Book{Sets: sets}).On(20261120)
	for _, e := range examples {
		env := rule.NewEnv(but(plain, nil, e.known...))
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range sets {
			want, ok := e.want[s.Concludes]
			if ok && reached.Possible[i] != fact.Single(s.Concludes.Index(want)) {
				t.Errorf("%s %s: %s is %v, want %q", e.id, e.what, s.Concludes.ID, s.Concludes.Option(reached.Possible[i].Min()), want)
			}
		}
		found := false
		for _, r := range ed.Trace(env, reached) {
			found = found || r.Status == rule.Met && met(r.Cases, law.Ref{Act: law.AIAct, Path: e.at})
		}
		if !found {
			t.Errorf("%s %s: no case of %s holds", e.id, e.what, e.at)
		}
	}
}

// TestReadings: a reading shows where it matters, and where it does not, not.
func TestReadings(t *testing.T) {
	placed := func(o string) fact.Answer { return answer(&product.Placed, o) }
	minor := []fact.Answer{listed, use("emergency"), answer(&aiact.Minor, "preparatory")}
	for _, c := range []struct {
		reading string
		known   fact.Answers
		want    bool
	}{
		{"reading.aiact.113.both", fact.Answers{bodyTakesPart, listed, use("emergency")}, true},
		{"reading.aiact.113.both", fact.Answers{listed, use("emergency")}, false},
		{"reading.aiact.113.both", fact.Answers{bodyTakesPart}, false},
		{"reading.aiact.43.3", fact.Answers{listed, use("emergency")}, true},
		{"reading.aiact.43.3", fact.Answers{bodyTakesPart, listed, use("emergency")}, false},
		{"reading.aiact.111.date", fact.Answers{bodyTakesPart, placed("2027-12-02_to_2028-08-01")}, true},
		{"reading.aiact.111.date", fact.Answers{bodyTakesPart, placed("2027-08-02_to_2027-12-01")}, false},
		{"reading.aiact.111.date", fact.Answers{bodyTakesPart, placed("2027-12-02_to_2028-08-01"), answer(&aiact.Changed, fact.Yes)}, false},
		{"reading.aiact.111.date", fact.Answers{listed, use("emergency"), placed("2027-08-02_to_2027-12-01")}, false},
		{"reading.aiact.6.3", minor, true},
		{"reading.aiact.6.3", append(minor[:3:3], answer(&aiact.SignificantRisk, fact.No)), false},
		{"reading.aiact.6.3", append(minor[:3:3], answer(&aiact.Profiling, fact.Yes)), false},
		{"reading.aiact.6.3", minor[:2], false},
	} {
		ed := (&rule.Book{Sets: everySet()}).On(20261120)
		env := rule.NewEnv(but(but(usual, []*fact.Fact{&aiact.SafetyComponent, &aiact.ProductRoute, &aiact.UseRoute, &aiact.Status}, answer(&aiact.ListedUse, fact.No), answer(&aiact.AnnexIII, "none")), nil, c.known...))
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		shown := false
		for _, r := range ed.Trace(env, reached) {
			shown = shown || r.Status == rule.Met && (r.Rule.Reading == c.reading || rests(r.Cases, c.reading))
		}
		if shown != c.want {
			t.Errorf("%s with %v: shown %v", c.reading, c.known, shown)
		}
	}
}

func rests(cases []rule.TracedCase, reading string) bool {
	for _, c := range cases {
		if c.Status == rule.Met && (c.Case.Reading == reading || rests(c.Except, reading)) {
			return true
		}
	}
	return false
}

func met(cases []rule.TracedCase, ref law.Ref) bool {
	for _, c := range cases {
		if c.Status == rule.Met && (c.Case.Ref == ref || met(c.Except, ref)) {
			return true
		}
	}
	return false
}

// TestForbiddenBeforeItApplies: the two practices that the amendment brought are told from the day of its
// entry into force on, with the day from which they bind; before, nothing is said of them.
func TestForbiddenBeforeItApplies(t *testing.T) {
	known := but(ordinary, nil, listed, answer(&aiact.Practice, "abuse_material"))
	for _, day := range days {
		ed := (&rule.Book{Sets: mainSets}).On(day)
		env := rule.NewEnv(known)
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		status := aiact.Status.Option(reached.Possible[3].Min())
		told := law.Date(0)
		for _, r := range ed.Trace(env, reached) {
			if r.Rule.ID == "aiact.article005.1.bb" && r.Status == rule.Met {
				told = r.Rule.Applies.From
			}
		}
		if day < 20260727 && (status != "not_high_risk" || told != 0) || day >= 20260727 && (status != "prohibited" || told != 20261202) {
			t.Errorf("on %s: %s, from %s", day, status, told)
		}
	}
}
