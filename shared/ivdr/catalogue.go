package ivdr

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
)

// Catalogue is everything that the IVDR asks: its duties with what shows that they are met, and the
// annexes that a documentation answers point by point.
//
// It is a function so that the module every visitor loads carries none of it.
func Catalogue() []require.Requirement {
	return slices.Concat(require.With(Duties, shown()), Article010(), Annex01(), Annex02(), Annex03())
}

// shown is what a documentation shows of the duties. What Annex I asks stands in its points.
func shown() []require.Shown {
	return slices.Concat(shownOfAnnexes(), shownOfOperators(), shownOfMarks(), shownOfAssessment(), shownOfPerformance(), shownOfSurveillance(), shownOfLegacy())
}
