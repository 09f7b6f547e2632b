package aiact_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// The days on either side of the amendment, and a later one.
var wordings = []law.Date{20260726, 20260727, 20261120}

// mainSets is what decides the status and its day.
var mainSets = []*rule.Set{&aiact.SafetyComponentSet, &aiact.ProductRouteSet, &aiact.UseRouteSet, &aiact.StatusSet, &aiact.DutiesSet}

// second is the second statement, in the shape in which the sets conclude. What differs
// stands in READINGS.md under "Disagreements of the two statements".
func second(get func(string) string, day law.Date) []string {
	d := int(day)
	component := secondSafetyComponent(get, d)
	if get(aiact.Use.ID) != "component" {
		component = ""
	}
	status, from := secondStatus(get, d), secondDutiesFrom(get, d)
	if status == "prohibited" {
		from = ""
	}
	return []string{component, secondHighRiskByProduct(get, d), secondHighRiskByUse(get, d), status, from}
}

func answer(f *fact.Fact, option string) fact.Answer {
	i := f.Index(option)
	if i == 0 {
		panic(f.ID + " has no option " + option)
	}
	return fact.Answer{Fact: f, Index: i}
}

// ordinary is an AI system with nothing special about it.
var ordinary = fact.Answers{
	answer(&product.Supply, product.Market), answer(&product.Regulation, "mdr"), answer(&product.ThirdParty, fact.No), answer(&product.Placed, "from_2028-08-02"),
	answer(&aiact.Use, "itself"), answer(&aiact.OtherProduct, "none"), answer(&aiact.HostThirdParty, fact.No), answer(&aiact.SafetyPurpose, fact.No),
	answer(&aiact.FailureEndangers, fact.No), answer(&aiact.OnlyConvenience, fact.No), answer(&aiact.ListedUse, fact.No), answer(&aiact.Practice, "none"),
	answer(&aiact.AnnexIII, "none"), answer(&aiact.Profiling, fact.No), answer(&aiact.Minor, fact.No), answer(&aiact.SignificantRisk, fact.Yes),
	answer(&aiact.Changed, fact.No), answer(&aiact.PublicAuthority, fact.No),
	answer(&product.Software, fact.Yes), answer(&product.Relation, product.Independent), answer(&product.Function, "individual"),
	answer(&product.Kind, product.OwnPurpose), answer(&product.MedicalPurpose, fact.Yes), answer(&product.InHouseMet, fact.Yes),
}

// but is a set of answers with some left out, to be varied, and some given otherwise.
func but(base fact.Answers, vary []*fact.Fact, others ...fact.Answer) (list fact.Answers) {
	for _, a := range base {
		keep := true
		for _, f := range vary {
			keep = keep && f != a.Fact
		}
		for _, o := range others {
			keep = keep && o.Fact != a.Fact
		}
		if keep {
			list = append(list, a)
		}
	}
	return append(list, others...)
}

func trial(sets []*rule.Set, day law.Date, vary []*fact.Fact, others ...fact.Answer) ruletest.Trial {
	return ruletest.Trial{
		Book:   &rule.Book{Sets: sets, Vocabulary: vary},
		Day:    day,
		Fixed:  but(ordinary, vary, others...),
		Second: func(get func(string) string) []string { return second(get, day) },
	}
}

// trials varies what each paragraph reads.
func trials(sets []*rule.Set, day law.Date) []ruletest.Trial {
	listed, forbidden := answer(&aiact.ListedUse, fact.Yes), answer(&aiact.Practice, "manipulation")
	return []ruletest.Trial{
		// Art. 6(2), 6(3), Annex III.
		trial(sets, day, []*fact.Fact{&aiact.ListedUse, &aiact.AnnexIII, &aiact.Profiling, &aiact.Minor, &aiact.SignificantRisk}),
		// Art. 6(1) to 6(1c).
		trial(sets, day, []*fact.Fact{&product.ThirdParty, &aiact.Use, &aiact.OtherProduct, &aiact.SafetyPurpose, &aiact.FailureEndangers, &aiact.OnlyConvenience, &aiact.HostThirdParty}, answer(&product.Relation, product.Accessory)),
		trial(sets, day, []*fact.Fact{&product.Software, &product.Relation, &product.Kind, &aiact.Use, &aiact.SafetyPurpose, &aiact.HostThirdParty}),
		// Art. 2 and 5.
		trial(sets, day, []*fact.Fact{&product.Supply, &product.ThirdParty, &aiact.Use, &aiact.ListedUse, &aiact.Practice}),
		// Art. 2 for every way of being high-risk.
		trial(sets, day, []*fact.Fact{&product.Supply, &product.ThirdParty, &aiact.Use, &aiact.SafetyPurpose, &aiact.AnnexIII}, listed),
		// Art. 111(2) and 113.
		trial(sets, day, []*fact.Fact{&product.ThirdParty, &product.Placed, &aiact.ListedUse, &aiact.Changed, &aiact.PublicAuthority}, answer(&aiact.AnnexIII, "emergency")),
		// Art. 2(6), what is sold for research, as software and as a thing.
		trial(sets, day, []*fact.Fact{&product.Regulation, &product.Software, &product.Relation, &product.Function, &product.MedicalPurpose, &aiact.Use}),
		trial(sets, day, []*fact.Fact{&product.Regulation, &product.Software, &product.Kind, &product.MedicalPurpose, &aiact.Use}),
		trial(sets, day, []*fact.Fact{&product.Regulation, &product.Software, &product.Relation, &product.Function, &product.MedicalPurpose}, listed, forbidden),
		trial(sets, day, []*fact.Fact{&product.Regulation, &product.Software, &product.Kind, &product.MedicalPurpose}, listed, forbidden),
	}
}

