package ivdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// legacy is a book that takes the class as an answer and decides until when a device may go on under the directive.
func legacy(s *rule.Set, fixed map[*fact.Fact]string, vary ...*fact.Fact) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{s}},
		Day:  20261120, Fixed: given(fixed),
		Second: func(get func(string) string) []string {
			if get(product.Regulation.ID) != "ivdr" {
				return []string{""}
			}
			route, _ := routeOf(get)
			return []string{secondTransition(get, get(ivdr.Class.ID), route)}
		},
	}
}

var (
	legacyFacts = []*fact.Fact{&ivdr.Class, &product.Software, &ivdr.Sterile, &product.LegacyKind, &product.LegacyConditions, &product.SignificantChange}
	isLegacy    = map[*fact.Fact]string{&product.Regulation: "ivdr", &product.Supply: product.Legacy}
)

func TestTransitionExhaustively(t *testing.T) {
	for _, c := range []struct {
		name  string
		trial ruletest.Trial
		want  int
	}{
		{"legacy", legacy(&ivdr.TransitionSet, isLegacy, legacyFacts...), 5 * 3 * 3 * 4 * 3 * 3},
		{"scope", legacy(&ivdr.TransitionSet, map[*fact.Fact]string{
			&ivdr.Class: "C", &product.Software: fact.No, &ivdr.Sterile: fact.No, &product.LegacyConditions: fact.Yes, &product.SignificantChange: fact.No,
		}, &product.Regulation, &product.Supply, &product.InHouseMet, &product.LegacyKind), 4 * 9 * 3 * 4},
	} {
		tried, err := c.trial.Partial()
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if tried != c.want {
			t.Errorf("%s: %d partial answers tried, want %d", c.name, tried, c.want)
		}
	}
}

// sameTransition is the mutants of Art. 110 that change nothing, and why.
var sameTransition = map[string]string{
	"ivdr.article110.3c: scope always":                                "a declaration that needs no notified body has no time anyway",
	"ivdr.article110.3b: case art_110/3b/c: when.2.1 left out of all": "of all days this is the latest, and every other class has its own",
}

func TestTransitionMutants(t *testing.T) {
	tried := 0
	for i, r := range ivdr.TransitionSet.Rules {
		ruletest.Mutants(r, &ivdr.Transition, func(name string, m *rule.Rule) {
			tried++
			c := ruletest.With(ivdr.TransitionSet, i, m)
			if !refused(legacy(&c, isLegacy, legacyFacts...)) && sameTransition[name] == "" {
				t.Errorf("not caught: %s", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}
