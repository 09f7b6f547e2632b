package mdr

import "github.com/cecheck/cecheck/shared/require"

func annex01Hazards() []require.Requirement     { return nil }
func annex01Information() []require.Requirement { return nil }
