package mdr

import "github.com/cecheck/cecheck/shared/require"

// Annex01 is the general safety and performance requirements: Annex I, point by point, in the order of the annex.
func Annex01() []require.Requirement { return nil }
