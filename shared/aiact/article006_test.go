package aiact_test

import (
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

var statusSets = []*rule.Set{&aiact.SafetyComponentSet, &aiact.ProductRouteSet, &aiact.UseRouteSet, &aiact.StatusSet}

// second is the second statement of Art. 6 as the sets conclude it.
func second(get func(string) string, day law.Date) []string {
	component := ""
	if get(aiact.System.ID) == fact.Yes && get(aiact.Place.ID) == "component" {
		component = secondSafetyComponent(get, int(day))
	}
	p, u, s := secondArticle6(get, int(day))
	// Added to the second statement when the fact came: point (b) asks for the assessment of the product
	// whose safety component the system is.
	if component == fact.Yes && get(aiact.HostThirdParty.ID) == fact.Yes {
		p, s = fact.Yes, "high_risk"
	}
	if s == "no_ai_system" {
		p, u = "", ""
	}
	return []string{component, p, u, s}
}

func answer(f *fact.Fact, option string) fact.Answer {
	return fact.Answer{Fact: f, Index: f.Index(option)}
}

// paragraph1 varies all that Art. 6(1) to (1c) read.
func paragraph1(sets []*rule.Set, day law.Date) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Sets: sets, Vocabulary: []*fact.Fact{
			&product.ThirdParty, &aiact.System, &aiact.OtherProduct, &aiact.Place, &aiact.SafetyPurpose, &aiact.FailureEndangers, &aiact.OnlyConvenience, &aiact.HostThirdParty,
		}},
		Day:    day,
		Fixed:  fact.Answers{answer(&aiact.AnnexIII, "none"), answer(&aiact.EmotionsAtWork, fact.No), answer(&product.Regulation, "mdr")},
		Second: func(get func(string) string) []string { return second(get, day) },
	}
}

// paragraphs2and3 varies all that Art. 6(2) and (3) read.
func paragraphs2and3(sets []*rule.Set, day law.Date) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Sets: sets, Vocabulary: []*fact.Fact{
			&aiact.System, &aiact.AnnexIII, &aiact.Profiling, &aiact.Minor, &aiact.SignificantRisk,
		}},
		Day:    day,
		Fixed:  fact.Answers{answer(&product.ThirdParty, fact.No), answer(&product.Regulation, "none"), answer(&aiact.EmotionsAtWork, fact.No), answer(&aiact.OtherProduct, "none"), answer(&aiact.Place, "itself")},
		Second: func(get func(string) string) []string { return second(get, day) },
	}
}

func TestArticle6Exhaustively(t *testing.T) {
	tried := 0
	for _, day := range wordings {
		for _, trial := range []ruletest.Trial{paragraph1(statusSets, day), paragraphs2and3(statusSets, day)} {
			n, err := trial.Partial()
			if err != nil {
				t.Fatalf("on %s: %v", day, err)
			}
			tried += n
		}
	}
	t.Logf("%d partial answers", tried)
}

// equivalent is the mutants that change nothing, and why.
var equivalent = map[string]string{
	"aiact.article006.1: case art_6/1: when.2.2 left out of any":                    "paragraph 1c comes to what the rest comes to; it is kept so that the reader sees it considered",
	"aiact.article006.1: case art_6/1: when.2.2 aiact.other_product is third_party": "the same",
	"aiact.article006: scope always":                                                "without an AI system neither way is concluded",
	"aiact.article113: case art_113/3/c: when always":                               "a high-risk system that its use does not make so is so by its product",
	"aiact.article113: case art_113/3/c/ii: when always":                            "the same, and the earlier day counts",
	"aiact.article111.2: scope.1.1 left out of all":                                 "what was placed before the earlier day was placed before the later one",
	"aiact.article111.2: scope.2.1 left out of all":                                 "a high-risk system that its use does not make so is so by its product",
}

// TestArticle6Mutants: every change of a rule of Art. 6 and Art. 3 shows in the status of some system, on a
// day on which that wording stands.
func TestArticle6Mutants(t *testing.T) {
	tried := 0
	for i, s := range statusSets {
		for j, r := range s.Rules {
			if r.ID == "aiact.article005.1.f" {
				continue // article005_test.go tries it
			}
			ruletest.Mutants(r, s.Concludes, func(name string, m *rule.Rule) {
				tried++
				changed := *s
				changed.Rules = append([]*rule.Rule(nil), s.Rules...)
				changed.Rules[j] = m
				sets := append([]*rule.Set(nil), statusSets...)
				sets[i] = &changed
				caught := false
				for _, day := range wordings[:2] {
					_, err1 := paragraph1(sets, day).Whole()
					_, err2 := paragraphs2and3(sets, day).Whole()
					caught = caught || err1 != nil || err2 != nil
				}
				if !caught && equivalent[name] == "" {
					t.Errorf("not caught: %s (in force from %s)", name, r.InForce.From)
				}
			})
		}
	}
	t.Logf("%d mutants", tried)
}
