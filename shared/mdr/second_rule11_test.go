package mdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
)

// This file states MDR Annex VIII for software a second time, from the text of the
// Regulation and without sight of the rule set, so that the two can be compared.
// A fact is read only where the provision asks for it.

// secondRule11 is the class that Rule 11 alone gives, or "" for what is not software.
func secondRule11(get func(factID string) string) string {
	if get(product.Software.ID) != fact.Yes {
		return "" // each of the three paragraphs opens with software
	}

	// Third paragraph: class I is what remains when neither of the other two applies.
	class := "I"

	// First paragraph: information for decisions on diagnosis or therapy. The
	// yardstick is what the decision may bring about, not what the software does.
	if get(mdr.InformsDecisions.ID) == fact.Yes {
		switch impact := get(mdr.WorstImpact.ID); impact {
		case "death_or_irreversible": // first indent
			class = secondStricter(class, "III")
		case "serious_or_surgery": // second indent
			class = secondStricter(class, "IIb")
		case "other": // the opening words
			class = secondStricter(class, "IIa")
		default:
			panic("second statement: worst impact " + impact)
		}
	}

	// Second paragraph: monitoring of physiological processes. IIb asks for both: the
	// parameters are vital, and their variation could put the patient in immediate
	// danger. It never gives III.
	if get(mdr.Monitors.ID) == fact.Yes {
		class = secondStricter(class, "IIa")
		if get(mdr.MonitorsVital.ID) == fact.Yes && get(mdr.ImmediateDanger.ID) == fact.Yes {
			class = secondStricter(class, "IIb")
		}
	}

	return class // 3.5: of several sub-rules that apply, the one with the higher class
}

// secondClass is the MDR class of software, or "" for what is not software. It takes
// for granted that the MDR governs the software; that question belongs to Art. 1 and 2.
func secondClass(get func(string) string) string {
	if get(product.Software.ID) != fact.Yes {
		return ""
	}
	switch relation := get(product.Relation.ID); relation {
	case product.Independent:
		return secondOwnClass(get) // 3.3, second paragraph
	case product.Accessory:
		return secondOwnClass(get) // 3.2, second sentence: not the class of the device it serves
	case product.DrivesWithoutPurpose:
		return get(mdr.DrivenClass.ID) // 3.3, first paragraph: that class, no more and no less
	case product.DrivesWithPurpose:
		// 3.3 as read in LAW.md section 7: its own class, with the device's class as floor.
		return secondStricter(secondOwnClass(get), get(mdr.DrivenClass.ID))
	case product.AnnexXVI:
		// Rules 10, 11 and 22 presuppose a medical purpose; the product's class is its class (3.3).
		return get(mdr.DrivenClass.ID)
	default:
		panic("second statement: relation " + relation)
	}
}

// secondOwnClass applies to software every rule for active devices and every special
// rule that the facts carry (software is an active device: Art. 2(4)) and keeps the
// strictest result (3.5). Rule 11 does not shut out the other rules.
func secondOwnClass(get func(string) string) string {
	class := "I" // Rule 13: what no other rule catches
	class = secondStricter(class, secondRule10(get))
	class = secondStricter(class, secondRule11(get))

	// Rule 15. Its class III is for implants and long-term invasive devices, never software.
	if get(mdr.Contraception.ID) == fact.Yes {
		class = secondStricter(class, "IIb")
	}
	// Rule 22. An algorithm that closes the loop is itself the active therapeutic
	// device, or shares its class by 3.3 (LAW.md section 7).
	if get(mdr.ClosedLoop.ID) == fact.Yes {
		class = secondStricter(class, "III")
	}
	return class
}

// secondRule10 is the class that the third indent of Rule 10 gives, or "" where the
// facts show no case of it. Direct diagnosis outside an emergency is no fact of its
// own; what informs a diagnosis is IIa at least by Rule 11 anyway.
func secondRule10(get func(string) string) string {
	class := ""
	if get(mdr.Monitors.ID) == fact.Yes && get(mdr.MonitorsVital.ID) == fact.Yes {
		class = "IIa" // the opening words: vital physiological processes
		if get(mdr.ImmediateDanger.ID) == fact.Yes {
			class = "IIb" // first exception: variations that are dangerous at once
		}
	}
	if get(mdr.EmergencyDiagnosis.ID) == fact.Yes {
		class = "IIb" // second exception: diagnosis while the patient is in immediate danger
	}
	return class
}

// secondStricter is the higher of two classes (3.5); "" stands below class I.
func secondStricter(a, b string) string {
	if secondSeverity(b) > secondSeverity(a) {
		return b
	}
	return a
}

// secondSeverity is the place of a class in the order of Art. 51(1).
func secondSeverity(class string) int {
	switch class {
	case "":
		return 0
	case "I":
		return 1
	case "IIa":
		return 2
	case "IIb":
		return 3
	case "III":
		return 4
	}
	panic("second statement: class " + class)
}
