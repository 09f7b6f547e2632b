package ivdr

import "github.com/cecheck/cecheck/shared/require"

// Annex03 is the technical documentation on post-market surveillance: Annex III, point by point, in the order of the annex.
func Annex03() []require.Requirement { return nil }
