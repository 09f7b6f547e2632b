package mdr

import "github.com/cecheck/cecheck/shared/require"

// Annex02 is the technical documentation: Annex II, point by point, in the order of the annex.
func Annex02() []require.Requirement { return nil }
