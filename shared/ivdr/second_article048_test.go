package ivdr_test

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
)

// secondRoute: the conformity assessment that Art. 48 and Art. 5(5) ask of a device that
// the IVDR governs and that has the given class, and whether a notified body must take
// part in it.
//
// The IVDR has no regime of its own for devices made to prescription and no exception for
// military use, so these go the ordinary way. So does a legacy device: what it is asked
// here is what it will need when its transition ends, and what Art. 110(3b) looks at.
func secondRoute(get func(factID string) string, class string) (route, thirdParty string) {
	if class == "" {
		return "", ""
	}
	switch get(product.Supply.ID) {
	case product.InHouse:
		// One condition missed, and Art. 5(5) does not help at all: the device is put
		// into service (5(4)) and assessed like any other (48(2)).
		if secondIs(get, product.InHouseMet, fact.Yes) {
			return "in_house", fact.No
		}
	case product.Investigational: // 48(11)
		return "performance_study", fact.No
	case product.Research, product.OutsideUnion:
		// Neither placed on the market nor put into service in the Union: 48(1) and (2)
		// have nothing to attach to.
		return "", fact.No
	}
	switch class {
	case "D": // 48(3) to (6)
		return "class_d", fact.Yes
	case "C": // 48(7), (8)
		return "class_c", fact.Yes
	case "B": // 48(9)
		return "class_b", fact.Yes
	}
	// 48(10). The body's part is limited to sterility, but it takes part.
	if secondIs(get, ivdr.Sterile, fact.Yes) {
		return "class_a_sterile", fact.Yes
	}
	return "self_declared", fact.No
}
