package aiact_test

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// This file states AI Act Art. 6 a second time, from the text of the Regulation and
// without sight of the rule set, so that the two can be compared. A day is written
// 20260727. A fact is read only where the provision asks for it.

// secondAmended says whether on day the wording of Regulation (EU) 2026/1744 applies.
func secondAmended(day int) bool { return day >= 20260727 }

// secondSafetyComponent says whether the AI system is a safety component. It is "no"
// also where the question does not arise: without an AI system, or where the AI
// system is itself the product and so a component of nothing.
func secondSafetyComponent(get func(string) string, day int) string {
	if get(aiact.System.ID) != fact.Yes || !secondIsComponent(get) {
		return fact.No
	}

	// Art. 3(14), both wordings, second limb: failure endangers health and safety. As
	// amended, Art. 6(1b) says the same in spite of 6(1a), so nothing can undo it.
	if get(aiact.FailureEndangers.ID) == fact.Yes {
		return fact.Yes
	}
	// Art. 6(1a), as amended only: mere convenience and the like is never a safety component.
	if secondAmended(day) && get(aiact.OnlyConvenience.ID) == fact.Yes {
		return fact.No
	}
	// Art. 3(14), first limb: it fulfils a safety function. The amended text spells out
	// that the intended purpose decides; the first text left the word open.
	if get(aiact.SafetyPurpose.ID) == fact.Yes {
		return fact.Yes
	}
	return fact.No
}

// secondIsComponent says whether the AI system is a part of the product (Art. 6(1)(a),
// first alternative) and not the product itself (second alternative).
func secondIsComponent(get func(string) string) bool {
	switch place := get(aiact.Place.ID); place {
	case "component":
		return true
	case "itself":
		return false
	default:
		panic("second statement: place " + place)
	}
}

// secondArticle6 says whether Art. 6(1) (product) and Art. 6(2) with (3) (use) make
// the system high-risk, and how the Act then sees it (status).
func secondArticle6(get func(string) string, day int) (product, use, status string) {
	if get(aiact.System.ID) != fact.Yes {
		return fact.No, fact.No, "no_ai_system" // Art. 3(1): the Act speaks of AI systems only
	}

	product, use, status = fact.No, fact.No, "not_high_risk"
	if secondParagraph1(get, day) {
		product, status = fact.Yes, "high_risk"
	}
	if secondParagraphs2And3(get) {
		use, status = fact.Yes, "high_risk"
	}
	return product, use, status
}

// secondParagraph1 is Art. 6(1): points (a) and (b) must both be met, for the same
// product. The derogation of paragraph 3 does not reach it.
func secondParagraph1(get func(string) string, day int) bool {
	// Point (a): itself the product, or a safety component of it. That Annex I covers
	// the product follows from point (b), where an act of Annex I makes the demand.
	if secondIsComponent(get) && secondSafetyComponent(get, day) != fact.Yes {
		return false
	}

	// Point (b), for the MDR and the IVDR (Annex I, Section A): the product, not the
	// component, needs the third party. How much the third party sees is not asked.
	switch regulation := get(product.Regulation.ID); regulation {
	case "mdr", "ivdr":
		if get(product.ThirdParty.ID) == fact.Yes {
			return true
		}
	case "none":
	default:
		panic("second statement: regulation " + regulation)
	}

	// Point (b), for any other act of Annex I.
	switch other := get(aiact.OtherProduct.ID); other {
	case "third_party":
		return true
	case "third_party_other_risks":
		// Paragraph 1c, as amended only: an assessment that is due solely to risks other
		// than to health and safety does not count. The first text made no such difference.
		return !secondAmended(day)
	case "none":
		return false
	default:
		panic("second statement: other product " + other)
	}
}

// secondParagraphs2And3 is Art. 6(2) with its derogation in (3); both wordings agree.
func secondParagraphs2And3(get func(string) string) bool {
	if get(aiact.AnnexIII.ID) == "none" {
		return false
	}
	// Paragraph 3, third subparagraph: who profiles cannot invoke the derogation.
	if get(aiact.Profiling.ID) == fact.Yes {
		return true
	}
	// First and second subparagraph, read together (LAW.md section 7): the way out asks
	// for one of the conditions (a) to (d) and for the absence of a significant risk.
	derogation := get(aiact.Minor.ID) == fact.Yes && get(aiact.SignificantRisk.ID) == fact.No
	return !derogation
}
