package mdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex02 is the technical documentation: Annex II, point by point, in the order of the annex.
//
// A point that speaks of some devices only is tied to the facts that say which, and judged where no fact does.
// Points whose text has parts that a reviewer looks for separately are several requirements with one id before theirs.
func Annex02() []require.Requirement {
	return slices.Concat(annex02Section1(), annex02Section2(), annex02Section3(), annex02Section4(), annex02Section6(), annex02Section6_2())
}

// Parts of the annex that are for some devices only: what is software has no material, and what is none is not tested as software.
var (
	fileOfSoftware = rule.All{onMarket, isSoftware}
	fileOfHardware = rule.All{onMarket, notSoftware}
)
