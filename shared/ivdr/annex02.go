package ivdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex02 is the technical documentation: Annex II, point by point, in the order of the annex.
//
// Its parts are for the devices that the annex as a whole is for. A point that speaks of some kinds of device only is tied to
// the facts that say so; where no fact does, it is judged.
func Annex02() []require.Requirement {
	return slices.Concat(annex02Section1(), annex02Section2(), annex02Section3(), annex02Section4(), annex02Section5(), annex02Section6())
}

// Parts of the annex that are for some devices only.
var (
	fileOfSoftware = rule.All{onMarket, isSoftware}
	fileOfHardware = rule.All{onMarket, isHardware}

	// fileOfInstrument: what is not software can be an instrument; software never is one.
	fileOfInstrument = rule.All{onMarket, isHardware, rule.Is{Fact: &Kind, Option: "instrument"}}
)
