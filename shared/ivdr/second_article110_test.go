package ivdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// secondTransition: until when Art. 110(3) to (3c) lets a legacy device be placed on the
// market, by its class and its route under Art. 48.
//
// The two kinds of declaration are taken at their word. Where they contradict the class
// (a class C device whose maker says that no notified body is needed, or a class A device
// that is not sterile whose maker says that one is), there is no transition.
func secondTransition(get func(factID string) string, class, route string) string {
	if !secondIs(get, product.Supply, product.Legacy) || class == "" {
		return ""
	}
	// 3c is cumulative, (b) with the rest.
	if !secondIs(get, product.LegacyConditions, fact.Yes) || !secondIs(get, product.SignificantChange, fact.No) {
		return "over"
	}
	switch get(product.LegacyKind.ID) {
	case "certificate": // 3a, whatever the class is now
		return "2027-12-31"
	case "declaration": // 3b
		switch {
		case class == "D":
			return "2027-12-31"
		case class == "C":
			return "2028-12-31"
		case class == "B", class == "A" && route == "class_a_sterile":
			return "2029-12-31"
		}
	}
	return "over"
}
