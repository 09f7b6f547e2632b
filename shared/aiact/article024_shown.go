package aiact

import "github.com/cecheck/cecheck/shared/require"

// article024Shown is what documents show of Art. 24: the distributor.
func article024Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article024",
			Elements: elements("check", "hold", "storage", "correct", "authorities"),
			Evidence: []require.Document{"operator_check"},
		},
	}
}
