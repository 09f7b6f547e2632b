package ivdr_test

// The second, independent statement of IVDR Annex VIII: written from the provisions
// alone, in plain Go, by someone who has not seen the rule sets. Where the two statements
// disagree, one of them has misread the law.
//
// Every function presupposes a device that the IVDR governs and facts that are all
// answered; get returns the option of a fact by its id.

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
)

// The ways in which Annex VIII can look at a device.
const (
	secondNoDevice  = ""        // nothing here that the Annex classifies
	secondByResult  = "result"  // what it is for is a result: Rules 1 to 4 and 6
	secondByKind    = "kind"    // what it is for is a procedure or a check: Rules 4 to 7
	secondAsPartner = "partner" // 1.4, 1.5, 1.6 leave it no class but that of its device
)

func secondIs(get func(factID string) string, f fact.Fact, option string) bool {
	return get(f.ID) == option
}

// secondOwnPurpose: whether software is a device by what it does itself. Software whose
// maker says that it drives a device and has a purpose of its own has none in the sense
// of Art. 2(2) if that purpose is not medical or serves no individual patient.
func secondOwnPurpose(get func(factID string) string) bool {
	return secondIs(get, product.Function, "individual") && secondIs(get, product.MedicalPurpose, fact.Yes)
}

func secondLooks(get func(factID string) string) string {
	if secondIs(get, product.Software, fact.Yes) {
		switch get(product.Relation.ID) {
		case product.Independent: // 1.4, second subparagraph
			if secondOwnPurpose(get) {
				return secondByResult
			}
		case product.DrivesWithPurpose: // its own class, not below that of the device (LAW.md section 7)
			if secondOwnPurpose(get) {
				return secondByResult
			}
			return secondAsPartner
		case product.DrivesWithoutPurpose: // 1.4, first subparagraph
			return secondAsPartner
		case product.Accessory:
			// 1.3 wants it classified by itself. Whether it lacks critical characteristics
			// (Rule 5(a)) is no fact for software, so Rule 5 cannot lower it here.
			return secondByResult
		}
		return secondNoDevice
	}
	switch get(ivdr.Kind.ID) {
	case "test":
		return secondByResult
	case "instrument", "receptacle", "laboratory_product", "control_unassigned":
		// 1.2: apart from the assay. None of them is intended to detect or determine what
		// Rules 1 to 3 name; the assay is (LAW.md section 7, for instruments).
		return secondByKind
	case "calibrator", "control_assigned": // 1.5, 1.6
		return secondAsPartner
	}
	return secondNoDevice
}

func secondRule1(get func(factID string) string) string {
	if secondLooks(get) != secondByResult || !secondIs(get, ivdr.StrictUse, fact.Yes) {
		return ""
	}
	if secondIs(get, ivdr.TransfusionSafety, fact.Yes) ||
		secondIs(get, ivdr.HighSpread, fact.Yes) ||
		secondIs(get, ivdr.InfectiousLoad, fact.Yes) {
		return "D"
	}
	return ""
}

// secondRule2: all three limbs, whether or not for transfusion or transplantation
// (LAW.md section 7); that is how the fact is put.
func secondRule2(get func(factID string) string) string {
	if secondLooks(get) != secondByResult || !secondIs(get, ivdr.StrictUse, fact.Yes) {
		return ""
	}
	switch get(ivdr.Grouping.ID) {
	case "listed_marker":
		return "D"
	case "other_marker":
		return "C"
	}
	return ""
}

func secondRule3(get func(factID string) string) string {
	if secondLooks(get) != secondByResult || !secondIs(get, ivdr.SpecificUse, fact.Yes) {
		return ""
	}
	// (a) to (d), (f), (h), (i), (k): the purpose suffices.
	for _, f := range []fact.Fact{
		ivdr.SexuallyTransmitted, ivdr.AgentInBlood, ivdr.AgentSevere, ivdr.PrenatalImmune,
		ivdr.Companion, ivdr.Cancer, ivdr.Genetic, ivdr.LifeThreatening,
	} {
		if secondIs(get, f, fact.Yes) {
			return "C"
		}
	}
	// (e), (g), (j): only where an error would put a life in danger.
	if secondIs(get, ivdr.ErrorLifeThreatening, fact.Yes) {
		for _, f := range []fact.Fact{ivdr.InfectiveStatus, ivdr.Staging, ivdr.Levels} {
			if secondIs(get, f, fact.Yes) {
				return "C"
			}
		}
	}
	// (l) has no condition of severity, (m) has one.
	switch get(ivdr.Congenital.ID) {
	case "foetus", "newborn_severe":
		return "C"
	}
	return ""
}

// secondRule4: the criterion is the user, and Art. 2(5) takes in any device that lay
// persons are to use, so instruments, receptacles, laboratory products and controls too.
// The other reading keeps what does not itself test out of Rule 4; it would leave those in
// class A or B. Calibrators and controls with assigned values do not come here, since the
// class that they share (1.5, 1.6) already reflects the user. 4(b) gives no class.
func secondRule4(get func(factID string) string) string {
	switch secondLooks(get) {
	case secondByResult, secondByKind:
	default:
		return ""
	}
	if !secondIs(get, ivdr.User, "self_test") {
		return ""
	}
	if secondIs(get, ivdr.SelfTestListed, fact.Yes) {
		return "B"
	}
	return "C"
}

// secondRule5: Art. 2(2) names software beside instruments and apparatus, so software is
// none of them.
func secondRule5(get func(factID string) string) string {
	if secondLooks(get) != secondByKind {
		return ""
	}
	switch get(ivdr.Kind.ID) {
	case "laboratory_product", "instrument", "receptacle":
		return "A"
	}
	return ""
}

// secondRule6: only Rules 1 to 5 stand above it. A control without assigned value is
// therefore its case as well as that of Rule 7, with the same class.
func secondRule6(get func(factID string) string) string {
	switch secondLooks(get) {
	case secondByResult, secondByKind:
	default:
		return ""
	}
	if secondRule1(get) != "" || secondRule2(get) != "" || secondRule3(get) != "" ||
		secondRule4(get) != "" || secondRule5(get) != "" {
		return ""
	}
	return "B"
}

func secondRule7(get func(factID string) string) string {
	if secondLooks(get) == secondByKind && secondIs(get, ivdr.Kind, "control_unassigned") {
		return "B"
	}
	return ""
}

// secondClass: the class with 1.2 to 1.10 over the rules. A purpose among several (1.8) and
// a supplemental assay (1.10) are already in the facts, which ask whether any is so.
func secondClass(get func(factID string) string) string {
	switch secondLooks(get) {
	case secondNoDevice:
		return ""
	case secondAsPartner:
		return get(ivdr.PartnerClass.ID)
	}
	// 1.9. The classes are in the order of their letters.
	// The list of Rule 4(a) spares a self-test Rule 4 alone (LAW.md section 7).
	class := max(
		secondRule1(get), secondRule2(get), secondRule3(get), secondRule4(get),
		secondRule5(get), secondRule6(get), secondRule7(get),
	)
	if secondIs(get, product.Software, fact.Yes) && secondIs(get, product.Relation, product.DrivesWithPurpose) && secondIs(get, product.Partner, "ivd") {
		class = max(class, get(ivdr.PartnerClass.ID))
	}
	return class
}
