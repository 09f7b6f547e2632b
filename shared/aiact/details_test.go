package aiact_test

import (
	"math/rand/v2"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// Each set that decides duties is read by itself here: what the main sets conclude is answered. The plain statement beside each
// was written by the same hand as the rules; it tests the form, and not the reading.

// detail is one set, what is varied of what it reads, and the plain statement.
type detail struct {
	set   *rule.Set
	vary  [][]*fact.Fact // each in its own trial, the rest as in usual
	high  bool           // only of high-risk systems
	plain func(get func(string) string, day law.Date) string
}

// usual is what a detail reads and a trial does not vary.
var usual = append(but(ordinary, nil, answer(&aiact.ListedUse, fact.Yes), answer(&aiact.AnnexIII, "credit")),
	answer(&product.Role, "manufacturer"), answer(&product.TakesOver, "no"), answer(&aiact.OpenSource, fact.Yes), answer(&aiact.Interacts, "no"),
	answer(&aiact.Generates, "no"), answer(&aiact.Deployer, "private"), answer(&aiact.Model, "provides"), answer(&aiact.ModelPlaced, "before_2025-08-02"),
	answer(&aiact.SafetyComponent, fact.No), answer(&aiact.ProductRoute, fact.No), answer(&aiact.UseRoute, fact.No), answer(&aiact.Status, "not_high_risk"),
)

func one(s string, of ...string) bool {
	for _, o := range of {
		if s == o {
			return true
		}
	}
	return false
}

// plainCovered is a system that the Act is about.
func plainCovered(get func(string) string) bool {
	return one(get(aiact.Status.ID), "not_high_risk", "high_risk", "prohibited")
}

func plainAllowed(get func(string) string) bool {
	return one(get(aiact.Status.ID), "not_high_risk", "high_risk")
}

func plainBiometrics(get func(string) string) bool {
	return get(aiact.ListedUse.ID) == fact.Yes && one(get(aiact.AnnexIII.ID), "biometric_categorisation", "emotion_recognition")
}

// plainLetGo is Art. 2(12).
func plainLetGo(get func(string) string) bool {
	article50 := get(aiact.Interacts.ID) == fact.Yes || one(get(aiact.Generates.ID), "yes", "deep_fake") || plainBiometrics(get)
	return get(aiact.Status.ID) == "not_high_risk" && get(aiact.OpenSource.ID) == fact.Yes && !article50
}

var details = []detail{{
	set: &aiact.RoleSet,
	vary: [][]*fact.Fact{
		{&product.Role, &product.TakesOver, &aiact.Status, &aiact.SafetyComponent, &product.ThirdParty},
		{&product.Role, &aiact.Status, &aiact.SafetyComponent, &product.ThirdParty, &aiact.OtherProduct, &aiact.HostThirdParty},
	},
	plain: func(get func(string) string, day law.Date) string {
		role := get(product.Role.ID)
		// Not the host's: of that product somebody else is the manufacturer.
		assessed := get(product.ThirdParty.ID) == fact.Yes || get(aiact.OtherProduct.ID) == "third_party" ||
			get(aiact.OtherProduct.ID) == "third_party_other_risks" && day < secondAmended
		switch {
		case !plainCovered(get):
			return ""
		case role == "manufacturer" && get(aiact.SafetyComponent.ID) == fact.Yes && assessed:
			return "product_manufacturer"
		case role == "manufacturer", get(product.TakesOver.ID) != "no" && get(aiact.Status.ID) == "high_risk":
			return "provider"
		}
		return role
	},
}, {
	set: &aiact.AssessmentSet,
	vary: [][]*fact.Fact{
		{&aiact.Status, &aiact.ProductRoute, &aiact.UseRoute, &aiact.AnnexIII, &product.Regulation},
		{&aiact.Status, &aiact.ProductRoute, &aiact.UseRoute, &aiact.Use, &aiact.SafetyComponent, &product.Regulation},
		{&aiact.ProductRoute, &aiact.UseRoute, &product.Regulation, &product.Supply, &product.InHouseMet},
	},
	high: true,
	plain: func(get func(string) string, _ law.Date) string {
		// An institution's own device and an investigational one have no procedure under the law on devices.
		procedure := get(product.Supply.ID) != product.Investigational && !(get(product.Supply.ID) == product.InHouse && get(product.InHouseMet.ID) == fact.Yes)
		device := procedure && get(product.Regulation.ID) != "none" && (get(aiact.Use.ID) == "itself" || get(aiact.SafetyComponent.ID) == fact.Yes)
		switch {
		case get(aiact.Status.ID) != "high_risk":
			return ""
		case get(aiact.ProductRoute.ID) == fact.Yes, device:
			return "sectoral"
		case get(aiact.UseRoute.ID) != fact.Yes:
			return ""
		case one(get(aiact.AnnexIII.ID), "remote_identification", "biometric_categorisation", "emotion_recognition"):
			return "annex_vii"
		}
		return "annex_vi"
	},
}, {
	set: &aiact.RegistrationSet,
	vary: [][]*fact.Fact{
		{&aiact.Status, &aiact.UseRoute, &aiact.ListedUse, &aiact.AnnexIII},
		{&aiact.Status, &aiact.UseRoute, &aiact.ListedUse, &aiact.Interacts, &aiact.Generates, &aiact.OpenSource},
		{&aiact.UseRoute, &aiact.AnnexIII, &aiact.Generates, &aiact.OpenSource},
	},
	plain: func(get func(string) string, _ law.Date) string {
		listed := get(aiact.ListedUse.ID) == fact.Yes && get(aiact.AnnexIII.ID) != "none"
		switch {
		case !plainAllowed(get):
			return ""
		case get(aiact.UseRoute.ID) == fact.Yes && get(aiact.AnnexIII.ID) == "critical_infrastructure":
			return "national"
		case get(aiact.UseRoute.ID) == fact.Yes:
			return "article49_1"
		case listed && !plainLetGo(get):
			return "article49_2"
		}
		return "none"
	},
}, {
	set:  &aiact.InformsSet,
	vary: [][]*fact.Fact{{&aiact.Status, &aiact.Interacts}},
	plain: func(get func(string) string, _ law.Date) string {
		switch {
		case !plainCovered(get):
			return ""
		case get(aiact.Interacts.ID) == "yes":
			return fact.Yes
		}
		return fact.No
	},
}, {
	set:  &aiact.MarksSet,
	vary: [][]*fact.Fact{{&aiact.Status, &aiact.Generates, &product.Placed, &product.Supply}},
	plain: func(get func(string) string, day law.Date) string {
		switch {
		case !plainCovered(get) || !one(get(aiact.Generates.ID), "yes", "deep_fake"):
			return ""
		case day >= secondAmended && get(product.Supply.ID) != product.InHouse && one(get(product.Placed.ID), "before_2026-05-28", "2026-05-28_to_2026-08-01"):
			return "2026-12-02"
		}
		return "2026-08-02"
	},
}, {
	set:  &aiact.DeployerInformsSet,
	vary: [][]*fact.Fact{{&aiact.Status, &aiact.ListedUse, &aiact.AnnexIII, &aiact.Generates}},
	plain: func(get func(string) string, _ law.Date) string {
		switch {
		case !plainCovered(get):
			return ""
		case get(aiact.Generates.ID) == "deep_fake":
			return "deep_fake"
		case plainBiometrics(get):
			return "biometrics"
		}
		return fact.No
	},
}, {
	set:  &aiact.RightsImpactSet,
	vary: [][]*fact.Fact{{&aiact.Status, &aiact.UseRoute, &aiact.AnnexIII, &aiact.Deployer}},
	plain: func(get func(string) string, _ law.Date) string {
		use := get(aiact.AnnexIII.ID)
		switch {
		case get(aiact.Status.ID) != "high_risk" || get(aiact.UseRoute.ID) != fact.Yes:
			return ""
		case use == "credit", use == "insurance", use != "critical_infrastructure" && get(aiact.Deployer.ID) != "private":
			return fact.Yes
		}
		return fact.No
	},
}, {
	set:  &aiact.ModelSet,
	vary: [][]*fact.Fact{{&aiact.Status, &aiact.Model, &aiact.ModelPlaced}},
	plain: func(get func(string) string, _ law.Date) string {
		switch {
		case !plainCovered(get) || !one(get(aiact.Model.ID), "provides", "provides_systemic"):
			return ""
		case get(aiact.ModelPlaced.ID) == "before_2025-08-02":
			return "2027-08-02"
		}
		return "2025-08-02"
	},
}, {
	set: &aiact.LiteracySet,
	vary: [][]*fact.Fact{
		{&aiact.Status, &aiact.Interacts, &aiact.Generates, &aiact.OpenSource},
		{&aiact.Status, &aiact.ListedUse, &aiact.AnnexIII, &aiact.OpenSource},
	},
	plain: func(get func(string) string, _ law.Date) string {
		switch {
		case !plainCovered(get):
			return ""
		case plainLetGo(get):
			return fact.No
		}
		return fact.Yes
	},
}}

func (d detail) trials(s *rule.Set, day law.Date) (list []ruletest.Trial) {
	base := usual
	if d.high {
		base = but(usual, nil, answer(&aiact.Status, "high_risk"))
	}
	for _, vary := range d.vary {
		list = append(list, ruletest.Trial{
			Book:   &rule.Book{Sets: []*rule.Set{s}, Vocabulary: vary},
			Day:    day,
			Fixed:  but(base, vary),
			Second: func(get func(string) string) []string { return []string{d.plain(get, day)} },
		})
	}
	return list
}

func TestDetailsExhaustively(t *testing.T) {
	for _, d := range details {
		tried := 0
		for _, day := range wordings[:2] {
			for _, trial := range d.trials(d.set, day) {
				n, err := trial.Partial()
				if err != nil {
					t.Fatalf("on %s: %v", day, err)
				}
				tried += n
			}
		}
		t.Logf("%s: %d partial answers", d.set.Concludes.ID, tried)
	}
}

// TestDetailsAtRandom varies everything at once.
func TestDetailsAtRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var all []*fact.Fact
	for _, a := range usual {
		all = append(all, a.Fact)
	}
	for _, d := range details {
		d.vary = [][]*fact.Fact{all}
		for _, day := range wordings[:2] {
			if _, err := d.trials(d.set, day)[0].Random(random.IntN, 5000); err != nil {
				t.Errorf("on %s: %v", day, err)
			}
		}
	}
}

