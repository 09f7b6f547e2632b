package aiact

import "github.com/cecheck/cecheck/shared/require"

// article027Shown is what documents show of Art. 27: the impact on fundamental rights.
func article027Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article027",
			Elements: elements("a", "b", "c", "d", "e", "f", "notify", "update"),
			Evidence: []require.Document{"impact_assessment", "data_protection_assessment"},
		},
	}
}
