package aiact

import "github.com/cecheck/cecheck/shared/require"

// article018Shown is what documents show of Art. 18: what is kept.
func article018Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article018",
			Elements: elements("a", "b", "c", "d", "e"),
			Evidence: []require.Document{"quality_manual"},
		},
	}
}
