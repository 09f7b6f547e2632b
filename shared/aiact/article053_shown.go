package aiact

import "github.com/cecheck/cecheck/shared/require"

// article053Shown is what documents show of Art. 53: general-purpose AI models.
func article053Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article053",
			Elements: elements("a", "b", "c", "d"),
			Evidence: []require.Document{"model_documentation"},
		},
	}
}
