package ivdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// routed is a book that takes the class as an answer and decides the route, and whether a notified body takes part.
func routed(routes *rule.Set, third *rule.Rule) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{&product.Regulation, &ivdr.Class, &product.Supply, &product.InHouseMet, &product.Software, &ivdr.Sterile},
			Sets: []*rule.Set{routes, {
				Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{third}, Otherwise: fact.No,
			}},
		},
		Day: 20261120,
		Second: func(get func(string) string) []string {
			if get(product.Regulation.ID) != "ivdr" {
				return []string{"", fact.No}
			}
			route, third := routeOf(get)
			return []string{route, third}
		},
	}
}

// routeOf is the second statement, which takes the answer on sterility at its word; software has none.
func routeOf(get func(string) string) (route, third string) {
	return secondRoute(func(id string) string {
		if id == ivdr.Sterile.ID && get(product.Software.ID) == fact.Yes {
			return fact.No
		}
		return get(id)
	}, get(ivdr.Class.ID))
}

func TestRouteExhaustively(t *testing.T) {
	tried, err := routed(&ivdr.RouteSet, &ivdr.ThirdParty).Partial()
	if err != nil {
		t.Fatal(err)
	}
	if tried != 4860 {
		t.Fatalf("%d partial answers tried, want 4860", tried)
	}
}

// sameRoute is the mutants of the routes that change nothing, and why.
var sameRoute = map[string]string{
	"ivdr.article048: scope always":                                       otherwiseNo,
	"ivdr.article048: without the rest":                                   otherwiseNo,
	"ivdr.article048: case art_5/5 left out":                              saysNoAnyway,
	"ivdr.article048: case art_5/5: when ivdr.route is performance_study": saysNoAnyway,
	"ivdr.article048: case art_5/5: when ivdr.route is self_declared":     saysNoAnyway,
	"ivdr.article048: case art_48/11 left out":                            saysNoAnyway,
	"ivdr.article048: case art_48/11: when ivdr.route is in_house":        saysNoAnyway,
	"ivdr.article048: case art_48/11: when ivdr.route is self_declared":   saysNoAnyway,
}

const (
	otherwiseNo  = "where nothing says that a notified body takes part, none does"
	saysNoAnyway = "the rest says no as well; the case is there for its provision and its reading"
)

// refused reports whether a trial fails. A rule of which two cases hold where at most one may has no answer, and the
// engine stops on it.
func refused(trial ruletest.Trial) (caught bool) {
	defer func() {
		if recover() != nil {
			caught = true
		}
	}()
	_, err := trial.Whole()
	return err != nil
}

func TestRouteMutants(t *testing.T) {
	tried := 0
	try := func(name string, c *rule.Set, third *rule.Rule) {
		tried++
		other := ruletest.Turned(*c)
		found := refused(routed(c, third)) || refused(routed(&other, third))
		switch same := sameRoute[name] != ""; {
		case !found && !same:
			t.Errorf("not caught: %s", name)
		case found && same:
			t.Errorf("caught, and listed as equivalent: %s", name)
		}
	}
	for i, r := range ivdr.RouteSet.Rules {
		ruletest.Mutants(r, &ivdr.Route, func(name string, m *rule.Rule) {
			c := ruletest.With(ivdr.RouteSet, i, m)
			try(name, &c, &ivdr.ThirdParty)
		})
	}
	ruletest.Mutants(&ivdr.ThirdParty, &product.ThirdParty, func(name string, m *rule.Rule) { try(name, &ivdr.RouteSet, m) })
	t.Logf("%d mutants", tried)
}

// TestThirdPartyProvisions: each route cites the paragraph that brings the notified body in, or that leaves it out.
func TestThirdPartyProvisions(t *testing.T) {
	ed := (&rule.Book{Vocabulary: []*fact.Fact{&product.Regulation, &ivdr.Route}, Sets: []*rule.Set{{
		Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{&ivdr.ThirdParty}, Otherwise: fact.No,
	}}}).On(20261120)
	for route, want := range map[string]string{
		"class_b": "art_48/9", "class_c": "art_48/7", "class_d": "art_48/3", "class_a_sterile": "art_48/10/2", "in_house": "art_5/5",
		"performance_study": "art_48/11", "self_declared": "art_48/10/1",
	} {
		env := rule.NewEnv(given(map[*fact.Fact]string{&product.Regulation: "ivdr", &ivdr.Route: route}))
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, c := range ed.Trace(env, reached)[0].Cases {
			if c.Status == rule.Met {
				got += c.Case.Ref.Path
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", route, got, want)
		}
	}
}
