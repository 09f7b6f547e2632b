package aiact

import "github.com/cecheck/cecheck/shared/require"

// article011Shown is what documents show of Art. 11: the technical documentation.
func article011Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article011",
			Elements: elements("before", "complete", "current"),
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.EN18286}},
		},
		{
			ID:       "aiact.article011.2",
			Elements: elements("single", "map"),
			Evidence: []require.Document{"quality_manual"},
		},
	}
}