func TestDetailsMutants(t *testing.T) {
	tried := 0
	for _, d := range details {
		mutants(d.set, func(name string, r *rule.Rule, m *rule.Set) {
			tried++
			for _, day := range wordings[:2] {
				if !r.InForce.Contains(day) {
					continue
				}
				for _, trial := range d.trials(m, day) {
					if caught(trial) {
						return
					}
				}
			}
			if equivalentDetails[name] == "" {
				t.Errorf("not caught: %s (in force from %s)", name, r.InForce.From)
			}
		})
	}
	t.Logf("%d mutants", tried)
}

func caught(t ruletest.Trial) bool {
	return differs(t) || twoHold(t) != ""
}

// differs takes a panic for a difference too: where the options are in no order, a mutant that makes two rules or
// two exceptions hold may leave nothing to be decided by an answer.
func differs(t ruletest.Trial) (yes bool) {
	defer func() {
		if recover() != nil {
			yes = true
		}
	}()
	_, err := t.Whole()
	return err != nil
}

// twoHold names answers with which more than one rule of an exclusive set holds, "" if there are none.
func twoHold(t ruletest.Trial) string {
	s := t.Book.Sets[0]
	if s.Combine != rule.Exclusive || len(s.Rules) == 1 {
		return ""
	}
	ed := t.Book.On(t.Day)
	bad := ""
	each(t.Book.Vocabulary, func(as fact.Answers) bool {
		env := rule.NewEnv(append(as, t.Fixed...))
		reached, err := ed.Reach(env)
		if err != nil {
			panic(err)
		}
		met := ""
		for _, r := range ed.Trace(env, reached) {
			if r.Status != rule.Met {
				continue
			}
			if met += " " + r.Rule.ID; met != " "+r.Rule.ID {
				bad = met
			}
		}
		return bad == ""
	})
	return bad
}

