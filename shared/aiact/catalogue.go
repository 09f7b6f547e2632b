package aiact

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
)

// Catalogue is everything that the AI Act asks: its duties with what shows that they are met, and the
// annexes that a documentation answers point by point.
//
// It is a function so that the module every visitor loads carries none of it.
func Catalogue() []require.Requirement {
	return slices.Concat(require.With(Duties, shown()), Annex04())
}

// shown is what a documentation shows of the duties.
func shown() []require.Shown { return nil }
