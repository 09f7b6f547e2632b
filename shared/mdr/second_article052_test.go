package mdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
)

// secondRoute states MDR Art. 52, 22 and 5(5) a second time: the route for a device of class, and
// whether a notified body takes part in it (yes or no). Both are "" where the MDR does not
// govern the product, or where it is neither placed on the market nor put into service.
func secondRoute(get func(string) string, class string) (route, thirdParty string) {
	pack := get(mdr.Qualification.ID) == "procedure_pack"
	if class == "" && !pack {
		return "", ""
	}

	// Before the class comes the way of supply: paragraphs 3, 4, 6 and 7 each leave out
	// custom-made and investigational devices.
	supply := get(product.Supply.ID)
	switch supply {
	case product.Research, product.OutsideUnion:
		return "", "" // Art. 1(1), 52(1), 52(2): nothing is placed on the market or put into service
	}
	// Art. 22 knows no prescription, no study and no single house: a pack of paragraph 1 is no device in
	// its own right, and so no custom-made, investigational or in-house one either.
	if pack {
		switch get(mdr.PackContents.ID) {
		case "compatible":
			return "pack_statement", fact.No // Art. 22(1), (2)
		case "compatible_sterilised":
			return "pack_sterilised", fact.Yes // Art. 22(3), as far as sterility goes
		}
		// Art. 22(4): a device in its own right
	}
	switch supply {
	case product.InHouse:
		// Art. 5(5): of the whole Regulation only Annex I binds, so Art. 52 does not. Where a
		// condition fails, Art. 5(4) has the device put into service, and Art. 52(2) applies.
		if get(product.InHouseMet.ID) == fact.Yes {
			return "in_house", fact.No
		}
	case product.Investigational:
		return "investigational", fact.No // paragraph 13: Art. 62 to 81 instead
	case product.Market, product.CustomMade:
		// the pack, or the class
	case product.Legacy:
		// Art. 120(3) puts off the route; it is still the one that awaits the device.
	case product.Defence:
		// Art. 1 excepts nothing for defence.
	default:
		panic("second statement: supply " + supply)
	}

	if supply == product.CustomMade {
		// Paragraph 8: Annex XIII, a statement of the maker; for class III implantable devices a
		// notified body audits besides (Annex IX Chapter I, or Annex XI Part A).
		if class == "III" && secondImplantable(get) {
			return "custom_made_iii_implantable", fact.Yes
		}
		return "custom_made", fact.No
	}

	switch class {
	case "III":
		return "class_iii", fact.Yes // paragraph 3
	case "IIb":
		// Paragraph 4: every implantable device one by one, save those on the list, in either
		// of its points.
		if secondImplantable(get) && get(mdr.WellEstablished.ID) == "no" {
			return "class_iib_implantable", fact.Yes
		}
		return "class_iib", fact.Yes
	case "IIa":
		return "class_iia", fact.Yes // paragraph 6
	case "I":
		// Paragraph 7: the maker declares alone, save in three cases, in which a notified body
		// looks at sterility, metrology or reuse only. Software measures, but it has no sterile
		// condition and is no instrument.
		if get(mdr.Measuring.ID) == fact.Yes ||
			secondThing(get) && (get(mdr.Sterile.ID) == fact.Yes || get(mdr.Active.ID) == fact.No && get(mdr.ReusableInstrument.ID) == fact.Yes) {
			return "class_i_limited", fact.Yes
		}
		return "self_declared", fact.No
	}
	panic("second statement: class " + class)
}

// secondTransition states MDR Art. 120(3a) to (3c) a second time: the last day for a legacy
// device of class, for which route is the conformity assessment under the MDR.
func secondTransition(get func(string) string, class, route string) string {
	if get(product.Supply.ID) != product.Legacy || route == "" {
		return ""
	}
	const over = "over"
	if get(product.LegacyConditions.ID) != fact.Yes || get(product.SignificantChange.ID) == fact.Yes {
		return over // paragraph 3c
	}
	switch get(product.LegacyKind.ID) {
	case "certificate": // paragraph 3a
		switch class {
		case "III":
			return "2027-12-31"
		case "IIb":
			// Point (a) lists the excepted implantable devices itself. What was added to the
			// list of Art. 52(4) in 2026 was not added here.
			if secondImplantable(get) && get(mdr.WellEstablished.ID) != "first_list" {
				return "2027-12-31"
			}
			return "2028-12-31"
		case "IIa":
			return "2028-12-31"
		case "I":
			// Point (b) names sterile condition and measuring function, and not reusable
			// instruments or the rest of class I: for those no date stands in the paragraph.
			if get(mdr.Measuring.ID) == fact.Yes || secondThing(get) && get(mdr.Sterile.ID) == fact.Yes {
				return "2028-12-31"
			}
		}
		// No class: a pack of Art. 22(1), for which the paragraph has no date either.
		return over
	case "declaration": // paragraph 3b, whatever the class
		switch route {
		case "class_i_limited", "class_iia", "class_iib", "class_iib_implantable", "class_iii":
			return "2028-12-31"
		}
		return over // the MDR asks for no notified body, or the product is a pack
	}
	return over // declaration_no_body
}
