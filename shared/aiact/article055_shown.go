package aiact

import "github.com/cecheck/cecheck/shared/require"

// article055Shown is what documents show of Art. 55: models with systemic risk.
func article055Shown() []require.Shown {
	return []require.Shown{
		{
			ID:       "aiact.article055",
			Elements: elements("a", "b", "c", "d"),
			Evidence: []require.Document{"model_documentation", "cybersecurity_file"},
		},
	}
}
