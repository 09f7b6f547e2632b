package ivdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

func registered(r *rule.Rule) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{&product.Regulation, &product.Supply, &product.InHouseMet, &product.Placed},
			Sets:       []*rule.Set{{Concludes: &product.RegisteredBy, Combine: rule.Exclusive, Rules: []*rule.Rule{r}}},
		},
		Day: 20261120,
		Second: func(get func(string) string) []string {
			if get(product.Regulation.ID) != "ivdr" {
				return []string{""}
			}
			switch get(product.Supply.ID) {
			case product.Legacy:
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
	tried, err := registered(&ivdr.Registration).Partial()
	if err != nil {
		t.Fatal(err)
	}
	if want := 4 * 9 * 3 * 7; tried != want {
		t.Fatalf("%d partial answers tried, want %d", tried, want)
	}
}

func TestRegistrationMutants(t *testing.T) {
	tried := 0
	ruletest.Mutants(&ivdr.Registration, &product.RegisteredBy, func(name string, m *rule.Rule) {
		tried++
		if !refused(registered(m)) {
			t.Errorf("not caught: %s", name)
		}
	})
	t.Logf("%d mutants", tried)
}
