package ivdr_test

import (
	"slices"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// registered is the day by the supply, and for devices of the old directive by what Art. 110 asks of them.
func registered(r *rule.Rule) []ruletest.Trial {
	return []ruletest.Trial{
		registration(r, map[*fact.Fact]string{&ivdr.Class: "B", &product.LegacyKind: "certificate", &product.LegacyConditions: fact.Yes, &product.SignificantChange: fact.No},
			&product.Regulation, &product.Supply, &product.InHouseMet, &product.Placed),
		registration(r, map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Supply: product.Legacy, &product.Placed: "before_2026-05-28"}, legacyFacts...),
		registration(r, map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Placed: "from_2028-08-02", &ivdr.Class: "A", &product.Software: fact.No,
			&ivdr.Sterile: fact.No, &product.InHouseMet: fact.No},
			&product.Supply, &product.LegacyKind, &product.LegacyConditions, &product.SignificantChange),
	}
}

func registration(r *rule.Rule, fixed map[*fact.Fact]string, vary ...*fact.Fact) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: vary,
			Sets:       []*rule.Set{{Concludes: &product.RegisteredBy, Combine: rule.Exclusive, Rules: []*rule.Rule{r}}},
		},
		Day: 20261120, Fixed: given(fixed),
		Second: func(get func(string) string) []string {
			if get(product.Regulation.ID) != "ivdr" {
				return []string{""}
			}
			switch get(product.Supply.ID) {
			case product.Legacy:
				route, _ := routeOf(get)
				if secondTransition(get, get(ivdr.Class.ID), route) == "over" {
					return []string{"2026-05-28"}
				}
				return []string{"2026-11-27"}
			case product.Investigational, product.Research, product.OutsideUnion:
				return []string{""}
			case product.InHouse:
				if get(product.InHouseMet.ID) == fact.Yes {
					return []string{""}
				}
			}
			if get(product.Placed.ID) == "before_2026-05-28" {
				return []string{"2026-11-27"}
			}
			return []string{"2026-05-28"}
		},
	}
}

func TestRegistrationExhaustively(t *testing.T) {
	for i, trial := range registered(&ivdr.Registration) {
		tried, err := trial.Partial()
		if err != nil {
			t.Fatal(err)
		}
		if want := [...]int{4 * 9 * 3 * 7, 5 * 3 * 3 * 4 * 3 * 3, 9 * 4 * 3 * 3}[i]; tried != want {
			t.Fatalf("%d partial answers tried, want %d", tried, want)
		}
	}
}

func TestRegistrationMutants(t *testing.T) {
	tried := 0
	ruletest.Mutants(&ivdr.Registration, &product.RegisteredBy, func(name string, m *rule.Rule) {
		tried++
		if !slices.ContainsFunc(registered(m), refused) {
			t.Errorf("not caught: %s", name)
		}
	})
	t.Logf("%d mutants", tried)
}
