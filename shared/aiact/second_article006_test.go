package aiact_test

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// Art. 6 is stated here as classification by the wording of the day, whether or not it
// applies already; from when it binds is the matter of Art. 111 and 113.

func secondAnswer(yes bool) string {
	if yes {
		return fact.Yes
	}
	return fact.No
}

// secondSafetyComponent: Art. 3(14), since the amendment with 6(1a) and 6(1b). An AI system
// that is itself the product is no component of it.
func secondSafetyComponent(get func(factID string) string, day int) string {
	if !secondCovered(get) {
		return ""
	}
	if !secondIs(get, aiact.Use, "component") {
		return fact.No
	}
	// A failure that endangers suffices in 3(14), and 6(1b) keeps it so against 6(1a).
	// Damage to property alone, which only 3(14) names, is left out (LAW.md section 7).
	if secondIs(get, aiact.FailureEndangers, fact.Yes) {
		return fact.Yes
	}
	// 6(1a) says what shall not qualify, so it goes before the definition, should both
	// be claimed of one component. The 2024 wording has no such exception.
	if day >= secondAmended && secondIs(get, aiact.OnlyConvenience, fact.Yes) {
		return fact.No
	}
	return secondAnswer(secondIs(get, aiact.SafetyPurpose, fact.Yes))
}

// secondDeviceAssessed: whether the product assessed is itself covered by the MDR or the
// IVDR and has to go to a notified body under it. How large the body's part is does not
// matter (LAW.md section 7).
func secondDeviceAssessed(get func(factID string) string) bool {
	switch get(product.Regulation.ID) {
	case "mdr", "ivdr":
		return secondIs(get, product.ThirdParty, fact.Yes)
	}
	return false
}

// secondOtherAssessed: the same for the other acts of Annex I. Only 6(1c), which is new,
// asks on account of which risks.
func secondOtherAssessed(get func(factID string) string, day int) bool {
	switch get(aiact.OtherProduct.ID) {
	case "third_party":
		return true
	case "third_party_other_risks":
		return day < secondAmended
	}
	return false
}

// secondHighRiskByProduct: Art. 6(1) with (1c).
//
// A component is one of the product assessed or, where that is only a part of a device, of
// that device. Either product fulfils (b), so a component counts if one of them must be
// assessed; where the part needs no body and the device does, the device decides.
// The other reading looks at the device alone; it differs where the part needs a body and
// the device that it belongs to does not.
func secondHighRiskByProduct(get func(factID string) string, day int) string {
	if !secondCovered(get) {
		return ""
	}
	assessed := secondDeviceAssessed(get) || secondOtherAssessed(get, day)
	if secondIs(get, aiact.Use, "itself") {
		return secondAnswer(assessed)
	}
	byItself := secondIs(get, product.Software, fact.Yes) && secondIs(get, product.Relation, product.Independent) ||
		secondIs(get, product.Software, fact.No) && secondIs(get, product.Kind, product.OwnPurpose)
	assessed = assessed || !byItself && secondIs(get, aiact.HostThirdParty, fact.Yes)
	return secondAnswer(assessed && secondSafetyComponent(get, day) == fact.Yes)
}

// secondHighRiskByUse: Art. 6(2) and (3), the same in both wordings.
//
// Annex III lists biometrics, law enforcement and migration only so far as their use is
// permitted. That is not stated here: the prohibited practice need not be the listed use,
// and the status does not depend on it.
func secondHighRiskByUse(get func(factID string) string, day int) string {
	if !secondCovered(get) {
		return ""
	}
	if !secondIs(get, aiact.ListedUse, fact.Yes) || secondIs(get, aiact.AnnexIII, "none") {
		return fact.No
	}
	if secondIs(get, aiact.Profiling, fact.Yes) { // third subparagraph: always
		return fact.Yes
	}
	// One of the conditions, and no significant risk as well (LAW.md section 7).
	derogated := !secondIs(get, aiact.Minor, fact.No) && secondIs(get, aiact.SignificantRisk, fact.No)
	return secondAnswer(!derogated)
}

// secondStatus: a prohibition goes before everything that Art. 6 says.
func secondStatus(get func(factID string) string, day int) string {
	switch {
	case secondIs(get, aiact.Use, "none"):
		return "no_ai_system"
	case !secondCovered(get):
		return "out_of_scope"
	case secondProhibited(get, day):
		return "prohibited"
	case secondHighRiskByProduct(get, day) == fact.Yes, secondHighRiskByUse(get, day) == fact.Yes:
		return "high_risk"
	}
	return "not_high_risk"
}