func TestMainSetsExhaustively(t *testing.T) {
	tried := 0
	for _, day := range wordings {
		for _, trial := range trials(mainSets, day) {
			n, err := trial.Partial()
			if err != nil {
				t.Fatalf("on %s: %v", day, err)
			}
			tried += n
		}
	}
	t.Logf("%d partial answers", tried)
}

// TestMainSetsAtRandom varies everything at once.
func TestMainSetsAtRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var all []*fact.Fact
	for _, a := range ordinary {
		if a.Fact != &product.Regulation { // what needs a body is a device
			all = append(all, a.Fact)
		}
	}
	for _, day := range wordings[:2] {
		if _, err := trial(mainSets, day, all).Random(random.IntN, 10000); err != nil {
			t.Errorf("on %s: %v", day, err)
		}
	}
}

// equivalent is the mutants that change nothing, and why.
var equivalent = map[string]string{
	"aiact.safety_component: scope.1.1 left out of all":                             "a component is an AI system",
	"aiact.safety_component: scope.1.1 aiact.use is itself":                         "what is itself the product fails the other part of the scope, as what is no system does",
	"aiact.article006.1: case art_6/1: when.2.2 left out of any":                    "paragraph 1c comes to what the rest comes to; it is kept so that the reader sees it considered",
	"aiact.article006.1: case art_6/1: when.2.2 aiact.other_product is third_party": "the same",
	"aiact.article003.1: case art_3/1: when always":                                 "it gives the mildest value, which every other rule raises",
	"aiact.article002: case art_2/1: when always":                                   "it gives the next mildest value: of a system in scope Art. 6 always says more, and the others in scope of the rule are out",
	"aiact.article002: case art_2/3/2: when always":                                 "the same",
	"aiact.article002: case art_2/6: when always":                                   "the same",
	"aiact.article113: case art_113/3/c: when always":                               "a high-risk system that its use does not make so is so by its product",
	"aiact.article113: case art_113/3/c/ii: when always":                            "the same, and the earlier day counts",
	"aiact.article111.2: scope.1.1 left out of all":                                 "what was placed before the earlier day was placed before the later one",
	"aiact.article111.2: scope.2.1 left out of all":                                 "a high-risk system that its use does not make so is so by its product",
}

// namesReading reports a change of when an exception holds that comes to what its case comes to: it is there so that the
// reading shows where it matters (TestReadings).
func namesReading(name string) bool {
	for _, e := range []string{
		"aiact.article113: case art_113/2: case art_113/2 except art_113/2",
		"aiact.article113: case art_113/3/c/i: case art_113/3/c/i except art_113/3/c/i",
		"aiact.article111.2: case art_111/2: case art_111/2 except art_113/3/c",
	} {
		if name == e+" left out" || strings.HasPrefix(name, e+": when") {
			return true
		}
	}
	return strings.Contains(name, " except art_6/3 left out") || strings.Contains(name, " except art_6/3: when")
}

// widens reports a wider condition of what is out of scope for research: it gives the mildest value but one, as under "when always" above.
func widens(name string) bool {
	return strings.HasPrefix(name, "aiact.article002: case art_2/6: when.") && strings.HasSuffix(name, " left out of all") ||
		strings.HasPrefix(name, "aiact.article002: case art_2/6: when") && strings.HasSuffix(name, " any for all")
}

// mutants calls yield for every changed set: a rule changed, or the scope of the set.
func mutants(s *rule.Set, yield func(name string, r *rule.Rule, m *rule.Set)) {
	for j, r := range s.Rules {
		if j > 0 && r.ID == "aiact.article006.2" && &r.Cases[0] == &s.Rules[0].Cases[0] {
			continue // the same list in both wordings, and most of all mutants
		}
		ruletest.Mutants(r, s.Concludes, func(name string, m *rule.Rule) {
			if strings.HasPrefix(r.ID, "aiact.article005.1.") && r.ID != "aiact.article005.1.a" && strings.Contains(name, ": scope.2.4") {
				return // the same scope for every practice
			}
			changed := ruletest.With(*s, j, m)
			yield(name, r, &changed)
		})
	}
	if s.Scope != nil {
		ruletest.Mutants(&rule.Rule{ID: s.Concludes.ID, Scope: s.Scope}, s.Concludes, func(name string, m *rule.Rule) {
			changed := *s
			changed.Scope = m.Scope
			yield(name, &rule.Rule{}, &changed)
		})
	}
	if s.Otherwise != "" {
		changed := *s
		changed.Otherwise = ""
		yield(s.Concludes.ID+": without otherwise", &rule.Rule{}, &changed)
	}
}

// TestMainSetsMutants: every change shows on a day on which that wording stands.
func TestMainSetsMutants(t *testing.T) {
	nearest := [...]int{1, 1, 0, 2, 4} // of each set the trial that varies what it reads
	tried := 0
	for i, s := range mainSets {
		mutants(s, func(name string, r *rule.Rule, m *rule.Set) {
			tried++
			sets := append([]*rule.Set(nil), mainSets...)
			sets[i] = m
			for _, day := range wordings[:2] {
				if !r.InForce.Contains(day) {
					continue
				}
				list := trials(sets, day)
				list[0], list[nearest[i]] = list[nearest[i]], list[0]
				for _, trial := range list {
					if differs(trial) {
						return
					}
				}
			}
			if equivalent[name] == "" && !namesReading(name) && !widens(name) {
				t.Errorf("not caught: %s (in force from %s)", name, r.InForce.From)
			}
		})
	}
	t.Logf("%d mutants", tried)
}
