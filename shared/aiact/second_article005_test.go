package aiact_test

// The second, independent statement of AI Act Art. 5, 6, 111 and 113: written from the
// provisions alone, in plain Go, by someone who has not seen the rule sets. Where the two
// statements disagree, one of them has misread the law.
//
// get returns the option of a fact by its id, day is written as 20261120. Every fact is
// answered, and those that other acts conclude are there as well.

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
)

// secondAmended is the first day of the wording of Regulation (EU) 2026/1744.
const secondAmended = 20260727

func secondIs(get func(factID string) string, f fact.Fact, option string) bool {
	return get(f.ID) == option
}

// secondCovered: whether there is an AI system (Art. 3(1)) to which the Act applies. Art. 2
// takes out defence (2(3)), science (2(6)) and what never reaches the Union (2(1)); a
// clinical investigation stays in, because testing in real world conditions does (2(8)).
// The free and open-source exception of 2(12) is left to the duties, as the vocabulary has it.
func secondCovered(get func(factID string) string) bool {
	if secondIs(get, aiact.Use, "none") {
		return false
	}
	switch get(product.Supply.ID) {
	case product.Defence, product.Research, product.OutsideUnion:
		return false
	}
	// What is sold for research alone is put into service for it alone too, whoever does
	// the research. Only of what is no device, and where the purpose is asked for.
	if secondIs(get, product.MedicalPurpose, "research_only") && secondIs(get, product.Regulation, "none") {
		if secondIs(get, product.Software, fact.Yes) {
			return !(secondIs(get, product.Relation, product.Independent) && secondIs(get, product.Function, "individual"))
		}
		return !secondIs(get, product.Kind, product.OwnPurpose)
	}
	return true
}

// secondProhibited: whether Art. 5(1) in the wording of the day forbids the system. The
// exceptions and limits of the points are within the options of the fact.
//
// This follows the wording, not the application: points (ba) and (bb) have been in Art. 5
// since the amendment, and bind from 2 December 2026 (Art. 113(a)).
func secondProhibited(get func(factID string) string, day int) bool {
	if !secondCovered(get) || !secondIs(get, aiact.ListedUse, fact.Yes) {
		return false
	}
	switch get(aiact.Practice.ID) {
	case "manipulation", "vulnerability", "social_scoring", "crime_prediction", "face_scraping",
		"emotions_at_work", "sensitive_categorisation", "remote_identification":
		return true
	case "intimate_material", "abuse_material":
		return day >= secondAmended
	}
	return false
}
