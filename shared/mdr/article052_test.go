package mdr_test

import (
	"errors"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// routed is a book that takes the class and the regulation as answers and decides the route
// and whether a notified body takes part.
func routed(day law.Date, software string) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{&product.Regulation, &mdr.Class, &product.Supply, &mdr.SpecialClassI},
			Sets: []*rule.Set{&mdr.RouteSet, {
				Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{&mdr.ThirdParty}, Otherwise: fact.No,
			}},
		},
		Day:   day,
		Fixed: fact.Answers{{Fact: &product.Software, Index: product.Software.Index(software)}},
		Second: func(get func(string) string) []string {
			if get(product.Regulation.ID) != "mdr" {
				return []string{"", fact.No}
			}
			route, third := secondRoute(get, get(mdr.Class.ID))
			// The second statement takes the answer at its word; software is no implant, and the paragraph is about class III.
			if route == "custom_made_iii_implantable" && (software == fact.Yes || get(mdr.Class.ID) != "III") {
				route, third = "custom_made", fact.No
			}
			return []string{route, third}
		},
	}
}

func TestRouteExhaustively(t *testing.T) {
	for _, software := range fact.YesNo {
		tried, err := routed(20261120, software).Partial()
		if err != nil {
			t.Fatalf("software %s: %v", software, err)
		}
		t.Logf("software %s: %d partial answers", software, tried)
	}
}

// TestRouteWordingNotHeld: before 19 July 2026 the list in Art. 52(4) read otherwise, in words that are not held. Only
// hardware that may be in class IIb is concerned.
func TestRouteWordingNotHeld(t *testing.T) {
	for _, c := range []struct {
		day             law.Date
		software, class string
		held            bool
	}{
		{20260718, fact.No, "IIb", false}, {20260719, fact.No, "IIb", true}, {20260718, fact.No, "IIa", true}, {20260718, fact.No, "", false},
		{20260718, fact.Yes, "IIb", true}, {20260718, "", "IIb", false}, {20260718, fact.Yes, "", true},
	} {
		var as fact.Answers
		for f, option := range map[*fact.Fact]string{
			&product.Regulation: "mdr", &product.Supply: product.Market, &product.Software: c.software, &mdr.Class: c.class,
		} {
			if option != "" {
				as = append(as, fact.Answer{Fact: f, Index: f.Index(option)})
			}
		}
		book := routed(c.day, fact.Yes).Book
		book.Vocabulary = append(book.Vocabulary, &product.Software)
		_, err := book.On(c.day).Reach(rule.NewEnv(as))
		var notHeld *rule.NotHeldError
		if got := !errors.As(err, &notHeld); got != c.held {
			t.Errorf("software %q, class %q on %s: held %v, want %v (%v)", c.software, c.class, c.day, got, c.held, err)
		}
		if notHeld != nil && (notHeld.Ref.Path != "art_52/4/2" || notHeld.On != c.day) {
			t.Errorf("%s on %s: %v", c.class, c.day, notHeld)
		}
	}
}