// each calls yield for every full set of answers, until it says no.
func each(facts []*fact.Fact, yield func(as fact.Answers) bool) {
	as := make(fact.Answers, len(facts))
	var fill func(i int) bool
	fill = func(i int) bool {
		if i == len(facts) {
			return yield(append(fact.Answers(nil), as...))
		}
		for v := range facts[i].Options {
			as[i] = fact.Answer{Fact: facts[i], Index: v + 1}
			if !fill(i + 1) {
				return false
			}
		}
		return true
	}
	fill(0)
}

func TestAtMostOneRuleHolds(t *testing.T) {
	for _, d := range details {
		for _, day := range wordings[:2] {
			for _, trial := range d.trials(d.set, day) {
				if both := twoHold(trial); both != "" {
					t.Errorf("%s on %s: %s hold at once", d.set.Concludes.ID, day, both)
				}
			}
		}
	}
}

// equivalentDetails is the mutants that change nothing, and why.
var equivalentDetails = map[string]string{
	"aiact.article043.3: case art_43/3: when.1 left out of all":                                    "what the first case takes has the same procedure; it is left out of the second so that the reading shows where it matters (TestReadings)",
	"aiact.article049.2: case art_49/2: case art_49/2 except art_2/12: when.2.3.1 left out of all": "whether there is a listed use stands in the scope of the rule",
	"aiact.article049.2: case art_49/2: case art_49/2 except art_2/12: gives none":                 "what the exception takes out comes to none",
}
