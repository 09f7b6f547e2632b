package aiact_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// forbidden varies what Art. 5(1)(f) reads beside what makes a system high-risk.
func forbidden(sets []*rule.Set) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Sets: sets, Vocabulary: []*fact.Fact{&aiact.System, &aiact.AnnexIII, &aiact.EmotionsAtWork, &product.ThirdParty}},
		Day:  20261120,
		Fixed: fact.Answers{
			answer(&product.Regulation, "mdr"), answer(&aiact.OtherProduct, "none"), answer(&aiact.Place, "itself"),
			answer(&aiact.Profiling, fact.No), answer(&aiact.Minor, fact.No), answer(&aiact.SignificantRisk, fact.Yes),
		},
		Second: func(get func(string) string) []string {
			want := second(get, 20261120)
			// A forbidden practice stays forbidden, whatever else the system is.
			if get(aiact.System.ID) == fact.Yes && get(aiact.AnnexIII.ID) != "none" && get(aiact.EmotionsAtWork.ID) == fact.Yes {
				want[3] = "prohibited"
			}
			return want
		},
	}
}

func TestArticle5Exhaustively(t *testing.T) {
	tried, err := forbidden(statusSets).Partial()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d partial answers", tried)
}

func TestArticle5Mutants(t *testing.T) {
	s := aiact.StatusSet
	for j, r := range s.Rules {
		if r.ID != "aiact.article005.1.f" {
			continue
		}
		ruletest.Mutants(r, s.Concludes, func(name string, m *rule.Rule) {
			changed := s
			changed.Rules = append([]*rule.Rule(nil), s.Rules...)
			changed.Rules[j] = m
			sets := append([]*rule.Set(nil), statusSets...)
			sets[3] = &changed
			if _, err := forbidden(sets).Whole(); err == nil {
				t.Errorf("not caught: %s", name)
			}
		})
	}
}
