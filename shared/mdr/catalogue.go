package mdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
)

// Catalogue is everything that the MDR asks: its duties with what shows that they are met, and the
// annexes and the quality management system that documents answer point by point.
//
// It is a function so that the module every visitor loads carries none of it.
func Catalogue() []require.Requirement {
	return slices.Concat(require.With(Duties, shown()), Article010(), Annex01(), Annex02(), Annex03())
}

// shown is what a documentation shows of the duties. Annex I has no note: its points say all.
func shown() []require.Shown {
	return slices.Concat(shownByOperators(), shownByFile(), shownOfConformity(), shownOfIdentity(), shownAfterMarket())
}
