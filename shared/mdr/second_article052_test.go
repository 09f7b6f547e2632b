package mdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
)

// secondRoute states MDR Art. 52 a second time: the route for a device of class, and
// whether a notified body takes part in it (yes or no). Both are "" where the device
// goes the ordinary way and has no class, that is, where the MDR does not govern it.
func secondRoute(get func(string) string, class string) (route, thirdParty string) {
	// Before the class comes the way of supply: paragraphs 3, 4, 6 and 7 each leave
	// out custom-made and investigational devices.
	switch supply := get(product.Supply.ID); supply {
	case product.InHouse:
		// Art. 5(5): of the whole Regulation only Annex I binds, so Art. 52 does not.
		return "in_house", fact.No
	case product.Investigational:
		return "investigational", fact.No // paragraph 13: Art. 62 to 81 instead
	case product.CustomMade:
		return "custom_made", fact.No // paragraph 8, first subparagraph: Annex XIII, a statement of the maker
	case product.CustomMadeImplant:
		// Paragraph 8, second subparagraph: besides Annex XIII a notified body audits
		// (Annex IX Chapter I, or Annex XI Part A).
		return "custom_made_iii_implantable", fact.Yes
	case product.Market:
		// paragraphs 1 and 2: placed on the market or put into service, no difference
	default:
		panic("second statement: supply " + supply)
	}

	switch class {
	case "III":
		return "class_iii", fact.Yes // paragraph 3
	case "IIb":
		return "class_iib", fact.Yes // paragraph 4
	case "IIa":
		return "class_iia", fact.Yes // paragraph 6
	case "I":
		// Paragraph 7: the maker declares alone, save in three cases, in which a notified
		// body looks at sterility, metrology or reuse only.
		switch special := get(mdr.SpecialClassI.ID); special {
		case "none":
			return "self_declared", fact.No
		case "sterile", "measuring", "reusable_instrument":
			return "class_i_limited", fact.Yes
		default:
			panic("second statement: special class I " + special)
		}
	case "":
		return "", ""
	}
	panic("second statement: class " + class)
}
